// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/tierchanges.h"

#include "model/clients/tier.h"
#include "model/clients/tierpin.h"
#include "model/core/clock.h"
#include "model/db/connection.h"

#include <QHash>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
struct Buyer
{
    QString code;
    qint64 amount = 0;
    bool buys = false;
    Tier rule = Tier::None; ///< by the sales
    Tier tier = Tier::None; ///< in force
};
using Buyers = QMap<qint64, Buyer>;

/// What one day brings: amounts by client; on a new year the window begins again.
struct DayEvent
{
    bool newYear = false;
    QHash<qint64, qint64> amounts;
    QSet<qint64> pins; ///< clients with a pin that begins or has ended
};
using DayEvents = QMap<QDate, DayEvent>;
using Pins = QHash<qint64, QList<TierPin>>;

Result<Buyers> readBuyers(Connection &c)
{
    Buyers buyers;
    WEFT_TRY(c.each(u"SELECT client_id, code, amount, buyer, tier_rule, tier FROM client_derived "
                    "WHERE buyer = 1 OR pin_id > 0"_s,
                    {}, [&](const Row &row) {
                        buyers.insert(row.integer(0), Buyer{row.text(1), row.integer(2), row.integer(3) != 0,
                                                            tierFromCode(row.text(4)), tierFromCode(row.text(5))});
                    }));
    return buyers;
}

/// Those that hold on some day from after to upTo, by client, in the order in which they began.
Result<Pins> readPins(Connection &c, QDate after, QDate upTo, const Buyers &buyers)
{
    Pins pins;
    WEFT_TRY(c.each(u"SELECT client_id, id, tier, since, until FROM tier_pin WHERE since <= ? "
                    "AND (until = '' OR until >= ?) ORDER BY client_id, since, id"_s,
                    {toDayText(upTo), toDayText(after)}, [&](const Row &row) {
                        if (!buyers.contains(row.integer(0)))
                            return;
                        pins[row.integer(0)] += TierPin{.id = Id<TierPin>(row.integer(1)),
                                                        .client = Id<Client>(row.integer(0)),
                                                        .tier = tierFromCode(row.text(2)),
                                                        .since = fromDayText(row.text(3)),
                                                        .until = fromDayText(row.text(4))};
                    }));
    return pins;
}

void addPinDays(DayEvents &events, const Pins &pins, QDate after, QDate upTo)
{
    for (const QList<TierPin> &all : pins) {
        for (const TierPin &pin : all) {
            if (pin.since > after)
                events[pin.since].pins.insert(pin.client.value);
            if (pin.until.isValid() && pin.until < upTo)
                events[pin.until.addDays(1)].pins.insert(pin.client.value);
        }
    }
}

Done addSales(Connection &c, DayEvents &events, QDate first, QDate last, int moveDays)
{
    const int sign = moveDays == 0 ? 1 : -1;
    return c.each(u"SELECT client_id, day, amount FROM sale WHERE day BETWEEN ? AND ? AND client_id IS NOT NULL"_s,
                  {toDayText(first), toDayText(last)}, [&](const Row &row) {
                      DayEvent &event = events[fromDayText(row.text(1)).addDays(moveDays)];
                      event.amounts[row.integer(0)] += sign * row.integer(2);
                  });
}

Result<DayEvents> readEvents(Connection &c, TierWindow window, QDate after, QDate upTo)
{
    DayEvents events;
    WEFT_TRY(addSales(c, events, after.addDays(1), upTo, 0));
    // A sale of day S is the oldest of the 365 days on S + 364 and has left on S + 365.
    if (window == TierWindow::Days365)
        WEFT_TRY(addSales(c, events, after.addDays(1 - 365), upTo.addDays(-365), 365));
    for (int year = after.year() + 1; window == TierWindow::Year && year <= upTo.year(); ++year)
        events[QDate(year, 1, 1)].newYear = true;
    return events;
}

