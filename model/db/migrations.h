// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QStringList>

class Connection;

/// The schema as the sum of its steps, resources/schema/NNNN_name.sql; the highest number is the newest version.
namespace Migrations {
/// "WEFT", in the header of every workspace.
inline constexpr int kApplicationId = 0x57454654;

int newest();
/// The statements of one step.
QStringList statements(int version);
/// Brings the schema from one version to another inside the caller's transaction, and writes the number.
Done apply(Connection &c, int from, int to);
/// Migrates an open workspace to the newest version, in a transaction of its own. Foreign keys are checked before
/// COMMIT.
Done migrate(Connection &c, int from);
/// A verified copy beside the file, NAME.before-vN; the path it got.
Result<QString> copyBefore(Connection &c, const QString &path, int version);
} // namespace Migrations
