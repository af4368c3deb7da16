// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"

#include <QDate>
#include <QList>

class Connection;

/// A promotion or demotion.
struct TierChange
{
    qint64 client = 0;
    Tier from = Tier::None;
    Tier to = Tier::None;
    Money amount; ///< after it
    QDate day;
    bool byPin = false; ///< a pin that began or ended, not the sales
    friend bool operator==(const TierChange &, const TierChange &) = default;
};

namespace TierChanges {
Done record(Connection &c, const QList<TierChange> &changes);
/// What the days after one day, up to another, changed by themselves: sales that leave the window or enter it, pins
/// that end.
Result<QList<TierChange>> between(Connection &c, const Settings &settings, QDate after, QDate upTo);
} // namespace TierChanges
