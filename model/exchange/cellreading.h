// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/money.h"
#include "model/exchange/days.h"
#include "model/exchange/fields.h"
#include "model/exchange/xlsxformats.h"

#include <QStringList>

/// How a person says that the cells of a column are meant. AsWritten takes only what reads one way.
enum class CellReading {
    AsWritten,
    DayFirst,   ///< 03/04/05 is 3 April 2005
    MonthFirst, ///< 4 March 2005
    YearFirst,  ///< 5 April 2003
    Serial1900, ///< 45000 is a day that a spreadsheet counted
    Serial1904,
    Point,  ///< 1,234.56
    Comma,  ///< 1.234,56
    Rounded ///< 33.3333 to the decimals of the currency
};

/// What the cells of a column would be taken for.
struct ColumnFacts
{
    qint64 filled = 0;
    qint64 unclear = 0;                 ///< read several ways: they wait for a choice
    qint64 unreadable = 0;              ///< no value of the field
    QString firstUnclear;               ///< as it stands in the file
    qint64 firstRow = 0;                ///< of the first that is unclear or unreadable
    DayOrder voted = DayOrder::Unknown; ///< by the other days of the column
    QString voter;                      ///< the day that says so
    bool grouped = false;               ///< amounts with marks between thousands

    friend bool operator==(const ColumnFacts &, const ColumnFacts &) = default;
};

namespace CellReadings {
/// What may be chosen for a field; one alone where there is nothing to choose.
QList<CellReading> choicesFor(FieldType type);
QString label(CellReading reading);
/// As it is remembered.
QString toCode(CellReading reading);
CellReading fromCode(const QString &code);

/// A cell as it would be stored: ISO days, plain amounts, other text as it is. An error says why it cannot be told.
Result<QString> read(const QString &cell, FieldType type, CellReading reading, const Currency &currency,
                     DayOrder voted = DayOrder::Unknown);
/// All cells of a column; rows are the places of the cells in the file.
ColumnFacts factsOf(const QList<std::pair<qint64, QString>> &cells, FieldType type, CellReading reading,
                    const Currency &currency);
/// The facts in a sentence or two; empty where all is plain.
QString sentence(const ColumnFacts &facts, FieldType type, CellReading reading, const Currency &currency);
} // namespace CellReadings
