// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/sales/invoice.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
Payment fromRow(const Row &row)
{
    return Payment{.id = Id<Payment>(row.integer(0)),
                   .uid = row.text(1),
                   .rev = row.integer(2),
                   .source = row.text(3),
                   .number = row.text(4),
                   .invoice = Id<Invoice>(row.integer(5)),
                   .client = Id<Client>(row.integer(6)),
                   .day = fromDayText(row.text(7)),
                   .amount = Money{row.integer(8)},
                   .note = row.text(9)};
}

QVariantList columnsOf(const Payment &payment)
{
    return {payment.source,
            payment.number.isEmpty() ? QVariant() : QVariant(payment.number),
            idValue(payment.invoice),
            idValue(payment.client),
            toDayText(payment.day),
            payment.amount.minor,
            payment.note};
}

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Sales", "This payment is no longer there. Reload the list."));
}

Done checkNumber(Connection &c, const Payment &payment)
{
    if (payment.number.isEmpty())
        return {};
    WEFT_TAKE(const qint64 taken,
              c.integer(u"SELECT count(*) FROM payment WHERE source = ? AND number = ? AND id <> ?"_s,
                        {payment.source, payment.number, payment.id.value}));
    if (taken == 0)
        return {};
    return fail(ErrorKind::Constraint,
                QCoreApplication::translate("Sales", "There is a payment %1 already. Choose another number.")
                    .arg(payment.number));
}

/// The client of a payment is that of its invoice.
Result<Id<Client>> clientOf(Connection &c, const Payment &payment)
{
    if (!payment.invoice.isValid())
        return payment.client;
    WEFT_TAKE(const auto invoices, Invoices::load(c, {payment.invoice.value}));
    if (invoices.isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Sales", "The invoice of this payment is no longer there."));
    const Invoice &invoice = invoices.first();
    if (payment.client.isValid() && invoice.client.isValid() && payment.client != invoice.client)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Sales", "The invoice %1 belongs to another client than this payment.")
                        .arg(invoice.number));
    return invoice.client.isValid() ? invoice.client : payment.client;
}

Done updateRow(Connection &c, const Payment &payment)
{
    WEFT_TRY(c.run(u"UPDATE payment SET source = ?, number = ?, invoice_id = ?, client_id = ?, day = ?, amount = ?, "
                   "note = ?, rev = rev + 1 WHERE id = ? AND rev = ?"_s,
                   columnsOf(payment) + QVariantList{payment.id.value, payment.rev}));
    if (c.changes() > 0)
        return {};
    WEFT_TAKE(const qint64 there, c.integer(u"SELECT count(*) FROM payment WHERE id = ?"_s, {payment.id.value}));
    if (there == 0)
        return gone();
    return fail(ErrorKind::Conflict,
                QCoreApplication::translate(
                    "Sales", "This payment was changed meanwhile. Reload it and enter the change again."));
}
} // namespace

QStringList Payments::problems(const Payment &payment)
{
    QStringList problems;
    if (!payment.day.isValid())
        problems.append(QCoreApplication::translate("Sales", "The payment has no day. Enter one."));
    if (payment.amount.minor == 0)
        problems.append(QCoreApplication::translate(
            "Sales", "The payment has no amount. Enter what was received, or less than 0 for money paid back."));
    for (const QString &text : {payment.source, payment.number}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            problems.append(problem);
    }
    if (const QString problem = textProblem(payment.note, true); !problem.isEmpty())
        problems.append(problem);
    return problems;
}

Result<QList<qint64>> Payments::all(Connection &c)
{
    return c.integers(u"SELECT id FROM payment ORDER BY id"_s);
}

Result<QList<qint64>> Payments::ofInvoice(Connection &c, Id<Invoice> invoice)
{
    return c.integers(u"SELECT id FROM payment WHERE invoice_id = ? ORDER BY day DESC, id DESC"_s, {invoice.value});
}

Result<QList<Payment>> Payments::load(Connection &c, const QList<qint64> &ids)
{
    QHash<qint64, Payment> found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(u"SELECT id, uid, rev, source, coalesce(number, ''), invoice_id, client_id, day, amount, note "
                      "FROM payment WHERE id IN (%1)"_s.arg(marks),
                      block, [&](const Row &row) { found.insert(row.integer(0), fromRow(row)); });
    }));
    QList<Payment> payments;
    for (const qint64 id : ids) {
        if (const auto payment = found.constFind(id); payment != found.cend())
            payments.append(*payment);
    }
    return payments;
}

Result<Id<Payment>> Payments::save(Connection &c, const Payment &payment, const QString &nowText)
{
    Payment whole = payment;
    WEFT_TAKE(whole.client, clientOf(c, payment));
    if (const QStringList wrong = problems(whole); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, wrong.join(u'\n'));
    WEFT_TRY(checkNumber(c, whole));
    if (whole.id.isValid()) {
        WEFT_TRY(updateRow(c, whole));
        return whole.id;
    }
    const QVariantList values =
        QVariantList{whole.uid.isEmpty() ? newUid() : whole.uid} + columnsOf(whole) + QVariantList{nowText};
    WEFT_TAKE(const qint64 made,
              c.integer(u"INSERT INTO payment (uid, source, number, invoice_id, client_id, day, amount, note, "
                        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        values));
    return Id<Payment>(made);
}

Done Payments::remove(Connection &c, Id<Payment> id)
{
    WEFT_TRY(c.run(u"DELETE FROM payment WHERE id = ?"_s, {id.value}));
    return c.changes() > 0 ? Done{} : Done(gone());
}

Result<Id<Payment>> Payments::resolve(Connection &c, const QString &numberOrUid)
{
    const QString wanted = numberOrUid.trimmed();
    WEFT_TAKE(const auto ids,
              c.integers(u"SELECT id FROM payment WHERE number = ? UNION SELECT id FROM payment WHERE uid = ?"_s,
                         {wanted, wanted}));
    if (ids.size() == 1)
        return Id<Payment>(ids.first());
    if (ids.isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Sales", "There is no payment with the number “%1”.").arg(wanted));
    return fail(ErrorKind::Ambiguous, QCoreApplication::translate(
                                          "Sales", "Several sources have a payment “%1”. Give the uid of one of them.")
                                          .arg(wanted));
}
