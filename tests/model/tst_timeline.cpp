// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/task.h"
#include "model/clients/timeline.h"
#include "model/sales/sale.h"
#include "tests/support/firm.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// One story of contacts, sales, stages, tasks and edits.
class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void oneStory();
    void oneKind();
    void searches();
    void tellsWhatChanged();
    void tellsWhatChangedBeneath();
    void knowsImportsAndUndo();
    void twentyThousandLines();
    void phasesOfAClient();
    void storeSpeaksInFutures();
};

namespace {
using Kind = TimelineLine::Kind;
const QDate kToday(2026, 3, 16);

QList<TimelineLine> story(TestFirm &firm, const TimelineQuery &query)
{
    const auto lines = firm.read([query](Connection &c) -> Result<QList<TimelineLine>> {
        WEFT_TAKE(const auto ids, Timeline::find(c, query));
        return Timeline::load(c, ids);
    });
    return lines.value_or(QList<TimelineLine>());
}

QString shortly(const QList<TimelineLine> &lines)
{
    static const QStringList names{u"contact"_s, u"sale"_s, u"tier"_s, u"stage"_s, u"task"_s, u"payment"_s, u"edit"_s};
    QStringList parts;
    for (const TimelineLine &line : lines)
        parts << u"%1 %2"_s.arg(names.at(static_cast<int>(line.kind))).arg(line.day.daysTo(kToday));
    return parts.join(u", "_s);
}

Done addTask(TestFirm &firm, Id<Client> client, QDate due, bool done)
{
    return firm.write([&](Connection &c) -> Done {
        Task task;
        task.client = client;
        task.due = due;
        task.subject = u"send samples"_s;
        WEFT_TAKE(const auto id, Tasks::save(c, task, firm.now()));
        return done ? Tasks::setDone(c, id, firm.now()) : Done{};
    });
}

/// As the program does it: what a sale does to the record beside is no edit.
Done addSale(TestFirm &firm, Id<Client> client, QDate day)
{
    const auto done = await(firm.database().write({u"sale.add"_s, u"X"_s, 1, {}}, [&](Connection &c) {
        return Sales::save(c, {.client = client, .day = day, .amount = Money{100}}, firm.now());
    }));
    return done ? Done{} : Done(tl::unexpected<Error>(done.error()));
}

Done edit(TestFirm &firm, Id<Client> id, const std::function<void(Client &)> &change)
{
    const auto done =
        await(firm.database().write({u"client.edit"_s, u"X"_s, 1, {}}, [&](Connection &c) -> Result<Id<Client>> {
            WEFT_TAKE(Client client, Clients::load(c, id));
            change(client);
            return Clients::save(c, client, firm.now());
        }));
    return done ? Done{} : Done(tl::unexpected<Error>(done.error()));
}
} // namespace

void TestTimeline::oneStory()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(client);
    QVERIFY_RESULT(firm.addContact(u"X1"_s, kToday.addDays(-3)));
    QVERIFY_RESULT(addSale(firm, *client, kToday.addDays(-3)));
    QVERIFY_RESULT(addTask(firm, *client, kToday.addDays(2), false));
    QVERIFY_RESULT(addTask(firm, *client, kToday.addDays(-9), true));
    QVERIFY_RESULT(firm.addContact(u"X1"_s, kToday.addDays(-1)));
    QVERIFY_RESULT(firm.addClient(u"X2"_s, u"Second"_s));
    QVERIFY_RESULT(firm.addContact(u"X2"_s, kToday));
    const auto lines = story(firm, {.client = *client});
    QCOMPARE(shortly(lines), u"task -2, tier 0, task 0, edit 0, contact 1, contact 3, sale 3"_s);
    QVERIFY(lines.at(2).done && !lines.at(0).done);
}

void TestTimeline::oneKind()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(firm.addContact(u"X1"_s, kToday.addDays(-3)));
    QVERIFY_RESULT(addSale(firm, *client, kToday.addDays(-2)));
    for (const auto &[kind, expected] : {std::pair(Kind::Contact, u"contact 3"_s), std::pair(Kind::Sale, u"sale 2"_s),
                                         std::pair(Kind::Task, u""_s), std::pair(Kind::Edit, u"edit 0"_s)})
        QCOMPARE(shortly(story(firm, {.client = *client, .kind = kind})), expected);
}

void TestTimeline::searches()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    Contact contact{.client = *client, .at = localMoment(kToday, QTime(8, 0))};
    contact.note = u"Asked for the ＰＲＩＣＥ list 100%"_s;
    contact.learnt = u"drinks tea"_s;
    QVERIFY_RESULT(firm.write([&](Connection &c) { return Contacts::save(c, contact, firm.now()); }));
    QVERIFY_RESULT(firm.addContact(u"X1"_s, kToday.addDays(-3)));
    const auto found = [&](const QString &text) { return story(firm, {.client = *client, .search = text}).size(); };
    QCOMPARE(found(u"price"_s), 1);
    QCOMPARE(found(u"TEA"_s), 1);
    QCOMPARE(found(u"100%"_s), 1);
    QCOMPARE(found(u"' OR 1=1"_s), 0);
    QCOMPARE(found(u"  "_s), 3);
}

