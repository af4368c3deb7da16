// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/clients/derived.h"
#include "model/core/text.h"
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

/// Every derived column of every client, to compare two ways of making them.
QString allRows(TestFirm &firm)
{
    return firm.text(
        u"SELECT client_id || code || quote(name_key) || match_name || buyer || tier || amount || '/' || amount_all || '/' || "
        "sales || last_sale || cooperation_rule || cooperation || last_contact || tries || '/' || cycle_days || due_raw || "
        "due || listed || suppressed FROM client_derived ORDER BY client_id"_s);
}
} // namespace

class TestDerived : public QObject
{
    Q_OBJECT

private slots:
    void tiersOfTheBaseFirm();
    void cooperationOfTheBaseFirm();
    void dueDaysOfTheBaseFirm_data();
    void dueDaysOfTheBaseFirm();
    void laterDay();
    void earlierDayIsShownWithoutWriting();
    void readOnlyShowsItsDay();
    void contactsThatDoNotCount();
    void triesSinceTheLastContact();
    void contactMovedToAnotherClient();
    void onlyBuyersHaveATier();
    void suppressed_data();
    void suppressed();
    void effectOfSettings();
    void rebuildFindsDrift();
    void emptyFileTakesAnyDay();
};

void TestDerived::tiersOfTheBaseFirm()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QCOMPARE(firm.text(u"SELECT tier || count(*) || ':' || (sum(amount) / 100) FROM client_derived WHERE buyer = 1 "
                       "GROUP BY tier ORDER BY tier"_s),
             u"A3:5800000 B2:900000 C10:1240000 D3:60000 none2:0"_s);
    QCOMPARE(firm.text(
                 u"SELECT cycle_days || ':' || count(*) FROM client_derived GROUP BY cycle_days ORDER BY cycle_days"_s),
             u"7:3 14:2 30:21 60:1 90:3"_s);
    QCOMPARE(firm.derived(u"C15"_s).tier, Tier::C);
    QCOMPARE(firm.derived(u"C20"_s).tier, Tier::None);
    QVERIFY(changesText(firm).isEmpty());
}

void TestDerived::cooperationOfTheBaseFirm()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QCOMPARE(
        firm.text(u"SELECT cooperation || count(*) FROM client_derived GROUP BY cooperation ORDER BY cooperation"_s),
        u"cooperating18 follow_up10 not_coop2"_s);
    QCOMPARE(firm.text(u"SELECT c.code FROM client c JOIN client_derived d ON d.client_id = c.id "
                       "WHERE d.cooperation = 'not_coop' ORDER BY c.code"_s),
             u"P09 P10"_s);
}

void TestDerived::dueDaysOfTheBaseFirm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("due");
    QTest::newRow("P09, 151 overdue") << u"P09"_s << kToday.addDays(-151);
    QTest::newRow("P08, 150 overdue") << u"P08"_s << kToday.addDays(-150);
    QTest::newRow("C09, 101 overdue") << u"C09"_s << kToday.addDays(-101);
    QTest::newRow("C03, 7 overdue") << u"C03"_s << kToday.addDays(-7);
    QTest::newRow("C04, Sunday moved to today") << u"C04"_s << kToday;
    QTest::newRow("C06, own cycle, from a Saturday") << u"C06"_s << QDate(2026, 3, 23);
    QTest::newRow("P10, never") << u"P10"_s << QDate();
}

void TestDerived::dueDaysOfTheBaseFirm()
{
    QFETCH(QString, code);
    QFETCH(QDate, due);
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QCOMPARE(firm.derived(code).due, due);
}

void TestDerived::laterDay()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.reopen(kToday.addDays(1)));
    QCOMPARE(firm.derived(u"C15"_s).tier, Tier::None);
    QCOMPARE(firm.derived(u"C15"_s).cooperation, u"follow_up"_s);
    QCOMPARE(firm.derived(u"P08"_s).cooperation, u"not_coop"_s);
    QCOMPARE(changesText(firm), u"C15 C>none 0 2026-03-17"_s);
    QCOMPARE(firm.text(u"SELECT value FROM meta WHERE key = 'derived_day'"_s), u"2026-03-17"_s);
}

void TestDerived::earlierDayIsShownWithoutWriting()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QString before = allRows(firm);
    QVERIFY_RESULT(firm.reopen(kToday.addDays(1)));
    QVERIFY(allRows(firm) != before);
    QVERIFY_RESULT(firm.reopen(kToday));
    QCOMPARE(allRows(firm), before);
    QCOMPARE(firm.text(u"SELECT value FROM meta WHERE key = 'derived_day'"_s), u"2026-03-17"_s);
    // What is written while another day is shown is seen at once.
    QVERIFY_RESULT(firm.addSale(u"C15"_s, kToday, 100'000'000));
    QCOMPARE(firm.derived(u"C15"_s).tier, Tier::A);
    QCOMPARE(firm.derived(u"C15"_s).amount, Money{105'000'000});
}

void TestDerived::readOnlyShowsItsDay()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.reopen(kToday.addDays(1), true));
    QCOMPARE(firm.derived(u"C15"_s).tier, Tier::None);
    QCOMPARE(firm.text(u"SELECT value FROM meta WHERE key = 'derived_day'"_s), u"2026-03-16"_s);
    QVERIFY(changesText(firm).isEmpty());
}

