// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contacts/contactstore.h"

#include "model/contacts/contactparts.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/db/rowblock.h"
#include "model/settings/lists.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString dayTextOr(QDate day, const QString &otherwise)
{
    return day.isValid() ? toDayText(day) : otherwise;
}

Contact fromRow(const Row &row)
{
    return Contact{.id = Id<Contact>(row.integer(0)),
                   .uid = row.text(1),
                   .rev = row.integer(2),
                   .client = Id<Client>(row.integer(3)),
                   .person = Id<Person>(row.integer(4)),
                   .user = Id<User>(row.integer(5)),
                   .at = fromMomentText(row.text(6)),
                   .direction = row.text(7),
                   .channel = row.text(8),
                   .purpose = row.text(9),
                   .outcome = row.text(10),
                   .bulk = row.integer(11) != 0,
                   .topic = row.text(12),
                   .note = row.text(13),
                   .nextStep = row.text(14),
                   .nextDay = fromDayText(row.text(15)),
                   .learnt = row.text(16),
                   .learntKind = row.text(18),
                   .enteredAt = fromMomentText(row.text(17))};
}

/// The values of the columns that both a new and a changed contact write.
QVariantList columnsOf(const Contact &contact)
{
    return {contact.client.value,
            idValue(contact.person),
            idValue(contact.user),
            toMomentText(contact.at),
            toDayText(contact.at.toLocalTime().date()),
            contact.direction,
            contact.channel,
            contact.purpose,
            contact.outcome,
            qint64(contact.bulk),
            qint64(contact.isCounted()),
            contact.topic,
            contact.note,
            contact.nextStep,
            toDayText(contact.nextDay),
            contact.learnt,
            contact.learntKind};
}

const QString &insertSql()
{
    static const QString sql =
        u"INSERT INTO contact (uid, client_id, person_id, user_id, at, day, direction, channel, purpose, outcome, bulk, "
        "counted, topic, note, next_step, next_day, learnt, learnt_kind, entered_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
    return sql;
}

QVariantList insertValues(const Contact &contact, const QString &nowText)
{
    QVariantList values{contact.uid.isEmpty() ? newUid() : contact.uid};
    values += columnsOf(contact);
    values.append(contact.enteredAt.isValid() ? toMomentText(contact.enteredAt) : nowText);
    return values;
}

Done updateRow(Connection &c, const Contact &contact)
{
    QVariantList values = columnsOf(contact);
    values << contact.id.value << contact.rev;
    WEFT_TRY(c.run(u"UPDATE contact SET client_id = ?, person_id = ?, user_id = ?, at = ?, day = ?, direction = ?, "
                   "channel = ?, purpose = ?, outcome = ?, bulk = ?, counted = ?, topic = ?, note = ?, next_step = ?, "
                   "next_day = ?, learnt = ?, learnt_kind = ?, rev = rev + 1 WHERE id = ? AND rev = ?"_s,
                   values));
    if (c.changes() > 0)
        return {};
    WEFT_TAKE(const qint64 there, c.integer(u"SELECT count(*) FROM contact WHERE id = ?"_s, {contact.id.value}));
    if (there == 0)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Contacts", "This contact is no longer there. Reload the list."));
    return fail(ErrorKind::Conflict,
                QCoreApplication::translate(
                    "Contacts", "This contact was changed meanwhile. Reload it and enter the change again."));
}

/// The newest counted contact ends a series of snoozes: the next one is the first again.
Done endSnooze(Connection &c, const Contact &contact)
{
    if (!contact.isCounted())
        return {};
    return c.run(u"UPDATE client SET snooze_until = '', snooze_reason = '', snooze_count = 0, rev = rev + 1 "
                 "WHERE id = ? AND (snooze_count > 0 OR snooze_until <> '') AND NOT EXISTS "
                 "(SELECT 1 FROM contact k WHERE k.client_id = client.id AND k.counted = 1 AND k.day > ?)"_s,
                 {contact.client.value, toDayText(contact.at.toLocalTime().date())});
}

Result<Id<Contact>> write(Connection &c, const Contact &contact, const QString &nowText)
{
    Id<Contact> id = contact.id;
    if (id.isValid()) {
        WEFT_TRY(updateRow(c, contact));
    } else {
        WEFT_TAKE(const qint64 made, c.integer(insertSql(), insertValues(contact, nowText)));
        id = Id<Contact>(made);
    }
    Contact stored = contact;
    stored.id = id;
    WEFT_TRY(ContactParts::save(c, stored));
    WEFT_TRY(endSnooze(c, contact));
    return id;
}
} // namespace

Result<QList<qint64>> Contacts::find(Connection &c, const ContactQuery &query)
{
    const QString from = dayTextOr(query.from, u""_s);
    const QString to = dayTextOr(query.to, u"9999-12-31"_s);
    if (query.client.isValid())
        return c.integers(u"SELECT id FROM contact WHERE client_id = ? AND day BETWEEN ? AND ? "
                          "ORDER BY day DESC, at DESC, id DESC"_s,
                          {query.client.value, from, to});
    return c.integers(u"SELECT id FROM contact WHERE day BETWEEN ? AND ? ORDER BY day DESC, at DESC, id DESC"_s,
                      {from, to});
}

