// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientchildren.h"

#include "model/clients/customvalues.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/db/rowblock.h"

using namespace Qt::StringLiterals;

namespace {
QVariantList personValues(qint64 client, const Person &person, qsizetype position)
{
    return {person.uid.isEmpty() ? newUid() : person.uid,
            client,
            person.name,
            person.job,
            qint64(person.decides),
            toDayText(person.birthDate),
            person.preferredChannel,
            person.note,
            qint64(position),
            person.role};
}

Result<qint64> insertPerson(Connection &c, qint64 client, const Person &person, qsizetype position)
{
    return c.integer(u"INSERT INTO person (uid, client_id, name, job, decides, birth_date, preferred_channel, note, "
                     "position, role) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                     personValues(client, person, position));
}

Done updatePerson(Connection &c, const Person &person, qsizetype position)
{
    return c.run(u"UPDATE person SET name = ?, job = ?, decides = ?, birth_date = ?, preferred_channel = ?, note = ?, "
                 "position = ?, role = ? WHERE id = ?"_s,
                 {person.name, person.job, qint64(person.decides), toDayText(person.birthDate), person.preferredChannel,
                  person.note, qint64(position), person.role, person.id.value});
}

RowBlock blockOf(const QList<QVariantList> &rows)
{
    RowBlock block;
    for (const QVariantList &row : rows)
        block.append(row);
    return block;
}

/// The texts that one list has and the other lacks, as rows of values.
QList<QVariantList> missing(qint64 client, const QStringList &from, const QStringList &in)
{
    QList<QVariantList> rows;
    for (const QString &text : from) {
        if (!in.contains(text))
            rows.append(QVariantList{client, text});
    }
    return rows;
}

Done updateRolesAndTags(Connection &c, const Client &before, const Client &after)
{
    const qint64 id = after.id.value;
    WEFT_TRY(c.runMany(u"DELETE FROM client_role WHERE client_id = ? AND role = ?"_s,
                       missing(id, before.roles, after.roles)));
    WEFT_TRY(c.runMany(u"INSERT INTO client_role (client_id, role) VALUES (?, ?)"_s,
                       missing(id, after.roles, before.roles)));
    WEFT_TRY(
        c.runMany(u"DELETE FROM client_tag WHERE client_id = ? AND tag = ?"_s, missing(id, before.tags, after.tags)));
    return c.runMany(u"INSERT INTO client_tag (client_id, tag) VALUES (?, ?)"_s, missing(id, after.tags, before.tags));
}

Done replaceReach(Connection &c, qint64 client, Id<Person> person, const Person &now)
{
    WEFT_TRY(c.run(u"DELETE FROM phone WHERE client_id = ? AND person_id IS NOT DISTINCT FROM CAST(? AS BIGINT)"_s,
                   {client, idValue(person)}));
    WEFT_TRY(c.run(u"DELETE FROM email WHERE client_id = ? AND person_id IS NOT DISTINCT FROM CAST(? AS BIGINT)"_s,
                   {client, idValue(person)}));
    ClientChildren children;
    children.addReach(client, idValue(person), now.phones, now.emails);
    return children.write(c);
}

const Person *personIn(const QList<Person> &people, Id<Person> id)
{
    const auto found = std::ranges::find_if(people, [id](const Person &p) { return id.isValid() && p.id == id; });
    return found == people.end() ? nullptr : &*found;
}

Done updatePeople(Connection &c, const Client &before, const Client &after)
{
    for (const Person &old : before.people) {
        if (!personIn(after.people, old.id))
            WEFT_TRY(c.run(u"DELETE FROM person WHERE id = ?"_s, {old.id.value}));
    }
    for (qsizetype position = 0; position < after.people.size(); ++position) {
        const Person &person = after.people.at(position);
        const Person *old = personIn(before.people, person.id);
        Id<Person> id = old ? person.id : Id<Person>();
        if (old && *old == person && before.people.indexOf(*old) == position)
            continue;
        if (old) {
            WEFT_TRY(updatePerson(c, person, position));
        } else {
            WEFT_TAKE(const qint64 made, insertPerson(c, after.id.value, person, position));
            id = Id<Person>(made);
        }
        if (!old || old->phones != person.phones || old->emails != person.emails)
            WEFT_TRY(replaceReach(c, after.id.value, id, person));
    }
    return {};
}

Done appendConsents(Connection &c, const Client &before, const Client &after)
{
    QList<QVariantList> rows;
    for (const Consent &consent : after.consents) {
        const bool known = before.consents.contains(consent);
        const bool said = consent.answer != u"not_asked" || std::ranges::any_of(before.consents, [&](const Consent &b) {
                              return b.channel == consent.channel;
                          });
        if (!known && said)
            rows.append(
                QVariantList{after.id.value, consent.channel, consent.answer, toDayText(consent.day), consent.source});
    }
    return c.runMany(u"INSERT INTO consent (client_id, channel, answer, day, source) VALUES (?, ?, ?, ?, ?)"_s, rows);
}
} // namespace

void ClientChildren::addReach(qint64 client, const QVariant &person, const QList<Phone> &phones,
                              const QStringList &emails)
{
    for (qsizetype i = 0; i < phones.size(); ++i)
        m_phones.append(QVariantList{client, person, phones.at(i).kind, phones.at(i).number,
                                     phoneKey(phones.at(i).number), qint64(i)});
    for (qsizetype i = 0; i < emails.size(); ++i)
        m_emails.append(QVariantList{client, person, emails.at(i), emailKey(emails.at(i)), qint64(i)});
}

void ClientChildren::add(const Client &client)
{
    const qint64 id = client.id.value;
    m_roles += missing(id, client.roles, {});
    m_tags += missing(id, client.tags, {});
    addReach(id, QVariant(), client.phones, client.emails);
    for (qsizetype position = 0; position < client.people.size(); ++position) {
        const Person &person = client.people.at(position);
        const qint64 place = -1 - m_people.size();
        m_people.append(QVariantList{place} + personValues(id, person, position));
        addReach(id, place, person.phones, person.emails);
    }
    for (const Consent &consent : client.consents) {
        if (consent.answer != u"not_asked")
            m_consents.append(
                QVariantList{id, consent.channel, consent.answer, toDayText(consent.day), consent.source});
    }
    m_custom += CustomFields::rowsOf(id, client.custom);
}

Done ClientChildren::writePeople(Connection &c)
{
    if (m_people.isEmpty())
        return {};
    WEFT_TAKE(const qint64 first, reserveIds(c, u"person"_s, m_people.size()));
    const auto settle = [first](QList<QVariantList> &rows, qsizetype column) {
        for (QVariantList &row : rows) {
            if (const qint64 place = row.at(column).toLongLong(); place < 0)
                row[column] = first - place - 1;
        }
    };
    settle(m_people, 0);
    settle(m_phones, 1);
    settle(m_emails, 1);
    return c.runAhead(
        u"INSERT INTO person (id, uid, client_id, name, job, decides, birth_date, preferred_channel, note, "
        "position, role) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        blockOf(m_people));
}

Done ClientChildren::write(Connection &c)
{
    WEFT_TRY(writePeople(c));
    WEFT_TRY(c.runAhead(u"INSERT INTO client_role (client_id, role) VALUES (?, ?)"_s, blockOf(m_roles)));
    WEFT_TRY(c.runAhead(u"INSERT INTO client_tag (client_id, tag) VALUES (?, ?)"_s, blockOf(m_tags)));
    WEFT_TRY(c.runAhead(u"INSERT INTO phone (client_id, person_id, kind, number, phone_key, position) "
                        "VALUES (?, ?, ?, ?, ?, ?)"_s,
                        blockOf(m_phones)));
    WEFT_TRY(
        c.runAhead(u"INSERT INTO email (client_id, person_id, address, address_key, position) VALUES (?, ?, ?, ?, ?)"_s,
                   blockOf(m_emails)));
    WEFT_TRY(c.runAhead(u"INSERT INTO custom_value (client_id, field_id, text, number) VALUES (?, ?, ?, ?)"_s,
                        blockOf(m_custom)));
    return c.runAhead(u"INSERT INTO consent (client_id, channel, answer, day, source) VALUES (?, ?, ?, ?, ?)"_s,
                      blockOf(m_consents));
}

Done updateChildren(Connection &c, const Client &before, const Client &after)
{
    WEFT_TRY(updateRolesAndTags(c, before, after));
    if (before.phones != after.phones || before.emails != after.emails)
        WEFT_TRY(replaceReach(c, after.id.value, {}, Person{.phones = after.phones, .emails = after.emails}));
    WEFT_TRY(updatePeople(c, before, after));
    if (before.custom != after.custom)
        WEFT_TRY(CustomFields::updateValues(c, before, after));
    return appendConsents(c, before, after);
}
