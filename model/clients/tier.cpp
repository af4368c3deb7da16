// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/tier.h"

#include <algorithm>
#include <numeric>

DayWindow tierWindow(TierWindow window, QDate day)
{
    switch (window) {
    case TierWindow::Days365:
        break;
    case TierWindow::Year:
        return {QDate(day.year(), 1, 1), day};
    case TierWindow::All:
        return {QDate(), day};
    }
    return last365(day);
}

DayWindow last365(QDate day)
{
    return {day.addDays(-364), day};
}

Tier tierOf(Money amount, const Settings &settings)
{
    for (const Tier tier : {Tier::A, Tier::B, Tier::C, Tier::D}) {
        if (amount > Money{0} && amount >= settings.rule(tier).min)
            return tier;
    }
    return Tier::None;
}

QList<Tier> tiersByShare(const QList<ShareInput> &clients)
{
    QList<qsizetype> order(clients.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) {
        if (clients[a].amount != clients[b].amount)
            return clients[a].amount > clients[b].amount;
        return clients[a].code < clients[b].code;
    });
    qint64 total = 0;
    for (const ShareInput &client : clients)
        total += std::max<qint64>(client.amount.minor, 0);

    // before / total < 80 % is before < total - total / 5 in whole numbers; 95 % likewise with a twentieth.
    const qint64 untilA = total - total / 5;
    const qint64 untilB = total - total / 20;
    QList<Tier> tiers(clients.size(), Tier::None);
    qint64 before = 0;
    for (const qsizetype i : std::as_const(order)) {
        const qint64 amount = clients[i].amount.minor;
        if (amount <= 0)
            break;
        tiers[i] = before < untilA ? Tier::A : before < untilB ? Tier::B : Tier::C;
        before += amount;
    }
    return tiers;
}
