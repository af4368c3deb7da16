// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/clientimport.h"

#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "model/core/clock.h"
#include "model/core/uid.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

ClientImport::ClientImport(ImportContext &context)
    : RecordImport(context, {u"parent"_s, u"referrer"_s}), m_name(context.columns.of(u"name"_s)),
      m_code(context.columns.of(u"code"_s)), m_uid(context.columns.of(u"uid"_s)),
      m_lastContact(context.columns.of(u"last_contact"_s)), m_saleDay(context.columns.of(u"sale_day"_s)),
      m_saleAmount(context.columns.of(u"sale_amount"_s)), m_person(context.columns.of(u"person"_s)),
      m_parent(context.columns.of(u"parent"_s)), m_referrer(context.columns.of(u"referrer"_s))
{
}

Done ClientImport::begin()
{
    WEFT_TRY(m_keys.load(connection()));
    if (m_lastContact >= 0)
        WEFT_TRY(
            connection().each(u"SELECT client_id, max(day) FROM contact WHERE counted = 1 GROUP BY client_id"_s, {},
                              [&](const Row &row) { m_lastCounted.insert(row.integer(0), fromDayText(row.text(1))); }));
    if (m_saleDay < 0 || m_saleAmount < 0) {
        if (m_saleAmount >= 0)
            context().report.notes.append(QCoreApplication::translate(
                "Exchange", "The amounts are left out: a sale needs its day, and the file has no column for it."));
        return {};
    }
    return connection().each(
        u"SELECT client_id, day, amount FROM sale WHERE client_id IS NOT NULL"_s, {}, [&](const Row &row) {
            m_sales.insert({row.integer(0), {fromDayText(row.text(1)).toJulianDay(), row.integer(2)}});
        });
}

Result<ClientImport::Wrong> ClientImport::check(const QStringList &values)
{
    if (value(values, m_name).isEmpty() && value(values, m_code).isEmpty() && value(values, m_uid).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(m_name >= 0 ? m_name : m_code, u"name"_s),
                                          QCoreApplication::translate("Exchange", "The client has no name.")));
    return readExtras(values);
}

Result<ClientImport::Wrong> ClientImport::readExtras(const QStringList &values)
{
    const auto read = [&](int column, auto &into) -> Result<Wrong> {
        into = {};
        if (column < 0)
            return Wrong();
        context().reader.setDayOrder(context().columns.all()[column].dayOrder);
        const Done done = context().reader.read(values[column], into);
        return done ? Result<Wrong>(Wrong()) : outcomeOf(done.error(), headerOf(column, {}));
    };
    WEFT_TAKE(auto wrong, read(m_lastContact, m_contactDay));
    if (wrong)
        return wrong;
    WEFT_TAKE(wrong, read(m_saleDay, m_day));
    if (wrong)
        return wrong;
    return read(m_saleAmount, m_amount);
}

Result<ClientImport::Match> ClientImport::match(const QStringList &, const Client &row)
{
    const ClientKeys::Found found = m_keys.find(row);
    m_strong = found.strong;
    if (found.reason.isEmpty())
        return Match{found.handle, found.strong, std::nullopt};
    const int column = context().columns.of(found.field);
    return Match{0, false, RowOutcome::held(headerOf(column, found.field), found.reason)};
}

void ClientImport::addPerson(Client &client, const QStringList &values) const
{
    const QString person = value(values, m_person);
    const bool known =
        std::any_of(client.people.begin(), client.people.end(), [&](const Person &p) { return p.name == person; });
    if (!person.isEmpty() && !known)
        client.people.append(Person{.name = person});
}

Result<ClientImport::Wrong> ClientImport::complete(Client &row, const QStringList &values)
{
    addPerson(row, values);
    if (row.name.isEmpty())
        row.name = row.code.isEmpty() ? row.uid : row.code;
    if (row.uid.isEmpty())
        row.uid = newUid();
    if (!context().nameBefore.isEmpty() && row.note.isEmpty())
        row.note = QCoreApplication::translate("Exchange", "Imported as “%1”.").arg(context().nameBefore);
    const QStringList wrong = Clients::problems(row);
    return wrong.isEmpty() ? Wrong() : Wrong(RowOutcome::rejected({}, wrong.join(u' ')));
}

Result<ClientImport::Wrong> ClientImport::settle(Client &after, const Client &before, const QStringList &values)
{
    if (before.stub && m_strong)
        after.stub = false;
    after.roles.sort();
    addPerson(after, values);
    if (after.owner != before.owner)
        after.ownerSince = context().reader.today();
    if (after.cooperationOverride != before.cooperationOverride)
        after.cooperationDay = context().reader.today();
    const QStringList wrong = Clients::problems(after);
    return wrong.isEmpty() ? Wrong() : Wrong(RowOutcome::rejected({}, wrong.join(u' ')));
}

Result<bool> ClientImport::beside(qint64 handle, const QStringList &values, const Client &row)
{
    bool added = addContact(handle);
    added = addSale(handle, row) || added;
    WEFT_TAKE(const bool parent, addRelation(handle, value(values, m_parent), true));
    WEFT_TAKE(const bool referrer, addRelation(handle, value(values, m_referrer), false));
    return added || parent || referrer;
}

