// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/clients/clientgroups.h"
#include "model/settings/lists.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {
QString codesIn(TestFirm &firm, const ClientQuery &query)
{
    const auto codes = firm.read([query](Connection &c) -> Result<QString> {
        WEFT_TAKE(const auto ids, Clients::find(c, query));
        WEFT_TAKE(const auto rows, Clients::rows(c, ids));
        QStringList codes;
        for (const ClientRow &row : rows)
            codes.append(row.code);
        return codes.join(u' ');
    });
    return codes ? *codes : u"error: "_s + codes.error().message + codes.error().detail;
}
} // namespace

class TestClientQuery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_firm.reset(); }
    void filters_data();
    void filters();
    void counts_data();
    void counts();
    void orders_data();
    void orders();
    void refusals_data();
    void refusals();
    void text_data();
    void text();
    void textIsRead_data();
    void textIsRead();
    void searchKeepsTheOrder();
    void bestHitsComeFirst();
    void ordersBySeveral_data();
    void ordersBySeveral();
    void countsUpToALimit();
    void groupsAddUp_data();
    void groupsAddUp();
    void rowsBringWhatIsWished();
    void rowsLeaveOutWhatIsGone();
    void everyFieldFiltersAndSorts_data();
    void everyFieldFiltersAndSorts();

private:
    TestFirm &baseFirm() { return *m_firm; }
    QString codesOf(const ClientQuery &query) { return codesIn(*m_firm, query); }

    std::unique_ptr<TestFirm> m_firm; ///< one for all questions; nothing here changes it
};

void TestClientQuery::initTestCase()
{
    m_firm = std::make_unique<TestFirm>();
    TestFirm &firm = baseFirm();
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(firm.write([now = firm.now()](Connection &c) -> Done {
        WEFT_TAKE(const auto id, Clients::resolve(c, u"C08"_s));
        WEFT_TAKE(Client client, Clients::load(c, id));
        client.tags = {u"vip 1"_s, u"fair"_s};
        client.city = u"上海"_s;
        client.phones = {Phone{u"mobile"_s, u"138 0000 0001"_s}};
        client.emails = {u"clinic@morning.example"_s};
        client.people = {Person{.name = u"王芳"_s}};
        client.keyAccount = true;
        client.territory = u"east_50%"_s;
        WEFT_TRY(Lists::ensure(c, u"territory"_s, client.territory));
        WEFT_TRY(Clients::save(c, client, now));
        return {};
    }));
}

