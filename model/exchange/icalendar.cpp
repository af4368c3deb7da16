// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/icalendar.h"

#include "model/agenda/recurrence.h"
#include "model/agenda/task.h"
#include "model/db/connection.h"

#include <QHash>
#include <QTimeZone>

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
constexpr int kUsualMinutes = 60;
constexpr qsizetype kBlock = 512;

/// What all events of a file share.
struct File
{
    icalcomponent *calendar = nullptr;
    QByteArray zone; ///< none: times are those of whoever reads them
    QDateTime stamp;
};

icaltimetype timeOf(QDate day, const QString &time = {})
{
    icaltimetype moment = icaltime_null_time();
    moment.year = day.year();
    moment.month = day.month();
    moment.day = day.day();
    moment.is_date = time.isEmpty() ? 1 : 0;
    moment.hour = QStringView(time).left(2).toInt();
    moment.minute = QStringView(time).mid(3, 2).toInt();
    return moment;
}

icaltimetype stampOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype stamp = timeOf(utc.date(), utc.time().toString(u"HH:mm"_s));
    stamp.second = utc.time().second();
    stamp.zone = icaltimezone_get_utc_timezone();
    return stamp;
}

void add(icalcomponent *event, icalproperty *property)
{
    icalcomponent_add_property(event, property);
}

/// A property of text; libical escapes and folds it.
void add(icalcomponent *event, icalproperty *(*make)(const char *), const QString &text)
{
    if (!text.isEmpty())
        add(event, make(text.toUtf8().constData()));
}

void addTime(icalcomponent *event, icalproperty *property, const File &file, bool isDay)
{
    if (isDay)
        icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
    else if (!file.zone.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_tzid(file.zone.constData()));
    add(event, property);
}

void addEvent(const File &file, const Task &task, const QString &client)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_component(file.calendar, event);
    const bool isDay = task.time.isEmpty();
    add(event, icalproperty_new_uid, task.series.isEmpty() ? task.uid : task.series);
    add(event, icalproperty_new_dtstamp(stampOf(file.stamp)));
    add(event, icalproperty_new_sequence(static_cast<int>(task.rev)));
    addTime(event, icalproperty_new_dtstart(timeOf(task.due, task.time)), file, isDay);
    if (isDay)
        addTime(event, icalproperty_new_dtend(timeOf(task.due.addDays(1))), file, true);
    else
        add(event, icalproperty_new_duration(icaldurationtype_from_int(task.minutes.value_or(kUsualMinutes) * 60)));
    add(event, icalproperty_new_summary, client.isEmpty() ? task.subject : task.subject + u" – "_s + client);
    add(event, icalproperty_new_description, task.note);
    add(event, icalproperty_new_categories, task.kind.toUpper());
    add(event, icalproperty_new_transp(isDay ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    if (task.critical)
        add(event, icalproperty_new_priority(1));
    if (task.rrule.isEmpty())
        return;
    icalrecurrencetype rule = icalrecurrencetype_from_string(task.rrule.toLatin1().constData());
    if (rule.freq != ICAL_NO_RECURRENCE)
        add(event, icalproperty_new_rrule(rule));
}

/// An occurrence that was moved off its rule stands alone, and the series goes on with the next one.
void addTask(const File &file, const Task &task, const QString &client)
{
    if (task.rrule.isEmpty() || task.due == task.starts)
        return addEvent(file, task, client);
    Task single = task;
    single.rrule.clear();
    single.series = task.uid + u"-once"_s;
    addEvent(file, single, client);
    Task series = task;
    series.due = Recurrence::next(task.rrule, task.starts, task.starts);
    series.rrule = Recurrence::from(task.rrule, task.starts, series.due);
    if (series.due.isValid())
        addEvent(file, series, client);
}

/// libical puts a prefix of its own before the name of a zone; other programs know the name alone.
QByteArray addZone(icalcomponent *calendar)
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    icaltimezone *zone = icaltimezone_get_builtin_timezone(id.constData());
    icalcomponent *rules = zone ? icaltimezone_get_component(zone) : nullptr;
    if (!rules)
        return {};
    rules = icalcomponent_new_clone(rules);
    if (icalproperty *name = icalcomponent_get_first_property(rules, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(name, id.constData());
    icalcomponent_add_component(calendar, rules);
    return id;
}

Result<QHash<qint64, QString>> clientNames(Connection &c)
{
    QHash<qint64, QString> names;
    WEFT_TRY(c.each(u"SELECT DISTINCT c.id, c.name FROM task t JOIN client c ON c.id = t.client_id "
                    "WHERE t.done_at = ''"_s,
                    {}, [&](const Row &row) { names.insert(row.integer(0), row.text(1)); }));
    return names;
}
} // namespace

Result<QByteArray> Exchange::iCalendar(Connection &c, const Clock &clock)
{
    const Component calendar(icalcomponent_new_vcalendar(), icalcomponent_free);
    add(calendar.get(), icalproperty_new_prodid("-//Weft//Weft " WEFT_VERSION "//EN"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    const File file{calendar.get(), addZone(calendar.get()), clock.now()};
    WEFT_TAKE(const auto names, clientNames(c));
    WEFT_TAKE(const QList<qint64> ids, Tasks::find(c, {}));
    for (qsizetype from = 0; from < ids.size(); from += kBlock) {
        WEFT_TAKE(const auto tasks, Tasks::load(c, ids.mid(from, kBlock)));
        for (const Task &task : tasks)
            addTask(file, task, names.value(task.client.value));
    }
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()), std::free);
    if (!text)
        return fail(ErrorKind::Failed, QString());
    return QByteArray(text.get());
}
