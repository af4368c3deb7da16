// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/invoicetext.h"

#include "ui/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("InvoiceText", text);
}

DueState dueOf(const Format &format, const Receivable &receivable)
{
    return dueStateOf(receivable.invoice.due, false, format.today(), format.settings().soonDays);
}

QString overdueText(qint64 days)
{
    const int n = static_cast<int>(days); // not in the call: lupdate would not see it
    return QCoreApplication::translate("InvoiceText", "▲ %n days overdue", nullptr, n);
}

QString openText(const Format &format, const Receivable &receivable)
{
    const QDate due = receivable.invoice.due;
    if (!due.isValid())
        return translated(QT_TRANSLATE_NOOP("InvoiceText", "– open, no due day"));
    const DueState state = dueOf(format, receivable);
    const QString text = state == DueState::Later ? format.day(due) : format.nearDay(due);
    return translated(QT_TRANSLATE_NOOP("InvoiceText", "%1 due %2")).arg(Format::mark(state), text);
}
} // namespace

QString InvoiceText::state(const Format &format, const Receivable &receivable)
{
    switch (receivable.state) {
    case InvoiceState::Overdue:
        return overdueText(receivable.daysOverdue);
    case InvoiceState::Held:
        return translated(QT_TRANSLATE_NOOP("InvoiceText", "– on hold until %1"))
            .arg(format.day(receivable.invoice.holdUntil));
    case InvoiceState::Open:
        return openText(format, receivable);
    case InvoiceState::Paid:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("InvoiceText", "✓ paid"));
}

Tone InvoiceText::tone(const Format &format, const Receivable &receivable)
{
    switch (receivable.state) {
    case InvoiceState::Overdue:
        return Tone::Late;
    case InvoiceState::Open:
        return receivable.invoice.due.isValid() ? toneOf(dueOf(format, receivable)) : Tone::Fine;
    case InvoiceState::Held:
    case InvoiceState::Paid:
        break;
    }
    return Tone::Muted;
}

QString InvoiceText::band(const QString &code)
{
    static const std::pair<const char16_t *, const char *> names[]{
        {u"", QT_TRANSLATE_NOOP("InvoiceText", "Open in all")},
        {u"not_due", QT_TRANSLATE_NOOP("InvoiceText", "Not due yet")},
        {u"days_30", QT_TRANSLATE_NOOP("InvoiceText", "1–30 days overdue")},
        {u"days_60", QT_TRANSLATE_NOOP("InvoiceText", "31–60 days")},
        {u"days_90", QT_TRANSLATE_NOOP("InvoiceText", "61–90 days")},
        {u"older", QT_TRANSLATE_NOOP("InvoiceText", "Over 90 days")},
        {u"held", QT_TRANSLATE_NOOP("InvoiceText", "On hold")},
    };
    for (const auto &[known, name] : names)
        if (code == QStringView(known))
            return translated(name);
    return code;
}

Tone InvoiceText::bandTone(const QString &code)
{
    if (code.isEmpty() || code == u"not_due")
        return Tone::Normal;
    return code == u"held" ? Tone::Muted : Tone::Late;
}