void TestClientQuery::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *filter, const QString &codes) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << codes;
    };
    row("attribute=ENT cooperation=cooperating cycle_days=30", u"C08 C10 C12 C14 C15"_s);
    row("tier=A", u"C01 C02 C03"_s);
    row("tier=A|B", u"C01 C02 C03 C04 C05"_s);
    row("amount>=300000", u"C01 C02 C03 C04 C05"_s);
    row("amount>=300000.01 amount<=1000000", u"C03 C04"_s);
    row("cycle_state=overdue", u"C03 C07 C09 C14 C19 P06 P08 P09"_s);
    row("cycle_state=today", u"C02 C04 C12 P05"_s);
    row("cycle_state=soon", u"C01 C05 C06 C11 C15 C16 P02"_s);
    row("cycle_state=never|suppressed", u"C20 P10"_s);
    row("state=suppressed", u"C20"_s);
    row("cycle_state!=overdue|today|soon|later", u"C20 P10"_s);
    row("owner=u1 role=prospect", u"P01 P06"_s);
    row("owner!=u1|u2 tier!=none", u"C10 C11 C15 C17 C18"_s);
    row("owner=", u""_s);
    row("own_cycle!=", u"C06"_s);
    row("own_cycle=60", u"C06"_s);
    row("do_not_contact=1", u"C20"_s);
    row("do_not_contact", u"C20"_s);
    row("due<=2025-12-31", u"C09 C20 P08 P09"_s);
    row("due=", u"P10"_s);
    row("last_contact>=2026-03-10", u"C01 C08 C18"_s);
    row("last_sale>=2026-03-01", u"C18"_s);
    row("code=C01|P10", u"C01 P10"_s);
    row("code~C1 attribute=IND", u"C13 C16 C17 C18"_s);
    row("name~物流", u"C02"_s);
    row("tag=\"vip 1\"", u"C08"_s);
    row("tag!=", u"C08"_s);
    row("tag=none", u""_s);
    row("city=上海", u"C08"_s);
    row("phone~0000", u"C08"_s);
    row("email~MORNING", u"C08"_s);
    row("person~王", u"C08"_s);
    row("key_account=yes", u"C08"_s);
    row("territory~50%", u"C08"_s);
    row("territory~5_%", u""_s);
    row("tries>=1", u""_s);
    row("buyer=0 attribute=DLR", u"P05 P09"_s);
    row("(tier=A or tier=B)", u"C01 C02 C03 C04 C05"_s);
    row("(tier=A or (attribute=DLR buyer=0)) owner!=u2", u"C01 C02 P05 P09"_s);
    row("tier=A not (owner=u2 or code=C01)", u"C02"_s);
    row("not (own_cycle>=1) code~C0 not (tier=A)", u"C04 C05 C07 C08 C09"_s);
    row("(tier=A or", u"C01 C02 C03"_s);
    row("() tier=A", u"C01 C02 C03"_s);
    row("last_sale=this_month", u"C18"_s);
    row("last_sale=2026-03", u"C18"_s);
    row("last_contact=last_7_days", u"C01 C08 C18"_s);
    row("last_contact>=6_days_ago", u"C01 C08 C18"_s);
    row("due=today", u"C02 C04 C12 P05"_s);
    row("due=next_8_days do_not_contact=0", u"C01 C02 C04 C05 C06 C11 C12 C15 C16 P02 P05"_s);
    row("due<=2025 due!=", u"C09 C20 P08 P09"_s);
}

void TestClientQuery::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, codes);
    QCOMPARE(codesOf({.conditions = conditionsFromText(filter), .sort = u"code"_s}), codes);
}

void TestClientQuery::counts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << u""_s << 30;
    QTest::newRow("customers") << u"role=customer"_s << 20;
    QTest::newRow("prospects") << u"role=prospect"_s << 10;
    QTest::newRow("not customers") << u"role!=customer"_s << 10;
    QTest::newRow("cooperating") << u"cooperation=cooperating"_s << 18;
    QTest::newRow("following up") << u"cooperation=follow_up"_s << 10;
    QTest::newRow("later") << u"cycle_state=later"_s << 9;
    QTest::newRow("without tags") << u"tags="_s << 29;
}

void TestClientQuery::counts()
{
    QFETCH(QString, filter);
    QFETCH(int, count);
    const auto ids = baseFirm().read(
        [filter](Connection &c) { return Clients::find(c, {.conditions = conditionsFromText(filter)}); });
    QVERIFY_RESULT(ids);
    QCOMPARE(ids->size(), count);
}

void TestClientQuery::orders_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    QTest::newRow("pinyin of the name") << u"name"_s << false << u"C10 C15 P03"_s << u"C13 P08 P04"_s;
    QTest::newRow("amount, largest first") << u"amount"_s << true << u"C01 C02 C03 C04 C05"_s << u"P08 P09 P10"_s;
    QTest::newRow("amount, smallest first") << u"amount"_s << false << u"C19 C20 P01"_s << u"C03 C02 C01"_s;
    QTest::newRow("due, never and not reminded last") << u"due"_s << false << u"P09 P08 C09"_s << u"C18 P10 C20"_s;
    QTest::newRow("due, latest first, blanks still last") << u"due"_s << true << u"C18 C08 C17"_s << u"P09 P10 C20"_s;
    QTest::newRow("last contact") << u"last_contact"_s << false << u"C20 P09 P08"_s << u"C01 C08 P10"_s;
    QTest::newRow("last contact, newest first")
        << u"last_contact"_s << true << u"C08 C01 C18"_s << u"P08 P09 C20 P10"_s;
    QTest::newRow("attribute by its list") << u"attribute"_s << false << u"C01 C02 C03 C05"_s << u"C11 C19 P05 P09"_s;
    QTest::newRow("tier") << u"tier"_s << false << u"C01 C02 C03 C04 C05"_s << u"P09 P10"_s;
    QTest::newRow("city, blanks last") << u"city"_s << true << u"C08 C01 C02"_s << u"P10"_s;
    QTest::newRow("owner") << u"owner"_s << false << u"C01 C02 C05"_s << u"P09 P10"_s;
}

