// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/sales/sale.h"

class Connection;

/// What a client owes for what was sold. Known by source and number.
struct Invoice
{
    Id<Invoice> id;
    QString uid;
    qint64 rev = 0;
    QString source; ///< the program it was made in; empty: typed here
    QString number;
    Id<Client> client; ///< may be none: listed as "without client"
    Id<Sale> sale;
    QDate day;
    QDate due;
    Money amount;
    QString reasonNote; ///< why it is paid late, for all to see
    QDate holdUntil;    ///< nobody is reminded of it until then, that day included
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

/// Money received, for an invoice or, without one, as a credit of the client.
struct Payment
{
    Id<Payment> id;
    QString uid;
    qint64 rev = 0;
    QString source;
    QString number; ///< may be empty
    Id<Invoice> invoice;
    Id<Client> client; ///< that of the invoice where there is one
    QDate day;
    Money amount;
    QString note;
    friend bool operator==(const Payment &, const Payment &) = default;
};

/// In the order of lists.
enum class InvoiceState { Overdue, Held, Open, Paid };
QString toCode(InvoiceState state);
/// Overdue from the day after the due day on; without a due day never. A hold counts before the due day, too.
InvoiceState invoiceStateOf(const Invoice &invoice, Money open, QDate today);

namespace Invoices {
Result<QList<qint64>> all(Connection &c);
Result<QList<Invoice>> load(Connection &c, const QList<qint64> &ids);
Result<Id<Invoice>> save(Connection &c, const Invoice &invoice, const QString &nowText);
/// Its payments stay, as credits of the client.
Done remove(Connection &c, Id<Invoice> id);
QStringList problems(const Invoice &invoice);
/// By number, or uid where several sources have the number (Ambiguous otherwise).
Result<Id<Invoice>> resolve(Connection &c, const QString &numberOrUid);
/// Until a day that is not past, for a reason: the one given, else the note it has. An invalid day ends the hold.
Done hold(Connection &c, Id<Invoice> id, QDate until, const QString &reason, QDate today);
} // namespace Invoices

namespace Payments {
Result<QList<qint64>> all(Connection &c);
/// Newest first.
Result<QList<qint64>> ofInvoice(Connection &c, Id<Invoice> invoice);
Result<QList<Payment>> load(Connection &c, const QList<qint64> &ids);
/// Takes the client of its invoice; another one is an error.
Result<Id<Payment>> save(Connection &c, const Payment &payment, const QString &nowText);
Done remove(Connection &c, Id<Payment> id);
QStringList problems(const Payment &payment);
Result<Id<Payment>> resolve(Connection &c, const QString &numberOrUid);
} // namespace Payments
