// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/calendar.h"

#include "model/agenda/recurrence.h"
#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/settings/settings.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
using What = CalendarEntry::What;

constexpr qint64 kMostRecurring = 2'000;

CalendarEntry entryOf(const Row &row)
{
    const QString kind = row.text(4);
    return {.what = kind == "appointment"_L1 ? What::Appointment
                    : kind == "promise"_L1   ? What::Promise
                                             : What::Task,
            .task = Id<Task>(row.integer(0)),
            .client = Id<Client>(row.integer(1)),
            .name = row.text(2),
            .subject = row.text(3),
            .day = fromDayText(row.text(5)),
            .time = row.text(6),
            .minutes = static_cast<int>(row.integer(7)),
            .critical = row.integer(8) != 0,
            .done = row.integer(9) != 0};
}

QVariantList boundsOf(const CalendarQuery &query)
{
    return {toDayText(query.from), toDayText(query.to), query.owner.value, query.owner.value};
}

class Days
{
public:
    Days(const CalendarQuery &query, const WorkingCalendar &calendar) : m_query(query)
    {
        for (QDate day = query.from; day <= query.to; day = day.addDays(1)) {
            const bool off = calendar.holidays.contains(day), madeUp = calendar.makeUpDays.contains(day);
            m_days.append({.day = day,
                           .working = calendar.isWorkingDay(day),
                           .holiday = calendar.names.value(day),
                           .exception = off || madeUp});
        }
    }

    CalendarDay *at(QDate day)
    {
        const qint64 i = m_query.from.daysTo(day);
        return day.isValid() && i >= 0 && i < m_days.size() ? &m_days[i] : nullptr;
    }
    void add(const CalendarEntry &entry)
    {
        if (CalendarDay *day = at(entry.day)) {
            ++day->count;
            day->entries.append(entry);
        }
    }
    QList<CalendarDay> ordered() &&
    {
        for (CalendarDay &day : m_days) {
            std::ranges::sort(day.entries, {}, [](const CalendarEntry &e) {
                return std::tuple(e.done, e.what != What::Birthday, !e.time.isEmpty(), e.time, !e.critical, e.task,
                                  e.client);
            });
            if (day.entries.size() > m_query.perDay)
                day.entries.resize(m_query.perDay);
        }
        return std::move(m_days);
    }

private:
    CalendarQuery m_query;
    QList<CalendarDay> m_days;
};

/// By the index task_day; of a day with many only the first are read, and counted.
Done addTasks(Connection &c, const CalendarQuery &query, Days &days)
{
    WEFT_TRY(c.each(u"SELECT t.id, coalesce(t.client_id, 0), coalesce(c.name, ''), t.subject, t.kind, t.due, t.time, "
                    "coalesce(t.minutes, 0), t.critical, t.done_at <> '' FROM (SELECT id, row_number() OVER "
                    "(PARTITION BY due ORDER BY done_at <> '', time, id) AS place FROM task "
                    "WHERE due BETWEEN ? AND ? AND (CAST(? AS BIGINT) = 0 OR owner_id = ?)) f "
                    "JOIN task t ON t.id = f.id LEFT JOIN client c ON c.id = t.client_id WHERE f.place <= ?"_s,
                    boundsOf(query) + QVariantList{query.perDay}, [&](const Row &row) { days.add(entryOf(row)); }));
    return c.each(u"SELECT due, count(*) FROM task WHERE due BETWEEN ? AND ? "
                  "AND (CAST(? AS BIGINT) = 0 OR owner_id = ?) GROUP BY due"_s,
                  boundsOf(query), [&](const Row &row) {
                      if (CalendarDay *day = days.at(fromDayText(row.text(0))))
                          day->count = row.integer(1);
                  });
}

/// The days that tasks which recur will come to after their next one.
Done addComing(Connection &c, const CalendarQuery &query, Days &days)
{
    return c.each(
        u"SELECT t.id, coalesce(t.client_id, 0), coalesce(c.name, ''), t.subject, t.kind, t.due, t.time, "
        "coalesce(t.minutes, 0), t.critical, 0, t.rrule, t.starts FROM task t LEFT JOIN client c "
        "ON c.id = t.client_id WHERE t.rrule <> '' AND t.done_at = '' AND t.due <= ? "
        "AND (CAST(? AS BIGINT) = 0 OR t.owner_id = ?) ORDER BY t.due, t.id LIMIT ?"_s,
        {toDayText(query.to), query.owner.value, query.owner.value, kMostRecurring}, [&](const Row &row) {
            CalendarEntry entry = entryOf(row);
            entry.coming = true;
            const QDate first = std::max(query.from, entry.day.addDays(1));
            for (const QDate day : Recurrence::between(row.text(10), fromDayText(row.text(11)), {first, query.to})) {
                entry.day = day;
                days.add(entry);
            }
        });
}

/// By the index derived_listed.
Done addContacts(Connection &c, const CalendarQuery &query, Days &days)
{
    const auto take = [&](const Row &row) {
        if (CalendarDay *day = days.at(fromDayText(row.text(0))))
            day->contacts = row.integer(1);
    };
    if (query.owner.isValid())
        return c.each(u"SELECT d.listed, count(*) FROM client_derived d JOIN client c ON c.id = d.client_id "
                      "WHERE d.suppressed = 0 AND d.listed BETWEEN ? AND ? AND c.owner_id = ? GROUP BY d.listed"_s,
                      {toDayText(query.from), toDayText(query.to), query.owner.value}, take);
    return c.each(u"SELECT listed, count(*) FROM client_derived WHERE suppressed = 0 AND listed BETWEEN ? AND ? "
                  "GROUP BY listed"_s,
                  {toDayText(query.from), toDayText(query.to)}, take);
}

Done addBirthdays(Connection &c, const CalendarQuery &query, Days &days)
{
    WEFT_TAKE(const auto birthdays, Birthdays::between(c, query.owner, {query.from, query.to}));
    for (const Birthday &birthday : birthdays)
        days.add({.what = What::Birthday,
                  .client = birthday.client,
                  .name = birthday.personName.isEmpty() ? birthday.name : birthday.personName,
                  .subject = birthday.personName.isEmpty() ? QString() : birthday.name,
                  .day = birthday.day,
                  .age = birthday.age});
    return {};
}
} // namespace

Result<QList<CalendarDay>> Calendar::days(Connection &c, const CalendarQuery &query)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    Days days(query, settings.calendar);
    WEFT_TRY(addTasks(c, query, days));
    WEFT_TRY(addComing(c, query, days));
    WEFT_TRY(addContacts(c, query, days));
    WEFT_TRY(addBirthdays(c, query, days));
    return std::move(days).ordered();
}
