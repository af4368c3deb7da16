// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/db/database.h"
#include "model/settings/settings.h"

class Connection;

/// What a new workspace is made with.
struct WorkspaceOptions
{
    QString currency; ///< empty: the locale's
    QString language; ///< empty: the locale's, of en, zh_CN, zh_TW
};

/// Ties the database to the features that keep derived data: the one place that knows them all.
namespace Workspace {
/// Lists, pipeline, settings of a new file.
Done seed(Connection &c, const WorkspaceOptions &options, const Clock &clock);
/// Sets upkeep (derived columns, search), what happens at opening (a later day, versions), and that reads show the
/// clock's day whatever day is stored, on a database not yet open.
void attach(Database &database, const Clock &clock);
/// Brings an open workspace to the clock's day, for a program that runs over midnight.
QFuture<Result<void>> beginDay(Database &database, const Clock &clock);
/// Rows of the sample firm: deterministic, relative to the clock's day.
Done fillSample(Connection &c, const Clock &clock);
/// Counts by table, schema number, sizes, versions; for `info` and About.
Result<QList<std::pair<QString, QString>>> info(Connection &c, const QString &path);
} // namespace Workspace
