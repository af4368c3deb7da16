// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/taskstore.h"

#include "model/core/filewriter.h"
#include "model/db/connection.h"
#include "model/exchange/icalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TaskStore::TaskStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        static const QStringList tables{u"task"_s, u"client"_s, u"person"_s, u"contact"_s, u"sale"_s, u"setting"_s};
        if (std::ranges::any_of(tables, [&](const QString &table) { return changes.touches(table); }))
            emit changed();
    });
}

QFuture<Result<Task>> TaskStore::load(Id<Task> id)
{
    return m_database.read([id](Connection &c) { return Tasks::one(c, id); });
}

QFuture<Result<Id<Task>>> TaskStore::save(const Task &task)
{
    const QString code = task.id.isValid() ? u"task.edit"_s : u"task.add"_s;
    return m_database.write({.code = code, .subject = task.subject, .count = 1},
                            [task, now = m_clock.nowText()](Connection &c) { return Tasks::save(c, task, now); });
}

QFuture<Result<qint64>> TaskStore::saveForEach(const Task &task, const QList<qint64> &clients)
{
    return m_database.write(
        {.code = u"task.each"_s, .subject = QString::number(clients.size()), .count = clients.size()},
        [task, clients, now = m_clock.nowText()](Connection &c) { return Tasks::saveForEach(c, task, clients, now); });
}

QFuture<Result<void>> TaskStore::remove(const Task &task)
{
    return m_database.write({.code = u"task.remove"_s, .subject = task.subject, .count = 1},
                            [id = task.id](Connection &c) { return Tasks::remove(c, id); });
}

QFuture<Result<Id<Task>>> TaskStore::finish(const Task &task)
{
    return m_database.write(
        {.code = u"task.done"_s, .subject = task.subject, .count = 1},
        [id = task.id, now = m_clock.nowText()](Connection &c) { return Tasks::finish(c, id, now); });
}

QFuture<Result<void>> TaskStore::snooze(const Task &task, QDate until, const QString &reason)
{
    return m_database.write({.code = u"task.snooze"_s, .subject = task.subject, .count = 1, .reason = reason},
                            [=, id = task.id, today = m_clock.today()](Connection &c) {
                                return Tasks::snooze(c, id, {until, reason}, today);
                            });
}

QFuture<Result<QList<CalendarDay>>> TaskStore::days(const CalendarQuery &query)
{
    return m_database.read([query](Connection &c) { return Calendar::days(c, query); });
}

QFuture<Result<DayDigest>> TaskStore::digest(Id<User> owner)
{
    return m_database.read([owner, today = m_clock.today()](Connection &c) { return dayDigest(c, owner, today); });
}

QFuture<Result<SpreadPlan>> TaskStore::spreadPlan(const SpreadQuery &query)
{
    return m_database.read([query, today = m_clock.today()](Connection &c) { return Spread::plan(c, query, today); });
}

QFuture<Result<SpreadPlan>> TaskStore::spread(const SpreadQuery &query)
{
    return m_database.write({.code = u"spread"_s},
                            [query, today = m_clock.today()](Connection &c) { return Spread::apply(c, query, today); });
}

QFuture<Result<void>> TaskStore::exportCalendar(const QString &path)
{
    return m_database.read([path, clock = m_clock](Connection &c) -> Done {
        WEFT_TAKE(const QByteArray bytes, Exchange::iCalendar(c, clock));
        return writeFile(path, bytes);
    });
}
