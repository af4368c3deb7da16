// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/family.h"

#include "model/db/connection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostLevels = 50;

Relative relativeFrom(const Row &row)
{
    return {Id<Client>(row.integer(0)), row.text(1), tierFromCode(row.text(2))};
}

/// From the client's parent upwards. An import can close a ring; it is walked once.
Result<QList<Relative>> above(Connection &c, Id<Client> parent)
{
    QList<Relative> found;
    while (parent.isValid() && found.size() < kMostLevels) {
        Relative next;
        Id<Client> up;
        WEFT_TRY(c.each(u"SELECT client.id, client.name, coalesce(d.tier, 'none'), client.parent_id FROM client "
                        "LEFT JOIN client_derived d ON d.client_id = client.id WHERE client.id = ?"_s,
                        {parent.value}, [&](const Row &row) {
                            next = relativeFrom(row);
                            up = Id<Client>(row.integer(3));
                        }));
        if (!next.id.isValid() || found.contains(next))
            break;
        found.append(next);
        parent = up;
    }
    return found;
}

Done readMembers(Connection &c, const QString &condition, Id<Client> client, QList<Relative> &members, qint64 &count)
{
    WEFT_TAKE(count, c.integer(u"SELECT count(*) FROM client WHERE "_s + condition, {client.value}));
    // The most important first; groups are few, so nothing sorts by an index here.
    return c.each(u"SELECT client.id, client.name, coalesce(d.tier, 'none') FROM client "
                  "LEFT JOIN client_derived d ON d.client_id = client.id WHERE client."_s +
                      condition + u" ORDER BY d.amount DESC, d.name_key, client.id LIMIT ?"_s,
                  {client.value, qint64(ClientFamily::kMost)},
                  [&](const Row &row) { members.append(relativeFrom(row)); });
}
} // namespace

Result<ClientFamily> Clients::family(Connection &c, const Client &client)
{
    ClientFamily family;
    WEFT_TAKE(family.parents, above(c, client.parent));
    std::ranges::reverse(family.parents);
    WEFT_TRY(readMembers(c, u"parent_id = ?"_s, client.id, family.children, family.childCount));
    WEFT_TRY(readMembers(c, u"referrer_id = ?"_s, client.id, family.referred, family.referredCount));
    WEFT_TRY(c.each(u"SELECT client.id, client.name, coalesce(d.tier, 'none') FROM client "
                    "LEFT JOIN client_derived d ON d.client_id = client.id WHERE client.id = ?"_s,
                    {client.referrer.value}, [&](const Row &row) { family.referrer = relativeFrom(row); }));
    return family;
}

Done Clients::checkParent(Connection &c, const Client &client)
{
    WEFT_TAKE(const auto parents, above(c, client.parent));
    const auto self = std::ranges::find(parents, client.id, &Relative::id);
    if (!client.id.isValid() || self == parents.end())
        return {};
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate(
                    "Clients", "%1 belongs to %2 already and cannot stand above it. Choose another parent.")
                    .arg(parents.first().name, client.name));
}
