// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/recurrence.h"
#include "model/exchange/exporter.h"
#include "model/exchange/importer.h"
#include "tests/model/slowrecurrence.h"
#include "tests/support/firm.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);
} // namespace

/// Tasks that come again, are snoozed, or were promised: against a real file.
class TestTaskRecurrence : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_firm = std::make_unique<TestFirm>(kToday); }
    void cleanup() { m_firm.reset(); }

    void nextDay_data();
    void nextDay();
    void finishingMakesTheNext();
    void lastOccurrenceMakesNone();
    void editingItDoneMakesTheNext();
    void undoTakesBothBack();
    void nothingStacks();
    void ruleCountsFromItsDay();
    void refusals_data();
    void refusals();
    void snoozes();
    void importsAndExportsRules();

private:
    Id<Task> add(const Task &task);
    Task load(Id<Task> id);
    Id<Task> finish(Id<Task> id, QDate day);
    QString count(const QString &where) { return m_firm->text(u"SELECT count(*) FROM task WHERE "_s + where); }
    QString openDays() { return m_firm->text(u"SELECT due FROM task WHERE done_at = '' ORDER BY due"_s); }
    Result<ImportReport> import(const QByteArray &bytes);

    std::unique_ptr<TestFirm> m_firm;
};

Id<Task> TestTaskRecurrence::add(const Task &task)
{
    const auto id = m_firm->write([task, now = m_firm->now()](Connection &c) { return Tasks::save(c, task, now); });
    if (!id)
        qWarning("%s", qPrintable(id.error().message));
    return id.value_or(Id<Task>());
}

Task TestTaskRecurrence::load(Id<Task> id)
{
    return m_firm->read([id](Connection &c) { return Tasks::one(c, id); }).value_or(Task());
}

Id<Task> TestTaskRecurrence::finish(Id<Task> id, QDate day)
{
    const QString moment = toMomentText(localMoment(day, QTime(17, 0)));
    return m_firm->write([id, moment](Connection &c) { return Tasks::finish(c, id, moment); }).value_or(Id<Task>());
}

Result<ImportReport> TestTaskRecurrence::import(const QByteArray &bytes)
{
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    if (!table)
        return tl::unexpected<Error>(table.error());
    return await(Exchange::import(m_firm->database(), {.kind = u"tasks"_s, .table = *table}, m_firm->clock(), Job()));
}

void TestTaskRecurrence::nextDay_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("afterDays");
    QTest::addColumn<QDate>("done");
    QTest::addColumn<QDate>("next");
    const QString weekly = u"FREQ=WEEKLY;BYDAY=MO"_s;
    QTest::newRow("comes once") << u""_s << 0 << kToday << QDate();
    QTest::newRow("on its day") << weekly << 0 << kToday << QDate(2026, 3, 23);
    QTest::newRow("done early") << weekly << 0 << QDate(2026, 3, 12) << QDate(2026, 3, 23);
    QTest::newRow("done late") << weekly << 0 << QDate(2026, 3, 18) << QDate(2026, 3, 23);
    QTest::newRow("two were missed") << weekly << 0 << QDate(2026, 4, 1) << QDate(2026, 4, 6);
    QTest::newRow("done on a later day of the rule") << weekly << 0 << QDate(2026, 3, 23) << QDate(2026, 3, 30);
    QTest::newRow("every two weeks, one missed")
        << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s << 0 << QDate(2026, 3, 31) << QDate(2026, 4, 13);
    QTest::newRow("counted, missed ones too")
        << u"FREQ=DAILY;COUNT=5"_s << 0 << QDate(2026, 3, 19) << QDate(2026, 3, 20);
    QTest::newRow("counted out") << u"FREQ=DAILY;COUNT=5"_s << 0 << QDate(2026, 3, 20) << QDate();
    QTest::newRow("until") << u"FREQ=DAILY;UNTIL=20260318"_s << 0 << QDate(2026, 3, 18) << QDate();
    QTest::newRow("after it was done") << u""_s << 10 << QDate(2026, 3, 20) << QDate(2026, 3, 30);
    QTest::newRow("after it was done early") << u""_s << 10 << QDate(2026, 3, 10) << QDate(2026, 3, 20);
    QTest::newRow("into a leap day") << u""_s << 713 << QDate(2026, 3, 18) << QDate(2028, 2, 29);
}

void TestTaskRecurrence::nextDay()
{
    QFETCH(QString, rule);
    QFETCH(int, afterDays);
    QFETCH(QDate, done);
    Task task{.due = kToday, .subject = u"Report"_s, .rrule = rule, .starts = kToday};
    if (afterDays > 0)
        task.afterDays = afterDays;
    QTEST(Tasks::nextDue(task, done), "next");
}

