// SPDX-License-Identifier: GPL-3.0-or-later
// Sales and opportunities of a card: recorded, looked at, changed, deleted.
#include "model/sales/dealstore.h"
#include "ui/clients/cardheader.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/dealbox.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"

void ClientCard::connectDeals()
{
    connect(m_header, &CardHeader::saleWanted, this, [this] { openAction(m_sale); });
    connect(m_header, &CardHeader::opportunityWanted, this, &ClientCard::openOpportunity);
    connect(m_sale, &ActionBox::submitted, this, &ClientCard::saveSale);
    connect(m_sale, &SaleBox::removeWanted, this, &ClientCard::removeSale);
    connect(m_opportunity, &ActionBox::submitted, this, &ClientCard::addOpportunity);
    for (ActionBox *box : std::initializer_list<ActionBox *>{m_sale, m_opportunity})
        connect(box, &ActionBox::closed, this, &ClientCard::closeBox);
}

void ClientCard::openSale(Id<Sale> id)
{
    onAnswer(m_stores.deals.sale(id), this, [this, shown = m_id](const Result<Sale> &sale) {
        if (!sale)
            return emit failed(sale.error());
        if (shown != m_id)
            return;
        openAction(m_sale);
        m_sale->setRecord(*sale);
    });
}

void ClientCard::saveSale()
{
    const QStringList problems = m_sale->problems();
    if (!problems.isEmpty())
        return m_sale->showProblem(problems.join(u'\n'));
    const Sale sale = m_sale->record();
    const QString amount = m_format.money(sale.amount < Money{} ? -sale.amount : sale.amount);
    const QString message = sale.amount < Money{} ? tr("Return of %1 from %2 saved").arg(amount, m_client.name)
                                                  : tr("Sale of %1 to %2 saved").arg(amount, m_client.name);
    onAnswer(m_stores.deals.save(sale, m_client.name), this, [this, message](const Result<Id<Sale>> &saved) {
        if (!saved)
            return m_sale->showProblem(saved.error().message);
        closeBox();
        emit done(message);
    });
}

void ClientCard::removeSale()
{
    const Sale sale = m_sale->record();
    onAnswer(m_stores.deals.remove(sale.id, m_client.name), this,
             [this, name = m_client.name](const Result<void> &gone) {
                 if (!gone)
                     return m_sale->showProblem(gone.error().message);
                 closeBox();
                 emit done(tr("Sale to %1 deleted").arg(name));
             });
}

void ClientCard::openOpportunity()
{
    openAction(m_opportunity);
    onAnswer(m_stores.deals.openStages(), this, [this](const Result<QList<Stage>> &stages) {
        if (stages)
            m_opportunity->setStages(*stages);
        else
            m_opportunity->showProblem(stages.error().message);
    });
}

void ClientCard::addOpportunity()
{
    const QStringList problems = m_opportunity->problems();
    if (!problems.isEmpty())
        return m_opportunity->showProblem(problems.join(u'\n'));
    const Opportunity opportunity = m_opportunity->record();
    onAnswer(m_stores.deals.add(opportunity), this,
             [this, name = opportunity.name](const Result<Id<Opportunity>> &added) {
                 if (!added)
                     return m_opportunity->showProblem(added.error().message);
                 closeBox();
                 emit done(tr("Opportunity %1 added").arg(name));
             });
}