Result<QList<Contact>> Contacts::load(Connection &c, const QList<qint64> &ids)
{
    QHash<qint64, Contact> found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) -> Done {
        WEFT_TRY(c.each(
            u"SELECT id, uid, rev, client_id, person_id, user_id, at, direction, channel, purpose, outcome, bulk, "
            "topic, note, next_step, next_day, learnt, entered_at, learnt_kind FROM contact WHERE id IN (%1)"_s.arg(
                marks),
            block, [&](const Row &row) { found.insert(row.integer(0), fromRow(row)); }));
        return ContactParts::load(c, marks, block, found);
    }));
    QList<Contact> contacts;
    contacts.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto contact = found.constFind(id); contact != found.cend())
            contacts.append(*contact);
    }
    return contacts;
}

Result<Id<Contact>> Contacts::save(Connection &c, const Contact &contact, const QString &nowText)
{
    if (const QStringList wrong = problems(contact); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, wrong.join(u'\n'));
    return write(c, contact, nowText);
}

Result<Id<Contact>> Contacts::begin(Connection &c, const Contact &contact, const QString &nowText)
{
    Contact finished = contact;
    finished.outcome = u"done"_s;
    if (const QStringList wrong = problems(finished); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, wrong.join(u'\n'));
    Contact begun = contact;
    begun.outcome.clear();
    return write(c, begun, nowText);
}

Done Contacts::insertMany(Connection &c, const QList<Contact> &contacts, const QString &nowText)
{
    WEFT_TAKE(const qint64 first, reserveIds(c, u"contact"_s, contacts.size()));
    RowBlock rows;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        rows.integer(first + i);
        rows.append(insertValues(contacts.at(i), nowText));
    }
    WEFT_TRY(c.runAhead(
        u"INSERT INTO contact (id, uid, client_id, person_id, user_id, at, day, direction, channel, purpose, outcome, "
        "bulk, counted, topic, note, next_step, next_day, learnt, learnt_kind, entered_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        std::move(rows)));
    const auto hasParts = [](const Contact &contact) {
        return !contact.others.isEmpty() || !contact.colleagues.isEmpty() || !contact.transcript.isEmpty();
    };
    if (std::ranges::none_of(contacts, hasParts))
        return {};
    QList<Contact> stored = contacts;
    for (qsizetype i = 0; i < stored.size(); ++i)
        stored[i].id = Id<Contact>(first + i);
    return ContactParts::insert(c, stored);
}

Done Contacts::remove(Connection &c, Id<Contact> id)
{
    WEFT_TRY(c.run(u"DELETE FROM contact WHERE id = ?"_s, {id.value}));
    if (c.changes() > 0)
        return {};
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Contacts", "This contact is no longer there. Reload the list."));
}

QStringList Contacts::problems(const Contact &contact)
{
    QStringList problems;
    if (!contact.client.isValid())
        problems.append(QCoreApplication::translate("Contacts", "The contact has no client. Choose one."));
    if (!contact.at.isValid())
        problems.append(QCoreApplication::translate("Contacts", "The contact has no day. Enter when it was."));
    if (contact.outcome.isEmpty())
        problems.append(QCoreApplication::translate("Contacts", "The contact has no outcome. Choose one."));
    if (contact.nextStep.isEmpty())
        problems.append(
            QCoreApplication::translate("Contacts", "The contact has no next step. Choose one, or \"none needed\"."));
    static const QStringList directions{u"in"_s, u"out"_s, u"internal"_s};
    if (!directions.contains(contact.direction))
        problems.append(
            QCoreApplication::translate("Contacts", "\"%1\" is no direction of a contact.").arg(contact.direction));
    for (const QString &text : {contact.topic, contact.channel, contact.purpose}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            problems.append(problem);
    }
    if (!contact.learntKind.isEmpty() && !Lists::builtInCodes(u"learnt_kind"_s).contains(contact.learntKind))
        problems.append(
            QCoreApplication::translate("Contacts", "\"%1\" is no kind of thing learnt.").arg(contact.learntKind));
    for (const QString &text : {contact.note, contact.learnt, contact.transcript}) {
        if (const QString problem = textProblem(text, true); !problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

ContactStore::ContactStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        if (changes.touches(u"contact"_s) || changes.touches(u"client"_s) || changes.touches(u"task"_s))
            emit changed(changes);
    });
}

QFuture<Result<QList<qint64>>> ContactStore::find(const ContactQuery &query)
{
    return m_database.read([query](Connection &c) { return Contacts::find(c, query); });
}

QFuture<Result<QList<Contact>>> ContactStore::load(const QList<qint64> &ids)
{
    return m_database.read([ids](Connection &c) { return Contacts::load(c, ids); });
}

QFuture<Result<ContactBrief>> ContactStore::brief(Id<Client> client)
{
    return m_database.read([client, now = m_clock.now()](Connection &c) { return Contacts::brief(c, client, now); });
}

QFuture<Result<Id<Contact>>> ContactStore::save(const Contact &contact)
{
    const StepName name{.code = contact.id.isValid() ? u"contact.edit"_s : u"contact.add"_s, .count = 1};
    return m_database.write(
        name, [contact, now = m_clock.nowText()](Connection &c) { return Contacts::save(c, contact, now); });
}

QFuture<Result<Id<Contact>>> ContactStore::begin(const Contact &contact)
{
    return m_database.write(
        StepName{.code = u"contact.begin"_s, .count = 1},
        [contact, now = m_clock.nowText()](Connection &c) { return Contacts::begin(c, contact, now); });
}

QFuture<Result<void>> ContactStore::remove(Id<Contact> id)
{
    return m_database.write(StepName{.code = u"contact.remove"_s, .count = 1},
                            [id](Connection &c) { return Contacts::remove(c, id); });
}
