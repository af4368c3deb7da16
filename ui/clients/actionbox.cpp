// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/actionbox.h"

#include "ui/clients/clienttext.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

ActionBox::ActionBox(const Format &format, QWidget *parent) : InlineBox(parent), m_format(format) {}

CooperationBox::CooperationBox(const Format &format, QWidget *parent)
    : ActionBox(format, parent), m_value(new CodeBox(this)), m_reason(new QLineEdit(this))
{
    m_value->setObjectName(u"cooperationValue"_s);
    m_reason->setObjectName(u"cooperationReason"_s);
    addField(m_value);
    addField(m_reason, 1);
    retranslate();
}

void CooperationBox::start(const Client &client, const ClientDerived &derived)
{
    setQuestion(tr("By the rule this client is: %1.").arg(m_format.label(u"cooperation"_s, derived.cooperationRule)));
    m_value->setCode(client.cooperationOverride);
    m_reason->setText(client.cooperationReason);
    showProblem({});
    m_value->setFocus();
}

void CooperationBox::retranslate()
{
    InlineBox::retranslate();
    setVerb(tr("Set"));
    m_value->setList(m_format, u"cooperation"_s, tr("By the rule"));
    m_value->setAccessibleName(tr("Cooperation status"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
}

QString CooperationBox::cooperation() const
{
    return m_value->code();
}

QString CooperationBox::reason() const
{
    return m_reason->text().trimmed();
}

PinBox::PinBox(const Format &format, QWidget *parent)
    : ActionBox(format, parent), m_tier(new CodeBox(this)), m_until(new DayBox(this)), m_reason(new QLineEdit(this))
{
    m_tier->setObjectName(u"pinTier"_s);
    m_until->setObjectName(u"pinUntil"_s);
    m_reason->setObjectName(u"pinReason"_s);
    addField(m_tier);
    addField(m_until);
    addField(m_reason, 1);
    retranslate();
}

void PinBox::start(const Client &, const ClientDerived &derived)
{
    setQuestion(tr("By the sales this client stands in tier %1. A pinned tier gives the cycle and holds in lists, "
                   "matrix and reports, to its last day included.")
                    .arg(ClientText::tierBadge(m_format, derived.tierRule)));
    m_tier->setCode(m_pin ? toCode(m_pin->tier) : QString());
    m_until->setSuggestion(m_format.today().addMonths(3));
    m_until->setDay(m_pin ? m_pin->until : QDate());
    m_reason->setText(m_pin ? m_pin->reason : QString());
    showProblem({});
    m_tier->setFocus();
}

void PinBox::retranslate()
{
    InlineBox::retranslate();
    setVerb(tr("Set"));
    QList<std::pair<QString, QString>> choices{{QString(), tr("By the sales")}};
    for (const Tier tier : kTiers)
        choices.append({toCode(tier), ClientText::tierBadge(m_format, tier)});
    m_tier->setChoices(choices);
    m_tier->setAccessibleName(tr("Pinned tier"));
    m_until->setAccessibleName(tr("Until"));
    m_until->setEmptyText(tr("without end"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
}

bool PinBox::isPinned() const
{
    return !m_tier->code().isEmpty();
}

TierPin PinBox::pin() const
{
    return {.tier = tierFromCode(m_tier->code()), .reason = m_reason->text().trimmed(), .until = m_until->day()};
}

CycleBox::CycleBox(const Format &format, QWidget *parent) : ActionBox(format, parent), m_days(new QSpinBox(this))
{
    m_days->setObjectName(u"cycleDays"_s);
    m_days->setRange(-1, 3650);
    m_days->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    addField(m_days);
    addField(new QWidget(this), 1);
    retranslate();
}

void CycleBox::start(const Client &client, const ClientDerived &derived)
{
    setQuestion(
        tr("The cycle in force is %n days. 0 means that nothing reminds of this client.", nullptr, derived.cycleDays));
    m_days->setValue(client.cycleDays.value_or(-1));
    showProblem({});
    m_days->setFocus();
    m_days->selectAll();
}

void CycleBox::retranslate()
{
    InlineBox::retranslate();
    setVerb(tr("Set"));
    m_days->setSpecialValueText(tr("By tier"));
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Own cycle in days"));
}

std::optional<int> CycleBox::days() const
{
    return m_days->value() < 0 ? std::nullopt : std::optional(m_days->value());
}
