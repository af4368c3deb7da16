// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/db/connection.h"
#include "model/exchange/importer.h"

using namespace Qt::StringLiterals;

namespace {
const QString kClients = u"SELECT count(*) FROM client"_s;
} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_firm.reset(); }

    void findsTheClientByItsKeys_data();
    void findsTheClientByItsKeys();
    void holdsWhatItCannotDecide_data();
    void holdsWhatItCannotDecide();
    void keepsTwoCodesOfOneFileApart();
    void overwritesByCodeAndFillsByPhone();
    void modes_data();
    void modes();
    void rejectsValuesByColumn_data();
    void rejectsValuesByColumn();
    void textStaysText_data();
    void textStaysText();
    void fixedValuesAndMappingByHand();
    void lastContactAndSaleOfAClientRow();
    void ignoresWhatItWorksOutItself();
    void parentsMayComeLater();
    void equalRowsAreTwoSalesAndASecondRunAddsNothing();
    void salesKnownByTheirCode();
    void onlyWonDealsAreSales();
    void firstSaleMakesACustomer();
    void returnsNameTheirSale();
    void makesStubsOnce();
    void fillsAStub();
    void opportunities();
    void olderFileLeavesClosedOpportunitiesClosed();
    void wonOpportunityTakesTheSaleThatIsThere();
    void contactsPeopleTasksTwice();
    void consents();
    void columnDecidesTheOrderOfDays();
    void dryRunWritesNothing();
    void cancelLeavesNothing();
    void unreadableRowsAreReported();
    void undoTakesUpdatesBack();
    void aRunWithoutChangeIsAStep();
    void refusesAFileWithoutTheColumnsNeeded();

private:
    static CsvTable table(const QByteArray &bytes);
    ImportRequest request(const QString &kind, const QByteArray &bytes) const
    {
        return {.kind = kind, .table = table(bytes)};
    }
    Result<ImportReport> run(const ImportRequest &request, const Job &job = Job())
    {
        return await(Exchange::import(m_firm->database(), request, m_firm->clock(), job));
    }
    /// The summary without its zeros, or the error.
    QString import(const QString &kind, const QByteArray &bytes)
    {
        const auto report = run(request(kind, bytes));
        return report ? short_(*report) : report.error().message;
    }
    static QString short_(const ImportReport &report);
    QString text(const QString &sql) { return m_firm->text(sql); }

    std::unique_ptr<TestFirm> m_firm;
};

void TestImporter::init()
{
    m_firm = std::make_unique<TestFirm>();
}

CsvTable TestImporter::table(const QByteArray &bytes)
{
    const auto read = Csv::read(bytes, Csv::detect(bytes).dialect);
    return read ? *read : CsvTable();
}

QString TestImporter::short_(const ImportReport &report)
{
    QStringList parts;
    for (const QString &part : report.summary().split(u", "_s)) {
        if (!part.contains(u" 0"_s) || part.startsWith(u"merged "_s))
            parts.append(part);
    }
    parts.removeAll(u"merged 0 (0 changed)"_s);
    return parts.join(u", "_s);
}

