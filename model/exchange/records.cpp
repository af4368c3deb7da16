// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/records.h"

#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "model/core/uid.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
template <typename IdType>
Result<qint64> valueOf(const Result<IdType> &id)
{
    if (!id)
        return tl::unexpected<Error>(id.error());
    return id->value;
}

/// Records loaded one by one.
template <typename Record, typename Load>
Result<QList<Record>> eachOf(const QList<qint64> &ids, Load load)
{
    QList<Record> records;
    for (const qint64 id : ids) {
        WEFT_TAKE(Record record, load(id));
        records.append(std::move(record));
    }
    return records;
}
} // namespace

Result<QList<qint64>> Records<User>::all(Connection &c)
{
    return c.integers(u"SELECT id FROM user ORDER BY id"_s);
}

Result<QList<User>> Records<User>::load(Connection &c, const QList<qint64> &ids)
{
    return eachOf<User>(ids, [&](qint64 id) { return Users::load(c, Id<User>(id)); });
}

Result<qint64> Records<User>::save(Connection &c, const User &user, const QString &)
{
    return valueOf(Users::save(c, user));
}

Result<QList<qint64>> Records<Product>::all(Connection &c)
{
    return c.integers(u"SELECT id FROM product ORDER BY id"_s);
}

Result<QList<Product>> Records<Product>::load(Connection &c, const QList<qint64> &ids)
{
    return eachOf<Product>(ids, [&](qint64 id) { return Products::load(c, Id<Product>(id)); });
}

Result<qint64> Records<Product>::save(Connection &c, const Product &product, const QString &)
{
    return valueOf(Products::save(c, product));
}

Result<QList<Client>> Records<Client>::load(Connection &c, const QList<qint64> &ids)
{
    return eachOf<Client>(ids, [&](qint64 id) { return Clients::load(c, Id<Client>(id)); });
}

Result<qint64> Records<Client>::save(Connection &c, const Client &client, const QString &nowText)
{
    return valueOf(Clients::save(c, client, nowText));
}

Result<QList<qint64>> Records<PersonRecord>::all(Connection &c)
{
    return c.integers(u"SELECT id FROM person ORDER BY client_id, position, id"_s);
}

Result<QList<PersonRecord>> Records<PersonRecord>::load(Connection &c, const QList<qint64> &ids)
{
    Client holder;
    return eachOf<PersonRecord>(ids, [&](qint64 id) -> Result<PersonRecord> {
        WEFT_TAKE(const qint64 client, c.integer(u"SELECT client_id FROM person WHERE id = ?"_s, {id}));
        if (holder.id.value != client) {
            WEFT_TAKE(holder, Clients::load(c, Id<Client>(client)));
        }
        for (const Person &person : std::as_const(holder.people)) {
            if (person.id.value == id)
                return PersonRecord{holder.id, person};
        }
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Exchange", "This person is no longer there."));
    });
}

Result<qint64> Records<PersonRecord>::save(Connection &c, const PersonRecord &record, const QString &nowText)
{
    if (!record.client.isValid())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Exchange", "The person has no client."));
    WEFT_TAKE(Client client, Clients::load(c, record.client));
    PersonRecord whole = record;
    if (whole.person.uid.isEmpty())
        whole.person.uid = newUid();
    const auto known = std::ranges::find(client.people, whole.person.id, &Person::id);
    if (!whole.person.id.isValid())
        client.people.append(whole.person);
    else if (known != client.people.end())
        *known = whole.person;
    else
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Exchange", "A person stays with its client."));
    WEFT_TRY(Clients::save(c, client, nowText));
    return c.integer(u"SELECT id FROM person WHERE uid = ?"_s, {whole.person.uid});
}

Done Records<PersonRecord>::remove(Connection &c, qint64 id)
{
    WEFT_TRY(c.run(u"DELETE FROM person WHERE id = ?"_s, {id}));
    return c.changes() > 0 ? Done{}
                           : Done(fail(ErrorKind::NotFound,
                                       QCoreApplication::translate("Exchange", "This person is no longer there.")));
}

Result<QList<qint64>> Records<Opportunity>::all(Connection &c)
{
    return c.integers(u"SELECT id FROM opportunity ORDER BY id"_s);
}

Result<QList<Opportunity>> Records<Opportunity>::load(Connection &c, const QList<qint64> &ids)
{
    return Opportunities::load(c, ids);
}

Result<qint64> Records<Opportunity>::save(Connection &c, const Opportunity &opportunity, const QString &nowText)
{
    return valueOf(Opportunities::save(c, opportunity, nowText));
}

Result<QList<qint64>> Records<Sale>::all(Connection &c)
{
    return c.integers(u"SELECT id FROM sale ORDER BY id"_s);
}

Result<QList<Sale>> Records<Sale>::load(Connection &c, const QList<qint64> &ids)
{
    return Sales::load(c, ids);
}

Result<qint64> Records<Sale>::save(Connection &c, const Sale &sale, const QString &nowText)
{
    return valueOf(Sales::save(c, sale, nowText));
}

Result<qint64> Records<Invoice>::save(Connection &c, const Invoice &invoice, const QString &nowText)
{
    return valueOf(Invoices::save(c, invoice, nowText));
}

Result<qint64> Records<Payment>::save(Connection &c, const Payment &payment, const QString &nowText)
{
    return valueOf(Payments::save(c, payment, nowText));
}

Result<QList<qint64>> Records<Contact>::all(Connection &c)
{
    return c.integers(u"SELECT id FROM contact ORDER BY id"_s);
}

Result<QList<Contact>> Records<Contact>::load(Connection &c, const QList<qint64> &ids)
{
    return Contacts::load(c, ids);
}

Result<qint64> Records<Contact>::save(Connection &c, const Contact &contact, const QString &nowText)
{
    return valueOf(Contacts::save(c, contact, nowText));
}

Result<QList<qint64>> Records<Task>::all(Connection &c)
{
    return c.integers(u"SELECT id FROM task ORDER BY id"_s);
}

Result<QList<Task>> Records<Task>::load(Connection &c, const QList<qint64> &ids)
{
    return Tasks::load(c, ids);
}

Result<qint64> Records<Task>::save(Connection &c, const Task &task, const QString &nowText)
{
    return valueOf(Tasks::save(c, task, nowText));
}

Result<QList<qint64>> Records<Holiday>::all(Connection &c)
{
    WEFT_TAKE(const auto holidays, Holidays::load(c));
    QList<qint64> ids;
    for (const Holiday &holiday : holidays)
        ids.append(holiday.id());
    return ids;
}

Result<QList<Holiday>> Records<Holiday>::load(Connection &c, const QList<qint64> &ids)
{
    WEFT_TAKE(QList<Holiday> holidays, Holidays::load(c));
    holidays.removeIf([&](const Holiday &holiday) { return !ids.contains(holiday.id()); });
    return holidays;
}

Result<qint64> Records<Holiday>::save(Connection &c, const Holiday &holiday, const QString &)
{
    WEFT_TRY(Holidays::save(c, {holiday}));
    return holiday.id();
}
