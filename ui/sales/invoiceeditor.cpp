// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/invoiceeditor.h"

#include "model/sales/invoicestore.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/notice.h"
#include "ui/common/plaintext.h"
#include "ui/sales/invoiceform.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InvoiceEditor::InvoiceEditor(InvoiceStore &store, ClientStore &clients, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_title(PlainText::heading({}, 4, this)),
      m_notice(new Notice(this)), m_form(new InvoiceForm(clients, format)), m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &InvoiceEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &InvoiceEditor::cancelled);
    connect(m_notice, &Notice::acted, this, [this] { edit(m_original.id); });
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &InvoiceEditor::save);
    }
    retranslate();
}

void InvoiceEditor::build()
{
    setObjectName(u"invoiceEditor"_s);
    m_save->setObjectName(u"saveInvoice"_s);
    m_cancel->setObjectName(u"cancelInvoice"_s);
    m_save->setProperty("primary", true);
    m_form->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    m_notice->hide();
    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_form);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 6);
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(area, 1);
}

void InvoiceEditor::retranslate()
{
    m_title->setText(m_original.id.isValid() ? tr("Edit %1").arg(m_original.number) : tr("New invoice"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+S or Ctrl+Enter"));
    m_cancel->setText(tr("Cancel"));
    m_form->retranslate();
}

void InvoiceEditor::edit(Id<Invoice> id)
{
    m_wanted = id;
    onAnswer(m_store.load({id.value}), this, [this, id](const Result<QList<Receivable>> &found) {
        if (id != m_wanted)
            return;
        if (!found)
            emit failed(found.error());
        else if (found->isEmpty())
            emit cancelled();
        else
            fill(found->first().invoice);
    });
}

void InvoiceEditor::create()
{
    m_wanted = {};
    fill({.day = m_format.today()});
}

void InvoiceEditor::fill(const Invoice &invoice)
{
    m_original = invoice;
    m_form->setRecord(invoice);
    m_notice->hide();
    retranslate();
    m_form->setFocus(Qt::OtherFocusReason);
}

void InvoiceEditor::save()
{
    if (const QStringList problems = m_form->problems(); !problems.isEmpty())
        return m_notice->tell(Notice::Kind::Warning, problems.join(u'\n'));
    const Invoice invoice = m_form->record();
    m_save->setEnabled(false);
    onAnswer(m_store.save(invoice), this, [this, number = invoice.number](const Result<Id<Invoice>> &saved) {
        m_save->setEnabled(true);
        if (saved)
            emit this->saved(*saved, number);
        else if (saved.error().kind == ErrorKind::Conflict)
            m_notice->tell(Notice::Kind::Failure, saved.error().message, tr("Show the newer record"));
        else
            m_notice->tell(saved.error());
    });
}

void InvoiceEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}
