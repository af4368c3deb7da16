// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/exchange/exporter.h"
#include "model/exchange/importer.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {
using Values = QList<std::pair<QString, QString>>;
} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_firm = std::make_unique<TestFirm>(); }
    void cleanup() { m_firm.reset(); }

    void everyKindHasItsColumns();
    void exportsCodesAndPlainValues();
    void amountsAreFiguresAndNamesAreNot();
    void choosesColumnsAndFilters();
    void comesBackTheSame();
    void textsOfARecord();
    void setsFieldsOfEveryKind();
    void clearsAValue();
    void namesFieldAndValueInErrors_data();
    void namesFieldAndValueInErrors();
    void saysWhatAFixedListHolds();
    void overridesCooperationWithAReason();
    void guardsClosingAnOpportunity();
    void removesRecords();
    void resolvesStubs_data();
    void resolvesStubs();
    void resolvedStubIsRemembered();
    void resolvesListValues();
    void resolvesOnlyStubs();

private:
    QString import(TestFirm &firm, const QString &kind, const QByteArray &bytes);
    QByteArray csv(TestFirm &firm, const QString &kind);
    Result<qint64> set(const QString &kind, qint64 id, const Values &values, const QString &reason = {});
    Result<qint64> resolve(const QString &kind, const QString &stub, const QString &target);
    QString text(const QString &sql) { return m_firm->text(sql); }

    std::unique_ptr<TestFirm> m_firm;
};

QString TestExporter::import(TestFirm &firm, const QString &kind, const QByteArray &bytes)
{
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    if (!table)
        return table.error().message;
    const auto report = await(Exchange::import(firm.database(), {.kind = kind, .table = *table}, firm.clock(), Job()));
    return report ? report->summary() : report.error().message;
}

QByteArray TestExporter::csv(TestFirm &firm, const QString &kind)
{
    const auto table = firm.read([&](Connection &c) {
        return Exchange::exportTable(c, {kind, {}, {.sort = u"code"_s}}, firm.clock());
    });
    return table ? Csv::write({table->columns, table->rows, {}}, Csv::Form::Exchange) : table.error().message.toUtf8();
}

Result<qint64> TestExporter::set(const QString &kind, qint64 id, const Values &values, const QString &reason)
{
    return m_firm->write(
        [=, this](Connection &c) { return Exchange::setFields(c, kind, id, values, reason, m_firm->clock()); });
}

Result<qint64> TestExporter::resolve(const QString &kind, const QString &stub, const QString &target)
{
    return m_firm->write([=](Connection &c) { return Exchange::resolveStub(c, kind, stub, target); });
}

void TestExporter::everyKindHasItsColumns()
{
    for (const QString &kind : Fields::kinds()) {
        QStringList expected;
        for (const Field &field : Fields::of(kind)) {
            if (field.isExported())
                expected.append(field.code);
        }
        QCOMPARE(QString::fromUtf8(csv(*m_firm, kind)), expected.join(u',') + u"\r\n"_s);
    }
}

void TestExporter::exportsCodesAndPlainValues()
{
    QVERIFY_RESULT(m_firm->fillBase());
    const auto table = m_firm->read([&](Connection &c) {
        return Exchange::exportTable(c,
                                     {u"clients"_s,
                                      {u"code"_s, u"name"_s, u"roles"_s, u"owner"_s, u"tier"_s, u"amount"_s, u"due"_s,
                                       u"state"_s, u"days_overdue"_s, u"do_not_contact"_s},
                                      {.conditions = conditionsFromText(u"code=C03"_s)}},
                                     m_firm->clock());
    });
    QVERIFY_RESULT(table);
    QCOMPARE(table->rows, (QList<QStringList>{{u"C03"_s, u"瑞丰食品"_s, u"customer"_s, u"u2"_s, u"A"_s, u"1000000.00"_s,
                                               u"2026-03-09"_s, u"overdue"_s, u"7"_s, u"0"_s}}));
    QVERIFY(csv(*m_firm, u"sales"_s).contains(",D001,C01,u1,,2025-04-15,800000.00,"));
    QVERIFY(csv(*m_firm, u"opportunities"_s).contains(",O1,,C03,u2,,proposal,"));
    QVERIFY(csv(*m_firm, u"tasks"_s).contains(",T1,task,C03,,u2,2026-03-18,,,,Revised quotation,0,"));
}

