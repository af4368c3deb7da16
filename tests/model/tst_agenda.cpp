// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agenda.h"

#include "model/core/clock.h"
#include "tests/support/basefirm.h"
#include "tests/support/scratchfile.h"
#include "tests/support/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 16);

QString shortText(const AgendaLine &line)
{
    const QString what = line.task.isValid() ? line.subject.left(4) : line.code;
    return line.state == DueState::Overdue ? u"%1 %2"_s.arg(what).arg(line.daysOverdue) : what;
}

QStringList inState(const QList<AgendaLine> &lines, DueState state)
{
    QStringList texts;
    for (const AgendaLine &line : lines) {
        if (line.state == state)
            texts += shortText(line);
    }
    return texts;
}

AgendaLine lineOf(const QList<AgendaLine> &lines, const QString &code)
{
    for (const AgendaLine &line : lines) {
        if (line.code == code && line.why == AgendaLine::Why::Cycle)
            return line;
    }
    return {};
}

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsWhomToContact();
    void saysWhyC04IsToday();
    void countsCompliance();
    void looksAtTheNextDay();
    void leavesOutWhatIsLater();
    void snoozedIsListedByItsSnoozeDay();
    void snoozeBeforeTheDueDayChangesNothing();
    void joinsTasks();
    void ordersByMomentThenTierThenCode();
    void waitsForResults();
    void filtersByOwner();
    void worksOnAnEmptyFile();
    void keepsTasksThroughTheStore();

private:
    Connection &connection() { return m_file->connection(); }
    QList<AgendaLine> lines(const AgendaQuery &query, QDate today = kToday)
    {
        return Agenda::lines(connection(), query, today).value_or(QList<AgendaLine>());
    }
    Done set(const QString &code, const QString &snoozeUntil)
    {
        return connection().run(u"UPDATE client SET snooze_until = ? WHERE code = ?"_s, {snoozeUntil, code});
    }
    std::unique_ptr<ScratchFile> m_file;
};

void TestAgenda::init()
{
    m_file = std::make_unique<ScratchFile>();
    QVERIFY_RESULT(m_file->create());
    QVERIFY_RESULT(insertBaseFirm(connection()));
}

void TestAgenda::listsWhomToContact()
{
    const auto all = lines({.tasks = false});
    QCOMPARE(all.size(), 30);
    QCOMPARE(inState(all, DueState::Overdue), (QStringList{u"P09 151"_s, u"P08 150"_s, u"C09 101"_s, u"P06 28"_s,
                                                           u"C14 14"_s, u"C03 7"_s, u"C19 5"_s, u"C07 4"_s}));
    QCOMPARE(inState(all, DueState::Today), (QStringList{u"C02"_s, u"C04"_s, u"C12"_s, u"P05"_s}));
    QCOMPARE(inState(all, DueState::Soon),
             (QStringList{u"C16"_s, u"P02"_s, u"C01"_s, u"C15"_s, u"C05"_s, u"C06"_s, u"C11"_s}));
    QCOMPARE(inState(all, DueState::Later).size(), 9);
    QCOMPARE(inState(all, DueState::Never), QStringList{u"P10"_s});
    QCOMPARE(inState(all, DueState::Suppressed), QStringList{u"C20"_s});
    QVERIFY(lineOf(all, u"P09"_s).critical);
    QVERIFY(!lineOf(all, u"C14"_s).critical);
    QVERIFY(!lineOf(all, u"C03"_s).critical);
}

void TestAgenda::saysWhyC04IsToday()
{
    const AgendaLine moved = lineOf(lines({.tasks = false}), u"C04"_s);
    QVERIFY(moved.moved);
    QCOMPARE(moved.dueRaw, QDate(2026, 3, 15));
    QCOMPARE(moved.due, kToday);
    Settings settings;
    settings.moveToWorkingDay = false;
    QVERIFY_RESULT(deriveBaseFirm(connection(), settings, kToday));
    const AgendaLine raw = lineOf(lines({.tasks = false}), u"C04"_s);
    QVERIFY(!raw.moved);
    QCOMPARE(raw.state, DueState::Overdue);
    QCOMPARE(raw.daysOverdue, 1);
}

void TestAgenda::countsCompliance()
{
    auto figures = Agenda::compliance(connection(), kToday);
    QVERIFY_RESULT(figures);
    QCOMPARE(figures->clients, 29);
    QCOMPARE(figures->notOverdue, 20);
    Settings settings;
    settings.moveToWorkingDay = false;
    QVERIFY_RESULT(deriveBaseFirm(connection(), settings, kToday));
    figures = Agenda::compliance(connection(), kToday);
    QVERIFY_RESULT(figures);
    QCOMPARE(figures->notOverdue, 19);
    QCOMPARE(figures->clients, 29);
}

