// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/task.h"
#include "tests/support/firm.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

Contact fullContact(Id<Client> client)
{
    Contact contact{.client = client, .at = localMoment(kToday, QTime(8, 30))};
    contact.direction = u"in"_s;
    contact.channel = u"phone_in"_s;
    contact.purpose = u"service"_s;
    contact.outcome = u"call_back_at"_s;
    contact.bulk = true;
    contact.topic = u"Delivery"_s;
    contact.note = u"line 1\nline 2"_s;
    contact.nextStep = u"call"_s;
    contact.nextDay = kToday.addDays(2);
    contact.learnt = u"moves in May"_s;
    return contact;
}

Result<Id<Contact>> save(TestFirm &firm, const Contact &contact)
{
    return firm.write([contact, now = firm.now()](Connection &c) { return Contacts::save(c, contact, now); });
}

Result<Contact> load(TestFirm &firm, Id<Contact> id)
{
    return firm.read([id](Connection &c) -> Result<Contact> {
        WEFT_TAKE(const auto contacts, Contacts::load(c, {id.value}));
        return contacts.isEmpty() ? Contact() : contacts.first();
    });
}
} // namespace

class TestContactStore : public QObject
{
    Q_OBJECT

private slots:
    void lifeCycle();
    void conflict();
    void rollbackLeavesNothing();
    void dayIsTheLocalOne();
    void newestFirst();
    void refusals();
    void insertManyAtOnce();
    void briefBeforeATalk();
    void partsOfAContact();
    void begunAndFinished();
    void partsOfImportedContacts();
    void storeSpeaksInFutures();
};

void TestContactStore::lifeCycle()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(client);
    const auto id = save(firm, fullContact(*client));
    QVERIFY_RESULT(id);
    Contact stored = *load(firm, *id);
    Contact expected = fullContact(*client);
    expected.id = *id;
    expected.uid = stored.uid;
    expected.rev = 1;
    expected.enteredAt = firm.clock().now();
    QCOMPARE(stored, expected);
    QVERIFY(!stored.uid.isEmpty());
    QCOMPARE(firm.text(u"SELECT counted FROM contact"_s), u"0"_s);

    stored.bulk = false;
    stored.outcome = u"done"_s;
    QVERIFY_RESULT(save(firm, stored));
    QCOMPARE(load(firm, *id)->rev, 2);
    QCOMPARE(firm.text(u"SELECT counted FROM contact"_s), u"1"_s);
    QCOMPARE(firm.derived(u"X1"_s).lastContact, kToday);

    QVERIFY_RESULT(firm.write([id = *id](Connection &c) { return Contacts::remove(c, id); }));
    QVERIFY(!load(firm, *id)->id.isValid());
    QVERIFY(!firm.derived(u"X1"_s).lastContact.isValid());
    QCOMPARE(firm.write([id = *id](Connection &c) { return Contacts::remove(c, id); }).error().kind,
             ErrorKind::NotFound);
}

void TestContactStore::conflict()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    const auto id = save(firm, fullContact(*client));
    QVERIFY_RESULT(id);
    const Contact mine = *load(firm, *id);
    QVERIFY_RESULT(save(firm, mine));
    const auto refused = save(firm, mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    Contact gone = mine;
    gone.id = Id<Contact>(999);
    QCOMPARE(save(firm, gone).error().kind, ErrorKind::NotFound);
}

void TestContactStore::rollbackLeavesNothing()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(client);
    const auto refused = firm.write([client = *client, now = firm.now()](Connection &c) -> Done {
        WEFT_TRY(Contacts::save(c, fullContact(client), now));
        return fail(ErrorKind::Invalid, u"changed my mind"_s);
    });
    QVERIFY(!refused);
    QCOMPARE(firm.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
    // A client that is not there breaks the foreign key, and nothing stays.
    QVERIFY(!save(firm, fullContact(Id<Client>(999))));
    QCOMPARE(firm.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
}

void TestContactStore::dayIsTheLocalOne()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    for (const QTime time : {QTime(0, 30), QTime(23, 30)})
        QVERIFY_RESULT(save(firm, Contact{.client = *client, .at = localMoment(kToday, time)}));
    QCOMPARE(firm.text(u"SELECT day FROM contact"_s), u"2026-03-16 2026-03-16"_s);
}

