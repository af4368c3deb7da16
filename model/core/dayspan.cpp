// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/dayspan.h"

#include "model/core/clock.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostDays = 36'500;

/// The week, month, quarter or year that holds the day; nothing for another word.
std::optional<DaySpan> periodOf(const QString &period, QDate day)
{
    if (period == u"week") {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return DaySpan{monday, monday.addDays(6)};
    }
    const int months = period == u"month" ? 1 : period == u"quarter" ? 3 : period == u"year" ? 12 : 0;
    if (months == 0)
        return {};
    const QDate first(day.year(), (day.month() - 1) / months * months + 1, 1);
    return DaySpan{first, first.addMonths(months).addDays(-1)};
}

QDate moved(const QString &period, QDate day, int by)
{
    if (period == u"week")
        return day.addDays(7 * by);
    return day.addMonths(by * (period == u"month" ? 1 : period == u"quarter" ? 3 : 12));
}

std::optional<int> daysOf(const QString &text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 0 && days <= kMostDays ? std::optional(days) : std::nullopt;
}

/// "last_30_days", "this_month", "30_days_ago", "in_7_days".
std::optional<DaySpan> relativeSpan(const QStringList &words, QDate today)
{
    const QString &first = words.first();
    if (words.size() == 2) {
        const int by = first == u"last" ? -1 : first == u"this" ? 0 : first == u"next" ? 1 : 2;
        // From the first of the period: the month before one of 31 days must not be skipped.
        const auto now = periodOf(words.last(), today);
        return by < 2 && now ? periodOf(words.last(), moved(words.last(), now->first, by)) : std::nullopt;
    }
    if (words.size() != 3 || !words.contains(u"days"_s))
        return {};
    const auto days = daysOf(words.at(words.at(2) == u"ago" ? 0 : 1));
    if (!days)
        return {};
    if (words.at(1) == u"days")
        return words.last() == u"ago" ? std::optional(DaySpan{today.addDays(-*days), today.addDays(-*days)})
                                      : std::nullopt;
    if (first == u"in")
        return DaySpan{today.addDays(*days), today.addDays(*days)};
    if (*days == 0)
        return {};
    if (first == u"last")
        return DaySpan{today.addDays(1 - *days), today};
    return first == u"next" ? std::optional(DaySpan{today, today.addDays(*days - 1)}) : std::nullopt;
}

/// "2026", "2026Q1", "2026-03".
std::optional<DaySpan> calendarSpan(const QString &text)
{
    bool isYear = false;
    const int year = text.left(4).toInt(&isYear);
    if (!isYear || year < 1)
        return {};
    if (text.size() == 4)
        return periodOf(u"year"_s, QDate(year, 1, 1));
    const int number = text.mid(text.at(4) == u'-' ? 5 : 6).toInt();
    if (text.size() == 7 && text.at(4) == u'-' && number >= 1 && number <= 12)
        return periodOf(u"month"_s, QDate(year, number, 1));
    if (text.size() == 6 && text.at(4).toUpper() == u'Q')
        return text.at(5) >= u'1' && text.at(5) <= u'4'
                   ? periodOf(u"quarter"_s, QDate(year, 3 * (text.at(5).unicode() - u'1') + 1, 1))
                   : std::nullopt;
    return {};
}
} // namespace

std::optional<DaySpan> DaySpan::fromText(const QString &text, QDate today)
{
    if (const QDate day = fromDayText(text); day.isValid())
        return DaySpan{day, day};
    const int by = text == u"yesterday" ? -1 : text == u"tomorrow" ? 1 : 0;
    if (by != 0 || text == u"today")
        return DaySpan{today.addDays(by), today.addDays(by)};
    if (text.size() >= 4 && text.at(0).isDigit() && !text.contains(u'_'))
        return calendarSpan(text);
    return relativeSpan(text.split(u'_'), today);
}
