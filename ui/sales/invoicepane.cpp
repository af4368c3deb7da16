// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/invoicepane.h"

#include "model/sales/invoicestore.h"
#include "ui/common/answer.h"
#include "ui/common/figure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/invoicetext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/sales/invoiceboxes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kShownPayments = 50;
}

InvoicePane::InvoicePane(InvoiceStore &store, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_whole(new QWidget(this)),
      m_nothing(PlainText::muted({}, this)), m_number(PlainText::heading({}, 4, this)), m_client(new QPushButton(this)),
      m_open(new Figure(this)), m_state(new ToneLabel(this)), m_facts(PlainText::muted({}, this)),
      m_reason(PlainText::label({}, this)), m_pay(new QPushButton(this)), m_hold(new QPushButton(this)),
      m_release(new QPushButton(this)), m_edit(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_boxes(new QStackedWidget(this)), m_payBox(new PaymentBox(format, this)), m_holdBox(new HoldBox(format, this)),
      m_paymentsTitle(PlainText::heading({}, 1, this)), m_listPlace(new QVBoxLayout)
{
    build();
    connect(m_client, &QPushButton::clicked, this,
            [this] { emit wanted(u"client:%1"_s.arg(m_receivable.invoice.client.value)); });
    connect(m_pay, &QPushButton::clicked, this, &InvoicePane::openPayment);
    connect(m_hold, &QPushButton::clicked, this, &InvoicePane::openHold);
    connect(m_release, &QPushButton::clicked, this, &InvoicePane::release);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_id); });
    connect(m_payBox, &InlineBox::submitted, this, &InvoicePane::pay);
    connect(m_holdBox, &InlineBox::submitted, this, &InvoicePane::hold);
    for (InlineBox *box : std::initializer_list<InlineBox *>{m_payBox, m_holdBox})
        connect(box, &InlineBox::closed, this, &InvoicePane::closeBox);
    connect(&m_store, &InvoiceStore::changed, this, &InvoicePane::reload);
    retranslate();
    showInvoice({});
}

void InvoicePane::build()
{
    setObjectName(u"invoicePane"_s);
    m_number->setObjectName(u"invoiceTitle"_s);
    m_state->setObjectName(u"invoiceState"_s);
    m_open->setObjectName(u"invoiceOpen"_s);
    m_reason->setObjectName(u"invoiceReason"_s);
    m_pay->setObjectName(u"payInvoice"_s);
    m_hold->setObjectName(u"holdInvoice"_s);
    m_release->setObjectName(u"releaseInvoice"_s);
    m_edit->setObjectName(u"editInvoice"_s);
    m_remove->setObjectName(u"removeInvoice"_s);
    m_client->setProperty("link", true);
    m_pay->setProperty("primary", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    for (QLabel *label : {m_state, m_facts, m_reason, m_number})
        label->setWordWrap(true);
    m_boxes->addWidget(m_payBox);
    m_boxes->addWidget(m_holdBox);
    m_boxes->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *actions = new QWidget(m_whole);
    auto *flow = new FlowLayout(actions, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_pay, m_hold, m_release, m_edit, m_remove})
        flow->addWidget(button);
    auto *layout = new QVBoxLayout(m_whole);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_number);
    layout->addWidget(m_client, 0, Qt::AlignLeading);
    layout->addWidget(m_open);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_reason, m_facts, actions, m_boxes})
        layout->addWidget(widget);
    layout->addWidget(m_paymentsTitle);
    layout->addLayout(m_listPlace);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_whole, 1);
}

