// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/task.h"
#include "model/contacts/cycle.h"
#include "model/db/database.h"

#include <QSet>

/// A line of Today: a contact that is due by its cycle, a task, a contact whose result is still missing, or a birthday
/// that is near.
struct AgendaLine
{
    enum class Why { Cycle, Task, Appointment, Promise, Unfinished, Birthday };

    Why why = Why::Cycle;
    Id<Client> client; ///< none for a private task
    Id<Task> task;
    qint64 contact = 0; ///< that has no result yet
    Id<Person> person;  ///< whose birthday it is; none: the client's own
    QString code, name; ///< of the client
    QString subject;    ///< of the task; of a birthday the person
    DueState state = DueState::Later;
    QDate due; ///< the day by which it is listed: the snooze day while a snooze holds
    QString time;
    qint64 daysOverdue = 0; ///< 0 unless overdue
    bool critical = false;
    bool moved = false; ///< the due day was moved to a working day
    QDate dueRaw;       ///< last contact + cycle, neither moved nor snoozed
    QDate snoozedUntil; ///< valid while a snooze holds
    int tries = 0;
    int age = 0; ///< that is reached; 0 where it is not known
    Tier tier = Tier::None;
    int cycleDays = 0;
    QDate lastContact;
    Id<User> owner;
    QString ownerCode;
    friend bool operator==(const AgendaLine &, const AgendaLine &) = default;
};

struct AgendaQuery
{
    Id<User> owner;      ///< none: everybody's
    bool tasks = true;   ///< false: contact reminders alone, as `due` lists them
    int withinDays = -1; ///< >= 0: leaves out what is due later, and never and suppressed
    bool tierAFirst = true;
    bool snoozed = true; ///< a snoozed client is listed by its snooze day; false: by its due day
    friend bool operator==(const AgendaQuery &, const AgendaQuery &) = default;
};

/// Which line it is: a task, a contact without result, a birthday, or the next contact of a client.
struct AgendaKey
{
    Id<Client> client; ///< none where a task or a contact is meant
    Id<Task> task;
    qint64 contact = 0;
    bool birthday = false; ///< of the client, or of the person
    Id<Person> person;

    bool isValid() const { return client.isValid() || task.isValid() || contact > 0; }
    friend bool operator==(const AgendaKey &, const AgendaKey &) = default;
};
inline size_t qHash(const AgendaKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.client.value, key.task.value, key.contact, key.birthday, key.person.value);
}
AgendaKey keyOf(const AgendaLine &line);

/// The lines of one state: how many there are, and the first of them in order.
struct AgendaGroup
{
    DueState state = DueState::Later;
    qint64 count = 0;
    QList<AgendaKey> keys; ///< kAgendaFirst at most, all where the whole group was asked for
    friend bool operator==(const AgendaGroup &, const AgendaGroup &) = default;
};
constexpr qint64 kAgendaFirst = 200;

struct OutlineQuery
{
    Id<User> owner; ///< none: everybody's
    bool tasks = true;
    QSet<DueState> whole; ///< groups whose keys are all wanted
};

/// What waits, bounded: every group with its number, and the content of its first lines.
struct AgendaOutline
{
    QList<AgendaGroup> groups; ///< those with lines, in their order
    QList<AgendaLine> lines;   ///< in no order
};

namespace Agenda {
/// In the order of product.md 4: state, due day or moment, tier A first, code.
Result<QList<AgendaLine>> lines(Connection &c, const AgendaQuery &query, QDate today);
/// The same lines in the same order, snoozed clients by their snooze day, without reading all of them.
Result<AgendaOutline> outline(Connection &c, const OutlineQuery &query, QDate today);
/// Some of them; one that is gone is left out.
Result<QList<AgendaLine>> load(Connection &c, const QList<AgendaKey> &keys, QDate today);

/// K25: clients with a cycle, suppressed left out; never contacted counts as past due.
struct Compliance
{
    qint64 clients = 0;
    qint64 notOverdue = 0;
};
Result<Compliance> compliance(Connection &c, QDate today);
} // namespace Agenda

class AgendaStore : public QObject
{
    Q_OBJECT

public:
    explicit AgendaStore(Database &database, const Clock &clock, QObject *parent = nullptr);
    QFuture<Result<AgendaOutline>> outline(const OutlineQuery &query);
    QFuture<Result<QList<AgendaLine>>> load(const QList<AgendaKey> &keys);
    QFuture<Result<Agenda::Compliance>> compliance();
    QFuture<Result<Id<Task>>> saveTask(const Task &task);
    QFuture<Result<Task>> openTask(Id<Task> id);
    QFuture<Result<void>> setTaskDone(Id<Task> id);
    QFuture<Result<void>> snoozeTask(const AgendaLine &line, QDate until, const QString &reason);

signals:
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
};
