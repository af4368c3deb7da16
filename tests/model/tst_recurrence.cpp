// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/recurrence.h"
#include "model/agenda/recurrencepattern.h"
#include "model/agenda/task.h"
#include "model/core/clock.h"
#include "tests/model/slowrecurrence.h"
#include "tests/support/workspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRecurrence : public QObject
{
    Q_OBJECT

private slots:
    void takesRules_data();
    void takesRules();
    void refusesRules_data();
    void refusesRules();
    void knownRules_data();
    void knownRules();
    void followsTheSlowReference_data();
    void followsTheSlowReference();
    void f46WhatFollowsADoneOne_data();
    void f46WhatFollowsADoneOne();
    void f46TheRestOfARule();
    void rulesThatNeverComeEnd();
    void patternsAreReadBack_data();
    void patternsAreReadBack();
    void otherRulesAreNoPattern_data();
    void otherRulesAreNoPattern();
    void f46ShorterMonthsTakeTheirLastDay();
};

namespace {
QString textOf(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts += day.toString(Qt::ISODate);
    return texts.join(u' ');
}

/// A rule of one kind, at random but the same every time.
class RuleMaker
{
public:
    explicit RuleMaker(quint32 seed) : m_random(seed) {}

    QDate start() { return QDate(1995, 1, 1).addDays(m_random.bounded(14'000)); }
    int bounded(int below) { return m_random.bounded(below); }
    QString rule(const QString &freq)
    {
        QString rule = u"FREQ="_s + freq;
        if (once(2))
            rule += u";INTERVAL=%1"_s.arg(2 + bounded(4));
        rule += bounds() + partsOf(freq);
        if (once(4))
            rule += u";WKST="_s + (once(2) ? u"SU"_s : u"WE"_s);
        return rule;
    }

private:
    bool once(int in) { return bounded(in) == 0; }
    QString bounds()
    {
        if (once(4))
            return u";COUNT=%1"_s.arg(1 + bounded(20));
        if (once(4))
            return u";UNTIL="_s + QDate(2010, 1, 1).addDays(bounded(9'000)).toString(u"yyyyMMdd"_s);
        return {};
    }
    QString numbers(const QString &name, int most, bool back)
    {
        QList<int> chosen;
        for (int i = 0, n = 1 + bounded(3); i < n; ++i) {
            const int number = (1 + bounded(most)) * (back && once(3) ? -1 : 1);
            if (!chosen.contains(number))
                chosen.append(number);
        }
        std::ranges::sort(chosen);
        QStringList texts;
        for (const int number : chosen)
            texts += QString::number(number);
        return u";%1=%2"_s.arg(name, texts.join(u','));
    }
    QString weekdays(int nth)
    {
        static const QStringList names{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
        QStringList chosen;
        for (const QString &name : names) {
            if (!once(3))
                continue;
            const int number = nth > 0 ? (1 + bounded(nth)) * (once(3) ? -1 : 1) : 0;
            chosen += number == 0 ? name : QString::number(number) + name;
        }
        return chosen.isEmpty() ? QString() : u";BYDAY="_s + chosen.join(u',');
    }
    QString partsOf(const QString &freq)
    {
        if (freq == u"DAILY")
            return once(3) ? weekdays(0) : once(3) ? numbers(u"BYMONTH"_s, 12, false) : QString();
        if (freq == u"WEEKLY")
            return weekdays(0) + (once(4) ? numbers(u"BYMONTH"_s, 12, false) : QString());
        if (freq == u"MONTHLY")
            return monthly();
        return once(3)   ? numbers(u"BYYEARDAY"_s, 366, true)
               : once(3) ? u";BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"_s
               : once(3) ? numbers(u"BYMONTH"_s, 12, false) + weekdays(once(2) ? 4 : 0)
               : once(2) ? numbers(u"BYMONTH"_s, 12, false) + numbers(u"BYMONTHDAY"_s, 31, true)
                         : QString();
    }
    QString monthly()
    {
        if (once(3))
            return numbers(u"BYMONTHDAY"_s, 31, true);
        if (once(2))
            return weekdays(once(2) ? 4 : 0);
        if (once(2))
            return u";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=%1"_s.arg(once(2) ? -1 : 1 + bounded(5));
        return once(2) ? u";BYMONTHDAY=28,29,30;BYSETPOS=-1"_s : QString();
    }

    QRandomGenerator m_random;
};
} // namespace

void TestRecurrence::takesRules_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("plain") << u"FREQ=DAILY"_s << u"FREQ=DAILY"_s;
    QTest::newRow("small letters") << u"freq=weekly; byday=mo"_s << u"FREQ=WEEKLY;BYDAY=MO"_s;
    QTest::newRow("line of a file") << u"RRULE:FREQ=MONTHLY;COUNT=3"_s << u"FREQ=MONTHLY;COUNT=3"_s;
    QTest::newRow("until a moment") << u"FREQ=DAILY;UNTIL=20260331T160000Z"_s << u"FREQ=DAILY;UNTIL=20260331"_s;
}

void TestRecurrence::takesRules()
{
    QFETCH(QString, typed);
    const auto stored = Recurrence::checked(typed);
    QVERIFY_RESULT(stored);
    QTEST(*stored, "stored");
}

void TestRecurrence::refusesRules_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"every week", "FREQ=", "FREQ=OFTEN", "BYDAY=MO", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=-1",
          "FREQ=DAILY;COUNT=2;UNTIL=20260401", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=HOURLY",
          "FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=9,15", "FREQ=DAILY;X=1", "FREQ=DAILY;FREQ=WEEKLY",
          "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=6MO",
          "FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=31,-31", "FREQ=DAILY\nDTSTART:20260101"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestRecurrence::refusesRules()
{
    QFETCH(QString, typed);
    const auto stored = Recurrence::checked(typed);
    QVERIFY2(!stored, qPrintable(stored.value_or(QString())));
    QCOMPARE(stored.error().kind, ErrorKind::Invalid);
    QVERIFY(!stored.error().message.isEmpty());
}

void TestRecurrence::knownRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("days");
    QTest::newRow("every two weeks") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s << QDate(2026, 3, 16)
                                     << u"2026-03-16 2026-03-30 2026-04-13"_s;
    QTest::newRow("31st, as the standard says")
        << u"FREQ=MONTHLY"_s << QDate(2026, 1, 31) << u"2026-01-31 2026-03-31 2026-05-31"_s;
    QTest::newRow("31st, as our own rule says") << u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s
                                                << QDate(2026, 1, 31) << u"2026-01-31 2026-02-28 2026-03-31"_s;
    QTest::newRow("30th in leap years") << u"FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"_s << QDate(2028, 1, 30)
                                        << u"2028-01-30 2028-02-29 2028-03-30"_s;
    QTest::newRow("29 February") << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"_s << QDate(2024, 2, 29)
                                 << u"2024-02-29 2025-02-28 2026-02-28"_s;
    QTest::newRow("last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << QDate(2026, 1, 30)
                                 << u"2026-01-30 2026-02-27 2026-03-27"_s;
    QTest::newRow("every third week, from a day before")
        << u"FREQ=WEEKLY;INTERVAL=3;BYDAY=SU"_s << QDate(2005, 9, 20) << u"2005-09-25 2005-10-16 2005-11-06"_s;
    QTest::newRow("over the change of the clocks")
        << u"FREQ=WEEKLY;BYDAY=SU"_s << QDate(2026, 3, 1) << u"2026-03-01 2026-03-08 2026-03-15"_s;
}

void TestRecurrence::knownRules()
{
    QFETCH(QString, rule);
    QFETCH(QDate, start);
    QTEST(textOf(Recurrence::between(rule, start, {start, start.addYears(4)}, 3)), "days");
}

void TestRecurrence::followsTheSlowReference_data()
{
    QTest::addColumn<QString>("freq");
    for (const char *freq : {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
        QTest::newRow(freq) << QString::fromLatin1(freq);
}

void TestRecurrence::followsTheSlowReference()
{
    QFETCH(QString, freq);
    for (quint32 seed = 0; seed < 150; ++seed) {
        RuleMaker maker(seed);
        const QString rule = maker.rule(freq);
        const QDate start = maker.start(), last = start.addYears(9);
        const QString what = u"seed %1: %2 from %3"_s.arg(seed).arg(rule, start.toString(Qt::ISODate));
        QVERIFY2(Recurrence::checked(rule), qPrintable(what));
        const QList<QDate> expected = slowRecurrence(rule, start, last);
        const QList<QDate> all = Recurrence::between(rule, start, {start, last}, 5'000);
        QVERIFY2(all == expected,
                 qPrintable(what + u"\n"_s + textOf(all.first(std::min(all.size(), qsizetype(20)))) + u"\n"_s +
                            textOf(expected.first(std::min(expected.size(), qsizetype(20))))));
        const QDate after = start.addDays(maker.bounded(3'000));
        const auto following = std::ranges::upper_bound(expected, after);
        const QDate next = Recurrence::next(rule, start, after);
        if (following != expected.end())
            QVERIFY2(next == *following, qPrintable(what + u" after "_s + after.toString(Qt::ISODate) + u": "_s +
                                                    next.toString(Qt::ISODate)));
        else
            QVERIFY2(!next.isValid() || next > last, qPrintable(what));
    }
}

void TestRecurrence::f46WhatFollowsADoneOne_data()
{
    followsTheSlowReference_data();
}

/// Done early, on its day, late or very late, moved or not: next is the first day of the rule behind all of that.
void TestRecurrence::f46WhatFollowsADoneOne()
{
    QFETCH(QString, freq);
    for (quint32 seed = 1000; seed < 1150; ++seed) {
        RuleMaker maker(seed);
        const QString rule = maker.rule(freq);
        const QDate first = maker.start();
        const QList<QDate> days = slowRecurrence(rule, first, first.addYears(12));
        if (days.isEmpty())
            continue;
        Task task{.due = days[maker.bounded(static_cast<int>(std::min(days.size(), qsizetype(10))))], .rrule = rule};
        task.starts = first;
        if (maker.bounded(3) == 0)
            task.due = task.due.addDays(maker.bounded(21) - 10); // this one was moved
        const QDate done = task.due.addDays(maker.bounded(200) - 60);
        const auto next = std::ranges::upper_bound(days, std::max({first, task.due, done}));
        const QDate told = Tasks::nextDue(task, done);
        const QString what = u"seed %1: %2 from %3, due %4, done %5: %6"_s.arg(seed).arg(
            rule, toDayText(first), toDayText(task.due), toDayText(done), toDayText(told));
        QVERIFY2(next == days.end() ? !told.isValid() || told > first.addYears(12) : told == *next, qPrintable(what));
    }
}

/// Cut at one of its days, a rule goes on with exactly the days it had left.
void TestRecurrence::f46TheRestOfARule()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        RuleMaker maker(seed);
        const char *const freqs[]{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
        const QString rule = maker.rule(QString::fromLatin1(freqs[seed % 4]));
        const QDate start = maker.start(), last = start.addYears(8);
        const QList<QDate> days = slowRecurrence(rule, start, last);
        const bool isCounted = rule.contains(u"COUNT"_s);
        // Every so many weeks or months is counted from the start, so only a rule with a count begins anew at the cut.
        if (days.size() < 3 || !isCounted || rule.contains(u"INTERVAL"_s))
            continue;
        const qsizetype cut = 1 + maker.bounded(static_cast<int>(days.size()) - 1);
        const QString rest = Recurrence::from(rule, start, days[cut]);
        QCOMPARE(Recurrence::between(rest, days[cut], {days[cut], last}, 5'000), days.mid(cut));
    }
}

void TestRecurrence::rulesThatNeverComeEnd()
{
    for (const QString &rule : {u"FREQ=DAILY;INTERVAL=7;BYDAY=TU"_s, u"FREQ=YEARLY;INTERVAL=4;BYYEARDAY=366"_s}) {
        QVERIFY(!Recurrence::next(rule, QDate(2026, 3, 16), QDate(2026, 3, 16)).isValid());
        QCOMPARE(Recurrence::between(rule, QDate(2026, 3, 16), {QDate(2026, 3, 16), QDate(2030, 1, 1)}).size(), 0);
    }
}

void TestRecurrence::patternsAreReadBack_data()
{
    using Unit = RecurrencePattern::Unit;
    using Within = RecurrencePattern::Within;
    QTest::addColumn<RecurrencePattern>("pattern");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const RecurrencePattern &pattern, const QString &rule) {
        QTest::newRow(name) << pattern << rule;
    };
    row("every day", {.unit = Unit::Day}, u"FREQ=DAILY"_s);
    row("every 2 weeks on Monday", {.unit = Unit::Week, .every = 2, .weekdays = {1}},
        u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s);
    row("two days of the week, until", {.unit = Unit::Week, .weekdays = {2, 7}, .until = QDate(2026, 12, 31)},
        u"FREQ=WEEKLY;UNTIL=20261231;BYDAY=TU,SU"_s);
    row("on day 16", {.unit = Unit::Month, .day = 16}, u"FREQ=MONTHLY;BYMONTHDAY=16"_s);
    row("on day 31", {.unit = Unit::Month, .day = 31}, u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s);
    row("on the last day", {.unit = Unit::Month, .every = 3, .within = Within::LastDay},
        u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"_s);
    row("on the third Monday", {.unit = Unit::Month, .within = Within::Weekday, .nth = 3, .weekday = 1},
        u"FREQ=MONTHLY;BYDAY=3MO"_s);
    row("on the last Friday", {.unit = Unit::Month, .within = Within::Weekday, .nth = -1, .weekday = 5},
        u"FREQ=MONTHLY;BYDAY=-1FR"_s);
    row("every year", {.unit = Unit::Year, .day = 16, .month = 3}, u"FREQ=YEARLY;BYMONTHDAY=16;BYMONTH=3"_s);
    row("29 February", {.unit = Unit::Year, .day = 29, .month = 2},
        u"FREQ=YEARLY;BYMONTHDAY=28,29;BYMONTH=2;BYSETPOS=-1"_s);
}

void TestRecurrence::patternsAreReadBack()
{
    QFETCH(RecurrencePattern, pattern);
    QTEST(pattern.rule(), "rule");
    QVERIFY(RecurrencePattern::read(pattern.rule()) == pattern);
}

void TestRecurrence::otherRulesAreNoPattern_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=DAILY;COUNT=3", "FREQ=DAILY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=MO",
          "FREQ=MONTHLY;BYDAY=1MO,3MO", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=YEARLY;BYYEARDAY=100",
          "FREQ=WEEKLY;BYDAY=MO;WKST=SU", "FREQ=MONTHLY;BYMONTHDAY=-2", "FREQ=MONTHLY;BYMONTHDAY=31"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::otherRulesAreNoPattern()
{
    QFETCH(QString, rule);
    QVERIFY(!RecurrencePattern::read(rule));
}

void TestRecurrence::f46ShorterMonthsTakeTheirLastDay()
{
    for (int day = 1; day <= 31; ++day) {
        const QDate start(2027, 1, day);
        const QString rule = RecurrencePattern::of(RecurrencePattern::Unit::Month, start).rule();
        const QList<QDate> days = Recurrence::between(rule, start, {start, start.addYears(2)});
        for (int month = 0; month < 24; ++month)
            QCOMPARE(days.value(month), start.addMonths(month));
    }
}

QTEST_APPLESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
