// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/derived.h"

#include "model/clients/derivedrow.h"
#include "model/clients/tierchanges.h"
#include "model/clients/touched.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/bulkindexes.h"
#include "model/db/connection.h"

#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
/// Rows that are not as they should be, and what of that is a change of tier.
struct Drift
{
    std::map<Derived::Extent, std::vector<DerivedRow>> rows;
    QList<TierChange> moves;

    size_t size() const
    {
        return std::accumulate(rows.begin(), rows.end(), size_t(0),
                               [](size_t sum, const auto &some) { return sum + some.second.size(); });
    }
};

Done write(Connection &c, const Drift &drift)
{
    for (const auto &[extent, rows] : drift.rows)
        WEFT_TRY(Derived::writeRows(c, rows, extent));
    return {};
}

Derived::Compare collectInto(Drift &drift, QDate day)
{
    return [&drift, day](const std::vector<DerivedRow> &stored, const std::vector<DerivedRow> &due) -> Done {
        for (size_t i = 0; i < due.size(); ++i) {
            if (stored[i] == due[i])
                continue;
            if (stored[i].tier != due[i].tier)
                drift.moves.append(TierChange{due[i].client, stored[i].tier, due[i].tier, Money{due[i].amount}, day,
                                              stored[i].pin != due[i].pin});
            drift.rows[Derived::extentOf(stored[i], due[i])].push_back(due[i]);
        }
        return {};
    };
}

/// Brings all rows up to date, block by block; the number that differed. Where most of many differ (an import) the
/// indexes are made anew instead of moved row by row.
Result<qint64> refreshAll(Connection &c, const Derived::Basis &basis, QList<TierChange> *moves = nullptr)
{
    using Derived::Extent;
    qint64 differed = 0;
    QStringList indexes;
    WEFT_TAKE(const qint64 clients, c.integer(u"SELECT count(*) FROM client"_s));
    WEFT_TRY(Derived::compareAllRows(
        c, basis, [&](const std::vector<DerivedRow> &stored, const std::vector<DerivedRow> &due) -> Done {
            Drift drift;
            WEFT_TRY(collectInto(drift, basis.day)(stored, due));
            differed += static_cast<qint64>(drift.size());
            if (moves)
                *moves += drift.moves;
            if (indexes.isEmpty() && clients >= BulkIndexes::kWorthwhile && drift.size() * 2 > due.size()) {
                const Extent widest = drift.rows.rbegin()->first;
                WEFT_TAKE(indexes,
                          BulkIndexes::drop(c, u"client_derived"_s,
                                            widest == Extent::All ? QStringList() : Derived::columnsOf(widest)));
            }
            return write(c, drift);
        }));
    WEFT_TRY(BulkIndexes::create(c, indexes));
    return differed;
}

Done refreshSome(Connection &c, const Derived::Basis &basis, const QList<qint64> &ids, QList<TierChange> &moves)
{
    Drift drift;
    WEFT_TRY(Derived::compareRows(c, basis, ids, collectInto(drift, basis.day)));
    moves += drift.moves;
    return write(c, drift);
}

Result<QString> metaText(Connection &c, const QString &key)
{
    QString value;
    WEFT_TRY(c.each(u"SELECT value FROM meta WHERE key = ?"_s, {key}, [&](const Row &row) { value = row.text(0); }));
    return value;
}

