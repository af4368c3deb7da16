// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/tierpin.h"

#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/connection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *words)
{
    return QCoreApplication::translate("TierPins", words);
}

/// What held until today ends: yesterday, or, where it began today, as if it had never been.
Done endFrom(Connection &c, Id<Client> client, QDate today)
{
    const QString day = toDayText(today);
    WEFT_TRY(c.run(u"DELETE FROM tier_pin WHERE client_id = ? AND since >= ?"_s, {client.value, day}));
    // The record shows it in its story.
    WEFT_TRY(c.run(u"UPDATE client SET rev = rev + 1 WHERE id = ?"_s, {client.value}));
    return c.run(u"UPDATE tier_pin SET until = ? WHERE client_id = ? AND (until = '' OR until >= ?)"_s,
                 {toDayText(today.addDays(-1)), client.value, day});
}

Done check(const TierPin &pin, const QStringList &roles, QDate today)
{
    if (!TierPins::countsFor(roles))
        return fail(ErrorKind::Invalid,
                    text(QT_TRANSLATE_NOOP("TierPins", "Only buyers and those who may become buyers stand in a tier. "
                                                       "Give the client such a role first.")));
    if (pin.reason.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, text(QT_TRANSLATE_NOOP("TierPins", "Pinning a tier needs a reason.")));
    if (const QString problem = textProblem(pin.reason); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    if (pin.until.isValid() && pin.until < today)
        return fail(ErrorKind::Invalid,
                    text(QT_TRANSLATE_NOOP("TierPins", "The last day of a pin is today or later. Leave it empty to pin "
                                                       "without end.")));
    return {};
}
} // namespace

bool TierPins::countsFor(const QStringList &roles)
{
    static const QStringList kRoles{u"customer"_s, u"past_customer"_s, u"dealer"_s, u"prospect"_s, u"enquirer"_s};
    return std::ranges::any_of(roles, [](const QString &role) { return kRoles.contains(role); });
}

Result<std::optional<TierPin>> TierPins::on(Connection &c, Id<Client> client, QDate day)
{
    std::optional<TierPin> found;
    WEFT_TRY(c.each(u"SELECT id, tier, reason, since, until FROM tier_pin WHERE client_id = ? AND since <= ? "
                    "AND (until = '' OR until >= ?) ORDER BY since, id"_s,
                    {client.value, toDayText(day), toDayText(day)}, [&](const Row &row) {
                        found = TierPin{.id = Id<TierPin>(row.integer(0)),
                                        .client = client,
                                        .tier = tierFromCode(row.text(1)),
                                        .reason = row.text(2),
                                        .since = fromDayText(row.text(3)),
                                        .until = fromDayText(row.text(4))};
                    }));
    return found;
}

Done TierPins::pin(Connection &c, const TierPin &pin, QDate today)
{
    WEFT_TAKE(const QStringList roles,
              c.texts(u"SELECT role FROM client_role WHERE client_id = ?"_s, {pin.client.value}));
    WEFT_TRY(check(pin, roles, today));
    WEFT_TRY(endFrom(c, pin.client, today));
    return c.run(u"INSERT INTO tier_pin (client_id, tier, reason, since, until) VALUES (?, ?, ?, ?, ?)"_s,
                 {pin.client.value, toCode(pin.tier), pin.reason.trimmed(), toDayText(today), toDayText(pin.until)});
}

Done TierPins::unpin(Connection &c, Id<Client> client, QDate today)
{
    WEFT_TAKE(const auto pinned, on(c, client, today));
    if (!pinned)
        return fail(ErrorKind::Invalid, text(QT_TRANSLATE_NOOP("TierPins", "The tier of this client is not pinned.")));
    return endFrom(c, client, today);
}
