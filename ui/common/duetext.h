// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/cycle.h"

class Format;

/// How a due day is told, the same in lists, on cards and on Today.
namespace DueText {
/// "5 days late", "today", "in 3 days"; the name of the state where there is no day.
QString of(const Format &format, DueState state, QDate due);
/// The due day and, where it was moved to a working day, why.
QString reason(const Format &format, QDate due, QDate raw);
} // namespace DueText
