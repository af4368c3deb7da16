// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv.h"

#include "model/exchange/csvreader.h"
#include "model/exchange/encoding.h"
#include "model/exchange/importsource.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kSampleText = 64 * 1024;
constexpr qsizetype kSampleRecords = 60;

/// The first records of a text under a delimiter, by their number of cells.
QList<qsizetype> widths(const QString &text, char16_t delimiter)
{
    CsvReader reader(text, delimiter);
    QList<qsizetype> list;
    CsvReader::Record record;
    while (list.size() < kSampleRecords && reader.next(record))
        list.append(record.cells.size());
    // The last record of a sample may be cut.
    if (list.size() > 2 && text.size() >= kSampleText)
        list.removeLast();
    return list;
}

/// How well a delimiter explains the sample: records as wide as the header count, wider tables win.
double fitOf(const QString &text, char16_t delimiter)
{
    const QList<qsizetype> list = widths(text, delimiter);
    if (list.isEmpty() || list.first() < 2)
        return 0;
    const auto same = std::count(list.begin(), list.end(), list.first());
    const double share = double(same) / double(list.size());
    return share * share * (1 + 0.1 * double(std::min<qsizetype>(list.first(), 20)));
}

// Numbers stay numbers in a spreadsheet, so they need no guard.
bool isPlainNumber(QStringView cell)
{
    if (cell.startsWith(u'-'))
        cell = cell.sliced(1);
    bool digit = false, point = false;
    for (const QChar c : cell) {
        if (c == u'.' && digit && !point)
            point = true;
        else if (c >= u'0' && c <= u'9')
            digit = true;
        else
            return false;
    }
    return digit && !cell.endsWith(u'.');
}

QString quoted(const QString &cell, bool alone)
{
    const auto special = [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; };
    // An empty cell alone in its line would be skipped, "sep=;" obeyed, a byte order mark taken off.
    const bool misread = (alone && cell.isEmpty()) || cell.startsWith("sep="_L1, Qt::CaseInsensitive) ||
                         cell.startsWith(QChar::ByteOrderMark);
    if (!misread && !std::any_of(cell.begin(), cell.end(), special))
        return cell;
    QString text = cell;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

/// The cells as a spreadsheet is to take them.
QStringList guarded(const QStringList &cells, const QList<bool> &figures)
{
    QStringList safe = cells;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool number = figures.value(i) && isPlainNumber(cells[i]);
        if (CsvReader::needsGuard(cells[i]) && !number)
            safe[i].prepend(u'\'');
    }
    return safe;
}

void appendRecord(QByteArray &out, const QStringList &cells, const char *lineEnd)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        out += quoted(cells[i], cells.size() == 1).toUtf8();
    }
    out += lineEnd;
}

QString delimiterLine(const QString &text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 5)
        return {};
    const bool ends = text.size() == 5 || text[5] == u'\r' || text[5] == u'\n';
    return ends ? text.first(5) : QString();
}

/// A record as wide as the header, or what is wrong with it.
QString raggedProblem(QStringList &cells, qsizetype width)
{
    while (cells.size() > width && cells.last().isEmpty())
        cells.removeLast();
    if (cells.size() == width)
        return {};
    return Csv::widthProblem(cells.size(), width);
}

/// The first record from the header row on; false where there is none.
bool toHeader(CsvReader &reader, qint64 headerRow, CsvReader::Record &record)
{
    bool found = reader.next(record);
    while (found && record.row < headerRow)
        found = reader.next(record);
    return found;
}

Done readRecords(CsvReader &reader, CsvTable &table, qint64 headerRow)
{
    CsvReader::Record record;
    bool header = true;
    for (bool found = toHeader(reader, headerRow, record); found; found = reader.next(record)) {
        if (header && headerRow == 0) {
            table.header = ImportSource::headerOf(record.cells.size());
            header = false;
        }
        if (header) {
            Csv::takeHeader(table, record.cells);
            header = false;
            if (!record.problem.isEmpty())
                return fail(
                    ErrorKind::Invalid,
                    QCoreApplication::translate("Csv", "Line %1, the header: %2").arg(record.line).arg(record.problem));
            continue;
        }
        const QString ragged = raggedProblem(record.cells, table.header.size());
        const QString problem = record.problem.isEmpty() ? ragged : record.problem;
        if (problem.isEmpty())
            table.records.append({record.row, std::move(record.cells)});
        else
            table.problems.append({record.row, record.problemColumn, problem, std::move(record.cells)});
    }
    if (reader.openQuoteLine() > 0)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Csv", "The quotation mark opened in line %1 is never closed. "
                                                       "Correct the file, or choose another encoding or delimiter.")
                        .arg(reader.openQuoteLine()));
    if (header)
        return fail(ErrorKind::Empty,
                    QCoreApplication::translate("Csv", "The file is empty; a header line is needed."));
    if (table.records.isEmpty() && table.problems.isEmpty())
        table.notes.append(QCoreApplication::translate("Csv", "The file has a header but no rows."));
    return {};
}

