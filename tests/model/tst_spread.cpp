// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/spread.h"
#include "tests/support/firm.h"

#include <QHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TestSpread : public QObject
{
    Q_OBJECT

private slots:
    void levelsOverAnyCalendar();
    void levelsTheBase();
    void oneStepThatIsUndone();
    void refusesWhatWouldNeverEnd();
};

namespace {
const QDate kToday(2026, 3, 16);

WorkingCalendar anyCalendar(QRandomGenerator &random, QDate around)
{
    WorkingCalendar calendar;
    calendar.workingDays = 1U << random.bounded(7) | random.bounded(128U);
    for (int i = 0; i < 12; ++i)
        (i % 3 == 0 ? calendar.makeUpDays : calendar.holidays).insert(around.addDays(random.bounded(40)));
    calendar.holidays.subtract(calendar.makeUpDays);
    return calendar;
}

Result<SpreadPlan> plan(TestFirm &firm, const SpreadQuery &query)
{
    return firm.read([query](Connection &c) { return Spread::plan(c, query, kToday); });
}
} // namespace

/// The definition, held against every outcome: who waits on a day that is not full, or behind somebody who is served
/// after him, was levelled wrongly.
void TestSpread::levelsOverAnyCalendar()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const QDate today = QDate(2024, 1, 1).addDays(random.bounded(1'000));
        const WorkingCalendar calendar = anyCalendar(random, today);
        const int perDay = 1 + random.bounded(4);
        QList<QDate> days;
        for (int i = 0, n = random.bounded(40); i < n; ++i)
            days.append(today.addDays(random.bounded(30) - 15));
        const QList<QDate> levelled = Spread::level(days, perDay, calendar, today);
        const QByteArray what = QByteArray::number(seed);
        QCOMPARE(levelled.size(), days.size());
        QHash<QDate, int> loads;
        for (const QDate day : levelled)
            ++loads[day];
        for (qsizetype i = 0; i < days.size(); ++i) {
            const QDate first = calendar.onOrAfter(std::max(days[i], today));
            QVERIFY2(levelled[i] >= first && calendar.isWorkingDay(levelled[i]), what);
            QVERIFY2(loads[levelled[i]] <= perDay, what);
            for (QDate day = first; day < levelled[i]; day = calendar.onOrAfter(day.addDays(1))) {
                QVERIFY2(loads.value(day) == perDay, what);
                for (qsizetype k = i + 1; k < days.size(); ++k)
                    QVERIFY2(levelled[k] != day, what);
            }
        }
    }
}

void TestSpread::levelsTheBase()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto made = plan(firm, {.perDay = 4});
    QVERIFY_RESULT(made);
    QStringList moves, days;
    for (const SpreadMove &move : made->moves)
        moves += u"%1 %2 %3"_s.arg(move.code, toCode(move.tier), move.to.toString(u"MM-dd"_s));
    for (const auto &[day, load] : made->days)
        days += u"%1: %2"_s.arg(day.toString(u"MM-dd"_s)).arg(load);
    // Today: C03 and C02 (A), C04 (B), C09 (C, waits longest). Those of the days ahead take their turn among the
    // others: C16 (D) on the 17th before anyone without a deal, C01 (A) first on the 19th.
    QCOMPARE(moves.join(u", "_s), u"C14 C 03-17, C07 C 03-17, C12 C 03-17, P09 none 03-18, P08 none 03-18, "
                                  "P06 none 03-18, C19 none 03-18, P05 none 03-19, P02 none 03-19"_s);
    QCOMPARE(days.join(u", "_s), u"03-16: 4, 03-17: 4, 03-18: 4, 03-19: 3, 03-20: 1"_s);
}

void TestSpread::oneStepThatIsUndone()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QString before = firm.file().state();
    const auto planned = plan(firm, {.perDay = 5});
    QVERIFY_RESULT(planned);
    const auto made = firm.write([](Connection &c) { return Spread::apply(c, {.perDay = 5}, kToday); });
    QVERIFY_RESULT(made);
    QCOMPARE(made->moves, planned->moves);
    for (const SpreadMove &move : made->moves) {
        QCOMPARE(firm.text(u"SELECT listed FROM client_derived WHERE code = '%1'"_s.arg(move.code)),
                 move.to.toString(Qt::ISODate));
        QCOMPARE(firm.text(u"SELECT snooze_count FROM client WHERE code = '%1'"_s.arg(move.code)), u"0"_s);
    }
    // What is level stays level.
    const auto again = plan(firm, {.perDay = 5});
    QVERIFY_RESULT(again);
    QCOMPARE(again->moves.size(), 0);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(firm.file().state(), before);
}

void TestSpread::refusesWhatWouldNeverEnd()
{
    TestFirm firm;
    QCOMPARE(plan(firm, {.perDay = 0}).error().kind, ErrorKind::Invalid);
    const auto none = plan(firm, {.perDay = 1});
    QVERIFY_RESULT(none);
    QCOMPARE(none->moves.size(), 0);
    for (int i = 0; i < 251; ++i) {
        const QString code = u"X%1"_s.arg(i);
        QVERIFY_RESULT(firm.addClient(code, code));
        QVERIFY_RESULT(firm.addContact(code, QDate(2026, 1, 5)));
    }
    const auto slow = plan(firm, {.perDay = 1});
    QVERIFY(!slow);
    QVERIFY2(slow.error().message.contains(u"2"_s), qPrintable(slow.error().message));
    QVERIFY_RESULT(plan(firm, {.perDay = 2}));
}

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
