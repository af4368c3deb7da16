// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"

/// How rows of the file become lines, for the readers of the agenda.
namespace AgendaRows {
/// What decides the state of a line on one day.
struct Day
{
    QDate today;
    int soonDays;
    bool snoozed;
};
/// Which rows: the end of "WHERE …" and its values.
struct Scope
{
    QString condition;
    QVariantList values;
};
/// Appends the next contacts of clients (c, derived d), in no order.
Done appendCycles(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines);
/// Appends tasks (t) that are not done, in no order.
Done appendTasks(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines);
/// Appends contacts (k) without a result, in no order. They wait, from their day on, for who began them (u).
Done appendUnfinished(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines);
/// Appends birthdays of clients (c) from today until "soon" ends, in no order; one of today is over once the client was
/// spoken to today.
Done appendBirthdays(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines);
/// The same of their people (p).
Done appendPeopleBirthdays(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines);
} // namespace AgendaRows
