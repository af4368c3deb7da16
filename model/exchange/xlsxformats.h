// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QDate>
#include <QString>

/// What the number format of a cell makes of its number.
enum class CellKind { Number, Day, Moment, Time, Padded };

struct CellFormat
{
    CellKind kind = CellKind::Number;
    int digits = 0; ///< Padded: "00000" shows so many
};

/// The system of days of a workbook: 1900, with the 29 February that never was, or 1904.
enum class DaySystem { From1900, From1904 };

namespace XlsxFormats {
/// A format of the standard by its number; those of a file have codes.
CellFormat builtIn(int id);
CellFormat ofCode(const QString &code);

/// The number as a person would write it down: ISO days, plain decimals of at most 15 digits. An error for what a
/// spreadsheet cannot have meant: a day out of range, a number of more digits than it keeps.
Result<QString> text(double number, const CellFormat &format, DaySystem system);
/// The day of a serial number.
Result<QDate> day(double serial, DaySystem system);
} // namespace XlsxFormats
