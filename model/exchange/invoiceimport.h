// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/keyedimport.h"
#include "model/sales/invoice.h"

/// Invoices, known by source and number.
class InvoiceImport : public KeyedImport<Invoice>
{
public:
    using KeyedImport::KeyedImport;

protected:
    QString keysSql() const override;
    QString codeOf(const Invoice &invoice) const override;
    Result<Wrong> complete(Invoice &row, const QStringList &values) override;
    Result<QList<qint64>> insert(const QList<Invoice> &invoices) override;
    Result<Invoice> load(qint64 id) override;
    Done update(const Invoice &before, const Invoice &after) override;
};

/// Payments, known by source and number; without a number by invoice (or client), day and amount.
class PaymentImport : public KeyedImport<Payment>
{
public:
    using KeyedImport::KeyedImport;

protected:
    QString keysSql() const override;
    Done loadLikes() override;
    QString likeness(const Payment &payment) const override;
    QString codeOf(const Payment &payment) const override;
    Result<Wrong> complete(Payment &row, const QStringList &values) override;
    Result<Wrong> settle(Payment &after, const Payment &before, const QStringList &values) override;
    Result<QList<qint64>> insert(const QList<Payment> &payments) override;
    Result<Payment> load(qint64 id) override;
    Done update(const Payment &before, const Payment &after) override;

private:
    Result<Wrong> clash(const Payment &payment);
};
