// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QVariantList>

class Connection;

namespace Clients {
/// The children of one client, read into the record.
Done loadChildren(Connection &c, Client &client);

/// Ids as "IN (…)" takes them.
struct IdBlock
{
    QString marks;
    QVariantList values;
};
/// What a list wishes for, of these clients.
Result<QHash<qint64, RowExtra>> loadExtra(Connection &c, const IdBlock &block, const RowWish &wish);
} // namespace Clients
