// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Days from first to last, both included.
struct DaySpan
{
    QDate first;
    QDate last;

    /// What a filter means by a text on a day: "2026-03-16", "2026-03", "2026Q1", "2026", "today", "yesterday",
    /// "tomorrow", "this_week" (weeks begin on Monday), "last_month", "next_quarter", "this_year", "last_30_days" (the
    /// 30 days that end today), "next_7_days" (the 7 days that begin today), "30_days_ago", "in_7_days".
    static std::optional<DaySpan> fromText(const QString &text, QDate today);
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
