// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/clock.h"
#include "model/core/dayspan.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDaySpan : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void periodsFollowEachOther_data();
    void periodsFollowEachOther();
};

void TestDaySpan::reads_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *today, const char *text, const char *span) {
        QTest::newRow(qPrintable(QLatin1String(today) + u' ' + QLatin1String(text)))
            << QString::fromLatin1(today) << QString::fromLatin1(text) << QString::fromLatin1(span);
    };
    row("2026-03-16", "2024-02-29", "2024-02-29 2024-02-29");
    row("2026-03-16", "today", "2026-03-16 2026-03-16");
    row("2026-03-01", "yesterday", "2026-02-28 2026-02-28");
    row("2024-02-28", "tomorrow", "2024-02-29 2024-02-29");
    row("2026-03-16", "this_week", "2026-03-16 2026-03-22");
    row("2026-03-15", "this_week", "2026-03-09 2026-03-15");
    row("2026-01-01", "last_week", "2025-12-22 2025-12-28");
    row("2026-03-16", "next_week", "2026-03-23 2026-03-29");
    row("2024-02-10", "this_month", "2024-02-01 2024-02-29");
    row("2026-03-31", "last_month", "2026-02-01 2026-02-28");
    row("2026-01-31", "next_month", "2026-02-01 2026-02-28");
    row("2026-03-31", "this_quarter", "2026-01-01 2026-03-31");
    row("2026-01-01", "last_quarter", "2025-10-01 2025-12-31");
    row("2026-12-31", "next_quarter", "2027-01-01 2027-03-31");
    row("2026-07-01", "this_year", "2026-01-01 2026-12-31");
    row("2024-02-29", "last_year", "2023-01-01 2023-12-31");
    row("2024-02-29", "next_year", "2025-01-01 2025-12-31");
    row("2026-03-16", "last_365_days", "2025-03-17 2026-03-16");
    row("2026-03-16", "last_1_days", "2026-03-16 2026-03-16");
    row("2026-03-16", "next_7_days", "2026-03-16 2026-03-22");
    row("2026-03-16", "30_days_ago", "2026-02-14 2026-02-14");
    row("2026-03-16", "0_days_ago", "2026-03-16 2026-03-16");
    row("2026-03-16", "in_7_days", "2026-03-23 2026-03-23");
    row("2026-03-16", "2026-02", "2026-02-01 2026-02-28");
    row("2026-03-16", "2025Q4", "2025-10-01 2025-12-31");
    row("2026-03-16", "2025", "2025-01-01 2025-12-31");
}

void TestDaySpan::reads()
{
    QFETCH(QString, today);
    QFETCH(QString, text);
    QFETCH(QString, span);
    const auto read = DaySpan::fromText(text, fromDayText(today));
    QVERIFY(read.has_value());
    QCOMPARE(u"%1 %2"_s.arg(toDayText(read->first), toDayText(read->last)), span);
}

void TestDaySpan::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "soon",
                             "2026-13",
                             "2026-02-30",
                             "2026Q5",
                             "2026Q",
                             "last_0_days",
                             "last_x_days",
                             "days",
                             "last_days",
                             "this_30_days",
                             "30_days_later",
                             "in_-1_days",
                             "99999999999_days_ago",
                             "last_century",
                             "_",
                             "__",
                             "days_days_days",
                             "2026x03",
                             "in_days_7",
                             "ago_days_3",
                             "0000"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDaySpan::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!DaySpan::fromText(text, QDate(2026, 3, 16)).has_value());
}

void TestDaySpan::periodsFollowEachOther_data()
{
    QTest::addColumn<QString>("period");
    for (const char *period : {"week", "month", "quarter", "year"})
        QTest::newRow(period) << QString::fromLatin1(period);
}

/// On any day of ten years the last, this and next period touch, and this one holds the day.
void TestDaySpan::periodsFollowEachOther()
{
    QFETCH(QString, period);
    for (QDate day(2020, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        const auto last = DaySpan::fromText(u"last_"_s + period, day);
        const auto current = DaySpan::fromText(u"this_"_s + period, day);
        const auto next = DaySpan::fromText(u"next_"_s + period, day);
        QVERIFY(last && current && next);
        QVERIFY(current->first <= day && day <= current->last);
        QCOMPARE(last->last.addDays(1), current->first);
        QCOMPARE(current->last.addDays(1), next->first);
    }
}

QTEST_GUILESS_MAIN(TestDaySpan)
#include "tst_dayspan.moc"
