// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/calendar.h"

#include <QColor>

class Format;

/// The words of the calendar.
namespace CalendarText {
/// "16:00 Visit · Acme" in one line.
QString line(const Format &format, const CalendarEntry &entry);
/// What a mark before the line says without colour: ● ○ ◆ ✓ …
QString mark(const CalendarEntry &entry);
QColor colour(const Format &format, const CalendarEntry &entry);
/// "3 contacts due".
QString contacts(qint64 count);
/// "National Day", "Day off", "Make-up working day"; empty for a day like any other.
QString exception(const CalendarDay &day);
/// All of a day, line by line.
QString spoken(const Format &format, const CalendarDay &day);
} // namespace CalendarText
