// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/clienttexts.h"

#include "model/contacts/cycle.h"
#include "model/exchange/fieldwriter.h"

using namespace Qt::StringLiterals;

QString DerivedTexts::text(const QString &code, const ClientDerived &derived, const FieldWriter &writer) const
{
    const DueState state = dueStateOf(derived.due, derived.suppressed, m_today, m_settings.soonDays);
    const QHash<QString, QString> texts{
        {u"tier"_s, toCode(derived.tier)},
        {u"amount"_s, writer.write(derived.amount)},
        {u"amount_all"_s, writer.write(derived.amountAll)},
        {u"cooperation"_s, derived.cooperation},
        {u"last_contact"_s, writer.write(derived.lastContact)},
        {u"due"_s, writer.write(derived.due)},
        {u"state"_s, toCode(state)},
        {u"days_overdue"_s, state == DueState::Overdue ? QString::number(derived.due.daysTo(m_today)) : QString()},
        {u"effective_cycle_days"_s, QString::number(derived.cycleDays)},
        {u"sales"_s, QString::number(derived.sales)},
        {u"last_sale"_s, writer.write(derived.lastSale)},
        {u"tier_rule"_s, toCode(derived.tierRule)},
        {u"tier_pinned"_s, derived.pinned ? u"1"_s : u"0"_s},
    };
    return texts.value(code);
}
