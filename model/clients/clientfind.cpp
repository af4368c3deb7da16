// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientgroups.h"
#include "model/clients/clientstore.h"
#include "model/clients/conditionsql.h"
#include "model/clients/customvalues.h"
#include "model/db/connection.h"
#include "model/search/search.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
/// One SELECT of the list: an order that an index serves for a part of the clients, one part after the other.
struct Pass
{
    QString where; ///< empty: all
    QString order;
    QVariantList values = {}; ///< of the order
};

QString direction(bool descending)
{
    return descending ? u" DESC"_s : QString();
}

/// The orders that an index serves whole: derived_name, derived_amount, derived_due, derived_last_contact.
std::optional<QList<Pass>> indexedPasses(const QString &sort, bool descending)
{
    const QString down = direction(descending);
    const QString ties = u"d.code, d.client_id"_s;
    if (sort == u"name")
        return QList<Pass>{{{}, u"d.name_key%1, "_s.arg(down) + ties}};
    if (sort == u"amount")
        return QList<Pass>{{{}, u"d.amount%1, "_s.arg(down) + ties}};
    if (sort == u"last_contact")
        return QList<Pass>{{u"d.last_contact > ''"_s, u"d.last_contact%1, "_s.arg(down) + ties},
                           {u"d.last_contact = ''"_s, ties}};
    // The states of the cycle are in the order of the due day: never and not reminded come last.
    if (sort == u"due" || sort == u"cycle_state" || sort == u"state")
        return QList<Pass>{{u"d.suppressed = 0 AND d.due > ''"_s, u"d.due%1, "_s.arg(down) + ties},
                           {u"d.suppressed = 0 AND d.due = ''"_s, ties},
                           {u"d.suppressed = 1"_s, u"d.due%1, "_s.arg(down) + ties}};
    return std::nullopt;
}

/// A field among several that order the list; what has no value comes last in either direction.
Done addOrder(Pass &pass, const SortKey &key, const QList<CustomField> &own)
{
    const QString down = direction(key.descending);
    if (key.field == u"due" || key.field == u"cycle_state" || key.field == u"state") {
        pass.order += u"d.suppressed, (d.due = ''), d.due%1, "_s.arg(down);
        return {};
    }
    WEFT_TAKE(const ConditionSql terms, sortSql(key.field, own));
    pass.order += u"%1%2 NULLS LAST, "_s.arg(terms.sql, down);
    pass.values += terms.values;
    return {};
}

Result<QList<Pass>> passesFor(Connection &c, const ClientQuery &query)
{
    const QString sort = query.sort.isEmpty() ? u"name"_s : query.sort;
    if (query.thenBy.isEmpty()) {
        if (const auto indexed = indexedPasses(sort, query.descending))
            return *indexed;
    }
    WEFT_TAKE(const auto own, CustomFields::load(c));
    Pass pass;
    WEFT_TRY(addOrder(pass, {sort, query.descending}, own));
    for (const SortKey &key : query.thenBy)
        WEFT_TRY(addOrder(pass, key, own));
    pass.order += u"d.code, d.client_id"_s;
    return QList<Pass>{pass};
}

Result<ConditionSql> whereOf(Connection &c, const ClientQuery &query)
{
    if (query.conditions.isEmpty())
        return ConditionSql();
    WEFT_TAKE(const auto basis, conditionBasis(c));
    return conditionSql({.op = Condition::Op::All, .parts = query.conditions}, basis);
}

/// The tables, and the rows of them that are meant.
QString fromSql(const QString &order, const QString &where, const QString &passWhere = {})
{
    QStringList conditions;
    for (const QString &condition : {passWhere, where}) {
        if (!condition.isEmpty())
            conditions.append(condition);
    }
    // Without a column of the client, the index of client_derived alone answers.
    const bool needsClient = where.contains(u"c."_s) || order.contains(u"c."_s);
    const QString join = needsClient ? u" JOIN client c ON c.id = d.client_id"_s : QString();
    return u"FROM client_derived d"_s + join +
           (conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s));
}

