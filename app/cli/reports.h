// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"

#include <optional>
#include <span>

class Connection;

/// A report by name. The columns are a contract: scripts read them.
struct Report
{
    const char *name;
    const char *description; ///< QT_TRANSLATE_NOOP("Cli", …)
    QList<const char *> aliases;
    QStringList columns;
    QStringList options; ///< without the dashes
    Result<Table> (*make)(Connection &c, Run &run);
};

std::span<const Report> reports();
/// By name or alias, "_" read as "-"; null if there is none.
const Report *reportNamed(const QString &name);

/// --days of this run; empty where it is not given or no number.
std::optional<int> daysOf(const Run &run);
Result<Table> dueTable(Connection &c, Run &run);
