// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv.h"
#include "model/exchange/xlsxbook.h"

#include <memory>

class QXmlStreamReader;

/// The rows of a sheet one after the other; empty ones are left out. Texts stay as they are, days come as ISO days,
/// a formula as the result that was stored with it.
class XlsxRows
{
public:
    struct Row
    {
        CsvRecord record;
        QList<CsvProblem> problems; ///< one a cell, without its row's cells; column 0 is about the row
    };

    XlsxRows(const XlsxBook &book, qsizetype sheet);
    ~XlsxRows();
    XlsxRows(const XlsxRows &) = delete;
    XlsxRows &operator=(const XlsxRows &) = delete;

    Done begin();
    /// False at the end, and where the sheet breaks off.
    bool next(Row &row);
    /// Whether all was read.
    Done outcome() const;
    /// After the last row: areas of several cells with one value.
    int mergedAreas() const { return m_merged; }
    /// How far the reading has come, of unpackedSize().
    qint64 position() const;
    qint64 unpackedSize() const;

private:
    struct Cell;
    bool takeRow(Row &row);
    void takeCell(Row &row, int &column);
    Cell readCell();
    QString textOf(const Cell &cell, QString &problem) const;
    QString numberOf(const Cell &cell, QString &problem) const;

    const XlsxBook &m_book;
    qsizetype m_sheet;
    std::unique_ptr<XlsxPackage::Part> m_part;
    std::unique_ptr<QXmlStreamReader> m_xml;
    qint64 m_row = 0;
    int m_merged = 0;
    Done m_outcome;
};
