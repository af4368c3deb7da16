// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
CsvTable tableOf(const QByteArray &bytes)
{
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    return table ? *table : CsvTable{};
}

/// "a|b" per record.
QStringList flat(const CsvTable &table)
{
    QStringList lines{table.header.join(u'|')};
    for (const CsvRecord &record : table.records)
        lines.append(record.cells.join(u'|'));
    return lines;
}
} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void delimiters_data();
    void delimiters();
    void saysWhatIsWrongWithARow_data();
    void saysWhatIsWrongWithARow();
    void refusesAFileWithAReason_data();
    void refusesAFileWithAReason();
    void namesOddHeaders();
    void longCellsStopAtTheLimit();
    void spreadsheetFormGuardsAndExchangeFormDoesNot_data();
    void spreadsheetFormGuardsAndExchangeFormDoesNot();
    void guardComesOffOnlyWhereItWasPutOn();
    void firstCellIsNoInstruction();
    void anyTableComesBack();
    void anyBytesEndInAnAnswer();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const QStringList plain{u"a|b"_s, u"1|2"_s, u"3|4"_s};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n") << plain;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << plain;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r") << plain;
    QTest::newRow("mixed ends") << QByteArray("a,b\r\n1,2\r3,4\n") << plain;
    QTest::newRow("no final newline") << QByteArray("a,b\n1,2\n3,4") << plain;
    QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n1,2\n\r\n3,4\n\n") << plain;
    QTest::newRow("newline in quotes") << QByteArray("a,b\n\"1\n2\",x\n") << QStringList{u"a|b"_s, u"1\n2|x"_s};
    QTest::newRow("quotes and commas") << QByteArray("a,b\n\"x, \"\"y\"\"\",\n")
                                       << QStringList{u"a|b"_s, u"x, \"y\"|"_s};
    QTest::newRow("spaces stay") << QByteArray("a,b\n x , y\n") << QStringList{u"a|b"_s, u" x | y"_s};
    QTest::newRow("surplus empty cells") << QByteArray("a,b\n1,2,,\n") << QStringList{u"a|b"_s, u"1|2"_s};
    QTest::newRow("sep line") << QByteArray("sep=;\na;b\n1,5;2\n") << QStringList{u"a|b"_s, u"1,5|2"_s};
    QTest::newRow("text is never a number")
        << QByteArray("a,b,c,d\n007,1E5,1-2,TRUE\n") << QStringList{u"a|b|c|d"_s, u"007|1E5|1-2|TRUE"_s};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const CsvTable table = tableOf(bytes);
    QCOMPARE(flat(table), expected);
    QVERIFY(table.problems.isEmpty());
}

void TestCsv::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("name;amount\nX;1,50\nY;2,75\nZ;3,10\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1,2,3\tx\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("comma with semicolons in cells") << QByteArray("a,b\nx;y;z,1\nx,2\n") << ',';
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << ',';
    QTest::newRow("sep line wins") << QByteArray("sep=|\na,b|c\n1,2|3\n") << '|';
}

void TestCsv::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QCOMPARE(Csv::detect(bytes).dialect.delimiter, char16_t(delimiter));
}

void TestCsv::saysWhatIsWrongWithARow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
    QTest::newRow("too few cells") << QByteArray("a,b,c\n1,2,3\n4,5\n6,7,8\n") << qint64(3) << 0 << u"2 cells"_s;
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2,3\n6,7\n8,9\n") << qint64(2) << 0 << u"3 cells"_s;
    QTest::newRow("stray quote") << QByteArray("a,b\n1,2\n3,4\nx,y\"z\n") << qint64(4) << 2
                                 << u"quotation mark inside"_s;
    QTest::newRow("text after quote") << QByteArray("a,b\n\"1\"x,2\n3,4\n") << qint64(2) << 1 << u"after the closing"_s;
    QTest::newRow("a cell of three lines is one row")
        << QByteArray("a,b\n\"1\r\n\n2\",2\n3\n") << qint64(3) << 0 << u"1 cells"_s;
    QTest::newRow("an empty line is a row") << QByteArray("a,b\n1,2\n\n3\n") << qint64(4) << 0 << u"1 cells"_s;
    QTest::newRow("sep= is none") << QByteArray("sep=,\na,b\n1,2\n3\n") << qint64(3) << 0 << u"1 cells"_s;
}

