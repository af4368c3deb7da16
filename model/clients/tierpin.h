// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/core/result.h"

class Connection;

/// A tier set by hand, in force from its first day to its last, both included, or without end. The tier by the sales
/// goes on beside it.
struct TierPin
{
    Id<TierPin> id;
    Id<Client> client;
    Tier tier = Tier::None;
    QString reason;
    QDate since;
    QDate until; ///< invalid: without end
    bool holds(QDate day) const { return since <= day && (!until.isValid() || until >= day); }
    friend bool operator==(const TierPin &, const TierPin &) = default;
};

namespace TierPins {
/// Whether a pin counts for a client of these roles: buyers and those who may become buyers. Suppliers, competitors and
/// colleagues stand in no tier.
bool countsFor(const QStringList &roles);
/// The pin in force on a day, whoever's role; of several the one that began last.
Result<std::optional<TierPin>> on(Connection &c, Id<Client> client, QDate day);
/// Pins from today on, in place of a pin in force. Needs a reason; until, where it is given, is not before today.
Done pin(Connection &c, const TierPin &pin, QDate today);
/// The tier by the sales again, from today on.
Done unpin(Connection &c, Id<Client> client, QDate today);
} // namespace TierPins
