// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/calendar.h"

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (!day.isValid())
        return false;
    if (makeUpDays.contains(day))
        return true;
    return (workingDays >> (day.dayOfWeek() - 1) & 1U) != 0 && !holidays.contains(day);
}

QDate WorkingCalendar::onOrAfter(QDate day) const
{
    // A worked weekday can be hidden by holidays only as often as there are holidays.
    const qsizetype longest = 7 * (holidays.size() + 1);
    for (qsizetype i = 0; i < longest && (workingDays & 0x7FU) != 0; ++i) {
        const QDate next = day.addDays(i);
        if (isWorkingDay(next))
            return next;
    }
    QDate first;
    for (const QDate makeUp : makeUpDays) {
        if (makeUp >= day && (!first.isValid() || makeUp < first))
            first = makeUp;
    }
    return first.isValid() ? first : day;
}

QDate WorkingCalendar::plusWorkingDays(QDate day, int n) const
{
    if (n <= 0)
        return onOrAfter(day);
    for (int i = 0; i < n; ++i)
        day = onOrAfter(day.addDays(1));
    return day;
}
