// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientstore.h"
#include "model/clients/customvalues.h"
#include "model/db/connection.h"
#include "model/exchange/fields.h"
#include "model/exchange/importer.h"
#include "model/exchange/references.h"
#include "model/sales/opportunity.h"
#include "model/settings/lists.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Statements that move the rows of a stub: new id, old id.
QStringList movesOf(const QString &kind)
{
    if (kind == u"user")
        return {u"UPDATE client SET owner_id = ?, rev = rev + 1 WHERE owner_id = ?"_s,
                u"UPDATE client SET backup_owner_id = ?, rev = rev + 1 WHERE backup_owner_id = ?"_s,
                u"UPDATE opportunity SET owner_id = ?, rev = rev + 1 WHERE owner_id = ?"_s,
                u"UPDATE sale SET user_id = ?, rev = rev + 1 WHERE user_id = ?"_s,
                u"UPDATE contact SET user_id = ?, rev = rev + 1 WHERE user_id = ?"_s,
                u"UPDATE task SET owner_id = ?, rev = rev + 1 WHERE owner_id = ?"_s,
                u"UPDATE task SET done_by = ?, rev = rev + 1 WHERE done_by = ?"_s,
                u"UPDATE stage_entry SET user_id = ? WHERE user_id = ?"_s};
    if (kind == u"client")
        return {u"UPDATE opportunity SET client_id = ?, rev = rev + 1 WHERE client_id = ?"_s,
                u"UPDATE sale SET client_id = ?, rev = rev + 1 WHERE client_id = ?"_s,
                u"UPDATE invoice SET client_id = ?, rev = rev + 1 WHERE client_id = ?"_s,
                u"UPDATE payment SET client_id = ?, rev = rev + 1 WHERE client_id = ?"_s,
                u"UPDATE contact SET client_id = ?, rev = rev + 1 WHERE client_id = ?"_s,
                u"UPDATE task SET client_id = ?, rev = rev + 1 WHERE client_id = ?"_s,
                u"UPDATE client SET parent_id = ?, rev = rev + 1 WHERE parent_id = ?"_s,
                u"UPDATE client SET referrer_id = ?, rev = rev + 1 WHERE referrer_id = ?"_s,
                u"UPDATE person SET client_id = ? WHERE client_id = ?"_s,
                u"UPDATE phone SET client_id = ? WHERE client_id = ?"_s,
                u"UPDATE email SET client_id = ? WHERE client_id = ?"_s,
                u"UPDATE consent SET client_id = ? WHERE client_id = ?"_s,
                u"INSERT INTO custom_value (client_id, field_id, text, number) SELECT ?, field_id, text, number "
                "FROM custom_value WHERE client_id = ? ON CONFLICT (client_id, field_id) DO NOTHING"_s};
    if (kind == u"product")
        return {u"UPDATE opportunity SET product_id = ?, rev = rev + 1 WHERE product_id = ?"_s,
                u"UPDATE sale SET product_id = ?, rev = rev + 1 WHERE product_id = ?"_s};
    return {u"UPDATE opportunity SET stage_id = ?, rev = rev + 1 WHERE stage_id = ?"_s,
            u"UPDATE stage_entry SET stage_id = ? WHERE stage_id = ?"_s};
}