void TestImporter::findsTheClientByItsKeys_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("summary");
    QTest::newRow("code") << QByteArray("code,name\nC1,Acme Ltd\n") << u"updated 1"_s;
    QTest::newRow("code, unchanged") << QByteArray("code,name\nC1,Acme\n") << u"unchanged 1"_s;
    QTest::newRow("code, empty cells") << QByteArray("code,name,phone\nC1,,\n") << u"unchanged 1"_s;
    QTest::newRow("phone") << QByteArray("name,phone\nOther name,+86 21 5550 9901\n") << u"merged 1 (0 changed)"_s;
    QTest::newRow("phone, as mobile") << QByteArray("name,mobile\nOther,02155509901\n") << u"merged 1 (1 changed)"_s;
    QTest::newRow("e-mail") << QByteArray("name,email\nOther,INFO@Acme.example\n") << u"merged 1 (0 changed)"_s;
    QTest::newRow("name") << QByteArray("name\nACME Co. Ltd.\n") << u"merged 1 (0 changed)"_s;
    QTest::newRow("name, wide letters") << QByteArray(
                                               "name,city\n\xEF\xBC\xA1\xEF\xBD\x83\xEF\xBD\x8D\xEF\xBD\x85,Rome\n")
                                        << u"merged 1 (1 changed)"_s;
    QTest::newRow("name, other phone") << QByteArray("name,phone\nAcme,021-1234-5678\n") << u"created 1"_s;
    QTest::newRow("name, other e-mail") << QByteArray("name,email\nAcme,x@y.example\n") << u"created 1"_s;
    QTest::newRow("name, other code") << QByteArray("code,name\nC9,Acme\n") << u"created 1"_s;
    QTest::newRow("new") << QByteArray("code,name\nC2,Beta\n") << u"created 1"_s;
    QTest::newRow("code alone") << QByteArray("code\nC2\n") << u"created 1"_s;
}

void TestImporter::findsTheClientByItsKeys()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, summary);
    QCOMPARE(import(u"clients"_s, "code,name,phone,email\nC1,Acme,021-5550-9901,info@acme.example\n"), u"created 1"_s);
    QCOMPARE(import(u"clients"_s, row), summary);
    QCOMPARE(text(kClients), summary.startsWith(u"created"_s) ? u"2"_s : u"1"_s);
}

void TestImporter::holdsWhatItCannotDecide_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("several by phone") << QByteArray("name,phone\nX,021-5550-0009\n") << u"phone"_s;
    QTest::newRow("several by name") << QByteArray("name\nSame\n") << u"name"_s;
    QTest::newRow("phone and e-mail of two")
        << QByteArray("name,phone,email\nX,021-5550-0001,b@x.example\n") << u"email"_s;
    QTest::newRow("code and phone of two") << QByteArray("code,name,phone\nA,A,021-5550-0002\n") << u"phone"_s;
    QTest::newRow("new code, known phone") << QByteArray("code,name,phone\nN,New,021-5550-0001\n") << u"phone"_s;
    QTest::newRow("phone of one, name of another") << QByteArray("name,phone\nBeta,021-5550-0001\n") << u"name"_s;
    QTest::newRow("damaged") << QByteArray("name\n\xEF\xBF\xBD\xEF\xBF\xBD\n") << u"name"_s;
    QTest::newRow("two readings of a day") << QByteArray("name,birth_date\nNew,03/04/2026\n") << u"birth_date"_s;
}

void TestImporter::holdsWhatItCannotDecide()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QCOMPARE(import(u"clients"_s,
                    "code,name,phone,email\nA,Alpha,021-5550-0001,a@x.example\nB,Beta,021-5550-0002,b@x.example\n"
                    "S1,Same,021-5550-0009,\nS2,Same,021-5550-0009,\n"),
             u"created 4"_s);
    const auto report = run(request(u"clients"_s, row));
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"held 1"_s);
    QCOMPARE(report->rejects[0].column, column);
    QCOMPARE(report->rejects[0].row, 2);
    QVERIFY(!report->rejects[0].reason.isEmpty());
    QCOMPARE(text(kClients), u"4"_s);
}

void TestImporter::keepsTwoCodesOfOneFileApart()
{
    const QByteArray file = "code,name,phone\nC1,Acme,021-5550-9901\nC2,Acme,021-5550-9901\n";
    QCOMPARE(import(u"clients"_s, file), u"created 2"_s);
    QCOMPARE(import(u"clients"_s, file), u"unchanged 2"_s);
}

