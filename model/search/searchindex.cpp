// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the index. It is contentless: a row is taken out by the very text it was put in with, which is therefore made
// anew from the file as it was before the write.
#include "model/db/connection.h"
#include "model/db/rowblock.h"
#include "model/search/search.h"
#include "model/search/searchrecord.h"
#include "model/search/searchtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = 2000;
/// Up to here rows are replaced one by one; above it FTS5 gets a large hash table and is merged at the end, else the
/// next ordinary saves pay for the merge (storage.md 2).
constexpr qsizetype kFew = 200;
constexpr qint64 kLargeHash = 64 << 20;
constexpr qint64 kUsualHash = 1 << 20;

const QString kInsert = u"INSERT INTO search (rowid, a, d, k) VALUES (?, ?, ?, ?)"_s;
const QString kDelete = u"INSERT INTO search (search, rowid, a, d, k) VALUES ('delete', ?, ?, ?, ?)"_s;

void addIndexRow(RowBlock &rows, const SearchRecord &record)
{
    const SearchText text = searchText(record.source());
    rows.integer(record.id).text(text.a).text(text.d).text(text.k);
}

Done setHashSize(Connection &c, qint64 bytes)
{
    return c.run(u"INSERT INTO search (search, rank) VALUES ('hashsize', ?)"_s, {bytes});
}

Done finishBulk(Connection &c)
{
    WEFT_TRY(c.run(u"INSERT INTO search (search) VALUES ('optimize')"_s));
    return setHashSize(c, kUsualHash);
}

/// Takes out and puts in what differs between the two states of the clients from first to last that are wanted.
Done replaceRange(Upkeep &upkeep, const QList<qint64> &sorted, qsizetype from, qsizetype to)
{
    const auto isWanted = [&](const SearchRecord &r) {
        return std::binary_search(sorted.begin() + from, sorted.begin() + to, r.id);
    };
    WEFT_TAKE(QList<SearchRecord> before, searchRecords(upkeep.before, sorted[from], sorted[to - 1]));
    WEFT_TAKE(QList<SearchRecord> now, searchRecords(upkeep.now, sorted[from], sorted[to - 1]));
    RowBlock out, in;
    auto b = before.begin();
    auto n = now.begin();
    while (b != before.end() || n != now.end()) {
        const qint64 id = b == before.end() ? n->id : n == now.end() ? b->id : std::min(b->id, n->id);
        SearchRecord *old = b != before.end() && b->id == id ? &*b++ : nullptr;
        SearchRecord *fresh = n != now.end() && n->id == id ? &*n++ : nullptr;
        if (!isWanted(old ? *old : *fresh) || (old && fresh && *old == *fresh))
            continue;
        if (old)
            addIndexRow(out, *old);
        if (fresh)
            addIndexRow(in, *fresh);
    }
    WEFT_TRY(upkeep.now.runAhead(kDelete, std::move(out)));
    return upkeep.now.runAhead(kInsert, std::move(in));
}

Done replace(Upkeep &upkeep, QSet<qint64> ids)
{
    QList<qint64> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    const bool bulk = sorted.size() > kFew;
    if (bulk)
        WEFT_TRY(setHashSize(upkeep.now, kLargeHash));
    for (qsizetype from = 0; from < sorted.size();) {
        qsizetype to = from + 1;
        while (to < sorted.size() && sorted[to] - sorted[to - 1] <= 8 && sorted[to] - sorted[from] < kChunk)
            ++to;
        WEFT_TRY(replaceRange(upkeep, sorted, from, to));
        from = to;
    }
    return bulk ? finishBulk(upkeep.now) : Done();
}

struct ChildTable
{
    QString name;
    QString byIds;
    QString byRange;
};

QList<ChildTable> childTables()
{
    const auto table = [](const QString &name, const QString &select) {
        return ChildTable{name, select + u"IN ("_s + placeholders(kMostAtOnce) + u')', select + u"BETWEEN ? AND ?"_s};
    };
    return {table(u"person"_s, u"SELECT DISTINCT client_id FROM person WHERE id "_s),
            table(u"phone"_s, u"SELECT DISTINCT client_id FROM phone WHERE id "_s),
            table(u"email"_s, u"SELECT DISTINCT client_id FROM email WHERE id "_s),
            table(u"transcript"_s, u"SELECT DISTINCT client_id FROM transcript WHERE id "_s),
            table(u"client_tag"_s, u"SELECT DISTINCT client_id FROM client_tag WHERE id "_s),
            table(u"custom_value"_s, u"SELECT DISTINCT client_id FROM custom_value WHERE text IS NOT NULL AND id "_s)};
}

