// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/lifephase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kYear = 365;
constexpr int kLoyalPurchases = 3;

/// Purchases of the 365 days that end on the day of this one.
qsizetype purchasesUpTo(const QList<QDate> &days, qsizetype at)
{
    const QDate since = days.at(at).addDays(1 - kYear);
    return std::count_if(days.begin(), days.begin() + at + 1, [since](QDate day) { return day >= since; });
}

void enter(QList<LifePhase> &phases, QDate from, const QString &code)
{
    // A client that buys on the day we first hear of it begins with that.
    while (!phases.isEmpty() && phases.last().from >= from)
        phases.removeLast();
    if (phases.isEmpty() || phases.last().code != code)
        phases.append({from, code});
}
} // namespace

QList<LifePhase> lifePhases(const LifeEvents &events, QDate today)
{
    QList<LifePhase> phases;
    QDate first = events.known;
    if (!events.purchases.isEmpty() && (!first.isValid() || events.purchases.first() < first))
        first = events.purchases.first();
    if (first.isValid())
        phases.append({first, u"identified"_s});
    const bool acquired = !events.purchases.isEmpty() && events.purchases.first() <= events.acquiring;
    if (events.acquiring.isValid() && !acquired)
        enter(phases, std::max(events.acquiring, first), u"acquiring"_s);
    for (qsizetype i = 0; i < events.purchases.size(); ++i) {
        const QDate day = events.purchases.at(i);
        if (i > 0 && events.purchases.at(i - 1).addDays(kYear) < day) {
            enter(phases, events.purchases.at(i - 1).addDays(kYear), u"lapsed"_s);
            enter(phases, day, u"won_back"_s);
        } else if (purchasesUpTo(events.purchases, i) >= kLoyalPurchases) {
            enter(phases, day, u"keeping"_s);
        } else if (i == 0) {
            enter(phases, day, u"developing"_s);
        }
    }
    if (!events.purchases.isEmpty() && events.purchases.last().addDays(kYear) <= today)
        enter(phases, events.purchases.last().addDays(kYear), u"lapsed"_s);
    phases.removeIf([today](const LifePhase &phase) { return phase.from > today; });
    return phases;
}
