// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/recurrencetext.h"

#include "ui/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Unit = RecurrencePattern::Unit;
using Within = RecurrencePattern::Within;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("RecurrenceText", text, nullptr, n);
}

QString weekdays(const Format &format, const QList<int> &days)
{
    QStringList names;
    for (const int day : days)
        names += format.locale().dayName(day, days.size() > 2 ? QLocale::ShortFormat : QLocale::LongFormat);
    return names.join(translated(QT_TRANSLATE_NOOP("RecurrenceText", ", ")));
}

QString nth(const QString &weekday, int n)
{
    switch (n) {
    case 1:
        return translated(QT_TRANSLATE_NOOP("RecurrenceText", "on the first %1")).arg(weekday);
    case 2:
        return translated(QT_TRANSLATE_NOOP("RecurrenceText", "on the second %1")).arg(weekday);
    case 3:
        return translated(QT_TRANSLATE_NOOP("RecurrenceText", "on the third %1")).arg(weekday);
    case 4:
        return translated(QT_TRANSLATE_NOOP("RecurrenceText", "on the fourth %1")).arg(weekday);
    default:
        return translated(QT_TRANSLATE_NOOP("RecurrenceText", "on the last %1")).arg(weekday);
    }
}

QString inUnit(const Format &format, const RecurrencePattern &pattern)
{
    const int n = pattern.every;
    switch (pattern.unit) {
    case Unit::Day:
        return n == 1 ? translated(QT_TRANSLATE_NOOP("RecurrenceText", "every day"))
                      : translated(QT_TRANSLATE_N_NOOP("RecurrenceText", "every %n days"), n);
    case Unit::Week:
        return (n == 1 ? translated(QT_TRANSLATE_NOOP("RecurrenceText", "every week on %1"))
                       : translated(QT_TRANSLATE_N_NOOP("RecurrenceText", "every %n weeks on %1"), n))
            .arg(weekdays(format, pattern.weekdays));
    case Unit::Month:
        return (n == 1 ? translated(QT_TRANSLATE_NOOP("RecurrenceText", "every month %1"))
                       : translated(QT_TRANSLATE_N_NOOP("RecurrenceText", "every %n months %1"), n))
            .arg(RecurrenceText::within(format, pattern));
    case Unit::Year:
        break;
    }
    const QString month = format.locale().monthName(pattern.month);
    return (n == 1 ? translated(QT_TRANSLATE_NOOP("RecurrenceText", "every year on %2 %1"))
                   : translated(QT_TRANSLATE_N_NOOP("RecurrenceText", "every %n years on %2 %1"), n))
        .arg(month)
        .arg(pattern.day);
}
} // namespace

QString RecurrenceText::within(const Format &format, const RecurrencePattern &pattern)
{
    if (pattern.within == Within::LastDay)
        return translated(QT_TRANSLATE_NOOP("RecurrenceText", "on the last day"));
    if (pattern.within == Within::Weekday)
        return nth(format.locale().dayName(pattern.weekday), pattern.nth);
    return translated(QT_TRANSLATE_NOOP("RecurrenceText", "on day %1")).arg(pattern.day);
}

QString RecurrenceText::of(const Format &format, const Task &task)
{
    if (task.afterDays)
        return translated(QT_TRANSLATE_N_NOOP("RecurrenceText", "%n days after it was done"), *task.afterDays);
    if (task.rrule.isEmpty())
        return {};
    const auto pattern = RecurrencePattern::read(task.rrule);
    if (!pattern)
        return translated(QT_TRANSLATE_NOOP("RecurrenceText", "by the rule %1")).arg(task.rrule);
    const QString text = inUnit(format, *pattern);
    if (!pattern->until.isValid())
        return text;
    return translated(QT_TRANSLATE_NOOP("RecurrenceText", "%1, until %2")).arg(text, format.day(pattern->until));
}
