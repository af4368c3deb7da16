// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

/// What a commit changed: ids by table. everything is set where the ids were too many to name, or after a step of
/// another process that was read as a range; views then reload.
struct Changes
{
    QHash<QString, QSet<qint64>> rows;
    /// Rows first…last created by an import.
    QHash<QString, QList<std::pair<qint64, qint64>>> ranges;
    bool everything = false;
    /// Made by another process.
    bool foreign = false;

    bool isEmpty() const { return rows.isEmpty() && ranges.isEmpty() && !everything; }
    bool touches(const QString &table) const { return everything || rows.contains(table) || ranges.contains(table); }
};