void TestDerived::contactsThatDoNotCount()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QDate due = firm.derived(u"C19"_s).due;
    QVERIFY_RESULT(firm.addContact(u"C19"_s, kToday, u"no_answer"_s));
    QVERIFY_RESULT(firm.addContact(u"C19"_s, kToday.addDays(1)));
    QVERIFY_RESULT(firm.write([now = firm.now()](Connection &c) -> Result<Id<Contact>> {
        WEFT_TAKE(const auto client, Clients::resolve(c, u"C19"_s));
        return Contacts::save(c, Contact{.client = client, .at = localMoment(kToday, QTime(9, 0)), .bulk = true}, now);
    }));
    QCOMPARE(firm.derived(u"C19"_s).due, due);
    QVERIFY_RESULT(firm.addContact(u"C19"_s, kToday));
    QCOMPARE(firm.derived(u"C19"_s).due, QDate(2026, 4, 15));
}

void TestDerived::triesSinceTheLastContact()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.addContact(u"C07"_s, kToday.addDays(-400), u"no_answer"_s));
    QCOMPARE(firm.derived(u"C07"_s).tries, 0);
    QVERIFY_RESULT(firm.addContact(u"C07"_s, kToday, u"no_answer"_s));
    QVERIFY_RESULT(firm.addContact(u"C07"_s, kToday, u"busy"_s));
    QCOMPARE(firm.derived(u"C07"_s).tries, 2);
    QVERIFY_RESULT(firm.addContact(u"C07"_s, kToday));
    QCOMPARE(firm.derived(u"C07"_s).tries, 0);
}

void TestDerived::contactMovedToAnotherClient()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QDate before = firm.derived(u"C03"_s).lastContact;
    const auto id = firm.addContact(u"C03"_s, kToday);
    QVERIFY_RESULT(id);
    QCOMPARE(firm.derived(u"C03"_s).lastContact, kToday);
    const Id<Client> other = firm.client(u"P10"_s);
    QVERIFY_RESULT(firm.write([id = *id, other, now = firm.now()](Connection &c) -> Result<Id<Contact>> {
        WEFT_TAKE(auto contacts, Contacts::load(c, {id.value}));
        contacts.first().client = other;
        return Contacts::save(c, contacts.first(), now);
    }));
    QCOMPARE(firm.derived(u"C03"_s).lastContact, before);
    QCOMPARE(firm.derived(u"P10"_s).lastContact, kToday);
}

void TestDerived::onlyBuyersHaveATier()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.write([now = firm.now()](Connection &c) {
        return Clients::save(c, Client{.code = u"S1"_s, .name = u"Supplier"_s, .roles = {u"supplier"_s}}, now);
    }));
    QVERIFY_RESULT(firm.addSale(u"S1"_s, kToday, 100'000'000));
    const ClientDerived derived = firm.derived(u"S1"_s);
    QCOMPARE(derived.tier, Tier::None);
    QCOMPARE(derived.amount, Money{0});
    QCOMPARE(derived.amountAll, Money{100'000'000});
    QCOMPARE(derived.cycleDays, 30);
}

void TestDerived::suppressed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("do not contact") << u"do_not_contact"_s << u"1"_s;
    QTest::newRow("on hold") << u"on_hold"_s << u"1"_s;
    QTest::newRow("cycle 0") << u"cycle_days"_s << u"0"_s;
}

void TestDerived::suppressed()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY(!firm.derived(u"C09"_s).suppressed);
    const qint64 id = firm.client(u"C09"_s).value;
    QVERIFY_RESULT(
        firm.write([=, now = firm.now()](Connection &c) { return Clients::setField(c, {id}, field, value, now); }));
    QVERIFY(firm.derived(u"C09"_s).suppressed);
}

void TestDerived::effectOfSettings()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto effect = firm.read([](Connection &c) -> Result<Derived::Effect> {
        WEFT_TAKE(const auto settings, loadSettings(c));
        WEFT_TAKE(const auto other, withValues(settings, {{u"tiers.B.min"_s, u"600000"_s}}));
        return Derived::effectOf(c, other, kToday);
    });
    QVERIFY_RESULT(effect);
    QCOMPARE(effect->clients, 1);
    QCOMPARE(effect->moves.size(), 1);
    QCOMPARE(effect->moves.first(), std::make_tuple(Tier::B, Tier::C, qint64(1)));
    QCOMPARE(firm.derived(u"C05"_s).tier, Tier::B);
}

void TestDerived::rebuildFindsDrift()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QString right = allRows(firm);
    const auto none = await(firm.database().maintain([](Connection &c) { return Derived::rebuild(c); }));
    QVERIFY_RESULT(none);
    QCOMPARE(*none, 0);
    const auto two = await(firm.database().maintain([](Connection &c) -> Result<qint64> {
        WEFT_TRY(c.run(u"UPDATE client_derived SET amount = 1 WHERE code = 'C01'"_s));
        WEFT_TRY(c.run(u"DELETE FROM client_derived WHERE code = 'C02'"_s));
        return Derived::rebuild(c);
    }));
    QVERIFY_RESULT(two);
    QCOMPARE(*two, 2);
    QCOMPARE(allRows(firm), right);
    QCOMPARE(firm.text(u"SELECT value FROM meta WHERE key = 'sort_keys'"_s), sortKeyVersion());
}

void TestDerived::emptyFileTakesAnyDay()
{
    TestFirm firm(QDate(2026, 11, 1));
    QVERIFY_RESULT(firm.reopen(kToday));
    QCOMPARE(firm.text(u"SELECT value FROM meta WHERE key = 'derived_day'"_s), u"2026-03-16"_s);
}

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"