void TestCsv::saysWhatIsWrongWithARow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, row);
    QFETCH(int, column);
    QFETCH(QString, message);
    const CsvTable table = tableOf(bytes);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, row);
    QCOMPARE(table.problems[0].column, column);
    QVERIFY2(table.problems[0].message.contains(message), qPrintable(table.problems[0].message));
    QVERIFY(!table.problems[0].cells.isEmpty());
    QVERIFY(!table.records.isEmpty());
}

void TestCsv::refusesAFileWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank lines") << QByteArray("\r\n\n\n") << u"empty"_s;
    QTest::newRow("unclosed quote") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << u"line 3"_s;
    QTest::newRow("unclosed quote in the header") << QByteArray("\"a,b\n1,2\n") << u"line 1"_s;
}

void TestCsv::refusesAFileWithAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(message), qPrintable(table.error().message));
}

void TestCsv::namesOddHeaders()
{
    const CsvTable twice = tableOf("name,,name\n1,2,3\n");
    QCOMPARE(twice.notes.size(), 2);
    QVERIFY(twice.notes[0].contains(u"Column 2"_s));
    QVERIFY(twice.notes[1].contains(u"columns 1 and 3"_s));
    QCOMPARE(twice.header, (QStringList{u"name"_s, QString(), QString()}));
    const CsvTable bare = tableOf("name,phone\n");
    QCOMPARE(bare.records.size(), 0);
    QCOMPARE(bare.notes, QStringList{u"The file has a header but no rows."_s});
}

void TestCsv::longCellsStopAtTheLimit()
{
    const QByteArray cell(3 * 1024 * 1024, 'x');
    const CsvTable table = tableOf("a,b\n" + cell + ",2\n\"" + cell + "\",3\n4,5\n");
    QCOMPARE(table.problems.size(), 2);
    QVERIFY(table.problems[1].cells[0].size() <= 100);
    QCOMPARE(table.records.size(), 1);
}

void TestCsv::spreadsheetFormGuardsAndExchangeFormDoesNot_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("inSpreadsheet");
    QTest::addColumn<bool>("figure");
    for (const QString &cell :
         {u"=cmd|'/c calc'!A1"_s, u"+1+1"_s, u"-2-3"_s, u"@SUM(1)"_s, u"＝1"_s, u"＋86"_s, u"－x"_s, u"＠x"_s,
          u"\t=1"_s, u"\r=1"_s, u"'quoted"_s, u"+8613800138000"_s, u"-"_s, u"-1.0.0"_s}) {
        QTest::newRow(qPrintable(cell)) << cell << u'\'' + cell << false;
        QTest::newRow(qPrintable(u"figure "_s + cell)) << cell << u'\'' + cell << true;
    }
    for (const QString &cell : {u"-1.00"_s, u"-5"_s}) {
        QTest::newRow(qPrintable(u"text "_s + cell)) << cell << u'\'' + cell << false;
        QTest::newRow(qPrintable(u"amount "_s + cell)) << cell << cell << true;
    }
    for (const QString &cell : {u"12"_s, u"远航机械"_s, u"a=b"_s, u"007"_s, u""_s})
        QTest::newRow(qPrintable(u"plain "_s + cell)) << cell << cell << false;
}

void TestCsv::spreadsheetFormGuardsAndExchangeFormDoesNot()
{
    QFETCH(QString, cell);
    QFETCH(QString, inSpreadsheet);
    QFETCH(bool, figure);
    const QList<QStringList> rows{{u"x"_s, cell}};
    const QByteArray sheet = Csv::write({{u"a"_s, u"b"_s}, rows, {false, figure}}, Csv::Form::Spreadsheet);
    QVERIFY(sheet.startsWith("\xEF\xBB\xBF"));
    QVERIFY(sheet.endsWith("\r\n"));
    const QByteArray exact = Csv::write({{u"a"_s, u"b"_s}, rows, {false, figure}}, Csv::Form::Exchange, true);
    QVERIFY(!exact.contains("\r\n"));
    QCOMPARE(tableOf(exact).records[0].cells[1], cell);
    CsvDialect unguarded = Csv::detect(sheet).dialect;
    QVERIFY(unguarded.guarded);
    QCOMPARE(tableOf(sheet).records[0].cells[1], cell);
    unguarded.guarded = false;
    const auto raw = Csv::read(sheet, unguarded);
    QVERIFY(raw);
    QCOMPARE(raw->records[0].cells[1], inSpreadsheet);
}

