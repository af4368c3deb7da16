// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clienttext.h"

#include "ui/common/conditiontext.h"
#include "ui/common/duetext.h"
#include "ui/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

DueState ClientText::stateOf(const Format &format, const ClientDerived &derived)
{
    return dueStateOf(derived.due, derived.suppressed, format.today(), format.settings().soonDays);
}

QString ClientText::tierBadge(const Format &format, Tier tier)
{
    const QString letter = ConditionText::tierLetter(format, tier);
    const QString name = format.tier(tier);
    return tier == Tier::None || letter == name ? name : u"%1 · %2"_s.arg(letter, name);
}

QString ClientText::dueText(const Format &format, const ClientDerived &derived)
{
    return DueText::of(format, stateOf(format, derived), derived.due);
}

QString ClientText::dueReason(const Format &format, const ClientDerived &derived)
{
    return DueText::reason(format, derived.due, derived.dueRaw);
}

QString ClientText::cycleText(const ClientDerived &derived)
{
    if (derived.cycleDays == 0)
        return QCoreApplication::translate("ClientText", "No cycle");
    return QCoreApplication::translate("ClientText", "Cycle of %n days", nullptr, derived.cycleDays);
}

QString ClientText::lastContactText(const Format &format, const ClientDerived &derived)
{
    if (!derived.lastContact.isValid())
        return {};
    return QCoreApplication::translate("ClientText", "Last contact %1").arg(format.nearDay(derived.lastContact));
}

QString ClientText::windowCaption(const Format &format)
{
    switch (format.settings().window) {
    case TierWindow::Days365:
        return QCoreApplication::translate("ClientText", "Amount of the last 365 days");
    case TierWindow::Year:
        return QCoreApplication::translate("ClientText", "Amount of this year");
    case TierWindow::All:
        break;
    }
    return QCoreApplication::translate("ClientText", "Amount of all time");
}
