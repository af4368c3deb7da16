// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/user.h"

#include "model/core/text.h"
#include "model/db/connection.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

User fromRow(const Row &row)
{
    return {.id = Id<User>(row.integer(0)),
            .uid = row.text(1),
            .rev = row.integer(2),
            .code = row.text(3),
            .nameEn = row.text(4),
            .nameZh = row.text(5),
            .job = row.text(6),
            .team = row.text(7),
            .territory = row.text(8),
            .active = row.integer(9) != 0,
            .stub = row.integer(10) != 0};
}

User trimmed(User user)
{
    for (QString *text : {&user.code, &user.nameEn, &user.nameZh, &user.job, &user.team, &user.territory})
        *text = text->trimmed();
    return user;
}

Done check(Connection &c, const User &user)
{
    if (user.code.isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Users", "A user needs a code. Give a short one, such as u1."));
    for (const QString &text : {user.code, user.nameEn, user.nameZh, user.job, user.team, user.territory}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            return fail(
                ErrorKind::Invalid,
                QCoreApplication::translate("Users", "The user %1 cannot be saved. %2").arg(user.code, problem));
    }
    WEFT_TAKE(const auto others,
              c.integer(u"SELECT count(*) FROM user WHERE code = ? AND id <> ?"_s, {user.code, user.id.value}));
    if (others > 0)
        return fail(ErrorKind::Constraint,
                    QCoreApplication::translate("Users", "Another user already has the code %1. Choose another code.")
                        .arg(user.code));
    return {};
}

Result<Id<User>> insert(Connection &c, const User &user)
{
    const QString uid = user.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : user.uid;
    WEFT_TAKE(const auto id,
              c.integer(u"INSERT INTO user (uid, code, name_en, name_zh, job, team, territory, active, stub) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        {uid, user.code, user.nameEn, user.nameZh, user.job, user.team, user.territory,
                         qint64(user.active), qint64(user.stub)}));
    return Id<User>(id);
}

Result<Id<User>> update(Connection &c, const User &user)
{
    WEFT_TRY(c.run(u"UPDATE user SET rev = rev + 1, code = ?, name_en = ?, name_zh = ?, job = ?, team = ?, "
                   "territory = ?, active = ?, stub = ? WHERE id = ? AND rev = ?"_s,
                   {user.code, user.nameEn, user.nameZh, user.job, user.team, user.territory, qint64(user.active),
                    qint64(user.stub), user.id.value, user.rev}));
    if (c.changes() > 0)
        return user.id;
    WEFT_TRY(Users::load(c, user.id));
    return fail(ErrorKind::Conflict, QCoreApplication::translate(
                                         "Users", "The user %1 was changed elsewhere meanwhile. Open the record again.")
                                         .arg(user.code));
}

/// The one user whom a question finds; nothing if there is none.
Result<Id<User>> single(Connection &c, const QString &question, const QString &text)
{
    WEFT_TAKE(const auto ids, c.integers(question, {text}));
    if (ids.size() > 1)
        return fail(
            ErrorKind::Ambiguous,
            QCoreApplication::translate("Users", "Several users are called “%1”. Give the code of one.").arg(text));
    return ids.isEmpty() ? Id<User>() : Id<User>(ids.first());
}

} // namespace

QString User::name(const QString &language) const
{
    const bool chinese = language.startsWith("zh"_L1);
    const QString &first = chinese ? nameZh : nameEn;
    const QString &second = chinese ? nameEn : nameZh;
    if (!first.isEmpty())
        return first;
    return second.isEmpty() ? code : second;
}

Result<QList<User>> Users::load(Connection &c)
{
    QList<User> users;
    WEFT_TRY(c.each(u"SELECT id, uid, rev, code, name_en, name_zh, job, team, territory, active, stub FROM user "
                    "ORDER BY code"_s,
                    {}, [&](const Row &row) { users += fromRow(row); }));
    return users;
}

Result<User> Users::load(Connection &c, Id<User> id)
{
    User user;
    WEFT_TRY(c.each(u"SELECT id, uid, rev, code, name_en, name_zh, job, team, territory, active, stub FROM user "
                    "WHERE id = ?"_s,
                    {id.value}, [&](const Row &row) { user = fromRow(row); }));
    if (!user.id.isValid())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Users", "This user is no longer there. Open the list again."));
    return user;
}

Result<Id<User>> Users::save(Connection &c, const User &user)
{
    const User clean = trimmed(user);
    WEFT_TRY(check(c, clean));
    return clean.id.isValid() ? update(c, clean) : insert(c, clean);
}

Result<Id<User>> Users::find(Connection &c, const QString &text)
{
    const QString wanted = text.trimmed();
    // In this order: the first question that has an answer decides.
    const QStringList questions{u"SELECT id FROM user WHERE code = ?"_s,
                                u"SELECT user.id FROM alias JOIN user ON user.code = alias.target "
                                "WHERE alias.kind = 'user' AND alias.alias = ?"_s,
                                u"SELECT id FROM user WHERE uid = ?"_s,
                                u"SELECT id FROM user WHERE ? IN (name_en, name_zh)"_s};
    Id<User> id;
    for (const QString &question : questions) {
        if (id.isValid() || wanted.isEmpty())
            break;
        WEFT_TAKE(id, single(c, question, wanted));
    }
    if (!id.isValid())
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("Users", "There is no user “%1”. Give the code or the full name of a user.")
                .arg(wanted));
    return id;
}

Done Users::remove(Connection &c, Id<User> id)
{
    WEFT_TAKE(const auto user, load(c, id));
    const Done removed = c.run(u"DELETE FROM user WHERE id = ?"_s, {id.value});
    if (!removed && removed.error().kind == ErrorKind::Constraint)
        return fail(
            ErrorKind::Constraint,
            QCoreApplication::translate(
                "Users", "The user %1 has clients or a history and cannot be removed. Deactivate the user instead.")
                .arg(user.code),
            removed.error().detail);
    return removed;
}