void TestImporter::overwritesByCodeAndFillsByPhone()
{
    import(u"clients"_s, "code,name,phone,city\nC1,Acme,021-5550-9901,Rome\n");
    QCOMPARE(import(u"clients"_s, "code,name,city,country\nC1,Acme AG,Bern,\n"), u"updated 1"_s);
    QCOMPARE(text(u"SELECT name || city FROM client"_s), u"Acme AGBern"_s);
    QCOMPARE(import(u"clients"_s, "name,phone,city,country\nElse,021-5550-9901,Oslo,Norway\n"),
             u"merged 1 (1 changed)"_s);
    QCOMPARE(text(u"SELECT name || city || country FROM client"_s), u"Acme AGBernNorway"_s);
}

void TestImporter::modes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("names");
    QTest::newRow("create") << int(ImportRequest::Mode::Create) << u"created 1, unchanged 1"_s << u"Acme New"_s;
    QTest::newRow("update") << int(ImportRequest::Mode::Update) << u"updated 1, rejected 1"_s << u"Changed"_s;
    QTest::newRow("both") << int(ImportRequest::Mode::Both) << u"created 1, updated 1"_s << u"Changed New"_s;
}

void TestImporter::modes()
{
    QFETCH(int, mode);
    QFETCH(QString, summary);
    QFETCH(QString, names);
    import(u"clients"_s, "code,name\nC1,Acme\n");
    ImportRequest wanted = request(u"clients"_s, "code,name\nC1,Changed\nC2,New\n");
    wanted.mode = static_cast<ImportRequest::Mode>(mode);
    const auto report = run(wanted);
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), summary);
    QCOMPARE(text(u"SELECT name FROM client ORDER BY id"_s), names);
}

void TestImporter::rejectsValuesByColumn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("no name") << QByteArray("name,city\n,Rome\n") << u"name"_s;
    QTest::newRow("number") << QByteArray("name,employees\nA,many\n") << u"employees"_s;
    QTest::newRow("amount") << QByteArray("name,revenue\nA,12..3\n") << u"revenue"_s;
    QTest::newRow("flag") << QByteArray("name,key_account\nA,perhaps\n") << u"key_account"_s;
    QTest::newRow("day") << QByteArray("name,birth_date\nA,2026-02-30\n") << u"birth_date"_s;
    QTest::newRow("role") << QByteArray("name,role\nA,emperor\n") << u"role"_s;
    QTest::newRow("e-mail") << QByteArray("name,email\nA,nobody\n") << u"email"_s;
    QTest::newRow("phone") << QByteArray("name,phone\nA,none\n") << u"phone"_s;
    QTest::newRow("NUL") << QByteArray("name,city\nA,\"x\0y\"\n", 18) << u"city"_s;
    QTest::newRow("control") << QByteArray("name,city\nA,x\x01y\n") << u"city"_s;
    QTest::newRow("turned direction") << QByteArray("name,city\nA,x\xE2\x80\xAEy\n") << u"city"_s;
    QTest::newRow("cycle") << QByteArray("name,cycle_days\nA,99999\n") << QString();
}

void TestImporter::rejectsValuesByColumn()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const auto report = run(request(u"clients"_s, row + "Good,\n"));
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 1, rejected 1"_s);
    QCOMPARE(report->rejects[0].row, 2);
    QCOMPARE(report->rejects[0].column, column);
    QVERIFY(!report->rejects[0].held);
    QCOMPARE(text(u"SELECT name FROM client"_s), u"Good"_s);
}

void TestImporter::textStaysText_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell : {u"+8613800138000"_s, u"007"_s, u"110101199003078515"_s, u"1E5"_s, u"1-2"_s, u"TRUE"_s,
                                u"0x10"_s, u"=1+1"_s, u"@SUM(A1)"_s, u"'quoted"_s, u"𠮷野家"_s, u"👩\u200D👩\u200D👧"_s})
        QTest::newRow(qPrintable(cell)) << cell;
}

void TestImporter::textStaysText()
{
    QFETCH(QString, cell);
    QCOMPARE(import(u"clients"_s, u"code,name,city\n%1,Firm,%1\n"_s.arg(cell).toUtf8()), u"created 1"_s);
    QCOMPARE(text(u"SELECT code FROM client"_s), cell);
    QCOMPARE(text(u"SELECT city FROM client"_s), cell);
}

