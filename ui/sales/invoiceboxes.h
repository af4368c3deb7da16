// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/receivables.h"
#include "ui/common/inlinebox.h"

class DayBox;
class Format;
class QLineEdit;

/// Money received for an invoice: all that is open unless less is typed.
class PaymentBox : public InlineBox
{
    Q_OBJECT

public:
    explicit PaymentBox(const Format &format, QWidget *parent = nullptr);
    void start(const Receivable &receivable);
    void retranslate() override;
    /// An error where the amount cannot be read.
    Result<Payment> record() const;

private:
    const Format &m_format;
    Payment m_payment;
    QLineEdit *m_amount;
    DayBox *m_day;
    QLineEdit *m_number;
};

/// Nobody is reminded until a day, for a reason.
class HoldBox : public InlineBox
{
    Q_OBJECT

public:
    explicit HoldBox(const Format &format, QWidget *parent = nullptr);
    void start(const Receivable &receivable);
    void retranslate() override;
    QDate until() const;
    QString reason() const;

private:
    const Format &m_format;
    DayBox *m_until;
    QLineEdit *m_reason;
};
