// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/daydigest.h"

#include "model/agenda/birthday.h"
#include "model/core/clock.h"
#include "model/db/connection.h"

using namespace Qt::StringLiterals;

Result<DayDigest> dayDigest(Connection &c, Id<User> owner, QDate today)
{
    DayDigest digest;
    const QString day = toDayText(today);
    const QString tomorrow = toDayText(today.addDays(1));
    WEFT_TRY(c.each(u"SELECT count(*) FILTER (WHERE d.listed < ?), count(*) FILTER (WHERE d.listed = ?) "
                    "FROM client_derived d JOIN client c ON c.id = d.client_id WHERE d.suppressed = 0 "
                    "AND d.listed BETWEEN '0' AND ? AND (CAST(? AS BIGINT) = 0 OR c.owner_id = ?)"_s,
                    {day, day, day, owner.value, owner.value}, [&](const Row &row) {
                        digest.contactsOverdue = row.integer(0);
                        digest.contactsToday = row.integer(1);
                    }));
    WEFT_TRY(c.each(u"SELECT count(*) FILTER (WHERE due < ?), count(*) FILTER (WHERE due = ? "
                    "AND kind <> 'appointment'), count(*) FILTER (WHERE due = ? AND kind = 'appointment'), "
                    "count(*) FILTER (WHERE due = ? AND kind = 'promise') FROM task "
                    "WHERE done_at = '' AND due <= ? AND snooze_until <= ? "
                    "AND (CAST(? AS BIGINT) = 0 OR owner_id = ?)"_s,
                    {day, day, day, tomorrow, tomorrow, day, owner.value, owner.value}, [&](const Row &row) {
                        digest.tasksOverdue = row.integer(0);
                        digest.tasksToday = row.integer(1);
                        digest.appointments = row.integer(2);
                        digest.promisesTomorrow = row.integer(3);
                    }));
    WEFT_TAKE(const auto birthdays, Birthdays::between(c, owner, {today, today}));
    digest.birthdays = birthdays.size();
    return digest;
}
