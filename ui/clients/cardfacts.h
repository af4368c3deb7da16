// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QScrollArea>

class Format;
class QVBoxLayout;

/// Facts and people of a client: what is filled, nothing else.
class CardFacts : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardFacts(const Format &format, QWidget *parent = nullptr);
    void setClient(const Client &client);
    /// The names of the parent and the referrer, read after the record.
    void setRelated(const QString &parent, const QString &referrer);
    void retranslate();

signals:
    void wanted(const QString &link);
    void invoiceDetailsWanted();

private:
    void rebuild();
    void addTitle(const QString &title);
    void layTitle();
    void addFact(const QString &label, const QString &value);
    void addLink(const QString &label, const QString &name, Id<Client> id);
    void addReach();
    void addClasses();
    void addPeople();
    void addInvoicing();

    const Format &m_format;
    Client m_client;
    QString m_parent, m_referrer;
    QString m_title;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
};