void TestAgenda::looksAtTheNextDay()
{
    const auto next = lines({.tasks = false}, kToday.addDays(1));
    QCOMPARE(inState(next, DueState::Overdue).mid(8), (QStringList{u"C02 1"_s, u"C04 1"_s, u"C12 1"_s, u"P05 1"_s}));
    QCOMPARE(inState(next, DueState::Today), QStringList{u"C16"_s});
}

void TestAgenda::leavesOutWhatIsLater()
{
    QCOMPARE(lines({.tasks = false, .withinDays = 0}).size(), 12);
    QCOMPARE(lines({.tasks = false, .withinDays = 7}).size(), 19);
    QCOMPARE(lines({.tasks = false, .withinDays = 1000}).size(), 28);
    QCOMPARE(lines({.withinDays = 0}).size(), 14);
}

void TestAgenda::snoozedIsListedByItsSnoozeDay()
{
    QVERIFY_RESULT(set(u"C14"_s, u"2026-03-18"_s));
    const AgendaLine snoozed = lineOf(lines({.tasks = false}), u"C14"_s);
    QCOMPARE(snoozed.state, DueState::Soon);
    QCOMPARE(snoozed.due, QDate(2026, 3, 18));
    QCOMPARE(snoozed.snoozedUntil, QDate(2026, 3, 18));
    QCOMPARE(snoozed.daysOverdue, 0);
    QCOMPARE(lines({.tasks = false, .withinDays = 0}).size(), 11);
    QCOMPARE(lines({.tasks = false, .withinDays = 2}).size(), 14);
    QCOMPARE(Agenda::compliance(connection(), kToday).value_or(Agenda::Compliance{}).notOverdue, 20);

    const AgendaLine back = lineOf(lines({.tasks = false}, QDate(2026, 3, 18)), u"C14"_s);
    QCOMPARE(back.state, DueState::Overdue);
    QCOMPARE(back.daysOverdue, 16);
    const AgendaLine real = lineOf(lines({.tasks = false, .snoozed = false}), u"C14"_s);
    QCOMPARE(real.state, DueState::Overdue);
    QCOMPARE(real.daysOverdue, 14);

    QVERIFY_RESULT(set(u"P10"_s, u"2026-03-17"_s));
    QCOMPARE(lineOf(lines({.tasks = false}), u"P10"_s).state, DueState::Soon);
    const QDate after(2026, 3, 18);
    QCOMPARE(lineOf(lines({.tasks = false}, after), u"P10"_s).state, DueState::Never);
    QVERIFY(!lineOf(lines({.tasks = false, .withinDays = 7}, after), u"P10"_s).client.isValid());
}

void TestAgenda::snoozeBeforeTheDueDayChangesNothing()
{
    QVERIFY_RESULT(set(u"C01"_s, u"2026-03-17"_s));
    QCOMPARE(lineOf(lines({.tasks = false}), u"C01"_s).due, QDate(2026, 3, 19));
}

void TestAgenda::joinsTasks()
{
    const auto all = lines({});
    QCOMPARE(all.size(), 36);
    QCOMPARE(inState(all, DueState::Overdue).mid(6), (QStringList{u"C19 5"_s, u"C07 4"_s, u"Call 3"_s}));
    QCOMPARE(inState(all, DueState::Today), (QStringList{u"C02"_s, u"C04"_s, u"C12"_s, u"Send"_s, u"P05"_s}));
    QVERIFY_RESULT(connection().run(u"UPDATE task SET done_at = '2026-03-16T01:00:00Z' WHERE code = 'T5'"_s));
    QCOMPARE(lines({}).size(), 35);
}

void TestAgenda::ordersByMomentThenTierThenCode()
{
    QVERIFY_RESULT(connection().runMany(
        u"INSERT INTO task (uid, code, kind, due, time, subject, created_at) "
        "VALUES (?, ?, 'appointment', '2026-03-16', ?, ?, '')"_s,
        {{u"X1"_s, u"X1"_s, u"18:30"_s, u"evening"_s}, {u"X2"_s, u"X2"_s, u"09:00"_s, u"morning"_s}}));
    const auto all = lines({.withinDays = 0});
    QCOMPARE(inState(all, DueState::Today).mid(5), (QStringList{u"morn"_s, u"even"_s}));
    QCOMPARE(all.last().why, AgendaLine::Why::Appointment);
    QCOMPARE(all.last().time, u"18:30"_s);

    QVERIFY_RESULT(connection().run(u"UPDATE client_derived SET tier = 'D' WHERE client_id = "
                                    "(SELECT id FROM client WHERE code = 'C02')"_s));
    QCOMPARE(inState(lines({.tasks = false}), DueState::Today), (QStringList{u"C04"_s, u"C12"_s, u"C02"_s, u"P05"_s}));
    QCOMPARE(inState(lines({.tasks = false, .tierAFirst = false}), DueState::Today),
             (QStringList{u"C02"_s, u"C04"_s, u"C12"_s, u"P05"_s}));
}