/// Clients of the child rows, in one state of the file.
Done addParents(Connection &c, const ChildTable &table, const Changes &changes, QSet<qint64> &clients)
{
    const auto collect = [&](const Row &row) { clients.insert(row.integer(0)); };
    const QSet<qint64> rows = changes.rows.value(table.name);
    const QList<qint64> ids(rows.begin(), rows.end());
    for (qsizetype from = 0; from < ids.size(); from += kMostAtOnce)
        WEFT_TRY(c.each(table.byIds, paddedIds(ids.mid(from, kMostAtOnce)), collect));
    for (const auto &[first, last] : changes.ranges.value(table.name))
        WEFT_TRY(c.each(table.byRange, {first, last}, collect));
    return {};
}

/// Fields whose texts are indexed in one state of the file.
Result<QSet<qint64>> indexedFields(Connection &c)
{
    WEFT_TAKE(const auto ids, c.integers(u"SELECT id FROM custom_field WHERE kind = 'text' AND archived = 0"_s));
    return QSet<qint64>(ids.cbegin(), ids.cend());
}

/// A field that was archived, or taken out of the archive, takes its texts along; another name changes nothing.
Done addHolders(Upkeep &upkeep, QSet<qint64> &clients)
{
    WEFT_TAKE(const auto before, indexedFields(upkeep.before));
    WEFT_TAKE(const auto now, indexedFields(upkeep.now));
    const auto collect = [&](const Row &row) { clients.insert(row.integer(0)); };
    for (const qint64 field : upkeep.changes.rows.value(u"custom_field"_s)) {
        if (before.contains(field) != now.contains(field))
            WEFT_TRY(upkeep.now.each(u"SELECT client_id FROM custom_value WHERE field_id = ?"_s, {field}, collect));
    }
    return {};
}

Result<QSet<qint64>> touchedClients(Upkeep &upkeep)
{
    QSet<qint64> clients = upkeep.changes.rows.value(u"client"_s);
    for (const auto &[first, last] : upkeep.changes.ranges.value(u"client"_s)) {
        for (qint64 id = first; id <= last; ++id)
            clients.insert(id);
    }
    for (const ChildTable &table : childTables()) {
        if (!upkeep.changes.touches(table.name))
            continue;
        WEFT_TRY(addParents(upkeep.before, table, upkeep.changes, clients));
        WEFT_TRY(addParents(upkeep.now, table, upkeep.changes, clients));
    }
    if (upkeep.changes.touches(u"custom_field"_s))
        WEFT_TRY(addHolders(upkeep, clients));
    return clients;
}

/// Every client of either state: what is the same in both costs a read and no write.
Result<QSet<qint64>> allClients(Upkeep &upkeep)
{
    QSet<qint64> clients;
    const auto collect = [&](const Row &row) { clients.insert(row.integer(0)); };
    WEFT_TRY(upkeep.before.each(u"SELECT id FROM client"_s, {}, collect));
    WEFT_TRY(upkeep.now.each(u"SELECT id FROM client"_s, {}, collect));
    return clients;
}

} // namespace

Done Search::rebuild(Connection &writer)
{
    WEFT_TRY(writer.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s));
    WEFT_TRY(setHashSize(writer, kLargeHash));
    WEFT_TAKE(const qint64 last, writer.integer(u"SELECT coalesce(max(id), 0) FROM client"_s));
    RowBlock rows;
    for (qint64 first = 1; first <= last; first += kChunk) {
        WEFT_TAKE(const QList<SearchRecord> records, searchRecords(writer, first, first + kChunk - 1));
        // The texts of the chunk before are written while those of this one are made.
        WEFT_TRY(writer.runAhead(kInsert, std::exchange(rows, {})));
        for (const SearchRecord &record : records)
            addIndexRow(rows, record);
    }
    WEFT_TRY(writer.runAhead(kInsert, std::move(rows)));
    return finishBulk(writer);
}

Done Search::afterWrite(Upkeep &upkeep)
{
    const Changes &changes = upkeep.changes;
    if (upkeep.cause == Upkeep::Cause::Rebuild)
        return rebuild(upkeep.now);
    WEFT_TAKE(const QSet<qint64> clients, changes.everything ? allClients(upkeep) : touchedClients(upkeep));
    if (clients.size() > kFew && !changes.everything) {
        WEFT_TAKE(const qint64 total, upkeep.now.integer(u"SELECT count(*) FROM client"_s));
        if (clients.size() * 2 > total)
            return rebuild(upkeep.now);
    }
    return replace(upkeep, clients);
}

Done Search::ensureVersion(Connection &writer)
{
    const QString version = QString::number(kSearchVersion);
    const auto stored = writer.text(u"SELECT value FROM meta WHERE key = 'search_version'"_s);
    if (stored && *stored == version)
        return {};
    if (!stored && stored.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(stored.error());
    WEFT_TRY(rebuild(writer));
    return writer.run(u"INSERT INTO meta (key, value) VALUES ('search_version', ?) "
                      u"ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                      {version});
}
