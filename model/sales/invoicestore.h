// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/sales/receivables.h"

/// Invoices and payments for pages: futures and one signal.
class InvoiceStore : public QObject
{
    Q_OBJECT

public:
    using Record = Receivable;
    using Query = InvoiceQuery;

    explicit InvoiceStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<QList<qint64>>> find(const InvoiceQuery &query);
    QFuture<Result<QList<Receivable>>> load(const QList<qint64> &ids);
    QFuture<Result<QList<AgeBand>>> ageing();
    QFuture<Result<ClientReceivables>> ofClient(Id<Client> client);
    QFuture<Result<QList<Payment>>> payments(Id<Invoice> invoice);
    QFuture<Result<Id<Invoice>>> save(const Invoice &invoice);
    QFuture<Result<Id<Payment>>> pay(const Payment &payment, const QString &number);
    QFuture<Result<void>> hold(const Invoice &invoice, QDate until, const QString &reason);
    QFuture<Result<void>> remove(const QList<qint64> &ids);
    QFuture<Result<void>> removePayment(Id<Payment> id);

signals:
    /// Invoices, payments, or the clients they are of, changed.
    void changed();

private:
    void lookAtClients(const Changes &changes);

    Database &m_database;
    const Clock &m_clock;
};
