// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/smallimports.h"

#include "model/core/clock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString noSuchRecordText()
{
    return QCoreApplication::translate("Exchange",
                                       "There is no such record yet, and the import was asked to make no new ones.");
}

QString differentRecordsMessage()
{
    return QCoreApplication::translate("Exchange", "The uid and the code of the row belong to different records.");
}

QString UserImport::keysSql() const
{
    return u"SELECT id, uid, code FROM user"_s;
}

Result<UserImport::Wrong> UserImport::check(const QStringList &values)
{
    for (const QString &field : {u"code"_s, u"uid"_s, u"name_en"_s, u"name_zh"_s}) {
        if (!value(values, context().columns.of(field)).isEmpty())
            return Wrong();
    }
    return Wrong(RowOutcome::rejected(u"code"_s,
                                      QCoreApplication::translate("Exchange", "The user has neither code nor name.")));
}

Result<UserImport::Wrong> UserImport::complete(User &row, const QStringList &values)
{
    if (row.code.isEmpty())
        row.code = row.nameEn.isEmpty() ? row.nameZh : row.nameEn;
    if (handleOf(row.code) != 0)
        return Wrong(RowOutcome::held(
            u"code"_s, QCoreApplication::translate("Exchange", "Another user has the code %1 already.").arg(row.code)));
    return KeyedImport::complete(row, values);
}

Result<UserImport::Wrong> UserImport::settle(User &after, const User &before, const QStringList &values)
{
    if (before.stub) {
        after.stub = false;
        after.active = value(values, context().columns.of(u"active"_s)) != u"0";
    }
    return Wrong();
}

Result<QList<qint64>> UserImport::insert(const QList<User> &users)
{
    QList<qint64> ids;
    for (const User &user : users) {
        WEFT_TAKE(const auto id, Users::save(connection(), user));
        ids.append(id.value);
    }
    return ids;
}

Result<User> UserImport::load(qint64 id)
{
    return Users::load(connection(), Id<User>(id));
}

Done UserImport::update(const User &, const User &after)
{
    WEFT_TRY(Users::save(connection(), after));
    return {};
}

QString ProductImport::keysSql() const
{
    return u"SELECT id, uid, code FROM product"_s;
}

Result<ProductImport::Wrong> ProductImport::check(const QStringList &values)
{
    for (const QString &field : {u"code"_s, u"uid"_s, u"name"_s}) {
        if (!value(values, context().columns.of(field)).isEmpty())
            return Wrong();
    }
    return Wrong(RowOutcome::rejected(
        u"code"_s, QCoreApplication::translate("Exchange", "The product has neither code nor name.")));
}

Result<ProductImport::Wrong> ProductImport::complete(Product &row, const QStringList &values)
{
    if (row.code.isEmpty())
        row.code = row.name;
    if (row.name.isEmpty())
        row.name = row.code;
    if (handleOf(row.code) != 0)
        return Wrong(RowOutcome::held(
            u"code"_s,
            QCoreApplication::translate("Exchange", "Another product has the code %1 already.").arg(row.code)));
    return KeyedImport::complete(row, values);
}

Result<ProductImport::Wrong> ProductImport::settle(Product &after, const Product &before, const QStringList &)
{
    if (before.stub)
        after.stub = false;
    return Wrong();
}

Result<QList<qint64>> ProductImport::insert(const QList<Product> &products)
{
    QList<qint64> ids;
    for (const Product &product : products) {
        WEFT_TAKE(const auto id, Products::save(connection(), product));
        ids.append(id.value);
    }
    return ids;
}

Result<Product> ProductImport::load(qint64 id)
{
    return Products::load(connection(), Id<Product>(id));
}

Done ProductImport::update(const Product &, const Product &after)
{
    WEFT_TRY(Products::save(connection(), after));
    return {};
}

QString TaskImport::keysSql() const
{
    return u"SELECT id, uid, coalesce(code, '') FROM task"_s;
}

Done TaskImport::loadLikes()
{
    return connection().each(u"SELECT id, coalesce(client_id, 0), due, time, subject FROM task ORDER BY id"_s, {},
                             [&](const Row &row) {
                                 addLike(likeness(Task{.client = Id<Client>(row.integer(1)),
                                                       .due = fromDayText(row.text(2)),
                                                       .time = row.text(3),
                                                       .subject = row.text(4)}),
                                         row.integer(0));
                             });
}

QString TaskImport::likeness(const Task &task) const
{
    return QString::number(task.client.value) + u'|' + toDayText(task.due) + u'|' + task.time + u'|' + task.subject;
}

Result<TaskImport::Wrong> TaskImport::check(const QStringList &values)
{
    // A row of a known task may leave out what stays as it is.
    if (handleOf(value(values, context().columns.of(u"code"_s))) != 0 ||
        handleOf(value(values, context().columns.of(u"uid"_s))) != 0)
        return Wrong();
    const int subject = context().columns.of(u"subject"_s), due = context().columns.of(u"due"_s);
    if (value(values, subject).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(subject, u"subject"_s),
                                          QCoreApplication::translate("Exchange", "The task has no subject.")));
    if (value(values, due).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(due, u"due"_s),
                                          QCoreApplication::translate("Exchange", "The task has no day.")));
    return Wrong();
}

Result<TaskImport::Wrong> TaskImport::complete(Task &row, const QStringList &values)
{
    if (context().request.kind == u"appointments" && context().columns.of(u"kind"_s) < 0)
        row.kind = u"appointment"_s;
    WEFT_TAKE(const Wrong wrong, checked(row));
    return wrong ? wrong : KeyedImport::complete(row, values);
}

Result<TaskImport::Wrong> TaskImport::settle(Task &after, const Task &, const QStringList &)
{
    return checked(after);
}

Result<TaskImport::Wrong> TaskImport::checked(const Task &task) const
{
    const Done done = Tasks::check(task);
    if (done)
        return Wrong();
    const QString field = task.rrule.isEmpty() ? u"kind"_s : u"rrule"_s;
    return outcomeOf(done.error(), headerOf(context().columns.of(field), field));
}

Result<QList<qint64>> TaskImport::insert(const QList<Task> &tasks)
{
    QList<qint64> ids;
    for (const Task &task : tasks) {
        WEFT_TAKE(const auto id, Tasks::save(connection(), task, context().nowText));
        ids.append(id.value);
    }
    return ids;
}

Result<Task> TaskImport::load(qint64 id)
{
    WEFT_TAKE(const auto tasks, Tasks::load(connection(), {id}));
    return tasks.value(0);
}

Done TaskImport::update(const Task &, const Task &after)
{
    WEFT_TRY(Tasks::save(connection(), after, context().nowText));
    return {};
}
