// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/core/result.h"

class Connection;

struct Relative
{
    Id<Client> id;
    QString name;
    Tier tier = Tier::None;
    friend bool operator==(const Relative &, const Relative &) = default;
};

/// The clients around a client: whom it belongs to, what belongs to it, who sent whom.
struct ClientFamily
{
    static constexpr int kMost = 20; ///< of each list; the counts say how many there are

    QList<Relative> parents; ///< the topmost first
    QList<Relative> children;
    qint64 childCount = 0;
    Relative referrer; ///< no id: none
    QList<Relative> referred;
    qint64 referredCount = 0;

    friend bool operator==(const ClientFamily &, const ClientFamily &) = default;
};

namespace Clients {
Result<ClientFamily> family(Connection &c, const Client &client);
/// A group in which somebody stands above itself has no top: refused, naming the client between.
Done checkParent(Connection &c, const Client &client);
} // namespace Clients
