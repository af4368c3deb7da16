// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/clients/derived.h"
#include "model/insight/matrix.h"
#include "model/insight/otherday.h"
#include "model/insight/tiermoves.h"

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

QString changesText(TestFirm &firm)
{
    return firm.text(u"SELECT group_concat(line, '; ') FROM (SELECT c.code || ' ' || t.from_tier || '>' || t.to_tier "
                     "|| ' ' || t.day || ' ' || t.cause AS line FROM tier_change t JOIN client c "
                     "ON c.id = t.client_id WHERE c.code = 'C07' ORDER BY t.day, t.id)"_s);
}

Done pin(TestFirm &firm, const QString &code, Tier tier, QDate until = {})
{
    return firm.write([code, tier, until, today = firm.clock().today()](Connection &c) -> Done {
        WEFT_TAKE(const auto client, Clients::resolve(c, code));
        return TierPins::pin(c, {.client = client, .tier = tier, .reason = u"strategic"_s, .until = until}, today);
    });
}

Done unpin(TestFirm &firm, const QString &code)
{
    return firm.write([code, today = firm.clock().today()](Connection &c) -> Done {
        WEFT_TAKE(const auto client, Clients::resolve(c, code));
        return TierPins::unpin(c, client, today);
    });
}

/// The tier in force, the one by the sales, the cycle.
QString stand(TestFirm &firm, const QString &code)
{
    const ClientDerived derived = firm.derived(code);
    return u"%1 %2 %3%4"_s.arg(toCode(derived.tier), toCode(derived.tierRule))
        .arg(derived.cycleDays)
        .arg(derived.pinned ? u" pinned"_s : u""_s);
}
} // namespace

class TestTierPins : public QObject
{
    Q_OBJECT

private slots:
    void holdsToItsLastDay_data();
    void holdsToItsLastDay();
    void pinnedClientKeepsTheCycleOfItsTier();
    void anotherPinTakesItsPlace();
    void daysOnWhichAPinHolds_data();
    void daysOnWhichAPinHolds();
    void endsWithTheDaysThatPass();
    void undoAndRedo();
    void salesGoOnBesideThePin();
    void shareModeSharesAsBefore();
    void roles_data();
    void roles();
    void refuses_data();
    void refuses();
    void earlierDayBesideTheOpenFile();
};

void TestTierPins::holdsToItsLastDay_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("holds");
    QTest::newRow("without end, today") << QDate() << kToday << true;
    QTest::newRow("without end, years on") << QDate() << kToday.addYears(20) << true;
    QTest::newRow("the day before it began") << QDate() << kToday.addDays(-1) << false;
    QTest::newRow("its only day") << kToday << kToday << true;
    QTest::newRow("the day after its only day") << kToday << kToday.addDays(1) << false;
    QTest::newRow("the last day") << QDate(2026, 4, 30) << QDate(2026, 4, 30) << true;
    QTest::newRow("the day after") << QDate(2026, 4, 30) << QDate(2026, 5, 1) << false;
}

void TestTierPins::holdsToItsLastDay()
{
    QFETCH(QDate, until);
    QFETCH(QDate, day);
    QFETCH(bool, holds);
    const TierPin pin{.tier = Tier::A, .since = kToday, .until = until};
    QCOMPARE(pin.holds(day), holds);
}

void TestTierPins::pinnedClientKeepsTheCycleOfItsTier()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QCOMPARE(stand(firm, u"C07"_s), u"C C 30"_s);
    const QDate due = firm.derived(u"C07"_s).due;
    QVERIFY_RESULT(pin(firm, u"C07"_s, Tier::A));
    QCOMPARE(stand(firm, u"C07"_s), u"A C 7 pinned"_s);
    QVERIFY(firm.derived(u"C07"_s).due < due);
    QCOMPARE(changesText(firm), u"C07 C>A 2026-03-16 pin"_s);
    const auto cell = firm.read([](Connection &c) { return Insight::tiers(c); });
    QCOMPARE(cell.value_or(QList<Insight::TierLine>(1)).first().clients, 4);
    QVERIFY_RESULT(unpin(firm, u"C07"_s));
    QCOMPARE(stand(firm, u"C07"_s), u"C C 30"_s);
    QCOMPARE(firm.derived(u"C07"_s).due, due);
    QCOMPARE(firm.text(u"SELECT count(*) FROM tier_pin"_s), u"0"_s); // it began and ended on one day
    QVERIFY(!unpin(firm, u"C07"_s));
}

