// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/birthday.h"
#include "model/agenda/recurrence.h"
#include "model/agenda/task.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

/// Due days against a slow reference: any working week with holidays and make-up days, leap years, and every night of a
/// year in zones whose clocks change at midnight, by half an hour, or that leave a day out.
class TestDueDays : public QObject
{
    Q_OBJECT

private slots:
    void movesOverAnyCalendar();
    void countsWorkingDays();
    void f45DaysDoNotFollowTheClocks_data();
    void f45DaysDoNotFollowTheClocks();
    void f45GapIsSkippedForward();
    void f46WeeklyStaysAtItsHour_data();
    void f46WeeklyStaysAtItsHour();
    void f46BirthdaysOfLeapDays();
    void cleanup() { setZone(m_zone); }

private:
    static void setZone(const QByteArray &zone)
    {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        ::tzset();
    }

    const QByteArray m_zone = qgetenv("TZ");
};

namespace {
WorkingCalendar anyCalendar(QRandomGenerator &random, QDate around)
{
    WorkingCalendar calendar;
    calendar.workingDays = random.bounded(128U);
    for (int i = 0, n = random.bounded(30); i < n; ++i)
        calendar.holidays.insert(around.addDays(random.bounded(60) - 10));
    for (int i = 0, n = random.bounded(4); i < n; ++i)
        calendar.makeUpDays.insert(around.addDays(random.bounded(60) - 10));
    return calendar;
}

/// The definition: worked where it is made up for, else where the week says so and no holiday says no.
bool works(const WorkingCalendar &calendar, QDate day)
{
    for (const QDate madeUp : calendar.makeUpDays) {
        if (madeUp == day)
            return true;
    }
    for (const QDate off : calendar.holidays) {
        if (off == day)
            return false;
    }
    return (calendar.workingDays & (1U << (day.dayOfWeek() - 1))) != 0;
}

QDate slowOnOrAfter(const WorkingCalendar &calendar, QDate day)
{
    for (int i = 0; i < 1'000; ++i) {
        if (works(calendar, day.addDays(i)))
            return day.addDays(i);
    }
    return day;
}
} // namespace

void TestDueDays::movesOverAnyCalendar()
{
    for (quint32 seed = 0; seed < 2'000; ++seed) {
        QRandomGenerator random(seed);
        const QDate last = QDate(1999, 12, 1).addDays(random.bounded(36'600));
        const int cycle = 1 + random.bounded(400);
        Settings settings;
        settings.calendar = anyCalendar(random, last.addDays(cycle));
        settings.moveToWorkingDay = random.bounded(4) > 0;
        const Due due = dueOf(last, cycle, settings);
        QCOMPARE(due.raw.toJulianDay(), last.toJulianDay() + cycle);
        QCOMPARE(due.day, settings.moveToWorkingDay ? slowOnOrAfter(settings.calendar, due.raw) : due.raw);
        const QDate today = due.day.addDays(random.bounded(20) - 10);
        const DueState state = dueStateOf(due.day, false, today, settings.soonDays);
        const qint64 left = today.daysTo(due.day);
        QCOMPARE(state, left < 0                    ? DueState::Overdue
                        : left == 0                 ? DueState::Today
                        : left <= settings.soonDays ? DueState::Soon
                                                    : DueState::Later);
    }
}

void TestDueDays::countsWorkingDays()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        const QDate day = QDate(2024, 2, 1).addDays(random.bounded(800));
        WorkingCalendar calendar = anyCalendar(random, day);
        calendar.workingDays |= 1U;
        const int n = random.bounded(25);
        QDate slow = n == 0 ? slowOnOrAfter(calendar, day) : day;
        for (int i = 0; i < n; ++i)
            slow = slowOnOrAfter(calendar, slow.addDays(1));
        QCOMPARE(calendar.plusWorkingDays(day, n), slow);
    }
}

void TestDueDays::f45DaysDoNotFollowTheClocks_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("year");
    for (const char *zone : {"Asia/Shanghai", "America/New_York", "Europe/London", "America/Santiago", "Asia/Beirut",
                             "Australia/Lord_Howe", "Pacific/Chatham", "Africa/Cairo"}) {
        for (const int year : {2024, 2026})
            QTest::addRow("%s %d", zone, year) << QByteArray(zone) << year;
    }
    QTest::newRow("a day left out") << QByteArray("Pacific/Apia") << 2012;
}

