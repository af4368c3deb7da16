// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agenda.h"

#include "model/db/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool concernsAgenda(const Changes &changes)
{
    static const QStringList tables{u"task"_s, u"client"_s,  u"client_role"_s,    u"contact"_s, u"sale"_s,
                                    u"user"_s, u"setting"_s, u"client_derived"_s, u"person"_s};
    return std::ranges::any_of(tables, [&](const QString &table) { return changes.touches(table); });
}

} // namespace

AgendaStore::AgendaStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        if (concernsAgenda(changes))
            emit changed();
    });
}

QFuture<Result<AgendaOutline>> AgendaStore::outline(const OutlineQuery &query)
{
    return m_database.read(
        [query, today = m_clock.today()](Connection &c) { return Agenda::outline(c, query, today); });
}

QFuture<Result<QList<AgendaLine>>> AgendaStore::load(const QList<AgendaKey> &keys)
{
    return m_database.read([keys, today = m_clock.today()](Connection &c) { return Agenda::load(c, keys, today); });
}

QFuture<Result<Agenda::Compliance>> AgendaStore::compliance()
{
    return m_database.read([today = m_clock.today()](Connection &c) { return Agenda::compliance(c, today); });
}

QFuture<Result<Id<Task>>> AgendaStore::saveTask(const Task &task)
{
    const QString code = task.id.isValid() ? u"task.edit"_s : u"task.add"_s;
    return m_database.write({.code = code, .subject = task.subject, .count = 1},
                            [task, now = m_clock.nowText()](Connection &c) { return Tasks::save(c, task, now); });
}

QFuture<Result<Task>> AgendaStore::openTask(Id<Task> id)
{
    return m_database.read([id](Connection &c) -> Result<Task> {
        WEFT_TAKE(const auto tasks, Tasks::load(c, {id.value}));
        if (tasks.isEmpty())
            return fail(ErrorKind::NotFound, tr("This task is no longer there. Open the list again."));
        return tasks.first();
    });
}

QFuture<Result<void>> AgendaStore::setTaskDone(Id<Task> id)
{
    return m_database.write({.code = u"task.done"_s, .count = 1},
                            [id, now = m_clock.nowText()](Connection &c) { return Tasks::setDone(c, id, now); });
}

QFuture<Result<void>> AgendaStore::snoozeTask(const AgendaLine &line, QDate until, const QString &reason)
{
    return m_database.write({.code = u"task.snooze"_s, .subject = line.subject, .count = 1, .reason = reason},
                            [=, id = line.task, today = m_clock.today()](Connection &c) {
                                return Tasks::snooze(c, id, {until, reason}, today);
                            });
}
