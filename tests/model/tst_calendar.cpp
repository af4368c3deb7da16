// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/calendar.h"

#include <QTest>

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void movesToAWorkingDay_data();
    void movesToAWorkingDay();
    void honoursHolidaysAndMakeUpDays();
    void countsWorkingDays_data();
    void countsWorkingDays();
    void endsWithoutAnyWorkingDay();
};

void TestCalendar::movesToAWorkingDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("worked");
    QTest::newRow("Monday") << QDate(2026, 3, 16) << QDate(2026, 3, 16);
    QTest::newRow("Friday") << QDate(2026, 3, 13) << QDate(2026, 3, 13);
    QTest::newRow("Saturday") << QDate(2026, 3, 14) << QDate(2026, 3, 16);
    QTest::newRow("Sunday") << QDate(2026, 3, 15) << QDate(2026, 3, 16);
    QTest::newRow("over the end of the year") << QDate(2022, 12, 31) << QDate(2023, 1, 2);
}

void TestCalendar::movesToAWorkingDay()
{
    QFETCH(QDate, day);
    QFETCH(QDate, worked);
    QCOMPARE(WorkingCalendar().onOrAfter(day), worked);
    QCOMPARE(WorkingCalendar().isWorkingDay(day), day == worked);
}

void TestCalendar::honoursHolidaysAndMakeUpDays()
{
    WorkingCalendar calendar;
    for (int day = 1; day <= 7; ++day)
        calendar.holidays.insert(QDate(2026, 10, day));
    calendar.makeUpDays.insert(QDate(2026, 10, 10));
    QCOMPARE(calendar.onOrAfter(QDate(2026, 10, 1)), QDate(2026, 10, 8));
    QVERIFY(calendar.isWorkingDay(QDate(2026, 10, 10)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 10, 11)));
    QCOMPARE(calendar.plusWorkingDays(QDate(2026, 10, 9), 1), QDate(2026, 10, 10));
    QVERIFY(!calendar.isWorkingDay(QDate()));
}

void TestCalendar::countsWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("n");
    QTest::addColumn<QDate>("reached");
    QTest::newRow("none, worked") << QDate(2026, 3, 16) << 0 << QDate(2026, 3, 16);
    QTest::newRow("none, Sunday") << QDate(2026, 3, 15) << 0 << QDate(2026, 3, 16);
    QTest::newRow("next day") << QDate(2026, 3, 16) << 1 << QDate(2026, 3, 17);
    QTest::newRow("over a weekend") << QDate(2026, 3, 13) << 1 << QDate(2026, 3, 16);
    QTest::newRow("from a Saturday") << QDate(2026, 3, 14) << 1 << QDate(2026, 3, 16);
    QTest::newRow("two weeks") << QDate(2026, 3, 16) << 10 << QDate(2026, 3, 30);
}

void TestCalendar::countsWorkingDays()
{
    QFETCH(QDate, day);
    QFETCH(int, n);
    QFETCH(QDate, reached);
    QCOMPARE(WorkingCalendar().plusWorkingDays(day, n), reached);
}

void TestCalendar::endsWithoutAnyWorkingDay()
{
    WorkingCalendar calendar{.workingDays = 0};
    const QDate monday(2026, 3, 16);
    QCOMPARE(calendar.onOrAfter(monday), monday);
    calendar.makeUpDays = {QDate(2026, 3, 10), QDate(2026, 5, 1), QDate(2026, 4, 1)};
    QCOMPARE(calendar.onOrAfter(monday), QDate(2026, 4, 1));

    WorkingCalendar mondays{.workingDays = 0b0000001};
    for (int week = 0; week < 20; ++week)
        mondays.holidays.insert(monday.addDays(7 * week));
    QCOMPARE(mondays.onOrAfter(monday), monday.addDays(140));
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
