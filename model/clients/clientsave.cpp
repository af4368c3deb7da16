// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientchildren.h"
#include "model/clients/clientload.h"
#include "model/clients/clientstore.h"
#include "model/clients/customvalues.h"
#include "model/clients/family.h"
#include "model/core/clock.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/db/rowblock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
template <typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant();
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The values of all real columns but uid, rev and created_at, in the order of INSERT and UPDATE below.
QVariantList columnsOf(const Client &client)
{
    return {textOrNull(client.code),
            client.name,
            client.shortName,
            client.kind,
            client.legalId,
            client.language,
            client.web,
            client.messenger,
            client.country,
            client.region,
            client.city,
            client.address,
            client.postcode,
            client.preferredChannel,
            client.preferredTime,
            client.attribute,
            client.industry,
            client.territory,
            client.size,
            client.source,
            idValue(client.parent),
            idValue(client.referrer),
            idValue(client.owner),
            idValue(client.backupOwner),
            toDayText(client.ownerSince),
            orNull(client.cycleDays),
            client.cooperationOverride,
            client.cooperationReason,
            toDayText(client.cooperationDay),
            qint64(client.keyAccount),
            qint64(client.doNotContact),
            qint64(client.onHold),
            toDayText(client.snoozeUntil),
            client.snoozeReason,
            qint64(client.snoozeCount),
            toDayText(client.birthDate),
            orNull(client.employees),
            client.revenue ? QVariant(client.revenue->minor) : QVariant(),
            orNull(client.yearEstablished),
            client.needs,
            client.likes,
            client.note,
            toDayText(client.firstContact),
            qint64(client.stub),
            client.invoiceTitle,
            client.bank,
            client.bankAccount,
            client.invoiceAddress,
            client.invoicePhone};
}

Done insertRows(Connection &c, RowBlock rows)
{
    return c.runAhead(
        u"INSERT INTO client (id, uid, code, name, short_name, kind, legal_id, language, web, messenger, "
        "country, region, city, address, postcode, preferred_channel, preferred_time, attribute, "
        "industry, territory, size, source, parent_id, referrer_id, owner_id, backup_owner_id, "
        "owner_since, cycle_days, cooperation_override, cooperation_reason, cooperation_day, key_account, "
        "do_not_contact, on_hold, snooze_until, snooze_reason, snooze_count, birth_date, employees, "
        "revenue, year_established, needs, likes, note, first_contact, stub, invoice_title, bank, bank_account, "
        "invoice_address, invoice_phone, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        std::move(rows));
}

Done updateRow(Connection &c, const Client &client)
{
    QVariantList values = columnsOf(client);
    values.append(client.id.value);
    return c.run(
        u"UPDATE client SET code = ?, name = ?, short_name = ?, kind = ?, legal_id = ?, language = ?, web = ?, "
        "messenger = ?, country = ?, region = ?, city = ?, address = ?, postcode = ?, preferred_channel = ?, "
        "preferred_time = ?, attribute = ?, industry = ?, territory = ?, size = ?, source = ?, parent_id = ?, "
        "referrer_id = ?, owner_id = ?, backup_owner_id = ?, owner_since = ?, cycle_days = ?, "
        "cooperation_override = ?, cooperation_reason = ?, cooperation_day = ?, key_account = ?, "
        "do_not_contact = ?, on_hold = ?, snooze_until = ?, snooze_reason = ?, snooze_count = ?, birth_date = ?, "
        "employees = ?, revenue = ?, year_established = ?, needs = ?, likes = ?, note = ?, first_contact = ?, "
        "stub = ?, invoice_title = ?, bank = ?, bank_account = ?, invoice_address = ?, invoice_phone = ?, "
        "rev = rev + 1 WHERE id = ?"_s,
        values);
}

/// The record as it is stored: roles sorted and never empty, the days that follow from a change set.
Client completed(Client client, const Client &before, QDate today)
{
    client.roles.removeDuplicates();
    client.roles.removeAll(QString());
    if (client.roles.isEmpty())
        client.roles = {u"prospect"_s};
    client.roles.sort();
    client.tags.removeDuplicates();
    client.tags.removeAll(QString());
    client.tags.sort();
    if (client.owner != before.owner && client.ownerSince == before.ownerSince)
        client.ownerSince = client.owner.isValid() ? today : QDate();
    if (client.cooperationOverride.isEmpty()) {
        client.cooperationReason.clear();
        client.cooperationDay = {};
    } else if (client.cooperationOverride != before.cooperationOverride &&
               client.cooperationDay == before.cooperationDay) {
        client.cooperationDay = today;
    }
    return client;
}

Done checkCode(Connection &c, const Client &client)
{
    if (client.code.isEmpty())
        return {};
    QString holder;
    WEFT_TRY(c.each(u"SELECT name FROM client WHERE code = ? AND id <> ?"_s, {client.code, client.id.value},
                    [&](const Row &row) { holder = row.text(0); }));
    if (holder.isNull())
        return {};
    return fail(ErrorKind::Constraint,
                QCoreApplication::translate("Clients", "The code %1 already belongs to %2. Choose another one.")
                    .arg(client.code, holder));
}

/// A code of an editable list must exist; the importer makes unknown ones first.
Done checkListValue(Connection &c, const QString &list, const QString &code, const QString &before)
{
    if (code.isEmpty() || code == before)
        return {};
    WEFT_TAKE(const qint64 known,
              c.integer(u"SELECT count(*) FROM list_value WHERE list = ? AND code = ?"_s, {list, code}));
    if (known > 0)
        return {};
    return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                        "Clients", "The list \"%1\" has no value \"%2\". Add it in the settings first.")
                                        .arg(list, code));
}

