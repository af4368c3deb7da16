// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/opportunity.h"
#include "model/sales/sale.h"
#include "ui/clients/actionbox.h"

class QPushButton;

/// A sale to the client, or a return: a new one of today, or one from its story.
class SaleBox : public ActionBox
{
    Q_OBJECT

public:
    explicit SaleBox(const Format &format, QWidget *parent = nullptr);
    void start(const Client &client, const ClientDerived &derived) override;
    void setRecord(const Sale &sale);
    Sale record() const;
    QStringList problems() const;
    void retranslate() override;

signals:
    void removeWanted();

private:
    void showQuestion();

    Sale m_sale;
    QString m_name;
    CodeBox *m_kind;
    QLineEdit *m_amount;
    DayBox *m_day;
    QLineEdit *m_note;
    QPushButton *m_remove;
};

/// A deal that may come of it: what has been offered, for how much, how far it is.
class OpportunityBox : public ActionBox
{
    Q_OBJECT

public:
    explicit OpportunityBox(const Format &format, QWidget *parent = nullptr);
    void start(const Client &client, const ClientDerived &derived) override;
    void setStages(const QList<Stage> &stages);
    Opportunity record() const;
    QStringList problems() const;
    void retranslate() override;

private:
    void showStages();

    Id<Client> m_client;
    Id<User> m_owner;
    QList<Stage> m_stages;
    CodeBox *m_stage;
    QLineEdit *m_amount;
    DayBox *m_expected;
    QLineEdit *m_name;
};
