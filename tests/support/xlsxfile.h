// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// Spreadsheet files by hand, as other programs write them and as nobody should.
namespace XlsxFile {
using Parts = QList<std::pair<QString, QByteArray>>;

QByteArray zipped(const Parts &parts);
/// A workbook of one sheet: what stands inside <worksheet>, the texts it shares (whole <si> elements), and formats:
/// style n + 1 has the n-th format code, style 0 none.
struct Book
{
    QByteArray sheet;
    QByteArray shared;
    QList<QByteArray> formats;
    bool from1904 = false;
};
QByteArray of(const Book &book);
/// The same as parts, to be changed before they are zipped.
Parts partsOf(const Book &book);
/// <sheetData> with rows of cells; a cell is the XML of its inside with its attributes: "t=\"s\"><v>0</v>".
QByteArray rows(const QList<QList<QByteArray>> &cells);
} // namespace XlsxFile
