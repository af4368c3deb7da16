// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QStringList>

class Connection;

/// The indexes of a table that most rows of are about to be written: taken away, and made again at the end from the
/// sorted rows, which is several times faster than keeping them. In one transaction, so that an error brings them back.
namespace BulkIndexes {
/// Below so many rows it does not pay.
inline constexpr qint64 kWorthwhile = 20'000;
/// The statements that make them again. Those of UNIQUE constraints stay, and those without any of the columns, if some
/// are named.
Result<QStringList> drop(Connection &c, const QString &table, const QStringList &columns = {});
Done create(Connection &c, const QStringList &statements);
} // namespace BulkIndexes
