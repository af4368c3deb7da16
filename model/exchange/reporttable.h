// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/exporter.h"

/// Lists that are worked out, as tables of codes and plain values, in the order in which they are shown.
namespace ReportTable {
/// code,name,state,due,days_overdue,owner,tier; with tasks also what makes each line wait.
Result<ExportTable> agenda(Connection &c, const AgendaQuery &query, const Clock &clock);
/// row,column,count,amount,share_pct,overdue: every cell, zeros too, no totals.
Result<ExportTable> matrix(Connection &c, const QString &rowAxis, const QString &columnAxis, const Clock &clock);
} // namespace ReportTable
