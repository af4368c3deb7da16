// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/customsql.h"

#include "model/clients/conditionparts.h"

using namespace Qt::StringLiterals;

namespace {
using Kind = CustomField::Kind;
using Op = Condition::Op;

Result<QVariant> storedNumber(const CustomField &field, const QString &text, const ConditionBasis &basis)
{
    if (field.kind == Kind::Number)
        return CustomFields::parseNumber(text).map([](qint64 number) { return QVariant(number); });
    return ConditionParts::numberOf(field.kind == Kind::Money ? FilterField::Type::Money : FilterField::Type::Flag,
                                    text, basis);
}

/// What a stored value has to fulfil; the condition is never a denial.
Result<ConditionSql> match(const CustomField &field, const Condition &condition, const ConditionBasis &basis)
{
    if (field.kind == Kind::Day)
        return ConditionParts::daySql(u"x.text"_s, condition, basis);
    if (!field.isNumber())
        return ConditionParts::textSql(u"x.text"_s, condition);
    QVariantList numbers;
    for (const QString &value : condition.values) {
        const auto number = storedNumber(field, value, basis);
        if (!number)
            return ConditionParts::unfitting(condition);
        numbers.append(*number);
    }
    return ConditionParts::compare(u"x.number"_s, condition, numbers);
}
} // namespace

Result<ConditionSql> CustomSql::condition(const CustomField &field, const Condition &condition,
                                          const ConditionBasis &basis)
{
    const QVariantList id{field.id.value};
    if (condition.op == Op::Empty || condition.op == Op::NotEmpty) {
        const QString among = condition.op == Op::Empty ? u"NOT IN"_s : u"IN"_s;
        return ConditionSql{
            u"d.client_id %1 (SELECT x.client_id FROM custom_value x WHERE x.field_id = ?)"_s.arg(among), id};
    }
    // Who has no value is not what is denied, as in the other fields.
    Condition said = condition;
    said.op = condition.op == Op::IsNot ? Op::Is : condition.op;
    const auto fits = match(field, said, basis);
    if (!fits)
        return ConditionParts::unfitting(condition);
    const QString among = condition.op == Op::IsNot ? u"NOT IN"_s : u"IN"_s;
    return ConditionSql{
        u"d.client_id %1 (SELECT x.client_id FROM custom_value x WHERE x.field_id = ? AND %2)"_s.arg(among, fits->sql),
        id + fits->values};
}

ConditionSql CustomSql::order(const CustomField &field)
{
    if (field.kind == Kind::Choice)
        return {u"(SELECT v.position FROM custom_value x JOIN list_value v ON v.list = ? AND v.code = x.text "
                "WHERE x.client_id = d.client_id AND x.field_id = ?)"_s,
                {field.list(), field.id.value}};
    const QString column = field.isNumber() ? u"x.number"_s : u"x.text"_s;
    return {u"(SELECT %1 FROM custom_value x WHERE x.client_id = d.client_id AND x.field_id = ?)"_s.arg(column),
            {field.id.value}};
}

ConditionSql CustomSql::text(const CustomField &field)
{
    const QString column = field.isNumber() ? u"x.number"_s : u"x.text"_s;
    return {u"coalesce((SELECT CAST(%1 AS TEXT) FROM custom_value x WHERE x.client_id = d.client_id "
            "AND x.field_id = ?), '')"_s.arg(column),
            {field.id.value}};
}
