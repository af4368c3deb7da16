// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxrows.h"

#include "model/exchange/csvreader.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostRows = 1048576;
// A list has tens of columns; a cell far to the right must not make every row as wide.
constexpr int kMostColumns = 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("Xlsx", text);
}

/// "BC12" is column 55 and row 12; 0 where one is not told.
std::pair<int, qint64> placeOf(QStringView reference)
{
    qint64 column = 0, row = 0;
    for (const QChar c : reference) {
        if (c >= u'A' && c <= u'Z' && column < 100000)
            column = column * 26 + (c.unicode() - u'A' + 1);
        else if (c >= u'0' && c <= u'9' && row < 100000000)
            row = row * 10 + c.digitValue();
    }
    return {static_cast<int>(column), row};
}
} // namespace

struct XlsxRows::Cell
{
    int column = 0;
    int style = 0;
    QString type; ///< s, str, inlineStr, b, e, d, n or nothing
    QString value;
    bool formula = false;
    bool hasValue = false;
};

XlsxRows::XlsxRows(const XlsxBook &book, qsizetype sheet) : m_book(book), m_sheet(sheet) {}

XlsxRows::~XlsxRows() = default;

Done XlsxRows::begin()
{
    if (m_sheet < 0 || m_sheet >= m_book.sheets().size())
        return fail(ErrorKind::NotFound, translated(QT_TRANSLATE_NOOP("Xlsx", "The file has no such sheet.")));
    WEFT_TAKE(m_part, m_book.package().part(m_book.sheets()[m_sheet].part));
    m_xml = std::make_unique<QXmlStreamReader>(m_part.get());
    return {};
}

qint64 XlsxRows::position() const
{
    return m_xml ? m_xml->characterOffset() : 0;
}

qint64 XlsxRows::unpackedSize() const
{
    return m_part ? m_part->unpackedSize() : 0;
}

Done XlsxRows::outcome() const
{
    return m_outcome;
}

bool XlsxRows::next(Row &row)
{
    while (!m_xml->atEnd()) {
        if (m_xml->readNext() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == "mergeCell"_L1)
            ++m_merged;
        if (m_xml->name() == "row"_L1 && takeRow(row))
            return true;
        if (m_row > kMostRows) {
            m_outcome = fail(ErrorKind::Invalid,
                             translated(QT_TRANSLATE_NOOP("Xlsx", "The sheet has more rows than a sheet can have.")));
            return false;
        }
    }
    if (m_xml->hasError())
        m_outcome = tl::unexpected<Error>(XlsxBook::faultOf(*m_xml, *m_part));
    return false;
}

bool XlsxRows::takeRow(Row &row)
{
    row = {};
    bool told = false;
    const qint64 number = m_xml->attributes().value("r"_L1).toLongLong(&told);
    // Rows come in order; one that says otherwise is counted on.
    m_row = told && number > m_row ? number : m_row + 1;
    row.record.row = m_row;
    int column = 0;
    while (!m_xml->atEnd()) {
        const auto token = m_xml->readNext();
        if (token == QXmlStreamReader::EndElement && m_xml->name() == "row"_L1)
            break;
        if (token == QXmlStreamReader::StartElement && m_xml->name() == "c"_L1)
            takeCell(row, column);
    }
    const QStringList &cells = row.record.cells;
    return !row.problems.isEmpty() ||
           std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

void XlsxRows::takeCell(Row &row, int &column)
{
    const Cell cell = readCell();
    column = cell.column > column ? cell.column : column + 1;
    QString problem;
    QString text = textOf(cell, problem);
    if (text.size() > CsvReader::kLongestCell) {
        problem = QCoreApplication::translate("Csv", "A cell is longer than one million characters.");
        text.truncate(100);
    }
    if (column > kMostColumns) {
        if (!text.isEmpty() && (row.problems.isEmpty() || row.problems.last().column > 0))
            row.problems.append(
                {m_row, 0, translated(QT_TRANSLATE_NOOP("Xlsx", "The row goes on past column %1.")).arg(kMostColumns)});
        return;
    }
    if (!problem.isEmpty())
        row.problems.append({m_row, column, problem});
    if (text.isEmpty())
        return;
    while (row.record.cells.size() < column - 1)
        row.record.cells.append(QString());
    row.record.cells.append(text);
}

XlsxRows::Cell XlsxRows::readCell()
{
    const auto attributes = m_xml->attributes();
    Cell cell;
    cell.column = placeOf(attributes.value("r"_L1)).first;
    cell.style = attributes.value("s"_L1).toInt();
    cell.type = attributes.value("t"_L1).toString();
    while (!m_xml->atEnd()) {
        const auto token = m_xml->readNext();
        if (token == QXmlStreamReader::EndElement && m_xml->name() == "c"_L1)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == "v"_L1) {
            cell.value = m_xml->readElementText(QXmlStreamReader::SkipChildElements);
            cell.hasValue = true;
        } else if (m_xml->name() == "is"_L1) {
            cell.value = XlsxBook::richText(*m_xml);
            cell.hasValue = true;
        } else {
            cell.formula = cell.formula || m_xml->name() == "f"_L1;
            m_xml->skipCurrentElement();
        }
    }
    return cell;
}

QString XlsxRows::textOf(const Cell &cell, QString &problem) const
{
    if (!cell.hasValue) {
        if (cell.formula)
            problem = translated(QT_TRANSLATE_NOOP("Xlsx", "The formula has no stored result. Open the file in its "
                                                           "program, save it, and import it again."));
        return {};
    }
    if (cell.type == u"s") {
        bool sound = false;
        const QString *shared = m_book.shared(cell.value.toLongLong(&sound));
        if (!sound || !shared) {
            problem = translated(QT_TRANSLATE_NOOP("Xlsx", "The text of the cell is missing in the file."));
            return {};
        }
        return *shared;
    }
    if (cell.type == u"str" || cell.type == u"inlineStr" || cell.type == u"b")
        return cell.value;
    if (cell.type == u"e") {
        problem =
            translated(QT_TRANSLATE_NOOP("Xlsx", "The cell holds the error %1. Mend its formula.")).arg(cell.value);
        return cell.value;
    }
    if (cell.type == u"d") {
        QString day = cell.value;
        return day.endsWith("T00:00:00"_L1) ? day.chopped(9) : day.replace(u'T', u' ');
    }
    return numberOf(cell, problem);
}

QString XlsxRows::numberOf(const Cell &cell, QString &problem) const
{
    if (cell.value.trimmed().isEmpty())
        return {};
    bool sound = false;
    const double number = cell.value.toDouble(&sound);
    if (!sound) {
        problem = translated(QT_TRANSLATE_NOOP("Xlsx", "The cell holds no number."));
        return cell.value;
    }
    const auto text = XlsxFormats::text(number, m_book.format(cell.style), m_book.daySystem());
    if (text)
        return *text;
    problem = text.error().message;
    return cell.value;
}
