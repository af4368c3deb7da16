// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importsource.h"
#include "model/exchange/xlsxwriter.h"
#include "tests/support/workspace.h"
#include "tests/support/xlsxfile.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {
QByteArray text(const QByteArray &words)
{
    return "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + words + "</t></is>";
}
QByteArray number(const QByteArray &value, int style = 0)
{
    return "s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v>";
}

Result<ImportTable> readAll(const QByteArray &bytes)
{
    WEFT_TAKE(const ImportFormat format, ImportSource::detect(bytes));
    return ImportSource::read(bytes, format, Job());
}

QStringList rowsOf(const ImportTable &table)
{
    QStringList rows;
    for (const CsvRecord &record : table.table.records)
        rows << QString::number(record.row) + u": "_s + record.cells.join(u'|');
    return rows;
}
} // namespace

/// Spreadsheets as other programs write them, damaged ones, and our own.
class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void aFormatSaysWhatANumberIs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("expected");
        QTest::newRow("general") << u"General"_s << 45000.0 << u"45000"_s;
        QTest::newRow("day") << u"yyyy-mm-dd"_s << 45000.0 << u"2023-03-15"_s;
        QTest::newRow("day, words") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << 45000.0 << u"2023-03-15"_s;
        QTest::newRow("day, language") << u"[$-804]d\\-mmm\\-yy"_s << 45000.0 << u"2023-03-15"_s;
        QTest::newRow("month") << u"mmm"_s << 45000.0 << u"2023-03-15"_s;
        QTest::newRow("moment") << u"m/d/yyyy h:mm"_s << 45000.5 << u"2023-03-15 12:00"_s;
        QTest::newRow("moment, rounded") << u"m/d/yyyy h:mm"_s << 44999.9999999 << u"2023-03-15"_s;
        QTest::newRow("time") << u"h:mm AM/PM"_s << 0.75 << u"18:00"_s;
        QTest::newRow("hours") << u"[h]:mm:ss"_s << 0.25 << u"06:00"_s;
        QTest::newRow("amount") << u"#,##0.00"_s << 1234.5 << u"1234.5"_s;
        QTest::newRow("amount, red") << u"#,##0.00;[Red]-#,##0.00"_s << -3.25 << u"-3.25"_s;
        QTest::newRow("amount, days in words") << u"0 \"days\""_s << 3.0 << u"3"_s;
        QTest::newRow("zeros") << u"00000"_s << 786.0 << u"00786"_s;
        QTest::newRow("exact") << u"0.00"_s << 0.1 + 0.2 << u"0.3"_s;
        QTest::newRow("large") << u"0"_s << 123456789012345.0 << u"123456789012345"_s;
        QTest::newRow("small") << u"0"_s << 0.00001 << u"0.00001"_s;
        QTest::newRow("nothing") << u"0"_s << -0.0 << u"0"_s;
    }
    void aFormatSaysWhatANumberIs()
    {
        QFETCH(const QString, code);
        QFETCH(const double, number);
        const auto text = XlsxFormats::text(number, XlsxFormats::ofCode(code), DaySystem::From1900);
        QVERIFY_RESULT(text);
        QTEST(*text, "expected");
    }

    void daysAreCountedInTwoWays_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<QString>("from1900");
        QTest::addColumn<QString>("from1904");
        QTest::newRow("first") << 1.0 << u"1900-01-01"_s << u"1904-01-02"_s;
        QTest::newRow("before the leap day") << 59.0 << u"1900-02-28"_s << u"1904-02-29"_s;
        QTest::newRow("the day that never was") << 60.0 << u""_s << u"1904-03-01"_s;
        QTest::newRow("after it") << 61.0 << u"1900-03-01"_s << u"1904-03-02"_s;
        QTest::newRow("today") << 46097.0 << u"2026-03-16"_s << u"2030-03-17"_s;
        QTest::newRow("last") << 2958465.0 << u"9999-12-31"_s << u""_s;
        QTest::newRow("too late") << 2958466.0 << u""_s << u""_s;
        QTest::newRow("none") << -1.0 << u""_s << u""_s;
    }
    void daysAreCountedInTwoWays()
    {
        QFETCH(const double, serial);
        for (const DaySystem system : {DaySystem::From1900, DaySystem::From1904}) {
            const auto day = XlsxFormats::day(serial, system);
            QFETCH(const QString, from1900);
            QFETCH(const QString, from1904);
            QCOMPARE(day ? day->toString(Qt::ISODate) : QString(), system == DaySystem::From1900 ? from1900 : from1904);
            QVERIFY(day || !day.error().message.isEmpty());
        }
    }

    void cellsComeAsTheyAreMeant()
    {
        const QByteArray shared = "<si><t>客户</t></si><si><r><t>东</t></r><r><t>京</t></r>"
                                  "<rPh sb=\"0\" eb=\"1\"><t>トウキョウ</t></rPh></si><si><t>a_x000A_b</t></si>";
        const QByteArray sheet =
            XlsxFile::rows({{text("code"), text("name"), text("phone"), text("day"), text("amount"), text("flag")},
                            {text("007"), "t=\"s\"><v>1</v>", number("13800138000"), number("46097", 1),
                             number("1234.50", 2), "t=\"b\"><v>1</v>"},
                            {},
                            {"t=\"str\"><f>A2&amp;1</f><v>0071</v>", "t=\"s\"><v>2</v>", number("1.3800138E10"),
                             "t=\"d\"><v>2026-03-17T00:00:00</v>", "><f>1+1</f><v>2</v>", "t=\"b\"><v>0</v>"}});
        const auto table = readAll(XlsxFile::of({sheet, shared, {"yyyy/m/d", "0.00"}}));
        QVERIFY_RESULT(table);
        QCOMPARE(table->table.header.join(u'|'), u"code|name|phone|day|amount|flag"_s);
        QCOMPARE(rowsOf(*table), (QStringList{u"2: 007|东京|13800138000|2026-03-16|1234.5|1"_s,
                                              u"4: 0071|a\nb|13800138000|2026-03-17|2|0"_s}));
        QVERIFY(table->cellProblems.isEmpty());
    }

    void whatNobodyCanTrustIsNamed()
    {
        const QByteArray sheet = XlsxFile::rows({{text("code"), text("share"), text("id")},
                                                 {text("A"), "t=\"e\"><f>1/0</f><v>#DIV/0!</v>", number("1")},
                                                 {text("B"), "><f>NOW()</f>", number("320101199001011234")},
                                                 {text("C"), number("x"), "t=\"s\"><v>99</v>"}});
        const auto table = readAll(XlsxFile::of({sheet}));
        QVERIFY_RESULT(table);
        QStringList said;
        for (const CsvProblem &problem : table->cellProblems) {
            said << u"%1/%2"_s.arg(problem.row).arg(problem.column);
            QVERIFY(!problem.message.isEmpty());
        }
        QCOMPARE(said, (QStringList{u"2/2"_s, u"3/2"_s, u"3/3"_s, u"4/2"_s, u"4/3"_s}));
        QCOMPARE(table->table.records.size(), 3);
    }

    void theSheetAndTheHeaderAreFound()
    {
        const QByteArray sheet = XlsxFile::rows({{text("Clients of the spring fair")},
                                                 {},
                                                 {text("客户编号"), text("客户名称"), text("电话")},
                                                 {text("A1"), text("长城"), text("010-5550101")}}) +
                                 "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";
        const auto table = readAll(XlsxFile::of({sheet}));
        QVERIFY_RESULT(table);
        QCOMPARE(table->table.header, (QStringList{u"客户编号"_s, u"客户名称"_s, u"电话"_s}));
        QCOMPARE(rowsOf(*table), QStringList{u"4: A1|长城|010-5550101"_s});
        QVERIFY(table->table.notes.join(u'\n').contains(u"1 merged area"_s));
    }

    void aFileWithoutHeaderHasLetters()
    {
        const QByteArray sheet = XlsxFile::rows({{text("A1")}, {text("A2"), text("b"), text("c")}});
        const auto table = ImportSource::read(XlsxFile::of({sheet}), {.xlsx = true, .headerRow = 0}, Job());
        QVERIFY_RESULT(table);
        QCOMPARE(table->table.header, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(rowsOf(*table), (QStringList{u"1: A1||"_s, u"2: A2|b|c"_s}));
        const auto csv = ImportSource::read("a,b\nc,d\n", {.dialect = {u"UTF-8"_s}, .headerRow = 0}, Job());
        QVERIFY_RESULT(csv);
        QCOMPARE(csv->table.header, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(csv->table.records.size(), 2);
    }

    void whatIsNoSpreadsheetSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("old XLS") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0')
                                 << u"password"_s;
        QTest::newRow("cut short") << XlsxFile::of({XlsxFile::rows({{text("a")}})}).first(300) << u"damaged"_s;
        QTest::newRow("another archive") << XlsxFile::zipped({{u"mimetype"_s, "text"}}) << u"not an XLSX"_s;
        QTest::newRow("no sheet") << XlsxFile::zipped({{u"xl/workbook.xml"_s, "<workbook/>"},
                                                       {u"xl/_rels/workbook.xml.rels"_s, "<Relationships/>"}})
                                  << u"no sheet"_s;
        QTest::newRow("broken off") << XlsxFile::of({"<sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c></row>"})
                                    << u"breaks off"_s;
        QTest::newRow("empty sheet") << XlsxFile::of({"<sheetData/>"}) << u"no rows"_s;
    }
    void whatIsNoSpreadsheetSaysWhatItIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const auto table = readAll(bytes);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(word), qPrintable(table.error().message));
    }

    void aBombIsNotUnpacked()
    {
        auto parts = XlsxFile::partsOf({XlsxFile::rows({{text("a")}, {text("b")}})});
        parts[5].second = "<sst><si><t>" + QByteArray(120 * 1024 * 1024, 'x') + "</t></si></sst>";
        const QByteArray bomb = XlsxFile::zipped(parts);
        QVERIFY(bomb.size() < 1024 * 1024);
        const auto table = readAll(bomb);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(u"unpacks to far more"_s), qPrintable(table.error().message));
        // Entities of entities, and files of the machine.
        auto entities = XlsxFile::partsOf({XlsxFile::rows({{text("a")}, {text("b")}})});
        entities[5].second = "<!DOCTYPE sst [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                             "<sst><si><t>&f;</t></si></sst>";
        const auto outside = readAll(XlsxFile::zipped(entities));
        QVERIFY(!outside || !rowsOf(*outside).join(u' ').contains(u"root"_s));
    }

    void damagedBytesNeverPass()
    {
        QList<QStringList> rows;
        for (int i = 0; i < 60; ++i)
            rows << QStringList{QString::number(i), u"客户%1"_s.arg(i * 7919)};
        const auto sound = Xlsx::write({{u"code"_s, u"name"_s}, rows, {}}, {}, u"x"_s);
        QVERIFY_RESULT(sound);
        std::mt19937 random(20260316);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = *sound;
            if (round % 3 == 0)
                bytes.truncate(int(random() % bytes.size()));
            for (int n = int(random() % 6); n >= 0 && !bytes.isEmpty(); --n)
                bytes[int(random() % bytes.size())] = char(random() % 256);
            const auto table = readAll(bytes);
            QVERIFY(table || !table.error().message.isEmpty());
        }
    }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(const quint32, seed);
        std::mt19937 random(seed);
        const QStringList words{u"007"_s,         u"+8613800138000"_s,
                                u"=1+1"_s,        u"'a"_s,
                                u"张伟 & <b>"_s,  u"_x000A_"_s,
                                u"𠮷🙂"_s,    u" x "_s,
                                u"a\nb"_s,        u"1E5"_s,
                                u"2026-03-16x"_s, u""_s,
                                u"TRUE"_s,        u"320101199001011234"_s};
        const QStringList figures{u"0"_s, u"-5"_s, u"1234.50"_s, u"0.01"_s, u"999999999999.99"_s, u""_s};
        const QStringList days{u"2026-03-16"_s, u"1900-03-01"_s, u"1850-05-05"_s, u"2099-12-31"_s, u""_s};
        QList<QStringList> rows;
        for (int i = int(random() % 12); i >= 0; --i)
            rows << QStringList{u"k%1"_s.arg(i), words[random() % words.size()], figures[random() % figures.size()],
                                days[random() % days.size()]};
        const QList<Xlsx::ColumnType> types{Xlsx::ColumnType::Text, Xlsx::ColumnType::Text, Xlsx::ColumnType::Figure,
                                            Xlsx::ColumnType::Day};
        const auto bytes = Xlsx::write({{u"code"_s, u"name"_s, u"amount"_s, u"day"_s}, rows, {}}, types, u"a/b"_s);
        QVERIFY_RESULT(bytes);
        const auto table = readAll(*bytes);
        QVERIFY_RESULT(table);
        QVERIFY(table->cellProblems.isEmpty() && table->table.problems.isEmpty());
        QCOMPARE(table->table.records.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QStringList &cells = table->table.records[i].cells;
            QCOMPARE(cells[0], rows[i][0]);
            QCOMPARE(cells[1], rows[i][1]);
            QCOMPARE(cells[2].toDouble(), rows[i][2].toDouble());
            QCOMPARE(cells[2].isEmpty(), rows[i][2].isEmpty());
            QCOMPARE(cells[3], rows[i][3]);
        }
    }

    void aLongListIsWrittenAndRead()
    {
        QList<QStringList> rows;
        for (int i = 0; i < 25000; ++i)
            rows << QStringList{QString::number(i), u"名称 %1"_s.arg(i), u"2026-03-16"_s};
        const auto bytes = Xlsx::write({{u"code"_s, u"name"_s, u"day"_s}, rows, {}}, {}, u"clients"_s);
        QVERIFY_RESULT(bytes);
        const auto table = readAll(*bytes);
        QVERIFY_RESULT(table);
        QCOMPARE(table->table.records.size(), rows.size());
        QCOMPARE(table->table.records.last().cells, rows.last());
        Job job;
        job.cancel();
        const auto cancelled = ImportSource::read(*bytes, {.xlsx = true}, job);
        QVERIFY(!cancelled && cancelled.error().kind == ErrorKind::Cancelled);
    }

    void whatNoSheetHoldsIsRefused()
    {
        const auto text = Xlsx::write({{u"note"_s}, {{QString(32768, u'x')}}, {}}, {}, u"x"_s);
        QVERIFY(!text && text.error().message.contains(u"Row 2"_s));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
