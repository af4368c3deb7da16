// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/invoicestore.h"
#include "ui/common/listmodel.h"
#include "ui/common/page.h"

#include <QTimer>

class AgeBar;
class ClientStore;
class EmptyState;
class Format;
class InvoiceEditor;
class InvoicePane;
class ListView;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

/// What clients owe: by age at the top, the invoices beneath, the chosen one beside them.
class ReceivablesPage : public Page
{
    Q_OBJECT

public:
    ReceivablesPage(InvoiceStore &store, ClientStore &clients, const Format &format, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QLineEdit *searchField() override { return m_search; }
    QAction *primaryAction() override { return m_new; }
    bool goBack() override;
    /// "receivables", "receivables?band=held", "receivables?client=12", "invoice:12".
    bool follow(const QString &link) override;
    ExportRequest exportRequest() const override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void ask();
    void readAges();
    void showContent();
    void showAll();
    void setClient(Id<Client> client);
    void edit(Id<Invoice> id);
    void makeNew();
    void backToList();
    void remove(const QList<qint64> &ids);
    void askMenu(QPoint position);

    InvoiceStore &m_store;
    ClientStore &m_clients;
    const Format &m_format;
    QAction *m_new;
    QLineEdit *m_search;
    QTimer m_delay;
    AgeBar *m_ages;
    QWidget *m_clientLine;
    QLabel *m_clientName;
    QToolButton *m_clientOff;
    ListModel<InvoiceStore> *m_model;
    ListView *m_view;
    QAction *m_pay;
    QAction *m_hold;
    QAction *m_remove;
    InvoicePane *m_pane;
    InvoiceEditor *m_editor;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QStackedWidget *m_content;
    EmptyState *m_none;
    EmptyState *m_noMatch;
    Id<Client> m_client;
    qint64 m_all = -1;   ///< invoices there are, the paid ones too; -1 until it is known
    qint64 m_total = -1; ///< those in the list
};
