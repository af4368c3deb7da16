// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agenda.h"

#include "model/db/connection.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// What decides the state of a line on one day.
struct Day
{
    QDate today;
    int soonDays;
    bool snoozed;
};

/// The last day that the query asks for; any day where it asks for all.
QString limitOf(const AgendaQuery &query, QDate today)
{
    return query.withinDays < 0 ? QString() : toDayText(today.addDays(query.withinDays));
}

void setState(AgendaLine &line, bool suppressed, const Day &day)
{
    line.state = dueStateOf(line.due, suppressed, day.today, day.soonDays);
    if (line.state != DueState::Overdue)
        return;
    line.daysOverdue = line.due.daysTo(day.today);
    line.critical = isCritical(line.due, line.cycleDays, day.today);
}

AgendaLine cycleLine(const Row &row, const Day &day)
{
    AgendaLine line{.client = Id<Client>(row.integer(0)),
                    .code = row.text(1),
                    .name = row.text(2),
                    .due = fromDayText(row.text(4)),
                    .dueRaw = fromDayText(row.text(3)),
                    .tries = static_cast<int>(row.integer(6)),
                    .tier = tierFromCode(row.text(7)),
                    .cycleDays = static_cast<int>(row.integer(8)),
                    .lastContact = fromDayText(row.text(9)),
                    .owner = Id<User>(row.integer(10)),
                    .ownerCode = row.text(11)};
    line.moved = line.due != line.dueRaw;
    const QDate until = fromDayText(row.text(5));
    if (until.isValid() && until > day.today) {
        line.snoozedUntil = until;
        // A contact made meanwhile can set the due day behind the snooze.
        if (day.snoozed && (!line.due.isValid() || line.due < until))
            line.due = until;
    }
    setState(line, row.integer(12) != 0, day);
    return line;
}

Done appendCycles(Connection &c, const AgendaQuery &query, const Day &day, QList<AgendaLine> &lines)
{
    const QString limit = limitOf(query, day.today);
    return c.each(u"SELECT c.id, coalesce(c.code, ''), c.name, d.due_raw, d.due, c.snooze_until, d.tries, d.tier, "
                  "d.cycle_days, d.last_contact, coalesce(c.owner_id, 0), coalesce(u.code, ''), d.suppressed "
                  "FROM client c JOIN client_derived d ON d.client_id = c.id LEFT JOIN user u ON u.id = c.owner_id "
                  "WHERE (CAST(? AS BIGINT) = 0 OR c.owner_id = ?) "
                  "AND (CAST(? AS TEXT) = '' OR (d.suppressed = 0 AND (d.due <> '' OR c.snooze_until <> '') "
                  "AND d.due <= ?))"_s,
                  {query.owner.value, query.owner.value, limit, limit},
                  [&](const Row &row) { lines += cycleLine(row, day); });
}

AgendaLine taskLine(const Row &row, const Day &day)
{
    const bool appointment = row.text(7) == "appointment"_L1;
    AgendaLine line{.why = appointment ? AgendaLine::Why::Appointment : AgendaLine::Why::Task,
                    .client = Id<Client>(row.integer(1)),
                    .task = Id<Task>(row.integer(0)),
                    .code = row.text(2),
                    .name = row.text(3),
                    .subject = row.text(4),
                    .due = fromDayText(row.text(5)),
                    .time = row.text(6),
                    .dueRaw = fromDayText(row.text(5)),
                    .tier = tierFromCode(row.text(8)),
                    .lastContact = fromDayText(row.text(9)),
                    .owner = Id<User>(row.integer(10)),
                    .ownerCode = row.text(11)};
    setState(line, false, day);
    return line;
}

Done appendTasks(Connection &c, const AgendaQuery &query, const Day &day, QList<AgendaLine> &lines)
{
    const QString limit = limitOf(query, day.today);
    return c.each(
        u"SELECT t.id, coalesce(t.client_id, 0), coalesce(c.code, ''), coalesce(c.name, ''), t.subject, t.due, "
        "t.time, t.kind, coalesce(d.tier, 'none'), coalesce(d.last_contact, ''), coalesce(t.owner_id, 0), "
        "coalesce(u.code, '') "
        "FROM task t LEFT JOIN client c ON c.id = t.client_id "
        "LEFT JOIN client_derived d ON d.client_id = t.client_id LEFT JOIN user u ON u.id = t.owner_id "
        "WHERE t.done_at = '' AND (CAST(? AS BIGINT) = 0 OR t.owner_id = ?) "
        "AND (CAST(? AS TEXT) = '' OR t.due <= ?)"_s,
        {query.owner.value, query.owner.value, limit, limit}, [&](const Row &row) { lines += taskLine(row, day); });
}

/// State, due day or moment, tier, code; the ids make the order the same every time.
bool comesBefore(const AgendaLine &a, const AgendaLine &b, bool tierAFirst)
{
    const auto day = [](const AgendaLine &line) {
        return std::tuple(line.state, !line.due.isValid(), line.due.isValid() ? line.due.toJulianDay() : 0);
    };
    if (const auto left = day(a), right = day(b); left != right)
        return left < right;
    using Rest = std::tuple<const QString &, Tier, const QString &, Id<Client>, Id<Task>>;
    const auto rest = [tierAFirst](const AgendaLine &line) {
        return Rest(line.time, tierAFirst ? line.tier : Tier::A, line.code, line.client, line.task);
    };
    return rest(a) < rest(b);
}

} // namespace

Result<QList<AgendaLine>> Agenda::lines(Connection &c, const AgendaQuery &query, QDate today)
{
    WEFT_TAKE(const auto settings, loadSettings(c));
    const Day day{today, settings.soonDays, query.snoozed};
    QList<AgendaLine> lines;
    WEFT_TRY(appendCycles(c, query, day, lines));
    if (query.tasks)
        WEFT_TRY(appendTasks(c, query, day, lines));
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
