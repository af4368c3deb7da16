// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/matrix.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

Result<QList<Insight::TierLine>> Insight::tiers(Connection &c)
{
    QList<TierLine> lines;
    for (const Tier tier : kTiers)
        lines += {.tier = tier};
    WEFT_TRY(c.each(u"SELECT tier, count(*), CAST(sum(amount) AS BIGINT) FROM client_derived WHERE buyer = 1 "
                    "GROUP BY tier"_s,
                    {}, [&](const Row &row) {
                        const Tier tier = tierFromCode(row.text(0));
                        lines[static_cast<qsizetype>(tier)] = {tier, row.integer(1), Money{row.integer(2)}};
                    }));
    return lines;
}

Result<QList<Insight::ParetoLine>> Insight::pareto(Connection &c)
{
    QList<ParetoLine> lines;
    Money cumulative;
    WEFT_TRY(c.each(u"SELECT coalesce(c.code, ''), c.name, d.amount FROM client_derived d "
                    "JOIN client c ON c.id = d.client_id WHERE d.buyer = 1 "
                    "ORDER BY d.amount DESC, coalesce(c.code, ''), c.id"_s,
                    {}, [&](const Row &row) {
                        cumulative.minor += row.integer(2);
                        lines += {lines.size() + 1, row.text(0), row.text(1), Money{row.integer(2)}, cumulative};
                    }));
    return lines;
}
