// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv.h"

/// A table as an XLSX file: what is text stays text, with every leading zero, amounts are numbers, days are days; the
/// header stands still and has filters.
namespace Xlsx {
enum class ColumnType {
    Text,
    Figure,
    Day,
    Moment,
    Unknown ///< of a report: days, where every cell is one; else text
};

/// The types of columns of a kind of the field table; Figure where the table says so, Unknown for what is no field.
QList<ColumnType> typesOf(const QString &kind, const QStringList &columns, const QList<bool> &figures);
/// The file. An error for what no sheet can hold: too many rows or columns, a text longer than 32767 characters.
Result<QByteArray> write(const CsvSheet &table, const QList<ColumnType> &types, const QString &sheetName);
} // namespace Xlsx