void TestTierPins::anotherPinTakesItsPlace()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(pin(firm, u"C07"_s, Tier::A));
    QVERIFY_RESULT(firm.reopen(kToday.addDays(10)));
    QVERIFY_RESULT(pin(firm, u"C07"_s, Tier::B, kToday.addDays(20)));
    QCOMPARE(stand(firm, u"C07"_s), u"B C 14 pinned"_s);
    QCOMPARE(firm.text(u"SELECT group_concat(tier || since || '/' || until) FROM tier_pin"_s),
             u"A2026-03-16/2026-03-25,B2026-03-26/2026-04-05"_s);
    QCOMPARE(changesText(firm), u"C07 C>A 2026-03-16 pin; C07 A>B 2026-03-26 pin"_s);
}

void TestTierPins::daysOnWhichAPinHolds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before") << QDate(2026, 3, 15) << u"C C 30"_s;
    QTest::newRow("first day") << kToday << u"A C 7 pinned"_s;
    QTest::newRow("last day") << QDate(2026, 3, 20) << u"A C 7 pinned"_s;
    QTest::newRow("day after the last") << QDate(2026, 3, 21) << u"C C 30"_s;
}

/// An earlier or later day is shown without writing.
void TestTierPins::daysOnWhichAPinHolds()
{
    QFETCH(QDate, day);
    QFETCH(QString, expected);
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(pin(firm, u"C07"_s, Tier::A, QDate(2026, 3, 20)));
    QVERIFY_RESULT(firm.reopen(day, true));
    QCOMPARE(stand(firm, u"C07"_s), expected);
}

void TestTierPins::endsWithTheDaysThatPass()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(pin(firm, u"C07"_s, Tier::A, QDate(2026, 3, 20)));
    QVERIFY_RESULT(firm.reopen(QDate(2026, 3, 20)));
    QCOMPARE(stand(firm, u"C07"_s), u"A C 7 pinned"_s);
    QVERIFY_RESULT(firm.reopen(QDate(2026, 3, 25)));
    QCOMPARE(stand(firm, u"C07"_s), u"C C 30"_s);
    QCOMPARE(changesText(firm), u"C07 C>A 2026-03-16 pin; C07 A>C 2026-03-21 pin"_s);
}

void TestTierPins::undoAndRedo()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(pin(firm, u"C07"_s, Tier::A));
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(stand(firm, u"C07"_s), u"C C 30"_s);
    QVERIFY(changesText(firm).isEmpty());
    QVERIFY_RESULT(await(firm.file().journal().redo()));
    QCOMPARE(stand(firm, u"C07"_s), u"A C 7 pinned"_s);
    QVERIFY_RESULT(unpin(firm, u"C07"_s));
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(stand(firm, u"C07"_s), u"A C 7 pinned"_s);
}

/// A pinned client is neither promoted nor demoted by what it buys; the tier by the sales moves beside the pin, and
/// holds when that ends.
void TestTierPins::salesGoOnBesideThePin()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(pin(firm, u"C07"_s, Tier::B, QDate(2026, 3, 20)));
    QVERIFY_RESULT(firm.addSale(u"C07"_s, kToday, 200'000'000));
    QCOMPARE(stand(firm, u"C07"_s), u"B A 14 pinned"_s);
    QCOMPARE(changesText(firm), u"C07 C>B 2026-03-16 pin"_s);
    QVERIFY_RESULT(firm.reopen(QDate(2026, 3, 23)));
    QCOMPARE(stand(firm, u"C07"_s), u"A A 7"_s);
    QCOMPARE(changesText(firm), u"C07 C>B 2026-03-16 pin; C07 B>A 2026-03-21 pin"_s);
    const auto drift = firm.write([](Connection &c) { return Derived::rebuild(c); });
    QCOMPARE(drift.value_or(-1), 0);
}

