// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/settings/user.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
/// Every field of the record set, so that a forgotten column shows.
Client fullClient()
{
    Client client{.code = u"X1"_s, .name = u"远航机械"_s, .shortName = u"远航"_s, .kind = u"organisation"_s};
    client.roles = {u"customer"_s, u"supplier"_s};
    client.legalId = u"9131"_s;
    client.language = u"zh"_s;
    client.web = u"https://yuanhang.example"_s;
    client.messenger = u"yh_wx"_s;
    client.country = u"CN"_s;
    client.region = u"江苏"_s;
    client.city = u"苏州"_s;
    client.address = u"一号路\n2 号"_s;
    client.postcode = u"215000"_s;
    client.preferredChannel = u"email"_s;
    client.preferredTime = u"morning"_s;
    client.attribute = u"ENT"_s;
    client.source = u"referral"_s;
    client.ownerSince = QDate(2025, 1, 2);
    client.cycleDays = 45;
    client.cooperationOverride = u"follow_up"_s;
    client.cooperationReason = u"met at fair"_s;
    client.cooperationDay = QDate(2026, 1, 5);
    client.keyAccount = true;
    client.onHold = true;
    client.snoozeUntil = QDate(2026, 4, 1);
    client.snoozeReason = u"on leave"_s;
    client.snoozeCount = 1;
    client.birthDate = QDate(1990, 5, 6);
    client.employees = 120;
    client.revenue = Money{123'456'789};
    client.yearEstablished = 1998;
    client.needs = u"gears"_s;
    client.likes = u"tea"_s;
    client.note = u"line 1\nline 2"_s;
    client.firstContact = QDate(2024, 2, 3);
    client.phones = {Phone{u"phone"_s, u"0512-5550-0101"_s}, Phone{u"fax"_s, u"0512-5550-0102"_s}};
    client.emails = {u"info@yuanhang.example"_s};
    client.tags = {u"fair"_s, u"gear"_s};
    client.people = {Person{.name = u"王芳"_s,
                            .job = u"Buyer"_s,
                            .decides = true,
                            .birthDate = QDate(1985, 3, 4),
                            .preferredChannel = u"im"_s,
                            .note = u"speaks English"_s,
                            .phones = {Phone{u"mobile"_s, u"+86 138 0000 0001"_s}},
                            .emails = {u"wf@yuanhang.example"_s}},
                     Person{.name = u"Li Ping"_s}};
    client.consents = {Consent{u"email"_s, u"yes"_s, QDate(2026, 1, 1), u"form"_s},
                       Consent{u"sms"_s, u"no"_s, QDate(), {}}};
    return client;
}

Result<Client> load(TestFirm &firm, Id<Client> id)
{
    return firm.read([id](Connection &c) { return Clients::load(c, id); });
}

Result<Id<Client>> save(TestFirm &firm, const Client &client)
{
    return firm.write([client, now = firm.now()](Connection &c) { return Clients::save(c, client, now); });
}

/// The stored record with what saving fills in taken over from it.
Client expected(Client client, const Client &stored)
{
    client.id = stored.id;
    client.uid = stored.uid;
    client.rev = stored.rev;
    for (qsizetype i = 0; i < client.people.size() && i < stored.people.size(); ++i) {
        client.people[i].id = stored.people.at(i).id;
        client.people[i].uid = stored.people.at(i).uid;
    }
    return client;
}
} // namespace

class TestClientStore : public QObject
{
    Q_OBJECT

private slots:
    void lifeCycle();
    void peopleKeepTheirIdentity();
    void nothingChangedWritesNothing();
    void conflict();
    void rollbackLeavesNothing();
    void codeIsUnique();
    void consentsAreHistory();
    void rolesDefaultToProspect();
    void ownerChangeSetsItsDay();
    void overrideGetsItsDay();
    void insertManyAtOnce();
    void storeSpeaksInFutures();
};

