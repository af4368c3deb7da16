// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/sales/opportunity.h"
#include "model/sales/sale.h"

/// What is sold to one client, or may be, for pages. What comes of it is told by the stores of clients and timelines.
class DealStore : public QObject
{
    Q_OBJECT

public:
    explicit DealStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Sale>> sale(Id<Sale> id);
    /// The name is that of the client, for the history.
    QFuture<Result<Id<Sale>>> save(const Sale &sale, const QString &name);
    QFuture<Result<void>> remove(Id<Sale> id, const QString &name);
    QFuture<Result<QList<Stage>>> openStages();
    QFuture<Result<Id<Opportunity>>> add(const Opportunity &opportunity);

private:
    Database &m_database;
    const Clock &m_clock;
};
