// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/briefcolumns.h"

#include "ui/common/duetext.h"
#include "ui/common/format.h"
#include "ui/common/tone.h"

using namespace Qt::StringLiterals;

QList<ListColumn<ClientRow>> briefColumns(const Format &format)
{
    const auto *f = &format;
    const auto state = [f](const ClientRow &row) {
        return dueStateOf(row.derived.due, row.derived.suppressed, f->today(), f->settings().soonDays);
    };
    return {
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Name"),
         .sort = u"name"_s,
         .text = [](const ClientRow &row) -> QVariant { return row.name; }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Next contact"),
         .sort = u"due"_s,
         .text = [f, state](const ClientRow &row) -> QVariant {
             return u"%1 %2"_s.arg(Format::mark(state(row)), DueText::of(*f, state(row), row.derived.due));
         },
         .colour = [state](const ClientRow &row) { return toneColour(toneOf(state(row))); },
         .toolTip = [f](const ClientRow &row) { return DueText::reason(*f, row.derived.due, row.derived.dueRaw); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Amount"),
         .sort = u"amount"_s,
         .text = [f](const ClientRow &row) -> QVariant { return f->money(row.derived.amount); },
         .alignment = Qt::AlignRight},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Owner"),
         .sort = u"owner"_s,
         .text = [f](const ClientRow &row) -> QVariant { return f->user(row.owner); }},
    };
}
