// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/clock.h"
#include "model/core/zone.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void staysWhereItIsSet();
    void momentsSurviveStoring_data();
    void momentsSurviveStoring();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void gapIsReadWithTheOffsetBeforeIt();
    void overlapIsValid();
    void midnightGap();
    void daysSurviveStoring();
    void keepsTheLocalZone();

private:
    void setZone(const char *zone);
    QByteArray m_zone = qgetenv("TZ");
};

void TestClock::setZone(const char *zone)
{
    qputenv("TZ", zone);
    tzset();
}

void TestClock::cleanup()
{
    if (m_zone.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", m_zone);
    tzset();
}

void TestClock::staysWhereItIsSet()
{
    const Clock clock(QDate(2026, 3, 16), QTime(9, 30));
    QVERIFY(clock.isSet());
    QCOMPARE(clock.today(), QDate(2026, 3, 16));
    QCOMPARE(clock.now(), QDateTime(QDate(2026, 3, 16), QTime(9, 30)));
    QCOMPARE(clock.nowText(), toMomentText(clock.now()));
    const Clock day(QDate(2026, 3, 16), std::nullopt);
    QCOMPARE(day.now().date(), QDate(2026, 3, 16));
    QVERIFY(!Clock().isSet());
    QVERIFY(Clock().now().isValid());
}

void TestClock::momentsSurviveStoring_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"}) {
        for (const char *text : {"2026-03-16T01:00:00Z", "1999-12-31T23:59:59Z", "2024-03-10T02:30:00Z",
                                 "2024-03-10T07:30:00Z", "2024-11-03T05:30:00Z", "2024-11-03T06:30:00Z"})
            QTest::addRow("%s %s", zone, text) << QByteArray(zone) << QString::fromLatin1(text);
    }
}

void TestClock::momentsSurviveStoring()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    setZone(zone.constData());
    const QDateTime moment = fromMomentText(text);
    QVERIFY(moment.isValid());
    QCOMPARE(moment.timeSpec(), Qt::LocalTime);
    QCOMPARE(toMomentText(moment), text);
}

void TestClock::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-03-16", "2026-03-16T01:00:00", "2026-03-16T01:00:00+08:00",
                             "2026-02-30T01:00:00Z", "2026-03-16 01:00:00Z", "16.3.2026"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void TestClock::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!fromMomentText(text).isValid());
}

void TestClock::gapIsReadWithTheOffsetBeforeIt()
{
    setZone("America/New_York");
    const QDateTime moment = localMoment(QDate(2024, 3, 10), QTime(2, 30));
    QVERIFY(moment.isValid());
    QCOMPARE(moment.time(), QTime(3, 30));
    QCOMPARE(toMomentText(moment), u"2024-03-10T07:30:00Z"_s);
    QCOMPARE(Clock(QDate(2024, 3, 10), QTime(2, 30)).nowText(), u"2024-03-10T07:30:00Z"_s);
}

void TestClock::overlapIsValid()
{
    setZone("America/New_York");
    const QDateTime moment = localMoment(QDate(2024, 11, 3), QTime(1, 30));
    QVERIFY(moment.isValid());
    QCOMPARE(moment.time(), QTime(1, 30));
}

void TestClock::midnightGap()
{
    setZone("America/Sao_Paulo");
    const QDateTime moment = localMoment(QDate(2018, 11, 4), QTime(0, 0));
    QVERIFY(moment.isValid());
    QCOMPARE(moment.date(), QDate(2018, 11, 4));
    QCOMPARE(moment.time(), QTime(1, 0));
}

void TestClock::daysSurviveStoring()
{
    QCOMPARE(toDayText(QDate(2026, 3, 6)), u"2026-03-06"_s);
    QCOMPARE(fromDayText(u"2026-03-06"_s), QDate(2026, 3, 6));
    QCOMPARE(toDayText({}), QString());
    for (const QString &text : {u""_s, u"2026-3-6"_s, u"2026-02-30"_s, u"2026-03-06x"_s, u"06/03/2026"_s})
        QVERIFY2(!fromDayText(text).isValid(), qPrintable(text));
}

void TestClock::keepsTheLocalZone()
{
    setZone("Asia/Shanghai");
    keepLocalZone();
    QCOMPARE(qgetenv("TZ"), QByteArray("Asia/Shanghai"));
    qunsetenv("TZ");
    tzset();
    const QDateTime summer(QDate(2026, 7, 1), QTime(12, 0)), winter(QDate(2026, 1, 1), QTime(12, 0));
    const QStringList before{toMomentText(summer), toMomentText(winter)};
    keepLocalZone();
    tzset();
    QCOMPARE((QStringList{toMomentText(summer), toMomentText(winter)}), before);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
