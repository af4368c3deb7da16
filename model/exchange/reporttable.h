// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/exporter.h"

/// Lists that are worked out, as tables of codes and plain values, in the order in which they are shown.
namespace ReportTable {
/// code,name,state,due,days_overdue,owner,tier; with tasks also what makes each line wait.
Result<ExportTable> agenda(Connection &c, const AgendaQuery &query, const Clock &clock);
/// row,column,count,amount,share_pct,overdue: every cell, zeros too, no totals.
Result<ExportTable> matrix(Connection &c, const QString &rowAxis, const QString &columnAxis, const Clock &clock);
/// The same as it stood on another day; the connection then shows the clock's day again.
Result<ExportTable> matrixOn(Connection &c, const ExportRequest &request, const Clock &clock);
/// rank,code,name,amount,cumulative_share_pct: every buyer.
Result<ExportTable> pareto(Connection &c);
/// code,name,from,to,amount,day.
Result<ExportTable> tierChanges(Connection &c, const TierMoveQuery &query);
} // namespace ReportTable
