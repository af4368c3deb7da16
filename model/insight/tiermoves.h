// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/db/database.h"

class Connection;

/// A promotion or demotion of a client, or what all of a period come to.
struct TierMove
{
    Id<TierMove> id; ///< of the change recorded, of several the last
    Id<Client> client;
    QString code, name;
    Id<User> owner;
    Tier from = Tier::None, to = Tier::None;
    Money amount; ///< in the tiers' window, after it
    QDate day;
    bool byPin = false; ///< a pin began or ended; else sales, settings or the passing of days
    bool rose() const { return to < from; }
    friend bool operator==(const TierMove &, const TierMove &) = default;
};

struct TierMoveQuery
{
    QDate after; ///< invalid: since records began
    QDate upTo;
    bool net = false; ///< one a client, and none for who is back where it was
    enum class Way { Both, Rose, Fell };
    Way way = Way::Both;
    QString sort = {}; ///< name, owner, amount, tier, day; empty: newest first, then code
    bool descending = false;
    friend bool operator==(const TierMoveQuery &, const TierMoveQuery &) = default;
};

/// What a period came to.
struct TierMoveSum
{
    qint64 rose = 0, fell = 0;
    Money roseAmount, fellAmount; ///< after the moves
    friend bool operator==(const TierMoveSum &, const TierMoveSum &) = default;
};

namespace TierMoves {
Result<QList<qint64>> find(Connection &c, const TierMoveQuery &query);
/// The clients of changes, each once.
Result<QList<qint64>> clientsOf(Connection &c, const QList<qint64> &ids);
/// In the order of the ids; from is that of the period of the query.
Result<QList<TierMove>> load(Connection &c, const QList<qint64> &ids, const TierMoveQuery &query);
Result<TierMoveSum> sum(Connection &c, const TierMoveQuery &query);
} // namespace TierMoves

/// Promotions and demotions for pages. What load() tells is of the period that find() was asked for last.
class TierMoveStore : public QObject
{
    Q_OBJECT

public:
    using Record = TierMove;
    using Query = TierMoveQuery;

    explicit TierMoveStore(Database &database, QObject *parent = nullptr);

    QFuture<Result<QList<qint64>>> find(const TierMoveQuery &query);
    QFuture<Result<QList<TierMove>>> load(const QList<qint64> &ids, const RowWish &wish = {});
    QFuture<Result<QList<qint64>>> clientsOf(const QList<qint64> &ids);
    QFuture<Result<TierMoveSum>> sum(const TierMoveQuery &query);
    QString path() const { return m_database.path(); }

signals:
    void changed();

private:
    Database &m_database;
    TierMoveQuery m_asked;
};
