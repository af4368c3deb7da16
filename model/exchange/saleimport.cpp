// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/saleimport.h"

#include "model/core/clock.h"
#include "model/core/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
bool isWon(const QString &status)
{
    static const QStringList words{u""_s,          u"won"_s,    u"closed won"_s, u"paid"_s, u"done"_s,
                                   u"completed"_s, u"return"_s, u"赢单"_s,       u"贏單"_s, u"成交"_s,
                                   u"已成交"_s,    u"已付款"_s, u"完成"_s,       u"退货"_s, u"退貨"_s};
    return words.contains(foldText(status));
}
} // namespace

SaleImport::SaleImport(ImportContext &context)
    : KeyedImport(context, {u"returns"_s}), m_status(context.columns.of(u"status"_s)),
      m_day(context.columns.of(u"day"_s)), m_amount(context.columns.of(u"amount"_s)),
      m_returns(context.columns.of(u"returns"_s))
{
}

QString SaleImport::keysSql() const
{
    return u"SELECT id, uid, coalesce(code, '') FROM sale"_s;
}

Done SaleImport::loadLikes()
{
    return connection().each(u"SELECT id, coalesce(client_id, 0), day, amount FROM sale ORDER BY id"_s, {},
                             [&](const Row &row) {
                                 addLike(likeness(Sale{.client = Id<Client>(row.integer(1)),
                                                       .day = fromDayText(row.text(2)),
                                                       .amount = Money{row.integer(3)}}),
                                         row.integer(0));
                             });
}

QString SaleImport::likeness(const Sale &sale) const
{
    return QString::number(sale.client.value) + u'|' + QString::number(sale.day.toJulianDay()) + u'|' +
           QString::number(sale.amount.minor);
}

Result<SaleImport::Wrong> SaleImport::check(const QStringList &values)
{
    if (!isWon(value(values, m_status)))
        return Wrong(
            RowOutcome::rejected(headerOf(m_status, {}),
                                 QCoreApplication::translate("Exchange", "“%1” is no sale: only what was won is one.")
                                     .arg(value(values, m_status))));
    if (handleOf(value(values, context().columns.of(u"code"_s))) != 0 ||
        handleOf(value(values, context().columns.of(u"uid"_s))) != 0)
        return Wrong();
    if (value(values, m_day).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(m_day, u"day"_s),
                                          QCoreApplication::translate("Exchange", "The sale has no day.")));
    if (value(values, m_amount).isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(m_amount, u"amount"_s),
                                          QCoreApplication::translate("Exchange", "The sale has no amount.")));
    return Wrong();
}

Result<SaleImport::Wrong> SaleImport::complete(Sale &row, const QStringList &values)
{
    const QStringList wrong = Sales::problems(row);
    if (!wrong.isEmpty())
        return Wrong(RowOutcome::rejected(headerOf(m_amount, {}), wrong.join(u' ')));
    return KeyedImport::complete(row, values);
}

Result<bool> SaleImport::beside(qint64 handle, const QStringList &values, const Sale &)
{
    // The sale that a return is of may come later in the file.
    if (const QString of = value(values, m_returns); !of.isEmpty())
        m_ofSales.append({handle, of});
    return false;
}

Result<QList<qint64>> SaleImport::insert(const QList<Sale> &sales)
{
    WEFT_TAKE(const qint64 first, nextIds(connection(), u"sale"_s, sales.size()));
    WEFT_TRY(Sales::insertRows(connection(), sales, context().nowText, first));
    m_firstId = m_firstId > 0 ? m_firstId : first;
    for (const Sale &sale : sales) {
        if (sale.client.isValid() && sale.amount.minor > 0)
            m_buyers.insert(sale.client.value);
    }
    return idsFrom(first, sales.size());
}

Done SaleImport::conclude()
{
    return Sales::makeCustomers(connection(), QList<qint64>(m_buyers.cbegin(), m_buyers.cend()), m_firstId);
}

Result<Sale> SaleImport::load(qint64 id)
{
    WEFT_TAKE(const auto sales, Sales::load(connection(), {id}));
    return sales.value(0);
}

Done SaleImport::update(const Sale &, const Sale &after)
{
    WEFT_TRY(Sales::save(connection(), after, context().nowText));
    return {};
}

Done SaleImport::finish()
{
    WEFT_TRY(flush());
    for (const Return &entry : std::as_const(m_ofSales)) {
        const qint64 of = idOf(handleOf(entry.of)), id = idOf(entry.handle);
        if (handleOf(entry.of) == 0 || of == id) {
            context().report.notes.append(
                QCoreApplication::translate("Exchange", "The return names the sale “%1”, which is not there.")
                    .arg(entry.of));
            continue;
        }
        WEFT_TRY(connection().run(
            u"UPDATE sale SET returns_id = ?, rev = rev + 1 WHERE id = ? AND coalesce(returns_id, 0) <> ?"_s,
            {of, id, of}));
    }
    return {};
}
