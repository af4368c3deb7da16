// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/sales/product.h"

class Connection;
struct Opportunity;

/// Money actually received; a return is a sale with a negative amount.
struct Sale
{
    Id<Sale> id;
    QString uid;
    qint64 rev = 0;
    QString code;
    Id<Client> client; ///< may be none: listed as "without client"
    Id<User> user;
    Id<Product> product;
    Id<Opportunity> opportunity;
    Id<Sale> returns; ///< the sale that a return is of
    QDate day;
    Money amount;
    QString quantity; ///< a plain decimal
    std::optional<Money> cost;
    QString channel;
    QString note;
    friend bool operator==(const Sale &, const Sale &) = default;
};

struct SaleQuery
{
    Id<Client> client;
    QDate from, to;
    friend bool operator==(const SaleQuery &, const SaleQuery &) = default;
};

namespace Sales {
/// Newest first.
Result<QList<qint64>> find(Connection &c, const SaleQuery &query);
Result<QList<Sale>> load(Connection &c, const QList<qint64> &ids);
/// The first sale of a prospect makes it a customer (the role prospect is dropped).
Result<Id<Sale>> save(Connection &c, const Sale &sale, const QString &nowText);
/// Many new sales at once, for imports; checks nothing, makes customers as save() does.
Done insertMany(Connection &c, const QList<Sale> &sales, const QString &nowText);
/// The rows alone, with ids from firstId on; makeCustomers() is to follow.
Done insertRows(Connection &c, const QList<Sale> &sales, const QString &nowText, qint64 firstId);
/// Prospects whose first sale is one of the rows from firstId on become customers, unless they buy under another role.
Done makeCustomers(Connection &c, QList<qint64> clients, qint64 firstId);
Done remove(Connection &c, Id<Sale> id);
QStringList problems(const Sale &sale);
Result<Id<Sale>> resolve(Connection &c, const QString &codeOrUid);
} // namespace Sales
