// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/db/database.h"

class Connection;

namespace Search {
/// A hit and why it was found.
struct Hit
{
    enum class Kind { Exact, NameEqual, NameStart, NameWord, Person, Pinyin, Other };

    Id<Client> client;
    QString code, name;
    QString found; ///< the text that matched (a person, a phone, a tag)
    Kind kind = Kind::Other;
};

/// The upkeep of one write: index rows of touched clients are taken out by their old text and written anew.
Done afterWrite(Upkeep &upkeep);
/// Rebuilds the whole index.
Done rebuild(Connection &writer);
/// Rebuilds if the index was made by another version of the rules.
Done ensureVersion(Connection &writer);
/// All ids, complete, in no order of rank.
Result<QList<qint64>> ids(Connection &c, const QString &typed);
/// The best hits, ranked (product.md 2), at most limit.
Result<QList<Hit>> hits(Connection &c, const QString &typed, int limit);
} // namespace Search

class SearchStore : public QObject
{
    Q_OBJECT

public:
    explicit SearchStore(Database &database, QObject *parent = nullptr);
    QFuture<Result<QList<Search::Hit>>> hits(const QString &typed, int limit = 20);

private:
    Database &m_database;
};
