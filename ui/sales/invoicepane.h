// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/receivables.h"

#include <QWidget>

class Figure;
class Format;
class HoldBox;
class InlineBox;
class InvoiceStore;
class PaymentBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

/// One invoice: what is open and why, its payments, and what can be done.
class InvoicePane : public QWidget
{
    Q_OBJECT

public:
    InvoicePane(InvoiceStore &store, const Format &format, QWidget *parent = nullptr);
    /// An invalid id empties the pane.
    void showInvoice(Id<Invoice> id);
    Id<Invoice> invoice() const { return m_id; }
    void openPayment();
    void openHold();
    /// Closes an open box; false if none was open.
    bool closeBox();
    void retranslate();

signals:
    void done(const QString &message);
    void failed(const Error &error);
    void editWanted(Id<Invoice> id);
    void removeWanted(Id<Invoice> id);
    void wanted(const QString &link);

private:
    void build();
    void reload();
    void take(const Receivable &receivable, const QList<Payment> &payments);
    void show();
    void listPayments();
    void openBox(InlineBox *box);
    void pay();
    void hold();
    void release();
    void finish(const Done &result, const QString &message, InlineBox *box);

    InvoiceStore &m_store;
    const Format &m_format;
    Id<Invoice> m_id;
    Receivable m_receivable;
    QList<Payment> m_payments;
    QWidget *m_whole;
    QLabel *m_nothing;
    QLabel *m_number;
    QPushButton *m_client;
    Figure *m_open;
    QLabel *m_state;
    QLabel *m_facts;
    QLabel *m_reason;
    QPushButton *m_pay;
    QPushButton *m_hold;
    QPushButton *m_release;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QStackedWidget *m_boxes;
    PaymentBox *m_payBox;
    HoldBox *m_holdBox;
    QLabel *m_paymentsTitle;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listPlace;
};