void TestTaskRecurrence::finishingMakesTheNext()
{
    const auto client = m_firm->addClient(u"C1"_s, u"Acme"_s);
    const Id<Task> first = add({.code = u"T1"_s,
                                .kind = u"appointment"_s,
                                .client = *client,
                                .due = kToday,
                                .time = u"09:00"_s,
                                .minutes = 45,
                                .channel = u"on_site"_s,
                                .subject = u"Weekly call"_s,
                                .critical = true,
                                .rrule = u"freq=weekly"_s,
                                .note = u"a\nb"_s});
    const Id<Task> second = finish(first, kToday);
    Task done = load(first), next = load(second);
    QVERIFY(done.doneAt.isValid());
    QVERIFY(!done.recurs());
    QCOMPARE(done.code, u"T1"_s);
    QCOMPARE(next.due, QDate(2026, 3, 23));
    QCOMPARE(next.rrule, u"FREQ=WEEKLY"_s);
    QCOMPARE(next.starts, next.due);
    QCOMPARE(next.series, done.uid);
    QVERIFY(next.uid != done.uid && next.code.isEmpty() && !next.doneAt.isValid());
    // All else is as it was, the hour too, whatever the clocks do meanwhile.
    done.id = next.id;
    done.uid = next.uid;
    done.rev = next.rev;
    done.code.clear();
    done.due = next.due;
    done.rrule = next.rrule;
    done.starts = next.starts;
    done.series = next.series;
    done.doneAt = {};
    QCOMPARE(next, done);
    const Task third = load(finish(second, QDate(2026, 3, 30)));
    QCOMPARE(third.due, QDate(2026, 4, 6));
    QCOMPARE(third.series, next.series);
    QVERIFY(!finish(first, kToday).isValid());
    QCOMPARE(count(u"done_at = ''"_s), u"1"_s);
}

void TestTaskRecurrence::lastOccurrenceMakesNone()
{
    const Id<Task> id = add({.due = kToday, .subject = u"Twice"_s, .rrule = u"FREQ=DAILY;COUNT=2"_s});
    const Id<Task> second = finish(id, kToday);
    QVERIFY(second.isValid());
    QVERIFY(!finish(second, kToday).isValid());
    QCOMPARE(count(u"done_at = ''"_s), u"0"_s);
}

void TestTaskRecurrence::editingItDoneMakesTheNext()
{
    const Id<Task> id = add({.due = kToday, .subject = u"Water the plants"_s, .afterDays = 3});
    const auto edited = m_firm->write([&](Connection &c) {
        return Exchange::setFields(c, u"tasks"_s, id.value, {{u"done"_s, u"1"_s}}, {}, m_firm->clock());
    });
    QVERIFY_RESULT(edited);
    QCOMPARE(openDays(), u"2026-03-19"_s);
}

void TestTaskRecurrence::undoTakesBothBack()
{
    const Id<Task> id = add({.due = kToday, .subject = u"Report"_s, .rrule = u"FREQ=MONTHLY"_s});
    const QString before = m_firm->file().state();
    finish(id, kToday);
    QCOMPARE(openDays(), u"2026-04-16"_s);
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(m_firm->file().state(), before);
    QVERIFY_RESULT(await(m_firm->file().journal().redo()));
    QCOMPARE(openDays(), u"2026-04-16"_s);
}