bool ClientImport::addContact(qint64 handle)
{
    if (!m_contactDay.isValid())
        return false;
    QDate &last = m_lastCounted[handle];
    if (last.isValid() && last >= m_contactDay)
        return false;
    last = m_contactDay;
    m_newContacts.append({handle, m_contactDay});
    return true;
}

bool ClientImport::addSale(qint64 handle, const Client &row)
{
    const SaleKey key(handle, {m_day.toJulianDay(), m_amount.minor});
    if (!m_day.isValid() || m_amount.minor == 0 || m_sales.contains(key))
        return false;
    m_sales.insert(key);
    m_newSales.append({handle, Sale{.user = row.owner, .day = m_day, .amount = m_amount, .note = u"imported"_s}});
    return true;
}

/// Whether the client has this parent or referrer already, however the row names it.
Result<bool> ClientImport::isRelated(qint64 handle, const QString &text, bool parent)
{
    if (idOf(handle) == 0)
        return false;
    WEFT_TAKE(const qint64 same,
              parent ? connection().integer(u"SELECT count(*) FROM client c JOIN client p ON p.id = c.parent_id "
                                            "WHERE c.id = ? AND ? IN (p.code, p.uid, p.name)"_s,
                                            {idOf(handle), text})
                     : connection().integer(u"SELECT count(*) FROM client c JOIN client p ON p.id = c.referrer_id "
                                            "WHERE c.id = ? AND ? IN (p.code, p.uid, p.name)"_s,
                                            {idOf(handle), text}));
    return same > 0;
}

Result<bool> ClientImport::addRelation(qint64 handle, const QString &text, bool parent)
{
    if (text.isEmpty())
        return false;
    WEFT_TAKE(const bool same, isRelated(handle, text, parent));
    if (same)
        return false;
    if (!m_strong && idOf(handle) > 0) {
        WEFT_TAKE(const Client known, load(idOf(handle)));
        if ((parent ? known.parent : known.referrer).isValid())
            return false;
    }
    m_relations.append({handle, parent, text, context().record});
    return true;
}

void ClientImport::remember(qint64 handle, const Client &record, const Client &row)
{
    m_keys.add(handle, record, row);
}

Result<QList<qint64>> ClientImport::insert(const QList<Client> &records)
{
    WEFT_TAKE(const qint64 first, nextIds(connection(), u"client"_s, records.size()));
    return Clients::insertMany(connection(), records, context().nowText, first);
}

Result<Client> ClientImport::load(qint64 id)
{
    return Clients::load(connection(), Id<Client>(id));
}

Done ClientImport::update(const Client &before, const Client &after)
{
    return Clients::update(connection(), before, after);
}

Done ClientImport::finish()
{
    WEFT_TRY(flush());
    WEFT_TRY(writeRelations());
    WEFT_TRY(writeContacts());
    return writeSales();
}

Done ClientImport::writeRelations()
{
    for (const Relation &relation : std::as_const(m_relations)) {
        WEFT_TAKE(const qint64 other, context().references.find(References::Kind::Client, relation.text));
        const qint64 id = idOf(relation.handle);
        if (other == id)
            continue;
        WEFT_TAKE(const bool ring, closesRing(relation, id, other));
        if (ring)
            continue;
        WEFT_TRY(relation.parent ? connection().run(u"UPDATE client SET parent_id = ?, rev = rev + 1 WHERE id = ? "
                                                    "AND coalesce(parent_id, 0) <> ?"_s,
                                                    {other, id, other})
                                 : connection().run(u"UPDATE client SET referrer_id = ?, rev = rev + 1 WHERE id = ? "
                                                    "AND coalesce(referrer_id, 0) <> ?"_s,
                                                    {other, id, other}));
    }
    return {};
}

/// Somebody who would stand above itself: the row is named among the rejected ones, and its parent is left out.
Result<bool> ClientImport::closesRing(const Relation &relation, qint64 id, qint64 parent)
{
    if (!relation.parent)
        return false;
    Client client{.id = Id<Client>(id), .parent = Id<Client>(parent)};
    WEFT_TAKE(client.name, connection().text(u"SELECT name FROM client WHERE id = ?"_s, {id}));
    const Done free = Clients::checkParent(connection(), client);
    if (free)
        return false;
    if (free.error().kind != ErrorKind::Invalid)
        return tl::unexpected<Error>(free.error());
    ++context().report.rejected;
    context().report.rejects.append(
        {relation.record->row, false, headerOf(m_parent, u"parent"_s), free.error().message, relation.record->cells});
    return true;
}

Done ClientImport::writeContacts()
{
    QList<Contact> contacts;
    contacts.reserve(m_newContacts.size());
    for (const auto &[handle, day] : std::as_const(m_newContacts))
        contacts.append(Contact{.client = Id<Client>(idOf(handle)),
                                .at = localMoment(day, QTime(12, 0)),
                                .note = u"imported"_s,
                                .enteredAt = fromMomentText(context().nowText)});
    return Contacts::insertMany(connection(), contacts, context().nowText);
}

Done ClientImport::writeSales()
{
    QList<Sale> sales;
    sales.reserve(m_newSales.size());
    for (auto &[handle, sale] : m_newSales) {
        sale.client = Id<Client>(idOf(handle));
        sales.append(sale);
    }
    return Sales::insertMany(connection(), sales, context().nowText);
}
