// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/invoicecolumns.h"

#include "ui/common/format.h"
#include "ui/common/invoicetext.h"

using namespace Qt::StringLiterals;

QList<ListModel<InvoiceStore>::Column> invoiceColumns(const Format &format)
{
    const auto *f = &format;
    const auto day = [f](QDate date) -> QVariant { return date.isValid() ? f->day(date) : QString(); };
    return {
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Number"),
         .sort = u"number"_s,
         .text = [](const Receivable &r) -> QVariant { return r.invoice.number; }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Client"),
         .sort = u"client"_s,
         .text = [](const Receivable &r) -> QVariant { return r.clientName; }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "State"),
         .sort = u"state"_s,
         .text = [f](const Receivable &r) -> QVariant { return InvoiceText::state(*f, r); },
         .colour = [f](const Receivable &r) { return toneColour(InvoiceText::tone(*f, r)); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Open"),
         .sort = u"open"_s,
         .text = [f](const Receivable &r) -> QVariant { return f->money(r.open()); },
         .alignment = Qt::AlignRight},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Due"),
         .sort = u"due"_s,
         .text = [day](const Receivable &r) { return day(r.invoice.due); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Reason"),
         .sort = {},
         .text = [](const Receivable &r) -> QVariant { return QString(r.invoice.reasonNote).replace(u'\n', u' '); },
         .toolTip = [](const Receivable &r) { return r.invoice.reasonNote; }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Amount"),
         .sort = u"amount"_s,
         .text = [f](const Receivable &r) -> QVariant { return f->money(r.invoice.amount); },
         .alignment = Qt::AlignRight},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Paid"),
         .sort = u"paid"_s,
         .text = [f](const Receivable &r) -> QVariant { return f->money(r.paid); },
         .alignment = Qt::AlignRight},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Invoice day"),
         .sort = u"day"_s,
         .text = [day](const Receivable &r) { return day(r.invoice.day); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Source"),
         .sort = {},
         .text = [](const Receivable &r) -> QVariant { return r.invoice.source; }},
    };
}