/// A task at an hour of each day of a year, and its moment and back: the day is the same, also where the hour is
/// missing.
void TestDueDays::f45DaysDoNotFollowTheClocks()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, year);
    setZone(zone);
    const QDate first(year, 1, 1);
    const QList<QDate> days = Recurrence::between(u"FREQ=DAILY"_s, first, {first, QDate(year, 12, 31)});
    QCOMPARE(days.size(), first.daysInYear());
    for (qsizetype i = 0; i < days.size(); ++i) {
        QCOMPARE(days[i].toJulianDay(), first.toJulianDay() + i);
        for (const QTime time : {QTime(0, 0), QTime(0, 30), QTime(2, 30), QTime(9, 0), QTime(23, 59)}) {
            const QDateTime moment = localMoment(days[i], time);
            QVERIFY(moment.isValid());
            QCOMPARE(fromMomentText(toMomentText(moment)), moment);
            QCOMPARE(moment.date(), days[i]);
            QVERIFY(moment.time() >= time);
            if (time == QTime(9, 0))
                QCOMPARE(moment.time(), time);
            const Task task{.due = days[i], .afterDays = 30};
            QCOMPARE(Tasks::nextDue(task, moment.date()).toJulianDay(), days[i].toJulianDay() + 30);
        }
    }
}

void TestDueDays::f45GapIsSkippedForward()
{
    setZone("America/New_York");
    QCOMPARE(localMoment(QDate(2026, 3, 8), QTime(2, 30)).time(), QTime(3, 30));
    // An hour that comes twice is its first.
    const QDateTime twice = localMoment(QDate(2026, 11, 1), QTime(1, 30));
    QCOMPARE(twice.time(), QTime(1, 30));
    setZone("America/Santiago");
    const QDateTime night = localMoment(QDate(2026, 9, 6), QTime(0, 0));
    QCOMPARE(night.date(), QDate(2026, 9, 6));
    QCOMPARE(night.time(), QTime(1, 0));
}

void TestDueDays::f46WeeklyStaysAtItsHour_data()
{
    f45DaysDoNotFollowTheClocks_data();
}

/// Every week at nine is every week at nine on the clock on the wall, seven days apart, whatever the clock did between.
void TestDueDays::f46WeeklyStaysAtItsHour()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, year);
    setZone(zone);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QDate day(year, 1, 1);
        day = day.addDays((weekday - day.dayOfWeek() + 7) % 7);
        Task task{.due = day, .time = u"09:00"_s, .rrule = u"FREQ=WEEKLY"_s, .starts = day};
        for (int week = 0; week < 53; ++week) {
            const QDateTime moment = localMoment(task.due, QTime::fromString(task.time, u"HH:mm"_s));
            QCOMPARE(moment.date(), day.addDays(7 * week));
            QCOMPARE(moment.time(), QTime(9, 0));
            // Done at that hour, the moment as it is stored still names its day here.
            const QDate done = fromMomentText(toMomentText(moment)).date();
            task.due = Tasks::nextDue(task, done);
        }
    }
}

/// Against the definition: the same day of the month, or the last one of a February that has no 29th.
void TestDueDays::f46BirthdaysOfLeapDays()
{
    for (int born = 1904; born <= 2024; born += 4) {
        for (const QDate birth : {QDate(born, 2, 28), QDate(born, 2, 29), QDate(born, 3, 1)}) {
            for (int year = born; year <= born + 200; ++year) {
                QDate slow(year, birth.month(), birth.day());
                for (int day = birth.day(); !slow.isValid(); --day)
                    slow = QDate(year, birth.month(), day);
                QCOMPARE(Birthdays::inYear(birth, year), slow);
                int kept = 0;
                for (int i = -1; i <= 1; ++i)
                    kept += static_cast<int>(Birthdays::keptOn(slow.addDays(i)).count(birth.toString(u"MM-dd"_s)));
                QCOMPARE(kept, 1);
                QVERIFY(Birthdays::keptOn(slow).contains(birth.toString(u"MM-dd"_s)));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestDueDays)
#include "tst_duedays.moc"
