// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/settings/settings.h"

/// Levelling of contacts that are due: at most so many a working day, A first, then who is due longest.
struct SpreadMove
{
    Id<Client> client;
    QString code, name;
    Tier tier = Tier::None;
    QDate from, to;
    friend bool operator==(const SpreadMove &, const SpreadMove &) = default;
};

struct SpreadQuery
{
    Id<User> owner; ///< none: everybody's
    int perDay = 10;
};

struct SpreadPlan
{
    QList<SpreadMove> moves;              ///< those that are listed by another day afterwards
    QList<std::pair<QDate, qint64>> days; ///< how many contacts each day then has
};

namespace Spread {
/// The day of each contact, given its day so far in the order in which they are served; invalid for those that the
/// levelling never reaches. Nobody comes earlier.
QList<QDate> level(const QList<QDate> &days, int perDay, const WorkingCalendar &calendar, QDate today);
/// What would change; Invalid where so few a day would take more than a working year.
Result<SpreadPlan> plan(Connection &c, const SpreadQuery &query, QDate today);
/// Lists the clients by their new days; no snooze of theirs is used up by it.
Result<SpreadPlan> apply(Connection &c, const SpreadQuery &query, QDate today);
} // namespace Spread
