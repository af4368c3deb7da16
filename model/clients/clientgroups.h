// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/listquery.h"
#include "model/core/result.h"

class Connection;

namespace Clients {
/// The ids group by group, the groups in the order of their list; sums of amount, amount_all and sales. Invalid for a
/// field that is no choice and for one with more than kMostGroups values.
Result<GroupedIds> intoGroups(Connection &c, const QList<qint64> &ids, const QString &field);
inline constexpr qsizetype kMostGroups = 500;
/// The fields by which clients can be grouped.
QStringList groupFields();
} // namespace Clients
