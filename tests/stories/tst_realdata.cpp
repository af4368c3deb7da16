// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/exchange/importer.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// A public set of real B2B sales data, as dirty as real files are. WEFT_REAL_DATA names the folder that holds
/// crm-sales-opportunities/.
class TestRealData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void importsEveryFile_data();
    void importsEveryFile();
    void whatCameOut_data();
    void whatCameOut();
    void resolvesTheStubAsOneStep();
    void importsAgainWithoutChange_data();
    void importsAgainWithoutChange();

private:
    Result<ImportReport> import(const QString &kind, const QString &file);

    QString m_folder;
    TestFirm m_firm{QDate(2018, 1, 1)};
};

void TestRealData::initTestCase()
{
    m_folder = qEnvironmentVariable("WEFT_REAL_DATA");
    if (m_folder.isEmpty())
        QSKIP("WEFT_REAL_DATA is not set");
}

Result<ImportReport> TestRealData::import(const QString &kind, const QString &file)
{
    QFile in(m_folder + u"/crm-sales-opportunities/"_s + file + u".csv"_s);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, in.fileName());
    const QByteArray bytes = in.readAll();
    ImportRequest request;
    request.kind = kind;
    request.fileName = file;
    WEFT_TAKE(request.table, Csv::read(bytes, Csv::detect(bytes).dialect));
    if (const QString better = Exchange::betterKind(kind, request.table.header); !better.isEmpty())
        return fail(ErrorKind::Invalid, file + u" looks like "_s + better);
    return await(Exchange::import(m_firm.database(), request, m_firm.clock(), Job()));
}

void TestRealData::importsEveryFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("stubs");
    QTest::newRow("users") << u"users"_s << u"sales_teams"_s << 35 << 3;
    QTest::newRow("products") << u"products"_s << u"products"_s << 7 << 0;
    QTest::newRow("clients") << u"clients"_s << u"accounts"_s << 85 << 25;
    QTest::newRow("opportunities") << u"opportunities"_s << u"sales_pipeline"_s << 8800 << 1;
}

void TestRealData::importsEveryFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(int, stubs);
    const auto report = import(kind, file);
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, rows);
    QCOMPARE(report->stubs, stubs);
    QCOMPARE(report->held + report->rejected + report->unmapped, 0);
}

void TestRealData::whatCameOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    const QString stages = u"SELECT count(*) || ' ' || (coalesce(sum(o.amount), 0) / 100) FROM opportunity o "
                           "JOIN stage s ON s.id = o.stage_id WHERE s.code = '%1'"_s;
    QTest::newRow("won") << stages.arg(u"won"_s) << u"4238 10005534"_s;
    QTest::newRow("lost") << stages.arg(u"lost"_s) << u"2473 0"_s;
    QTest::newRow("engaging") << stages.arg(u"contacted"_s) << u"1589 0"_s;
    QTest::newRow("prospecting") << stages.arg(u"lead_in"_s) << u"500 0"_s;
    QTest::newRow("lost reasons") << u"SELECT count(*) FROM opportunity WHERE loss_reason = 'unknown'"_s << u"2473"_s;
    QTest::newRow("sales") << u"SELECT count(*) || ' ' || (sum(amount) / 100) FROM sale"_s << u"4238 10005534"_s;
    QTest::newRow("sales on the closing day")
        << u"SELECT count(*) FROM sale s JOIN opportunity o ON o.id = s.opportunity_id WHERE s.day = o.closed_day"_s
        << u"4238"_s;
    QTest::newRow("without client") << u"SELECT count(*) FROM opportunity WHERE client_id IS NULL"_s << u"1425"_s;
    QTest::newRow("without day") << u"SELECT count(*) FROM opportunity WHERE created_day = ''"_s << u"500"_s;
    QTest::newRow("stub product") << u"SELECT count(*) FROM opportunity o JOIN product p ON p.id = o.product_id "
                                     "WHERE p.code = 'GTXPro' AND p.stub = 1"_s
                                  << u"1480"_s;
    QTest::newRow("industry") << u"SELECT industry FROM client WHERE code = 'Acme Corporation'"_s << u"technolgy"_s;
    QTest::newRow("parents") << u"SELECT count(*) FROM client WHERE parent_id IS NOT NULL"_s << u"15"_s;
    QTest::newRow("team") << u"SELECT team || '/' || territory FROM user WHERE code = 'Anna Snelling'"_s
                          << u"Dustin Brinkmann/Central"_s;
    QTest::newRow("own revenue") << u"SELECT revenue FROM client WHERE code = 'Acme Corporation'"_s << u"110004"_s;
    QTest::newRow("customers") << u"SELECT count(*) FROM client_role WHERE role = 'customer'"_s << u"85"_s;
}

void TestRealData::whatCameOut()
{
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    QCOMPARE(m_firm.text(sql), expected);
}

void TestRealData::resolvesTheStubAsOneStep()
{
    const auto moved =
        m_firm.write([](Connection &c) { return Exchange::resolveStub(c, u"products"_s, u"GTXPro"_s, u"GTX Pro"_s); });
    QVERIFY_RESULT(moved);
    const QString onReal =
        u"SELECT count(*) FROM opportunity o JOIN product p ON p.id = o.product_id WHERE p.code = 'GTX Pro'"_s;
    QCOMPARE(m_firm.text(onReal), u"1480"_s);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM product WHERE stub = 1"_s), u"0"_s);
    QVERIFY_RESULT(await(m_firm.file().journal().undo()));
    QCOMPARE(m_firm.text(onReal), u"0"_s);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM product WHERE stub = 1"_s), u"1"_s);
    QVERIFY_RESULT(await(m_firm.file().journal().redo()));
    QCOMPARE(m_firm.text(onReal), u"1480"_s);
}

void TestRealData::importsAgainWithoutChange_data()
{
    importsEveryFile_data();
}

void TestRealData::importsAgainWithoutChange()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    QFETCH(int, rows);
    const auto report = import(kind, file);
    QVERIFY_RESULT(report);
    QCOMPARE(report->unchanged, rows);
    QCOMPARE(report->stubs, 0);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM sale"_s), u"4238"_s);
}

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_realdata.moc"