void TestExporter::amountsAreFiguresAndNamesAreNot()
{
    QCOMPARE(import(*m_firm, u"clients"_s, "code,name,phone\nC1,-5,+8613800138000\n"),
             u"created 1, updated 0, unchanged 0, merged 0 (0 changed), held 0, rejected 0, stubs 0"_s);
    import(*m_firm, u"sales"_s, "code,party,date,amount,quantity\nS1,C1,2026-03-01,-5,-2\n");
    const auto sheetOf = [&](const QString &kind, const QStringList &columns) {
        const auto table = m_firm->read([&](Connection &c) {
            return Exchange::exportTable(c, {kind, columns, {}}, m_firm->clock());
        });
        return table ? Csv::write({table->columns, table->rows, table->figures}, Csv::Form::Spreadsheet) : QByteArray();
    };
    QCOMPARE(sheetOf(u"clients"_s, {u"name"_s, u"phone"_s}),
             QByteArray("\xEF\xBB\xBFname,phone\r\n'-5,'+8613800138000\r\n"));
    QCOMPARE(sheetOf(u"sales"_s, {u"amount"_s, u"quantity"_s}), QByteArray("\xEF\xBB\xBF"
                                                                           "amount,quantity\r\n-5.00,-2\r\n"));
}

void TestExporter::choosesColumnsAndFilters()
{
    QVERIFY_RESULT(m_firm->fillBase());
    const auto ask = [&](const QString &kind, const QStringList &columns, const QString &filter) {
        return m_firm->read([=, this](Connection &c) {
            return Exchange::exportTable(
                c, {kind, columns, {.conditions = conditionsFromText(filter), .sort = u"code"_s}}, m_firm->clock());
        });
    };
    const auto some = ask(u"clients"_s, {u"tier"_s, u"code"_s}, u"attribute=DLR tier=B"_s);
    QVERIFY_RESULT(some);
    QCOMPARE(some->columns, (QStringList{u"tier"_s, u"code"_s}));
    QCOMPARE(some->rows, (QList<QStringList>{{u"B"_s, u"C04"_s}}));
    QVERIFY(!ask(u"clients"_s, {u"colour"_s}, {}));
    QVERIFY(!ask(u"clients"_s, {u"sale_amount"_s}, {}));
    QVERIFY(!ask(u"planets"_s, {}, {}));
    QVERIFY(!ask(u"clients"_s, {}, u"colour=red"_s));
}

void TestExporter::comesBackTheSame()
{
    QVERIFY_RESULT(m_firm->fillBase());
    import(
        *m_firm, u"clients"_s,
        "code,name,phone,mobile,email,tags,parent,revenue,sms_consent,note,address,industry,cooperation_override,cooperation_reason\n"
        "X1,=1+1,+86 21 5550 9901;021-5550-9902,13900001001,a@x.example;b@x.example,\"a,b;\",C01,12.50,1,\"two\nlines\",,food,follow_up,met\n"
        "X2,'quoted,+86 21 5550 9901,,,\"vip;old\",X1,,0,,,,,\n");
    import(*m_firm, u"people"_s,
           "client,name,job,decides,mobile,birth_date\nX1,王芳,buyer,1,13800000001,1990-05-02\nX1,刘洋,,0,,\n");
    import(*m_firm, u"products"_s, "product,name,price\nP1,Press,1000\n");
    import(
        *m_firm, u"sales"_s,
        "code,client,product,day,amount,quantity,cost\nS1,X1,P1,2026-03-01,10,2.5,4\n,X1,,2026-03-01,7,,\n,X1,,2026-03-01,7,,\n");
    import(*m_firm, u"sales"_s, "code,client,day,amount,returns\nS2,X1,2026-03-02,-1,S1\n");
    import(
        *m_firm, u"contacts"_s,
        "client,at,channel,outcome,person,note\nX1,2026-03-02 10:30,phone_out,done,王芳,\"=x\"\nX1,2026-03-02 11:30,email,no_answer,,\n");
    import(
        *m_firm, u"invoices"_s,
        "source,number,client,amount,day,due,hold_until,note\nbooks,INV-1,X1,120,2026-02-01,2026-03-01,2026-04-01,=pays late\n");
    import(*m_firm, u"payments"_s, "source,number,invoice,amount,day\nbooks,P-1,INV-1,20,2026-03-05\n");
    import(*m_firm, u"holidays"_s, "day,name,working\n2026-05-01,劳动节,no\n2026-05-09,调休,yes\n");
    TestFirm other;
    QStringList kinds = Fields::kinds();
    kinds.removeAll(u"appointments"_s);
    for (const QString &kind : std::as_const(kinds)) {
        const QString summary = import(other, kind, csv(*m_firm, kind));
        QVERIFY2(summary.contains(u"held 0, rejected 0"_s), qPrintable(kind + u": "_s + summary));
    }
    for (const QString &kind : std::as_const(kinds)) {
        const QByteArray before = csv(*m_firm, kind), after = csv(other, kind);
        QVERIFY(before.count('\n') > 1);
        QCOMPARE(QString::fromUtf8(after), QString::fromUtf8(before));
    }
    for (const QString &kind : std::as_const(kinds)) {
        const QString summary = import(other, kind, csv(*m_firm, kind));
        QVERIFY2(summary.startsWith(u"created 0, updated 0"_s) && summary.endsWith(u"held 0, rejected 0, stubs 0"_s),
                 qPrintable(kind + u": "_s + summary));
    }
}

