// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QWidget>

class Figure;
class FlowLayout;
class Format;
class QAction;
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
    /// What was talked of last, from the timeline.
    void setLastTopic(const QString &topic);
    /// Without the button where the log box is open anyway.
    void setLogOffered(bool offered);
    void retranslate();

signals:
    void logWanted();
    void editWanted();
    void snoozeWanted();
    void cooperationWanted();
    void cycleWanted();
    void doNotContactWanted(bool on);
    void wanted(const QString &link);

private:
    void build();
    void buildActions();
    void showIdentity();
    void showFigures();
    void showDue();
    void showBrief();

    const Format &m_format;
    Client m_client;
    ClientDerived m_derived;
    QString m_lastTopic;
    QLabel *m_name;
    ToneLabel *m_tier;
    QLabel *m_identity;
    ToneLabel *m_flags;
    Figure *m_amount;
    Figure *m_amountAll;
    Figure *m_due;
    Figure *m_cooperation;
    QLabel *m_reach;
    QLabel *m_brief;
    QPushButton *m_log;
    QPushButton *m_edit;
    QPushButton *m_snooze;
    QToolButton *m_more;
    QAction *m_overrideAction;
    QAction *m_cycleAction;
    QAction *m_doNotContactAction;
};
