// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientstore.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// How a field of many clients is set: the statement takes the value, the value again, and the ids.
struct BulkField
{
    enum class Type { List, Text, Flag, Days };

    const char16_t *field;
    Type type;
    const char16_t *sql;
};

constexpr std::array kBulkFields{
    BulkField{u"attribute", BulkField::Type::List,
              u"UPDATE client SET attribute = ?, rev = rev + 1 WHERE attribute <> ? AND id IN (%1)"},
    BulkField{u"industry", BulkField::Type::List,
              u"UPDATE client SET industry = ?, rev = rev + 1 WHERE industry <> ? AND id IN (%1)"},
    BulkField{u"territory", BulkField::Type::List,
              u"UPDATE client SET territory = ?, rev = rev + 1 WHERE territory <> ? AND id IN (%1)"},
    BulkField{u"size", BulkField::Type::List,
              u"UPDATE client SET size = ?, rev = rev + 1 WHERE size <> ? AND id IN (%1)"},
    BulkField{u"source", BulkField::Type::List,
              u"UPDATE client SET source = ?, rev = rev + 1 WHERE source <> ? AND id IN (%1)"},
    BulkField{u"city", BulkField::Type::Text,
              u"UPDATE client SET city = ?, rev = rev + 1 WHERE city <> ? AND id IN (%1)"},
    BulkField{u"region", BulkField::Type::Text,
              u"UPDATE client SET region = ?, rev = rev + 1 WHERE region <> ? AND id IN (%1)"},
    BulkField{u"key_account", BulkField::Type::Flag,
              u"UPDATE client SET key_account = ?, rev = rev + 1 WHERE key_account <> ? AND id IN (%1)"},
    BulkField{u"do_not_contact", BulkField::Type::Flag,
              u"UPDATE client SET do_not_contact = ?, rev = rev + 1 WHERE do_not_contact <> ? AND id IN (%1)"},
    BulkField{u"on_hold", BulkField::Type::Flag,
              u"UPDATE client SET on_hold = ?, rev = rev + 1 WHERE on_hold <> ? AND id IN (%1)"},
    BulkField{u"cycle_days", BulkField::Type::Days,
              u"UPDATE client SET cycle_days = ?, rev = rev + 1 "
              "WHERE cycle_days IS DISTINCT FROM CAST(? AS BIGINT) AND id IN (%1)"},
};

Result<QVariant> listValue(Connection &c, const QString &list, const QString &code)
{
    if (code.isEmpty())
        return QVariant(u""_s);
    WEFT_TAKE(const qint64 known,
              c.integer(u"SELECT count(*) FROM list_value WHERE list = ? AND code = ?"_s, {list, code}));
    if (known > 0)
        return QVariant(code);
    return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                        "Clients", "The list \"%1\" has no value \"%2\". Add it in the settings first.")
                                        .arg(list, code));
}

Result<QVariant> flagValue(const QString &text)
{
    const QString folded = foldText(text);
    if (folded == u"1" || folded == u"yes" || folded == u"true")
        return QVariant(qint64(1));
    if (folded.isEmpty() || folded == u"0" || folded == u"no" || folded == u"false")
        return QVariant(qint64(0));
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Clients", "\"%1\" is neither yes nor no. Give 1 or 0.").arg(text));
}

Result<QVariant> daysValue(const QString &text)
{
    if (text.isEmpty())
        return QVariant();
    bool isNumber = false;
    const qint64 days = text.toLongLong(&isNumber);
    if (isNumber && days >= 0 && days <= 3650)
        return QVariant(days);
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Clients", "\"%1\" is no number of days between 0 and 3650.").arg(text));
}