void TestCsv::guardComesOffOnlyWhereItWasPutOn()
{
    QCOMPARE(tableOf("a\n'=1\n").records[0].cells[0], u"'=1"_s);
    QCOMPARE(tableOf("\xEF\xBB\xBF"
                     "a\n'=1\n'x\n''=1\n")
                 .records[0]
                 .cells[0],
             u"=1"_s);
    QCOMPARE(tableOf("\xEF\xBB\xBF"
                     "a\n'=1\n'x\n''=1\n")
                 .records[1]
                 .cells[0],
             u"'x"_s);
    QCOMPARE(tableOf("\xEF\xBB\xBF"
                     "a\n'=1\n'x\n''=1\n")
                 .records[2]
                 .cells[0],
             u"'=1"_s);
}

void TestCsv::firstCellIsNoInstruction()
{
    for (const QString &cell : {u"sep=;"_s, u"SEP=|"_s, u"\uFEFFname"_s, u"sep=;;"_s, u"sep="_s}) {
        for (const QStringList &header : {QStringList{cell}, QStringList{cell, QString()}}) {
            const auto table = Csv::read(Csv::write({header, {header}, {}}, Csv::Form::Exchange), {u"UTF-8"_s});
            QVERIFY2(table, qPrintable(cell));
            QCOMPARE(flat(*table), (QStringList{header.join(u'|'), header.join(u'|')}));
        }
    }
}

void TestCsv::anyTableComesBack()
{
    QRandomGenerator random(20260316);
    const QString alphabet = u"ab1,;|\t\"'=+-@\n\r 远航🙂𠮷é＝\u200b"_s;
    for (int round = 0; round < 300; ++round) {
        const int columns = random.bounded(1, 5), count = random.bounded(0, 8);
        QStringList header;
        for (int i = 0; i < columns; ++i)
            header.append(u"h%1"_s.arg(i));
        QList<QStringList> rows;
        for (int r = 0; r < count; ++r) {
            QStringList cells;
            for (int i = 0; i < columns; ++i) {
                QString cell;
                for (int n = random.bounded(0, 7); n > 0; --n)
                    cell += alphabet[random.bounded(int(alphabet.size()))];
                if (!cell.isValidUtf16())
                    cell.clear();
                cells.append(cell);
            }
            rows.append(cells);
        }
        for (const Csv::Form form : {Csv::Form::Exchange, Csv::Form::Spreadsheet}) {
            const bool sheet = form == Csv::Form::Spreadsheet;
            const auto table = Csv::read(Csv::write({header, rows, {true, false, true}}, form, round % 2 == 0),
                                         {u"UTF-8"_s, sheet, u',', sheet});
            QVERIFY2(table, table ? "" : qPrintable(table.error().message));
            QCOMPARE(table->problems.size(), 0);
            QCOMPARE(table->header, header);
            QCOMPARE(table->records.size(), rows.size());
            for (int r = 0; r < count; ++r)
                QCOMPARE(table->records[r].cells, rows[r]);
        }
    }
}

void TestCsv::anyBytesEndInAnAnswer()
{
    QRandomGenerator random(7);
    int tables = 0, errors = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int n = random.bounded(0, 120); n > 0; --n) {
            const int kind = random.bounded(4);
            bytes += kind == 0 ? char(random.bounded(256)) : "a,;\"\n\r\t|'=\0x9"[random.bounded(12)];
        }
        const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
        ++(table ? tables : errors);
        if (!table)
            QVERIFY(!table.error().message.isEmpty());
        for (const CsvRecord &record : table ? table->records : QList<CsvRecord>())
            QCOMPARE(record.cells.size(), table->header.size());
    }
    QVERIFY(tables > 100 && errors > 100);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
