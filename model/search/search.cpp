// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"

#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/search/searchrecord.h"
#include "model/search/searchterms.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Ranked are the first rows of the index and what an index of its own finds exactly; scoring every match of a
/// common character takes 150 ms.
constexpr qint64 kRanked = 200;
constexpr qint64 kMostExact = 25;

/// What was typed, in the forms that it is compared in.
struct Asked
{
    QString typed;
    QString folded;
    QString key; ///< of a phone number; may be empty
    QString digits;
    QList<SearchTerm> terms;
    bool letters = false; ///< some of it may be pinyin

    explicit Asked(const QString &text)
        : typed(text.trimmed()), folded(searchFold(text).simplified()), terms(searchTerms(text))
    {
        if (terms.size() == 1 && terms.first().kind == SearchTerm::Kind::Digits) {
            key = phoneKey(typed);
            digits = terms.first().text;
        }
        letters = std::ranges::any_of(terms, [](const SearchTerm &t) { return t.kind == SearchTerm::Kind::Word; });
    }
};

/// Clients with exactly this code or phone number.
Result<QSet<qint64>> exactMatches(Connection &c, const Asked &asked)
{
    QSet<qint64> ids;
    const auto collect = [&](const Row &row) { ids.insert(row.integer(0)); };
    WEFT_TRY(c.each(u"SELECT id FROM client WHERE code IN (?, ?, ?)"_s,
                    {asked.typed, asked.typed.toUpper(), asked.typed.toLower()}, collect));
    if (!asked.key.isEmpty())
        WEFT_TRY(c.each(u"SELECT client_id FROM phone WHERE phone_key = ? LIMIT ?"_s, {asked.key, kMostExact * 10},
                        collect));
    return ids;
}

/// Clients whose name is or begins with what was typed, by the index derived_match.
Result<QSet<qint64>> nameMatches(Connection &c, const Asked &asked)
{
    QSet<qint64> ids;
    const QString key = nameKey(asked.typed);
    if (key.isEmpty())
        return ids;
    WEFT_TRY(c.each(u"SELECT client_id FROM client_derived WHERE match_name >= ? AND match_name < ? "
                    u"ORDER BY match_name LIMIT ?"_s,
                    {key, key + QChar(0xffff), kMostExact}, [&](const Row &row) { ids.insert(row.integer(0)); }));
    return ids;
}

bool inWords(const QString &text, const Asked &asked)
{
    return holdsAll(searchText({.words = {text}}), asked.terms);
}

bool inPinyin(const QString &name, const Asked &asked)
{
    return holdsAll(searchText({.names = {name}}), asked.terms);
}

struct Ranked
{
    Search::Hit hit;
    QString lastContact;
};

using Kind = Search::Hit::Kind;
using Reason = std::pair<Kind, QString>;

std::optional<Reason> exactReason(const SearchRecord &record, const Asked &asked)
{
    if (!record.code.isEmpty() && searchFold(record.code).simplified() == asked.folded)
        return Reason{Kind::Exact, record.code};
    if (asked.digits.isEmpty())
        return {};
    for (const QString &number : record.numbers) {
        if (digitsOf(number) == asked.digits || (!asked.key.isEmpty() && phoneKey(number) == asked.key))
            return Reason{Kind::Exact, number};
    }
    return {};
}

std::optional<Reason> nameReason(const SearchRecord &record, const Asked &asked)
{
    const QString name = searchFold(record.name).simplified();
    const QString shortName = searchFold(record.shortName).simplified();
    if (name == asked.folded || shortName == asked.folded)
        return Reason{Kind::NameEqual, record.name};
    if (name.startsWith(asked.folded) || shortName.startsWith(asked.folded))
        return Reason{Kind::NameStart, record.name};
    if (inWords(record.name, asked) || (!record.shortName.isEmpty() && inWords(record.shortName, asked)))
        return Reason{Kind::NameWord, record.name};
    return {};
}

std::optional<Reason> personReason(const SearchRecord &record, const Asked &asked)
{
    const auto found = std::ranges::find_if(record.people, [&](const QString &p) { return inWords(p, asked); });
    if (found != record.people.end())
        return Reason{Kind::Person, *found};
    if (!asked.letters)
        return {};
    if (inPinyin(record.name, asked) || (!record.shortName.isEmpty() && inPinyin(record.shortName, asked)))
        return Reason{Kind::Pinyin, record.name};
    const auto spelt = std::ranges::find_if(record.people, [&](const QString &p) { return inPinyin(p, asked); });
    if (spelt != record.people.end())
        return Reason{Kind::Pinyin, *spelt};
    return {};
}

