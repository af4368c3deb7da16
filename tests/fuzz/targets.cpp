// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "model/db/connection.h"
#include "model/exchange/csv.h"
#include "model/exchange/encoding.h"
#include "model/exchange/importsource.h"
#include "model/exchange/xlsxwriter.h"
#include "model/search/searchterms.h"
#include "tests/support/xlsxfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
QString cameBack(const CsvTable &table, Csv::Form form)
{
    QList<QStringList> rows;
    for (const CsvRecord &record : table.records)
        rows.append(record.cells);
    const bool sheet = form == Csv::Form::Spreadsheet;
    const CsvDialect dialect{u"UTF-8"_s, sheet, u',', sheet};
    const auto again = Csv::read(Csv::write({table.header, rows, {}}, form), dialect);
    if (!again)
        return u"written and not read again: "_s + again.error().message;
    if (again->header != table.header)
        return u"another header after writing: %1 / %2"_s.arg(table.header.join(u'|'), again->header.join(u'|'));
    if (!again->problems.isEmpty() || again->records.size() != rows.size())
        return u"other rows after writing: %1 / %2"_s.arg(rows.size()).arg(again->records.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (again->records[i].cells != rows[i])
            return u"another row %1 after writing: %2"_s.arg(i).arg(rows[i].join(u'|'));
    return {};
}

QString checkTable(const Result<CsvTable> &table)
{
    if (!table)
        return table.error().message.isEmpty() ? u"an error without a word"_s : QString();
    qint64 line = 0;
    for (const CsvRecord &record : table->records) {
        if (record.row <= line)
            return u"line %1 after line %2"_s.arg(record.row).arg(line);
        line = record.row;
        if (record.cells.size() != table->header.size())
            return u"line %1 has %2 cells"_s.arg(line).arg(record.cells.size());
    }
    for (const CsvProblem &problem : table->problems)
        if (problem.row < 1 || problem.message.isEmpty())
            return u"a problem without place or words"_s;
    const QString exchange = cameBack(*table, Csv::Form::Exchange);
    return exchange.isEmpty() ? cameBack(*table, Csv::Form::Spreadsheet) : exchange;
}

QString checkCsv(const QByteArray &bytes)
{
    CsvDialect dialect = Csv::detect(bytes).dialect;
    const QString guessed = checkTable(Csv::read(bytes, dialect));
    if (!guessed.isEmpty())
        return guessed;
    // What a person may choose instead, the reader gets too.
    dialect.delimiter = u";\t|,"[bytes.size() % 4];
    dialect.guarded = !dialect.guarded;
    return checkTable(Csv::read(bytes, dialect));
}

QString checkEncoding(const QByteArray &bytes)
{
    const Encoding::Guess guess = Encoding::guess(bytes);
    if (!Encoding::names().contains(guess.encoding))
        return u"guessed what is not offered: "_s + guess.encoding;
    for (const QString &name : Encoding::names()) {
        const Encoding::Decoded all = Encoding::decode(bytes, name);
        if (!all.text.isValidUtf16())
            return name + u": half a character"_s;
        if (all.badByte < -1 || all.badByte >= bytes.size())
            return u"%1: bad byte %2 of %3"_s.arg(name).arg(all.badByte).arg(bytes.size());
        if (all.badByte < 0)
            continue;
        const Encoding::Decoded sound = Encoding::decode(bytes.first(all.badByte), name);
        if (sound.badByte >= 0 || sound.text != all.text)
            return u"%1: the bytes before the bad one (%2) are bad at %3"_s.arg(name)
                .arg(all.badByte)
                .arg(sound.badByte);
    }
    return {};
}

/// A real index of one client that is called what was typed.
QString checkSearch(const QByteArray &bytes)
{
    static auto *const connection = new Connection; // never destroyed: the driver goes with the application
    Connection &index = *connection;
    if (!index.isOpen()) {
        if (!index.open(u":memory:"_s, Connection::Mode::ReadWrite) ||
            !index.execute(u"CREATE VIRTUAL TABLE search USING fts5 (a, d, k, content='', tokenize='ascii')"_s))
            return u"no index"_s;
    }
    const QString typed = QString::fromUtf8(bytes);
    const QString folded = searchFold(typed);
    if (searchFold(folded) != folded)
        return u"folded twice is not folded once"_s;
    const QList<SearchTerm> terms = searchTerms(typed);
    const QString expression = searchExpression(terms);
    if (expression.isEmpty() != terms.isEmpty())
        return u"parts without an expression"_s;
    const SearchText text = searchText({.names = {typed}, .code = typed, .numbers = {typed}, .words = {typed}});
    if (terms.isEmpty())
        return {};
    if (!index.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s) ||
        !index.run(u"INSERT INTO search (rowid, a, d, k) VALUES (1, ?, ?, ?)"_s, {text.a, text.d, text.k}))
        return u"cannot be indexed"_s;
    const auto found = index.integers(u"SELECT rowid FROM search WHERE search MATCH ?"_s, {expression});
    if (!found)
        return expression + u": "_s + found.error().detail;
    if (found->isEmpty())
        return expression + u": does not find its own client"_s;
    return holdsAll(text, terms) ? QString() : expression + u": found by the index and not by holdsAll"_s;
}