void TestImporter::fixedValuesAndMappingByHand()
{
    ImportRequest wanted = request(u"clients"_s, "Bezeichnung,city,phone\nAcme,Rome,021-5550-9901\n");
    wanted.map = {{u"Bezeichnung"_s, u"name"_s}, {u"phone"_s, QString()}};
    wanted.set = {{u"city"_s, u"Bern"_s}, {u"source"_s, u"list_import"_s}};
    const auto report = run(wanted);
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 1"_s);
    QCOMPARE(text(u"SELECT name || city || source FROM client"_s), u"AcmeBernlist_import"_s);
    QCOMPARE(text(u"SELECT count(*) FROM phone"_s), u"0"_s);
    wanted.map = {{u"No such header"_s, u"name"_s}};
    QVERIFY(!run(wanted));
    wanted.map = {{u"city"_s, u"no_such_field"_s}};
    QVERIFY(!run(wanted));
}

void TestImporter::lastContactAndSaleOfAClientRow()
{
    const QByteArray file = "code,name,last_contact,amount,date\nC1,Acme,2026-03-01,100,2026-02-01\n";
    QCOMPARE(import(u"clients"_s, file), u"created 1"_s);
    QCOMPARE(text(u"SELECT direction || outcome || note || day || counted FROM contact"_s),
             u"outdoneimported2026-03-011"_s);
    QCOMPARE(text(u"SELECT day || amount FROM sale"_s), u"2026-02-0110000"_s);
    QCOMPARE(m_firm->derived(u"C1"_s).lastContact, QDate(2026, 3, 1));
    QCOMPARE(import(u"clients"_s, file), u"unchanged 1"_s);
    QCOMPARE(import(u"clients"_s, "code,last_contact\nC1,2026-02-20\n"), u"unchanged 1"_s);
    QCOMPARE(import(u"clients"_s, "code,last_contact\nC1,2026-03-02\n"), u"updated 1"_s);
    QCOMPARE(import(u"clients"_s, "code,amount,date\nC1,100,2026-02-02\nC1,0,2026-02-03\nC1,100,2026-02-02\n"),
             u"updated 1, unchanged 2"_s);
    QCOMPARE(text(u"SELECT count(*) FROM sale"_s), u"2"_s);
}

void TestImporter::ignoresWhatItWorksOutItself()
{
    const auto report = run(request(
        u"clients"_s, "code,name,tier,amount,due,state,effective_cycle_days,holds\nC1,Acme,A,5,2026-01-01,x,7,P\n"));
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 1"_s);
    QCOMPARE(text(u"SELECT count(*) FROM sale"_s), u"0"_s);
    QCOMPARE(report->unmapped, 1);
    QVERIFY(report->notes.join(u'\n').contains(u"tier, amount, due, state, effective_cycle_days"_s));
    QVERIFY(report->notes.join(u'\n').contains(u"holds"_s));
    QCOMPARE(text(u"SELECT coalesce(cycle_days, 'none') FROM client"_s), u"none"_s);
}

void TestImporter::parentsMayComeLater()
{
    const QByteArray file = "account,subsidiary_of\nChild,Mother\nMother,\nOrphan,Nobody\nSelf,Self\n";
    const auto report = run(request(u"clients"_s, file));
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 4, stubs 1"_s);
    QCOMPARE(report->stubLines, QStringList{u"client Nobody"_s});
    QCOMPARE(text(u"SELECT p.name FROM client c JOIN client p ON p.id = c.parent_id ORDER BY c.id"_s),
             u"Mother Nobody"_s);
    QCOMPARE(import(u"clients"_s, "account,subsidiary_of\nChild,Mother\nMother,\n"), u"unchanged 2"_s);
}