Done badBytes(const QByteArray &bytes, qint64 offset, const QString &encoding)
{
    const qint64 line = 1 + std::count(bytes.begin(), bytes.begin() + offset, '\n');
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Csv", "Line %1 (byte %2) is not %3. Choose another encoding.")
                    .arg(line)
                    .arg(offset + 1)
                    .arg(encoding));
}
} // namespace

char16_t Csv::delimiterOf(const QString &text)
{
    const QString line = delimiterLine(text);
    if (!line.isEmpty())
        return line[4].unicode();
    const QString sample = text.first(std::min(text.size(), kSampleText));
    char16_t best = u',';
    double bestFit = 0;
    for (const char16_t candidate : std::array{u',', u';', u'\t', u'|'}) {
        const double fit = fitOf(sample, candidate);
        if (fit > bestFit) {
            bestFit = fit;
            best = candidate;
        }
    }
    return best;
}

Csv::Detection Csv::detect(const QByteArray &bytes)
{
    const Encoding::Guess guess = Encoding::guess(bytes);
    Detection detection;
    detection.certain = guess.certain;
    detection.dialect.encoding = guess.encoding;
    detection.dialect.bom = guess.bom;
    detection.dialect.guarded = guess.bom;
    qsizetype size = std::min<qsizetype>(bytes.size(), kSampleText * 2);
    detection.dialect.delimiter = delimiterOf(Encoding::decode(bytes.first(size), guess.encoding).text);
    return detection;
}

void Csv::takeHeader(CsvTable &table, const QStringList &cells)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString name = cells[i].trimmed();
        const int column = static_cast<int>(i) + 1;
        if (name.isEmpty()) {
            table.notes.append(
                QCoreApplication::translate("Csv", "Column %1 has no header and is not read.").arg(column));
        } else if (seen.contains(name)) {
            table.notes.append(QCoreApplication::translate(
                                   "Csv", "The header “%1” stands over columns %2 and %3; only the first is read.")
                                   .arg(name)
                                   .arg(seen[name])
                                   .arg(column));
            name.clear();
        } else {
            seen.insert(name, column);
        }
        table.header.append(name);
    }
}

QString Csv::widthProblem(qsizetype cells, qsizetype header)
{
    return QCoreApplication::translate("Csv", "The row has %1 cells, the header has %2.").arg(cells).arg(header);
}

bool Csv::namesDelimiter(const QString &text)
{
    return !delimiterLine(text).isEmpty();
}

Result<CsvTable> Csv::read(const QByteArray &bytes, const CsvDialect &dialect, qint64 headerRow)
{
    Encoding::Decoded decoded = Encoding::decode(bytes, dialect.encoding);
    if (decoded.badByte >= 0)
        WEFT_TRY(badBytes(bytes, decoded.badByte, dialect.encoding));
    CsvTable table;
    table.dialect = dialect;
    CsvReader reader(decoded.text, dialect.delimiter);
    reader.setGuarded(dialect.guarded);
    if (namesDelimiter(decoded.text))
        reader.skipLine();
    WEFT_TRY(readRecords(reader, table, headerRow));
    return table;
}

QByteArray Csv::write(const CsvSheet &sheet, Form form, bool lf)
{
    const char *const lineEnd = lf ? "\n" : "\r\n";
    const bool guards = form == Form::Spreadsheet;
    QByteArray out;
    if (guards)
        out += "\xEF\xBB\xBF";
    appendRecord(out, guards ? guarded(sheet.header, {}) : sheet.header, lineEnd);
    for (const QStringList &row : sheet.rows)
        appendRecord(out, guards ? guarded(row, sheet.figures) : row, lineEnd);
    return out;
}
