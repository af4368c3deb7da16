// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/holidays.h"

#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/settings/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Done store(Connection &c, const WorkingCalendar &calendar)
{
    Settings settings;
    settings.calendar = calendar;
    QList<std::pair<QString, QString>> values;
    for (const QString &key : {u"calendar.holidays"_s, u"calendar.make_up_days"_s}) {
        WEFT_TAKE(const QString text, settingValue(settings, key));
        values.append({key, text});
    }
    return saveSettings(c, values);
}

void take(WorkingCalendar &calendar, QDate day)
{
    calendar.holidays.remove(day);
    calendar.makeUpDays.remove(day);
    calendar.names.remove(day);
}

/// The list of days is a text in which commas part the days, so names do without them.
QString nameOf(const Holiday &holiday)
{
    static const QRegularExpression separators(u"[\\s,;，；、]+"_s);
    return QString(holiday.name).replace(separators, u" "_s).trimmed();
}
} // namespace

Result<QList<Holiday>> Holidays::load(Connection &c)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    const WorkingCalendar &calendar = settings.calendar;
    QList<Holiday> holidays;
    for (const QDate day : calendar.holidays)
        holidays.append({day, calendar.names.value(day), false, day});
    for (const QDate day : calendar.makeUpDays)
        holidays.append({day, calendar.names.value(day), true, day});
    std::ranges::sort(holidays, {}, &Holiday::day);
    return holidays;
}

Done Holidays::save(Connection &c, const QList<Holiday> &holidays)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WorkingCalendar calendar = settings.calendar;
    for (const Holiday &holiday : holidays) {
        if (!holiday.day.isValid())
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("Holidays", "The holiday has no day. Enter one like 2026-10-01."));
        if (const QString problem = textProblem(holiday.name); !problem.isEmpty())
            return fail(ErrorKind::Invalid, problem);
        take(calendar, holiday.former);
        take(calendar, holiday.day);
        (holiday.working ? calendar.makeUpDays : calendar.holidays).insert(holiday.day);
        if (const QString name = nameOf(holiday); !name.isEmpty())
            calendar.names.insert(holiday.day, name);
    }
    return store(c, calendar);
}

Done Holidays::remove(Connection &c, QDate day)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WorkingCalendar calendar = settings.calendar;
    take(calendar, day);
    return store(c, calendar);
}

Result<Holiday> Holidays::resolve(Connection &c, const QString &text)
{
    WEFT_TAKE(QList<Holiday> holidays, load(c));
    const QDate day = fromDayText(text.trimmed());
    holidays.removeIf(
        [&](const Holiday &holiday) { return day.isValid() ? holiday.day != day : holiday.name != text; });
    if (holidays.size() == 1)
        return holidays.first();
    if (holidays.isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Holidays", "“%1” is neither a holiday nor a make-up day.").arg(text));
    return fail(ErrorKind::Ambiguous,
                QCoreApplication::translate("Holidays", "Several days are called “%1”. Give the day.").arg(text));
}
