// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contacts/contactparts.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {
template <typename T>
QList<QVariantList> rowsOf(const Contact &contact, const QList<Id<T>> &members)
{
    QList<QVariantList> rows;
    for (const Id<T> member : members)
        rows.append(QVariantList{contact.id.value, member.value});
    return rows;
}

const QString kAddPerson = u"INSERT INTO contact_attendee (contact_id, person_id) VALUES (?, ?)"_s;
const QString kAddUser = u"INSERT INTO contact_colleague (contact_id, user_id) VALUES (?, ?)"_s;
const QString kAddTranscript = u"INSERT INTO transcript (contact_id, client_id, text) VALUES (?, ?, ?)"_s;

Done saveTranscript(Connection &c, const Contact &contact, const QString &stored)
{
    if (contact.transcript.isEmpty())
        return stored.isEmpty() ? Done{} : c.run(u"DELETE FROM transcript WHERE contact_id = ?"_s, {contact.id.value});
    if (stored.isEmpty())
        return c.run(kAddTranscript, {contact.id.value, contact.client.value, contact.transcript});
    // The contact may have moved to another client, and the text with it.
    return c.run(
        u"UPDATE transcript SET client_id = ?, text = ? WHERE contact_id = ? AND (client_id <> ? OR text <> ?)"_s,
        {contact.client.value, contact.transcript, contact.id.value, contact.client.value, contact.transcript});
}
} // namespace

Done ContactParts::load(Connection &c, const QString &marks, const QVariantList &ids, QHash<qint64, Contact> &contacts)
{
    WEFT_TRY(
        c.each(u"SELECT contact_id, person_id FROM contact_attendee WHERE contact_id IN (%1) ORDER BY id"_s.arg(marks),
               ids, [&](const Row &row) { contacts[row.integer(0)].others.append(Id<Person>(row.integer(1))); }));
    WEFT_TRY(
        c.each(u"SELECT contact_id, user_id FROM contact_colleague WHERE contact_id IN (%1) ORDER BY id"_s.arg(marks),
               ids, [&](const Row &row) { contacts[row.integer(0)].colleagues.append(Id<User>(row.integer(1))); }));
    return c.each(u"SELECT contact_id, text FROM transcript WHERE contact_id IN (%1)"_s.arg(marks), ids,
                  [&](const Row &row) { contacts[row.integer(0)].transcript = row.text(1); });
}

Done ContactParts::save(Connection &c, const Contact &contact)
{
    QHash<qint64, Contact> stored{{contact.id.value, Contact()}};
    WEFT_TRY(load(c, u"?"_s, {contact.id.value}, stored));
    const Contact before = stored.value(contact.id.value);
    if (before.others != contact.others) {
        WEFT_TRY(c.run(u"DELETE FROM contact_attendee WHERE contact_id = ?"_s, {contact.id.value}));
        WEFT_TRY(c.runMany(kAddPerson, rowsOf(contact, contact.others)));
    }
    if (before.colleagues != contact.colleagues) {
        WEFT_TRY(c.run(u"DELETE FROM contact_colleague WHERE contact_id = ?"_s, {contact.id.value}));
        WEFT_TRY(c.runMany(kAddUser, rowsOf(contact, contact.colleagues)));
    }
    return saveTranscript(c, contact, before.transcript);
}

Done ContactParts::insert(Connection &c, const QList<Contact> &contacts)
{
    QList<QVariantList> people, users, transcripts;
    for (const Contact &contact : contacts) {
        people += rowsOf(contact, contact.others);
        users += rowsOf(contact, contact.colleagues);
        if (!contact.transcript.isEmpty())
            transcripts.append(QVariantList{contact.id.value, contact.client.value, contact.transcript});
    }
    WEFT_TRY(c.runMany(kAddPerson, people));
    WEFT_TRY(c.runMany(kAddUser, users));
    return c.runMany(kAddTranscript, transcripts);
}