/// A contact without outcome is a line from its day on, of who began it, else of the client's owner.
void TestAgenda::waitsForResults()
{
    const qsizetype before = lines({}).size();
    QVERIFY_RESULT(connection().runMany(
        u"INSERT INTO contact (uid, client_id, user_id, at, day, outcome, counted, topic, entered_at) SELECT ?, id, "
        "CASE WHEN ? = '' THEN NULL ELSE (SELECT id FROM user WHERE code = ?) END, ?, ?, '', 0, 'prices', '' "
        "FROM client WHERE code = 'C01'"_s,
        {{u"k1"_s, u"u5"_s, u"u5"_s, u"2026-03-14T01:00:00Z"_s, u"2026-03-14"_s},
         {u"k2"_s, u""_s, u""_s, u"2026-03-16T01:00:00Z"_s, u"2026-03-16"_s}}));
    const auto all = lines({});
    QCOMPARE(all.size(), before + 2);
    QList<AgendaLine> waiting;
    std::ranges::copy_if(all, std::back_inserter(waiting),
                         [](const AgendaLine &line) { return line.why == AgendaLine::Why::Unfinished; });
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.at(0).daysOverdue, 2);
    QCOMPARE(waiting.at(0).ownerCode, u"u5"_s);
    QCOMPARE(waiting.at(0).subject, u"prices"_s);
    QVERIFY(waiting.at(1).state == DueState::Today && waiting.at(1).contact > 0);
    QVERIFY(waiting.at(1).ownerCode != u"");
    QVERIFY2(lines({.tasks = false}).size() < all.size() - 1, "they are no contact reminders");
}

void TestAgenda::filtersByOwner()
{
    const auto owner = Users::find(connection(), u"u1"_s);
    QVERIFY_RESULT(owner);
    const auto mine = lines({.owner = *owner});
    QCOMPARE(mine.size(), 8);
    QCOMPARE(inState(mine, DueState::Overdue), QStringList{u"P06 28"_s});
    for (const AgendaLine &line : mine)
        QCOMPARE(line.ownerCode, u"u1"_s);
}

void TestAgenda::worksOnAnEmptyFile()
{
    ScratchFile empty;
    QVERIFY_RESULT(empty.create());
    const auto none = Agenda::lines(empty.connection(), {}, kToday);
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
    const auto figures = Agenda::compliance(empty.connection(), kToday);
    QVERIFY_RESULT(figures);
    QCOMPARE(figures->clients, 0);
}

void TestAgenda::keepsTasksThroughTheStore()
{
    TestWorkspace workspace;
    QVERIFY(workspace.isOpen());
    const Clock clock(kToday, QTime(9, 0));
    AgendaStore store(workspace.database(), clock);
    QSignalSpy changed(&store, &AgendaStore::changed);

    const auto id = await(store.saveTask({.due = kToday.addDays(-3), .subject = u"Call back"_s}));
    QVERIFY_RESULT(id);
    QTRY_COMPARE(changed.count(), 1);
    auto task = await(store.openTask(*id));
    QVERIFY_RESULT(task);
    QCOMPARE(task->subject, u"Call back"_s);
    task->subject = u"Call back about the price"_s;
    QVERIFY_RESULT(await(store.saveTask(*task)));

    const auto open = await(store.outline({}));
    QVERIFY_RESULT(open);
    QCOMPARE(inState(open->lines, DueState::Overdue), QStringList{u"Call 3"_s});
    QVERIFY_RESULT(await(store.setTaskDone(*id)));
    QVERIFY(await(store.outline({})).value_or(*open).lines.isEmpty());
    QTRY_COMPARE(changed.count(), 3);

    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(await(store.outline({})).value_or(AgendaOutline()).lines.size(), 1);
    QCOMPARE(await(store.compliance()).value_or(Agenda::Compliance{1, 1}).clients, 0);
    QCOMPARE(await(store.openTask(Id<Task>(99))).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
