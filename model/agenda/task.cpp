// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/task.h"

#include "model/agenda/recurrence.h"
#include "model/core/clock.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
Task fromRow(const Row &row)
{
    const auto number = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
    };
    return Task{.id = Id<Task>(row.integer(0)),
                .uid = row.text(1),
                .rev = row.integer(2),
                .code = row.text(3),
                .kind = row.text(4),
                .client = Id<Client>(row.integer(5)),
                .opportunity = Id<Opportunity>(row.integer(6)),
                .owner = Id<User>(row.integer(7)),
                .due = fromDayText(row.text(8)),
                .time = row.text(9),
                .minutes = number(10),
                .channel = row.text(11),
                .subject = row.text(12),
                .critical = row.integer(13) != 0,
                .rrule = row.text(14),
                .starts = fromDayText(row.text(15)),
                .afterDays = number(16),
                .series = row.text(17),
                .snoozeUntil = fromDayText(row.text(18)),
                .snoozeReason = row.text(19),
                .snoozeCount = static_cast<int>(row.integer(20)),
                .note = row.text(21),
                .doneAt = fromMomentText(row.text(22))};
}

QVariant numberOrNull(std::optional<int> number)
{
    return number ? QVariant(qint64(*number)) : QVariant();
}

QVariantList columnsOf(const Task &task)
{
    return {task.code.isEmpty() ? QVariant() : QVariant(task.code),
            task.kind,
            idValue(task.client),
            idValue(task.opportunity),
            idValue(task.owner),
            toDayText(task.due),
            task.time,
            numberOrNull(task.minutes),
            task.channel,
            task.subject,
            qint64(task.critical),
            task.rrule,
            toDayText(task.starts),
            numberOrNull(task.afterDays),
            task.series,
            toDayText(task.snoozeUntil),
            task.snoozeReason,
            qint64(task.snoozeCount),
            task.note,
            toMomentText(task.doneAt)};
}

Error goneError()
{
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Tasks", "This task is no longer there. Reload the list."),
                 {}};
}

/// What only the other tasks can tell.
Done checkCode(Connection &c, const Task &task)
{
    if (task.code.isEmpty())
        return {};
    WEFT_TAKE(const qint64 taken,
              c.integer(u"SELECT count(*) FROM task WHERE code = ? AND id <> ?"_s, {task.code, task.id.value}));
    if (taken == 0)
        return {};
    return fail(ErrorKind::Constraint,
                QCoreApplication::translate("Tasks", "The code %1 already belongs to another task. Choose another one.")
                    .arg(task.code));
}

/// As it is stored: the rule in its one spelling, counted from the first day that has it.
Result<Task> normalised(Task task, const Task &stored)
{
    WEFT_TRY(Tasks::check(task));
    WEFT_TAKE(task.rrule, Recurrence::checked(task.rrule));
    if (task.rrule.isEmpty())
        task.starts = {};
    else if (!task.starts.isValid() || (task.rrule != stored.rrule && task.starts == stored.starts))
        task.starts = task.due;
    return task;
}

Result<Id<Task>> insert(Connection &c, const Task &task, const QString &nowText)
{
    QVariantList values{task.uid.isEmpty() ? newUid() : task.uid};
    values += columnsOf(task);
    values.append(nowText);
    WEFT_TAKE(
        const qint64 id,
        c.integer(
            u"INSERT INTO task (uid, code, kind, client_id, opportunity_id, owner_id, due, time, minutes, channel, "
            "subject, critical, rrule, starts, after_days, series, snooze_until, snooze_reason, snooze_count, note, "
            "done_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "RETURNING id"_s,
            values));
    return Id<Task>(id);
}
} // namespace

Result<QList<qint64>> Tasks::find(Connection &c, const TaskQuery &query)
{
    return c.integers(
        u"SELECT id FROM task WHERE (CAST(? AS BIGINT) = 0 OR client_id = ?) "
        "AND (CAST(? AS BIGINT) = 0 OR owner_id = ?) AND (CAST(? AS BIGINT) = 0 OR done_at = '') "
        "ORDER BY due, time, id"_s,
        {query.client.value, query.client.value, query.owner.value, query.owner.value, qint64(query.open)});
}

Result<QList<Task>> Tasks::load(Connection &c, const QList<qint64> &ids)
{
    QHash<qint64, Task> found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(
            u"SELECT id, uid, rev, code, kind, client_id, opportunity_id, owner_id, due, time, minutes, channel, "
            "subject, critical, rrule, starts, after_days, series, snooze_until, snooze_reason, snooze_count, note, "
            "done_at FROM task WHERE id IN (%1)"_s.arg(marks),
            block, [&](const Row &row) { found.insert(row.integer(0), fromRow(row)); });
    }));
    QList<Task> tasks;
    tasks.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto task = found.constFind(id); task != found.cend())
            tasks.append(*task);
    }
    return tasks;
}

Result<Task> Tasks::one(Connection &c, Id<Task> id)
{
    WEFT_TAKE(const auto found, load(c, {id.value}));
    return found.isEmpty() ? Result<Task>(tl::unexpected<Error>(goneError())) : found.first();
}

Result<Id<Task>> Tasks::save(Connection &c, const Task &task, const QString &nowText)
{
    Task stored;
    if (task.id.isValid()) {
        WEFT_TAKE(stored, one(c, task.id));
    }
    WEFT_TAKE(const Task next, normalised(task, stored));
    WEFT_TRY(checkCode(c, next));
    if (!next.id.isValid())
        return insert(c, next, nowText);
    if (stored.rev != next.rev)
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "Tasks", "The task \"%1\" was changed meanwhile. Reload it and enter the change again.")
                        .arg(stored.subject));
    if (stored == next)
        return next.id;
    WEFT_TRY(c.run(
        u"UPDATE task SET code = ?, kind = ?, client_id = ?, opportunity_id = ?, owner_id = ?, due = ?, time = ?, "
        "minutes = ?, channel = ?, subject = ?, critical = ?, rrule = ?, starts = ?, after_days = ?, series = ?, "
        "snooze_until = ?, snooze_reason = ?, snooze_count = ?, note = ?, done_at = ?, rev = rev + 1 WHERE id = ?"_s,
        columnsOf(next) + QVariantList{next.id.value}));
    if (next.doneAt.isValid() && !stored.doneAt.isValid())
        WEFT_TRY(follow(c, next, nowText));
    return next.id;
}

Done Tasks::remove(Connection &c, Id<Task> id)
{
    WEFT_TRY(c.run(u"DELETE FROM task WHERE id = ?"_s, {id.value}));
    if (c.changes() > 0)
        return {};
    return tl::unexpected<Error>(goneError());
}

Result<Id<Task>> Tasks::resolve(Connection &c, const QString &text)
{
    const QString wanted = text.trimmed();
    WEFT_TAKE(const auto exact,
              c.integers(u"SELECT id FROM task WHERE code = ? UNION ALL SELECT id FROM task WHERE uid = ?"_s,
                         {wanted, wanted}));
    if (!exact.isEmpty())
        return Id<Task>(exact.first());
    WEFT_TAKE(const auto named, c.integers(u"SELECT id FROM task WHERE subject = ? LIMIT 2"_s, {wanted}));
    if (named.size() == 1)
        return Id<Task>(named.first());
    if (named.isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Tasks", "There is no task named \"%1\".").arg(wanted));
    return fail(
        ErrorKind::Ambiguous,
        QCoreApplication::translate("Tasks", "Several tasks are named \"%1\". Give the code instead.").arg(wanted));
}
