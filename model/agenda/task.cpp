// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/task.h"

#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
Task fromRow(const Row &row)
{
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
                .channel = row.text(10),
                .subject = row.text(11),
                .note = row.text(12),
                .doneAt = fromMomentText(row.text(13))};
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
            task.channel,
            task.subject,
            task.note,
            toMomentText(task.doneAt)};
}

Error goneError()
{
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Tasks", "This task is no longer there. Reload the list."),
                 {}};
}

Done checkTexts(const Task &task)
{
    for (const QString &text : {task.code, task.subject, task.channel}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            return fail(ErrorKind::Invalid, problem);
    }
    if (const QString problem = textProblem(task.note, true); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    return {};
}

Done check(Connection &c, const Task &task)
{
    if (task.subject.trimmed().isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "The task has no subject. Enter what is to be done."));
    if (!task.due.isValid())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "The task has no day. Enter when it is due."));
    if (task.kind != u"task" && task.kind != u"appointment")
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "\"%1\" is no kind of task.").arg(task.kind));
    if (!task.time.isEmpty() && !QTime::fromString(task.time, u"HH:mm"_s).isValid())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "\"%1\" is no time. Enter it as 16:00.").arg(task.time));
    WEFT_TRY(checkTexts(task));
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

Result<Id<Task>> insert(Connection &c, const Task &task, const QString &nowText)
{
    QVariantList values{task.uid.isEmpty() ? newUid() : task.uid};
    values += columnsOf(task);
    values.append(nowText);
    WEFT_TAKE(
        const qint64 id,
        c.integer(
            u"INSERT INTO task (uid, code, kind, client_id, opportunity_id, owner_id, due, time, channel, subject, "
            "note, done_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
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
            u"SELECT id, uid, rev, code, kind, client_id, opportunity_id, owner_id, due, time, channel, subject, "
            "note, done_at FROM task WHERE id IN (%1)"_s.arg(marks),
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

Result<Id<Task>> Tasks::save(Connection &c, const Task &task, const QString &nowText)
{
    WEFT_TRY(check(c, task));
    if (!task.id.isValid())
        return insert(c, task, nowText);
    WEFT_TAKE(const auto stored, load(c, {task.id.value}));
    if (stored.isEmpty())
        return tl::unexpected<Error>(goneError());
    if (stored.first().rev != task.rev)
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "Tasks", "The task \"%1\" was changed meanwhile. Reload it and enter the change again.")
                        .arg(stored.first().subject));
    if (stored.first() == task)
        return task.id;
    WEFT_TRY(c.run(
        u"UPDATE task SET code = ?, kind = ?, client_id = ?, opportunity_id = ?, owner_id = ?, due = ?, time = ?, "
        "channel = ?, subject = ?, note = ?, done_at = ?, rev = rev + 1 WHERE id = ?"_s,
        columnsOf(task) + QVariantList{task.id.value}));
    return task.id;
}

Done Tasks::setDone(Connection &c, Id<Task> id, const QString &nowText)
{
    WEFT_TRY(c.run(u"UPDATE task SET done_at = ?, rev = rev + 1 WHERE id = ? AND done_at = ''"_s, {nowText, id.value}));
    if (c.changes() > 0)
        return {};
    WEFT_TAKE(const qint64 there, c.integer(u"SELECT count(*) FROM task WHERE id = ?"_s, {id.value}));
    if (there > 0)
        return {};
    return tl::unexpected<Error>(goneError());
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
