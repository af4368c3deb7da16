// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

/// "Today" and "now" come from here and nowhere else. --today and --now set them for a whole run.
class Clock
{
public:
    Clock() = default;
    /// With a day set, it stays that day; with a time set, it stays that minute.
    Clock(std::optional<QDate> today, std::optional<QTime> now) : m_today(today), m_now(now) {}

    QDate today() const;
    /// The local moment, valid also where the day and time given do not exist (a DST gap): it is then moved forward.
    QDateTime now() const;
    /// now() as it is stored: "2026-03-16T01:00:00Z".
    QString nowText() const;
    bool isSet() const { return m_today.has_value(); }

private:
    std::optional<QDate> m_today;
    std::optional<QTime> m_now;
};

/// A moment as it is stored: UTC, seconds, ending in Z. Empty for an invalid one.
QString toMomentText(const QDateTime &moment);
/// The local moment of a stored one; invalid for anything else.
QDateTime fromMomentText(const QString &text);
/// A local day and time as a moment that exists (a DST gap is skipped forward).
QDateTime localMoment(QDate day, QTime time);
/// ISO 8601; empty for an invalid day.
QString toDayText(QDate day);
QDate fromDayText(const QString &text);
