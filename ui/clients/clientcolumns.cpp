// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientcolumns.h"

#include "model/core/clock.h"
#include "ui/clients/clientkind.h"
#include "ui/clients/clienttext.h"
#include "ui/clients/customtext.h"
#include "ui/common/conditiontext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/common/tone.h"

using namespace Qt::StringLiterals;

namespace {

QString stateText(const Format &format, const ClientRow &row)
{
    const DueState state = ClientText::stateOf(format, row.derived);
    return u"%1 %2"_s.arg(Format::mark(state), ClientText::dueText(format, row.derived));
}

QString stateToolTip(const Format &format, const ClientRow &row)
{
    QStringList lines{ClientText::dueReason(format, row.derived), ClientText::cycleText(row.derived),
                      ClientText::lastContactText(format, row.derived)};
    if (row.snoozeUntil > format.today())
        lines << QCoreApplication::translate("ClientColumns", "Snoozed until %1").arg(format.day(row.snoozeUntil));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString cooperationText(const Format &format, const ClientRow &row)
{
    const QString label = format.label(u"cooperation"_s, row.derived.cooperation);
    return row.overridden ? u"✎ "_s + label : label;
}

QString cooperationToolTip(const Format &format, const ClientRow &row)
{
    if (!row.overridden)
        return {};
    return QCoreApplication::translate("ClientColumns", "Set by hand; by the rule %1")
        .arg(format.label(u"cooperation"_s, row.derived.cooperationRule));
}

QString tierText(const Format &format, const ClientRow &row)
{
    const QString letter = ConditionText::tierLetter(format, row.derived.tier);
    return row.derived.pinned ? u"✎ "_s + letter : letter;
}

QString tierToolTip(const Format &format, const ClientRow &row)
{
    const QString name = format.tier(row.derived.tier);
    if (!row.derived.pinned)
        return name;
    return QCoreApplication::translate("ClientColumns", "%1, pinned by hand; by the sales %2")
        .arg(name, ClientText::tierBadge(format, row.derived.tierRule));
}

QString cycleText(const Format &format, const ClientRow &row)
{
    if (row.derived.cycleDays == 0)
        return u"–"_s;
    const QString days = QCoreApplication::translate("ClientColumns", "%n days", nullptr, row.derived.cycleDays);
    Q_UNUSED(format)
    return row.ownCycle ? u"✎ "_s + days : days;
}

QString nameText(const ClientRow &row)
{
    return row.keyAccount ? u"★ "_s + row.name : row.name;
}

using Columns = QList<ListModel<ClientStore>::Column>;

Columns standing(const Format &format)
{
    const auto *f = &format;
    return {
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Next contact"),
         .sort = u"due"_s,
         .text = [f](const ClientRow &row) -> QVariant { return stateText(*f, row); },
         .colour = [f](const ClientRow &row) { return toneColour(toneOf(ClientText::stateOf(*f, row.derived))); },
         .toolTip = [f](const ClientRow &row) { return stateToolTip(*f, row); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Name"),
         .sort = u"name"_s,
         .text = [](const ClientRow &row) -> QVariant { return nameText(row); },
         .toolTip = [](const ClientRow &row) { return row.note.isEmpty() ? row.name : row.name + u'\n' + row.note; }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Tier"),
         .sort = u"tier"_s,
         .text = [f](const ClientRow &row) -> QVariant { return tierText(*f, row); },
         .colour =
             [](const ClientRow &row) {
                 return toneColour(row.derived.tier == Tier::None ? Tone::Muted : Tone::Accent);
             },
         .toolTip = [f](const ClientRow &row) { return tierToolTip(*f, row); },
         .badge = true},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Cooperation"),
         .sort = u"cooperation"_s,
         .text = [f](const ClientRow &row) -> QVariant { return cooperationText(*f, row); },
         .toolTip = [f](const ClientRow &row) { return cooperationToolTip(*f, row); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Attribute"),
         .sort = u"attribute"_s,
         .text = [f](const ClientRow &row) -> QVariant { return f->label(u"attribute"_s, row.attribute); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Amount"),
         .sort = u"amount"_s,
         .text = [f](const ClientRow &row) -> QVariant {
             return row.derived.amount == Money{} ? u"–"_s : f->money(row.derived.amount);
         },
         .alignment = Qt::AlignRight,
         .sum = [f](qint64 sum) { return f->money(Money{sum}); }},
    };
}

Columns rest(const Format &format)
{
    const auto *f = &format;
    return {
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Cycle"),
         .sort = u"cycle_days"_s,
         .text = [f](const ClientRow &row) -> QVariant { return cycleText(*f, row); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Last contact"),
         .sort = u"last_contact"_s,
         .text = [f](const ClientRow &row) -> QVariant { return f->nearDay(row.derived.lastContact); },
         .toolTip =
             [f](const ClientRow &row) {
                 return row.derived.lastContact.isValid() ? f->day(row.derived.lastContact) : QString();
             }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Owner"),
         .sort = u"owner"_s,
         .text = [f](const ClientRow &row) -> QVariant { return f->user(row.owner); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Code"),
         .sort = u"code"_s,
         .text = [](const ClientRow &row) -> QVariant { return row.code; }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Roles"),
         .text = [f](const ClientRow &row) -> QVariant { return f->labels(u"role"_s, row.roles); },
         .field = u"roles"_s},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Phone"),
         .text = [](const ClientRow &row) -> QVariant { return row.phone; },
         .field = u"phone"_s},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Territory"),
         .sort = u"territory"_s,
         .text = [f](const ClientRow &row) -> QVariant { return f->label(u"territory"_s, row.territory); }},
        {.title = QT_TRANSLATE_NOOP("ListModelBase", "Tags"),
         .text = [](const ClientRow &row) -> QVariant { return row.tags.join(u", "_s); },
         .field = u"tags"_s},
    };
}

/// The stored text of a field that came with the row, as the field shows it.
QString fieldText(const Format &format, const ListField &field, const QString &stored)
{
    switch (field.type) {
    case FieldType::Code:
        if (field.list == u"tier")
            return format.tier(tierFromCode(stored));
        return stored.isEmpty() ? QString() : format.label(field.list, stored);
    case FieldType::Day:
        return format.day(fromDayText(stored));
    case FieldType::Money:
        return stored.isEmpty() || (stored == u"0" && !field.own) ? QString()
                                                                  : format.money(Money{stored.toLongLong()});
    case FieldType::Decimal:
        return CustomText::number(format, stored);
    case FieldType::Flag:
        if (field.own)
            return CustomText::flag(stored);
        return stored == u"1" ? u"✓"_s : QString();
    case FieldType::LongText:
        return stored.simplified();
    case FieldType::User:
        for (const User &user : format.users()) {
            if (user.code == stored)
                return user.name(format.language());
        }
        return stored;
    default:
        return stored;
    }
}

/// Every other field of the field table, read only while its column is shown.
Columns others(const Format &format, const Columns &known)
{
    Columns columns;
    for (const ListField &field : clientKind(format).fields) {
        if (field.code == u"state" || std::ranges::find(known, field.code, &Columns::value_type::code) != known.end())
            continue;
        Columns::value_type column{.title = "",
                                   .sort = field.code,
                                   .text = [f = &format, field](const ClientRow &row) -> QVariant {
                                       return fieldText(*f, field, row.extra.texts.value(field.code));
                                   },
                                   .name = field.label,
                                   .extra = true};
        if (field.isNumber())
            column.alignment = Qt::AlignRight;
        if (field.code == u"amount_all")
            column.sum = [f = &format](qint64 sum) { return f->money(Money{sum}); };
        if (field.code == u"sales")
            column.sum = [f = &format](qint64 sum) { return f->locale().toString(sum); };
        columns.append(column);
    }
    return columns;
}

} // namespace

QList<ListModel<ClientStore>::Column> clientColumns(const Format &format)
{
    const Columns known = standing(format) + rest(format);
    return known + others(format, known);
}
