// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contacts/cycle.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCycle : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheCycle_data();
    void choosesTheCycle();
    void worksOutTheDueDay_data();
    void worksOutTheDueDay();
    void tellsTheState_data();
    void tellsTheState();
    void isCriticalBeyondOneMoreCycle();
};

void TestCycle::choosesTheCycle_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<int>("days");
    const auto row = [](const char *name, int own, const QStringList &roles, Tier tier, int days) {
        QTest::newRow(name) << own << roles << tier << days;
    };
    row("A", -1, {u"customer"_s}, Tier::A, 7);
    row("B", -1, {u"customer"_s}, Tier::B, 14);
    row("C", -1, {u"customer"_s}, Tier::C, 30);
    row("D", -1, {u"customer"_s}, Tier::D, 90);
    row("prospect", -1, {u"prospect"_s}, Tier::None, 30);
    row("supplier", -1, {u"supplier"_s}, Tier::None, 30);
    row("no role", -1, {}, Tier::None, 30);
    row("competitor", -1, {u"competitor"_s}, Tier::None, 0);
    row("colleague", -1, {u"internal"_s, u"competitor"_s}, Tier::None, 0);
    row("colleague who buys", -1, {u"customer"_s, u"internal"_s}, Tier::D, 90);
    row("own (C06)", 60, {u"customer"_s}, Tier::C, 60);
    row("own, none", 0, {u"customer"_s}, Tier::A, 0);
    row("own of a competitor", 14, {u"competitor"_s}, Tier::None, 14);
}

void TestCycle::choosesTheCycle()
{
    QFETCH(int, own);
    QFETCH(QStringList, roles);
    QFETCH(Tier, tier);
    QFETCH(int, days);
    QCOMPARE(cycleOf(own < 0 ? std::optional<int>() : own, roles, tier, Settings()), days);
}

void TestCycle::worksOutTheDueDay_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("cycle");
    QTest::addColumn<QDate>("raw");
    QTest::addColumn<QDate>("moved");
    QTest::newRow("C04: Sunday to Monday") << QDate(2026, 3, 1) << 14 << QDate(2026, 3, 15) << QDate(2026, 3, 16);
    QTest::newRow("C01: a working day") << QDate(2026, 3, 12) << 7 << QDate(2026, 3, 19) << QDate(2026, 3, 19);
    QTest::newRow("never") << QDate() << 30 << QDate() << QDate();
    QTest::newRow("no cycle") << QDate(2026, 3, 1) << 0 << QDate() << QDate();
}

void TestCycle::worksOutTheDueDay()
{
    QFETCH(QDate, last);
    QFETCH(int, cycle);
    QFETCH(QDate, raw);
    QFETCH(QDate, moved);
    Settings settings;
    QCOMPARE(dueOf(last, cycle, settings).raw, raw);
    QCOMPARE(dueOf(last, cycle, settings).day, moved);
    settings.moveToWorkingDay = false;
    QCOMPARE(dueOf(last, cycle, settings).day, raw);
}

void TestCycle::tellsTheState_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("suppressed");
    QTest::addColumn<QString>("state");
    const QDate today(2026, 3, 16);
    QTest::newRow("yesterday") << today.addDays(-1) << false << u"overdue"_s;
    QTest::newRow("today") << today << false << u"today"_s;
    QTest::newRow("tomorrow") << today.addDays(1) << false << u"soon"_s;
    QTest::newRow("in 7 days") << today.addDays(7) << false << u"soon"_s;
    QTest::newRow("in 8 days") << today.addDays(8) << false << u"later"_s;
    QTest::newRow("never") << QDate() << false << u"never"_s;
    QTest::newRow("suppressed, overdue") << today.addDays(-1) << true << u"suppressed"_s;
    QTest::newRow("suppressed, never") << QDate() << true << u"suppressed"_s;
}

void TestCycle::tellsTheState()
{
    QFETCH(QDate, due);
    QFETCH(bool, suppressed);
    QFETCH(QString, state);
    QCOMPARE(toCode(dueStateOf(due, suppressed, QDate(2026, 3, 16), 7)), state);
}

void TestCycle::isCriticalBeyondOneMoreCycle()
{
    const QDate due(2026, 3, 2);
    QVERIFY(!isCritical(due, 14, QDate(2026, 3, 16)));
    QVERIFY(isCritical(due, 14, QDate(2026, 3, 17)));
    QVERIFY(!isCritical(QDate(), 14, QDate(2026, 3, 17)));
    QVERIFY(!isCritical(due, 0, QDate(2026, 3, 17)));
}

QTEST_APPLESS_MAIN(TestCycle)
#include "tst_cycle.moc"
