// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientstore.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {
bool concernsClients(const Changes &changes)
{
    static const QStringList tables{
        u"client"_s,  u"client_role"_s, u"client_tag"_s, u"person"_s,       u"phone"_s,       u"email"_s,
        u"consent"_s, u"contact"_s,     u"sale"_s,       u"opportunity"_s,  u"stage"_s,       u"setting"_s,
        u"user"_s,    u"list_value"_s,  u"tier_pin"_s,   u"custom_value"_s, u"custom_field"_s};
    return std::ranges::any_of(tables, [&](const QString &table) { return changes.touches(table); });
}

StepName stepOf(const QString &code, qsizetype count)
{
    return StepName{.code = code, .count = count};
}
} // namespace

ClientStore::ClientStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        if (concernsClients(changes))
            emit changed(changes);
    });
}

QFuture<Result<QList<qint64>>> ClientStore::find(const ClientQuery &query)
{
    return m_database.read([query](Connection &c) { return Clients::find(c, query); });
}

QFuture<Result<GroupedIds>> ClientStore::findGroups(const ClientQuery &query)
{
    return m_database.read([query](Connection &c) { return Clients::findGroups(c, query); });
}

QFuture<Result<qint64>> ClientStore::count(const ClientQuery &query, qint64 most)
{
    return m_database.read([query, most](Connection &c) { return Clients::count(c, query, most); });
}

QFuture<Result<QList<ClientRow>>> ClientStore::load(const QList<qint64> &ids, const RowWish &wish)
{
    return m_database.read([ids, wish](Connection &c) { return Clients::rows(c, ids, wish); });
}

QFuture<Result<Client>> ClientStore::open(Id<Client> id)
{
    return m_database.read([id](Connection &c) { return Clients::load(c, id); });
}

QFuture<Result<ClientDerived>> ClientStore::derived(Id<Client> id)
{
    return m_database.read([id](Connection &c) { return Clients::derived(c, id); });
}

QFuture<Result<std::optional<TierPin>>> ClientStore::pinOf(Id<Client> id)
{
    return m_database.read([id, today = m_clock.today()](Connection &c) { return TierPins::on(c, id, today); });
}

QFuture<Result<void>> ClientStore::pin(const TierPin &pin, const QString &name)
{
    return m_database.write({.code = u"client.pin"_s, .subject = name, .count = 1, .reason = pin.reason},
                            [pin, today = m_clock.today()](Connection &c) { return TierPins::pin(c, pin, today); });
}

QFuture<Result<void>> ClientStore::unpin(Id<Client> id, const QString &name)
{
    return m_database.write({.code = u"client.unpin"_s, .subject = name, .count = 1},
                            [id, today = m_clock.today()](Connection &c) { return TierPins::unpin(c, id, today); });
}

QFuture<Result<ClientFamily>> ClientStore::family(const Client &client)
{
    return m_database.read([client](Connection &c) { return Clients::family(c, client); });
}

QFuture<Result<Id<Client>>> ClientStore::save(const Client &client)
{
    const StepName name{
        .code = client.id.isValid() ? u"client.edit"_s : u"client.add"_s, .subject = client.name, .count = 1};
    return m_database.write(name,
                            [client, now = m_clock.nowText()](Connection &c) { return Clients::save(c, client, now); });
}

QFuture<Result<void>> ClientStore::remove(const QList<qint64> &ids)
{
    return m_database.write(stepOf(u"client.remove"_s, ids.size()), [ids](Connection &c) -> Done {
        for (const qint64 id : ids)
            WEFT_TRY(Clients::remove(c, Id<Client>(id)));
        return {};
    });
}

QFuture<Result<void>> ClientStore::snooze(Id<Client> id, QDate until, const QString &reason)
{
    StepName name = stepOf(u"snooze"_s, 1);
    name.reason = reason;
    return m_database.write(name, [id, until, reason, today = m_clock.today()](Connection &c) {
        return Clients::snooze(c, id, until, reason, today);
    });
}

QFuture<Result<qint64>> ClientStore::setField(const QList<qint64> &ids, const QString &field, const QString &value)
{
    return m_database.write(stepOf(u"bulk.edit"_s, ids.size()), [=, now = m_clock.nowText()](Connection &c) {
        return Clients::setField(c, ids, field, value, now);
    });
}