void TestClientStore::lifeCycle()
{
    TestFirm firm;
    const auto id = save(firm, fullClient());
    QVERIFY_RESULT(id);
    auto stored = load(firm, *id);
    QVERIFY_RESULT(stored);
    QVERIFY(!stored->uid.isEmpty());
    QCOMPARE(stored->rev, 1);
    QCOMPARE(*stored, expected(fullClient(), *stored));

    Client changed = *stored;
    changed.name = u"远航机械集团"_s;
    changed.tags = {u"gear"_s, u"new"_s};
    changed.phones.removeLast();
    changed.people.removeFirst();
    changed.cycleDays.reset();
    changed.roles = {u"customer"_s};
    QVERIFY_RESULT(save(firm, changed));
    stored = load(firm, *id);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->rev, 2);
    changed.rev = 2;
    QCOMPARE(*stored, changed);

    QVERIFY_RESULT(firm.write([id = *id](Connection &c) { return Clients::remove(c, id); }));
    QCOMPARE(load(firm, *id).error().kind, ErrorKind::NotFound);
    QCOMPARE(
        firm.text(
            u"SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM phone) + (SELECT count(*) FROM email) + "
            "(SELECT count(*) FROM client_tag) + (SELECT count(*) FROM client_derived)"_s),
        u"0"_s);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(*load(firm, *id), changed);
}

void TestClientStore::peopleKeepTheirIdentity()
{
    TestFirm firm;
    const auto id = save(firm, fullClient());
    QVERIFY_RESULT(id);
    Client client = *load(firm, *id);
    const Person second = client.people.at(1);
    client.people.swapItemsAt(0, 1);
    client.people[1].phones.append(Phone{u"phone"_s, u"0512-5550-0199"_s});
    QVERIFY_RESULT(save(firm, client));
    const Client stored = *load(firm, *id);
    QCOMPARE(stored.people, client.people);
    QCOMPARE(stored.people.first(), second);
}

void TestClientStore::nothingChangedWritesNothing()
{
    TestFirm firm;
    const auto id = save(firm, fullClient());
    QVERIFY_RESULT(id);
    const QString steps = firm.text(u"SELECT count(*) FROM step"_s);
    QVERIFY_RESULT(save(firm, *load(firm, *id)));
    QCOMPARE(load(firm, *id)->rev, 1);
    QCOMPARE(firm.text(u"SELECT count(*) FROM step"_s), steps);
}

void TestClientStore::conflict()
{
    TestFirm firm;
    const auto id = save(firm, fullClient());
    QVERIFY_RESULT(id);
    Client mine = *load(firm, *id);
    Client theirs = mine;
    theirs.note = u"theirs"_s;
    QVERIFY_RESULT(save(firm, theirs));
    mine.note = u"mine"_s;
    const auto refused = save(firm, mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().message.contains(u"远航机械"_s));
    QCOMPARE(load(firm, *id)->note, u"theirs"_s);
}

void TestClientStore::rollbackLeavesNothing()
{
    TestFirm firm;
    const auto refused = firm.write([now = firm.now()](Connection &c) -> Done {
        WEFT_TRY(Clients::save(c, fullClient(), now));
        return fail(ErrorKind::Invalid, u"changed my mind"_s);
    });
    QVERIFY(!refused);
    QCOMPARE(
        firm.text(
            u"SELECT (SELECT count(*) FROM client) + (SELECT count(*) FROM person) + (SELECT count(*) FROM step)"_s),
        u"0"_s);
}

void TestClientStore::codeIsUnique()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    const auto refused = firm.addClient(u"X1"_s, u"Second"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Constraint);
    QVERIFY(refused.error().message.contains(u"First"_s));
    QVERIFY_RESULT(firm.addClient({}, u"Third"_s));
    QVERIFY_RESULT(firm.addClient({}, u"Fourth"_s));
}

void TestClientStore::consentsAreHistory()
{
    TestFirm firm;
    const auto id = save(firm, fullClient());
    QVERIFY_RESULT(id);
    Client client = *load(firm, *id);
    client.consents[0] = Consent{u"email"_s, u"no"_s, QDate(2026, 3, 1), u"phone"_s};
    QVERIFY_RESULT(save(firm, client));
    QCOMPARE(load(firm, *id)->consents, client.consents);
    QCOMPARE(firm.text(u"SELECT answer FROM consent WHERE channel = 'email' ORDER BY id"_s), u"yes no"_s);
}