Result<QVariant> textValue(const QString &text)
{
    if (const QString problem = textProblem(text); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    return QVariant(text);
}

Result<QVariant> valueFor(Connection &c, const BulkField &field, const QString &text)
{
    switch (field.type) {
    case BulkField::Type::List:
        return listValue(c, QString::fromUtf16(field.field), text);
    case BulkField::Type::Flag:
        return flagValue(text);
    case BulkField::Type::Days:
        return daysValue(text);
    case BulkField::Type::Text:
        break;
    }
    return textValue(text);
}

Result<qint64> setOwner(Connection &c, const QList<qint64> &ids, const QString &value, const QString &nowText)
{
    Id<User> owner;
    if (!value.isEmpty()) {
        WEFT_TAKE(owner, Users::find(c, value));
    }
    const QString since = owner.isValid() ? toDayText(fromMomentText(nowText).date()) : u""_s;
    return runOver(c,
                   u"UPDATE client SET owner_id = ?, owner_since = ?, rev = rev + 1 "
                   "WHERE owner_id IS DISTINCT FROM CAST(? AS BIGINT) AND id IN (%1)"_s,
                   {idValue(owner), since, idValue(owner)}, ids);
}

Result<qint64> setBackupOwner(Connection &c, const QList<qint64> &ids, const QString &value)
{
    Id<User> owner;
    if (!value.isEmpty()) {
        WEFT_TAKE(owner, Users::find(c, value));
    }
    return runOver(c,
                   u"UPDATE client SET backup_owner_id = ?, rev = rev + 1 "
                   "WHERE backup_owner_id IS DISTINCT FROM CAST(? AS BIGINT) AND id IN (%1)"_s,
                   {idValue(owner), idValue(owner)}, ids);
}

Result<qint64> addTag(Connection &c, const QList<qint64> &ids, const QString &tag)
{
    WEFT_TRY(textValue(tag));
    if (tag.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Clients", "Enter the tag to add."));
    WEFT_TAKE(const qint64 changed,
              runOver(c,
                      u"UPDATE client SET rev = rev + 1 WHERE NOT EXISTS "
                      "(SELECT 1 FROM client_tag t WHERE t.client_id = client.id AND t.tag = ?) AND id IN (%1)"_s,
                      {tag.trimmed()}, ids));
    WEFT_TRY(runOver(c,
                     u"INSERT INTO client_tag (client_id, tag) SELECT id, ? FROM client WHERE id IN (%1) "
                     "ON CONFLICT (client_id, tag) DO NOTHING"_s,
                     {tag.trimmed()}, ids));
    return changed;
}

Result<qint64> removeTag(Connection &c, const QList<qint64> &ids, const QString &tag)
{
    WEFT_TRY(runOver(c,
                     u"UPDATE client SET rev = rev + 1 WHERE EXISTS "
                     "(SELECT 1 FROM client_tag t WHERE t.client_id = client.id AND t.tag = ?) AND id IN (%1)"_s,
                     {tag}, ids));
    return runOver(c, u"DELETE FROM client_tag WHERE tag = ? AND client_id IN (%1)"_s, {tag}, ids);
}

Result<QList<qint64>> idsByName(Connection &c, const QString &text)
{
    WEFT_TAKE(const auto alike,
              c.integers(u"SELECT client_id FROM client_derived WHERE match_name = ? LIMIT 100"_s, {nameKey(text)}));
    WEFT_TAKE(const auto equal, c.integers(u"SELECT id FROM client WHERE name = ? LIMIT 2"_s, {text}));
    return equal.isEmpty() ? alike : equal;
}
} // namespace

Result<qint64> Clients::setField(Connection &c, const QList<qint64> &ids, const QString &field, const QString &value,
                                 const QString &nowText)
{
    const QString text = value.trimmed();
    if (field == u"owner")
        return setOwner(c, ids, text, nowText);
    if (field == u"backup_owner")
        return setBackupOwner(c, ids, text);
    if (field == u"tag" || field == u"tags")
        return addTag(c, ids, text);
    if (field == u"untag")
        return removeTag(c, ids, text);
    const auto known =
        std::ranges::find_if(kBulkFields, [&](const BulkField &f) { return field == QStringView(f.field); });
    if (known == kBulkFields.end())
        return fail(
            ErrorKind::Invalid,
            QCoreApplication::translate("Clients", "The field \"%1\" cannot be set for several clients.").arg(field));
    WEFT_TAKE(const QVariant stored, valueFor(c, *known, text));
    return runOver(c, QString::fromUtf16(known->sql), {stored, stored}, ids);
}

Result<Id<Client>> Clients::resolve(Connection &c, const QString &text)
{
    const QString wanted = text.trimmed();
    WEFT_TAKE(const auto exact,
              c.integers(u"SELECT id FROM client WHERE code = ? UNION ALL "
                         "SELECT c.id FROM alias a JOIN client c ON c.code = a.target OR c.uid = a.target "
                         "WHERE a.kind = 'client' AND a.alias = ? UNION ALL "
                         "SELECT id FROM client WHERE uid = ?"_s,
                         {wanted, wanted, wanted}));
    if (!exact.isEmpty())
        return Id<Client>(exact.first());
    WEFT_TAKE(const auto named, idsByName(c, wanted));
    if (named.size() == 1)
        return Id<Client>(named.first());
    if (named.isEmpty())
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("Clients", "There is no client with the code or name \"%1\".").arg(wanted));
    return fail(
        ErrorKind::Ambiguous,
        QCoreApplication::translate("Clients", "Several clients are named \"%1\". Give the code instead.").arg(wanted));
}

Done Clients::snooze(Connection &c, Id<Client> id, QDate until, const QString &reason, QDate today)
{
    if (!until.isValid() || until <= today)
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Clients", "Snooze needs a day after today."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Clients", "Snooze needs a reason."));
    WEFT_TRY(textValue(reason));
    QString name;
    qint64 count = 0;
    WEFT_TRY(c.each(u"SELECT name, snooze_count FROM client WHERE id = ?"_s, {id.value}, [&](const Row &row) {
        name = row.text(0);
        count = row.integer(1);
    }));
    if (name.isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Clients", "This client is no longer there. Reload the list."));
    if (count >= 2)
        return fail(
            ErrorKind::Invalid,
            QCoreApplication::translate(
                "Clients", "%1 was already snoozed twice in a row. Contact the client, then it can be snoozed again.")
                .arg(name));
    return c.run(
        u"UPDATE client SET snooze_until = ?, snooze_reason = ?, snooze_count = snooze_count + 1, rev = rev + 1 "
        "WHERE id = ?"_s,
        {toDayText(until), reason.trimmed(), id.value});
}
