// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importsource.h"

#include "model/exchange/csvreader.h"
#include "model/exchange/encoding.h"
#include "model/exchange/fields.h"
#include "model/exchange/xlsxrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kPreviewRows = 20;
constexpr qsizetype kPreviewBytes = 256 * 1024;
constexpr qsizetype kReportEvery = 500;

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportSource", text);
}

qsizetype filledIn(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// How many cells of a row are names of fields, in the kind where most are.
qsizetype namesIn(const QStringList &cells)
{
    qsizetype most = 0;
    for (const QString &kind : Fields::kinds()) {
        const auto known = std::count_if(cells.begin(), cells.end(), [&](const QString &cell) {
            return !cell.trimmed().isEmpty() && Fields::find(kind, cell);
        });
        most = std::max<qsizetype>(most, known);
    }
    return most;
}

/// The start of a text that may be cut inside a character or a record.
Result<QString> sampleOf(const QByteArray &bytes, const CsvDialect &dialect)
{
    const bool cut = bytes.size() > kPreviewBytes;
    // Encodings of two bytes a character are cut between two.
    const auto decoded = Encoding::decode(bytes.first(cut ? kPreviewBytes : bytes.size()), dialect.encoding);
    if (decoded.badByte >= 0 && !(cut && decoded.badByte > kPreviewBytes - 8))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Csv", "Line %1 (byte %2) is not %3. Choose another encoding.")
                        .arg(1 + std::count(bytes.begin(), bytes.begin() + decoded.badByte, '\n'))
                        .arg(decoded.badByte + 1)
                        .arg(dialect.encoding));
    return decoded.text;
}

void previewCsv(const QByteArray &bytes, const CsvDialect &dialect, ImportPreview &preview)
{
    const auto sample = sampleOf(bytes, dialect);
    if (!sample) {
        preview.problem = sample.error().message;
        return;
    }
    CsvReader reader(*sample, dialect.delimiter);
    reader.setGuarded(dialect.guarded);
    if (Csv::namesDelimiter(*sample))
        reader.skipLine();
    CsvReader::Record record;
    while (preview.rows.size() < kPreviewRows && reader.next(record))
        preview.rows.append({record.row, record.cells});
    const bool cut = bytes.size() > kPreviewBytes;
    if (cut && preview.rows.size() < kPreviewRows && preview.rows.size() > 1)
        preview.rows.removeLast();
    if (reader.openQuoteLine() > 0 && !cut)
        preview.problem =
            QCoreApplication::translate("Csv", "The quotation mark opened in line %1 is never closed. "
                                               "Correct the file, or choose another encoding or delimiter.")
                .arg(reader.openQuoteLine());
}

Done previewXlsx(const QByteArray &bytes, ImportPreview &preview)
{
    XlsxBook book;
    WEFT_TRY(book.open(bytes));
    preview.daySystem = book.daySystem();
    for (const XlsxSheet &sheet : book.sheets())
        preview.sheets.append(
            sheet.hidden ? translated(QT_TRANSLATE_NOOP("ImportSource", "%1 (hidden)")).arg(sheet.name) : sheet.name);
    XlsxRows rows(book, preview.format.sheet);
    WEFT_TRY(rows.begin());
    XlsxRows::Row row;
    while (preview.rows.size() < kPreviewRows && rows.next(row))
        preview.rows.append(row.record);
    if (const Done done = rows.outcome(); !done)
        preview.problem = done.error().message;
    return {};
}

/// The sheet that one means: the first with rows.
int sheetOf(const XlsxBook &book)
{
    for (qsizetype i = 0; i < book.sheets().size(); ++i) {
        XlsxRows rows(book, i);
        XlsxRows::Row row;
        if (rows.begin() && rows.next(row))
            return static_cast<int>(i);
    }
    return 0;
}

/// Rows of a sheet into a table under a header.
class SheetTable
{
public:
    SheetTable(ImportTable &result, qint64 headerRow) : m_result(result), m_headerRow(headerRow) {}

    void take(XlsxRows::Row &row)
    {
        CsvTable &table = m_result.table;
        if (row.record.row < m_headerRow)
            return;
        if (m_waits) {
            m_waits = false;
            if (m_headerRow > 0)
                return Csv::takeHeader(table, row.record.cells);
            table.header = ImportSource::headerOf(row.record.cells.size());
        }
        const qsizetype width = table.header.size();
        QStringList &cells = row.record.cells;
        while (cells.size() > width && cells.last().isEmpty())
            cells.removeLast();
        if (cells.size() > width && m_headerRow == 0)
            table.header = ImportSource::headerOf(cells.size());
        while (cells.size() < table.header.size())
            cells.append(QString());
        const bool fits = cells.size() == table.header.size();
        const auto whole = std::find_if(row.problems.begin(), row.problems.end(),
                                        [](const CsvProblem &problem) { return problem.column == 0; });
        if (fits && whole == row.problems.end()) {
            m_result.cellProblems += row.problems;
            table.records.append(std::move(row.record));
        } else {
            const QString why = whole != row.problems.end() ? whole->message : Csv::widthProblem(cells.size(), width);
            table.problems.append({row.record.row, 0, why, std::move(cells)});
        }
    }
    bool hasHeader() const { return !m_waits; }

private:
    ImportTable &m_result;
    qint64 m_headerRow;
    bool m_waits = true;
};