Reason otherReason(const SearchRecord &record, const Asked &asked)
{
    const auto number = std::ranges::find_if(
        record.numbers, [&](const QString &n) { return holdsAll(searchText({.numbers = {n}}), asked.terms); });
    if (number != record.numbers.end())
        return {Kind::Other, *number};
    const QStringList texts = record.emails + record.tags + record.facts + QStringList{record.note, record.code};
    const auto text = std::ranges::find_if(texts, [&](const QString &t) { return inWords(t, asked); });
    return {Kind::Other, text != texts.end() ? *text : QString()};
}

Reason reasonOf(const SearchRecord &record, const Asked &asked)
{
    if (const auto reason = exactReason(record, asked))
        return *reason;
    if (const auto reason = nameReason(record, asked))
        return *reason;
    if (const auto reason = personReason(record, asked))
        return *reason;
    return otherReason(record, asked);
}

Result<QHash<qint64, QString>> lastContacts(Connection &c, const QList<qint64> &ids)
{
    QHash<qint64, QString> days;
    WEFT_TRY(c.each(u"SELECT client_id, last_contact FROM client_derived WHERE client_id IN ("_s +
                        placeholders(kMostAtOnce) + u')',
                    paddedIds(ids), [&](const Row &row) { days.insert(row.integer(0), row.text(1)); }));
    return days;
}

/// The candidates that the search means, with their reasons.
Result<QList<Ranked>> rankedOf(Connection &c, const QList<qint64> &candidates, const Asked &asked)
{
    QList<Ranked> ranked;
    for (qsizetype from = 0; from < candidates.size(); from += kMostAtOnce) {
        const QList<qint64> ids = candidates.mid(from, kMostAtOnce);
        WEFT_TAKE(const QList<SearchRecord> records, searchRecords(c, ids));
        WEFT_TAKE(const auto days, lastContacts(c, ids));
        for (const SearchRecord &record : records) {
            auto [kind, found] = reasonOf(record, asked);
            const bool surely = kind != Kind::Other || !found.isEmpty();
            if (!surely && !holdsAll(searchText(record.source()), asked.terms))
                continue;
            ranked.append({{Id<Client>(record.id), record.code, record.name, found, kind}, days.value(record.id)});
        }
    }
    return ranked;
}

} // namespace

Result<QList<qint64>> Search::ids(Connection &c, const QString &typed)
{
    const Asked asked(typed);
    if (asked.terms.isEmpty())
        return QList<qint64>();
    WEFT_TAKE(QSet<qint64> exact, exactMatches(c, asked));
    WEFT_TAKE(QList<qint64> ids,
              c.integers(u"SELECT rowid FROM search WHERE search MATCH ?"_s, {searchExpression(asked.terms)}));
    for (qint64 id : std::as_const(ids))
        exact.remove(id);
    for (qint64 id : std::as_const(exact))
        ids.append(id);
    return ids;
}

Result<QList<Search::Hit>> Search::hits(Connection &c, const QString &typed, int limit)
{
    const Asked asked(typed);
    if (asked.terms.isEmpty())
        return QList<Hit>();
    WEFT_TAKE(QSet<qint64> candidates, exactMatches(c, asked));
    WEFT_TAKE(const QSet<qint64> named, nameMatches(c, asked));
    WEFT_TAKE(const QList<qint64> first, c.integers(u"SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"_s,
                                                    {searchExpression(asked.terms), kRanked}));
    candidates.unite(named);
    for (qint64 id : first)
        candidates.insert(id);

    WEFT_TAKE(QList<Ranked> ranked, rankedOf(c, QList<qint64>(candidates.begin(), candidates.end()), asked));
    std::ranges::sort(ranked, [](const Ranked &a, const Ranked &b) {
        return std::tie(a.hit.kind, b.lastContact, a.hit.code, a.hit.client) <
               std::tie(b.hit.kind, a.lastContact, b.hit.code, b.hit.client);
    });
    QList<Hit> hits;
    for (const Ranked &entry : std::as_const(ranked).first(std::min<qsizetype>(limit, ranked.size())))
        hits.append(entry.hit);
    return hits;
}

SearchStore::SearchStore(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<QList<Search::Hit>>> SearchStore::hits(const QString &typed, int limit)
{
    return m_database.read([typed, limit](Connection &c) { return Search::hits(c, typed, limit); });
}
