// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/stubs.h"

#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/exchange/fields.h"
#include "model/exchange/importer.h"
#include "model/insight/tidiness.h"
#include "model/settings/lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostStubs = 300; // of a kind
constexpr qsizetype kOffers = 12;
constexpr qsizetype kMostCompared = 2000;

/// Code and name of what is no stub, in the order of the codes; the typed text twice, as it is and inside.
QString sqlOf(const QString &kind)
{
    if (kind == u"users")
        return u"SELECT code, CASE WHEN name_zh <> '' THEN name_zh ELSE name_en END FROM user WHERE stub = 0 "
               "AND (? = '' OR code LIKE ? ESCAPE '!' OR name_en LIKE ? ESCAPE '!' OR name_zh LIKE ? ESCAPE '!') "
               "ORDER BY code LIMIT ?"_s;
    if (kind == u"clients")
        return u"SELECT code, name FROM client WHERE stub = 0 AND code IS NOT NULL "
               "AND (? = '' OR code LIKE ? ESCAPE '!' OR name LIKE ? ESCAPE '!' OR short_name LIKE ? ESCAPE '!') "
               "ORDER BY code LIMIT ?"_s;
    if (kind == u"products")
        return u"SELECT code, name FROM product WHERE stub = 0 "
               "AND (? = '' OR code LIKE ? ESCAPE '!' OR name LIKE ? ESCAPE '!' OR name LIKE ? ESCAPE '!') "
               "ORDER BY code LIMIT ?"_s;
    if (kind == u"stages")
        return u"SELECT code, label FROM stage WHERE stub = 0 "
               "AND (? = '' OR code LIKE ? ESCAPE '!' OR label LIKE ? ESCAPE '!' OR label LIKE ? ESCAPE '!') "
               "ORDER BY position, id LIMIT ?"_s;
    return {};
}

QString pattern(const QString &typed)
{
    QString text = typed;
    for (const QChar special : u"!%_"_s)
        text.replace(special, u'!' + QString(special));
    return u'%' + text + u'%';
}

Result<QList<StubTarget>> records(Connection &c, const QString &kind, const QString &typed, qsizetype most)
{
    QList<StubTarget> found;
    const QString like = pattern(typed);
    WEFT_TRY(c.each(sqlOf(kind), {typed, like, like, like, qint64(most)}, [&](const Row &row) {
        found.append({row.text(0), row.text(1)});
    }));
    return found;
}

Result<QList<StubTarget>> values(Connection &c, const QString &list, const QString &typed, const QString &language)
{
    WEFT_TAKE(const QList<ListValue> all, Lists::load(c));
    const Labels labels(all, language);
    QList<StubTarget> found;
    for (const ListValue &value : labels.values(list)) {
        const QString label = labels.of(list, value.code);
        const bool fits = value.code.contains(typed, Qt::CaseInsensitive) || label.contains(typed, Qt::CaseInsensitive);
        if (!value.stub && fits)
            found.append({value.code, label});
    }
    return found;
}

Result<QList<StubTarget>> candidates(Connection &c, const QString &kind, const QString &typed, qsizetype most,
                                     const QString &language)
{
    if (!sqlOf(kind).isEmpty())
        return records(c, kind, typed, most);
    WEFT_TAKE(QList<StubTarget> found, values(c, kind, typed, language));
    return found.mid(0, most);
}

/// How many letters differ, up to a limit: "technolgy" is one away from "technology".
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QList<int> above(b.size() + 1), row(b.size() + 1);
    for (int i = 0; i <= b.size(); ++i)
        above[i] = i;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int k = 1; k <= b.size(); ++k)
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1)});
        std::swap(above, row);
    }
    return above[b.size()];
}

/// The nearest of the candidates: equal but for blanks and marks, or a slip of the pen away.
void liken(Stub &stub, const QList<StubTarget> &all)
{
    const QString key = Fields::headerKey(stub.code);
    const int limit = key.size() > 7 ? 2 : key.size() > 4 ? 1 : 0;
    int best = limit + 1;
    for (const StubTarget &target : all) {
        for (const QString &name : {target.code, target.name}) {
            const int away = name.isEmpty() ? best : distance(key, Fields::headerKey(name), limit);
            if (away < best) {
                best = away;
                stub.like = target.code;
                stub.likeName = target.name;
            }
        }
    }
}
} // namespace

Result<QList<Stub>> Stubs::load(Connection &c, const QString &language)
{
    QList<Stub> stubs;
    for (const QString &line :
         {u"stub-clients"_s, u"stub-users"_s, u"stub-products"_s, u"stub-stages"_s, u"stub-values"_s}) {
        WEFT_TAKE(const auto found, Tidiness::records(c, line));
        for (const Tidiness::Record &record : found.mid(0, kMostStubs))
            stubs.append({record.kind, record.handle, record.name});
    }
    QHash<QString, QList<StubTarget>> known;
    for (Stub &stub : stubs) {
        if (!known.contains(stub.kind)) {
            WEFT_TAKE(known[stub.kind], candidates(c, stub.kind, QString(), kMostCompared, language));
        }
        liken(stub, known.value(stub.kind));
    }
    // What only waits for a nod comes first.
    std::ranges::stable_partition(stubs, [](const Stub &stub) { return !stub.like.isEmpty(); });
    return stubs;
}

Result<QList<StubTarget>> Stubs::targets(Connection &c, const QString &kind, const QString &typed,
                                         const QString &language)
{
    return candidates(c, kind, typed.trimmed(), kOffers, language);
}

StubStore::StubStore(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database, &Database::committed, this, &StubStore::changed);
}

QFuture<Result<QList<Stub>>> StubStore::load(const QString &language)
{
    return m_database.read([language](Connection &c) { return Stubs::load(c, language); });
}

QFuture<Result<QList<StubTarget>>> StubStore::targets(const QString &kind, const QString &typed,
                                                      const QString &language)
{
    return m_database.read([=](Connection &c) { return Stubs::targets(c, kind, typed, language); });
}

QFuture<Result<qint64>> StubStore::resolve(const Stub &stub, const QString &target)
{
    return m_database.write({u"resolve"_s, stub.code},
                            [=](Connection &c) { return Exchange::resolveStub(c, stub.kind, stub.code, target); });
}
