// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/slowrecurrence.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct WeekdayPart
{
    int nth = 0; ///< 0: every one
    int weekday = 1;
};

struct Parts
{
    QString freq;
    int interval = 1, count = 0, weekStart = 1;
    QDate until;
    QList<int> months, monthDays, yearDays, weeks, positions;
    QList<WeekdayPart> weekdays;
};

int weekdayOf(const QString &name)
{
    static const QStringList names{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return static_cast<int>(names.indexOf(name)) + 1;
}

QList<int> numbersOf(const QString &text)
{
    QList<int> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        numbers.append(part.toInt());
    return numbers;
}

Parts partsOf(const QString &rule)
{
    QHash<QString, QString> texts;
    for (const QString &part : rule.split(u';'))
        texts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    Parts parts{.freq = texts.value(u"FREQ"_s), .interval = texts.value(u"INTERVAL"_s, u"1"_s).toInt()};
    parts.count = texts.value(u"COUNT"_s).toInt();
    parts.until = QDate::fromString(texts.value(u"UNTIL"_s).left(8), u"yyyyMMdd"_s);
    if (texts.contains(u"WKST"_s))
        parts.weekStart = weekdayOf(texts.value(u"WKST"_s));
    parts.months = numbersOf(texts.value(u"BYMONTH"_s));
    parts.monthDays = numbersOf(texts.value(u"BYMONTHDAY"_s));
    parts.yearDays = numbersOf(texts.value(u"BYYEARDAY"_s));
    parts.weeks = numbersOf(texts.value(u"BYWEEKNO"_s));
    parts.positions = numbersOf(texts.value(u"BYSETPOS"_s));
    for (const QString &part : texts.value(u"BYDAY"_s).split(u',', Qt::SkipEmptyParts))
        parts.weekdays.append({part.chopped(2).toInt(), weekdayOf(part.right(2))});
    return parts;
}

/// What the rule does not say is taken from the start.
void fillFromStart(Parts &parts, QDate start)
{
    const bool yearly = parts.freq == u"YEARLY";
    if (parts.freq == u"WEEKLY" && parts.weekdays.isEmpty())
        parts.weekdays.append({0, start.dayOfWeek()});
    if (parts.freq == u"MONTHLY" && parts.monthDays.isEmpty() && parts.weekdays.isEmpty())
        parts.monthDays.append(start.day());
    if (yearly && !parts.weeks.isEmpty() && parts.weekdays.isEmpty())
        parts.weekdays.append({0, start.dayOfWeek()});
    if (!yearly || !parts.monthDays.isEmpty() || !parts.weekdays.isEmpty() || !parts.yearDays.isEmpty())
        return;
    parts.monthDays.append(start.day());
    if (parts.months.isEmpty())
        parts.months.append(start.month());
}

QDate weekBegin(QDate day, int weekStart)
{
    return day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
}

/// First and last day of the n-th period after the one of the start.
std::pair<QDate, QDate> periodOf(const Parts &parts, QDate start, int n)
{
    const int steps = n * parts.interval;
    if (parts.freq == u"DAILY")
        return {start.addDays(steps), start.addDays(steps)};
    if (parts.freq == u"WEEKLY") {
        const QDate first = weekBegin(start, parts.weekStart).addDays(7 * steps);
        return {first, first.addDays(6)};
    }
    if (parts.freq == u"MONTHLY") {
        const QDate first = QDate(start.year(), start.month(), 1).addMonths(steps);
        return {first, first.addMonths(1).addDays(-1)};
    }
    return {QDate(start.year() + steps, 1, 1), QDate(start.year() + steps, 12, 31)};
}

bool holds(const QList<int> &wanted, int fromFront, int fromBack)
{
    return wanted.isEmpty() || wanted.contains(fromFront) || wanted.contains(fromBack);
}

bool isNth(const WeekdayPart &part, QDate day, QDate first, QDate last)
{
    if (part.weekday != day.dayOfWeek())
        return false;
    const int front = static_cast<int>(first.daysTo(day)) / 7 + 1;
    const int back = -(static_cast<int>(day.daysTo(last)) / 7 + 1);
    return part.nth == 0 || part.nth == front || part.nth == back;
}

bool weekdayHolds(const Parts &parts, QDate day)
{
    if (parts.weekdays.isEmpty())
        return true;
    const bool inMonth = parts.freq == u"MONTHLY" || !parts.months.isEmpty();
    const QDate first(day.year(), inMonth ? day.month() : 1, 1);
    const QDate last = inMonth ? first.addMonths(1).addDays(-1) : QDate(day.year(), 12, 31);
    return std::ranges::any_of(parts.weekdays, [&](const WeekdayPart &part) { return isNth(part, day, first, last); });
}

bool dayHolds(const Parts &parts, QDate day)
{
    return holds(parts.months, day.month(), 0) &&
           holds(parts.monthDays, day.day(), day.day() - day.daysInMonth() - 1) &&
           holds(parts.yearDays, day.dayOfYear(), day.dayOfYear() - day.daysInYear() - 1) && weekdayHolds(parts, day);
}

QList<QDate> daysOfPeriod(const Parts &parts, std::pair<QDate, QDate> period)
{
    QList<QDate> days;
    for (QDate day = period.first; day <= period.second; day = day.addDays(1)) {
        if (dayHolds(parts, day))
            days.append(day);
    }
    if (parts.positions.isEmpty())
        return days;
    QList<QDate> chosen;
    const int size = static_cast<int>(days.size());
    for (int i = 0; i < size; ++i) {
        if (holds(parts.positions, i + 1, i - size))
            chosen.append(days[i]);
    }
    return chosen;
}
} // namespace

QList<QDate> slowRecurrence(const QString &rule, QDate start, QDate last)
{
    Parts parts = partsOf(rule);
    fillFromStart(parts, start);
    QList<QDate> days;
    for (int n = 0;; ++n) {
        const auto period = periodOf(parts, start, n);
        if (period.first > last)
            return days;
        for (const QDate day : daysOfPeriod(parts, period)) {
            const bool over = parts.until.isValid() && day > parts.until;
            if (over || day > last || (parts.count > 0 && days.size() >= parts.count))
                return days;
            if (day >= start)
                days.append(day);
        }
    }
}
