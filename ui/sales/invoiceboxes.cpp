// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/invoiceboxes.h"

#include "ui/common/daybox.h"
#include "ui/common/format.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

PaymentBox::PaymentBox(const Format &format, QWidget *parent)
    : InlineBox(parent), m_format(format), m_amount(new QLineEdit(this)), m_day(new DayBox(this)),
      m_number(new QLineEdit(this))
{
    m_amount->setObjectName(u"paymentAmount"_s);
    m_day->setObjectName(u"paymentDay"_s);
    m_number->setObjectName(u"paymentNumber"_s);
    m_amount->setAlignment(Qt::AlignRight);
    addField(m_amount, 1);
    addField(m_day);
    addLine();
    addField(m_number, 1);
    retranslate();
}

void PaymentBox::start(const Receivable &receivable)
{
    m_payment = {};
    m_payment.invoice = receivable.id;
    m_payment.client = receivable.invoice.client;
    m_amount->setText(toPlain(receivable.open(), m_format.settings().currency));
    m_day->setSuggestion(m_format.today());
    m_day->setDay(m_format.today());
    m_number->clear();
    showProblem({});
    m_amount->setFocus();
    m_amount->selectAll();
}

void PaymentBox::retranslate()
{
    InlineBox::retranslate();
    setQuestion(tr("What was received. All that is open is filled in."));
    setVerb(tr("Record payment"));
    m_amount->setAccessibleName(tr("Amount"));
    m_day->setAccessibleName(tr("Day"));
    m_number->setAccessibleName(tr("Payment number"));
    m_number->setPlaceholderText(tr("Number, if it has one"));
}

Result<Payment> PaymentBox::record() const
{
    Payment payment = m_payment;
    WEFT_TAKE(payment.amount, parseMoney(m_amount->text(), m_format.settings().currency));
    payment.day = m_day->day();
    payment.number = m_number->text().trimmed();
    return payment;
}

HoldBox::HoldBox(const Format &format, QWidget *parent)
    : InlineBox(parent), m_format(format), m_until(new DayBox(this)), m_reason(new QLineEdit(this))
{
    m_until->setObjectName(u"holdUntil"_s);
    m_reason->setObjectName(u"holdReason"_s);
    addField(m_until);
    addField(m_reason, 1);
    retranslate();
}

void HoldBox::start(const Receivable &receivable)
{
    const QDate held = receivable.invoice.holdUntil;
    const QDate next = m_format.settings().calendar.plusWorkingDays(m_format.today(), 5);
    m_until->setSuggestion(next);
    m_until->setDay(held.isValid() && held >= m_format.today() ? held : next);
    m_reason->setText(receivable.invoice.reasonNote);
    showProblem({});
    m_until->setFocus();
}

void HoldBox::retranslate()
{
    InlineBox::retranslate();
    setQuestion(tr("Not reminded of until a day, that day included. Everybody sees the reason."));
    setVerb(tr("Hold"));
    m_until->setAccessibleName(tr("Until"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why it is paid late"));
}

QDate HoldBox::until() const
{
    return m_until->day();
}

QString HoldBox::reason() const
{
    return m_reason->text().trimmed();
}
