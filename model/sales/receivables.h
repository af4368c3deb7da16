// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/invoice.h"

/// An invoice as lists show it: with its client's name and what was paid.
struct Receivable
{
    Id<Invoice> id;
    Invoice invoice;
    QString clientCode, clientName;
    Money paid;
    InvoiceState state = InvoiceState::Open;
    qint64 daysOverdue = 0; ///< 0 unless overdue

    Money open() const { return invoice.amount - paid; }
    friend bool operator==(const Receivable &, const Receivable &) = default;
};

struct InvoiceQuery
{
    Id<Client> client; ///< none: of all clients
    QString band;      ///< a code of Receivables::bands(); empty: all
    bool paid = false; ///< paid ones, too
    QString search;    ///< in number, client's name and code, and reason
    QString sort;      ///< a field code; empty: overdue, held, open, paid, each by due day
    bool descending = false;
    friend bool operator==(const InvoiceQuery &, const InvoiceQuery &) = default;
};

/// How old an open amount is.
struct AgeBand
{
    QString code;
    qint64 count = 0;
    Money open;
    friend bool operator==(const AgeBand &, const AgeBand &) = default;
};

/// What one client owes.
struct ClientReceivables
{
    Money open;    ///< of all invoices that are not paid
    Money overdue; ///< of those that are neither held nor due later
    Money credit;  ///< paid without an invoice, or too much
    QDate since;   ///< the earliest due day of what is open
    qint64 count = 0;
    QList<Receivable> invoices; ///< the first of those open, in the order of the list
    friend bool operator==(const ClientReceivables &, const ClientReceivables &) = default;
};

namespace Receivables {
/// "not_due", "days_30", "days_60", "days_90", "older" by days past the due day, and "held".
QStringList bands();
Result<QList<qint64>> find(Connection &c, const InvoiceQuery &query, QDate today);
Result<QList<Receivable>> load(Connection &c, const QList<qint64> &ids, QDate today);
/// All bands in order, together what is open; then "paid", whose open amount is 0 or a credit.
Result<QList<AgeBand>> ageing(Connection &c, QDate today);
Result<ClientReceivables> ofClient(Connection &c, Id<Client> client, QDate today);
} // namespace Receivables
