// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/db/database.h"

class Connection;

/// Buyers that stand together in the order of amount: one, or so many that a chart has room for all.
struct ParetoBin
{
    qint64 first = 0, last = 0; ///< ranks, from 1
    Money amount;
    Money cumulative;       ///< of all up to the last of them
    Tier tier = Tier::None; ///< by the sales, of the first of them
    QString code, name;     ///< of one that stands alone
    qint64 clients() const { return last - first + 1; }
    friend bool operator==(const ParetoBin &, const ParetoBin &) = default;
};

/// The buyers that one tier by the sales takes of the order; tiers follow one another in it.
struct ParetoTier
{
    Tier tier = Tier::None;
    qint64 first = 0, last = 0;
    Money amount;
    qint64 clients() const { return last - first + 1; }
    friend bool operator==(const ParetoTier &, const ParetoTier &) = default;
};

struct ParetoCurve
{
    qint64 buyers = 0;
    Money total;
    qint64 few = 0; ///< so many, the largest, bring four fifths of the total or more
    Money fewAmount;
    QList<ParetoBin> bins;
    QList<ParetoTier> tiers; ///< those with clients
};

/// Buyers from one rank to another, the largest first, ties by code.
struct RankQuery
{
    qint64 first = 1, last = 0; ///< last 0: to the end
    friend bool operator==(const RankQuery &, const RankQuery &) = default;
};

namespace Insight {
/// Worked out row by row: no more than so many bins, whatever the number of clients.
Result<ParetoCurve> paretoCurve(Connection &c, qint64 mostBins);
Result<QList<qint64>> ranked(Connection &c, const RankQuery &query);
} // namespace Insight

/// Where the amount comes from, for pages.
class ParetoStore : public QObject
{
    Q_OBJECT

public:
    using Record = ClientRow;
    using Query = RankQuery;

    explicit ParetoStore(Database &database, QObject *parent = nullptr);

    QFuture<Result<ParetoCurve>> curve(qint64 mostBins);
    QFuture<Result<QList<qint64>>> find(const RankQuery &query);
    QFuture<Result<QList<ClientRow>>> load(const QList<qint64> &ids, const RowWish &wish = {});

signals:
    void changed();

private:
    Database &m_database;
};
