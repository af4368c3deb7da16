// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/recurrence.h"
#include "model/agenda/task.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestMinutes = 7 * 24 * 60;
constexpr int kLongestAfter = 3660;
constexpr int kMostSnoozes = 2;

Done checkTexts(const Task &task)
{
    for (const QString &text : {task.code, task.subject, task.channel, task.snoozeReason}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            return fail(ErrorKind::Invalid, problem);
    }
    if (const QString problem = textProblem(task.note, true); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    return {};
}

Done checkWhen(const Task &task)
{
    if (!task.due.isValid())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "The task has no day. Enter when it is due."));
    if (!task.time.isEmpty() && !QTime::fromString(task.time, u"HH:mm"_s).isValid())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "\"%1\" is no time. Enter it as 16:00.").arg(task.time));
    if (task.minutes && (*task.minutes < 1 || *task.minutes > kLongestMinutes))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "%1 minutes are no length of an appointment. Enter 1 to %2.")
                        .arg(*task.minutes)
                        .arg(kLongestMinutes));
    return {};
}

Done checkRecurrence(const Task &task)
{
    WEFT_TRY(Recurrence::checked(task.rrule));
    if (task.afterDays && (*task.afterDays < 1 || *task.afterDays > kLongestAfter))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "A task comes again 1 to %1 days after it was done, not %2.")
                        .arg(kLongestAfter)
                        .arg(*task.afterDays));
    if (task.afterDays && !task.rrule.isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "Tasks", "A task comes again by a rule or some days after it was done, not both. Clear one."));
    return {};
}

/// The row that waits next: new, without code and snooze, with the day that follows.
Task following(const Task &done, QDate due)
{
    Task next = done;
    next.id = {};
    next.uid.clear();
    next.rev = 0;
    next.code.clear();
    next.due = due;
    if (!done.rrule.isEmpty()) {
        next.rrule = Recurrence::from(done.rrule, done.starts, due);
        next.starts = due;
    }
    next.series = done.series.isEmpty() ? done.uid : done.series;
    next.snoozeUntil = {};
    next.snoozeReason.clear();
    next.snoozeCount = 0;
    next.doneAt = {};
    return next;
}
} // namespace

Done Tasks::check(const Task &task)
{
    if (task.subject.trimmed().isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "The task has no subject. Enter what is to be done."));
    static const QStringList kinds{u"task"_s, u"appointment"_s, u"promise"_s};
    if (!kinds.contains(task.kind))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "\"%1\" is no kind of task.").arg(task.kind));
    if (task.kind == u"promise" && !task.client.isValid())
        return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                            "Tasks", "The promise has no client. Choose the one to whom it was made."));
    WEFT_TRY(checkWhen(task));
    WEFT_TRY(checkRecurrence(task));
    return checkTexts(task);
}

QDate Tasks::nextDue(const Task &task, QDate doneDay)
{
    if (task.afterDays)
        return doneDay.addDays(*task.afterDays);
    if (task.rrule.isEmpty())
        return {};
    // What came between the due day and the day it was done was missed, and one doing answers for all of it.
    const QDate start = task.starts.isValid() ? task.starts : task.due;
    return Recurrence::next(task.rrule, start, std::max({start, task.due, doneDay}));
}

Result<Id<Task>> Tasks::follow(Connection &c, const Task &done, const QString &nowText)
{
    const QDate due = nextDue(done, done.doneAt.toLocalTime().date());
    if (!due.isValid())
        return Id<Task>();
    WEFT_TRY(c.run(u"UPDATE task SET rrule = '', starts = '', after_days = NULL WHERE id = ?"_s, {done.id.value}));
    return save(c, following(done, due), nowText);
}

Result<qint64> Tasks::saveForEach(Connection &c, const Task &task, const QList<qint64> &clients, const QString &nowText)
{
    for (const qint64 client : clients) {
        Task one = task;
        one.client = Id<Client>(client);
        if (!one.owner.isValid()) {
            WEFT_TAKE(one.owner.value, c.integer(u"SELECT coalesce(owner_id, 0) FROM client WHERE id = ?"_s, {client}));
        }
        WEFT_TRY(save(c, one, nowText));
    }
    return clients.size();
}

Result<Id<Task>> Tasks::finish(Connection &c, Id<Task> id, const QString &nowText)
{
    WEFT_TAKE(Task task, one(c, id));
    if (task.doneAt.isValid())
        return Id<Task>();
    WEFT_TRY(c.run(u"UPDATE task SET done_at = ?, rev = rev + 1 WHERE id = ?"_s, {nowText, id.value}));
    task.doneAt = fromMomentText(nowText);
    return follow(c, task, nowText);
}

Done Tasks::setDone(Connection &c, Id<Task> id, const QString &nowText)
{
    WEFT_TRY(finish(c, id, nowText));
    return {};
}

Done Tasks::snooze(Connection &c, Id<Task> id, std::pair<QDate, QString> untilAndWhy, QDate today)
{
    const auto &[until, reason] = untilAndWhy;
    WEFT_TAKE(const Task task, one(c, id));
    if (!until.isValid() || until <= today || until <= task.due)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tasks", "Snooze needs a day after today and after the due day."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Tasks", "Snooze needs a reason."));
    if (const QString problem = textProblem(reason); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    if (task.snoozeCount >= kMostSnoozes)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "Tasks", "\"%1\" was already snoozed twice in a row. Do it, or give it another due day.")
                        .arg(task.subject));
    return c.run(u"UPDATE task SET snooze_until = ?, snooze_reason = ?, snooze_count = snooze_count + 1, rev = rev + 1 "
                 "WHERE id = ?"_s,
                 {toDayText(until), reason.trimmed(), id.value});
}
