// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// A result as it is printed. Cells are exchange text: plain amounts, ISO days, codes.
struct Table
{
    QStringList columns;
    QList<QStringList> rows;
    QStringList labels;  ///< what --headers localized prints; empty: columnLabel() of each column
    QList<bool> figures; ///< by column; empty: what each column of a report is known to be
    QString kind;        ///< of the field table, whose columns these are; empty for a report
};

/// Which columns hold figures.
QList<bool> figuresOf(const Table &table);

/// The header of a report's column in the interface language; the code itself where it is not known.
QString columnLabel(const QString &code);

/// An array with an object a row. Columns of figures are numbers, an empty figure is null.
QByteArray toJson(const Table &table);