void TestClientQuery::orders()
{
    QFETCH(QString, sort);
    QFETCH(bool, descending);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    const QString codes = codesOf({.sort = sort, .descending = descending});
    QVERIFY2(codes.startsWith(begins), qPrintable(codes));
    QVERIFY2(codes.endsWith(ends), qPrintable(codes));
    QCOMPARE(codes.split(u' ').size(), 30);
}

void TestClientQuery::refusals_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("unknown field") << u"nonsense=1"_s;
    QTest::newRow("no number") << u"cycle_days=weekly"_s;
    QTest::newRow("no amount") << u"amount>=much"_s;
    QTest::newRow("no day") << u"due<=some_day"_s;
    QTest::newRow("no state") << u"cycle_state=gone"_s;
    QTest::newRow("injection") << u"code';DROP=1"_s;
    QTest::newRow("range of roles") << u"cycle_state>=overdue"_s;
}

void TestClientQuery::refusals()
{
    QFETCH(QString, filter);
    const auto ids = baseFirm().read(
        [filter](Connection &c) { return Clients::find(c, {.conditions = conditionsFromText(filter)}); });
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, ErrorKind::Invalid);
    QVERIFY(!ids.error().message.isEmpty());
}

void TestClientQuery::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"attribute=ENT amount>=1000 name~clinic owner!=u1"_s;
    QTest::newRow("several values") << u"tier=A|B|none"_s;
    QTest::newRow("blank and quotes") << u"tag=\"vip 1\"|\"a\"\"b\"|\"a|b\""_s;
    QTest::newRow("empty") << u"owner= city!="_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("groups") << u"a=1 (b=2 or (c=3 d=4) or not (e!= or f~5)) not ((g=1 h=2))"_s;
    QTest::newRow("brackets in a value") << u"name~\"(a) b\" (name=\"x)\" or city=or)"_s;
}

void TestClientQuery::text()
{
    QFETCH(QString, text);
    QCOMPARE(toText(conditionsFromText(text)), text);
}

void TestClientQuery::textIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("blanks around") << u"  tier=A  "_s << u"tier"_s << QStringList{u"A"_s};
    QTest::newRow("a sign in the value") << u"note~a=b"_s << u"note"_s << QStringList{u"a=b"_s};
    QTest::newRow("never closed") << u"name=\"a b"_s << u"name"_s << QStringList{u"a b"_s};
    QTest::newRow("no sign") << u"key_account"_s << u"key_account"_s << QStringList{};
    QTest::newRow("sign alone") << u"="_s << u""_s << QStringList{};
}

void TestClientQuery::textIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QStringList, values);
    const auto conditions = conditionsFromText(text);
    QCOMPARE(conditions.size(), 1);
    QCOMPARE(conditions.first().field, field);
    QCOMPARE(conditions.first().values, values);
}

