// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// The cycle in force: the client's own, else 0 where all its roles are internal or competitor, else its tier's.
int cycleOf(std::optional<int> own, const QStringList &roles, Tier tier, const Settings &settings);

struct Due
{
    QDate raw; ///< last counted contact + cycle; invalid where never contacted or no cycle
    QDate day; ///< moved to a working day if the setting says so
};
Due dueOf(QDate lastContact, int cycleDays, const Settings &settings);

enum class DueState { Overdue, Today, Soon, Later, Never, Suppressed };
QString toCode(DueState state);
DueState dueStateOf(QDate due, bool suppressed, QDate today, int soonDays);
/// Overdue beyond one more full cycle.
bool isCritical(QDate due, int cycleDays, QDate today);
