// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/product.h"

#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
std::optional<Money> optionalMoney(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Money{row.integer(column)});
}

QVariant orNull(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->minor) : QVariant();
}

Product fromRow(const Row &row)
{
    return Product{.id = Id<Product>(row.integer(0)),
                   .uid = row.text(1),
                   .rev = row.integer(2),
                   .code = row.text(3),
                   .name = row.text(4),
                   .series = row.text(5),
                   .style = row.text(6),
                   .payment = row.text(7),
                   .price = optionalMoney(row, 8),
                   .cost = optionalMoney(row, 9),
                   .minimum = optionalMoney(row, 10),
                   .active = row.integer(11) != 0,
                   .stub = row.integer(12) != 0};
}

QVariantList columnsOf(const Product &product)
{
    return {product.code,           product.name,          product.series,       product.style,
            product.payment,        orNull(product.price), orNull(product.cost), orNull(product.minimum),
            qint64(product.active), qint64(product.stub)};
}

Done check(Connection &c, const Product &product)
{
    if (product.code.isEmpty() || product.name.isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Products", "A product needs a code and a name."));
    for (const QString &text : {product.code, product.name, product.series, product.style, product.payment}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            return fail(ErrorKind::Invalid, problem);
    }
    WEFT_TAKE(const qint64 taken, c.integer(u"SELECT count(*) FROM product WHERE code = ? AND id <> ?"_s,
                                            {product.code, product.id.value}));
    if (taken == 0)
        return {};
    return fail(
        ErrorKind::Constraint,
        QCoreApplication::translate("Products", "The code %1 already belongs to another product. Choose another one.")
            .arg(product.code));
}

Error goneError()
{
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Products", "This product is no longer there. Reload the list."),
                 {}};
}
} // namespace

Result<QList<Product>> Products::load(Connection &c)
{
    QList<Product> products;
    WEFT_TRY(c.each(u"SELECT id, uid, rev, code, name, series, style, payment, price, cost, minimum, active, stub "
                    "FROM product ORDER BY code"_s,
                    {}, [&](const Row &row) { products.append(fromRow(row)); }));
    return products;
}

Result<Product> Products::load(Connection &c, Id<Product> id)
{
    std::optional<Product> product;
    WEFT_TRY(c.each(u"SELECT id, uid, rev, code, name, series, style, payment, price, cost, minimum, active, stub "
                    "FROM product WHERE id = ?"_s,
                    {id.value}, [&](const Row &row) { product = fromRow(row); }));
    if (!product)
        return tl::unexpected<Error>(goneError());
    return *product;
}

Result<Id<Product>> Products::save(Connection &c, const Product &product)
{
    WEFT_TRY(check(c, product));
    if (!product.id.isValid()) {
        WEFT_TAKE(
            const qint64 id,
            c.integer(u"INSERT INTO product (uid, code, name, series, style, payment, price, cost, minimum, active, "
                      "stub) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                      QVariantList{product.uid.isEmpty() ? newUid() : product.uid} + columnsOf(product)));
        return Id<Product>(id);
    }
    WEFT_TAKE(const Product stored, load(c, product.id));
    if (stored.rev != product.rev)
        return fail(
            ErrorKind::Conflict,
            QCoreApplication::translate("Products", "%1 was changed meanwhile. Reload it and enter the change again.")
                .arg(stored.name));
    if (stored == product)
        return product.id;
    WEFT_TRY(c.run(u"UPDATE product SET code = ?, name = ?, series = ?, style = ?, payment = ?, price = ?, cost = ?, "
                   "minimum = ?, active = ?, stub = ?, rev = rev + 1 WHERE id = ?"_s,
                   columnsOf(product) + QVariantList{product.id.value}));
    return product.id;
}

Result<Id<Product>> Products::find(Connection &c, const QString &text)
{
    const QString wanted = text.trimmed();
    WEFT_TAKE(const auto exact,
              c.integers(u"SELECT id FROM product WHERE code = ? UNION ALL "
                         "SELECT p.id FROM alias a JOIN product p ON p.code = a.target OR p.uid = a.target "
                         "WHERE a.kind = 'product' AND a.alias = ? UNION ALL "
                         "SELECT id FROM product WHERE uid = ?"_s,
                         {wanted, wanted, wanted}));
    if (!exact.isEmpty())
        return Id<Product>(exact.first());
    WEFT_TAKE(const auto products, load(c));
    QList<Id<Product>> named;
    for (const Product &product : products) {
        if (foldText(product.name) == foldText(wanted))
            named.append(product.id);
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("Products", "There is no product with the code or name \"%1\".").arg(wanted));
    return fail(ErrorKind::Ambiguous,
                QCoreApplication::translate("Products", "Several products are named \"%1\". Give the code instead.")
                    .arg(wanted));
}

Done Products::remove(Connection &c, Id<Product> id)
{
    WEFT_TAKE(const qint64 uses, c.integer(u"SELECT (SELECT count(*) FROM sale WHERE product_id = ?) + "
                                           "(SELECT count(*) FROM opportunity WHERE product_id = ?)"_s,
                                           {id.value, id.value}));
    if (uses > 0)
        return fail(ErrorKind::Constraint,
                    QCoreApplication::translate("Products",
                                                "This product has sales or opportunities and cannot be removed. "
                                                "Mark it as not active instead."));
    WEFT_TRY(c.run(u"DELETE FROM product WHERE id = ?"_s, {id.value}));
    if (c.changes() > 0)
        return {};
    return tl::unexpected<Error>(goneError());
}