Done check(Connection &c, const Client &client, const Client &before)
{
    if (const QStringList wrong = Clients::problems(client); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, wrong.join(u'\n'));
    if (client.code != before.code)
        WEFT_TRY(checkCode(c, client));
    if (client.parent != before.parent)
        WEFT_TRY(Clients::checkParent(c, client));
    WEFT_TRY(CustomFields::checkValues(c, before, client));
    WEFT_TRY(checkListValue(c, u"attribute"_s, client.attribute, before.attribute));
    WEFT_TRY(checkListValue(c, u"industry"_s, client.industry, before.industry));
    WEFT_TRY(checkListValue(c, u"territory"_s, client.territory, before.territory));
    WEFT_TRY(checkListValue(c, u"size"_s, client.size, before.size));
    return checkListValue(c, u"source"_s, client.source, before.source);
}

Result<Id<Client>> insertChecked(Connection &c, const Client &client, const QString &nowText)
{
    WEFT_TRY(check(c, client, Client()));
    WEFT_TAKE(const QList<qint64> ids, Clients::insertMany(c, {client}, nowText));
    // Asked so that whoever saves hears what is wrong, and not the next statement.
    WEFT_TAKE(const qint64 id, c.integer(u"SELECT id FROM client WHERE id = ?"_s, {ids.first()}));
    return Id<Client>(id);
}
} // namespace

Result<QList<qint64>> Clients::insertMany(Connection &c, const QList<Client> &clients, const QString &nowText,
                                          qint64 firstId)
{
    const QDate today = fromMomentText(nowText).date();
    WEFT_TAKE(qint64 id, firstId > 0 ? firstId : reserveIds(c, u"client"_s, clients.size()));
    QList<qint64> ids;
    RowBlock rows;
    ids.reserve(clients.size());
    ClientChildren children;
    for (const Client &given : clients) {
        Client client = completed(given, Client(), today);
        client.id = Id<Client>(id++);
        rows.integer(client.id.value).text(client.uid.isEmpty() ? newUid() : client.uid);
        rows.append(columnsOf(client));
        rows.text(nowText);
        children.add(client);
        ids.append(client.id.value);
    }
    WEFT_TRY(insertRows(c, std::move(rows)));
    WEFT_TRY(children.write(c));
    return ids;
}

Done Clients::update(Connection &c, const Client &before, const Client &after)
{
    if (before == after)
        return {};
    WEFT_TRY(updateRow(c, after));
    return updateChildren(c, before, after);
}

Result<Id<Client>> Clients::save(Connection &c, const Client &client, const QString &nowText)
{
    if (!client.id.isValid())
        return insertChecked(c, client, nowText);
    WEFT_TAKE(const Client before, load(c, client.id));
    if (before.rev != client.rev)
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "Clients", "%1 was changed meanwhile. Reload the record and enter the change again.")
                        .arg(before.name));
    const Client after = completed(client, before, fromMomentText(nowText).date());
    WEFT_TRY(check(c, after, before));
    WEFT_TRY(update(c, before, after));
    return client.id;
}

Done Clients::remove(Connection &c, Id<Client> id)
{
    WEFT_TRY(c.run(u"DELETE FROM client WHERE id = ?"_s, {id.value}));
    if (c.changes() > 0)
        return {};
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Clients", "This client is no longer there. Reload the list."));
}