/// The clients whose amount the day changed.
QSet<qint64> apply(const DayEvent &event, Buyers &buyers)
{
    QSet<qint64> touched;
    for (auto buyer = buyers.begin(); event.newYear && buyer != buyers.end(); ++buyer) {
        if (std::exchange(buyer->amount, 0) != 0)
            touched.insert(buyer.key());
    }
    for (auto amount = event.amounts.cbegin(); amount != event.amounts.cend(); ++amount) {
        if (const auto buyer = buyers.find(amount.key()); buyer != buyers.end() && buyer->buys) {
            buyer->amount += amount.value();
            touched.insert(buyer.key());
        }
    }
    return touched;
}

QHash<qint64, Tier> tiersOf(const Buyers &buyers, const QSet<qint64> &touched, const Settings &settings)
{
    QHash<qint64, Tier> tiers;
    if (touched.isEmpty())
        return tiers;
    if (settings.mode == TierMode::Fixed) {
        for (const qint64 client : touched)
            tiers.insert(client, tierOf(Money{buyers[client].amount}, settings));
        return tiers;
    }
    QList<ShareInput> inputs;
    for (const Buyer &buyer : buyers)
        inputs.append(ShareInput{buyer.code, Money{buyer.buys ? buyer.amount : 0}});
    const QList<Tier> shares = tiersByShare(inputs);
    qsizetype at = 0;
    for (auto buyer = buyers.cbegin(); buyer != buyers.cend(); ++buyer)
        tiers.insert(buyer.key(), shares.at(at++));
    return tiers;
}

Tier inForce(const Buyer &buyer, const QList<TierPin> &pins, QDate day)
{
    Tier tier = buyer.rule;
    for (const TierPin &pin : pins) {
        if (pin.holds(day))
            tier = pin.tier;
    }
    return tier;
}

/// One day: the tiers by the sales that it changed, and the pins that begin or have ended on it.
struct DayMoves
{
    QDate day;
    QHash<qint64, Tier> rules;
    QSet<qint64> pins;
};

void addChanges(QList<TierChange> &changes, const DayMoves &moves, Buyers &buyers, const Pins &pins)
{
    QSet<qint64> touched = moves.pins;
    for (auto rule = moves.rules.cbegin(); rule != moves.rules.cend(); ++rule) {
        buyers[rule.key()].rule = rule.value();
        touched.insert(rule.key());
    }
    QList<qint64> clients(touched.cbegin(), touched.cend());
    std::ranges::sort(clients);
    for (const qint64 client : clients) {
        Buyer &buyer = buyers[client];
        const Tier to = inForce(buyer, pins.value(client), moves.day);
        if (to == buyer.tier)
            continue;
        changes.append(TierChange{client, buyer.tier, to, Money{buyer.amount}, moves.day, moves.pins.contains(client)});
        buyer.tier = to;
    }
}
} // namespace

Done TierChanges::record(Connection &c, const QList<TierChange> &changes)
{
    QList<QVariantList> rows;
    rows.reserve(changes.size());
    for (const TierChange &change : changes)
        rows.append(QVariantList{change.client, toCode(change.from), toCode(change.to), change.amount.minor,
                                 toDayText(change.day), change.byPin ? u"pin"_s : u""_s});
    return c.runMany(
        u"INSERT INTO tier_change (client_id, from_tier, to_tier, amount, day, cause) VALUES (?, ?, ?, ?, ?, ?)"_s,
        rows);
}

Result<QList<TierChange>> TierChanges::between(Connection &c, const Settings &settings, QDate after, QDate upTo)
{
    WEFT_TAKE(auto buyers, readBuyers(c));
    WEFT_TAKE(auto events, readEvents(c, settings.window, after, upTo));
    WEFT_TAKE(const auto pins, readPins(c, after, upTo, buyers));
    addPinDays(events, pins, after, upTo);
    QList<TierChange> changes;
    for (auto event = events.cbegin(); event != events.cend(); ++event) {
        const QSet<qint64> touched = apply(*event, buyers);
        addChanges(changes, {event.key(), tiersOf(buyers, touched, settings), event->pins}, buyers, pins);
    }
    return changes;
}
