// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agendarows.h"

#include "model/agenda/birthday.h"
#include "model/db/connection.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// The last day that the query asks for; any day where it asks for all.
QString limitOf(const AgendaQuery &query, QDate today)
{
    return query.withinDays < 0 ? QString() : toDayText(today.addDays(query.withinDays));
}

Done appendCycles(Connection &c, const AgendaQuery &query, const AgendaRows::Day &day, QList<AgendaLine> &lines)
{
    const QString limit = limitOf(query, day.today);
    return AgendaRows::appendCycles(
        c,
        {u"(CAST(? AS BIGINT) = 0 OR c.owner_id = ?) AND (CAST(? AS TEXT) = '' OR (d.suppressed = 0 "
         "AND (d.due <> '' OR c.snooze_until <> '') AND d.due <= ?))"_s,
         {query.owner.value, query.owner.value, limit, limit}},
        day, lines);
}

Done appendTasks(Connection &c, const AgendaQuery &query, const AgendaRows::Day &day, QList<AgendaLine> &lines)
{
    const QString limit = limitOf(query, day.today);
    return AgendaRows::appendTasks(
        c,
        {u"(CAST(? AS BIGINT) = 0 OR t.owner_id = ?) AND (CAST(? AS TEXT) = '' OR t.due <= ?)"_s,
         {query.owner.value, query.owner.value, limit, limit}},
        day, lines);
}

Done appendUnfinished(Connection &c, const AgendaQuery &query, const AgendaRows::Day &day, QList<AgendaLine> &lines)
{
    return AgendaRows::appendUnfinished(
        c, {u"(CAST(? AS BIGINT) = 0 OR u.id = ?)"_s, {query.owner.value, query.owner.value}}, day, lines);
}

/// From today on, as far as "soon" reaches.
Done appendBirthdays(Connection &c, const AgendaQuery &query, const AgendaRows::Day &day, QList<AgendaLine> &lines)
{
    const QString owned = u"(CAST(? AS BIGINT) = 0 OR c.owner_id = ?) AND substr(%1, 6) IN (%2)"_s;
    QStringList days;
    for (int i = 0; i <= day.soonDays; ++i)
        days += Birthdays::keptOn(day.today.addDays(i));
    QVariantList values{query.owner.value, query.owner.value};
    for (const QString &monthDay : std::as_const(days))
        values += monthDay;
    const QString marks = placeholders(days.size());
    WEFT_TRY(AgendaRows::appendBirthdays(c, {owned.arg(u"c.birth_date"_s, marks), values}, day, lines));
    return AgendaRows::appendPeopleBirthdays(c, {owned.arg(u"p.birth_date"_s, marks), values}, day, lines);
}

/// State, due day or moment, tier, code; the ids make the order the same every time.
bool comesBefore(const AgendaLine &a, const AgendaLine &b, bool tierAFirst)
{
    const auto day = [](const AgendaLine &line) {
        return std::tuple(line.state, !line.due.isValid(), line.due.isValid() ? line.due.toJulianDay() : 0);
    };
    if (const auto left = day(a), right = day(b); left != right)
        return left < right;
    using Rest = std::tuple<const QString &, Tier, const QString &, Id<Client>, Id<Task>, qint64, bool, Id<Person>>;
    const auto rest = [tierAFirst](const AgendaLine &line) {
        return Rest(line.time, tierAFirst ? line.tier : Tier::A, line.code, line.client, line.task, line.contact,
                    line.why == AgendaLine::Why::Birthday, line.person);
    };
    return rest(a) < rest(b);
}

} // namespace

Result<QList<AgendaLine>> Agenda::lines(Connection &c, const AgendaQuery &query, QDate today)
{
    WEFT_TAKE(const auto settings, loadSettings(c));
    const AgendaRows::Day day{today, settings.soonDays, query.snoozed};
    QList<AgendaLine> lines;
    WEFT_TRY(appendCycles(c, query, day, lines));
    if (query.tasks)
        WEFT_TRY(appendTasks(c, query, day, lines));
    if (query.tasks)
        WEFT_TRY(appendUnfinished(c, query, day, lines));
    if (query.tasks)
        WEFT_TRY(appendBirthdays(c, query, day, lines));
    if (query.withinDays >= 0) {
        const QDate limit = today.addDays(query.withinDays);
        lines.removeIf([&](const AgendaLine &line) { return !line.due.isValid() || line.due > limit; });
    }
    std::ranges::sort(lines,
                      [&](const AgendaLine &a, const AgendaLine &b) { return comesBefore(a, b, query.tierAFirst); });
    return lines;
}

Result<Agenda::Compliance> Agenda::compliance(Connection &c, QDate today)
{
    Compliance figures;
    WEFT_TRY(c.each(u"SELECT count(*), count(*) FILTER (WHERE due <> '' AND due >= ?) FROM client_derived "
                    "WHERE suppressed = 0 AND cycle_days > 0"_s,
                    {toDayText(today)}, [&](const Row &row) {
                        figures = {row.integer(0), row.integer(1)};
                    }));
    return figures;
}