QString statementFor(const Pass &pass, const QString &where)
{
    return u"SELECT d.client_id %1 ORDER BY %2"_s.arg(fromSql(pass.order, where, pass.where), pass.order);
}

/// Few hits are asked for by id; many are picked from the whole list, which keeps its order either way.
constexpr qsizetype kFewHits = 256;

void narrowTo(ConditionSql &where, const QList<qint64> &hits)
{
    const QString among = u"d.client_id IN (%1)"_s.arg(placeholders(kFewHits));
    where.sql = where.sql.isEmpty() ? among : u"%1 AND %2"_s.arg(where.sql, among);
    for (qsizetype i = 0; i < kFewHits; ++i)
        where.values.append(i < hits.size() ? hits.at(i) : qint64(0));
}

/// Ranked are as many as the index gives at once, at least the first 20 (product.md 2); the others keep their order.
constexpr int kRankedHits = 200;

Result<QList<qint64>> withBestFirst(Connection &c, const QString &search, const QList<qint64> &ids)
{
    WEFT_TAKE(const auto hits, Search::hits(c, search, kRankedHits));
    QSet<qint64> best;
    for (const Search::Hit &hit : hits)
        best.insert(hit.client.value);
    QSet<qint64> meant;
    QList<qint64> others;
    others.reserve(ids.size());
    for (const qint64 id : ids) {
        if (best.contains(id))
            meant.insert(id);
        else
            others.append(id);
    }
    QList<qint64> ordered;
    ordered.reserve(ids.size());
    for (const Search::Hit &hit : hits) {
        if (meant.contains(hit.client.value))
            ordered.append(hit.client.value);
    }
    return ordered + others;
}

Result<QList<qint64>> idsInOrder(Connection &c, const ClientQuery &query)
{
    WEFT_TAKE(auto where, whereOf(c, query));
    WEFT_TAKE(const auto passes, passesFor(c, query));
    const bool searches = !query.search.trimmed().isEmpty();
    QList<qint64> hits;
    if (searches) {
        WEFT_TAKE(hits, Search::ids(c, query.search));
        if (hits.isEmpty())
            return hits;
        if (hits.size() <= kFewHits)
            narrowTo(where, hits);
    }
    QList<qint64> ids;
    for (const Pass &pass : passes) {
        WEFT_TAKE(const auto part, c.integers(statementFor(pass, where.sql), where.values + pass.values));
        ids += part;
    }
    if (hits.size() > kFewHits) {
        const QSet<qint64> among(hits.cbegin(), hits.cend());
        ids.removeIf([&](qint64 id) { return !among.contains(id); });
    }
    return searches && query.sort.isEmpty() ? withBestFirst(c, query.search, ids) : ids;
}
} // namespace

Result<QList<qint64>> Clients::find(Connection &c, const ClientQuery &query)
{
    if (query.group.isEmpty())
        return idsInOrder(c, query);
    WEFT_TAKE(const GroupedIds grouped, findGroups(c, query));
    return grouped.ids;
}

Result<GroupedIds> Clients::findGroups(Connection &c, const ClientQuery &query)
{
    WEFT_TAKE(const auto ids, idsInOrder(c, query));
    return intoGroups(c, ids, query.group);
}

Result<qint64> Clients::count(Connection &c, const ClientQuery &query, qint64 most)
{
    if (!query.search.trimmed().isEmpty()) {
        WEFT_TAKE(const auto ids, idsInOrder(c, query));
        return most > 0 ? std::min<qint64>(most, ids.size()) : ids.size();
    }
    WEFT_TAKE(auto where, whereOf(c, query));
    const QString from = fromSql({}, where.sql);
    if (most <= 0)
        return c.integer(u"SELECT count(*) "_s + from, where.values);
    return c.integer(u"SELECT count(*) FROM (SELECT 1 AS one %1 LIMIT ?) counted"_s.arg(from),
                     where.values + QVariantList{most});
}
