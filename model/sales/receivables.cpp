// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/receivables.h"

#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShownOfClient = 5;

/// b: the invoices of a client (index invoice_client) or all, with what is open of each (index payment_invoice) and how
/// old that is. Worked out once: written into the CASE, the sum would be asked for with every WHEN.
QString banded(Id<Client> client)
{
    const QString of = client.isValid() ? u"WHERE i.client_id = ?"_s : QString();
    return u"WITH o AS MATERIALIZED (SELECT i.id, i.number, i.client_id, i.day, i.due, i.amount, i.hold_until, "
           "i.reason_note, "
           "i.amount - coalesce((SELECT sum(p.amount) FROM payment p WHERE p.invoice_id = i.id), 0) AS open "
           "FROM invoice i %1), "
           "b AS (SELECT o.id, o.number, o.client_id, o.day, o.due, o.amount, o.hold_until, o.reason_note, o.open, "
           "CASE WHEN o.open <= 0 THEN 'paid' WHEN o.hold_until >= ? THEN 'held' "
           "WHEN o.due = '' OR o.due >= ? THEN 'not_due' WHEN o.due >= ? THEN 'days_30' "
           "WHEN o.due >= ? THEN 'days_60' WHEN o.due >= ? THEN 'days_90' ELSE 'older' END AS band FROM o) "_s.arg(of);
}

QVariantList bandValues(Id<Client> client, QDate today)
{
    QVariantList values;
    if (client.isValid())
        values << client.value;
    for (const int days : {0, 0, -30, -60, -90})
        values << toDayText(today.addDays(days));
    return values;
}

const QString kRank = u"CASE b.band WHEN 'paid' THEN 3 WHEN 'not_due' THEN 2 WHEN 'held' THEN 1 ELSE 0 END"_s;

/// What a column sorts by.
QString orderOf(const QString &sort)
{
    static const QHash<QString, QString> orders{
        {u"number"_s, u"b.number"_s}, {u"client"_s, u"coalesce(d.name_key, '')"_s},
        {u"day"_s, u"b.day"_s},       {u"due"_s, u"b.due"_s},
        {u"amount"_s, u"b.amount"_s}, {u"paid"_s, u"b.amount - b.open"_s},
        {u"open"_s, u"b.open"_s},     {u"hold_until"_s, u"b.hold_until"_s},
    };
    return orders.value(sort);
}

QString orderBy(const InvoiceQuery &query)
{
    const QString direction = query.descending ? u" DESC"_s : QString();
    const QString chosen = orderOf(query.sort);
    const QString first = chosen.isEmpty() ? kRank : chosen;
    return first + direction + u", CASE WHEN b.due = '' THEN 1 ELSE 0 END, b.due, b.number, b.id"_s;
}

/// Text as LIKE finds it: its own marks mean themselves.
QString likePattern(const QString &text)
{
    QString pattern = text.trimmed();
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

Receivable receivableOf(const Invoice &invoice, const Row &row, QDate today)
{
    Receivable receivable{.id = invoice.id,
                          .invoice = invoice,
                          .clientCode = row.text(1),
                          .clientName = row.text(2),
                          .paid = Money{row.integer(3)}};
    receivable.state = invoiceStateOf(invoice, receivable.open(), today);
    if (receivable.state == InvoiceState::Overdue)
        receivable.daysOverdue = invoice.due.daysTo(today);
    return receivable;
}

Done addCredit(Connection &c, Id<Client> client, ClientReceivables &all)
{
    WEFT_TAKE(const qint64 loose,
              c.integer(u"SELECT coalesce(sum(amount), 0) FROM payment WHERE client_id = ? AND invoice_id IS NULL"_s,
                        {client.value}));
    WEFT_TAKE(const qint64 over,
              c.integer(u"SELECT coalesce(sum(CASE WHEN paid > amount THEN paid - amount ELSE 0 END), 0) FROM "
                        "(SELECT i.amount, (SELECT coalesce(sum(p.amount), 0) FROM payment p "
                        "WHERE p.invoice_id = i.id) AS paid FROM invoice i WHERE i.client_id = ?) t"_s,
                        {client.value}));
    all.credit = Money{loose + over};
    return {};
}
} // namespace

