// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/recurrence.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

/// A rule can name days that never come; the search for them ends here, at the latest.
constexpr int kLastYear = 2500;

QString translated(const char *text)
{
    return QCoreApplication::translate("Recurrence", text);
}

/// A date of libical; its own null date has hours of -1, which make every rule stand still.
icaltimetype toIcal(QDate day)
{
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

QDate fromIcal(const icaltimetype &time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

icalrecurrencetype parsed(const QString &rule)
{
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule.toLatin1().constData());
    // UNTIL with a time would leave out its own day in some time zones.
    if (!icaltime_is_null_time(recurrence.until))
        recurrence.until = toIcal(fromIcal(recurrence.until));
    return recurrence;
}

void release(icalrecurrencetype &recurrence)
{
    std::free(recurrence.rscale); // NOLINT: libical hands it over
    recurrence.rscale = nullptr;
}

bool has(const short *list)
{
    return list[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

bool isOfDays(const icalrecurrencetype &recurrence)
{
    return recurrence.freq >= ICAL_DAILY_RECURRENCE && recurrence.freq <= ICAL_YEARLY_RECURRENCE &&
           !has(recurrence.by_second) && !has(recurrence.by_minute) && !has(recurrence.by_hour) && !recurrence.rscale;
}

/// "30 February", "the sixth Monday": libical would look for such a day for centuries.
bool neverComes(const icalrecurrencetype &recurrence)
{
    const bool inMonth = recurrence.freq == ICAL_MONTHLY_RECURRENCE || has(recurrence.by_month);
    for (const short *day = recurrence.by_day; *day != ICAL_RECURRENCE_ARRAY_MAX; ++day) {
        if (std::abs(icalrecurrencetype_day_position(*day)) > (inMonth ? 5 : 53))
            return true;
    }
    if (!has(recurrence.by_month) || !has(recurrence.by_month_day))
        return false;
    int longest = 0, least = 31;
    for (const short *month = recurrence.by_month; *month != ICAL_RECURRENCE_ARRAY_MAX; ++month)
        longest = std::max(longest, QDate(2024, std::clamp<int>(*month, 1, 12), 1).daysInMonth());
    for (const short *day = recurrence.by_month_day; *day != ICAL_RECURRENCE_ARRAY_MAX; ++day)
        least = std::min(least, std::abs(*day));
    return least > longest;
}

/// Qt's day of the week of a day of libical: Monday is 1.
int weekdayOf(short day)
{
    const int sundayFirst = icalrecurrencetype_day_day_of_week(day);
    return sundayFirst == ICAL_SUNDAY_WEEKDAY ? 7 : sundayFirst - 1;
}

/// libical 3.0.16 loses the phase of "every third week on Sunday" that starts on a Tuesday, and of weeks that begin in
/// the middle; from a day that the rule names it counts right.
QDate aligned(const icalrecurrencetype &recurrence, QDate start)
{
    if (recurrence.freq != ICAL_WEEKLY_RECURRENCE || !has(recurrence.by_day))
        return start;
    unsigned named = 0;
    for (const short *day = recurrence.by_day; *day != ICAL_RECURRENCE_ARRAY_MAX; ++day)
        named |= 1U << weekdayOf(*day);
    const int weekStart = weekdayOf(static_cast<short>(recurrence.week_start));
    const QDate week = start.addDays(-((start.dayOfWeek() - weekStart + 7) % 7));
    QDate day = start;
    while ((named >> day.dayOfWeek() & 1U) == 0)
        day = day == week.addDays(6) ? week.addDays(7 * recurrence.interval) : day.addDays(1);
    return day;
}

/// Calls take(day) for each day of the rule until it answers false.
template <typename Take>
void walk(const QString &rule, QDate start, QDate from, Take take)
{
    icalrecurrencetype recurrence = parsed(rule);
    if (recurrence.freq == ICAL_NO_RECURRENCE || !start.isValid())
        return release(recurrence);
    const bool counted = recurrence.count > 0;
    start = aligned(recurrence, start);
    const Iterator iterator(icalrecur_iterator_new(recurrence, toIcal(start)), icalrecur_iterator_free);
    release(recurrence);
    if (!iterator)
        return;
    // A count is kept from the start on; anything else can begin near the day that is asked for.
    if (!counted && from > start)
        icalrecur_iterator_set_start(iterator.get(), toIcal(from));
    for (;;) {
        const QDate day = fromIcal(icalrecur_iterator_next(iterator.get()));
        if (!day.isValid() || day.year() > kLastYear || !take(day))
            return;
    }
}
} // namespace

Result<QString> Recurrence::checked(const QString &rule)
{
    QString text = rule.simplified().remove(u' ').toUpper();
    if (text.startsWith(u"RRULE:"_s))
        text.remove(0, 6);
    if (text.isEmpty())
        return QString();
    icalrecurrencetype recurrence = parsed(text);
    const bool known = recurrence.freq != ICAL_NO_RECURRENCE;
    const bool ofDays = known && isOfDays(recurrence);
    const bool comes = known && !neverComes(recurrence);
    const std::unique_ptr<char, decltype(&std::free)> stored(
        known ? icalrecurrencetype_as_string_r(&recurrence) : nullptr, std::free);
    release(recurrence);
    if (!known)
        return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Recurrence", "“%1” is no rule of recurrence. "
                                                                                   "Write it like "
                                                                                   "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO."))
                                            .arg(rule));
    if (!ofDays)
        return fail(ErrorKind::Invalid,
                    translated(QT_TRANSLATE_NOOP("Recurrence", "“%1” recurs within a day or in another calendar. Tasks "
                                                               "recur by days, weeks, months or years."))
                        .arg(rule));
    if (!comes)
        return fail(
            ErrorKind::Invalid,
            translated(QT_TRANSLATE_NOOP("Recurrence", "“%1” names a day that never comes. Choose another one."))
                .arg(rule));
    return QString::fromLatin1(stored.get());
}

QDate Recurrence::next(const QString &rule, QDate start, QDate after)
{
    QDate found;
    walk(rule, start, after.addDays(1), [&](QDate day) {
        if (day > after)
            found = day;
        return !found.isValid();
    });
    return found;
}

QList<QDate> Recurrence::between(const QString &rule, QDate start, std::pair<QDate, QDate> bounds, qsizetype most)
{
    QList<QDate> days;
    walk(rule, start, bounds.first, [&](QDate day) {
        if (day > bounds.second)
            return false;
        if (day >= bounds.first)
            days.append(day);
        return days.size() < most;
    });
    return days;
}

QString Recurrence::from(const QString &rule, QDate start, QDate day)
{
    static const QRegularExpression count(u"COUNT=([0-9]+)"_s);
    const auto match = count.match(rule);
    if (!match.hasMatch())
        return rule;
    const int all = match.captured(1).toInt();
    const qsizetype used = between(rule, start, {start, day.addDays(-1)}, all).size();
    return QString(rule).replace(match.captured(0), u"COUNT=%1"_s.arg(all - used));
}
