// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/invoiceimport.h"

#include "model/core/clock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/// A source and a number as one key; a line break is in neither.
QString keyOf(const QString &source, const QString &number)
{
    return number.isEmpty() ? QString() : source + u'\n' + number;
}
} // namespace

QString InvoiceImport::keysSql() const
{
    return u"SELECT id, uid, source || '\n' || number FROM invoice"_s;
}

QString InvoiceImport::codeOf(const Invoice &invoice) const
{
    return keyOf(invoice.source, invoice.number);
}

Result<InvoiceImport::Wrong> InvoiceImport::complete(Invoice &row, const QStringList &values)
{
    if (const QStringList wrong = Invoices::problems(row); !wrong.isEmpty()) {
        const QString field = row.number.isEmpty() ? u"number"_s : u"amount"_s;
        return Wrong(RowOutcome::rejected(headerOf(context().columns.of(field), field), wrong.join(u' ')));
    }
    return KeyedImport::complete(row, values);
}

Result<QList<qint64>> InvoiceImport::insert(const QList<Invoice> &invoices)
{
    QList<qint64> ids;
    for (const Invoice &invoice : invoices) {
        WEFT_TAKE(const auto id, Invoices::save(connection(), invoice, context().nowText));
        ids.append(id.value);
    }
    return ids;
}

Result<Invoice> InvoiceImport::load(qint64 id)
{
    WEFT_TAKE(const auto invoices, Invoices::load(connection(), {id}));
    return invoices.value(0);
}

Done InvoiceImport::update(const Invoice &, const Invoice &after)
{
    return Invoices::save(connection(), after, context().nowText).map([](Id<Invoice>) {});
}

QString PaymentImport::keysSql() const
{
    return u"SELECT id, uid, CASE WHEN number IS NULL THEN '' ELSE source || '\n' || number END FROM payment"_s;
}

QString PaymentImport::codeOf(const Payment &payment) const
{
    return keyOf(payment.source, payment.number);
}

Done PaymentImport::loadLikes()
{
    return connection().each(
        u"SELECT id, coalesce(invoice_id, 0), coalesce(client_id, 0), day, amount FROM payment ORDER BY id"_s, {},
        [&](const Row &row) {
            addLike(likeness(Payment{.invoice = Id<Invoice>(row.integer(1)),
                                     .client = Id<Client>(row.integer(2)),
                                     .day = fromDayText(row.text(3)),
                                     .amount = Money{row.integer(4)}}),
                    row.integer(0));
        });
}

QString PaymentImport::likeness(const Payment &payment) const
{
    const QString of = payment.invoice.isValid() ? u'i' + QString::number(payment.invoice.value)
                                                 : u'c' + QString::number(payment.client.value);
    return of + u'|' + toDayText(payment.day) + u'|' + QString::number(payment.amount.minor);
}

Result<PaymentImport::Wrong> PaymentImport::complete(Payment &row, const QStringList &values)
{
    if (const QStringList wrong = Payments::problems(row); !wrong.isEmpty()) {
        const QString field = row.day.isValid() ? u"amount"_s : u"day"_s;
        return Wrong(RowOutcome::rejected(headerOf(context().columns.of(field), field), wrong.join(u' ')));
    }
    WEFT_TAKE(const auto wrong, clash(row));
    return wrong ? Result<Wrong>(wrong) : KeyedImport::complete(row, values);
}

Result<PaymentImport::Wrong> PaymentImport::settle(Payment &after, const Payment &, const QStringList &)
{
    return clash(after);
}

/// A payment that names another client than its invoice: a person decides.
Result<PaymentImport::Wrong> PaymentImport::clash(const Payment &payment)
{
    WEFT_TAKE(const auto invoices, Invoices::load(connection(), {payment.invoice.value}));
    const Id<Client> client = invoices.value(0).client;
    if (!payment.client.isValid() || !client.isValid() || payment.client == client)
        return Wrong();
    return Wrong(RowOutcome::held(
        headerOf(context().columns.of(u"client"_s), u"client"_s),
        QCoreApplication::translate("Exchange", "The invoice “%1” belongs to another client than the payment.")
            .arg(invoices.first().number)));
}

Result<QList<qint64>> PaymentImport::insert(const QList<Payment> &payments)
{
    QList<qint64> ids;
    for (const Payment &payment : payments) {
        WEFT_TAKE(const auto id, Payments::save(connection(), payment, context().nowText));
        ids.append(id.value);
    }
    return ids;
}

Result<Payment> PaymentImport::load(qint64 id)
{
    WEFT_TAKE(const auto payments, Payments::load(connection(), {id}));
    return payments.value(0);
}

Done PaymentImport::update(const Payment &, const Payment &after)
{
    return Payments::save(connection(), after, context().nowText).map([](Id<Payment>) {});
}
