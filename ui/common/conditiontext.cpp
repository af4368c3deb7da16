// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/conditiontext.h"

#include "ui/common/format.h"
#include "ui/common/listfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString listOf(const Format &format, const QString &field)
{
    if (field == u"state")
        return u"cycle_state"_s;
    if (field == u"roles")
        return u"role"_s;
    if (Lists::names().contains(field))
        return field;
    const Field *known = format.clientField(field);
    return known && !known->list.isEmpty() ? known->list : field;
}

QString moneyText(const Format &format, const QString &code)
{
    const auto amount = parseMoney(code, format.settings().currency);
    return amount ? format.money(*amount) : code;
}

/// "A and B", "A or B" as a person says it; what stands inside another group has brackets.
QString groupText(const Format &format, const Condition &group)
{
    QStringList parts;
    for (const Condition &part : group.parts) {
        const QString text = ConditionText::of(format, part);
        parts << (part.isGroup() && part.parts.size() > 1 ? u"("_s + text + u')' : text);
    }
    if (group.op == Condition::Op::None)
        return QCoreApplication::translate("ConditionText", "none of: %1")
            .arg(parts.join(QCoreApplication::translate("ConditionText", " or ", "between conditions")));
    return parts.join(group.op == Condition::Op::All
                          ? QCoreApplication::translate("ConditionText", " and ", "between conditions")
                          : QCoreApplication::translate("ConditionText", " or ", "between conditions"));
}
} // namespace

QString ConditionText::field(const Format &format, const QString &field)
{
    if (field == u"owner")
        return QCoreApplication::translate("ConditionText", "Owner");
    if (field == u"cycle_days")
        return QCoreApplication::translate("ConditionText", "Contact cycle");
    if (field == u"tags" || field == u"tag")
        return QCoreApplication::translate("ConditionText", "Tag");
    if (field == u"amount")
        return QCoreApplication::translate("ConditionText", "Actual deal amount");
    if (field == u"own_cycle")
        return QCoreApplication::translate("ConditionText", "Own contact cycle");
    if (field == u"created")
        return QCoreApplication::translate("ConditionText", "Created");
    if (field == u"tries")
        return QCoreApplication::translate("ConditionText", "Failed attempts");
    if (field == u"pin_reason")
        return QCoreApplication::translate("ConditionText", "Reason of the pinned tier");
    if (field == u"pin_until")
        return QCoreApplication::translate("ConditionText", "Tier pinned until");
    if (Lists::names().contains(listOf(format, field)) &&
        (field == listOf(format, field) || field == u"state" || field == u"roles"))
        return Lists::title(listOf(format, field), format.labels().language());
    const Field *known = format.clientField(field);
    return known ? Fields::label(*known) : field;
}

QString ConditionText::value(const Format &format, const QString &field, const QString &code)
{
    if (code.isEmpty())
        return QCoreApplication::translate("ConditionText", "none");
    if (field == u"tier" || field == u"tier_rule")
        return format.tier(tierFromCode(code));
    if (field == u"cycle_days") {
        const int days = code.toInt();
        return days == 0 ? QCoreApplication::translate("ConditionText", "no cycle")
                         : QCoreApplication::translate("ConditionText", "%n days", nullptr, days);
    }
    if (field == u"owner") {
        const auto user = std::ranges::find(format.users(), code, &User::code);
        return user == format.users().cend() ? code : user->name(format.labels().language());
    }
    const QString list = listOf(format, field);
    if (Lists::names().contains(list) || Lists::isOwn(list))
        return format.label(list, code);
    const Field *known = format.clientField(field);
    if (known && known->type == FieldType::Day)
        return ListFields::spanText(format, code);
    if (known && known->own.isValid() && known->type == FieldType::Money)
        return moneyText(format, code);
    if (known && known->type == FieldType::Flag)
        return code == u"1" ? QCoreApplication::translate("ConditionText", "yes")
                            : QCoreApplication::translate("ConditionText", "no");
    return code;
}

QString ConditionText::of(const Format &format, const Condition &condition)
{
    if (condition.isGroup())
        return groupText(format, condition);
    const QString name = field(format, condition.field);
    QStringList values;
    for (const QString &code : condition.values)
        values << value(format, condition.field, code);
    const QString all = values.join(format.labels().language().startsWith(u"zh") ? u"、"_s : u", "_s);
    switch (condition.op) {
    case Condition::Op::Is:
        return QCoreApplication::translate("ConditionText", "%1: %2").arg(name, all);
    case Condition::Op::IsNot:
        return QCoreApplication::translate("ConditionText", "%1: not %2").arg(name, all);
    case Condition::Op::Contains:
        return QCoreApplication::translate("ConditionText", "%1 contains %2").arg(name, all);
    case Condition::Op::AtLeast:
        return QCoreApplication::translate("ConditionText", "%1 ≥ %2").arg(name, all);
    case Condition::Op::AtMost:
        return QCoreApplication::translate("ConditionText", "%1 ≤ %2").arg(name, all);
    case Condition::Op::Empty:
        return QCoreApplication::translate("ConditionText", "%1: none").arg(name);
    default:
        break;
    }
    return QCoreApplication::translate("ConditionText", "%1: any").arg(name);
}

QString ConditionText::tierLetter(const Format &format, Tier tier)
{
    const QString &name = format.settings().rule(tier).name;
    if (!name.isEmpty())
        return name;
    return tier == Tier::None ? u"–"_s : toCode(tier);
}

QStringList ConditionText::codes(const Format &format, const QString &field)
{
    QStringList codes;
    if (field == u"owner") {
        for (const User &user : format.users()) {
            if (user.active)
                codes << user.code;
        }
    } else if (field == u"cycle_days") {
        codes = {u"7"_s, u"14"_s, u"30"_s, u"60"_s, u"90"_s, u"180"_s, u"365"_s, u"0"_s};
    } else if (field == u"tier") {
        for (const Tier tier : kTiers)
            codes << toCode(tier);
    } else {
        for (const ListValue &value : format.labels().values(listOf(format, field)))
            codes << value.code;
    }
    return codes;
}
