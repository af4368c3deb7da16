// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/dealbox.h"

#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
const QString kReturn = u"return"_s;

Result<Money> amountIn(const Format &format, const QLineEdit *field)
{
    return parseMoney(field->text(), format.settings().currency);
}

QString amountProblem(const Format &format, const QLineEdit *field)
{
    const Result<Money> amount = amountIn(format, field);
    if (!amount)
        return amount.error().message;
    return *amount > Money{} ? QString() : SaleBox::tr("An amount above 0 is needed.");
}

/// A field that says what it is while it is empty.
void name(QLineEdit *field, const QString &text)
{
    field->setAccessibleName(text);
    field->setPlaceholderText(text);
}
} // namespace

SaleBox::SaleBox(const Format &format, QWidget *parent)
    : ActionBox(format, parent), m_kind(new CodeBox(this)), m_amount(new QLineEdit(this)), m_day(new DayBox(this)),
      m_note(new QLineEdit(this)), m_remove(addButton())
{
    m_kind->setObjectName(u"saleKind"_s);
    m_amount->setObjectName(u"saleAmount"_s);
    m_amount->setAlignment(Qt::AlignRight);
    m_day->setObjectName(u"saleDay"_s);
    m_note->setObjectName(u"saleNote"_s);
    m_remove->setObjectName(u"saleRemove"_s);
    addField(m_kind);
    addField(m_amount, 1);
    addField(m_day);
    addLine();
    addField(m_note, 1);
    connect(m_remove, &QPushButton::clicked, this, &SaleBox::removeWanted);
    retranslate();
}

void SaleBox::start(const Client &client, const ClientDerived &)
{
    m_name = client.name;
    Sale sale;
    sale.client = client.id;
    sale.user = m_format.me().isValid() ? m_format.me() : client.owner;
    sale.day = m_format.today();
    setRecord(sale);
}

void SaleBox::setRecord(const Sale &sale)
{
    m_sale = sale;
    const Money amount = sale.amount < Money{} ? -sale.amount : sale.amount;
    m_kind->setCode(sale.amount < Money{} ? kReturn : u"sale"_s);
    m_amount->setText(amount == Money{} ? QString() : m_format.money(amount));
    m_day->setSuggestion(m_format.today());
    m_day->setDay(sale.day);
    m_note->setText(sale.note);
    m_remove->setVisible(sale.id.isValid());
    showProblem({});
    showQuestion();
    m_amount->setFocus();
    m_amount->selectAll();
}

Sale SaleBox::record() const
{
    Sale sale = m_sale;
    const Money amount = amountIn(m_format, m_amount).value_or(Money{});
    sale.amount = m_kind->code() == kReturn ? -amount : amount;
    sale.day = m_day->day();
    sale.note = m_note->text().trimmed();
    return sale;
}

QStringList SaleBox::problems() const
{
    QStringList problems{amountProblem(m_format, m_amount)};
    if (!m_day->day().isValid())
        problems << tr("A day is needed.");
    problems.removeAll(QString());
    return problems;
}

void SaleBox::showQuestion()
{
    setQuestion(m_sale.id.isValid()
                    ? tr("What was sold to %1, or taken back.").arg(m_name)
                    : tr("Money that has come in. It counts for tier and cooperation of %1.").arg(m_name));
}

void SaleBox::retranslate()
{
    InlineBox::retranslate();
    m_kind->setChoices({{u"sale"_s, tr("Sale")}, {kReturn, tr("Return")}});
    m_kind->setAccessibleName(tr("Sale or return"));
    name(m_amount, tr("Amount"));
    m_day->setAccessibleName(tr("Day"));
    name(m_note, tr("Note"));
    m_remove->setText(tr("Delete"));
    setVerb(tr("Save"));
    showQuestion();
}

OpportunityBox::OpportunityBox(const Format &format, QWidget *parent)
    : ActionBox(format, parent), m_stage(new CodeBox(this)), m_amount(new QLineEdit(this)),
      m_expected(new DayBox(this)), m_name(new QLineEdit(this))
{
    m_stage->setObjectName(u"opportunityStage"_s);
    m_amount->setObjectName(u"opportunityAmount"_s);
    m_amount->setAlignment(Qt::AlignRight);
    m_expected->setObjectName(u"opportunityExpected"_s);
    m_name->setObjectName(u"opportunityName"_s);
    addField(m_name, 1);
    addLine();
    addField(m_stage);
    addField(m_amount, 1);
    addField(m_expected);
    retranslate();
}

void OpportunityBox::start(const Client &client, const ClientDerived &)
{
    m_client = client.id;
    m_owner = m_format.me().isValid() ? m_format.me() : client.owner;
    m_name->clear();
    m_amount->clear();
    m_expected->setSuggestion(m_format.today().addMonths(1));
    m_expected->setDay({});
    showProblem({});
    m_name->setFocus();
}

void OpportunityBox::setStages(const QList<Stage> &stages)
{
    m_stages = stages;
    showStages();
}

void OpportunityBox::showStages()
{
    QList<std::pair<QString, QString>> choices;
    for (const Stage &stage : std::as_const(m_stages))
        choices.emplaceBack(QString::number(stage.id.value), Opportunities::stageLabel(stage, m_format.language()));
    m_stage->setChoices(choices);
}

Opportunity OpportunityBox::record() const
{
    Opportunity opportunity;
    opportunity.client = m_client;
    opportunity.owner = m_owner;
    opportunity.name = m_name->text().trimmed();
    opportunity.stage = Id<Stage>(m_stage->code().toLongLong());
    opportunity.amount = amountIn(m_format, m_amount).value_or(Money{});
    opportunity.created = opportunity.stageSince = m_format.today();
    opportunity.expectedClose = m_expected->day();
    return opportunity;
}

QStringList OpportunityBox::problems() const
{
    QStringList problems{amountProblem(m_format, m_amount)};
    if (m_name->text().trimmed().isEmpty())
        problems << tr("A name is needed.");
    if (m_stage->code().isEmpty())
        problems << tr("A stage is needed.");
    problems.removeAll(QString());
    return problems;
}

void OpportunityBox::retranslate()
{
    InlineBox::retranslate();
    setQuestion(tr("What is offered or hoped for. Tier and cooperation follow when it is sold."));
    name(m_name, tr("What it is about"));
    m_stage->setAccessibleName(tr("Stage"));
    showStages();
    name(m_amount, tr("Amount"));
    m_expected->setAccessibleName(tr("Expected close"));
    m_expected->setEmptyText(tr("No day"));
    setVerb(tr("Save"));
}
