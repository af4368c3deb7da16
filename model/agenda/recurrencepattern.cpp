// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/recurrencepattern.h"

#include "model/agenda/recurrence.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using Unit = RecurrencePattern::Unit;
using Within = RecurrencePattern::Within;

constexpr std::array kUnits{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array kWeekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
/// Every month has these.
constexpr int kSureDays = 28;

QString nameOf(int weekday)
{
    return QLatin1String(kWeekdays[static_cast<size_t>(weekday - 1)]);
}

/// 0 for anything else.
int weekdayOf(const QString &name)
{
    const auto found = std::ranges::find(kWeekdays, name, [](const char *known) { return QLatin1String(known); });
    return found == kWeekdays.end() ? 0 : static_cast<int>(found - kWeekdays.begin()) + 1;
}

/// "BYMONTHDAY=16", or the last of the 28th to the 31st that the month has.
QString dayRule(int day)
{
    if (day <= kSureDays)
        return u";BYMONTHDAY=%1"_s.arg(day);
    QStringList days;
    for (int i = kSureDays; i <= day; ++i)
        days += QString::number(i);
    return u";BYMONTHDAY=%1;BYSETPOS=-1"_s.arg(days.join(u','));
}

using Parts = QMap<QString, QString>;

Parts partsOf(const QString &rule)
{
    Parts parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return parts;
}

void readWeekdays(Parts &parts, RecurrencePattern &pattern)
{
    pattern.weekdays.clear();
    for (const QString &name : parts.take(u"BYDAY"_s).split(u',', Qt::SkipEmptyParts))
        pattern.weekdays.append(weekdayOf(name));
    std::ranges::sort(pattern.weekdays);
}

void readDayOfMonth(Parts &parts, RecurrencePattern &pattern)
{
    const QString days = parts.take(u"BYMONTHDAY"_s);
    pattern.day = days.section(u',', -1).toInt();
    if (days == u"-1") {
        pattern.within = Within::LastDay;
        pattern.day = 1;
    } else if (pattern.day > kSureDays) {
        parts.remove(u"BYSETPOS"_s);
    }
}

void readNthWeekday(Parts &parts, RecurrencePattern &pattern)
{
    const QString day = parts.take(u"BYDAY"_s);
    pattern.within = Within::Weekday;
    pattern.nth = day.chopped(2).toInt();
    pattern.weekday = weekdayOf(day.right(2));
}
} // namespace

RecurrencePattern RecurrencePattern::of(Unit unit, QDate start)
{
    RecurrencePattern pattern{.unit = unit};
    if (unit == Unit::Week)
        pattern.weekdays = {start.dayOfWeek()};
    if (unit == Unit::Month || unit == Unit::Year)
        pattern.day = start.day();
    if (unit == Unit::Year)
        pattern.month = start.month();
    return pattern;
}

QString RecurrencePattern::rule() const
{
    QString rule = u"FREQ="_s + QLatin1String(kUnits[static_cast<size_t>(unit)]);
    if (every > 1)
        rule += u";INTERVAL=%1"_s.arg(every);
    if (until.isValid())
        rule += u";UNTIL="_s + until.toString(u"yyyyMMdd"_s);
    if (unit == Unit::Week) {
        QStringList names;
        for (const int day : weekdays)
            names += nameOf(day);
        rule += u";BYDAY="_s + names.join(u',');
    }
    if (unit == Unit::Year)
        rule += u";BYMONTH=%1"_s.arg(month);
    if (unit == Unit::Year || (unit == Unit::Month && within == Within::DayOfMonth))
        rule += dayRule(day);
    else if (unit == Unit::Month)
        rule += within == Within::LastDay ? u";BYMONTHDAY=-1"_s : u";BYDAY=%1%2"_s.arg(nth).arg(nameOf(weekday));
    return Recurrence::checked(rule).value_or(QString());
}

std::optional<RecurrencePattern> RecurrencePattern::read(const QString &rule)
{
    Parts parts = partsOf(rule);
    const auto unit = std::ranges::find(kUnits, parts.take(u"FREQ"_s), [](const char *u) { return QLatin1String(u); });
    if (unit == kUnits.end())
        return std::nullopt;
    RecurrencePattern pattern{.unit = static_cast<Unit>(unit - kUnits.begin())};
    pattern.every = std::max(1, parts.take(u"INTERVAL"_s).toInt());
    pattern.until = QDate::fromString(parts.take(u"UNTIL"_s), u"yyyyMMdd"_s);
    if (pattern.unit == Unit::Week)
        readWeekdays(parts, pattern);
    else if (pattern.unit == Unit::Month && parts.contains(u"BYDAY"_s))
        readNthWeekday(parts, pattern);
    else if (pattern.unit != Unit::Day)
        readDayOfMonth(parts, pattern);
    if (pattern.unit == Unit::Year)
        pattern.month = parts.take(u"BYMONTH"_s).toInt();
    // What it says itself must be all that was said.
    const bool sane = pattern.nth >= -1 && pattern.nth != 0 && pattern.nth <= 4 && pattern.month >= 1 &&
                      pattern.month <= 12 && pattern.day >= 1 && pattern.weekday >= 1 &&
                      !pattern.weekdays.contains(0) && (pattern.unit != Unit::Week || !pattern.weekdays.isEmpty());
    if (!sane || !parts.isEmpty() || Recurrence::checked(rule).value_or(QString()) != pattern.rule())
        return std::nullopt;
    return pattern;
}
