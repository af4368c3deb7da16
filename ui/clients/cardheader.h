// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/tierpin.h"
#include "model/contacts/contactbrief.h"
#include "model/sales/receivables.h"

#include <QWidget>

class BriefLine;
class ChannelBar;
class Figure;
class FlowLayout;
class Format;
class QAction;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class ToneLabel;

/// The band at the top of a card: who it is, how it stands, and what can be done at once.
class CardHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CardHeader(const Format &format, QWidget *parent = nullptr);
    void setClient(const Client &client, const ClientDerived &derived);
    /// What was said last and who else talks to the client; read after the record.
    void setBrief(const ContactBrief &brief);
    /// What it owes; read after the record.
    void setReceivables(const ClientReceivables &receivables);
    /// The pin of its tier, where one is in force.
    void setPin(const std::optional<TierPin> &pin);
    /// Without the button where the log box is open anyway.
    void setLogOffered(bool offered);
    void retranslate();

signals:
    void logWanted();
    void editWanted();
    void snoozeWanted();
    void cooperationWanted();
    void pinWanted();
    void cycleWanted();
    void doNotContactWanted(bool on);
    void invoiceDetailsWanted();
    void saleWanted();
    void opportunityWanted();
    /// The client is contacted by a channel; the link opens the program that does it, if there is one.
    void contactWanted(const QString &channel, Id<Person> person, const QString &link);
    void wanted(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildActions();
    void arrangeBrief();
    void shareBrief();
    void showIdentity();
    QString pinText() const;
    void showFigures();
    void showDue();
    void showLast();
    void showBrief();
    void showOthers();
    void showOpen();

    const Format &m_format;
    Client m_client;
    ClientDerived m_derived;
    std::optional<TierPin> m_pin;
    ContactBrief m_said;
    ClientReceivables m_owed;
    QLabel *m_name;
    ToneLabel *m_tier;
    QLabel *m_identity;
    ToneLabel *m_flags;
    Figure *m_amount;
    Figure *m_amountAll;
    Figure *m_last;
    Figure *m_due;
    Figure *m_cooperation;
    Figure *m_open;
    ToneLabel *m_others;
    ChannelBar *m_channels;
    QBoxLayout *m_bar;
    QGridLayout *m_briefGrid;
    BriefLine *m_topic;
    BriefLine *m_promise;
    BriefLine *m_likes;
    BriefLine *m_need;
    int m_briefColumns = 0;
    QPushButton *m_log;
    QPushButton *m_edit;
    QPushButton *m_snooze;
    QToolButton *m_more;
    QAction *m_overrideAction;
    QAction *m_pinAction;
    QAction *m_cycleAction;
    QAction *m_doNotContactAction;
    QAction *m_invoiceAction;
    QAction *m_saleAction;
    QAction *m_opportunityAction;
};