void TestExporter::textsOfARecord()
{
    QVERIFY_RESULT(m_firm->fillBase());
    const auto texts = m_firm->read([&](Connection &c) -> Result<QHash<QString, QString>> {
        WEFT_TAKE(const qint64 id, Exchange::resolveRecord(c, u"clients"_s, u"瑞丰食品"_s));
        return Exchange::recordTexts(c, u"clients"_s, id, m_firm->clock());
    });
    QVERIFY_RESULT(texts);
    QCOMPARE(texts->value(u"code"_s), u"C03"_s);
    QCOMPARE(texts->value(u"amount"_s), u"1000000.00"_s);
    QCOMPARE(texts->value(u"owner"_s), u"u2"_s);
    const auto gone =
        m_firm->read([&](Connection &c) { return Exchange::recordTexts(c, u"sales"_s, 9999, m_firm->clock()); });
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void TestExporter::setsFieldsOfEveryKind()
{
    QVERIFY_RESULT(set(u"users"_s, 0, {{u"code"_s, u"u1"_s}, {u"name_en"_s, u"Angela"_s}, {u"job"_s, u"manager"_s}}));
    QVERIFY_RESULT(set(u"products"_s, 0, {{u"code"_s, u"P1"_s}, {u"price"_s, u"12.5"_s}}));
    QVERIFY_RESULT(set(u"clients"_s, 0,
                       {{u"code"_s, u"C1"_s},
                        {u"name"_s, u"Acme"_s},
                        {u"owner"_s, u"u1"_s},
                        {u"phone"_s, u"021-5550-9901"_s},
                        {u"tags"_s, u"vip;new"_s}}));
    QVERIFY_RESULT(set(u"people"_s, 0, {{u"name"_s, u"王芳"_s}, {u"client"_s, u"C1"_s}, {u"decides"_s, u"yes"_s}}));
    QVERIFY_RESULT(
        set(u"opportunities"_s, 0, {{u"code"_s, u"O1"_s}, {u"client"_s, u"Acme"_s}, {u"amount"_s, u"100"_s}}));
    QVERIFY_RESULT(
        set(u"sales"_s, 0, {{u"client"_s, u"C1"_s}, {u"day"_s, u"2026-03-01"_s}, {u"amount"_s, u"45000"_s}}));
    QVERIFY_RESULT(
        set(u"contacts"_s, 0, {{u"person"_s, u"王芳"_s}, {u"client"_s, u"C1"_s}, {u"channel"_s, u"email"_s}}));
    QVERIFY_RESULT(
        set(u"tasks"_s, 0, {{u"subject"_s, u"Call"_s}, {u"due"_s, u"2026-03-18"_s}, {u"client"_s, u"C1"_s}}));
    QCOMPARE(text(u"SELECT code || name || (SELECT group_concat(tag) FROM client_tag) FROM client"_s),
             u"C1Acmenew,vip"_s);
    QCOMPARE(text(u"SELECT s.code || o.created_day FROM opportunity o JOIN stage s ON s.id = o.stage_id"_s),
             u"lead_in2026-03-16"_s);
    QCOMPARE(text(u"SELECT day FROM contact WHERE person_id IS NOT NULL"_s), u"2026-03-16"_s);
    QCOMPARE(m_firm->derived(u"C1"_s).amount.minor, 4'500'000);
    QVERIFY_RESULT(set(u"tasks"_s, 1, {{u"done"_s, u"1"_s}, {u"due"_s, u"2026-03-19"_s}}));
    QCOMPARE(text(u"SELECT due || (done_at <> '') FROM task"_s), u"2026-03-191"_s);
    QVERIFY_RESULT(set(u"contacts"_s, 1, {{u"day"_s, u"2026-03-01"_s}}));
    QCOMPARE(m_firm->derived(u"C1"_s).lastContact, QDate(2026, 3, 1));
}

void TestExporter::clearsAValue()
{
    const auto id = set(
        u"clients"_s, 0,
        {{u"name"_s, u"Acme"_s}, {u"city"_s, u"Rome"_s}, {u"cycle_days"_s, u"14"_s}, {u"phone"_s, u"0215550990"_s}});
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(set(u"clients"_s, *id, {{u"city"_s, {}}, {u"cycle_days"_s, {}}, {u"phone"_s, {}}}));
    QCOMPARE(text(u"SELECT city || coalesce(cycle_days, '-') || (SELECT count(*) FROM phone) FROM client"_s), u"-0"_s);
}

void TestExporter::namesFieldAndValueInErrors_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown field") << u"colour"_s << u"red"_s;
    QTest::newRow("derived") << u"tier"_s << u"A"_s;
    QTest::newRow("uid") << u"uid"_s << u"x"_s;
    QTest::newRow("import only") << u"sale_amount"_s << u"5"_s;
    QTest::newRow("list value") << u"attribute"_s << u"XYZ"_s;
    QTest::newRow("fixed list") << u"kind"_s << u"planet"_s;
    QTest::newRow("reference") << u"owner"_s << u"nobody"_s;
    QTest::newRow("day") << u"birth_date"_s << u"03/04/2026"_s;
    QTest::newRow("number") << u"employees"_s << u"many"_s;
    QTest::newRow("flag") << u"key_account"_s << u"perhaps"_s;
    QTest::newRow("e-mail") << u"email"_s << u"nobody"_s;
}

