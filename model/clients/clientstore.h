// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/clients/clientquery.h"
#include "model/clients/family.h"
#include "model/clients/tierpin.h"
#include "model/db/database.h"

class Connection;

/// Statements about clients, for the store, the importer and the command line; on a database thread.
namespace Clients {
/// Ids of all clients that the query means, in order. Unknown fields are an error of kind Invalid.
Result<QList<qint64>> find(Connection &c, const ClientQuery &query);
/// The same by the values of query.group.
Result<GroupedIds> findGroups(Connection &c, const ClientQuery &query);
/// How many the query means; counting ends at most (0: at the end).
Result<qint64> count(Connection &c, const ClientQuery &query, qint64 most = 0);
/// Rows in the order of the ids; ids that are gone are left out.
Result<QList<ClientRow>> rows(Connection &c, const QList<qint64> &ids, const RowWish &wish = {});
Result<Client> load(Connection &c, Id<Client> id);
Result<ClientDerived> derived(Connection &c, Id<Client> id);
/// Inserts or updates with all children; Conflict if rev is not the stored one. Consents are appended where they
/// differ. Sets uid and created_at of a new record. Checks texts, codes and unknown list values (Lists::ensure is the
/// caller's).
Result<Id<Client>> save(Connection &c, const Client &client, const QString &nowText);
/// Many new clients at once, for imports: children are written a table at a time. Checks nothing; the ids in order.
Result<QList<qint64>> insertMany(Connection &c, const QList<Client> &clients, const QString &nowText,
                                 qint64 firstId = 0);
/// From the stored state, as load() gave it, to another, for who has both; writes what differs, checks nothing.
Done update(Connection &c, const Client &before, const Client &after);
Done remove(Connection &c, Id<Client> id);
/// By code, alias, uid, or a name that only one client has (Ambiguous otherwise).
Result<Id<Client>> resolve(Connection &c, const QString &text);
/// What is wrong with the record, translated, one line each; empty if it may be saved.
QStringList problems(const Client &client);

/// Off the list until a day; the third in a row without a counted contact between is refused.
Done snooze(Connection &c, Id<Client> id, QDate until, const QString &reason, QDate today);
/// Sets a field of many clients (owner, tag, cycle_days, …) by the text form of the field table; the number changed.
Result<qint64> setField(Connection &c, const QList<qint64> &ids, const QString &field, const QString &value,
                        const QString &nowText);
} // namespace Clients

/// Clients for pages: futures and one signal.
class ClientStore : public QObject
{
    Q_OBJECT

public:
    using Record = ClientRow;
    using Query = ClientQuery;

    explicit ClientStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<QList<qint64>>> find(const ClientQuery &query);
    QFuture<Result<GroupedIds>> findGroups(const ClientQuery &query);
    QFuture<Result<qint64>> count(const ClientQuery &query, qint64 most = 0);
    QFuture<Result<QList<ClientRow>>> load(const QList<qint64> &ids, const RowWish &wish = {});
    QFuture<Result<Client>> open(Id<Client> id);
    QFuture<Result<ClientDerived>> derived(Id<Client> id);
    /// The pin of its tier in force today.
    QFuture<Result<std::optional<TierPin>>> pinOf(Id<Client> id);
    QFuture<Result<void>> pin(const TierPin &pin, const QString &name);
    QFuture<Result<void>> unpin(Id<Client> id, const QString &name);
    QFuture<Result<ClientFamily>> family(const Client &client);
    QFuture<Result<Id<Client>>> save(const Client &client);
    QFuture<Result<void>> remove(const QList<qint64> &ids);
    QFuture<Result<void>> snooze(Id<Client> id, QDate until, const QString &reason);
    QFuture<Result<qint64>> setField(const QList<qint64> &ids, const QString &field, const QString &value);

signals:
    /// Clients, or what is derived for them, changed.
    void changed(const Changes &changes);

private:
    Database &m_database;
    const Clock &m_clock;
};
