// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/settings/lists.h"
#include "model/settings/user.h"

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

Result<Id<Opportunity>> save(TestFirm &firm, const Opportunity &opportunity)
{
    return firm.write(
        [opportunity, now = firm.now()](Connection &c) { return Opportunities::save(c, opportunity, now); });
}

Opportunity load(TestFirm &firm, Id<Opportunity> id)
{
    const auto found = firm.read([id](Connection &c) { return Opportunities::load(c, {id.value}); });
    return found && !found->isEmpty() ? found->first() : Opportunity();
}

Id<Stage> stage(TestFirm &firm, const QString &text)
{
    const auto id = firm.read([text](Connection &c) { return Opportunities::findStage(c, text); });
    return id ? *id : Id<Stage>();
}

QString entries(TestFirm &firm)
{
    const auto lines = firm.read([](Connection &c) {
        return c.texts(
            u"SELECT s.code || '@' || e.day FROM stage_entry e JOIN stage s ON s.id = e.stage_id ORDER BY e.id"_s);
    });
    return lines ? lines->join(u' ') : lines.error().detail;
}
} // namespace

class TestOpportunityStore : public QObject
{
    Q_OBJECT

private slots:
    void defaultPipeline();
    void findsStages_data();
    void findsStages();
    void stubStageComesAfterTheOpenOnes();
    void lifeCycle();
    void moveRecordsAnEntry();
    void importedEntries_data();
    void importedEntries();
    void territory();
    void conflict();
    void refusals();
    void openOneMeansFollowingUp();
    void finds();
};

void TestOpportunityStore::defaultPipeline()
{
    TestFirm firm;
    QCOMPARE(firm.text(
                 u"SELECT code || ':' || kind || ':' || odds || ':' || coalesce(max_days, 0) || ':' || gate FROM stage "
                 "ORDER BY position"_s),
             u"lead_in:open:10:14:warn contacted:open:20:21:warn need_confirmed:open:40:30:require "
             "proposal:open:60:30:require negotiation:open:80:21:warn won:won:100:0:require lost:lost:0:0:require"_s);
    const auto stages = firm.read([](Connection &c) { return Opportunities::stages(c); });
    QVERIFY_RESULT(stages);
    QCOMPARE(Opportunities::stageLabel(stages->first(), u"en"_s), u"Lead"_s);
    QCOMPARE(Opportunities::stageLabel(stages->first(), u"zh_CN"_s), u"线索"_s);
    QCOMPARE(Opportunities::stageLabel(stages->last(), u"zh_TW"_s), u"輸單"_s);
    QCOMPARE(Opportunities::stageLabel(Stage{.code = u"own"_s, .label = u"Ours"_s}, u"en"_s), u"Ours"_s);
}

void TestOpportunityStore::findsStages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"proposal"_s << u"proposal"_s;
    QTest::newRow("number") << u"4"_s << u"proposal"_s;
    QTest::newRow("number of none") << u"6"_s << u""_s;
    QTest::newRow("zero") << u"0"_s << u""_s;
    QTest::newRow("English") << u"Need Confirmed"_s << u"need_confirmed"_s;
    QTest::newRow("Simplified") << u"已接触"_s << u"contacted"_s;
    QTest::newRow("Traditional") << u"贏單"_s << u"won"_s;
    QTest::newRow("Won") << u"Won"_s << u"won"_s;
    QTest::newRow("Lost") << u"LOST"_s << u"lost"_s;
    QTest::newRow("nothing") << u"Prospecting"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestOpportunityStore::findsStages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    TestFirm firm;
    const Id<Stage> id = stage(firm, text);
    QCOMPARE(firm.text(u"SELECT code FROM stage WHERE id = %1"_s.arg(id.value)), code);
}

void TestOpportunityStore::stubStageComesAfterTheOpenOnes()
{
    TestFirm firm;
    const auto id = firm.write([](Connection &c) { return Opportunities::addStubStage(c, u"Prospecting"_s); });
    QVERIFY_RESULT(id);
    QCOMPARE(stage(firm, u"prospecting"_s), *id);
    QCOMPARE(stage(firm, u"6"_s), *id);
    const auto stages = firm.read([](Connection &c) { return Opportunities::stages(c); });
    QCOMPARE(stages->at(5).code, u"Prospecting"_s);
    QVERIFY(stages->at(5).stub);
    QCOMPARE(stages->at(6).code, u"won"_s);
    QVERIFY(!firm.write([](Connection &c) { return Opportunities::addStubStage(c, u""_s); }));
}

