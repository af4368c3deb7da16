// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QList>
#include <QVariant>

#include <functional>

class Connection;

/// The ids in blocks for "IN (…)": marks is "?, ?, …", values are as many. Blocks are filled up with the id 0, which no
/// row has, so that few statements serve every number of ids and stay prepared.
Done eachBlock(const QList<qint64> &ids,
               const std::function<Done(const QString &marks, const QVariantList &values)> &f);

/// Runs a statement over all ids: "%1" stands for the marks of a block, whose values follow those given. The rows
/// changed.
Result<qint64> runOver(Connection &c, const QString &sql, const QVariantList &first, const QList<qint64> &ids);

/// The first of so many ids that no row of the table has or had; the rows are then inserted with ids of their own,
/// which moves the table's sequence on. Inside the transaction that inserts them.
Result<qint64> reserveIds(Connection &c, const QString &table, qsizetype count);