void TestTierPins::shareModeSharesAsBefore()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.write([](Connection &c) { return saveSettings(c, {{u"tiers.mode"_s, u"share"_s}}); }));
    const QString before = firm.text(u"SELECT group_concat(tier_rule) FROM client_derived"_s);
    QVERIFY_RESULT(pin(firm, u"C01"_s, Tier::C, QDate(2026, 3, 18)));
    QCOMPARE(firm.text(u"SELECT group_concat(tier_rule) FROM client_derived"_s), before);
    QVERIFY(stand(firm, u"C01"_s).startsWith(u"C A"_s));
    QVERIFY_RESULT(firm.reopen(QDate(2026, 3, 19)));
    QVERIFY(stand(firm, u"C01"_s).startsWith(u"A A"_s));
}

void TestTierPins::roles_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("counts");
    QTest::newRow("customer") << QStringList{u"customer"_s} << true;
    QTest::newRow("prospect") << QStringList{u"prospect"_s} << true;
    QTest::newRow("supplier") << QStringList{u"supplier"_s} << false;
    QTest::newRow("competitor and internal") << QStringList{u"competitor"_s, u"internal"_s} << false;
    QTest::newRow("supplier who buys") << QStringList{u"dealer"_s, u"supplier"_s} << true;
    QTest::newRow("no role") << QStringList{} << false;
}

void TestTierPins::roles()
{
    QFETCH(QStringList, roles);
    QFETCH(bool, counts);
    QCOMPARE(TierPins::countsFor(roles), counts);
    TestFirm firm;
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    if (roles.isEmpty())
        return;
    QVERIFY_RESULT(pin(firm, u"X1"_s, Tier::A));
    QVERIFY_RESULT(firm.write([&](Connection &c) -> Done {
        WEFT_TAKE(const auto id, Clients::resolve(c, u"X1"_s));
        WEFT_TAKE(Client client, Clients::load(c, id));
        client.roles = roles;
        WEFT_TRY(Clients::save(c, client, firm.now()));
        return {};
    }));
    QCOMPARE(firm.derived(u"X1"_s).tier, counts ? Tier::A : Tier::None);
    QCOMPARE(bool(pin(firm, u"X1"_s, Tier::B)), counts);
}

void TestTierPins::refuses_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QDate>("until");
    QTest::newRow("no reason") << QString() << QDate();
    QTest::newRow("blank reason") << u"   "_s << QDate();
    QTest::newRow("control character") << u"a\x01z"_s << QDate();
    QTest::newRow("ended before it begins") << u"strategic"_s << kToday.addDays(-1);
}

void TestTierPins::refuses()
{
    QFETCH(QString, reason);
    QFETCH(QDate, until);
    TestFirm firm;
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    const auto done = firm.write([&](Connection &c) -> Done {
        WEFT_TAKE(const auto client, Clients::resolve(c, u"X1"_s));
        return TierPins::pin(c, {.client = client, .tier = Tier::A, .reason = reason, .until = until}, kToday);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Invalid);
    QCOMPARE(firm.text(u"SELECT count(*) FROM tier_pin"_s), u"0"_s);
}

void TestTierPins::earlierDayBesideTheOpenFile()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.addSale(u"C04"_s, kToday, 40'000'000));
    InsightStore insight(firm.database(), firm.clock());
    const auto total = [](InsightStore &store) {
        const auto matrix = await(store.matrix(u"tier"_s, u"attribute"_s));
        return matrix ? u"%1 %2"_s.arg(matrix->rowTotal(0).count).arg(matrix->total().amount.minor / 100)
                      : matrix.error().detail;
    };
    const auto day = insight.on(kToday.addDays(-1));
    QCOMPARE(total(insight), u"4 8400000"_s);
    QCOMPARE(total(day->insight()), u"3 8040000"_s);
    // What is written meanwhile shows on both days as far as it counts there.
    QVERIFY_RESULT(firm.addSale(u"C05"_s, kToday.addDays(-3), 100'000'000));
    QCOMPARE(total(day->insight()), u"4 9040000"_s);
    QCOMPARE(total(insight), u"5 9400000"_s);
    const auto id = firm.read([](Connection &c) { return Clients::resolve(c, u"C04"_s); });
    const auto rows = await(day->clients().load({id->value}));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->first().derived.tier, Tier::B);
    QVERIFY(!await(day->clients().remove({id->value})));
}

QTEST_GUILESS_MAIN(TestTierPins)
#include "tst_tierpins.moc"
