// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/sales/invoice.h"

#include <QWidget>

class ClientStore;
class Format;
class InvoiceForm;
class InvoiceStore;
class Notice;
class QLabel;
class QPushButton;

/// Makes or changes one invoice: the form with Save (Ctrl+S, Ctrl+Enter) and Cancel (Esc).
class InvoiceEditor : public QWidget
{
    Q_OBJECT

public:
    InvoiceEditor(InvoiceStore &store, ClientStore &clients, const Format &format, QWidget *parent = nullptr);
    void edit(Id<Invoice> id);
    void create();
    void retranslate();

signals:
    void saved(Id<Invoice> id, const QString &number);
    void cancelled();
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill(const Invoice &invoice);
    void save();

    InvoiceStore &m_store;
    const Format &m_format;
    Id<Invoice> m_wanted;
    Invoice m_original;
    QLabel *m_title;
    Notice *m_notice;
    InvoiceForm *m_form;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
