// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/receivables.h"
#include "ui/common/tone.h"

class Format;

/// What is said of an invoice, the same in lists, panes and cards.
namespace InvoiceText {
/// "▲ 15 days overdue", "– on hold until 31 Mar 2026", "◦ due in 3 days", "✓ paid".
QString state(const Format &format, const Receivable &receivable);
Tone tone(const Format &format, const Receivable &receivable);
/// "Not due yet", "1 to 30 days", …; "Open in all" for the empty code.
QString band(const QString &code);
Tone bandTone(const QString &code);
} // namespace InvoiceText
