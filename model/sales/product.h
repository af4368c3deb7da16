// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/money.h"

#include <QList>

#include <optional>

class Connection;

struct Product
{
    Id<Product> id;
    QString uid;
    qint64 rev = 0;
    QString code;
    QString name;
    QString series;
    QString style;
    QString payment;
    std::optional<Money> price, cost, minimum;
    bool active = true;
    bool stub = false;
    friend bool operator==(const Product &, const Product &) = default;
};

namespace Products {
Result<QList<Product>> load(Connection &c);
Result<Product> load(Connection &c, Id<Product> id);
Result<Id<Product>> save(Connection &c, const Product &product);
/// By code, alias, uid, or a name that only one product has.
Result<Id<Product>> find(Connection &c, const QString &text);
Done remove(Connection &c, Id<Product> id);
} // namespace Products