void TestExporter::namesFieldAndValueInErrors()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto done = set(u"clients"_s, 0, {{u"name"_s, u"Acme"_s}, {field, value}});
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(field), qPrintable(done.error().message));
    QCOMPARE(text(u"SELECT count(*) FROM client"_s), u"0"_s);
}

void TestExporter::saysWhatAFixedListHolds()
{
    const auto done = set(u"clients"_s, 0, {{u"name"_s, u"Acme"_s}, {u"kind"_s, u"alien"_s}});
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"organisation, person, household"_s), qPrintable(done.error().message));
    QVERIFY(!done.error().message.contains(u"settings"_s));
}

void TestExporter::overridesCooperationWithAReason()
{
    const auto id = set(u"clients"_s, 0, {{u"name"_s, u"Acme"_s}});
    QVERIFY_RESULT(id);
    QVERIFY(!set(u"clients"_s, *id, {{u"cooperation"_s, u"follow_up"_s}}));
    QVERIFY_RESULT(set(u"clients"_s, *id, {{u"cooperation"_s, u"follow_up"_s}}, u"met at fair"_s));
    QCOMPARE(text(u"SELECT cooperation_override || cooperation_reason || cooperation_day FROM client"_s),
             u"follow_upmet at fair2026-03-16"_s);
    QVERIFY_RESULT(set(u"clients"_s, *id, {{u"cooperation"_s, {}}}));
    QCOMPARE(text(u"SELECT cooperation_override || cooperation_reason FROM client"_s), QString());
}

void TestExporter::guardsClosingAnOpportunity()
{
    const auto id = set(u"opportunities"_s, 0, {{u"code"_s, u"O1"_s}, {u"stage"_s, u"2"_s}});
    QVERIFY_RESULT(id);
    QVERIFY(!set(u"opportunities"_s, *id, {{u"stage"_s, u"lost"_s}}));
    QVERIFY(!set(u"opportunities"_s, *id, {{u"stage"_s, u"won"_s}}));
    QVERIFY_RESULT(set(u"opportunities"_s, *id, {{u"stage"_s, u"lost"_s}, {u"loss_reason"_s, u"price"_s}}));
}

void TestExporter::removesRecords()
{
    QVERIFY_RESULT(m_firm->fillBase());
    const QList<std::pair<QString, QString>> records{
        {u"tasks"_s, u"T1"_s}, {u"opportunities"_s, u"O1"_s}, {u"sales"_s, u"D001"_s}, {u"clients"_s, u"C20"_s}};
    for (const auto &[kind, code] : records) {
        QVERIFY_RESULT(m_firm->write([=](Connection &c) -> Done {
            WEFT_TAKE(const qint64 id, Exchange::resolveRecord(c, kind, code));
            return Exchange::removeRecord(c, kind, id);
        }));
        const auto again = m_firm->read([=](Connection &c) { return Exchange::resolveRecord(c, kind, code); });
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
    }
}

