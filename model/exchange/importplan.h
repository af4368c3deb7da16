// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/cellreading.h"
#include "model/exchange/fieldset.h"
#include "model/exchange/importer.h"
#include "model/exchange/importsource.h"

/// How sure it is that a column holds a field.
enum class Confidence {
    None,       ///< nothing fits: the column is left out
    Unsure,     ///< guessed by the values alone, or values that do not fit the header
    Likely,     ///< the header is another word for the field
    Certain,    ///< the header is the field's own name
    Remembered, ///< as it was chosen for a file with this header before
    Chosen      ///< by the person at this screen
};

/// What a column of the file is taken for.
struct ColumnGuess
{
    QString header;
    QString field; ///< code; empty: left out
    Confidence confidence = Confidence::None;
    QStringList examples; ///< of its cells, with what is read of them where they do not say it themselves
    CellReading reading = CellReading::AsWritten;
    ColumnFacts facts;
};

/// What a person decided about a file: what it holds, its columns, and the cells mended.
struct ImportPlan
{
    QString kind;
    QHash<QString, QString> map;               ///< header -> field code; "" leaves the column out
    QHash<QString, CellReading> readings;      ///< by header; as it is written where none is told
    QHash<qint64, QHash<int, QString>> mended; ///< by row of the file and column from 0
    ImportRequest::Mode mode = ImportRequest::Mode::Both;
    bool remembered = false; ///< kind, map and readings are those of an earlier file

    qint64 mendedCells() const;
    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

namespace ImportPlans {
/// The kind that the header fits best; "clients" where it fits none. Own fields of clients count.
QString kindOf(const CsvTable &table, const FieldSet &clients);
/// The columns as they seem to be. Nothing that is unsure is decided for a kind that a header fits.
ImportPlan propose(const CsvTable &table, const FieldSet &fields);
/// What the plan makes of each column, with what is to be said of its cells. The fields are those of the plan's kind.
QList<ColumnGuess> columnsOf(const ImportTable &table, const ImportPlan &plan, const FieldSet &fields,
                             const Currency &currency);
/// "Certain", "Likely" …, and why.
QString confidenceWord(Confidence confidence);
QString confidenceReason(const ColumnGuess &guess);

/// The table with the mended cells in place and the chosen readings carried out. What cannot be read as chosen, or is
/// no value in a column that is wanted, becomes a problem of its row: it is rejected by name, never guessed.
CsvTable applied(const ImportTable &table, const ImportPlan &plan, const FieldSet &fields, const Currency &currency);
} // namespace ImportPlans
