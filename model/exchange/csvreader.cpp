// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

bool CsvReader::needsGuard(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@＝＋－＠\t\r'").contains(cell.front());
}

bool CsvReader::atLineEnd() const
{
    return m_at < m_text.size() && (m_text[m_at] == u'\n' || m_text[m_at] == u'\r');
}

void CsvReader::takeLineEnd()
{
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
    ++m_row;
}

void CsvReader::skipLine()
{
    while (m_at < m_text.size() && !atLineEnd())
        ++m_at;
    if (atLineEnd())
        takeLineEnd();
    m_row = 1;
}

void CsvReader::skipEmptyLines()
{
    while (atLineEnd())
        takeLineEnd();
}

void CsvReader::complain(Record &record, const QString &problem) const
{
    if (!record.problem.isEmpty())
        return;
    record.problem = problem;
    record.problemColumn = static_cast<int>(record.cells.size()) + 1;
}

bool CsvReader::next(Record &record)
{
    record = {};
    skipEmptyLines();
    if (m_at >= m_text.size())
        return false;
    record.line = m_line;
    record.row = m_row;
    while (takeCell(record)) {
        if (m_at >= m_text.size())
            return true;
        if (atLineEnd()) {
            takeLineEnd();
            return true;
        }
        ++m_at; // the delimiter
    }
    return false;
}

bool CsvReader::takeCell(Record &record)
{
    QString cell;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        if (!takeQuoted(cell, record))
            return false;
    } else {
        takePlain(cell, record);
    }
    if (cell.size() > kLongestCell) {
        complain(record, QCoreApplication::translate("Csv", "A cell is longer than one million characters."));
        cell.truncate(100);
    }
    if (m_guarded && cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1)))
        cell.remove(0, 1);
    record.cells.append(cell);
    return true;
}

void CsvReader::takePlain(QString &cell, Record &record)
{
    const qsizetype from = m_at;
    bool quote = false;
    for (; m_at < m_text.size() && !atLineEnd() && m_text[m_at] != m_delimiter; ++m_at)
        quote = quote || m_text[m_at] == u'"';
    cell = m_text.sliced(from, std::min(m_at - from, kLongestCell + 1));
    if (quote)
        complain(record,
                 QCoreApplication::translate("Csv", "There is a quotation mark inside a cell that is not quoted."));
}

bool CsvReader::takeQuoted(QString &cell, Record &record)
{
    const qint64 openedAt = m_line;
    ++m_at;
    while (true) {
        const qsizetype close = m_text.indexOf(u'"', m_at);
        if (close < 0) {
            m_openQuoteLine = openedAt;
            m_at = m_text.size();
            return false;
        }
        for (qsizetype i = m_at; i < close; ++i) {
            const bool pair = m_text[i] == u'\r' && m_text[i + 1] == u'\n';
            if ((m_text[i] == u'\n' || m_text[i] == u'\r') && !pair)
                ++m_line;
        }
        if (cell.size() <= kLongestCell)
            cell += QStringView(m_text).sliced(m_at, std::min(close - m_at, kLongestCell + 1));
        m_at = close + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            break;
        cell += u'"';
        ++m_at;
    }
    if (m_at < m_text.size() && !atLineEnd() && m_text[m_at] != m_delimiter) {
        complain(record,
                 QCoreApplication::translate("Csv", "There is text after the closing quotation mark of a cell."));
        QString rest;
        takePlain(rest, record);
        cell += rest;
    }
    return true;
}
