// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// A rule as people say it: "every 2 weeks on Monday". What a month does not have is its last day.
struct RecurrencePattern
{
    enum class Unit { Day, Week, Month, Year };
    enum class Within { DayOfMonth, LastDay, Weekday };

    Unit unit = Unit::Week;
    int every = 1;
    QList<int> weekdays; ///< of a week, 1 = Monday; in order
    Within within = Within::DayOfMonth;
    int day = 1;     ///< of the month
    int nth = 1;     ///< of its weekday: 1 … 4, -1 = the last
    int weekday = 1; ///< that comes for the nth time
    int month = 1;   ///< of the year
    QDate until;

    /// The pattern of a unit that names the day it begins with.
    static RecurrencePattern of(Unit unit, QDate start);
    /// None for a rule that this cannot say.
    static std::optional<RecurrencePattern> read(const QString &rule);
    QString rule() const;
    friend bool operator==(const RecurrencePattern &, const RecurrencePattern &) = default;
};
