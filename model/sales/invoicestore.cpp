// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/invoicestore.h"

#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace {
/// More clients than these changed at once are not looked at one by one.
constexpr qsizetype kFewClients = 500;
} // namespace

InvoiceStore::InvoiceStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        if (changes.touches(u"invoice"_s) || changes.touches(u"payment"_s))
            emit changed();
        else if (changes.touches(u"client"_s))
            lookAtClients(changes);
    });
}

/// The name of a client stands beside its invoices; most clients have none.
void InvoiceStore::lookAtClients(const Changes &changes)
{
    const QSet<qint64> touched = changes.rows.value(u"client"_s);
    // New ones, that an import made, have no invoice yet.
    if (touched.isEmpty())
        return;
    if (touched.size() > kFewClients)
        return emit changed();
    const auto owes =
        m_database.read([ids = QList<qint64>(touched.cbegin(), touched.cend())](Connection &c) -> Result<qint64> {
            qint64 invoices = 0;
            WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) -> Done {
                WEFT_TAKE(const qint64 found,
                          c.integer(u"SELECT (SELECT count(*) FROM invoice WHERE client_id IN (%1)) "
                                    "+ (SELECT count(*) FROM payment WHERE client_id IN (%1))"_s.arg(marks),
                                    block + block));
                invoices += found;
                return {};
            }));
            return invoices;
        });
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0 && watcher->resultAt(0).value_or(1) > 0)
            emit changed();
    });
    watcher->setFuture(owes);
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
