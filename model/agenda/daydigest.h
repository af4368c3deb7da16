// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

/// What waits on a day, in figures: all that one notification a day says.
struct DayDigest
{
    qint64 contactsOverdue = 0, contactsToday = 0;
    qint64 tasksOverdue = 0, tasksToday = 0; ///< promises too
    qint64 promisesTomorrow = 0;
    qint64 appointments = 0;
    qint64 birthdays = 0;

    bool isEmpty() const { return *this == DayDigest(); }
    friend bool operator==(const DayDigest &, const DayDigest &) = default;
};

/// Of one owner, of everybody without one.
Result<DayDigest> dayDigest(Connection &c, Id<User> owner, QDate today);
