// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/money.h"

#include <QDate>

/// What the cooperation rule (lists.md 2.3c) looks at; days after the day asked for are already left out.
struct CooperationInput
{
    Money net365; ///< sales less returns in the last 365 days
    bool contractInForce = false;
    bool openOpportunity = false;
    bool anySale = false;
    QDate lastContact; ///< last counted contact
};
/// "cooperating", "follow_up" or "not_coop": the first rule that holds.
QString cooperationOf(const CooperationInput &input, QDate day, int contactDays);