void TestClientStore::rolesDefaultToProspect()
{
    TestFirm firm;
    const auto id = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(id);
    QCOMPARE(load(firm, *id)->roles, QStringList{u"prospect"_s});
}

void TestClientStore::ownerChangeSetsItsDay()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const Id<Client> id = firm.client(u"C03"_s);
    Client client = *load(firm, id);
    client.owner = *firm.read([](Connection &c) { return Users::find(c, u"u1"_s); });
    client.ownerSince = QDate(2020, 1, 1);
    QVERIFY_RESULT(save(firm, client));
    QCOMPARE(load(firm, id)->ownerSince, QDate(2020, 1, 1));
    client = *load(firm, id);
    client.owner = *firm.read([](Connection &c) { return Users::find(c, u"u5"_s); });
    QVERIFY_RESULT(save(firm, client));
    QCOMPARE(load(firm, id)->ownerSince, QDate(2026, 3, 16));
}

void TestClientStore::overrideGetsItsDay()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const Id<Client> id = firm.client(u"P09"_s);
    Client client = *load(firm, id);
    client.cooperationOverride = u"follow_up"_s;
    QCOMPARE(save(firm, client).error().kind, ErrorKind::Invalid);
    client.cooperationReason = u"met at fair"_s;
    QVERIFY_RESULT(save(firm, client));
    QCOMPARE(load(firm, id)->cooperationDay, QDate(2026, 3, 16));
    QCOMPARE(firm.derived(u"P09"_s).cooperation, u"follow_up"_s);
    QCOMPARE(firm.derived(u"P09"_s).cooperationRule, u"not_coop"_s);
    client = *load(firm, id);
    client.cooperationOverride.clear();
    QVERIFY_RESULT(save(firm, client));
    QCOMPARE(firm.derived(u"P09"_s).cooperation, u"not_coop"_s);
    QVERIFY(load(firm, id)->cooperationReason.isEmpty());
}

void TestClientStore::insertManyAtOnce()
{
    TestFirm firm;
    Client second = fullClient();
    second.code = u"X2"_s;
    const auto ids = firm.import([second, now = firm.now()](Connection &c) {
        return Clients::insertMany(c, {fullClient(), second}, now);
    });
    QVERIFY_RESULT(ids);
    QCOMPARE(ids->size(), 2);
    const auto stored = load(firm, Id<Client>(ids->last()));
    QVERIFY_RESULT(stored);
    QCOMPARE(*stored, expected(second, *stored));
    QCOMPARE(firm.derived(u"X2"_s).cycleDays, 45);
}

void TestClientStore::storeSpeaksInFutures()
{
    TestFirm firm;
    ClientStore store(firm.database(), firm.clock());
    QSignalSpy changed(&store, &ClientStore::changed);
    const auto id = await(store.save(Client{.code = u"X1"_s, .name = u"First"_s}));
    QVERIFY_RESULT(id);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(await(store.open(*id))->name, u"First"_s);
    QCOMPARE(*await(store.find({})), QList<qint64>{id->value});
    QCOMPARE(await(store.load({id->value}))->first().code, u"X1"_s);
    QCOMPARE(await(store.derived(*id))->tier, Tier::None);
    QVERIFY_RESULT(await(store.setField({id->value}, u"key_account"_s, u"1"_s)));
    QVERIFY_RESULT(await(store.snooze(*id, firm.clock().today().addDays(1), u"later"_s)));
    QVERIFY_RESULT(await(store.remove({id->value})));
    QVERIFY(await(store.find({}))->isEmpty());
    QTRY_COMPARE(changed.count(), 4);
    QCOMPARE(firm.text(u"SELECT code FROM step ORDER BY id"_s), u"client.add bulk.edit snooze client.remove"_s);
}

QTEST_GUILESS_MAIN(TestClientStore)
#include "tst_clientstore.moc"
