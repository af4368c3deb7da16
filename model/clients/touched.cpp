// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/touched.h"

#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A table whose rows feed the derived columns of the client they belong to.
struct Feeder
{
    const char16_t *table;
    const char16_t *byIds;
    const char16_t *byRange;
};

constexpr std::array kFeeders{
    Feeder{u"client_role", u"SELECT client_id FROM client_role WHERE id IN (%1)",
           u"SELECT DISTINCT client_id FROM client_role WHERE id BETWEEN ? AND ?"},
    Feeder{u"tier_pin", u"SELECT client_id FROM tier_pin WHERE id IN (%1)",
           u"SELECT DISTINCT client_id FROM tier_pin WHERE id BETWEEN ? AND ?"},
    Feeder{u"contact", u"SELECT client_id FROM contact WHERE id IN (%1)",
           u"SELECT DISTINCT client_id FROM contact WHERE id BETWEEN ? AND ?"},
    Feeder{u"sale", u"SELECT client_id FROM sale WHERE id IN (%1) AND client_id IS NOT NULL",
           u"SELECT DISTINCT client_id FROM sale WHERE id BETWEEN ? AND ? AND client_id IS NOT NULL"},
    Feeder{u"opportunity", u"SELECT client_id FROM opportunity WHERE id IN (%1) AND client_id IS NOT NULL",
           u"SELECT DISTINCT client_id FROM opportunity WHERE id BETWEEN ? AND ? AND client_id IS NOT NULL"},
};

/// Beyond so many it is quicker to read the tables in their order than to look clients up one by one.
constexpr qsizetype kMany = 5'000;

Done addByIds(Connection &c, const Feeder &feeder, const QSet<qint64> &rows, QSet<qint64> &clients)
{
    return eachBlock(QList<qint64>(rows.cbegin(), rows.cend()), [&](const QString &marks, const QVariantList &block) {
        return c.each(QString::fromUtf16(feeder.byIds).arg(marks), block,
                      [&](const Row &row) { clients.insert(row.integer(0)); });
    });
}

qint64 lengthOf(const QList<std::pair<qint64, qint64>> &ranges)
{
    qint64 length = 0;
    for (const auto &[first, last] : ranges)
        length += last - first + 1;
    return length;
}

Done addFeeder(Upkeep &upkeep, const Feeder &feeder, QSet<qint64> &clients)
{
    const QString table = QString::fromUtf16(feeder.table);
    const auto rows = upkeep.changes.rows.value(table);
    WEFT_TRY(addByIds(upkeep.before, feeder, rows, clients));
    WEFT_TRY(addByIds(upkeep.now, feeder, rows, clients));
    for (const auto &[first, last] : upkeep.changes.ranges.value(table)) {
        const auto add = [&](const Row &row) { clients.insert(row.integer(0)); };
        WEFT_TRY(upkeep.before.each(QString::fromUtf16(feeder.byRange), {first, last}, add));
        WEFT_TRY(upkeep.now.each(QString::fromUtf16(feeder.byRange), {first, last}, add));
    }
    return {};
}

void addClients(const Changes &changes, QSet<qint64> &clients)
{
    clients += changes.rows.value(u"client"_s);
    for (const auto &[first, last] : changes.ranges.value(u"client"_s)) {
        for (qint64 id = first; id <= last; ++id)
            clients.insert(id);
    }
}

/// Whether the write is one of those after which everything is worked out anew.
bool concernsAll(const Changes &changes)
{
    if (changes.everything || changes.touches(u"setting"_s) || changes.touches(u"stage"_s))
        return true;
    qint64 rows = changes.rows.value(u"client"_s).size() + lengthOf(changes.ranges.value(u"client"_s));
    for (const Feeder &feeder : kFeeders) {
        const QString table = QString::fromUtf16(feeder.table);
        rows += changes.rows.value(table).size() + lengthOf(changes.ranges.value(table));
    }
    return rows > kMany;
}
} // namespace

Result<TouchedClients> touchedClients(Upkeep &upkeep)
{
    if (concernsAll(upkeep.changes))
        return TouchedClients{.all = true};
    QSet<qint64> clients;
    addClients(upkeep.changes, clients);
    for (const Feeder &feeder : kFeeders)
        WEFT_TRY(addFeeder(upkeep, feeder, clients));
    TouchedClients touched{.ids = QList<qint64>(clients.cbegin(), clients.cend())};
    std::ranges::sort(touched.ids);
    return touched;
}