void TestOpportunityStore::lifeCycle()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    Opportunity o{.code = u"O1"_s, .name = u"Big one"_s, .client = *client, .stage = stage(firm, u"contacted"_s)};
    o.stageSince = kToday.addDays(-2);
    o.amount = Money{1'000'000};
    o.territory = u"east"_s;
    o.source = u"referral"_s;
    o.created = kToday.addDays(-2);
    o.expectedClose = kToday.addDays(30);
    o.firstContact = kToday.addDays(-9);
    o.note = u"line 1\nline 2"_s;
    const auto id = save(firm, o);
    QVERIFY_RESULT(id);
    Opportunity stored = load(firm, *id);
    o.id = *id;
    o.uid = stored.uid;
    o.rev = 1;
    QCOMPARE(stored, o);
    QCOMPARE(*firm.read([](Connection &c) { return Opportunities::resolve(c, u"O1"_s); }), *id);
    QVERIFY_RESULT(firm.write([id = *id](Connection &c) { return Opportunities::remove(c, id); }));
    QVERIFY(!load(firm, *id).id.isValid());
    QVERIFY(entries(firm).isEmpty());
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(load(firm, *id), stored);
    QCOMPARE(entries(firm), u"contacted@2026-03-14"_s);
}

void TestOpportunityStore::moveRecordsAnEntry()
{
    TestFirm firm;
    const auto id = save(firm, Opportunity{.stage = stage(firm, u"1"_s), .created = kToday.addDays(-5)});
    QVERIFY_RESULT(id);
    Opportunity o = load(firm, *id);
    o.stage = stage(firm, u"2"_s);
    QVERIFY_RESULT(save(firm, o));
    QCOMPARE(load(firm, *id).stageSince, kToday);
    o = load(firm, *id);
    o.stage = stage(firm, u"won"_s);
    QVERIFY_RESULT(save(firm, o));
    QCOMPARE(load(firm, *id).closed, kToday);
    QCOMPARE(entries(firm), u"lead_in@2026-03-11 contacted@2026-03-16 won@2026-03-16"_s);
    o = load(firm, *id);
    o.stage = stage(firm, u"1"_s);
    QVERIFY_RESULT(save(firm, o));
    QVERIFY(!load(firm, *id).closed.isValid());
    const QString steps = firm.text(u"SELECT count(*) FROM step"_s);
    QVERIFY_RESULT(save(firm, load(firm, *id)));
    QCOMPARE(firm.text(u"SELECT count(*) FROM step"_s), steps);
}

void TestOpportunityStore::importedEntries_data()
{
    QTest::addColumn<QDate>("created");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QString>("entries");
    QTest::newRow("stage day and creation")
        << QDate(2026, 1, 5) << QDate(2026, 2, 1) << u"lead_in@2026-01-05 proposal@2026-02-01"_s;
    QTest::newRow("stage day alone") << QDate() << QDate(2026, 2, 1) << u"proposal@2026-02-01"_s;
    QTest::newRow("creation alone") << QDate(2026, 1, 5) << QDate() << u"proposal@2026-01-05"_s;
    QTest::newRow("neither: before records began") << QDate() << QDate() << u"proposal@"_s;
}

void TestOpportunityStore::importedEntries()
{
    QFETCH(QDate, created);
    QFETCH(QDate, since);
    TestFirm firm;
    QVERIFY_RESULT(
        save(firm, Opportunity{.stage = stage(firm, u"proposal"_s), .stageSince = since, .created = created}));
    QTEST(entries(firm), "entries");
}

