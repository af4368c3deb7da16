// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/invoice.h"

#include <QWidget>

class ClientPicker;
class ClientStore;
class DayBox;
class Format;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

/// Every field of an invoice.
class InvoiceForm : public QWidget
{
    Q_OBJECT

public:
    InvoiceForm(ClientStore &clients, const Format &format, QWidget *parent = nullptr);

    void setRecord(const Invoice &invoice);
    Invoice record() const;
    QStringList problems() const;
    void retranslate();

private:
    void add(QWidget *field);

    const Format &m_format;
    Invoice m_invoice;
    QFormLayout *m_layout;
    QList<QLabel *> m_labels;
    QLineEdit *m_number;
    ClientPicker *m_client;
    QLineEdit *m_amount;
    DayBox *m_day;
    DayBox *m_due;
    QPlainTextEdit *m_reason;
    DayBox *m_hold;
    QLineEdit *m_source;
};
