// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QSet>

/// The working week with its exceptions. A make-up day is worked although the week says otherwise; a holiday is not.
struct WorkingCalendar
{
    /// Bit 0 = Monday … bit 6 = Sunday.
    unsigned workingDays = 0b0011111;
    QSet<QDate> holidays;
    QSet<QDate> makeUpDays;
    QMap<QDate, QString> names; ///< of holidays and make-up days; most have none

    bool isWorkingDay(QDate day) const;
    /// The day itself if it is worked, else the next one that is; the day itself if no day at all is worked.
    QDate onOrAfter(QDate day) const;
    /// The n-th working day after the day; n >= 0, n = 0 is onOrAfter.
    QDate plusWorkingDays(QDate day, int n) const;

    friend bool operator==(const WorkingCalendar &, const WorkingCalendar &) = default;
};