/// The same for the codes of a list: new code, old code.
QStringList movesOfList(const QString &list)
{
    static const QHash<QString, QStringList> moves{
        {u"attribute"_s, {u"UPDATE client SET attribute = ?, rev = rev + 1 WHERE attribute = ?"_s}},
        {u"industry"_s, {u"UPDATE client SET industry = ?, rev = rev + 1 WHERE industry = ?"_s}},
        {u"territory"_s,
         {u"UPDATE client SET territory = ?, rev = rev + 1 WHERE territory = ?"_s,
          u"UPDATE user SET territory = ?, rev = rev + 1 WHERE territory = ?"_s,
          u"UPDATE opportunity SET territory = ?, rev = rev + 1 WHERE territory = ?"_s}},
        {u"size"_s, {u"UPDATE client SET size = ?, rev = rev + 1 WHERE size = ?"_s}},
        {u"source"_s,
         {u"UPDATE client SET source = ?, rev = rev + 1 WHERE source = ?"_s,
          u"UPDATE opportunity SET source = ?, rev = rev + 1 WHERE source = ?"_s}},
        {u"channel"_s,
         {u"UPDATE contact SET channel = ?, rev = rev + 1 WHERE channel = ?"_s,
          u"UPDATE client SET preferred_channel = ?, rev = rev + 1 WHERE preferred_channel = ?"_s,
          u"UPDATE person SET preferred_channel = ? WHERE preferred_channel = ?"_s,
          u"UPDATE sale SET channel = ?, rev = rev + 1 WHERE channel = ?"_s,
          u"UPDATE task SET channel = ?, rev = rev + 1 WHERE channel = ?"_s,
          u"UPDATE consent SET channel = ? WHERE channel = ?"_s}},
        {u"purpose"_s, {u"UPDATE contact SET purpose = ?, rev = rev + 1 WHERE purpose = ?"_s}},
        {u"outcome"_s, {u"UPDATE contact SET outcome = ?, rev = rev + 1 WHERE outcome = ?"_s}},
        {u"loss_reason"_s, {u"UPDATE opportunity SET loss_reason = ?, rev = rev + 1 WHERE loss_reason = ?"_s}},
        {u"job"_s, {u"UPDATE user SET job = ?, rev = rev + 1 WHERE job = ?"_s}},
    };
    return moves.value(list);
}

/// The same for a choice that the firm defined.
Result<qint64> moveOwnValues(Connection &c, const QString &list, const QString &to, const QString &from)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    const auto field = std::ranges::find_if(fields, [&](const CustomField &f) { return f.list() == list; });
    if (field == fields.cend())
        return 0;
    WEFT_TRY(c.run(u"UPDATE client SET rev = rev + 1 WHERE id IN (SELECT client_id FROM custom_value "
                   "WHERE field_id = ? AND text = ?)"_s,
                   {field->id.value, from}));
    WEFT_TRY(c.run(u"UPDATE custom_value SET text = ? WHERE field_id = ? AND text = ?"_s, {to, field->id.value, from}));
    return c.changes();
}

Result<qint64> runMoves(Connection &c, const QStringList &statements, const QVariant &to, const QVariant &from)
{
    qint64 moved = 0;
    for (const QString &statement : statements) {
        WEFT_TRY(c.run(statement, {to, from}));
        moved += c.changes();
    }
    return moved;
}

/// The next import finds the target under the stub's code, also under the codes that led to the stub before.
Done remember(Connection &c, const QString &kind, const QString &stub, const QString &target)
{
    WEFT_TRY(c.run(u"UPDATE alias SET target = ? WHERE kind = ? AND target = ?"_s, {target, kind, stub}));
    return c.run(u"INSERT INTO alias (kind, alias, target) VALUES (?, ?, ?) "
                 "ON CONFLICT (kind, alias) DO UPDATE SET target = excluded.target"_s,
                 {kind, stub, target});
}

struct StubSql
{
    QString find;   ///< id of the stub of a code
    QString codeOf; ///< what an alias points to
    QString remove;
};

StubSql sqlOf(const QString &kind)
{
    if (kind == u"user")
        return {u"SELECT id FROM user WHERE code = ? AND stub = 1"_s, u"SELECT code FROM user WHERE id = ?"_s,
                u"DELETE FROM user WHERE id = ?"_s};
    if (kind == u"client")
        return {u"SELECT id FROM client WHERE code = ? AND stub = 1"_s,
                u"SELECT coalesce(code, uid) FROM client WHERE id = ?"_s, u"DELETE FROM client WHERE id = ?"_s};
    if (kind == u"product")
        return {u"SELECT id FROM product WHERE code = ? AND stub = 1"_s, u"SELECT code FROM product WHERE id = ?"_s,
                u"DELETE FROM product WHERE id = ?"_s};
    return {u"SELECT id FROM stage WHERE code = ? AND stub = 1"_s, u"SELECT code FROM stage WHERE id = ?"_s,
            u"DELETE FROM stage WHERE id = ?"_s};
}