QStringList Receivables::bands()
{
    return {u"not_due"_s, u"days_30"_s, u"days_60"_s, u"days_90"_s, u"older"_s, u"held"_s};
}

Result<QList<qint64>> Receivables::find(Connection &c, const InvoiceQuery &query, QDate today)
{
    const bool searches = !query.search.trimmed().isEmpty();
    QVariantList values = bandValues(query.client, today);
    values << query.band << query.band << qint64(query.paid || query.band == u"paid");
    QString sql = banded(query.client) +
                  u"SELECT b.id FROM b LEFT JOIN client c ON c.id = b.client_id "
                  "LEFT JOIN client_derived d ON d.client_id = b.client_id "
                  "WHERE (CAST(? AS TEXT) = '' OR b.band = ?) AND (CAST(? AS BIGINT) = 1 OR b.band <> 'paid')"_s;
    if (searches) {
        sql +=
            u" AND (lower(b.number) LIKE lower(?) ESCAPE '\\' OR lower(coalesce(c.name, '')) LIKE lower(?) ESCAPE '\\' "
            "OR lower(coalesce(c.code, '')) LIKE lower(?) ESCAPE '\\' OR lower(b.reason_note) LIKE lower(?) ESCAPE '\\')"_s;
        const QString pattern = likePattern(query.search);
        values << pattern << pattern << pattern << pattern;
    }
    return c.integers(sql + u" ORDER BY "_s + orderBy(query), values);
}

Result<QList<Receivable>> Receivables::load(Connection &c, const QList<qint64> &ids, QDate today)
{
    WEFT_TAKE(const auto invoices, Invoices::load(c, ids));
    QHash<qint64, Invoice> byId;
    for (const Invoice &invoice : invoices)
        byId.insert(invoice.id.value, invoice);
    QHash<qint64, Receivable> found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(u"SELECT i.id, coalesce(c.code, ''), coalesce(c.name, ''), "
                      "coalesce((SELECT sum(p.amount) FROM payment p WHERE p.invoice_id = i.id), 0) "
                      "FROM invoice i LEFT JOIN client c ON c.id = i.client_id WHERE i.id IN (%1)"_s.arg(marks),
                      block, [&](const Row &row) {
                          found.insert(row.integer(0), receivableOf(byId.value(row.integer(0)), row, today));
                      });
    }));
    QList<Receivable> receivables;
    for (const Invoice &invoice : invoices)
        receivables.append(found.value(invoice.id.value));
    return receivables;
}

Result<QList<AgeBand>> Receivables::ageing(Connection &c, QDate today)
{
    QHash<QString, AgeBand> found;
    WEFT_TRY(c.each(banded({}) + u"SELECT b.band, count(*), sum(b.open) FROM b GROUP BY b.band"_s,
                    bandValues({}, today), [&](const Row &row) {
                        found.insert(row.text(0), {row.text(0), row.integer(1), Money{row.integer(2)}});
                    }));
    QList<AgeBand> ages;
    for (const QString &band : bands() + QStringList{u"paid"_s})
        ages.append(found.value(band, {.code = band}));
    return ages;
}

Result<ClientReceivables> Receivables::ofClient(Connection &c, Id<Client> client, QDate today)
{
    ClientReceivables all;
    WEFT_TAKE(const auto ids, find(c, {.client = client}, today));
    WEFT_TAKE(const auto invoices, load(c, ids, today));
    for (const Receivable &receivable : invoices) {
        const QDate due = receivable.invoice.due;
        all.open += receivable.open();
        if (receivable.state == InvoiceState::Overdue)
            all.overdue += receivable.open();
        if (due.isValid() && (!all.since.isValid() || due < all.since))
            all.since = due;
    }
    all.count = invoices.size();
    all.invoices = invoices.mid(0, kShownOfClient);
    WEFT_TRY(addCredit(c, client, all));
    return all;
}
