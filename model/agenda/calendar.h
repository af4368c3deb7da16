// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/birthday.h"
#include "model/agenda/task.h"

/// What stands on a day of the calendar.
struct CalendarEntry
{
    enum class What { Task, Appointment, Promise, Birthday };

    What what = What::Task;
    Id<Task> task;
    Id<Client> client;
    QString name; ///< of the client, and of its person for a birthday
    QString subject;
    QDate day;
    QString time;
    int minutes = 0;
    bool critical = false;
    bool done = false;
    bool coming = false; ///< a later day of a task that recurs: not yet a task of its own
    int age = 0;         ///< of a birthday
    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// One day, bounded: how many entries and contacts there are, and the first entries in order.
struct CalendarDay
{
    QDate day;
    bool working = true;
    QString holiday;        ///< its name, of a make-up day too
    bool exception = false; ///< a holiday or a make-up day, named or not
    qint64 contacts = 0;    ///< due by their cycle
    qint64 count = 0;
    QList<CalendarEntry> entries;
    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

struct CalendarQuery
{
    QDate from, to; ///< at most 62 days
    Id<User> owner; ///< none: everybody's
    qint64 perDay = 100;
    friend bool operator==(const CalendarQuery &, const CalendarQuery &) = default;
};

namespace Calendar {
Result<QList<CalendarDay>> days(Connection &c, const CalendarQuery &query);
} // namespace Calendar