Error noStub(const QString &stub)
{
    return Error{
        ErrorKind::NotFound,
        QCoreApplication::translate("Exchange", "“%1” is not a stub: only what an import made up can be resolved.")
            .arg(stub),
        {}};
}

/// A stub that bought makes the real client a customer, too.
Done moveRoles(Connection &c, qint64 stub, qint64 target)
{
    WEFT_TRY(c.run(
        u"INSERT INTO client_role (client_id, role) SELECT ?, 'customer' FROM client_role s WHERE s.client_id = ? "
        "AND s.role = 'customer' AND NOT EXISTS (SELECT 1 FROM client_role t WHERE t.client_id = ? "
        "AND t.role IN ('customer', 'past_customer', 'dealer'))"_s,
        {target, stub, target}));
    return c.run(
        u"DELETE FROM client_role WHERE client_id = ? AND role = 'prospect' AND EXISTS "
        "(SELECT 1 FROM client_role t WHERE t.client_id = ? AND t.role IN ('customer', 'past_customer', 'dealer'))"_s,
        {target, target});
}

Result<qint64> resolveRecordStub(Connection &c, const QString &kind, const QString &stub, const QString &target)
{
    static const QHash<QString, References::Kind> kinds{{u"user"_s, References::Kind::User},
                                                        {u"client"_s, References::Kind::Client},
                                                        {u"product"_s, References::Kind::Product},
                                                        {u"stage"_s, References::Kind::Stage}};
    const StubSql sql = sqlOf(kind);
    WEFT_TAKE(const auto stubs, c.integers(sql.find, {stub}));
    if (stubs.isEmpty())
        return tl::unexpected<Error>(noStub(stub));
    WEFT_TAKE(const qint64 to, StrictReferences(c).find(kinds.value(kind), target));
    if (to == stubs.first())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Exchange", "A stub cannot be resolved to itself."));
    WEFT_TAKE(const QString code, c.text(sql.codeOf, {to}));
    if (kind == u"client")
        WEFT_TRY(moveRoles(c, stubs.first(), to));
    WEFT_TAKE(const qint64 moved, runMoves(c, movesOf(kind), to, stubs.first()));
    WEFT_TRY(c.run(sql.remove, {stubs.first()}));
    WEFT_TRY(remember(c, kind, stub, code));
    return moved;
}

Result<qint64> resolveListStub(Connection &c, const QString &list, const QString &stub, const QString &target)
{
    WEFT_TAKE(const auto stubs,
              c.integers(u"SELECT id FROM list_value WHERE list = ? AND code = ? AND stub = 1"_s, {list, stub}));
    if (stubs.isEmpty())
        return tl::unexpected<Error>(noStub(stub));
    WEFT_TAKE(const QString code, StrictReferences(c).listCode(list, target));
    if (code == stub)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Exchange", "A stub cannot be resolved to itself."));
    WEFT_TAKE(const qint64 moved,
              Lists::isOwn(list) ? moveOwnValues(c, list, code, stub) : runMoves(c, movesOfList(list), code, stub));
    WEFT_TRY(c.run(u"DELETE FROM list_value WHERE id = ?"_s, {stubs.first()}));
    WEFT_TRY(remember(c, list, stub, code));
    return moved;
}
} // namespace

Result<qint64> Exchange::resolveStub(Connection &c, const QString &kind, const QString &stub, const QString &target)
{
    static const QHash<QString, QString> singular{{u"users"_s, u"user"_s},
                                                  {u"clients"_s, u"client"_s},
                                                  {u"products"_s, u"product"_s},
                                                  {u"stages"_s, u"stage"_s},
                                                  {u"stage"_s, u"stage"_s}};
    const QString plural = Fields::kindOf(kind).isEmpty() ? kind : Fields::kindOf(kind);
    if (const QString word = singular.value(plural); !word.isEmpty())
        return resolveRecordStub(c, word, stub, target);
    if (Lists::isOwn(kind) || !movesOfList(kind).isEmpty())
        return resolveListStub(c, kind, stub, target);
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Exchange",
                                            "There are no stubs of the kind “%1”. It is users, clients, products, "
                                            "stages or the name of a list.")
                    .arg(kind));
}
