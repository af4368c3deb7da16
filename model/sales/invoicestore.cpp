// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/invoicestore.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

InvoiceStore::InvoiceStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        if (changes.touches(u"invoice"_s) || changes.touches(u"payment"_s) || changes.touches(u"client"_s))
            emit changed();
    });
}

QFuture<Result<QList<qint64>>> InvoiceStore::find(const InvoiceQuery &query)
{
    return m_database.read(
        [query, today = m_clock.today()](Connection &c) { return Receivables::find(c, query, today); });
}

QFuture<Result<QList<Receivable>>> InvoiceStore::load(const QList<qint64> &ids)
{
    return m_database.read([ids, today = m_clock.today()](Connection &c) { return Receivables::load(c, ids, today); });
}

QFuture<Result<QList<AgeBand>>> InvoiceStore::ageing()
{
    return m_database.read([today = m_clock.today()](Connection &c) { return Receivables::ageing(c, today); });
}

QFuture<Result<ClientReceivables>> InvoiceStore::ofClient(Id<Client> client)
{
    return m_database.read(
        [client, today = m_clock.today()](Connection &c) { return Receivables::ofClient(c, client, today); });
}

QFuture<Result<QList<Payment>>> InvoiceStore::payments(Id<Invoice> invoice)
{
    return m_database.read([invoice](Connection &c) -> Result<QList<Payment>> {
        WEFT_TAKE(const auto ids, Payments::ofInvoice(c, invoice));
        return Payments::load(c, ids);
    });
}

QFuture<Result<Id<Invoice>>> InvoiceStore::save(const Invoice &invoice)
{
    const StepName name{
        .code = invoice.id.isValid() ? u"invoice.edit"_s : u"invoice.add"_s, .subject = invoice.number, .count = 1};
    return m_database.write(
        name, [invoice, now = m_clock.nowText()](Connection &c) { return Invoices::save(c, invoice, now); });
}

QFuture<Result<Id<Payment>>> InvoiceStore::pay(const Payment &payment, const QString &number)
{
    return m_database.write(
        {.code = u"payment.add"_s, .subject = number, .count = 1},
        [payment, now = m_clock.nowText()](Connection &c) { return Payments::save(c, payment, now); });
}

QFuture<Result<void>> InvoiceStore::hold(const Invoice &invoice, QDate until, const QString &reason)
{
    const StepName name{until.isValid() ? u"invoice.hold"_s : u"invoice.release"_s, invoice.number, 1, reason};
    return m_database.write(name, [id = invoice.id, until, reason, today = m_clock.today()](Connection &c) {
        return Invoices::hold(c, id, until, reason, today);
    });
}

QFuture<Result<void>> InvoiceStore::remove(const QList<qint64> &ids)
{
    return m_database.write({.code = u"invoice.remove"_s, .count = ids.size()}, [ids](Connection &c) -> Done {
        for (const qint64 id : ids)
            WEFT_TRY(Invoices::remove(c, Id<Invoice>(id)));
        return {};
    });
}

QFuture<Result<void>> InvoiceStore::removePayment(Id<Payment> id)
{
    return m_database.write({.code = u"payment.remove"_s, .count = 1},
                            [id](Connection &c) { return Payments::remove(c, id); });
}
