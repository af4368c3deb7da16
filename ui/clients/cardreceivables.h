// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/receivables.h"

#include <QWidget>

class Format;
class InvoiceStore;
class QLabel;
class QPushButton;
class ToneLabel;

/// What a client owes and since when, with the reason it waits; nothing where nothing is open. A click opens the
/// invoices.
class CardReceivables : public QWidget
{
    Q_OBJECT

public:
    CardReceivables(InvoiceStore &store, const Format &format, QWidget *parent = nullptr);
    void showClient(Id<Client> client);
    void retranslate();

signals:
    /// What the client shown owes now.
    void read(const ClientReceivables &receivables);
    void wanted(const QString &link);

private:
    void reload();
    void show();
    QString sum() const;

    InvoiceStore &m_store;
    const Format &m_format;
    Id<Client> m_id;
    ClientReceivables m_all;
    QPushButton *m_sum;
    QList<ToneLabel *> m_lines;
    QLabel *m_rest;
};
