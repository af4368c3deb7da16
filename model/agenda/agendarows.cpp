// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agendarows.h"

#include "model/agenda/birthday.h"
#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {

using AgendaRows::Day;

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

AgendaLine::Why whyOfTask(QStringView kind)
{
    if (kind == u"appointment")
        return AgendaLine::Why::Appointment;
    return kind == u"promise" ? AgendaLine::Why::Promise : AgendaLine::Why::Task;
}

AgendaLine taskLine(const Row &row, const Day &day)
{
    AgendaLine line{.why = whyOfTask(row.text(7)),
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
    const QDate listed = fromDayText(row.text(12));
    if (listed > line.due) {
        line.snoozedUntil = listed > day.today ? listed : QDate();
        if (day.snoozed)
            line.due = listed;
    }
    setState(line, false, day);
    line.critical = line.critical || row.integer(13) != 0;
    // The day before it would be broken a promise stands with what is for today.
    if (line.why == AgendaLine::Why::Promise && !line.snoozedUntil.isValid() && line.due == line.dueRaw &&
        line.due == day.today.addDays(1))
        line.state = DueState::Today;
    return line;
}

AgendaLine unfinishedLine(const Row &row, const Day &day)
{
    AgendaLine line{.why = AgendaLine::Why::Unfinished,
                    .client = Id<Client>(row.integer(1)),
                    .contact = row.integer(0),
                    .code = row.text(2),
                    .name = row.text(3),
                    .subject = row.text(4),
                    .due = fromDayText(row.text(5)),
                    .dueRaw = fromDayText(row.text(5)),
                    .tier = tierFromCode(row.text(6)),
                    .lastContact = fromDayText(row.text(7)),
                    .owner = Id<User>(row.integer(8)),
                    .ownerCode = row.text(9)};
    setState(line, false, day);
    return line;
}

/// Nothing where it is not near, or was dealt with.
void addBirthday(QList<AgendaLine> &lines, const Row &row, const Day &day)
{
    const QDate birth = fromDayText(row.text(5));
    if (!birth.isValid())
        return;
    QDate next = Birthdays::inYear(birth, day.today.year());
    if (next < day.today)
        next = Birthdays::inYear(birth, day.today.year() + 1);
    const QDate lastContact = fromDayText(row.text(7));
    const bool isDone = next == day.today && lastContact.isValid() && lastContact >= day.today;
    if (isDone || day.today.daysTo(next) > day.soonDays || next.year() < birth.year())
        return;
    AgendaLine line{.why = AgendaLine::Why::Birthday,
                    .client = Id<Client>(row.integer(0)),
                    .person = Id<Person>(row.integer(3)),
                    .code = row.text(1),
                    .name = row.text(2),
                    .subject = row.text(4),
                    .due = next,
                    .dueRaw = next,
                    .age = Birthdays::ageOn(birth, next),
                    .tier = tierFromCode(row.text(6)),
                    .lastContact = lastContact,
                    .owner = Id<User>(row.integer(8)),
                    .ownerCode = row.text(9)};
    setState(line, false, day);
    lines += line;
}

} // namespace

Done AgendaRows::appendCycles(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines)
{
    return c.each(u"SELECT c.id, coalesce(c.code, ''), c.name, d.due_raw, d.due, c.snooze_until, d.tries, d.tier, "
                  "d.cycle_days, d.last_contact, coalesce(c.owner_id, 0), coalesce(u.code, ''), d.suppressed "
                  "FROM client c JOIN client_derived d ON d.client_id = c.id LEFT JOIN user u ON u.id = c.owner_id "
                  "WHERE %1"_s.arg(scope.condition),
                  scope.values, [&](const Row &row) { lines += cycleLine(row, day); });
}

Done AgendaRows::appendTasks(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines)
{
    return c.each(
        u"SELECT t.id, coalesce(t.client_id, 0), coalesce(c.code, ''), coalesce(c.name, ''), t.subject, t.due, "
        "t.time, t.kind, coalesce(d.tier, 'none'), coalesce(d.last_contact, ''), coalesce(t.owner_id, 0), "
        "coalesce(u.code, ''), t.listed, t.critical "
        "FROM task t LEFT JOIN client c ON c.id = t.client_id "
        "LEFT JOIN client_derived d ON d.client_id = t.client_id LEFT JOIN user u ON u.id = t.owner_id "
        "WHERE t.done_at = '' AND %1"_s.arg(scope.condition),
        scope.values, [&](const Row &row) { lines += taskLine(row, day); });
}

Done AgendaRows::appendUnfinished(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines)
{
    return c.each(
        u"SELECT k.id, k.client_id, coalesce(c.code, ''), c.name, k.topic, k.day, coalesce(d.tier, 'none'), "
        "coalesce(d.last_contact, ''), coalesce(u.id, 0), coalesce(u.code, '') "
        "FROM contact k JOIN client c ON c.id = k.client_id LEFT JOIN client_derived d ON d.client_id = k.client_id "
        "LEFT JOIN user u ON u.id = coalesce(k.user_id, c.owner_id) "
        "WHERE k.outcome = '' AND %1"_s.arg(scope.condition),
        scope.values, [&](const Row &row) { lines += unfinishedLine(row, day); });
}

Done AgendaRows::appendBirthdays(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines)
{
    return c.each(u"SELECT c.id, coalesce(c.code, ''), c.name, 0, '', c.birth_date, coalesce(d.tier, 'none'), "
                  "coalesce(d.last_contact, ''), coalesce(c.owner_id, 0), coalesce(u.code, '') FROM client c "
                  "LEFT JOIN client_derived d ON d.client_id = c.id LEFT JOIN user u ON u.id = c.owner_id "
                  "WHERE c.birth_date <> '' AND c.do_not_contact = 0 AND c.on_hold = 0 AND %1"_s.arg(scope.condition),
                  scope.values, [&](const Row &row) { addBirthday(lines, row, day); });
}

Done AgendaRows::appendPeopleBirthdays(Connection &c, const Scope &scope, const Day &day, QList<AgendaLine> &lines)
{
    return c.each(u"SELECT c.id, coalesce(c.code, ''), c.name, p.id, p.name, p.birth_date, coalesce(d.tier, 'none'), "
                  "coalesce(d.last_contact, ''), coalesce(c.owner_id, 0), coalesce(u.code, '') FROM person p "
                  "JOIN client c ON c.id = p.client_id LEFT JOIN client_derived d ON d.client_id = c.id "
                  "LEFT JOIN user u ON u.id = c.owner_id "
                  "WHERE p.birth_date <> '' AND c.do_not_contact = 0 AND c.on_hold = 0 AND %1"_s.arg(scope.condition),
                  scope.values, [&](const Row &row) { addBirthday(lines, row, day); });
}
