// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/invoice.h"

#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
Invoice fromRow(const Row &row)
{
    return Invoice{.id = Id<Invoice>(row.integer(0)),
                   .uid = row.text(1),
                   .rev = row.integer(2),
                   .source = row.text(3),
                   .number = row.text(4),
                   .client = Id<Client>(row.integer(5)),
                   .sale = Id<Sale>(row.integer(6)),
                   .day = fromDayText(row.text(7)),
                   .due = fromDayText(row.text(8)),
                   .amount = Money{row.integer(9)},
                   .reasonNote = row.text(10),
                   .holdUntil = fromDayText(row.text(11))};
}

QVariantList columnsOf(const Invoice &invoice)
{
    return {invoice.source,        invoice.number,         idValue(invoice.client),
            idValue(invoice.sale), toDayText(invoice.day), toDayText(invoice.due),
            invoice.amount.minor,  invoice.reasonNote,     toDayText(invoice.holdUntil)};
}

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Sales", "This invoice is no longer there. Reload the list."));
}

Done updateRow(Connection &c, const Invoice &invoice)
{
    WEFT_TRY(
        c.run(u"UPDATE invoice SET source = ?, number = ?, client_id = ?, sale_id = ?, day = ?, due = ?, amount = ?, "
              "reason_note = ?, hold_until = ?, rev = rev + 1 WHERE id = ? AND rev = ?"_s,
              columnsOf(invoice) + QVariantList{invoice.id.value, invoice.rev}));
    if (c.changes() > 0)
        return c.run(u"UPDATE payment SET client_id = ?, rev = rev + 1 WHERE invoice_id = ? AND "
                     "coalesce(client_id, 0) <> ?"_s,
                     {idValue(invoice.client), invoice.id.value, invoice.client.value});
    WEFT_TAKE(const qint64 there, c.integer(u"SELECT count(*) FROM invoice WHERE id = ?"_s, {invoice.id.value}));
    if (there == 0)
        return gone();
    return fail(ErrorKind::Conflict,
                QCoreApplication::translate(
                    "Sales", "The invoice %1 was changed meanwhile. Reload it and enter the change again.")
                    .arg(invoice.number));
}

Done checkNumber(Connection &c, const Invoice &invoice)
{
    WEFT_TAKE(const qint64 taken,
              c.integer(u"SELECT count(*) FROM invoice WHERE source = ? AND number = ? AND id <> ?"_s,
                        {invoice.source, invoice.number, invoice.id.value}));
    if (taken == 0)
        return {};
    return fail(ErrorKind::Constraint,
                QCoreApplication::translate("Sales", "There is an invoice %1 already. Choose another number.")
                    .arg(invoice.number));
}
} // namespace

QString toCode(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Overdue:
        return u"overdue"_s;
    case InvoiceState::Held:
        return u"held"_s;
    case InvoiceState::Open:
        return u"open"_s;
    case InvoiceState::Paid:
        break;
    }
    return u"paid"_s;
}

InvoiceState invoiceStateOf(const Invoice &invoice, Money open, QDate today)
{
    if (open <= Money{})
        return InvoiceState::Paid;
    if (invoice.holdUntil.isValid() && invoice.holdUntil >= today)
        return InvoiceState::Held;
    return invoice.due.isValid() && invoice.due < today ? InvoiceState::Overdue : InvoiceState::Open;
}

QStringList Invoices::problems(const Invoice &invoice)
{
    QStringList problems;
    if (invoice.number.trimmed().isEmpty())
        problems.append(QCoreApplication::translate("Sales", "The invoice has no number. Enter one."));
    if (invoice.amount.minor == 0)
        problems.append(QCoreApplication::translate(
            "Sales", "The invoice has no amount. Enter one, or less than 0 for a credit note."));
    for (const QString &text : {invoice.source, invoice.number}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            problems.append(problem);
    }
    if (const QString problem = textProblem(invoice.reasonNote, true); !problem.isEmpty())
        problems.append(problem);
    return problems;
}

Result<QList<qint64>> Invoices::all(Connection &c)
{
    return c.integers(u"SELECT id FROM invoice ORDER BY id"_s);
}

Result<QList<Invoice>> Invoices::load(Connection &c, const QList<qint64> &ids)
{
    QHash<qint64, Invoice> found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(u"SELECT id, uid, rev, source, number, client_id, sale_id, day, due, amount, reason_note, "
                      "hold_until FROM invoice WHERE id IN (%1)"_s.arg(marks),
                      block, [&](const Row &row) { found.insert(row.integer(0), fromRow(row)); });
    }));
    QList<Invoice> invoices;
    for (const qint64 id : ids) {
        if (const auto invoice = found.constFind(id); invoice != found.cend())
            invoices.append(*invoice);
    }
    return invoices;
}

Result<Id<Invoice>> Invoices::save(Connection &c, const Invoice &invoice, const QString &nowText)
{
    if (const QStringList wrong = problems(invoice); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, wrong.join(u'\n'));
    WEFT_TRY(checkNumber(c, invoice));
    if (invoice.id.isValid()) {
        WEFT_TRY(updateRow(c, invoice));
        return invoice.id;
    }
    const QVariantList values =
        QVariantList{invoice.uid.isEmpty() ? newUid() : invoice.uid} + columnsOf(invoice) + QVariantList{nowText};
    WEFT_TAKE(const qint64 made,
              c.integer(u"INSERT INTO invoice (uid, source, number, client_id, sale_id, day, due, amount, reason_note, "
                        "hold_until, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        values));
    return Id<Invoice>(made);
}

Done Invoices::remove(Connection &c, Id<Invoice> id)
{
    WEFT_TRY(c.run(u"DELETE FROM invoice WHERE id = ?"_s, {id.value}));
    return c.changes() > 0 ? Done{} : Done(gone());
}

Result<Id<Invoice>> Invoices::resolve(Connection &c, const QString &numberOrUid)
{
    const QString wanted = numberOrUid.trimmed();
    WEFT_TAKE(const auto ids,
              c.integers(u"SELECT id FROM invoice WHERE number = ? UNION SELECT id FROM invoice WHERE uid = ?"_s,
                         {wanted, wanted}));
    if (ids.size() == 1)
        return Id<Invoice>(ids.first());
    if (ids.isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Sales", "There is no invoice with the number “%1”.").arg(wanted));
    return fail(ErrorKind::Ambiguous, QCoreApplication::translate(
                                          "Sales", "Several sources have an invoice “%1”. Give the uid of one of them.")
                                          .arg(wanted));
}

Done Invoices::hold(Connection &c, Id<Invoice> id, QDate until, const QString &reason, QDate today)
{
    WEFT_TAKE(const auto found, load(c, {id.value}));
    if (found.isEmpty())
        return gone();
    Invoice invoice = found.first();
    if (until.isValid() && until < today)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Sales", "An invoice is held until today or a later day, not %1.")
                        .arg(toDayText(until)));
    if (!reason.trimmed().isEmpty())
        invoice.reasonNote = reason.trimmed();
    if (until.isValid() && invoice.reasonNote.isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Sales", "Holding the invoice %1 needs a reason. Say why it is paid "
                                                         "late.")
                        .arg(invoice.number));
    invoice.holdUntil = until;
    return save(c, invoice, {}).map([](Id<Invoice>) {});
}