/// product.md 2: name equal, name begins with it, a word of it, then persons, tags and notes; unless an order is
/// chosen.
void TestClientQuery::bestHitsComeFirst()
{
    TestFirm firm;
    const auto add = [&](const QString &code, const QString &name, const QString &note) {
        return firm.write([=, now = firm.now()](Connection &c) {
            return Clients::save(c, Client{.code = code, .name = name, .roles = {u"customer"_s}, .note = note}, now);
        });
    };
    QVERIFY_RESULT(add(u"K1"_s, u"Alder Fox"_s, {}));
    QVERIFY_RESULT(add(u"K2"_s, u"Birch"_s, u"knows fox"_s));
    QVERIFY_RESULT(add(u"K3"_s, u"Fox Trading"_s, {}));
    QVERIFY_RESULT(add(u"K4"_s, u"Fox"_s, {}));
    QVERIFY_RESULT(add(u"FOX"_s, u"Zebra"_s, {}));
    QVERIFY_RESULT(add(u"K6"_s, u"Cedar"_s, {}));
    QCOMPARE(codesIn(firm, {.search = u"fox"_s}), u"FOX K4 K3 K1 K2"_s);
    QCOMPARE(codesIn(firm, {.search = u"fox"_s, .sort = u"name"_s}), u"K1 K2 K4 K3 FOX"_s);
    QCOMPARE(codesIn(firm, {.search = u"fox"_s, .conditions = conditionsFromText(u"code~K"_s)}), u"K4 K3 K1 K2"_s);
    QCOMPARE(codesIn(firm, {}), u"K1 K2 K6 K4 K3 FOX"_s);
}

void TestClientQuery::ordersBySeveral_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("begins");
    QTest::newRow("tier, then code last first") << u"tier,-code"_s << u"C03 C02 C01 C05 C04"_s;
    QTest::newRow("owner, then amount") << u"owner,-amount"_s << u"C01 C02 C05"_s;
    QTest::newRow("attribute, then due") << u"attribute,due"_s << u"C14 C03 C02 C12"_s;
    QTest::newRow("city, then code last first") << u"city,-code"_s << u"C08 P10 P09"_s;
}

void TestClientQuery::ordersBySeveral()
{
    QFETCH(QString, order);
    QFETCH(QString, begins);
    ClientQuery query;
    query.thenBy = sortFromText(order);
    QCOMPARE(toText(query.thenBy), order);
    const SortKey first = query.thenBy.takeFirst();
    query.sort = first.field;
    query.descending = first.descending;
    const QString codes = codesOf(query);
    QVERIFY2(codes.startsWith(begins), qPrintable(codes));
    QCOMPARE(codes.split(u' ').size(), 30);
}

void TestClientQuery::countsUpToALimit()
{
    const auto count = [this](const ClientQuery &query, qint64 most) {
        const auto n = m_firm->read([=](Connection &c) { return Clients::count(c, query, most); });
        return n ? *n : -1;
    };
    QCOMPARE(count({}, 0), 30);
    QCOMPARE(count({}, 7), 7);
    QCOMPARE(count({.conditions = conditionsFromText(u"tier=A"_s)}, 7), 3);
    QCOMPARE(count({.search = u"王芳"_s}, 7), 1);
    QCOMPARE(count({.conditions = conditionsFromText(u"(city=上海 or tier=A)"_s)}, 0), 4);
}

void TestClientQuery::groupsAddUp_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field : Clients::groupFields())
        QTest::newRow(qPrintable(field)) << field;
}

void TestClientQuery::groupsAddUp()
{
    QFETCH(QString, field);
    const auto grouped =
        m_firm->read([field](Connection &c) { return Clients::findGroups(c, {.sort = u"code"_s, .group = field}); });
    QVERIFY_RESULT(grouped);
    qint64 count = 0;
    QHash<QString, qint64> sums;
    for (const ListGroup &group : grouped->groups) {
        QVERIFY(group.count > 0);
        const QList<qint64> ids = grouped->ids.mid(count, group.count);
        QVERIFY(std::ranges::is_sorted(ids));
        count += group.count;
        for (auto sum = group.sums.cbegin(); sum != group.sums.cend(); ++sum)
            sums[sum.key()] += *sum;
    }
    QCOMPARE(count, 30);
    QCOMPARE(grouped->total.count, 30);
    QCOMPARE(grouped->total.sums, sums);
    QCOMPARE(grouped->total.sums.value(u"amount"_s), 800'000'000);
    QCOMPARE(QSet<qint64>(grouped->ids.begin(), grouped->ids.end()).size(), 30);
}