void TestTaskRecurrence::nothingStacks()
{
    QRandomGenerator random(46);
    for (const QString &rule : {u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s,
                                u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"_s}) {
        const QDate start = Recurrence::next(rule, kToday, kToday);
        const QList<QDate> days = slowRecurrence(rule, start, start.addYears(30));
        Id<Task> id = add({.due = start, .subject = rule, .rrule = rule});
        QDate day = start;
        for (int i = 0; i < 12; ++i) {
            const QDate due = load(id).due;
            day = std::max(day.addDays(1), due.addDays(random.bounded(60) - 20));
            id = finish(id, day);
            QCOMPARE(load(id).due, *std::ranges::upper_bound(days, std::max(due, day)));
            QCOMPARE(m_firm->text(u"SELECT count(*) FROM task WHERE done_at = '' AND subject = ?"_s.replace(
                         u"?"_s, u"'%1'"_s.arg(rule))),
                     u"1"_s);
        }
    }
}

void TestTaskRecurrence::ruleCountsFromItsDay()
{
    Task task = load(add({.due = kToday, .subject = u"Report"_s, .rrule = u"FREQ=WEEKLY;INTERVAL=2"_s}));
    QCOMPARE(task.starts, kToday);
    // One occurrence is moved; the others stay on their Mondays.
    task.due = QDate(2026, 3, 18);
    add(task);
    task = load(task.id);
    QCOMPARE(task.starts, kToday);
    QCOMPARE(Tasks::nextDue(task, task.due), QDate(2026, 3, 30));
    task.due = QDate(2026, 3, 12);
    QCOMPARE(Tasks::nextDue(task, task.due), QDate(2026, 3, 30));
    task.due = QDate(2026, 3, 18);
    // Another rule begins anew, with the day of this occurrence.
    task.rrule = u"FREQ=WEEKLY"_s;
    add(task);
    QCOMPARE(load(task.id).starts, QDate(2026, 3, 18));
}

void TestTaskRecurrence::refusals_data()
{
    QTest::addColumn<Task>("task");
    const Task task{.due = kToday, .subject = u"Report"_s};
    const auto row = [&](const char *name, auto change) {
        Task wrong = task;
        change(wrong);
        QTest::newRow(name) << wrong;
    };
    row("odd rule", [](Task &t) { t.rrule = u"every week"_s; });
    row("rule and days", [](Task &t) { t.rrule = u"FREQ=DAILY"_s, t.afterDays = 3; });
    row("no days", [](Task &t) { t.afterDays = 0; });
    row("many days", [](Task &t) { t.afterDays = 99'999; });
    row("no minutes", [](Task &t) { t.minutes = 0; });
    row("promise to nobody", [](Task &t) { t.kind = u"promise"_s; });
}

void TestTaskRecurrence::refusals()
{
    QFETCH(Task, task);
    const auto saved = m_firm->write([task, now = m_firm->now()](Connection &c) { return Tasks::save(c, task, now); });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Invalid);
    QCOMPARE(count(u"1 = 1"_s), u"0"_s);
}

void TestTaskRecurrence::snoozes()
{
    const Id<Task> id = add({.due = kToday, .subject = u"Report"_s, .rrule = u"FREQ=WEEKLY"_s});
    const auto snooze = [&](QDate until, const QString &why) {
        return m_firm->write([=, today = kToday](Connection &c) { return Tasks::snooze(c, id, {until, why}, today); });
    };
    QCOMPARE(snooze(kToday, u"busy"_s).error().kind, ErrorKind::Invalid);
    QCOMPARE(snooze(kToday.addDays(1), u" "_s).error().kind, ErrorKind::Invalid);
    QVERIFY_RESULT(snooze(kToday.addDays(1), u"busy"_s));
    QCOMPARE(load(id).listedDay(kToday), kToday.addDays(1));
    QCOMPARE(load(id).listedDay(kToday.addDays(1)), kToday);
    QVERIFY_RESULT(snooze(kToday.addDays(2), u"ill"_s));
    QCOMPARE(snooze(kToday.addDays(3), u"late"_s).error().kind, ErrorKind::Invalid);
    QCOMPARE(load(id).snoozeReason, u"ill"_s);
    const Task next = load(finish(id, kToday));
    QCOMPARE(next.snoozeCount, 0);
    QVERIFY(!next.snoozeUntil.isValid());
}

void TestTaskRecurrence::importsAndExportsRules()
{
    QVERIFY_RESULT(m_firm->addClient(u"C1"_s, u"Acme"_s));
    const QByteArray file = "task,party,due,subject,type,repeat,after_days,duration,critical\n"
                            "T1,C1,2026-03-16,Report,task,FREQ=WEEKLY,,,1\nT2,C1,2026-03-17,Sample,promise,,,,\n"
                            "T3,,2026-03-18,Plants,,,3,,\nT4,C1,2026-03-18,Visit,appointment,,,90,\n"
                            "T5,,2026-03-18,Odd,,weekly,,,\nT6,,2026-03-18,Nobody,promise,,,,\n";
    const auto report = import(file);
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 4);
    QCOMPARE(report->rejects.size(), 2);
    QCOMPARE(report->rejects[0].column, u"repeat"_s);
    QCOMPARE(report->rejects[1].column, u"type"_s);
    const auto exported = m_firm->read([&](Connection &c) {
        return Exchange::exportTable(
            c,
            {.kind = u"tasks"_s,
             .columns = {u"code"_s, u"kind"_s, u"minutes"_s, u"critical"_s, u"rrule"_s, u"after_days"_s, u"starts"_s}},
            m_firm->clock());
    });
    QVERIFY_RESULT(exported);
    QStringList lines;
    for (const QStringList &row : exported->rows)
        lines += row.join(u'|');
    QCOMPARE(lines.join(u' '), u"T1|task||1|FREQ=WEEKLY||2026-03-16 T2|promise||0||| T3|task||0||3| "
                               "T4|appointment|90|0|||"_s);
    const auto again = import(file);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 4);
}

QTEST_GUILESS_MAIN(TestTaskRecurrence)
#include "tst_taskrecurrence.moc"
