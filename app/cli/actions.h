// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "model/core/clock.h"
#include "model/settings/settings.h"

#include <QHash>

#include <span>

class Connection;

/// A record touched by an action: a kind of the field table and an id.
struct RecordRef
{
    QString kind;
    qint64 id = 0;
    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

/// What an action works with.
struct ActionCall
{
    RecordRef record;
    QHash<QString, QString> values;
    Clock clock;
    Settings settings;
    Table &rows; ///< what an action without a record changed, as it is printed

    Result<Money> amount() const;
    /// The value "day", today where it is not given.
    Result<QDate> day() const;
};

/// A named operation of do: more than setting fields.
struct Action
{
    const char *name;
    const char *description;      ///< QT_TRANSLATE_NOOP("Cli", …)
    QList<const char *> kinds;    ///< what RECORD may be, tried in order; none: no record
    QList<const char *> required; ///< values
    QList<const char *> optional;
    const char *step; ///< code of the step
    /// The records it made, besides the one it was given.
    Result<QList<RecordRef>> (*perform)(Connection &c, const ActionCall &call);
};

std::span<const Action> actions();
