// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/settings/settings.h"

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

QString changesText(TestFirm &firm)
{
    const auto lines = firm.read([](Connection &c) {
        return c.texts(
            u"SELECT c.code || ' ' || t.from_tier || '>' || t.to_tier || ' ' || (t.amount / 100) || ' ' || t.day "
            "FROM tier_change t JOIN client c ON c.id = t.client_id ORDER BY t.day, c.code, t.id"_s);
    });
    return lines ? lines->join(u"; "_s) : lines.error().detail;
}

Done set(TestFirm &firm, const QString &key, const QString &value)
{
    return firm.write([key, value](Connection &c) { return saveSettings(c, {{key, value}}); });
}

QString tierOfAll(TestFirm &firm)
{
    return firm.text(u"SELECT client_id || tier || amount || due FROM client_derived ORDER BY client_id"_s);
}
} // namespace

class TestTierChanges : public QObject
{
    Q_OBJECT

private slots:
    void saleMovesTierAndBack();
    void undoTakesTheTierChangeAway();
    void importOfAHistoryIsNoPromotion();
    void importMovesWhoHadASale();
    void settingsMoveTiers();
    void shareMode();
    void yearWindowEndsWithTheYear();
    void futureSaleEntersOnItsDay();
    void longGapRecordsEveryChange();
};

void TestTierChanges::saleMovesTierAndBack()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto sale = firm.addSale(u"C04"_s, kToday, 40'000'000);
    QVERIFY_RESULT(sale);
    const ClientDerived up = firm.derived(u"C04"_s);
    QCOMPARE(up.tier, Tier::A);
    QCOMPARE(up.cycleDays, 7);
    QCOMPARE(up.due, QDate(2026, 3, 9));
    QCOMPARE(changesText(firm), u"C04 B>A 1000000 2026-03-16"_s);
    QVERIFY_RESULT(firm.write([id = *sale](Connection &c) { return Sales::remove(c, id); }));
    QCOMPARE(firm.derived(u"C04"_s).tier, Tier::B);
    QCOMPARE(firm.derived(u"C04"_s).due, kToday);
    QVERIFY_RESULT(firm.addSale(u"C05"_s, kToday, -100));
    QCOMPARE(firm.derived(u"C05"_s).amount, Money{29'999'900});
    QCOMPARE(firm.derived(u"C05"_s).tier, Tier::C);
    QCOMPARE(firm.derived(u"C05"_s).due, QDate(2026, 4, 7));
}

void TestTierChanges::undoTakesTheTierChangeAway()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QString before = tierOfAll(firm);
    QVERIFY_RESULT(firm.addSale(u"C04"_s, kToday, 40'000'000));
    const QString after = tierOfAll(firm);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(tierOfAll(firm), before);
    QVERIFY(changesText(firm).isEmpty());
    QVERIFY_RESULT(await(firm.file().journal().redo()));
    QCOMPARE(tierOfAll(firm), after);
    QCOMPARE(changesText(firm), u"C04 B>A 1000000 2026-03-16"_s);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(firm.text(u"SELECT count(*) FROM client_derived"_s), u"0"_s);
    QVERIFY_RESULT(await(firm.file().journal().redo()));
    QCOMPARE(tierOfAll(firm), before);
}

void TestTierChanges::importOfAHistoryIsNoPromotion()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    QVERIFY_RESULT(firm.import([this, now = firm.now()](Connection &c) -> Done {
        WEFT_TAKE(const auto client, Clients::resolve(c, u"X1"_s));
        return Sales::insertMany(c, {Sale{.client = client, .day = kToday, .amount = Money{200'000'000}}}, now);
    }));
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::A);
    QVERIFY(changesText(firm).isEmpty());
}

void TestTierChanges::importMovesWhoHadASale()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.import([now = firm.now()](Connection &c) -> Done {
        WEFT_TAKE(const auto old, Clients::resolve(c, u"C04"_s));
        WEFT_TAKE(const auto prospect, Clients::resolve(c, u"P01"_s));
        const QList<Sale> sales{Sale{.client = old, .day = kToday, .amount = Money{40'000'000}},
                                Sale{.client = prospect, .day = kToday, .amount = Money{40'000'000}}};
        return Sales::insertMany(c, sales, now);
    }));
    QCOMPARE(firm.derived(u"P01"_s).tier, Tier::B);
    QCOMPARE(changesText(firm), u"C04 B>A 1000000 2026-03-16"_s);
    QCOMPARE(firm.text(u"SELECT role FROM client_role r JOIN client c ON c.id = r.client_id WHERE c.code = 'P01'"_s),
             u"customer"_s);
}

void TestTierChanges::settingsMoveTiers()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(set(firm, u"tiers.B.min"_s, u"600000"_s));
    QCOMPARE(firm.derived(u"C05"_s).tier, Tier::C);
    QCOMPARE(changesText(firm), u"C05 B>C 300000 2026-03-16"_s);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(firm.derived(u"C05"_s).tier, Tier::B);
    QVERIFY(changesText(firm).isEmpty());
    QVERIFY_RESULT(set(firm, u"reminders.move_to_working_day"_s, u"0"_s));
    QCOMPARE(firm.derived(u"C04"_s).due, QDate(2026, 3, 15));
}

void TestTierChanges::shareMode()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(set(firm, u"tiers.mode"_s, u"share"_s));
    QCOMPARE(firm.text(u"SELECT c.code FROM client c JOIN client_derived d ON d.client_id = c.id WHERE d.tier = 'A' "
                       "ORDER BY c.code"_s),
             u"C01 C02 C03 C04"_s);
    // Another client's sale moves C04: the share before it is then 80 %.
    QVERIFY_RESULT(firm.addSale(u"C01"_s, kToday, 1'000'000'000));
    QCOMPARE(firm.derived(u"C04"_s).tier, Tier::B);
    QVERIFY(changesText(firm).contains(u"C04 A>B 600000 2026-03-16"_s));
}

void TestTierChanges::yearWindowEndsWithTheYear()
{
    TestFirm firm(QDate(2025, 12, 30));
    QVERIFY_RESULT(set(firm, u"tiers.window"_s, u"year"_s));
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, QDate(2025, 2, 1), 100'000'000));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, QDate(2026, 1, 3), 6'000'000));
    QVERIFY_RESULT(firm.reopen(QDate(2026, 1, 5)));
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::C);
    QCOMPARE(changesText(firm), u"X1 none>A 1000000 2025-12-30; X1 A>none 0 2026-01-01; X1 none>C 60000 2026-01-03"_s);
}

void TestTierChanges::futureSaleEntersOnItsDay()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday.addDays(3), 100'000'000));
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::None);
    QCOMPARE(firm.derived(u"X1"_s).sales, 0);
    QVERIFY_RESULT(firm.reopen(kToday.addDays(2)));
    QVERIFY(changesText(firm).isEmpty());
    QVERIFY_RESULT(firm.reopen(kToday.addDays(9)));
    QCOMPARE(changesText(firm), u"X1 none>A 1000000 2026-03-19"_s);
}

void TestTierChanges::longGapRecordsEveryChange()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, QDate(2025, 4, 1), 80'000'000));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, QDate(2025, 6, 1), 30'000'000));
    QVERIFY_RESULT(firm.reopen(QDate(2027, 1, 1)));
    QCOMPARE(changesText(firm), u"X1 none>B 800000 2026-03-16; X1 B>A 1100000 2026-03-16; "
                                "X1 A>B 300000 2026-04-01; X1 B>none 0 2026-06-01"_s);
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::None);
}

QTEST_GUILESS_MAIN(TestTierChanges)
#include "tst_tierchanges.moc"