/// The inside of a sheet, in a workbook that is sound otherwise; what is read of it is written and read again.
QString checkXlsx(const QByteArray &bytes)
{
    const QByteArray shared = "<si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si>";
    const QByteArray file = bytes.startsWith("PK") ? bytes : XlsxFile::of({bytes, shared, {"yyyy-mm-dd", "000"}});
    const auto format = ImportSource::detect(file);
    if (format && !format->xlsx)
        return {}; // text after all: that is the business of another target
    const auto table =
        format ? ImportSource::read(file, *format, Job()) : Result<ImportTable>(tl::unexpected<Error>(format.error()));
    if (!table)
        return table.error().message.isEmpty() ? u"an error without a word"_s : QString();
    QList<QStringList> rows;
    for (const CsvRecord &record : table->table.records) {
        if (record.cells.size() != table->table.header.size())
            return u"row %1 has %2 cells"_s.arg(record.row).arg(record.cells.size());
        if (!record.cells.join(QString()).isEmpty())
            rows.append(record.cells);
    }
    if (table->table.header.join(QString()).isEmpty())
        return {};
    const auto written = Xlsx::write({table->table.header, rows, {}}, {}, u"x"_s);
    if (!written || rows.isEmpty())
        return {};
    const auto again = ImportSource::read(*written, {.xlsx = true}, Job());
    if (!again)
        return u"written and not read again: "_s + again.error().message;
    return again->table.records.size() == rows.size() ? QString() : u"other rows after writing"_s;
}

QList<QByteArray> sheetSeeds()
{
    const QByteArray head = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"str\"><v>name</v></c></row>";
    return {"<sheetData>" + head + "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>46097</v></c></row></sheetData>",
            "<sheetData>" + head + "<row><c t=\"inlineStr\"><is><r><t>x</t></r></is></c></row></sheetData>",
            "<sheetData>" + head + "<row><c><f>1+1</f><v>2</v></c><c t=\"e\"><v>#REF!</v></c></row></sheetData>",
            Xlsx::write({{u"code"_s, u"name"_s}, {{u"1"_s, u"张"_s}}, {}}, {}, u"x"_s).value_or(QByteArray())};
}

QList<QByteArray> sheetWords()
{
    return {"<row>",      "</row>",  "<c ",       "</c>", "t=\"s\"", "<v>",         "</v>", "<is>",
            "r=\"ZZZ9\"", "s=\"2\"", "1e308",     "NaN",  "-1",      "60",          "<t>",  "&amp;",
            "&#0;",       "]]>",     "<![CDATA[", "<!--", "_x0000_", "99999999999", "\xFF", "<f>"};
}

QList<QByteArray> storyFiles()
{
    QList<QByteArray> files;
    QDirIterator each(QStringLiteral(WEFT_SOURCE_DIR "/tests/stories"), {u"*.csv"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.append(file.read(1500));
    }
    std::ranges::sort(files);
    return files;
}

QList<QByteArray> csvWords()
{
    return {",",    ";",     "\t",       "|",       "\"",   "\"\"", "\n",
            "\r\n", "\r",    "'=",       "'",       "=1+1", "sep=", "\"a",
            "a\"b", "\",\"", "\n\n",     " ",       "-1.5", "+86",  "\xEF\xBB\xBF",
            "张",   "",      "\xFF\xFE", "sep=;\n", "é",    "🙂", QByteArray(1, '\0')};
}

QList<QByteArray> encodingWords()
{
    return {"\xEF\xBB\xBF",
            "\xFF\xFE",
            "\xFE\xFF",
            "\xD5\xC5",
            "\xB1\x69",
            "\x81\x30\x81\x30",
            "\x84\x31\xA4\x37",
            "\xE4\xB8",
            "\xED\xA0\x80",
            "\xC0\x80",
            "\xF0\xA0\xAE\xB7",
            "\x83\x5C",
            "\x88\x62",
            "\xD8\x42\xDF\xB7",
            "\x80",
            "\xFF",
            "\x1B",
            "\x0E",
            "\n",
            "a",
            QByteArray("\0a", 2),
            QByteArray("a\0", 2)};
}

QList<QByteArray> searchSeeds()
{
    return {"张伟",
            "zhang wei",
            "ABC科技李娜",
            "+86 138 0038 0001",
            "C-2024-001",
            "José Núñez",
            "乾隆著",
            "𠮷野家",
            "ソニー",
            "삼성전자",
            "O'Brien",
            "NEAR(a b, 2)",
            "58同城",
            "a.b@x.example",
            "臺灣電腦",
            "3M中国",
            "(0755) 8888-9999 转 12"};
}

QList<QByteArray> searchWords()
{
    return {"\"",
            "*",
            "(",
            ")",
            "-",
            ":",
            "AND",
            "OR",
            "NOT",
            "NEAR/2",
            "{a}",
            "^",
            "'",
            "%",
            "_",
            "\\",
            ";",
            "+",
            " ",
            "138",
            "0000",
            "١٢٣٤",
            "½",
            "㈱",
            "ﬁ",
            "İ",
            "ß",
            "ﷺ",
            "é",
            "e\u0301",
            "张",
            "重庆",
            "𠮷",
            "ｶﾞ",
            "각",
            "①",
            "\u200b",
            "\ufeff",
            "nv",
            "zh",
            QByteArray(1, '\0')};
}
} // namespace

const QList<Fuzz::Target> &Fuzz::targets()
{
    static const QList<Target> all{{"csv", checkCsv, storyFiles, csvWords},
                                   {"encoding", checkEncoding, storyFiles, encodingWords},
                                   {"xlsx", checkXlsx, sheetSeeds, sheetWords},
                                   {"search", checkSearch, searchSeeds, searchWords}};
    return all;
}

const Fuzz::Target *Fuzz::targetOf(const QString &name)
{
    for (const Target &target : targets())
        if (QLatin1StringView(target.name) == name)
            return &target;
    return nullptr;
}
