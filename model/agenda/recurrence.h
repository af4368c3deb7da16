// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QDate>
#include <QList>

/// The days of an RFC 5545 rule ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"). Days, not moments: a task at 09:00 stays at 09:00
/// whatever the clocks do. A day that a month does not have is skipped, as the standard says; rules made by
/// RecurrencePattern name the last day of such a month instead.
namespace Recurrence {
/// The rule as it is stored, or what is wrong with it. Smaller steps than a day are refused.
Result<QString> checked(const QString &rule);
/// The first day of the rule after the given one; invalid where there is none. `start` is the first day of the series.
QDate next(const QString &rule, QDate start, QDate after);
/// The rule as it counts from a later day of it: COUNT has been used up in part.
QString from(const QString &rule, QDate start, QDate day);
/// The days of the rule within the bounds, at most so many.
QList<QDate> between(const QString &rule, QDate start, std::pair<QDate, QDate> bounds, qsizetype most = 400);
} // namespace Recurrence
