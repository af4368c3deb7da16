// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/pareto.h"

#include "model/clients/clientstore.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Adds one buyer after the other, in order.
class Curve
{
public:
    Curve(ParetoCurve &curve, qint64 mostBins) : m_curve(curve), m_bins(std::min(mostBins, curve.buyers)) {}

    void add(qint64 client, Money amount, Tier tier)
    {
        ++m_rank;
        m_cumulative += amount;
        if (m_curve.bins.isEmpty() || m_rank > m_end)
            begin(client, tier);
        ParetoBin &bin = m_curve.bins.last();
        bin.last = m_rank;
        bin.amount += amount;
        bin.cumulative = m_cumulative;
        addToTier(amount, tier);
        // Four fifths in whole numbers.
        if (m_curve.few == 0 && m_curve.total > Money{} &&
            m_cumulative.minor >= m_curve.total.minor - m_curve.total.minor / 5) {
            m_curve.few = m_rank;
            m_curve.fewAmount = m_cumulative;
        }
    }
    /// The clients of bins that hold one alone.
    const QList<qint64> &firsts() const { return m_firsts; }

private:
    void begin(qint64 client, Tier tier)
    {
        m_curve.bins.append({.first = m_rank, .tier = tier});
        m_firsts.append(client);
        m_end = m_curve.bins.size() * m_curve.buyers / m_bins;
    }
    void addToTier(Money amount, Tier tier)
    {
        if (m_curve.tiers.isEmpty() || m_curve.tiers.last().tier != tier)
            m_curve.tiers.append({.tier = tier, .first = m_rank});
        m_curve.tiers.last().last = m_rank;
        m_curve.tiers.last().amount += amount;
    }

    ParetoCurve &m_curve;
    qint64 m_bins;
    qint64 m_rank = 0;
    qint64 m_end = 0; ///< the last rank of the bin that is filled
    Money m_cumulative;
    QList<qint64> m_firsts;
};

Done nameLoners(Connection &c, const QList<qint64> &firsts, ParetoCurve &curve)
{
    QHash<qint64, std::pair<QString, QString>> names;
    WEFT_TRY(eachBlock(firsts, [&](const QString &marks, const QVariantList &block) {
        return c.each(u"SELECT id, coalesce(code, ''), name FROM client WHERE id IN (%1)"_s.arg(marks), block,
                      [&](const Row &row) {
                          names.insert(row.integer(0), {row.text(1), row.text(2)});
                      });
    }));
    for (qsizetype i = 0; i < curve.bins.size(); ++i) {
        if (curve.bins.at(i).clients() == 1)
            std::tie(curve.bins[i].code, curve.bins[i].name) = names.value(firsts.at(i));
    }
    return {};
}
} // namespace

Result<ParetoCurve> Insight::paretoCurve(Connection &c, qint64 mostBins)
{
    ParetoCurve curve;
    WEFT_TRY(c.each(u"SELECT count(*), CAST(coalesce(sum(amount), 0) AS BIGINT) FROM client_derived WHERE buyer = 1"_s,
                    {}, [&](const Row &row) {
                        curve.buyers = row.integer(0);
                        curve.total = Money{row.integer(1)};
                    }));
    if (curve.buyers == 0)
        return curve;
    Curve adding(curve, mostBins);
    WEFT_TRY(c.each(
        u"SELECT client_id, amount, tier_rule FROM client_derived WHERE buyer = 1 "
        "ORDER BY amount DESC, code, client_id"_s, // index derived_amount
        {}, [&](const Row &row) { adding.add(row.integer(0), Money{row.integer(1)}, tierFromCode(row.text(2))); }));
    WEFT_TRY(nameLoners(c, adding.firsts(), curve));
    return curve;
}

Result<QList<qint64>> Insight::ranked(Connection &c, const RankQuery &query)
{
    const qint64 first = std::max<qint64>(1, query.first);
    const qint64 count = query.last == 0 ? -1 : std::max<qint64>(0, query.last - first + 1);
    if (count < 0)
        return c.integers(
            u"SELECT client_id FROM client_derived WHERE buyer = 1 ORDER BY amount DESC, code, client_id"_s);
    return c.integers(u"SELECT client_id FROM client_derived WHERE buyer = 1 ORDER BY amount DESC, code, client_id "
                      "LIMIT ? OFFSET ?"_s,
                      {count, first - 1});
}

ParetoStore::ParetoStore(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        static const QStringList tables{u"client"_s, u"client_role"_s, u"sale"_s, u"setting"_s};
        if (changes.everything || std::ranges::any_of(tables, [&](const QString &t) { return changes.touches(t); }))
            emit changed();
    });
}

QFuture<Result<ParetoCurve>> ParetoStore::curve(qint64 mostBins)
{
    return m_database.read([mostBins](Connection &c) { return Insight::paretoCurve(c, mostBins); });
}

QFuture<Result<QList<qint64>>> ParetoStore::find(const RankQuery &query)
{
    return m_database.read([query](Connection &c) { return Insight::ranked(c, query); });
}

QFuture<Result<QList<ClientRow>>> ParetoStore::load(const QList<qint64> &ids, const RowWish &wish)
{
    return m_database.read([ids, wish](Connection &c) { return Clients::rows(c, ids, wish); });
}
