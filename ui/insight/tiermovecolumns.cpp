// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/tiermovecolumns.h"

#include "ui/common/conditiontext.h"
#include "ui/common/format.h"
#include "ui/common/tone.h"

using namespace Qt::StringLiterals;

namespace {
QString stepText(const Format &format, const TierMove &move)
{
    return u"%1 %2 → %3"_s.arg(move.rose() ? u"▲"_s : u"▼"_s, ConditionText::tierLetter(format, move.from),
                               ConditionText::tierLetter(format, move.to));
}

QString causeText(const TierMove &move)
{
    return move.byPin ? QCoreApplication::translate("TierMoveColumns", "pinned by hand, or a pin that ended")
                      : QCoreApplication::translate("TierMoveColumns", "amount in the window");
}
} // namespace

QList<ListColumn<TierMove>> tierMoveColumns(const Format &format)
{
    const auto *f = &format;
    return {
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Tier"),
         .sort = u"tier"_s,
         .text = [f](const TierMove &move) -> QVariant { return stepText(*f, move); },
         .colour = [](const TierMove &move) { return toneColour(move.rose() ? Tone::Good : Tone::Bad); },
         .toolTip = [f](const TierMove &move) { return f->tier(move.from) + u" → "_s + f->tier(move.to); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Name"),
         .sort = u"name"_s,
         .text = [](const TierMove &move) -> QVariant { return move.name; }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Amount"),
         .sort = u"amount"_s,
         .text = [f](const TierMove &move) -> QVariant { return f->money(move.amount); },
         .alignment = Qt::AlignRight},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Day"),
         .sort = u"day"_s,
         .text = [f](const TierMove &move) -> QVariant { return f->nearDay(move.day); },
         .toolTip = [f](const TierMove &move) { return f->day(move.day); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Owner"),
         .sort = u"owner"_s,
         .text = [f](const TierMove &move) -> QVariant { return f->user(move.owner); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Why"),
         .text = [](const TierMove &move) -> QVariant { return causeText(move); },
         .field = u"cause"_s},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Code"),
         .text = [](const TierMove &move) -> QVariant { return move.code; },
         .field = u"code"_s},
    };
}
