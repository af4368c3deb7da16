// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QDateTime>

class Connection;
struct Opportunity;

/// Something to do by a day; an appointment has a time and a channel too.
struct Task
{
    Id<Task> id;
    QString uid;
    qint64 rev = 0;
    QString code;
    QString kind = QStringLiteral("task"); ///< task, appointment
    Id<Client> client;
    Id<Opportunity> opportunity;
    Id<User> owner;
    QDate due;
    QString time; ///< "16:00", empty for a whole day
    QString channel;
    QString subject;
    QString note;
    QDateTime doneAt;
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
Result<Id<Task>> save(Connection &c, const Task &task, const QString &nowText);
Done setDone(Connection &c, Id<Task> id, const QString &nowText);
Done remove(Connection &c, Id<Task> id);
Result<Id<Task>> resolve(Connection &c, const QString &text);
} // namespace Tasks
