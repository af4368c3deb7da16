// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

/// How 03/04/2026 is meant.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// What the unambiguous days of a column say about the others; Unknown where there are none, or where they disagree.
DayOrder dayOrderOf(const QStringList &cells);

/// ISO, 2026/3/1, 2026.3.1, 2026年3月1日, full-width digits, 31.12.2026, 1 Mar 2026; a time behind it is left off.
/// What reads two ways, has a year of two digits or is a bare number is an error of kind Ambiguous: nothing is guessed.
Result<QDate> parseDay(const QString &text, DayOrder order = DayOrder::Unknown);

/// A stored moment, or a local day with a time ("2026-03-16 09:30"); a day alone is its noon, which stays the same
/// day in the time zones around.
Result<QDateTime> parseMoment(const QString &text, DayOrder order = DayOrder::Unknown);

/// "9:30", "09:30:00", "９：３０" as "09:30".
Result<QString> parseTime(const QString &text);