Done cancelled()
{
    return fail(ErrorKind::Cancelled, translated(QT_TRANSLATE_NOOP("ImportSource", "The reading was cancelled.")));
}

Result<ImportTable> readXlsx(const QByteArray &bytes, const ImportFormat &format, const Job &job)
{
    XlsxBook book;
    WEFT_TRY(book.open(bytes));
    XlsxRows rows(book, format.sheet);
    WEFT_TRY(rows.begin());
    ImportTable result;
    result.daySystem = book.daySystem();
    SheetTable sheet(result, format.headerRow);
    XlsxRows::Row row;
    qsizetype count = 0;
    while (rows.next(row)) {
        if (++count % kReportEvery == 0) {
            if (job.isCancelled())
                WEFT_TRY(cancelled());
            job.report(rows.position(), rows.unpackedSize());
        }
        sheet.take(row);
    }
    WEFT_TRY(rows.outcome());
    CsvTable &table = result.table;
    if (!sheet.hasHeader())
        return fail(ErrorKind::Empty,
                    translated(QT_TRANSLATE_NOOP("ImportSource", "The sheet has no rows. Choose another sheet or "
                                                                 "another header row.")));
    // Rows before the widest one of a sheet without a header.
    for (CsvRecord &record : table.records) {
        while (record.cells.size() < table.header.size())
            record.cells.append(QString());
    }
    if (const int merged = rows.mergedAreas(); merged > 0)
        table.notes.append(QCoreApplication::translate("ImportSource",
                                                       "The sheet has %n merged areas; the value of one counts for its "
                                                       "first cell only.",
                                                       nullptr, merged));
    if (result.daySystem == DaySystem::From1904)
        table.notes.append(
            translated(QT_TRANSLATE_NOOP("ImportSource", "The workbook counts its days from 1904; they are read so.")));
    if (table.records.isEmpty() && table.problems.isEmpty())
        table.notes.append(QCoreApplication::translate("Csv", "The file has a header but no rows."));
    return result;
}
} // namespace

QString ImportSource::columnName(qsizetype index)
{
    QString name;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<ushort>((rest - 1) % 26)));
    return name;
}

QStringList ImportSource::headerOf(qsizetype columns)
{
    QStringList header;
    for (qsizetype i = 0; i < columns; ++i)
        header.append(columnName(i));
    return header;
}

qint64 ImportSource::headerRowOf(const QList<CsvRecord> &rows)
{
    qsizetype best = -1, bestNames = 0, widest = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        widest = std::max(widest, filledIn(rows[i].cells));
        const qsizetype names = namesIn(rows[i].cells);
        // A row of values may hold one word that is a name of a field, too.
        if (names > bestNames && (names > 1 || i == 0)) {
            best = i;
            bestNames = names;
        }
    }
    if (best >= 0)
        return rows[best].row;
    // Nothing is known by name: a title stands alone in its row, a header is as wide as the table.
    for (const CsvRecord &row : rows) {
        if (filledIn(row.cells) * 2 > widest)
            return row.row;
    }
    return 1;
}

namespace {
/// Where a title stands above the table, its line says nothing of the delimiter: the one that shows a header does.
char16_t delimiterUnderTitle(const QByteArray &bytes, const CsvDialect &dialect)
{
    char16_t best = dialect.delimiter;
    qsizetype most = 1;
    for (const char16_t mark : {u',', u';', u'\t', u'|'}) {
        ImportPreview preview;
        CsvDialect tried = dialect;
        tried.delimiter = mark;
        previewCsv(bytes, tried, preview);
        for (const CsvRecord &row : std::as_const(preview.rows)) {
            const qsizetype names = row.cells.size() > 1 ? namesIn(row.cells) : 0;
            if (names > most) {
                most = names;
                best = mark;
            }
        }
    }
    return best;
}
} // namespace

Result<ImportFormat> ImportSource::detect(const QByteArray &bytes)
{
    ImportFormat format;
    format.xlsx = XlsxPackage::looksLikeOne(bytes);
    if (format.xlsx) {
        XlsxBook book;
        WEFT_TRY(book.open(bytes));
        format.sheet = sheetOf(book);
    } else {
        format.dialect = Csv::detect(bytes).dialect;
    }
    WEFT_TAKE(ImportPreview first, preview(bytes, format));
    if (!format.xlsx && !first.rows.isEmpty() && filledIn(first.rows.first().cells) < 2) {
        format.dialect.delimiter = delimiterUnderTitle(bytes, format.dialect);
        WEFT_TAKE(first, preview(bytes, format));
    }
    format.headerRow = headerRowOf(first.rows);
    return format;
}

Result<ImportPreview> ImportSource::preview(const QByteArray &bytes, const ImportFormat &format)
{
    ImportPreview preview;
    preview.format = format;
    if (format.xlsx) {
        WEFT_TRY(previewXlsx(bytes, preview));
    } else {
        preview.certain = Csv::detect(bytes).certain;
        previewCsv(bytes, format.dialect, preview);
    }
    return preview;
}

Result<ImportTable> ImportSource::read(const QByteArray &bytes, const ImportFormat &format, const Job &job)
{
    if (format.xlsx)
        return readXlsx(bytes, format, job);
    ImportTable result;
    WEFT_TAKE(result.table, Csv::read(bytes, format.dialect, format.headerRow));
    return result;
}