void TestExporter::resolvesStubs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("stub");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    QTest::newRow("product")
        << u"product"_s << u"GTXPro"_s << u"GTX Pro"_s
        << u"SELECT count(*) FROM opportunity o JOIN product p ON p.id = o.product_id WHERE p.code = 'GTX Pro'"_s
        << u"2"_s;
    QTest::newRow("client")
        << u"clients"_s << u"Acme"_s << u"C1"_s
        << u"SELECT count(*) || (SELECT role FROM client_role r WHERE r.client_id = o.client_id) FROM opportunity o "
           "JOIN client c ON c.id = o.client_id WHERE c.code = 'C1'"_s
        << u"2customer"_s;
    QTest::newRow("user")
        << u"users"_s << u"Moses"_s << u"u1"_s
        << u"SELECT count(*) FROM opportunity o JOIN user u ON u.id = o.owner_id WHERE u.code = 'u1'"_s << u"2"_s;
    QTest::newRow("stage")
        << u"stages"_s << u"Demo"_s << u"proposal"_s
        << u"SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE s.code = 'proposal'"_s
        << u"1"_s;
}

void TestExporter::resolvesStubs()
{
    QFETCH(QString, kind);
    QFETCH(QString, stub);
    QFETCH(QString, target);
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    import(*m_firm, u"users"_s, "user,name_en\nu1,Angela\n");
    import(*m_firm, u"products"_s, "product\nGTX Pro\n");
    import(*m_firm, u"clients"_s, "code,name\nC1,Acme Corporation\n");
    import(
        *m_firm, u"opportunities"_s,
        "opp,party,owner,product,stage,closed,amount\nO1,Acme,Moses,GTXPro,Demo,,\nO2,Acme,Moses,GTXPro,won,2026-03-01,5\n");
    const QString before = m_firm->file().state();
    QVERIFY_RESULT(resolve(kind, stub, target));
    QCOMPARE(text(sql), expected);
    QVERIFY(!resolve(kind, stub, target));
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(m_firm->file().state(), before);
}

void TestExporter::resolvedStubIsRemembered()
{
    import(*m_firm, u"products"_s, "product\nGTX Pro\n");
    import(*m_firm, u"sales"_s, "party,product,date,amount\nC1,GTXPro,2026-01-01,5\n");
    QVERIFY_RESULT(resolve(u"products"_s, u"GTXPro"_s, u"GTX Pro"_s));
    QCOMPARE(import(*m_firm, u"sales"_s, "party,product,date,amount\nC1,GTXPro,2026-01-02,5\n"),
             u"created 1, updated 0, unchanged 0, merged 0 (0 changed), held 0, rejected 0, stubs 0"_s);
    QCOMPARE(text(u"SELECT count(*) FROM sale s JOIN product p ON p.id = s.product_id WHERE p.code = 'GTX Pro'"_s),
             u"2"_s);
}

void TestExporter::resolvesListValues()
{
    import(*m_firm, u"clients"_s, "code,sector\nC1,technolgy\nC2,technology\n");
    const auto moved = resolve(u"industry"_s, u"technolgy"_s, u"technology"_s);
    QVERIFY_RESULT(moved);
    QCOMPARE(*moved, 1);
    QCOMPARE(text(u"SELECT industry FROM client"_s), u"technology technology"_s);
    QCOMPARE(text(u"SELECT count(*) FROM list_value WHERE code = 'technolgy'"_s), u"0"_s);
    import(*m_firm, u"clients"_s, "code,sector\nC3,technolgy\n");
    QCOMPARE(text(u"SELECT industry FROM client WHERE code = 'C3'"_s), u"technology"_s);
}

void TestExporter::resolvesOnlyStubs()
{
    import(*m_firm, u"products"_s, "product\nA\nB\n");
    QVERIFY(!resolve(u"products"_s, u"A"_s, u"B"_s));
    QVERIFY(!resolve(u"products"_s, u"none"_s, u"B"_s));
    QVERIFY(!resolve(u"planets"_s, u"A"_s, u"B"_s));
    import(*m_firm, u"sales"_s, "party,product,date,amount\nC1,S,2026-01-01,5\n");
    QVERIFY(!resolve(u"products"_s, u"S"_s, u"S"_s));
    QVERIFY(!resolve(u"products"_s, u"S"_s, u"none"_s));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
