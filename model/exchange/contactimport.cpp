// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/idblocks.h"
#include "model/exchange/smallimports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

ContactImport::ContactImport(ImportContext &context)
    : KeyedImport(context, {u"at"_s}), m_client(context.columns.of(u"client"_s)), m_at(context.columns.of(u"at"_s)),
      m_day(context.columns.of(u"day"_s)), m_time(context.columns.of(u"time"_s))
{
}

QString ContactImport::keysSql() const
{
    // Half a million uids are read only where the file has some.
    return context().columns.of(u"uid"_s) < 0 ? u"SELECT 0, '', '' WHERE 1 = 0"_s
                                              : u"SELECT id, uid, '' FROM contact"_s;
}

Done ContactImport::loadLikes()
{
    const auto take = [&](const Row &row) {
        const Contact contact{.client = Id<Client>(row.integer(1)),
                              .at = fromMomentText(row.text(2)),
                              .direction = row.text(3),
                              .channel = row.text(4),
                              .topic = row.text(5),
                              .note = row.text(6)};
        addLike(likeness(contact), row.integer(0));
        if (contact.note == u"imported" && contact.channel.isEmpty() && contact.topic.isEmpty())
            m_standIns.insert({contact.client.value, contact.at.date()}, row.integer(0));
    };
    return connection().each(u"SELECT id, client_id, at, direction, channel, topic, note FROM contact ORDER BY id"_s,
                             {}, take);
}

QString ContactImport::likeness(const Contact &contact) const
{
    const QString text = contact.direction + u'|' + contact.channel + u'|' + contact.topic + u'|' + contact.note;
    return QString::number(contact.client.value) + u'|' + QString::number(contact.at.toSecsSinceEpoch()) + u'|' +
           QString::number(qHash(text), 36);
}

Result<ContactImport::Wrong> ContactImport::check(const QStringList &values)
{
    m_moment = {};
    if (value(values, m_client).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(m_client, u"client"_s),
                                          QCoreApplication::translate("Exchange", "The contact has no client.")));
    const int column = value(values, m_at).isEmpty() ? m_day : m_at;
    QString moment = value(values, column);
    if (moment.isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(column, u"day"_s),
                                          QCoreApplication::translate("Exchange", "The contact has no day.")));
    if (column == m_day && !value(values, m_time).isEmpty())
        moment += u' ' + value(values, m_time);
    const auto read = parseMoment(moment, context().columns.all()[column].dayOrder);
    if (!read)
        return outcomeOf(read.error(), headerOf(column, {}));
    m_moment = *read;
    return Wrong();
}

Result<ContactImport::Match> ContactImport::match(const QStringList &values, const Contact &row)
{
    Contact whole = row;
    whole.at = m_moment;
    WEFT_TAKE(const Match found, KeyedImport::match(values, whole));
    if (found.handle == 0 && whole.isCounted())
        WEFT_TRY(dropStandIn(whole));
    return found;
}

/// The contact that only stood for the last_contact of a client row makes room for the real one of that day.
Done ContactImport::dropStandIn(const Contact &contact)
{
    const qint64 id = m_standIns.take({contact.client.value, contact.at.toLocalTime().date()});
    return id == 0 ? Done{} : connection().run(u"DELETE FROM contact WHERE id = ?"_s, {id});
}

Result<ContactImport::Wrong> ContactImport::complete(Contact &row, const QStringList &values)
{
    row.at = m_moment;
    if (row.nextStep.isEmpty())
        row.nextStep = u"none_needed"_s;
    const QStringList wrong = Contacts::problems(row);
    if (!wrong.isEmpty())
        return Wrong(RowOutcome::rejected({}, wrong.join(u' ')));
    return KeyedImport::complete(row, values);
}

Result<QList<qint64>> ContactImport::insert(const QList<Contact> &contacts)
{
    WEFT_TAKE(const qint64 first, reserveIds(connection(), u"contact"_s, contacts.size()));
    WEFT_TRY(Contacts::insertMany(connection(), contacts, context().nowText));
    return idsFrom(first, contacts.size());
}

Result<Contact> ContactImport::load(qint64 id)
{
    WEFT_TAKE(const auto contacts, Contacts::load(connection(), {id}));
    return contacts.value(0);
}

Done ContactImport::update(const Contact &, const Contact &after)
{
    WEFT_TRY(Contacts::save(connection(), after, context().nowText));
    return {};
}

PersonImport::PersonImport(ImportContext &context)
    : RecordImport(context), m_client(context.columns.of(u"client"_s)), m_name(context.columns.of(u"name"_s))
{
    setBlock(1);
}

Done PersonImport::begin()
{
    return connection().each(u"SELECT id, uid, client_id, name FROM person"_s, {}, [&](const Row &row) {
        m_byUid.insert(row.text(1), row.integer(0));
        m_byName.insert({row.integer(2), foldText(row.text(3))}, row.integer(0));
    });
}

Result<PersonImport::Wrong> PersonImport::check(const QStringList &values)
{
    if (value(values, m_name).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(m_name, u"name"_s),
                                          QCoreApplication::translate("Exchange", "The person has no name.")));
    if (value(values, m_client).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(m_client, u"client"_s),
                                          QCoreApplication::translate("Exchange", "The person has no client.")));
    return Wrong();
}

Result<PersonImport::Match> PersonImport::match(const QStringList &, const PersonRecord &row)
{
    const qint64 byUid = m_byUid.value(row.person.uid);
    if (byUid != 0)
        return Match{byUid, true, std::nullopt};
    // With an uid of its own it is another person of that name.
    const qint64 byName = m_byName.value({row.client.value, foldText(row.person.name)});
    return Match{row.person.uid.isEmpty() ? byName : 0, false, std::nullopt};
}

Result<PersonImport::Wrong> PersonImport::complete(PersonRecord &row, const QStringList &)
{
    if (row.person.uid.isEmpty())
        row.person.uid = newUid();
    return Wrong();
}

void PersonImport::remember(qint64 handle, const PersonRecord &record, const PersonRecord &)
{
    m_byUid.insert(record.person.uid, handle);
    m_byName.insert({record.client.value, foldText(record.person.name)}, handle);
}

Result<QList<qint64>> PersonImport::insert(const QList<PersonRecord> &records)
{
    QList<qint64> ids;
    for (const PersonRecord &record : records) {
        WEFT_TAKE(const Client before, Clients::load(connection(), record.client));
        Client after = before;
        after.people.append(record.person);
        WEFT_TRY(Clients::update(connection(), before, after));
        WEFT_TAKE(const qint64 id, connection().integer(u"SELECT id FROM person WHERE uid = ?"_s, {record.person.uid}));
        ids.append(id);
    }
    return ids;
}

Result<PersonRecord> PersonImport::load(qint64 id)
{
    WEFT_TAKE(const qint64 client, connection().integer(u"SELECT client_id FROM person WHERE id = ?"_s, {id}));
    WEFT_TAKE(const Client whole, Clients::load(connection(), Id<Client>(client)));
    for (const Person &person : whole.people) {
        if (person.id.value == id)
            return PersonRecord{whole.id, person};
    }
    return PersonRecord{};
}

Done PersonImport::update(const PersonRecord &, const PersonRecord &after)
{
    WEFT_TAKE(const qint64 holder,
              connection().integer(u"SELECT client_id FROM person WHERE id = ?"_s, {after.person.id.value}));
    WEFT_TAKE(const Client before, Clients::load(connection(), Id<Client>(holder)));
    Client changed = before;
    for (Person &person : changed.people) {
        if (person.id == after.person.id)
            person = after.person;
    }
    return Clients::update(connection(), before, changed);
}
