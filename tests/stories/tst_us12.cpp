// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/exchange/exporter.h"
#include "model/exchange/importer.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// US-12: damaged and scattered files. The steps build on one another.
class TestUs12 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void step01Utf8();
    void step02Gb18030();
    void step03Big5();
    void step04FirstRun();
    void step05CleanName();
    void step06DamagedText();
    void step07FullWidth();
    void step08Formula();
    void step09SecondRun();
    void step10Undo();

private:
    static QByteArray bytes(const QString &name);
    static CsvTable table(const QString &name);
    Result<ImportReport> import(const QString &name);

    TestFirm m_firm;
    QString m_before;
    ImportReport m_report;
};

QByteArray TestUs12::bytes(const QString &name)
{
    QFile file(QStringLiteral(WEFT_SOURCE_DIR) + u"/tests/stories/us12/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CsvTable TestUs12::table(const QString &name)
{
    const QByteArray all = bytes(name);
    const auto read = Csv::read(all, Csv::detect(all).dialect);
    return read ? *read : CsvTable();
}

Result<ImportReport> TestUs12::import(const QString &name)
{
    ImportRequest request;
    request.kind = u"clients"_s;
    request.table = table(name);
    request.fileName = name;
    return await(Exchange::import(m_firm.database(), request, m_firm.clock(), Job()));
}

void TestUs12::initTestCase()
{
    const auto report = import(u"existing.csv"_s);
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 1);
    m_before = m_firm.text(u"SELECT name || code || (SELECT number FROM phone) FROM client"_s);
    QCOMPARE(m_before, u"远航机械C0102155509901"_s);
}

void TestUs12::step01Utf8()
{
    const Csv::Detection detection = Csv::detect(bytes(u"import_utf8_bom.csv"_s));
    QCOMPARE(detection.dialect.encoding, u"UTF-8"_s);
    QVERIFY(detection.dialect.bom && detection.certain);
    const CsvTable read = table(u"import_utf8_bom.csv"_s);
    QCOMPARE(read.records.size(), 10);
    QCOMPARE(read.records[6].cells[0], u"Müller GmbH"_s);
    QCOMPARE(read.records[7].cells[0], u"东方, \"一号\"\n仓库"_s);
    const auto map = Exchange::proposeMap(u"clients"_s, read.header);
    QCOMPARE(map.value(u"名称"_s), u"name"_s);
    QCOMPARE(map.value(u"电话"_s), u"phone"_s);
    QCOMPARE(map.value(u"成交额"_s), u"sale_amount"_s);
    QCOMPARE(map.value(u"日期"_s), u"sale_day"_s);
}

void TestUs12::step02Gb18030()
{
    QCOMPARE(Csv::detect(bytes(u"import_gb18030.csv"_s)).dialect.encoding, u"GB18030"_s);
    const CsvTable a = table(u"import_gb18030.csv"_s), b = table(u"import_utf8_bom.csv"_s);
    QCOMPARE(a.header, b.header);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(a.records[i].cells, b.records[i].cells);
}

void TestUs12::step03Big5()
{
    QCOMPARE(Csv::detect(bytes(u"import_big5.csv"_s)).dialect.encoding, u"Big5"_s);
    const CsvTable read = table(u"import_big5.csv"_s);
    QCOMPARE(read.records.size(), 3);
    QCOMPARE(read.records[0].cells[0], u"遠航機械"_s);
    QCOMPARE(read.records[1].cells[0], u"臺北茶行"_s);
    QCOMPARE(read.records[2].cells[0], u"高雄物流"_s);
    QCOMPARE(Exchange::proposeMap(u"clients"_s, read.header).value(u"名稱"_s), u"name"_s);
    const auto other = Csv::read(bytes(u"import_big5.csv"_s), {.encoding = u"GB18030"_s});
    QVERIFY(other);
    QVERIFY(other->records[0].cells[0] != u"遠航機械"_s);
}

void TestUs12::step04FirstRun()
{
    const auto report = import(u"import_utf8_bom.csv"_s);
    QVERIFY_RESULT(report);
    m_report = *report;
    QCOMPARE(report->summary(),
             u"created 6, updated 0, unchanged 0, merged 2 (0 changed), held 1, rejected 1, stubs 0"_s);
    QCOMPARE(report->rejects.size(), 2);
    QCOMPARE(report->rejects[0].row, 4);
    QVERIFY(!report->rejects[0].held);
    QCOMPARE(report->rejects[0].column, u"名称"_s);
    QCOMPARE(report->rejects[1].row, 7);
    QVERIFY(report->rejects[1].held);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM client"_s), u"7"_s);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM sale"_s), u"2"_s);
    const QString rejects = QString::fromUtf8(Exchange::rejectsFile(table(u"import_utf8_bom.csv"_s), *report));
    QVERIFY(rejects.startsWith(u"row,column,state,reason,名称,电话,成交额,日期\r\n4,名称,rejected,"_s));
    QVERIFY(rejects.contains(u"？蛻舴⻊宅F在公司"_s));
}

