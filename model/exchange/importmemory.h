// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/exchange/importplan.h"

/// What was chosen for the columns of a file, kept in the workspace for the next file with the same header. It is no
/// step of the history: taking an import back does not make it forgotten.
namespace ImportMemory {
/// The header as it is compared: the same columns in any order and case.
QString signatureOf(const QStringList &header);
/// The plan for a file with this header; nothing where none was kept.
Result<std::optional<ImportPlan>> recall(Connection &c, const QStringList &header);
QFuture<Result<std::optional<ImportPlan>>> recall(Database &database, const QStringList &header);
QFuture<Done> keep(Database &database, const QStringList &header, const ImportPlan &plan, const Clock &clock);
} // namespace ImportMemory