void TestImporter::equalRowsAreTwoSalesAndASecondRunAddsNothing()
{
    const QByteArray file =
        "party,close_date,actual_amount\nR1,2025-04-10,40000\nR1,2025-04-10,40000\nR1,2025-05-10,1\n";
    QCOMPARE(import(u"sales"_s, file), u"created 3, stubs 1"_s);
    QCOMPARE(import(u"sales"_s, file), u"merged 3 (0 changed)"_s);
    QCOMPARE(import(u"sales"_s, file + "R1,2025-04-10,40000\n"), u"created 1, merged 3 (0 changed)"_s);
    QCOMPARE(text(u"SELECT count(*) FROM sale"_s), u"4"_s);
}

void TestImporter::salesKnownByTheirCode()
{
    QCOMPARE(import(u"sales"_s,
                    "deal,party,close_date,actual_amount,status\nD1,C1,2026-01-01,10,won\nD2,C1,2026-01-01,10,won\n"),
             u"created 2, stubs 1"_s);
    QCOMPARE(
        import(u"sales"_s,
               "deal,party,close_date,actual_amount,status\nD1,C1,2026-01-01,12.50,won\nD2,C1,2026-01-01,10,won\n"),
        u"updated 1, unchanged 1"_s);
    QCOMPARE(text(u"SELECT amount FROM sale WHERE code = 'D1'"_s), u"1250"_s);
}

void TestImporter::onlyWonDealsAreSales()
{
    const auto report =
        run(request(u"sales"_s, "party,date,amount,status\nC1,2026-01-01,10,won\nC1,2026-01-01,10,lost\n"
                                "C1,2026-01-02,0,won\nC1,,5,won\nC1,2026-01-02,,won\n"));
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 1, rejected 4, stubs 1"_s);
    QCOMPARE(report->rejects[0].column, u"status"_s);
    QCOMPARE(report->rejects[2].column, u"date"_s);
    QCOMPARE(report->rejects[3].column, u"amount"_s);
}

void TestImporter::firstSaleMakesACustomer()
{
    import(u"clients"_s, "code,role\nC1,prospect\nC2,supplier\nC3,prospect\n");
    import(u"sales"_s, "party,date,amount\nC1,2026-01-01,10\nC2,2026-01-01,10\nC3,2026-01-01,-10\n");
    QCOMPARE(
        text(u"SELECT c.code || r.role FROM client c JOIN client_role r ON r.client_id = c.id ORDER BY c.id, r.role"_s),
        u"C1customer C2supplier C3prospect"_s);
}

void TestImporter::returnsNameTheirSale()
{
    const auto report =
        run(request(u"sales"_s, "code,party,date,amount,returns\nR1,C1,2026-02-01,-4,D1\nD1,C1,2026-01-01,10,\n"
                                "R2,C1,2026-02-01,-4,D9\n"));
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 3, stubs 1"_s);
    QCOMPARE(text(u"SELECT r.code || d.code FROM sale r JOIN sale d ON d.id = r.returns_id"_s), u"R1D1"_s);
    QVERIFY(report->notes.join(u'\n').contains(u"D9"_s));
}

void TestImporter::makesStubsOnce()
{
    const auto report = run(request(
        u"opportunities"_s, "opp,party,owner,product,stage,source\nO1,C1,u1,P1,Demo,fair\nO2,C1,u1,P1,Demo,fair\n"));
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 2, stubs 5"_s);
    QCOMPARE(report->stubLines.filter(u"Demo"_s), QStringList{u"stage Demo"_s});
    QCOMPARE(text(u"SELECT name || stub FROM client"_s), u"C11"_s);
    QCOMPARE(text(u"SELECT code || active || stub FROM user"_s), u"u101"_s);
    QCOMPARE(text(u"SELECT name || stub FROM product"_s), u"P11"_s);
    QCOMPARE(text(u"SELECT kind || stub FROM stage WHERE code = 'Demo'"_s), u"open1"_s);
    QCOMPARE(text(u"SELECT label || stub FROM list_value WHERE code = 'fair'"_s), u"fair1"_s);
}

