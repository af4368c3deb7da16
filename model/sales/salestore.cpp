// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/sale.h"

#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/db/rowblock.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
Sale fromRow(const Row &row)
{
    return Sale{.id = Id<Sale>(row.integer(0)),
                .uid = row.text(1),
                .rev = row.integer(2),
                .code = row.text(3),
                .client = Id<Client>(row.integer(4)),
                .user = Id<User>(row.integer(5)),
                .product = Id<Product>(row.integer(6)),
                .opportunity = Id<Opportunity>(row.integer(7)),
                .returns = Id<Sale>(row.integer(8)),
                .day = fromDayText(row.text(9)),
                .amount = Money{row.integer(10)},
                .quantity = row.text(11),
                .cost = row.isNull(12) ? std::nullopt : std::optional(Money{row.integer(12)}),
                .channel = row.text(13),
                .note = row.text(14)};
}

QVariantList columnsOf(const Sale &sale)
{
    return {sale.code.isEmpty() ? QVariant() : QVariant(sale.code),
            idValue(sale.client),
            idValue(sale.user),
            idValue(sale.product),
            idValue(sale.opportunity),
            idValue(sale.returns),
            toDayText(sale.day),
            sale.amount.minor,
            sale.quantity,
            sale.cost ? QVariant(sale.cost->minor) : QVariant(),
            sale.channel,
            sale.note};
}

QVariantList insertValues(const Sale &sale, const QString &nowText)
{
    QVariantList values{sale.uid.isEmpty() ? newUid() : sale.uid};
    values += columnsOf(sale);
    values.append(nowText);
    return values;
}

const QString &insertSql()
{
    static const QString sql =
        u"INSERT INTO sale (uid, code, client_id, user_id, product_id, opportunity_id, returns_id, day, amount, quantity, "
        "cost, channel, note, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
    return sql;
}

Done updateRow(Connection &c, const Sale &sale)
{
    QVariantList values = columnsOf(sale);
    values << sale.id.value << sale.rev;
    WEFT_TRY(c.run(u"UPDATE sale SET code = ?, client_id = ?, user_id = ?, product_id = ?, opportunity_id = ?, "
                   "returns_id = ?, day = ?, amount = ?, quantity = ?, cost = ?, channel = ?, note = ?, rev = rev + 1 "
                   "WHERE id = ? AND rev = ?"_s,
                   values));
    if (c.changes() > 0)
        return {};
    WEFT_TAKE(const qint64 there, c.integer(u"SELECT count(*) FROM sale WHERE id = ?"_s, {sale.id.value}));
    if (there == 0)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Sales", "This sale is no longer there. Reload the list."));
    return fail(
        ErrorKind::Conflict,
        QCoreApplication::translate("Sales", "This sale was changed meanwhile. Reload it and enter the change again."));
}

Done checkCode(Connection &c, const Sale &sale)
{
    if (sale.code.isEmpty())
        return {};
    WEFT_TAKE(const qint64 taken,
              c.integer(u"SELECT count(*) FROM sale WHERE code = ? AND id <> ?"_s, {sale.code, sale.id.value}));
    if (taken == 0)
        return {};
    return fail(ErrorKind::Constraint,
                QCoreApplication::translate("Sales", "The code %1 already belongs to another sale. Choose another one.")
                    .arg(sale.code));
}
} // namespace

QStringList Sales::problems(const Sale &sale)
{
    QStringList problems;
    if (!sale.day.isValid())
        problems.append(QCoreApplication::translate("Sales", "The sale has no day. Enter one."));
    if (sale.amount.minor == 0)
        problems.append(QCoreApplication::translate(
            "Sales", "The sale has no amount. Enter what was paid, or less than 0 for a return."));
    for (const QString &text : {sale.code, sale.quantity, sale.channel}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            problems.append(problem);
    }
    if (const QString problem = textProblem(sale.note, true); !problem.isEmpty())
        problems.append(problem);
    return problems;
}

Result<QList<qint64>> Sales::find(Connection &c, const SaleQuery &query)
{
    const QString from = query.from.isValid() ? toDayText(query.from) : u""_s;
    const QString to = query.to.isValid() ? toDayText(query.to) : u"9999-12-31"_s;
    if (query.client.isValid())
        return c.integers(
            u"SELECT id FROM sale WHERE client_id = ? AND day BETWEEN ? AND ? ORDER BY day DESC, id DESC"_s,
            {query.client.value, from, to});
    return c.integers(u"SELECT id FROM sale WHERE day BETWEEN ? AND ? ORDER BY day DESC, id DESC"_s, {from, to});
}

Result<QList<Sale>> Sales::load(Connection &c, const QList<qint64> &ids)
{
    QHash<qint64, Sale> found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(
            u"SELECT id, uid, rev, code, client_id, user_id, product_id, opportunity_id, returns_id, day, amount, "
            "quantity, cost, channel, note FROM sale WHERE id IN (%1)"_s.arg(marks),
            block, [&](const Row &row) { found.insert(row.integer(0), fromRow(row)); });
    }));
    QList<Sale> sales;
    sales.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto sale = found.constFind(id); sale != found.cend())
            sales.append(*sale);
    }
    return sales;
}

