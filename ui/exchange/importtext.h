// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ImportReport;

/// What an import did or would do, "6 new, 2 merged, 1 held": what did not happen is not said.
QString importCounts(const ImportReport &report);
/// "Clients", "Sales" …: what a file holds.
QString importKindLabel(const QString &kind);