void TestImporter::fillsAStub()
{
    import(u"sales"_s, "party,rep,product,date,amount\nC1,u1,P1,2026-01-01,10\n");
    QCOMPARE(import(u"clients"_s, "code,name\nC1,Acme\n"), u"updated 1"_s);
    QCOMPARE(import(u"users"_s, "user,name_en\nu1,Angela\n"), u"updated 1"_s);
    QCOMPARE(import(u"products"_s, "product,name\nP1,Press\n"), u"updated 1"_s);
    QCOMPARE(text(u"SELECT stub || name FROM client UNION ALL SELECT stub || active || name_en FROM user UNION ALL "
                  "SELECT stub || name FROM product"_s),
             u"0Acme 01Angela 0Press"_s);
}

void TestImporter::opportunities()
{
    const QByteArray file = "opp,party,deal_stage,engage_date,close_date,close_value\n"
                            "O1,C1,Won,2026-01-01,2026-02-01,100\nO2,,Lost,2026-01-01,2026-02-01,0\n"
                            "O3,C1,Engaging,2026-01-05,,\nO4,C1,Prospecting,,,\nO5,C1,赢单,2026-01-01,2026-02-01,\n";
    QCOMPARE(import(u"opportunities"_s, file), u"created 5, stubs 1"_s);
    QCOMPARE(
        text(u"SELECT s.code || o.stage_since || o.closed_day || o.loss_reason FROM opportunity o "
             "JOIN stage s ON s.id = o.stage_id ORDER BY o.id"_s),
        u"won2026-02-012026-02-01 lost2026-02-012026-02-01unknown contacted2026-01-05 lead_in won2026-02-012026-02-01"_s);
    QCOMPARE(text(u"SELECT o.code || s.day || s.amount FROM sale s JOIN opportunity o ON o.id = s.opportunity_id"_s),
             u"O12026-02-0110000"_s);
    QCOMPARE(text(u"SELECT t.code || e.day FROM stage_entry e JOIN opportunity o ON o.id = e.opportunity_id "
                  "JOIN stage t ON t.id = e.stage_id WHERE o.code = 'O1' ORDER BY e.id"_s),
             u"lead_in2026-01-01 won2026-02-01"_s);
    QCOMPARE(import(u"opportunities"_s, file), u"unchanged 5"_s);
    QCOMPARE(import(u"opportunities"_s, "opp,result,closed,amount\nO3,won,2026-03-01,50\nO1,won,2026-02-01,120\n"),
             u"updated 2"_s);
    QCOMPARE(
        text(
            u"SELECT o.code || s.day || s.amount FROM sale s JOIN opportunity o ON o.id = s.opportunity_id ORDER BY o.code"_s),
        u"O12026-02-0112000 O32026-03-015000"_s);
}

void TestImporter::olderFileLeavesClosedOpportunitiesClosed()
{
    const QByteArray file = "opp,party,deal_stage,engage_date,close_value,source\nO1,C1,contacted,2026-01-05,250,fair\n"
                            "O2,C1,contacted,2026-01-05,90,fair\n";
    import(u"opportunities"_s, file);
    // Won for less than was expected, and lost.
    QVERIFY_RESULT(m_firm->write([](Connection &c) -> Done {
        WEFT_TRY(c.run(u"UPDATE opportunity SET stage_id = (SELECT id FROM stage WHERE kind = 'won'), "
                       "stage_since = '2026-03-10', closed_day = '2026-03-10' WHERE code = 'O1'"_s));
        WEFT_TRY(c.run(u"UPDATE opportunity SET stage_id = (SELECT id FROM stage WHERE kind = 'lost'), "
                       "closed_day = '2026-03-11', loss_reason = 'price' WHERE code = 'O2'"_s));
        return c.run(u"INSERT INTO sale (uid, client_id, opportunity_id, day, amount, created_at) "
                     "SELECT 's1', client_id, id, '2026-03-10', 24000, 'x' FROM opportunity WHERE code = 'O1'"_s);
    }));
    const QString state = u"SELECT o.code || s.kind || o.closed_day || o.amount || o.loss_reason || "
                          "coalesce((SELECT amount FROM sale WHERE opportunity_id = o.id), '') FROM opportunity o "
                          "JOIN stage s ON s.id = o.stage_id ORDER BY o.code"_s;
    const QString closed = text(state);
    QCOMPARE(closed, u"O1won2026-03-102500024000 O2lost2026-03-119000price"_s);
    const auto again = run(request(u"opportunities"_s, file));
    QVERIFY_RESULT(again);
    QCOMPARE(short_(*again), u"unchanged 2"_s);
    QCOMPARE(again->notes.filter(u"is closed already"_s).size(), 2);
    QCOMPARE(text(state), closed);
    // What else the file says is taken, and the sale of a win that stays a win is left alone.
    QCOMPARE(import(u"opportunities"_s, "opp,deal_stage,note\nO1,won,paid in cash\nO2,contacted,call in May\n"),
             u"updated 2"_s);
    QCOMPARE(text(state), closed);
    QCOMPARE(text(u"SELECT note FROM opportunity ORDER BY code"_s), u"paid in cash call in May"_s);
}