Result<Id<Sale>> Sales::save(Connection &c, const Sale &sale, const QString &nowText)
{
    if (const QStringList wrong = problems(sale); !wrong.isEmpty())
        return fail(ErrorKind::Invalid, wrong.join(u'\n'));
    WEFT_TRY(checkCode(c, sale));
    Id<Sale> id = sale.id;
    if (id.isValid()) {
        WEFT_TRY(updateRow(c, sale));
    } else {
        WEFT_TAKE(const qint64 made, c.integer(insertSql(), insertValues(sale, nowText)));
        id = Id<Sale>(made);
    }
    if (sale.client.isValid() && sale.amount.minor > 0)
        WEFT_TRY(makeCustomers(c, {sale.client.value}, id.value));
    return id;
}

Done Sales::insertRows(Connection &c, const QList<Sale> &sales, const QString &nowText, qint64 firstId)
{
    RowBlock rows;
    for (const Sale &sale : sales) {
        rows.integer(firstId++).text(sale.uid.isEmpty() ? newUid() : sale.uid);
        sale.code.isEmpty() ? rows.null() : rows.text(sale.code);
        rows.id(sale.client.value).id(sale.user.value).id(sale.product.value).id(sale.opportunity.value);
        rows.id(sale.returns.value).text(toDayText(sale.day)).integer(sale.amount.minor).text(sale.quantity);
        sale.cost ? rows.integer(sale.cost->minor) : rows.null();
        rows.text(sale.channel).text(sale.note).text(nowText);
    }
    return c.runAhead(
        u"INSERT INTO sale (id, uid, code, client_id, user_id, product_id, opportunity_id, returns_id, day, amount, "
        "quantity, cost, channel, note, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        std::move(rows));
}

Done Sales::makeCustomers(Connection &c, QList<qint64> clients, qint64 firstId)
{
    std::ranges::sort(clients);
    return eachBlock(clients, [&](const QString &marks, const QVariantList &block) -> Done {
        WEFT_TAKE(
            const auto ids,
            c.integers(
                u"SELECT r.client_id FROM client_role r WHERE r.client_id IN (%1) AND r.role = 'prospect' "
                "AND EXISTS (SELECT 1 FROM sale s WHERE s.client_id = r.client_id AND s.amount > 0 AND s.id >= ?) "
                "AND NOT EXISTS "
                "(SELECT 1 FROM sale s WHERE s.client_id = r.client_id AND s.amount > 0 AND s.id < ?)"_s.arg(marks),
                block + QVariantList{firstId, firstId}));
        return eachBlock(ids, [&](const QString &inner, const QVariantList &prospects) -> Done {
            WEFT_TRY(c.run(u"INSERT INTO client_role (client_id, role) SELECT c.id, 'customer' FROM client c "
                           "WHERE c.id IN (%1) AND NOT EXISTS (SELECT 1 FROM client_role b WHERE b.client_id = c.id "
                           "AND b.role IN ('customer', 'past_customer', 'dealer'))"_s.arg(inner),
                           prospects));
            WEFT_TRY(c.run(u"DELETE FROM client_role WHERE role = 'prospect' AND client_id IN (%1)"_s.arg(inner),
                           prospects));
            return c.run(u"UPDATE client SET rev = rev + 1 WHERE id IN (%1)"_s.arg(inner), prospects);
        });
    });
}

Done Sales::insertMany(Connection &c, const QList<Sale> &sales, const QString &nowText)
{
    WEFT_TAKE(const qint64 firstId, reserveIds(c, u"sale"_s, sales.size()));
    WEFT_TRY(insertRows(c, sales, nowText, firstId));
    QSet<qint64> buyers;
    for (const Sale &sale : sales) {
        if (sale.client.isValid() && sale.amount.minor > 0)
            buyers.insert(sale.client.value);
    }
    return makeCustomers(c, QList<qint64>(buyers.cbegin(), buyers.cend()), firstId);
}

Done Sales::remove(Connection &c, Id<Sale> id)
{
    WEFT_TRY(c.run(u"DELETE FROM sale WHERE id = ?"_s, {id.value}));
    if (c.changes() > 0)
        return {};
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Sales", "This sale is no longer there. Reload the list."));
}

Result<Id<Sale>> Sales::resolve(Connection &c, const QString &codeOrUid)
{
    const QString wanted = codeOrUid.trimmed();
    WEFT_TAKE(const auto ids,
              c.integers(u"SELECT id FROM sale WHERE code = ? UNION ALL SELECT id FROM sale WHERE uid = ?"_s,
                         {wanted, wanted}));
    if (!ids.isEmpty())
        return Id<Sale>(ids.first());
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Sales", "There is no sale with the code \"%1\".").arg(wanted));
}
