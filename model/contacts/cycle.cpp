// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contacts/cycle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

int cycleOf(std::optional<int> own, const QStringList &roles, Tier tier, const Settings &settings)
{
    if (own)
        return *own;
    const auto isOutside = [](const QString &role) { return role != "internal"_L1 && role != "competitor"_L1; };
    if (!roles.isEmpty() && std::ranges::none_of(roles, isOutside))
        return 0;
    return settings.rule(tier).cycleDays;
}

Due dueOf(QDate lastContact, int cycleDays, const Settings &settings)
{
    if (!lastContact.isValid() || cycleDays <= 0)
        return {};
    const QDate raw = lastContact.addDays(cycleDays);
    return {raw, settings.moveToWorkingDay ? settings.calendar.onOrAfter(raw) : raw};
}

QString toCode(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return u"overdue"_s;
    case DueState::Today:
        return u"today"_s;
    case DueState::Soon:
        return u"soon"_s;
    case DueState::Later:
        return u"later"_s;
    case DueState::Never:
        return u"never"_s;
    case DueState::Suppressed:
        break;
    }
    return u"suppressed"_s;
}

DueState dueStateOf(QDate due, bool suppressed, QDate today, int soonDays)
{
    if (suppressed)
        return DueState::Suppressed;
    if (!due.isValid())
        return DueState::Never;
    if (due < today)
        return DueState::Overdue;
    if (due == today)
        return DueState::Today;
    return due <= today.addDays(soonDays) ? DueState::Soon : DueState::Later;
}

bool isCritical(QDate due, int cycleDays, QDate today)
{
    return due.isValid() && cycleDays > 0 && due.daysTo(today) > cycleDays;
}
