// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"

#include <QDate>

/// First and last day that count for the tiers on a day (product.md 3): 365 days ending that day, its calendar year up
/// to it, or everything up to it (first is then invalid).
struct DayWindow
{
    QDate first;
    QDate last;
    bool contains(QDate day) const { return (!first.isValid() || day >= first) && day <= last; }
};
DayWindow tierWindow(TierWindow window, QDate day);
/// The 365 days that end on the day, whatever window the tiers use.
DayWindow last365(QDate day);

/// Fixed thresholds.
Tier tierOf(Money amount, const Settings &settings);

struct ShareInput
{
    QString code;
    Money amount;
};
/// Share mode: largest first, ties by code; A while the cumulative share before the client is < 80 %, B < 95 %, C the
/// rest above 0, None otherwise. In the order of the input.
QList<Tier> tiersByShare(const QList<ShareInput> &clients);
