// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/tiermoves.h"

#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// The changes of a period, from index tier_change_day; in sums of them the first tier and the last change of each
/// client, from index tier_change_period. The codes of tiers sort from the best to none.
QString movesSql(const QString &rest)
{
    return u"WITH moves AS (SELECT t.id, t.client_id, CASE WHEN ? = 0 THEN t.from_tier ELSE (SELECT f.from_tier "
           "FROM tier_change f WHERE f.client_id = t.client_id AND f.day > ? ORDER BY f.day, f.id LIMIT 1) END "
           "AS from_tier, t.to_tier, t.amount, t.day, t.cause FROM tier_change t WHERE t.day > ? AND t.day <= ? "
           "AND (? = 0 OR t.id = (SELECT l.id FROM tier_change l WHERE l.client_id = t.client_id AND l.day > ? "
           "AND l.day <= ? ORDER BY l.day DESC, l.id DESC LIMIT 1))) "_s +
           rest;
}

QVariantList periodOf(const TierMoveQuery &query)
{
    const QString after = toDayText(query.after);
    const QString upTo = toDayText(query.upTo);
    const qint64 net = query.net ? 1 : 0;
    return {net, after, after, upTo, net, after, upTo};
}

QString wayOf(const TierMoveQuery &query)
{
    switch (query.way) {
    case TierMoveQuery::Way::Rose:
        return u"m.to_tier < m.from_tier"_s;
    case TierMoveQuery::Way::Fell:
        return u"m.to_tier > m.from_tier"_s;
    case TierMoveQuery::Way::Both:
        break;
    }
    return u"m.to_tier <> m.from_tier"_s;
}

QString orderOf(const TierMoveQuery &query)
{
    static const QHash<QString, QString> expressions{{u"name"_s, u"d.name_key"_s},
                                                     {u"owner"_s, u"coalesce(u.code, '')"_s},
                                                     {u"amount"_s, u"m.amount"_s},
                                                     {u"tier"_s, u"m.to_tier"_s},
                                                     {u"day"_s, u"m.day"_s}};
    const QString usual = u"m.day DESC, coalesce(c.code, ''), m.id DESC"_s;
    if (!expressions.contains(query.sort))
        return usual;
    return expressions.value(query.sort) + (query.descending ? u" DESC, "_s : u", "_s) + usual;
}
} // namespace

Result<QList<qint64>> TierMoves::find(Connection &c, const TierMoveQuery &query)
{
    return c.integers(
        movesSql(u"SELECT m.id FROM moves m JOIN client c ON c.id = m.client_id "
                 "JOIN client_derived d ON d.client_id = m.client_id "
                 "LEFT JOIN user u ON u.id = c.owner_id WHERE %1 ORDER BY %2"_s.arg(wayOf(query), orderOf(query))),
        periodOf(query));
}

Result<QList<qint64>> TierMoves::clientsOf(Connection &c, const QList<qint64> &ids)
{
    QList<qint64> clients;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(u"SELECT DISTINCT client_id FROM tier_change WHERE id IN (%1) ORDER BY client_id"_s.arg(marks),
                      block, [&](const Row &row) { clients.append(row.integer(0)); });
    }));
    std::ranges::sort(clients);
    clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
    return clients;
}

Result<QList<TierMove>> TierMoves::load(Connection &c, const QList<qint64> &ids, const TierMoveQuery &query)
{
    QHash<qint64, TierMove> found;
    const QString after = toDayText(query.after);
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(
            u"SELECT t.id, t.client_id, coalesce(c.code, ''), c.name, c.owner_id, CASE WHEN ? = 0 THEN t.from_tier ELSE "
            "(SELECT f.from_tier FROM tier_change f WHERE f.client_id = t.client_id AND f.day > ? "
            "ORDER BY f.day, f.id LIMIT 1) END, t.to_tier, t.amount, t.day, t.cause FROM tier_change t "
            "JOIN client c ON c.id = t.client_id WHERE t.id IN (%1)"_s.arg(marks),
            QVariantList{qint64(query.net ? 1 : 0), after} + block, [&](const Row &row) {
                found.insert(row.integer(0), TierMove{.id = Id<TierMove>(row.integer(0)),
                                                      .client = Id<Client>(row.integer(1)),
                                                      .code = row.text(2),
                                                      .name = row.text(3),
                                                      .owner = Id<User>(row.integer(4)),
                                                      .from = tierFromCode(row.text(5)),
                                                      .to = tierFromCode(row.text(6)),
                                                      .amount = Money{row.integer(7)},
                                                      .day = fromDayText(row.text(8)),
                                                      .byPin = row.text(9) == u"pin"});
            });
    }));
    QList<TierMove> moves;
    moves.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto move = found.constFind(id); move != found.cend())
            moves.append(*move);
    }
    return moves;
}

Result<TierMoveSum> TierMoves::sum(Connection &c, const TierMoveQuery &query)
{
    TierMoveSum sum;
    WEFT_TRY(c.each(movesSql(u"SELECT CASE WHEN m.to_tier < m.from_tier THEN 1 ELSE 0 END, count(*), "
                             "CAST(sum(m.amount) AS BIGINT) FROM moves m WHERE %1 GROUP BY 1"_s.arg(wayOf(query))),
                    periodOf(query), [&](const Row &row) {
                        const bool rose = row.integer(0) != 0;
                        (rose ? sum.rose : sum.fell) = row.integer(1);
                        (rose ? sum.roseAmount : sum.fellAmount) = Money{row.integer(2)};
                    }));
    return sum;
}

TierMoveStore::TierMoveStore(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        static const QStringList tables{u"client"_s,      u"sale"_s,     u"setting"_s,
                                        u"tier_change"_s, u"tier_pin"_s, u"user"_s};
        if (changes.everything || std::ranges::any_of(tables, [&](const QString &t) { return changes.touches(t); }))
            emit changed();
    });
}

QFuture<Result<QList<qint64>>> TierMoveStore::find(const TierMoveQuery &query)
{
    m_asked = query;
    return m_database.read([query](Connection &c) { return TierMoves::find(c, query); });
}

QFuture<Result<QList<TierMove>>> TierMoveStore::load(const QList<qint64> &ids, const RowWish &)
{
    return m_database.read([ids, query = m_asked](Connection &c) { return TierMoves::load(c, ids, query); });
}

QFuture<Result<QList<qint64>>> TierMoveStore::clientsOf(const QList<qint64> &ids)
{
    return m_database.read([ids](Connection &c) { return TierMoves::clientsOf(c, ids); });
}

QFuture<Result<TierMoveSum>> TierMoveStore::sum(const TierMoveQuery &query)
{
    return m_database.read([query](Connection &c) { return TierMoves::sum(c, query); });
}
