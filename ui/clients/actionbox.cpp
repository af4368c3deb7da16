// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/actionbox.h"

#include "ui/common/codebox.h"
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
