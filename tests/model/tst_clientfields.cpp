// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/settings/lists.h"

using namespace Qt::StringLiterals;

namespace {
Result<Client> load(TestFirm &firm, Id<Client> id)
{
    return firm.read([id](Connection &c) { return Clients::load(c, id); });
}

Result<Id<Client>> save(TestFirm &firm, const Client &client)
{
    return firm.write([client, now = firm.now()](Connection &c) { return Clients::save(c, client, now); });
}
} // namespace

class TestClientFields : public QObject
{
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();
    void unknownListValueIsRefused();
    void resolve_data();
    void resolve();
    void snoozeThrice();
    void contactEndsSnooze();
    void setFieldOfMany();
};

void TestClientFields::refusals_data()
{
    QTest::addColumn<Client>("client");
    const Client good{.name = u"Good"_s};
    const auto row = [&](const char *name, auto &&change) {
        Client client = good;
        change(client);
        QTest::newRow(name) << client;
    };
    row("no name", [](Client &c) { c.name = u"  "_s; });
    row("lone surrogate", [](Client &c) { c.name = QString(QChar(0xD800)); });
    row("control character", [](Client &c) { c.code = u"a\u0001"_s; });
    row("unknown kind", [](Client &c) { c.kind = u"alien"_s; });
    row("unknown role", [](Client &c) { c.roles = {u"friend"_s}; });
    row("negative cycle", [](Client &c) { c.cycleDays = -1; });
    row("empty phone", [](Client &c) { c.phones = {Phone{}}; });
    row("nameless person", [](Client &c) { c.people = {Person{}}; });
    row("odd answer", [](Client &c) { c.consents = {Consent{u"sms"_s, u"perhaps"_s, {}, {}}}; });
}

void TestClientFields::refusals()
{
    QFETCH(Client, client);
    QVERIFY(!Clients::problems(client).isEmpty());
    TestFirm firm;
    const auto refused = save(firm, client);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

void TestClientFields::unknownListValueIsRefused()
{
    TestFirm firm;
    Client client{.name = u"First"_s};
    client.industry = u"mining"_s;
    QCOMPARE(save(firm, client).error().kind, ErrorKind::Invalid);
    QVERIFY_RESULT(firm.write([](Connection &c) { return Lists::ensure(c, u"industry"_s, u"mining"_s); }));
    QVERIFY_RESULT(save(firm, client));
}

void TestClientFields::resolve_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"C01"_s << u"C01"_s;
    QTest::newRow("blanks") << u" C01 "_s << u"C01"_s;
    QTest::newRow("name") << u"远航机械"_s << u"C01"_s;
    QTest::newRow("name, legal suffix") << u"远航机械有限公司"_s << u"C01"_s;
    QTest::newRow("alias") << u"old-code"_s << u"C02"_s;
    QTest::newRow("nobody") << u"nobody"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("two of the name") << u"Twin"_s << u""_s;
}

void TestClientFields::resolve()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.addClient(u"T1"_s, u"Twin"_s));
    QVERIFY_RESULT(firm.addClient(u"T2"_s, u"Twin"_s));
    QVERIFY_RESULT(firm.file().write(
        u"alias"_s, {u"INSERT INTO alias (kind, alias, target) VALUES ('client', 'old-code', 'C02')"_s}));
    const auto id = firm.read([text](Connection &c) { return Clients::resolve(c, text); });
    QCOMPARE(id.has_value(), !code.isEmpty());
    if (id)
        QCOMPARE(load(firm, *id)->code, code);
    else
        QCOMPARE(id.error().kind, text == u"Twin" ? ErrorKind::Ambiguous : ErrorKind::NotFound);
}

void TestClientFields::snoozeThrice()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const Id<Client> id = firm.client(u"C14"_s);
    const QDate today(2026, 3, 16);
    const auto snooze = [&](QDate until, const QString &reason) {
        return firm.write([=](Connection &c) { return Clients::snooze(c, id, until, reason, today); });
    };
    QVERIFY(!snooze(today, u"on leave"_s));
    QVERIFY(!snooze(today.addDays(2), u" "_s));
    QVERIFY_RESULT(snooze(today.addDays(2), u"on leave"_s));
    QCOMPARE(firm.derived(u"C14"_s).listed, today.addDays(2));
    QCOMPARE(firm.derived(u"C14"_s).due, today.addDays(-14));
    QVERIFY_RESULT(snooze(today.addDays(3), u"still on leave"_s));
    const auto third = snooze(today.addDays(4), u"again"_s);
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::Invalid);
    QVERIFY(third.error().message.contains(u"汇英学校"_s));
}

void TestClientFields::contactEndsSnooze()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const Id<Client> id = firm.client(u"C14"_s);
    const QDate today(2026, 3, 16);
    for (int i = 1; i <= 2; ++i)
        QVERIFY_RESULT(
            firm.write([=](Connection &c) { return Clients::snooze(c, id, today.addDays(i), u"x"_s, today); }));
    QVERIFY_RESULT(firm.addContact(u"C14"_s, today, u"no_answer"_s));
    QVERIFY_RESULT(firm.addContact(u"C14"_s, QDate(2025, 1, 1)));
    QCOMPARE(load(firm, id)->snoozeCount, 2);
    QVERIFY_RESULT(firm.addContact(u"C14"_s, today));
    const Client client = *load(firm, id);
    QCOMPARE(client.snoozeCount, 0);
    QVERIFY(!client.snoozeUntil.isValid());
    QCOMPARE(firm.derived(u"C14"_s).listed, QDate(2026, 4, 15));
}

void TestClientFields::setFieldOfMany()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto all = firm.read([](Connection &c) { return Clients::find(c, {}); });
    QVERIFY_RESULT(all);
    const auto set = [&](const QString &field, const QString &value) {
        return firm.write(
            [=, ids = *all, now = firm.now()](Connection &c) { return Clients::setField(c, ids, field, value, now); });
    };
    QCOMPARE(*set(u"owner"_s, u"u1"_s), 22);
    QCOMPARE(*set(u"owner"_s, u"Angela Lin"_s), 0);
    QCOMPARE(*set(u"tag"_s, u"spring"_s), 30);
    QCOMPARE(*set(u"tag"_s, u"spring"_s), 0);
    QCOMPARE(*set(u"untag"_s, u"spring"_s), 30);
    QCOMPARE(*set(u"cycle_days"_s, u"60"_s), 29);
    QCOMPARE(firm.derived(u"C01"_s).cycleDays, 60);
    QCOMPARE(*set(u"cycle_days"_s, u""_s), 30);
    QCOMPARE(firm.derived(u"C01"_s).cycleDays, 7);
    QCOMPARE(*set(u"do_not_contact"_s, u"1"_s), 29);
    QCOMPARE(*set(u"attribute"_s, u"GOV"_s), 30);
    QVERIFY(!set(u"attribute"_s, u"XYZ"_s));
    QVERIFY(!set(u"owner"_s, u"nobody"_s));
    QVERIFY(!set(u"cycle_days"_s, u"weekly"_s));
    QVERIFY(!set(u"on_hold"_s, u"perhaps"_s));
    QVERIFY(!set(u"name"_s, u"same"_s));
}

QTEST_GUILESS_MAIN(TestClientFields)
#include "tst_clientfields.moc"