void TestOpportunityStore::territory()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.write([](Connection &c) -> Done {
        WEFT_TRY(c.run(u"UPDATE user SET territory = 'west' WHERE code = 'u1'"_s));
        return c.run(u"UPDATE client SET territory = 'south' WHERE code = 'C01'"_s);
    }));
    const auto u1 = *firm.read([](Connection &c) { return Users::find(c, u"u1"_s); });
    const auto u2 = *firm.read([](Connection &c) { return Users::find(c, u"u2"_s); });
    const Id<Client> client = firm.client(u"C01"_s);
    const auto territoryOf = [&](const Opportunity &o) { return load(firm, *save(firm, o)).territory; };
    const Id<Stage> first = stage(firm, u"1"_s);
    QCOMPARE(territoryOf({.client = client, .owner = u1, .stage = first, .territory = u"east"_s}), u"east"_s);
    QCOMPARE(territoryOf({.client = client, .owner = u1, .stage = first}), u"west"_s);
    QCOMPARE(territoryOf({.client = client, .owner = u2, .stage = first}), u"south"_s);
    QCOMPARE(territoryOf({.stage = first}), u""_s);
    // A hand-over does not move it.
    const auto id = save(firm, {.client = client, .owner = u1, .stage = first});
    Opportunity o = load(firm, *id);
    o.owner = u2;
    QVERIFY_RESULT(save(firm, o));
    QCOMPARE(load(firm, *id).territory, u"west"_s);
}

void TestOpportunityStore::conflict()
{
    TestFirm firm;
    const auto id = save(firm, Opportunity{.name = u"Big one"_s, .stage = stage(firm, u"1"_s)});
    QVERIFY_RESULT(id);
    Opportunity mine = load(firm, *id);
    Opportunity theirs = mine;
    theirs.amount = Money{5};
    QVERIFY_RESULT(save(firm, theirs));
    mine.amount = Money{6};
    QCOMPARE(save(firm, mine).error().kind, ErrorKind::Conflict);
    QCOMPARE(load(firm, *id).amount, Money{5});
    mine.id = Id<Opportunity>(999);
    QCOMPARE(save(firm, mine).error().kind, ErrorKind::NotFound);
}

void TestOpportunityStore::refusals()
{
    TestFirm firm;
    const Id<Stage> first = stage(firm, u"1"_s);
    QVERIFY_RESULT(save(firm, Opportunity{.code = u"O1"_s, .stage = first}));
    QCOMPARE(save(firm, Opportunity{.code = u"O1"_s, .stage = first}).error().kind, ErrorKind::Constraint);
    QCOMPARE(save(firm, Opportunity{.code = u"O2"_s}).error().kind, ErrorKind::Invalid);
    QCOMPARE(save(firm, Opportunity{.stage = Id<Stage>(999)}).error().kind, ErrorKind::NotFound);
    QCOMPARE(firm.text(u"SELECT count(*) FROM opportunity"_s), u"1"_s);
}

void TestOpportunityStore::openOneMeansFollowingUp()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    QCOMPARE(firm.derived(u"X1"_s).cooperation, u"not_coop"_s);
    const auto id =
        save(firm, Opportunity{.client = *client, .stage = stage(firm, u"1"_s), .amount = Money{200'000'000}});
    QVERIFY_RESULT(id);
    QCOMPARE(firm.derived(u"X1"_s).cooperation, u"follow_up"_s);
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::None);
    Opportunity o = load(firm, *id);
    o.stage = stage(firm, u"lost"_s);
    QVERIFY_RESULT(save(firm, o));
    QCOMPARE(firm.derived(u"X1"_s).cooperation, u"not_coop"_s);
}

void TestOpportunityStore::finds()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(save(firm, Opportunity{.stage = stage(firm, u"lost"_s)}));
    const auto count = [&](const OpportunityQuery &query) {
        return firm.read([query](Connection &c) { return Opportunities::find(c, query); })->size();
    };
    QCOMPARE(count({}), 8);
    QCOMPARE(count({.stageKind = u"open"_s}), 7);
    QCOMPARE(count({.withoutClient = true}), 1);
    QCOMPARE(count({.client = firm.client(u"C03"_s)}), 1);
    QCOMPARE(count({.client = firm.client(u"C03"_s), .stageKind = u"won"_s}), 0);
}

QTEST_GUILESS_MAIN(TestOpportunityStore)
#include "tst_opportunitystore.moc"