void TestClientQuery::rowsBringWhatIsWished()
{
    const RowWish wish{{u"city"_s, u"person"_s, u"key_account"_s, u"own_cycle"_s},
                       {conditionsFromText(u"tier=A"_s), conditionsFromText(u"code~C0"_s)}};
    const qint64 clinic = m_firm->client(u"C08"_s).value;
    const qint64 first = m_firm->client(u"C01"_s).value;
    const qint64 prospect = m_firm->client(u"P01"_s).value;
    const auto rows = m_firm->read([=](Connection &c) { return Clients::rows(c, {clinic, first, prospect}, wish); });
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0).extra.texts.value(u"city"_s), u"上海"_s);
    QCOMPARE(rows->at(0).extra.texts.value(u"person"_s), u"王芳"_s);
    QCOMPARE(rows->at(0).extra.texts.value(u"key_account"_s), u"1"_s);
    QCOMPARE(rows->at(0).extra.texts.value(u"own_cycle"_s), QString());
    QCOMPARE(rows->at(0).extra.mark, 1);
    QCOMPARE(rows->at(1).extra.mark, 0);
    QCOMPARE(rows->at(2).extra.mark, -1);
}

void TestClientQuery::searchKeepsTheOrder()
{
    QCOMPARE(codesOf({.search = u"王芳"_s}), u"C08"_s);
    QCOMPARE(codesOf({.search = u"13800000001"_s, .conditions = conditionsFromText(u"tier=A"_s)}), u""_s);
    QCOMPARE(codesOf({.search = u"没有这样的客户"_s}), u""_s);
}

void TestClientQuery::rowsLeaveOutWhatIsGone()
{
    const qint64 first = baseFirm().client(u"C01"_s).value;
    const qint64 last = baseFirm().client(u"P10"_s).value;
    const auto rows = baseFirm().read([=](Connection &c) { return Clients::rows(c, {last, 99'999, first}); });
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().code, u"P10"_s);
    QCOMPARE(rows->last().code, u"C01"_s);
    QCOMPARE(rows->last().roles, QStringList{u"customer"_s});
    QCOMPARE(rows->last().ownerCode, u"u1"_s);
    QCOMPARE(rows->last().derived.tier, Tier::A);
}

void TestClientQuery::everyFieldFiltersAndSorts_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"code",         "uid",          "name",           "short_name",    "kind",
                              "role",         "tag",          "person",         "phone",         "email",
                              "owner",        "backup_owner", "parent",         "referrer",      "attribute",
                              "industry",     "territory",    "size",           "source",        "city",
                              "region",       "note",         "owner_since",    "first_contact", "snooze_until",
                              "created",      "key_account",  "do_not_contact", "on_hold",       "stub",
                              "own_cycle",    "employees",    "revenue",        "tier",          "amount",
                              "amount_all",   "sales",        "last_sale",      "cooperation",   "cooperation_rule",
                              "last_contact", "tries",        "cycle_days",     "cycle_state",   "due",
                              "listed",       "tier_rule",    "tier_pinned",    "pin_reason",    "pin_until"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestClientQuery::everyFieldFiltersAndSorts()
{
    QFETCH(QString, field);
    const QString with = codesOf({.conditions = {{field, Condition::Op::NotEmpty, {}}}, .sort = field});
    const QString without =
        codesOf({.conditions = {{field, Condition::Op::Empty, {}}}, .sort = field, .descending = true});
    QVERIFY2(!with.startsWith(u"error"_s), qPrintable(with));
    QVERIFY2(!without.startsWith(u"error"_s), qPrintable(without));
    QCOMPARE((with + u' ' + without).split(u' ', Qt::SkipEmptyParts).size(), 30);
}

QTEST_GUILESS_MAIN(TestClientQuery)
#include "tst_clientquery.moc"
