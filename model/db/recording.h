// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"
#include "model/db/changes.h"

#include <QHash>
#include <QList>
#include <QStringList>

class Connection;
struct Step;

/// The journal's writing side: TEMP triggers on the writer connection, generated from the schema, write an image of
/// every row touched under the step that is named in a one-row TEMP table. Without a step nothing is written.
namespace Recording {
/// A column as the triggers and undo need it.
struct Column
{
    QString name;
    QString type;     ///< INTEGER, TEXT or REAL
    QString fallback; ///< what stands in a row older than the column, as SQL; empty: NULL
};

/// The journalled tables, parents before children.
Result<QStringList> tables(Connection &c);
/// The columns but the id.
Result<QList<Column>> columns(Connection &c, const QString &table);
/// The JSON image of a row, as SQL; prefix is "NEW.", "OLD." or empty.
QString image(const QList<Column> &columns, const QString &prefix);

Done install(Connection &c);
Done dropInsertTriggers(Connection &c);
Done createInsertTriggers(Connection &c);

Done begin(Connection &c, Id<Step> step);
Done end(Connection &c);
/// What a step has touched so far. Many rows are not named one by one.
Result<Changes> changesOf(Connection &c, Id<Step> step);
/// What all steps after this one touched, and the newest of them.
Result<Changes> changesSince(Connection &c, Id<Step> &last);

/// The highest id given so far, by table.
using Marks = QHash<QString, qint64>;
Result<Marks> marks(Connection &c);
/// The rows created since.
Result<QHash<QString, QList<std::pair<qint64, qint64>>>> rangesSince(Connection &c, const Marks &marks);
Done writeRanges(Connection &c, Id<Step> step, const QHash<QString, QList<std::pair<qint64, qint64>>> &ranges);
} // namespace Recording