void TestUs12::step05CleanName()
{
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM client WHERE name = '客戶關系示例行' AND note LIKE '%(xì)%'"_s),
             u"1"_s);
    QVERIFY(!m_report.notes.filter(u"(xì)"_s).isEmpty());
}

void TestUs12::step06DamagedText()
{
    QVERIFY2(m_report.rejects[1].reason.contains(u"looks like damaged text"_s), qPrintable(m_report.rejects[1].reason));
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM phone WHERE number = '13900001004'"_s), u"0"_s);
}

void TestUs12::step07FullWidth()
{
    QCOMPARE(m_firm.text(u"SELECT s.amount || ' ' || s.day FROM sale s JOIN client c ON c.id = s.client_id "
                         "WHERE c.name = '全角商行'"_s),
             u"1234500 2026-03-01"_s);
}

void TestUs12::step08Formula()
{
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM client WHERE name = '=1+1'"_s), u"1"_s);
    const auto exported = m_firm.read([this](Connection &c) {
        return Exchange::exportTable(c, {u"clients"_s, {u"name"_s}, {}}, m_firm.clock());
    });
    QVERIFY_RESULT(exported);
    QVERIFY(
        Csv::write({exported->columns, exported->rows, exported->figures}, Csv::Form::Spreadsheet).contains("'=1+1"));
    QVERIFY(!Csv::write({exported->columns, exported->rows, exported->figures}, Csv::Form::Exchange).contains("'=1+1"));
}

void TestUs12::step09SecondRun()
{
    const auto report = import(u"import_utf8_bom.csv"_s);
    QVERIFY_RESULT(report);
    QCOMPARE(report->summary(),
             u"created 0, updated 0, unchanged 0, merged 8 (0 changed), held 1, rejected 1, stubs 0"_s);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM client"_s), u"7"_s);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM sale"_s), u"2"_s);
}

void TestUs12::step10Undo()
{
    QVERIFY_RESULT(await(m_firm.file().journal().undo()));
    QVERIFY_RESULT(await(m_firm.file().journal().undo()));
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM client"_s), u"1"_s);
    QCOMPARE(m_firm.text(u"SELECT name || code || (SELECT number FROM phone) FROM client"_s), m_before);
    QCOMPARE(m_firm.text(u"SELECT count(*) FROM sale"_s), u"0"_s);
    const auto history = await(m_firm.file().journal().history(0));
    QVERIFY_RESULT(history);
    QStringList kinds;
    for (const Step &step : *history)
        kinds.append(step.kind == Step::Kind::Undo ? u"undo"_s : step.name.subject);
    QCOMPARE(kinds, (QStringList{u"undo"_s, u"undo"_s, u"import_utf8_bom.csv"_s, u"import_utf8_bom.csv"_s,
                                 u"existing.csv"_s}));
}

QTEST_GUILESS_MAIN(TestUs12)
#include "tst_us12.moc"