void TestImporter::wonOpportunityTakesTheSaleThatIsThere()
{
    import(u"sales"_s, "party,date,amount\nC1,2026-02-01,100\n");
    QCOMPARE(import(u"opportunities"_s, "opp,party,stage,closed,amount\nO1,C1,won,2026-02-01,100\n"), u"created 1"_s);
    QCOMPARE(text(u"SELECT count(*) || min(o.code) FROM sale s JOIN opportunity o ON o.id = s.opportunity_id"_s),
             u"1O1"_s);
    QCOMPARE(text(u"SELECT count(*) FROM sale"_s), u"1"_s);
}

void TestImporter::contactsPeopleTasksTwice()
{
    const QByteArray contacts =
        "party,date,time,channel,outcome,note\nC1,2026-03-01,10:30,phone_out,done,Hi\nC1,2026-03-02,,email,no_answer,\n";
    QCOMPARE(import(u"contacts"_s, contacts), u"created 2, stubs 1"_s);
    QCOMPARE(import(u"contacts"_s, contacts), u"merged 2 (0 changed)"_s);
    QCOMPARE(text(u"SELECT day || counted FROM contact ORDER BY id"_s), u"2026-03-011 2026-03-020"_s);
    const QByteArray people = "party,person,phone,mobile\nC1,王芳,021-5550-0101,+86 138 0000 0001\n";
    QCOMPARE(import(u"people"_s, people), u"created 1"_s);
    QCOMPARE(import(u"people"_s, people), u"merged 1 (0 changed)"_s);
    QCOMPARE(import(u"people"_s, "party,person,email\nC1,王芳,wf@x.example\n"), u"merged 1 (1 changed)"_s);
    QCOMPARE(text(u"SELECT count(*) FROM phone WHERE person_id IS NOT NULL"_s), u"2"_s);
    const QByteArray tasks = "party,date,time,channel,subject\nC1,2026-03-16,16:00,on_site,Visit\n";
    QCOMPARE(import(u"appointments"_s, tasks), u"created 1"_s);
    QCOMPARE(import(u"appointments"_s, tasks), u"merged 1 (0 changed)"_s);
    QCOMPARE(text(u"SELECT kind || due || time FROM task"_s), u"appointment2026-03-1616:00"_s);
}

void TestImporter::consents()
{
    QCOMPARE(import(u"clients"_s, "party,phone_out_consent,email_consent,sms_consent\nH1,0,1,\n"), u"created 1"_s);
    QCOMPARE(text(u"SELECT channel || answer FROM consent ORDER BY channel"_s), u"emailyes phone_outno"_s);
    QCOMPARE(import(u"clients"_s, "party,phone_consent\nH1,1\n"), u"updated 1"_s);
    QCOMPARE(import(u"clients"_s, "party,phone_consent\nH1,1\n"), u"unchanged 1"_s);
    QCOMPARE(text(u"SELECT count(*) FROM consent WHERE channel = 'phone_out'"_s), u"2"_s);
}

