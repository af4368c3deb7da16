// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/db/database.h"

class Connection;

/// Keeps client_derived and tier_change in step with what they are made from. Never journalled, except the tier
/// changes that a write causes, which belong to its step.
namespace Derived {
/// The upkeep of one write: the touched clients, or all after an import or a change of settings.
Done afterWrite(Upkeep &upkeep);
/// Brings the stored table to a later day: refreshes all, records the tier changes of the days passed.
Done advanceTo(Connection &writer, QDate today);
/// What an opening for writing needs: a later day is advanced to, sort keys of another version are made anew.
Done ensureDay(Connection &writer, QDate today);
/// The day the stored table is for; invalid in a new file.
Result<QDate> storedDay(Connection &c);
/// The day that this connection shows: the one looked at, else the stored one.
Result<QDate> dayOf(Connection &c);
/// Makes the reader show today: the stored table if it is for today, else lookAt().
Done showDay(Connection &reader, QDate today);
/// Fills a TEMP table of the same name on this connection, for a day other than the stored one (or a read-only file);
/// every statement of the connection then sees that day.
Done lookAt(Connection &reader, QDate day);
/// Drops the TEMP table again.
Done lookAtStoredDay(Connection &reader);
/// Recomputes everything for the stored day, quietly; the number of clients that differed.
Result<qint64> rebuild(Connection &writer);
/// Clients whose tier, cycle or due day would differ with other settings: the text of "moves 14 clients from B to A".
struct Effect
{
    qint64 clients = 0; ///< with any difference
    QList<std::tuple<Tier, Tier, qint64>> moves;
};
Result<Effect> effectOf(Connection &c, const Settings &settings, QDate day);
} // namespace Derived