void TestTimeline::tellsWhatChanged()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    const auto parent = firm.addClient(u"X2"_s, u"Group"_s);
    QVERIFY_RESULT(parent);
    QVERIFY_RESULT(edit(firm, *client, [&](Client &c) {
        c.likes = u"tea"_s;
        c.keyAccount = true;
        c.parent = *parent;
        c.cycleDays = 14;
    }));
    const auto lines = story(firm, {.client = *client, .kind = Kind::Edit});
    QCOMPARE(lines.size(), 2);
    const QList<FieldChange> expected{{u"parent"_s, {}, u"Group"_s},
                                      {u"cycle_days"_s, {}, u"14"_s},
                                      {u"key_account"_s, u"0"_s, u"1"_s},
                                      {u"likes"_s, {}, u"tea"_s}};
    QList<FieldChange> found = lines.first().changes;
    for (const FieldChange &change : expected)
        QVERIFY2(found.removeOne(change), qPrintable(change.field));
    QVERIFY2(found.isEmpty(), qPrintable(found.value(0).field));
    QCOMPARE(lines.first().step.code, u"client.edit"_s);
    QVERIFY2(lines.last().changes.isEmpty(), "a new record is no list of changes");
}

void TestTimeline::tellsWhatChangedBeneath()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(edit(firm, *client, [](Client &c) {
        c.phones = {{u"phone"_s, u"1234567"_s}, {u"fax"_s, u"7654321"_s}};
        c.people = {Person{.name = u"李娜"_s, .job = u"buyer"_s}};
        c.tags = {u"fair"_s};
    }));
    QVERIFY_RESULT(edit(firm, *client, [](Client &c) {
        c.phones.append({u"mobile"_s, u"13800138000"_s});
        c.people[0].decides = true;
        c.tags.clear();
        c.consents = {{u"email"_s, u"no"_s, {}, {}}};
    }));
    const auto changes = story(firm, {.client = *client, .kind = Kind::Edit}).first().changes;
    const QList<FieldChange> expected{{u"people"_s, u"李娜 buyer"_s, u"李娜 buyer ★"_s},
                                      {u"phone"_s, {}, u"13800138000"_s},
                                      {u"tags"_s, u"fair"_s, {}},
                                      {u"consent"_s, {}, u"email no"_s}};
    QCOMPARE(changes, expected);
}

void TestTimeline::knowsImportsAndUndo()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.import([&](Connection &c) {
        return Clients::insertMany(c, {Client{.code = u"X1"_s, .name = u"First"_s}}, firm.now());
    }));
    const Id<Client> client = firm.client(u"X1"_s);
    QVERIFY_RESULT(edit(firm, client, [](Client &c) { c.note = u"x"_s; }));
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    const auto lines = story(firm, {.client = client, .kind = Kind::Edit});
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).takenBack && lines.at(0).step.code == u"client.edit");
    QCOMPARE(lines.at(0).changes, (QList<FieldChange>{{u"note"_s, u"x"_s, {}}}));
    QVERIFY(!lines.at(2).takenBack && lines.at(2).changes.isEmpty());
}

void TestTimeline::twentyThousandLines()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QList<Contact> contacts;
    for (int i = 0; i < 20'000; ++i)
        contacts.append(Contact{.client = *client, .at = localMoment(kToday.addDays(-i % 3000), QTime(8, i % 60))});
    contacts[777].note = u"needle"_s;
    QVERIFY_RESULT(firm.import([&](Connection &c) { return Contacts::insertMany(c, contacts, firm.now()); }));
    const auto ids = firm.read([&](Connection &c) { return Timeline::find(c, {.client = *client}); });
    QVERIFY_RESULT(ids);
    QCOMPARE(ids->size(), 20'001);
    const auto window = firm.read([&](Connection &c) { return Timeline::load(c, ids->mid(10'000, 256)); });
    QVERIFY_RESULT(window);
    QCOMPARE(window->size(), 256);
    QVERIFY(std::ranges::is_sorted(*window, std::greater(), &TimelineLine::day));
    QCOMPARE(story(firm, {.client = *client, .search = u"needle"_s}).size(), 1);
}

void TestTimeline::phasesOfAClient()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(firm.addContact(u"X1"_s, kToday.addDays(-90)));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday.addDays(-50), 100));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday.addDays(-40), 100));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday.addDays(-40), -100));
    const auto phases = firm.read([&](Connection &c) { return Timeline::phases(c, *client, kToday); });
    QVERIFY_RESULT(phases);
    QCOMPARE(*phases,
             (QList<LifePhase>{{kToday.addDays(-90), u"identified"_s}, {kToday.addDays(-50), u"developing"_s}}));
}

void TestTimeline::storeSpeaksInFutures()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    TimelineStore store(firm.database(), firm.clock());
    QSignalSpy changed(&store, &TimelineStore::changed);
    QVERIFY_RESULT(firm.addContact(u"X1"_s, kToday));
    QTRY_VERIFY(changed.count() > 0);
    const auto ids = await(store.find({.client = *client, .kind = Kind::Contact}));
    QCOMPARE(ids->size(), 1);
    QCOMPARE(await(store.load(*ids))->first().day, kToday);
    QCOMPARE(await(store.phases(*client))->size(), 1);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