Done setMeta(Connection &c, const QString &key, const QString &value)
{
    return c.run(
        u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

Result<Derived::Basis> ownBasis(Connection &c, QDate day, bool keepNames)
{
    WEFT_TAKE(const auto settings, loadSettings(c));
    WEFT_TAKE(auto basis, Derived::basisFor(c, settings, day));
    basis.keepNames = keepNames;
    return basis;
}

/// The first classification of an imported history is no promotion: only who had a sale before the import can move.
Result<QList<TierChange>> withEarlierSale(Connection &before, const QList<TierChange> &moves)
{
    QList<TierChange> kept;
    for (const TierChange &move : moves) {
        WEFT_TAKE(const qint64 sales,
                  before.integer(u"SELECT count(*) FROM (SELECT 1 FROM sale WHERE client_id = ? LIMIT 1) s"_s,
                                 {move.client}));
        if (sales > 0)
            kept.append(move);
    }
    return kept;
}

Done recordMoves(Upkeep &upkeep, const QList<TierChange> &moves)
{
    const bool caused = upkeep.changes.touches(u"sale"_s) || upkeep.changes.touches(u"setting"_s) ||
                        upkeep.changes.touches(u"tier_pin"_s);
    if (moves.isEmpty() || !caused)
        return {};
    if (upkeep.cause == Upkeep::Cause::Write)
        return TierChanges::record(upkeep.now, moves);
    if (upkeep.cause != Upkeep::Cause::Import)
        return {};
    WEFT_TAKE(const auto kept, withEarlierSale(upkeep.before, moves));
    return TierChanges::record(upkeep.now, kept);
}
} // namespace

Done Derived::afterWrite(Upkeep &upkeep)
{
    WEFT_TAKE(auto touched, touchedClients(upkeep));
    if (!touched.all && touched.ids.isEmpty())
        return {};
    WEFT_TAKE(const QDate day, storedDay(upkeep.now));
    if (!day.isValid())
        return {};
    WEFT_TAKE(const auto basis, ownBasis(upkeep.now, day, !upkeep.changes.touches(u"client"_s)));
    QList<TierChange> moves;
    if (touched.all || basis.settings.mode == TierMode::Share) {
        WEFT_TRY(refreshAll(upkeep.now, basis, &moves));
    } else {
        WEFT_TRY(refreshSome(upkeep.now, basis, touched.ids, moves));
    }
    return recordMoves(upkeep, moves);
}

Done Derived::advanceTo(Connection &writer, QDate today)
{
    WEFT_TAKE(const QDate day, storedDay(writer));
    WEFT_TAKE(const auto basis, ownBasis(writer, today, day.isValid()));
    if (day.isValid()) {
        WEFT_TAKE(const auto changes, TierChanges::between(writer, basis.settings, day, today));
        WEFT_TRY(TierChanges::record(writer, changes));
    }
    WEFT_TRY(refreshAll(writer, basis));
    return setMeta(writer, u"derived_day"_s, toDayText(today));
}

Result<QDate> Derived::storedDay(Connection &c)
{
    WEFT_TAKE(const auto day, metaText(c, u"derived_day"_s));
    return fromDayText(day);
}

Result<qint64> Derived::rebuild(Connection &writer)
{
    WEFT_TAKE(const QDate day, storedDay(writer));
    WEFT_TAKE(const auto basis, ownBasis(writer, day, false));
    WEFT_TAKE(const qint64 differed, refreshAll(writer, basis));
    WEFT_TRY(setMeta(writer, u"sort_keys"_s, sortKeyVersion()));
    return differed;
}

Done Derived::ensureDay(Connection &writer, QDate today)
{
    WEFT_TAKE(const QDate day, storedDay(writer));
    WEFT_TAKE(const qint64 clients, writer.integer(u"SELECT count(*) FROM (SELECT 1 FROM client LIMIT 1) c"_s));
    // An empty file has no past: it takes any day.
    if (!day.isValid() || today > day || (today < day && clients == 0))
        WEFT_TRY(advanceTo(writer, today));
    WEFT_TAKE(const auto keys, metaText(writer, u"sort_keys"_s));
    if (keys == sortKeyVersion())
        return {};
    WEFT_TRY(rebuild(writer));
    return {};
}

Result<Derived::Effect> Derived::effectOf(Connection &c, const Settings &settings, QDate day)
{
    WEFT_TAKE(auto basis, basisFor(c, settings, day));
    basis.keepNames = true;
    Effect effect;
    std::map<std::pair<Tier, Tier>, qint64> moves;
    WEFT_TRY(compareAllRows(c, basis,
                            [&](const std::vector<DerivedRow> &stored, const std::vector<DerivedRow> &due) -> Done {
                                for (size_t i = 0; i < due.size(); ++i) {
                                    const bool moved = stored[i].tier != due[i].tier;
                                    if (moved || stored[i].cycleDays != due[i].cycleDays ||
                                        stored[i].due != due[i].due || stored[i].cooperation != due[i].cooperation)
                                        ++effect.clients;
                                    if (moved)
                                        ++moves[{stored[i].tier, due[i].tier}];
                                }
                                return {};
                            }));
    for (const auto &[tiers, clients] : moves)
        effect.moves.append({tiers.first, tiers.second, clients});
    return effect;
}