void TestImporter::columnDecidesTheOrderOfDays()
{
    QCOMPARE(import(u"sales"_s, "party,date,amount\nC1,03/04/2026,1\nC1,25/04/2026,2\n"), u"created 2, stubs 1"_s);
    QCOMPARE(text(u"SELECT day FROM sale ORDER BY id"_s), u"2026-04-03 2026-04-25"_s);
}

void TestImporter::dryRunWritesNothing()
{
    ImportRequest wanted = request(u"sales"_s, "party,date,amount\nC1,2026-01-01,10\n,2026-01-01,x\n");
    wanted.dryRun = true;
    const auto report = run(wanted);
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 1, rejected 1, stubs 1"_s);
    QCOMPARE(text(kClients), u"0"_s);
    QCOMPARE(text(u"SELECT count(*) FROM step"_s), u"0"_s);
    wanted.dryRun = false;
    QVERIFY_RESULT(run(wanted));
    QCOMPARE(text(u"SELECT count(*) FROM sale"_s), u"1"_s);
}

void TestImporter::cancelLeavesNothing()
{
    QByteArray file = "code,name\n";
    for (int i = 0; i < 5000; ++i)
        file += "C" + QByteArray::number(i) + ",Client " + QByteArray::number(i) + "\n";
    Job *self = nullptr;
    Job job([&](qint64 done, qint64 total) {
        QCOMPARE(total, 5000);
        if (done >= 2000)
            self->cancel();
    });
    self = &job;
    const auto report = run(request(u"clients"_s, file), job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(text(kClients), u"0"_s);
    QCOMPARE(import(u"clients"_s, file), u"created 5000"_s);
}

void TestImporter::unreadableRowsAreReported()
{
    const ImportRequest wanted = request(u"clients"_s, "code,name\nC1,Acme\nC2\nC3,x\"y\nC4,\nC5,Beta\n");
    const auto report = run(wanted);
    QVERIFY_RESULT(report);
    QCOMPARE(short_(*report), u"created 3, rejected 2"_s);
    QCOMPARE(report->rejects[0].row, 3);
    QCOMPARE(report->rejects[1].row, 4);
    QCOMPARE(report->rejects[1].column, u"name"_s);
    const auto file = Csv::read(Exchange::rejectsFile(wanted.table, *report), {u"UTF-8"_s});
    QVERIFY(file);
    QCOMPARE(file->records.size(), 2);
    QCOMPARE(file->records[0].cells[4], u"C2"_s);
}

void TestImporter::undoTakesUpdatesBack()
{
    import(u"clients"_s, "code,name,phone\nC1,Acme,021-5550-9901\n");
    const QString before = m_firm->file().state();
    QCOMPARE(import(u"clients"_s, "code,name,phone,tags\nC1,Changed,021-1111-1111,vip\nC2,New,,\n"),
             u"created 1, updated 1"_s);
    QVERIFY(m_firm->file().state() != before);
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(text(u"SELECT name || (SELECT number FROM phone) FROM client"_s), u"Acme021-5550-9901"_s);
    QCOMPARE(m_firm->file().state(), before);
}

void TestImporter::aRunWithoutChangeIsAStep()
{
    import(u"clients"_s, "code,name\nC1,Acme\n");
    import(u"clients"_s, "code,name\nC1,Acme\n");
    QCOMPARE(text(u"SELECT count(*) FROM step WHERE code = 'import'"_s), u"2"_s);
}

void TestImporter::refusesAFileWithoutTheColumnsNeeded()
{
    const auto report = run(request(u"sales"_s, "party,day\nC1,2026-01-01\n"));
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"amount"_s), qPrintable(report.error().message));
    QVERIFY(!run(request(u"clients"_s, "colour,weight\nred,3\n")));
    QCOMPARE(text(u"SELECT count(*) FROM step"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
