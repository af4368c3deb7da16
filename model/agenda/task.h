// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QDateTime>

#include <optional>

class Connection;
struct Opportunity;

/// Something to do by a day. An appointment has a time and a channel too; a promise was made to its client.
/// One that comes again is one row, the next occurrence: finishing it makes the one after, and what was missed
/// meanwhile is not made up for.
struct Task
{
    Id<Task> id;
    QString uid;
    qint64 rev = 0;
    QString code;
    QString kind = QStringLiteral("task"); ///< task, appointment, promise
    Id<Client> client;
    Id<Opportunity> opportunity;
    Id<User> owner;
    QDate due;
    QString time;               ///< "16:00", empty for a whole day
    std::optional<int> minutes; ///< how long
    QString channel;
    QString subject;
    bool critical = false;
    QString rrule;                ///< RFC 5545, see Recurrence
    QDate starts;                 ///< the day of the rule that this occurrence stands for, also where it was moved
    std::optional<int> afterDays; ///< comes again so many days after it was done, instead of by a rule
    QString series;               ///< the uid of the first occurrence; empty for that one itself
    QDate snoozeUntil;
    QString snoozeReason;
    int snoozeCount = 0; ///< in a row
    QString note;
    QDateTime doneAt;

    bool recurs() const { return !rrule.isEmpty() || afterDays.has_value(); }
    /// The day by which it is listed: that of a snooze while it holds.
    QDate listedDay(QDate today) const
    {
        return snoozeUntil.isValid() && snoozeUntil > today && snoozeUntil > due ? snoozeUntil : due;
    }
    friend bool operator==(const Task &, const Task &) = default;
};

struct TaskQuery
{
    Id<Client> client;
    Id<User> owner;
    bool open = true; ///< only those not done
    friend bool operator==(const TaskQuery &, const TaskQuery &) = default;
};

namespace Tasks {
Result<QList<qint64>> find(Connection &c, const TaskQuery &query);
Result<QList<Task>> load(Connection &c, const QList<qint64> &ids);
/// NotFound where it is gone.
Result<Task> one(Connection &c, Id<Task> id);
Result<Id<Task>> save(Connection &c, const Task &task, const QString &nowText);
/// One and the same task for each of these clients; without an owner it goes to that of the client. The number made.
Result<qint64> saveForEach(Connection &c, const Task &task, const QList<qint64> &clients, const QString &nowText);
/// What is wrong with it by itself: texts, time, rule, a promise to nobody.
Done check(const Task &task);
/// The day of the occurrence after this one if it is done on a day; invalid if there is none.
QDate nextDue(const Task &task, QDate doneDay);
/// Makes the occurrence after one that is done, and hands the rule on to it; none if there is no further one.
Result<Id<Task>> follow(Connection &c, const Task &done, const QString &nowText);
/// Marks it done; the next occurrence as follow() tells.
Result<Id<Task>> finish(Connection &c, Id<Task> id, const QString &nowText);
Done setDone(Connection &c, Id<Task> id, const QString &nowText);
/// Lists it by a later day, with a reason, at most twice in a row.
Done snooze(Connection &c, Id<Task> id, std::pair<QDate, QString> untilAndWhy, QDate today);
Done remove(Connection &c, Id<Task> id);
Result<Id<Task>> resolve(Connection &c, const QString &text);
} // namespace Tasks
