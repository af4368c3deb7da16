// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/recurrencepattern.h"
#include "model/agenda/task.h"

class Format;

/// Recurrence in plain words.
namespace RecurrenceText {
/// "every 2 weeks on Monday"; empty for a task that comes once.
QString of(const Format &format, const Task &task);
/// "on day 16", "on the third Monday", "on the last day".
QString within(const Format &format, const RecurrencePattern &pattern);
} // namespace RecurrenceText
