// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/calendar.h"
#include "model/agenda/daydigest.h"
#include "model/agenda/spread.h"
#include "model/db/database.h"

/// Tasks, and the calendar they stand in.
class TaskStore : public QObject
{
    Q_OBJECT

public:
    explicit TaskStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Task>> load(Id<Task> id);
    QFuture<Result<Id<Task>>> save(const Task &task);
    /// The same task for each of these clients, as one step.
    QFuture<Result<qint64>> saveForEach(const Task &task, const QList<qint64> &clients);
    QFuture<Result<void>> remove(const Task &task);
    /// The next occurrence, none if it comes only once.
    QFuture<Result<Id<Task>>> finish(const Task &task);
    QFuture<Result<void>> snooze(const Task &task, QDate until, const QString &reason);

    QFuture<Result<QList<CalendarDay>>> days(const CalendarQuery &query);
    QFuture<Result<DayDigest>> digest(Id<User> owner);
    QFuture<Result<SpreadPlan>> spreadPlan(const SpreadQuery &query);
    QFuture<Result<SpreadPlan>> spread(const SpreadQuery &query);
    /// Writes what is open as a calendar for other programs.
    QFuture<Result<void>> exportCalendar(const QString &path);

signals:
    /// Something that stands in the calendar is not as it was.
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
};
