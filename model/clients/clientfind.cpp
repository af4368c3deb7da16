// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientstore.h"
#include "model/clients/conditionsql.h"
#include "model/clients/derived.h"
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

Result<QList<Pass>> passesFor(const ClientQuery &query)
{
    const QString sort = query.sort.isEmpty() ? u"name"_s : query.sort;
    if (const auto indexed = indexedPasses(sort, query.descending))
        return *indexed;
    WEFT_TAKE(const QString expression, sortSql(sort));
    return QList<Pass>{{{}, u"%1%2 NULLS LAST, d.code, d.client_id"_s.arg(expression, direction(query.descending))}};
}

Result<ConditionSql> whereOf(Connection &c, const ClientQuery &query)
{
    ConditionSql where;
    if (query.conditions.isEmpty())
        return where;
    ConditionBasis basis;
    WEFT_TAKE(basis.settings, loadSettings(c));
    WEFT_TAKE(basis.today, Derived::dayOf(c));
    QStringList parts;
    for (const Condition &condition : query.conditions) {
        WEFT_TAKE(const auto part, conditionSql(condition, basis));
        parts.append(part.sql);
        where.values += part.values;
    }
    where.sql = parts.join(u" AND "_s);
    return where;
}

QString statementFor(const Pass &pass, const QString &where)
{
    QStringList conditions;
    for (const QString &condition : {pass.where, where}) {
        if (!condition.isEmpty())
            conditions.append(condition);
    }
    // Without a column of the client, the index of client_derived alone answers.
    const bool needsClient = where.contains(u"c."_s) || pass.order.contains(u"c."_s);
    const QString join = needsClient ? u" JOIN client c ON c.id = d.client_id"_s : QString();
    const QString filter = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    return u"SELECT d.client_id FROM client_derived d%1%2 ORDER BY %3"_s.arg(join, filter, pass.order);
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
} // namespace

Result<QList<qint64>> Clients::find(Connection &c, const ClientQuery &query)
{
    WEFT_TAKE(auto where, whereOf(c, query));
    WEFT_TAKE(const auto passes, passesFor(query));
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
        WEFT_TAKE(const auto part, c.integers(statementFor(pass, where.sql), where.values));
        ids += part;
    }
    if (hits.size() > kFewHits) {
        const QSet<qint64> among(hits.cbegin(), hits.cend());
        ids.removeIf([&](qint64 id) { return !among.contains(id); });
    }
    return ids;
}