void TestContactStore::newestFirst()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.addClient(u"X1"_s, u"First"_s));
    QVERIFY_RESULT(firm.addClient(u"X2"_s, u"Second"_s));
    QList<qint64> ids;
    for (const auto &[code, day] : {std::pair(u"X1"_s, 3), std::pair(u"X2"_s, 2), std::pair(u"X1"_s, 1)})
        ids.append(firm.addContact(code, kToday.addDays(-day))->value);
    const auto find = [&](const ContactQuery &query) {
        return *firm.read([query](Connection &c) { return Contacts::find(c, query); });
    };
    QCOMPARE(find({}), (QList<qint64>{ids.at(2), ids.at(1), ids.at(0)}));
    QCOMPARE(find({.client = firm.client(u"X1"_s)}), (QList<qint64>{ids.at(2), ids.at(0)}));
    QCOMPARE(find({.from = kToday.addDays(-2)}), (QList<qint64>{ids.at(2), ids.at(1)}));
    QCOMPARE(find({.to = kToday.addDays(-2)}), (QList<qint64>{ids.at(1), ids.at(0)}));
}

void TestContactStore::refusals()
{
    const Contact good{.client = Id<Client>(1), .at = localMoment(kToday, QTime(9, 0))};
    QVERIFY(Contacts::problems(good).isEmpty());
    const auto refused = [&](auto &&change) {
        Contact contact = good;
        change(contact);
        return !Contacts::problems(contact).isEmpty();
    };
    QVERIFY(refused([](Contact &c) { c.client = {}; }));
    QVERIFY(refused([](Contact &c) { c.at = {}; }));
    QVERIFY(refused([](Contact &c) { c.outcome.clear(); }));
    QVERIFY(refused([](Contact &c) { c.nextStep.clear(); }));
    QVERIFY(refused([](Contact &c) { c.direction = u"sideways"_s; }));
    QVERIFY(refused([](Contact &c) { c.note = QString(QChar(0xDC00)); }));
    QVERIFY(refused([](Contact &c) { c.topic = u"a\nb"_s; }));
}

void TestContactStore::insertManyAtOnce()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(firm.import([client = *client, now = firm.now()](Connection &c) {
        return Contacts::insertMany(
            c, {fullContact(client), Contact{.client = client, .at = localMoment(kToday, QTime(9, 0))}}, now);
    }));
    QCOMPARE(firm.text(u"SELECT counted FROM contact ORDER BY id"_s), u"0 1"_s);
    QCOMPARE(firm.derived(u"X1"_s).lastContact, kToday);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QVERIFY(!firm.derived(u"X1"_s).lastContact.isValid());
}

void TestContactStore::briefBeforeATalk()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    const QDateTime now = localMoment(kToday, QTime(9, 0));
    const auto brief = [&] { return *firm.read([&](Connection &c) { return Contacts::brief(c, *client, now); }); };
    QCOMPARE(brief(), ContactBrief());
    const auto talk = [&](const QDateTime &at, auto &&change) {
        Contact contact{.client = *client, .at = at};
        change(contact);
        QVERIFY_RESULT(save(firm, contact));
    };
    talk(now.addDays(-9),
         [](Contact &c) { c.topic = u"prices"_s, c.nextStep = u"send list"_s, c.learnt = u"likes tea"_s; });
    talk(now.addDays(-8), [](Contact &c) { c.note = u"imported"_s, c.outcome = u"no_answer"_s; });
    talk(now.addSecs(-24 * 3600), [](Contact &c) { c.outcome = u"busy"_s; });
    talk(now.addSecs(-24 * 3600 + 1), [](Contact &c) { c.outcome = u"left_message"_s; });
    talk(now.addDays(2), [](Contact &c) { c.note = u"  written before its time "_s; });
    const ContactBrief found = brief();
    QCOMPARE(found.topic, (ContactBrief::Said{kToday.addDays(2), u"written before its time"_s}));
    QCOMPARE(found.promise, (ContactBrief::Said{kToday.addDays(-9), u"send list"_s}));
    QVERIFY(!found.promisedFor.isValid());
    const auto promised = firm.write([&](Connection &c) {
        return Tasks::save(
            c, {.kind = u"promise"_s, .client = *client, .due = kToday.addDays(3), .subject = u"a sample"_s},
            firm.now());
    });
    QVERIFY_RESULT(promised);
    QCOMPARE(brief().promise, (ContactBrief::Said{kToday, u"a sample"_s}));
    QCOMPARE(brief().promisedFor, kToday.addDays(3));
    talk(now.addDays(1), [](Contact &c) { c.nextStep = u"a visit"_s; });
    QCOMPARE(brief().promise, (ContactBrief::Said{kToday.addDays(1), u"a visit"_s}));
    QCOMPARE(found.learnt.size(), 1);
    QCOMPARE(found.learnt.first().text, u"likes tea"_s);
    QCOMPARE(found.learnt.first().day, kToday.addDays(-9));
    QCOMPARE(found.last.note, u"  written before its time "_s);
    QCOMPARE(found.lately.size(), 1);
    QCOMPARE(found.lately.first().outcome, u"left_message"_s);
}