void InvoicePane::retranslate()
{
    m_nothing->setText(tr("Choose an invoice to see its payments."));
    m_pay->setText(tr("Record payment"));
    m_pay->setToolTip(tr("P in the list"));
    m_hold->setText(tr("Hold…"));
    m_hold->setToolTip(tr("H in the list"));
    m_release->setText(tr("End hold"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
    m_open->setLabel(tr("open"));
    m_payBox->retranslate();
    m_holdBox->retranslate();
    show();
}

void InvoicePane::showInvoice(Id<Invoice> id)
{
    if (id == m_id && id.isValid())
        return;
    m_id = id;
    m_boxes->hide();
    if (!id.isValid()) {
        m_receivable = {};
        m_payments.clear();
        return show();
    }
    reload();
}

void InvoicePane::reload()
{
    if (!m_id.isValid())
        return;
    onAnswer(m_store.load({m_id.value}), this, [this, id = m_id](const Result<QList<Receivable>> &found) {
        if (id != m_id)
            return;
        if (!found)
            return emit failed(found.error());
        if (found->isEmpty())
            return showInvoice({});
        onAnswer(m_store.payments(id), this,
                 [this, id, receivable = found->first()](const Result<QList<Payment>> &payments) {
                     if (id == m_id)
                         take(receivable, payments.value_or(QList<Payment>()));
                 });
    });
}

void InvoicePane::take(const Receivable &receivable, const QList<Payment> &payments)
{
    m_receivable = receivable;
    m_payments = payments;
    show();
}

void InvoicePane::show()
{
    const Invoice &invoice = m_receivable.invoice;
    const bool there = m_receivable.id.isValid() && m_id.isValid();
    m_nothing->setVisible(!there);
    m_whole->setVisible(there);
    if (!there)
        return;
    m_number->setText(invoice.number);
    m_client->setText(
        PlainText::action(m_receivable.clientName.isEmpty() ? tr("Without client") : m_receivable.clientName));
    m_client->setEnabled(invoice.client.isValid());
    m_open->setValue(m_format.money(m_receivable.open()),
                     m_receivable.state == InvoiceState::Overdue ? Tone::Late : Tone::Normal);
    m_state->setText(InvoiceText::state(m_format, m_receivable));
    static_cast<ToneLabel *>(m_state)->setTone(InvoiceText::tone(m_format, m_receivable));
    m_reason->setText(invoice.reasonNote);
    m_reason->setVisible(!invoice.reasonNote.isEmpty());
    QStringList facts{tr("Amount %1, paid %2").arg(m_format.money(invoice.amount), m_format.money(m_receivable.paid))};
    if (invoice.day.isValid())
        facts << tr("Invoice day %1").arg(m_format.day(invoice.day));
    if (invoice.due.isValid())
        facts << tr("Due %1").arg(m_format.day(invoice.due));
    if (!invoice.source.isEmpty())
        facts << tr("From %1").arg(invoice.source);
    m_facts->setText(facts.join(u'\n'));
    const bool open = m_receivable.state != InvoiceState::Paid;
    m_pay->setVisible(open);
    m_hold->setVisible(open);
    m_release->setVisible(m_receivable.state == InvoiceState::Held);
    listPayments();
}

void InvoicePane::listPayments()
{
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget(m_whole);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    m_paymentsTitle->setText(tr("Payments"));
    m_paymentsTitle->setVisible(!m_payments.isEmpty());
    for (const Payment &payment : m_payments.mid(0, kShownPayments)) {
        const QString text =
            tr("%1   %2   %3").arg(m_format.day(payment.day), m_format.money(payment.amount), payment.number);
        auto *row = new QHBoxLayout;
        row->addWidget(PlainText::label(text.trimmed(), m_list), 1);
        auto *remove = new QToolButton(m_list);
        remove->setObjectName(u"removePayment"_s);
        remove->setIcon(Theme::icon(u"delete"_s));
        remove->setToolTip(tr("Remove this payment"));
        remove->setAccessibleName(tr("Remove the payment of %1").arg(m_format.day(payment.day)));
        connect(remove, &QToolButton::clicked, this, [this, id = payment.id] {
            onAnswer(m_store.removePayment(id), this,
                     [this](const Done &gone) { finish(gone, tr("Payment removed"), nullptr); });
        });
        row->addWidget(remove);
        rows->addLayout(row);
    }
    m_listPlace->addWidget(m_list);
}

void InvoicePane::openBox(InlineBox *box)
{
    for (InlineBox *each : std::initializer_list<InlineBox *>{m_payBox, m_holdBox})
        each->setSizePolicy(QSizePolicy::Preferred, each == box ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_boxes->setCurrentWidget(box);
    m_boxes->show();
}

void InvoicePane::openPayment()
{
    if (m_receivable.id != m_id || m_pay->isHidden())
        return;
    openBox(m_payBox);
    m_payBox->start(m_receivable);
}

void InvoicePane::openHold()
{
    if (m_receivable.id != m_id || m_hold->isHidden())
        return;
    openBox(m_holdBox);
    m_holdBox->start(m_receivable);
}

bool InvoicePane::closeBox()
{
    if (m_boxes->isHidden())
        return false;
    m_boxes->hide();
    (m_pay->isHidden() ? m_edit : m_pay)->setFocus(Qt::OtherFocusReason);
    return true;
}

void InvoicePane::pay()
{
    const Result<Payment> payment = m_payBox->record();
    if (!payment)
        return m_payBox->showProblem(payment.error().message);
    const QString number = m_receivable.invoice.number;
    const QString message = tr("Payment of %1 for %2 recorded").arg(m_format.money(payment->amount), number);
    onAnswer(m_store.pay(*payment, number), this, [this, message](const Result<Id<Payment>> &saved) {
        finish(saved ? Done{} : tl::unexpected<Error>(saved.error()), message, m_payBox);
    });
}

void InvoicePane::hold()
{
    if (!m_holdBox->until().isValid() || m_holdBox->reason().isEmpty())
        return m_holdBox->showProblem(tr("A hold needs a day and a reason."));
    const QString message =
        tr("%1 on hold until %2").arg(m_receivable.invoice.number, m_format.day(m_holdBox->until()));
    onAnswer(m_store.hold(m_receivable.invoice, m_holdBox->until(), m_holdBox->reason()), this,
             [this, message](const Done &held) { finish(held, message, m_holdBox); });
}

void InvoicePane::release()
{
    const QString message = tr("%1 is no longer on hold").arg(m_receivable.invoice.number);
    onAnswer(m_store.hold(m_receivable.invoice, {}, {}), this,
             [this, message](const Done &released) { finish(released, message, nullptr); });
}

void InvoicePane::finish(const Done &result, const QString &message, InlineBox *box)
{
    if (result) {
        if (box)
            closeBox();
        emit done(message);
    } else if (box) {
        box->showProblem(result.error().message);
    } else {
        emit failed(result.error());
    }
}
