// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/settings/lists.h"

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
    QTest::newRow("no day") << u"due<=tomorrow"_s;
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
                              "listed"})
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