void TestContactStore::partsOfAContact()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    const auto user = firm.write([](Connection &c) { return Users::save(c, {.code = u"u7"_s}); });
    QVERIFY_RESULT(user);
    QVERIFY_RESULT(firm.write([&](Connection &c) -> Result<Id<Client>> {
        WEFT_TAKE(Client record, Clients::load(c, *client));
        record.people = {Person{.name = u"A"_s}, Person{.name = u"B"_s}, Person{.name = u"C"_s}};
        return Clients::save(c, record, firm.now());
    }));
    const Client record = *firm.read([&](Connection &c) { return Clients::load(c, *client); });
    Contact contact = fullContact(*client);
    contact.person = record.people.at(0).id;
    contact.others = {record.people.at(2).id, record.people.at(1).id};
    contact.colleagues = {*user};
    contact.learntKind = u"habit"_s;
    contact.transcript = u"word by word\n%1"_s.arg(QString(20'000, u'字'));
    const auto id = save(firm, contact);
    QVERIFY_RESULT(id);
    Contact stored = *load(firm, *id);
    QCOMPARE(stored.others, contact.others);
    QCOMPARE(stored.colleagues, contact.colleagues);
    QCOMPARE(stored.learntKind, contact.learntKind);
    QCOMPARE(stored.transcript, contact.transcript);

    stored.others.removeLast();
    stored.colleagues.clear();
    stored.transcript = u"short"_s;
    QVERIFY_RESULT(save(firm, stored));
    const Contact changed = *load(firm, *id);
    QCOMPARE(changed.others, stored.others);
    QVERIFY(changed.colleagues.isEmpty());
    QCOMPARE(changed.transcript, u"short"_s);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(load(firm, *id)->transcript, contact.transcript);
    QCOMPARE(load(firm, *id)->others, contact.others);

    QVERIFY_RESULT(firm.write([&](Connection &c) { return Contacts::remove(c, *id); }));
    QCOMPARE(firm.text(u"SELECT count(*) FROM transcript"_s), u"0"_s);
    contact.learntKind = u"nonsense"_s;
    QVERIFY(!Contacts::problems(contact).isEmpty());
}

void TestContactStore::begunAndFinished()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    Contact contact{.client = *client, .at = localMoment(kToday, QTime(8, 0))};
    const auto id = firm.write([&](Connection &c) { return Contacts::begin(c, contact, firm.now()); });
    QVERIFY_RESULT(id);
    Contact begun = *load(firm, *id);
    QVERIFY(begun.isUnfinished() && !begun.isCounted());
    QVERIFY(!firm.derived(u"X1"_s).lastContact.isValid());
    QVERIFY2(firm.derived(u"X1"_s).tries == 0, "what is not over is no failed attempt");
    QVERIFY(!save(firm, begun));
    begun.outcome = u"done"_s;
    QVERIFY_RESULT(save(firm, begun));
    QCOMPARE(firm.derived(u"X1"_s).lastContact, kToday);
    contact.client = {};
    QVERIFY(!firm.write([&](Connection &c) { return Contacts::begin(c, contact, firm.now()); }));
}

void TestContactStore::partsOfImportedContacts()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    Contact plain{.client = *client, .at = localMoment(kToday, QTime(9, 0))};
    Contact full = plain;
    full.transcript = u"said"_s;
    QVERIFY_RESULT(firm.import([&](Connection &c) {
        return Contacts::insertMany(c, {plain, full, plain}, firm.now());
    }));
    QCOMPARE(firm.text(u"SELECT contact_id FROM transcript"_s), u"2"_s);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(firm.text(u"SELECT count(*) FROM transcript"_s), u"0"_s);
}

void TestContactStore::storeSpeaksInFutures()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    ContactStore store(firm.database(), firm.clock());
    QSignalSpy changed(&store, &ContactStore::changed);
    const auto id = await(store.save(fullContact(*client)));
    QVERIFY_RESULT(id);
    QCOMPARE(*await(store.find({.client = *client})), QList<qint64>{id->value});
    QCOMPARE(await(store.load({id->value}))->first().topic, u"Delivery"_s);
    QVERIFY_RESULT(await(store.remove(*id)));
    QTRY_VERIFY(changed.count() >= 2);
    QVERIFY(await(store.find({}))->isEmpty());
}

QTEST_GUILESS_MAIN(TestContactStore)
#include "tst_contactstore.moc"
