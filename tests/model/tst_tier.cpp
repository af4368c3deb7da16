// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/tier.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

class TestTier : public QObject
{
    Q_OBJECT

private slots:
    void windowsEndToday_data();
    void windowsEndToday();
    void thresholdsAreInclusive_data();
    void thresholdsAreInclusive();
    void sharesTheTotal();
    void breaksTiesByCode();
    void sharesAnyAmounts();
    void codesReadBack();
};

void TestTier::windowsEndToday_data()
{
    QTest::addColumn<TierWindow>("window");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("inside");
    QTest::newRow("first of 365 (C15)") << TierWindow::Days365 << QDate(2025, 3, 17) << true;
    QTest::newRow("one day older (C20)") << TierWindow::Days365 << QDate(2025, 3, 16) << false;
    QTest::newRow("today") << TierWindow::Days365 << QDate(2026, 3, 16) << true;
    QTest::newRow("tomorrow") << TierWindow::Days365 << QDate(2026, 3, 17) << false;
    QTest::newRow("new year") << TierWindow::Year << QDate(2026, 1, 1) << true;
    QTest::newRow("last year") << TierWindow::Year << QDate(2025, 12, 31) << false;
    QTest::newRow("later this year") << TierWindow::Year << QDate(2026, 12, 31) << false;
    QTest::newRow("long ago") << TierWindow::All << QDate(1999, 1, 1) << true;
    QTest::newRow("not yet") << TierWindow::All << QDate(2026, 3, 17) << false;
}

void TestTier::windowsEndToday()
{
    QFETCH(TierWindow, window);
    QFETCH(QDate, day);
    QFETCH(bool, inside);
    QCOMPARE(tierWindow(window, QDate(2026, 3, 16)).contains(day), inside);
}

void TestTier::thresholdsAreInclusive_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<Tier>("tier");
    QTest::newRow("A") << 100'000'000LL << Tier::A;
    QTest::newRow("just not A") << 99'999'999LL << Tier::B;
    QTest::newRow("B") << 30'000'000LL << Tier::B;
    QTest::newRow("just not B (US-06 step 13)") << 29'999'900LL << Tier::C;
    QTest::newRow("C") << 5'000'000LL << Tier::C;
    QTest::newRow("just not C") << 4'999'999LL << Tier::D;
    QTest::newRow("smallest") << 1LL << Tier::D;
    QTest::newRow("nothing") << 0LL << Tier::None;
    QTest::newRow("more returned than bought") << -1LL << Tier::None;
}

void TestTier::thresholdsAreInclusive()
{
    QFETCH(qint64, minor);
    QFETCH(Tier, tier);
    QCOMPARE(tierOf(Money{minor}, Settings()), tier);
}

void TestTier::sharesTheTotal()
{
    // 1000 in all: 500, 300 and 150 begin below 80 %, 80 % and 95 %; 50 begins at 95 %.
    const QList<ShareInput> clients{{u"d"_s, Money{50}},  {u"a"_s, Money{500}}, {u"z"_s, Money{0}},
                                    {u"c"_s, Money{150}}, {u"b"_s, Money{300}}, {u"y"_s, Money{-70}}};
    const QList<Tier> expected{Tier::C, Tier::A, Tier::None, Tier::B, Tier::A, Tier::None};
    QCOMPARE(tiersByShare(clients), expected);
    QCOMPARE(tiersByShare({}), QList<Tier>());
    QCOMPARE(tiersByShare({{u"a"_s, Money{1}}}), QList<Tier>{Tier::A});
    QCOMPARE(tiersByShare({{u"a"_s, Money{0}}}), QList<Tier>{Tier::None});
}

void TestTier::breaksTiesByCode()
{
    const QList<ShareInput> clients{
        {u"C2"_s, Money{100}}, {u"C1"_s, Money{400}}, {u"C0"_s, Money{400}}, {u"C3"_s, Money{100}}};
    const QList<Tier> expected{Tier::B, Tier::A, Tier::A, Tier::B};
    QCOMPARE(tiersByShare(clients), expected);
}

void TestTier::sharesAnyAmounts()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<ShareInput> clients;
        for (int i = 0, n = 1 + random.bounded(30); i < n; ++i)
            clients += {QString::number(i), Money{qint64(random.bounded(200)) - 20}};
        const QList<Tier> tiers = tiersByShare(clients);
        qint64 total = 0;
        for (const ShareInput &client : clients)
            total += std::max(client.amount.minor, 0LL);
        for (qsizetype i = 0; i < clients.size(); ++i) {
            qint64 before = 0;
            for (const ShareInput &other : clients) {
                const bool larger = other.amount > clients[i].amount;
                const bool first = other.amount == clients[i].amount && other.code < clients[i].code;
                before += larger || first ? std::max(other.amount.minor, 0LL) : 0;
            }
            const Tier expected = clients[i].amount <= Money{0} ? Tier::None
                                  : before * 100 < total * 80   ? Tier::A
                                  : before * 100 < total * 95   ? Tier::B
                                                                : Tier::C;
            QCOMPARE(tiers[i], expected);
        }
    }
}

void TestTier::codesReadBack()
{
    for (const Tier tier : kTiers)
        QCOMPARE(tierFromCode(toCode(tier)), tier);
    QCOMPARE(toCode(Tier::None), u"none"_s);
    QCOMPARE(tierFromCode(u"?"_s), Tier::None);
}

QTEST_APPLESS_MAIN(TestTier)
#include "tst_tier.moc"
