// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/invoiceform.h"

#include "ui/common/clientpicker.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {
/// What a new invoice is due after, unless said otherwise.
constexpr int kUsualDays = 30;
} // namespace

InvoiceForm::InvoiceForm(ClientStore &clients, const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_layout(new QFormLayout), m_number(new QLineEdit(this)),
      m_client(new ClientPicker(clients, this)), m_amount(new QLineEdit(this)), m_day(new DayBox(this)),
      m_due(new DayBox(this)), m_reason(new QPlainTextEdit(this)), m_hold(new DayBox(this)),
      m_source(new QLineEdit(this))
{
    m_number->setObjectName(u"invoiceNumber"_s);
    m_client->setObjectName(u"invoiceClient"_s);
    m_amount->setObjectName(u"invoiceAmount"_s);
    m_day->setObjectName(u"invoiceDay"_s);
    m_due->setObjectName(u"invoiceDue"_s);
    m_reason->setObjectName(u"invoiceReasonNote"_s);
    m_hold->setObjectName(u"invoiceHold"_s);
    m_source->setObjectName(u"invoiceSource"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 8, 16, 16);
    outer->addLayout(m_layout);
    outer->addStretch();
    m_layout->setHorizontalSpacing(16);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_number, m_client, m_amount, m_day, m_due, m_reason, m_hold, m_source})
        add(field);
    setFocusProxy(m_number);
    retranslate();
}

void InvoiceForm::add(QWidget *field)
{
    QLabel *label = PlainText::label({}, this);
    label->setBuddy(field);
    m_layout->addRow(label, field);
    m_labels << label;
}

void InvoiceForm::retranslate()
{
    const QStringList names{tr("Number"), tr("Client"),          tr("Amount"),        tr("Invoice day"),
                            tr("Due"),    tr("Reason it waits"), tr("On hold until"), tr("Source")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels[i]->setText(names[i]);
        m_layout->itemAt(static_cast<int>(i), QFormLayout::FieldRole)->widget()->setAccessibleName(names[i]);
    }
    for (DayBox *box : {m_day, m_due, m_hold})
        box->setEmptyText(tr("No day"));
    m_source->setPlaceholderText(tr("The program it comes from; empty if typed here"));
}

void InvoiceForm::setRecord(const Invoice &invoice)
{
    m_invoice = invoice;
    m_number->setText(invoice.number);
    m_client->setClient(invoice.client);
    m_amount->setText(invoice.amount.minor == 0 ? QString() : toPlain(invoice.amount, m_format.settings().currency));
    m_day->setDay(invoice.day);
    m_due->setDay(invoice.due);
    m_hold->setDay(invoice.holdUntil);
    m_reason->setPlainText(invoice.reasonNote);
    m_source->setText(invoice.source);
    m_day->setSuggestion(m_format.today());
    m_due->setSuggestion(m_format.today().addDays(kUsualDays));
    m_hold->setSuggestion(m_format.today());
}

Invoice InvoiceForm::record() const
{
    Invoice invoice = m_invoice;
    invoice.number = m_number->text().trimmed();
    invoice.client = m_client->client();
    invoice.amount = parseMoney(m_amount->text(), m_format.settings().currency).value_or(Money{});
    invoice.day = m_day->day();
    invoice.due = m_due->day();
    invoice.holdUntil = m_hold->day();
    invoice.reasonNote = m_reason->toPlainText();
    invoice.source = m_source->text().trimmed();
    return invoice;
}

QStringList InvoiceForm::problems() const
{
    QStringList problems = Invoices::problems(record());
    const QString amount = m_amount->text().trimmed();
    if (const auto money = parseMoney(amount, m_format.settings().currency); !amount.isEmpty() && !money)
        problems = {money.error().message};
    if (!m_client->text().trimmed().isEmpty() && !m_client->client().isValid())
        problems << tr("There is no client “%1”. Choose one of those offered while typing.").arg(m_client->text());
    if (m_hold->day().isValid() && m_reason->toPlainText().trimmed().isEmpty())
        problems << tr("A hold needs a reason.");
    return problems;
}
