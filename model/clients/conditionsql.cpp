// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/conditionsql.h"

#include "model/clients/conditionparts.h"
#include "model/clients/customsql.h"
#include "model/clients/customvalues.h"
#include "model/clients/derived.h"
#include "model/clients/filterfields.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Op = Condition::Op;
using ConditionParts::asTexts;
using ConditionParts::compare;
using ConditionParts::contains;
using ConditionParts::daySql;
using ConditionParts::numberOf;
using ConditionParts::textSql;
using ConditionParts::unfitting;

/// Contains also finds the folded name: full-width letters, other case, without punctuation.
Result<ConditionSql> nameSql(const QString &expression, const Condition &condition)
{
    if (condition.op != Op::Contains)
        return textSql(expression, condition);
    QStringList folded;
    for (const QString &value : condition.values)
        folded.append(foldText(value));
    const ConditionSql plain = contains(expression, condition.values);
    const ConditionSql other = contains(u"d.match_name"_s, folded);
    return ConditionSql{u"(%1 OR %2)"_s.arg(plain.sql, other.sql), plain.values + other.values};
}

Result<ConditionSql> numberSql(const FilterField &field, const Condition &condition, const ConditionBasis &basis)
{
    const QString expression = QString::fromUtf16(field.sql);
    const bool nullable = field.type == FilterField::Type::OptionalNumber;
    if (condition.op == Op::Empty)
        return ConditionSql{expression + (nullable ? u" IS NULL"_s : u" = 0"_s), {}};
    if (condition.op == Op::NotEmpty)
        return ConditionSql{expression + (nullable ? u" IS NOT NULL"_s : u" <> 0"_s), {}};
    QVariantList numbers;
    for (const QString &value : condition.values) {
        const auto number = numberOf(field.type, value, basis);
        if (!number)
            return unfitting(condition);
        numbers.append(*number);
    }
    return compare(expression, condition, numbers);
}

/// A field of rows that belong to the client: a role, a tag, a phone.
Result<ConditionSql> childSql(const FilterField &field, const Condition &condition)
{
    const QString rows = QString::fromUtf16(field.sql);
    const QString value = QString::fromUtf16(field.value);
    const auto exists = [&](const ConditionSql &match, const QString &word) {
        return ConditionSql{u"%1 (SELECT 1 FROM %2 AND %3)"_s.arg(word, rows, match.sql), match.values};
    };
    switch (condition.op) {
    case Op::Empty:
        return exists(ConditionSql{u"TRUE"_s, {}}, u"NOT EXISTS"_s);
    case Op::NotEmpty:
        return exists(ConditionSql{u"TRUE"_s, {}}, u"EXISTS"_s);
    case Op::IsNot: {
        const QString match = u"%1 IN (%2)"_s.arg(value, placeholders(condition.values.size()));
        return exists(ConditionSql{match, asTexts(condition.values)}, u"NOT EXISTS"_s);
    }
    default:
        break;
    }
    WEFT_TAKE(const auto match, textSql(value, condition));
    return exists(match, u"EXISTS"_s);
}

/// States are ranges of the due day (an index), not stored.
ConditionSql stateSql(DueState state, const ConditionBasis &basis)
{
    const QString today = toDayText(basis.today);
    const QString soon = toDayText(basis.today.addDays(basis.settings.soonDays));
    switch (state) {
    case DueState::Overdue:
        return {u"(d.suppressed = 0 AND d.due > '' AND d.due < ?)"_s, {today}};
    case DueState::Today:
        return {u"(d.suppressed = 0 AND d.due = ?)"_s, {today}};
    case DueState::Soon:
        return {u"(d.suppressed = 0 AND d.due > ? AND d.due <= ?)"_s, {today, soon}};
    case DueState::Later:
        return {u"(d.suppressed = 0 AND d.due > ?)"_s, {soon}};
    case DueState::Never:
        return {u"(d.suppressed = 0 AND d.due = '')"_s, {}};
    case DueState::Suppressed:
        break;
    }
    return {u"(d.suppressed = 1)"_s, {}};
}

Result<ConditionSql> statesSql(const Condition &condition, const ConditionBasis &basis)
{
    static constexpr std::array states{DueState::Overdue, DueState::Today, DueState::Soon,
                                       DueState::Later,   DueState::Never, DueState::Suppressed};
    if (condition.op == Op::Empty || condition.op == Op::NotEmpty)
        return ConditionSql{condition.op == Op::Empty ? u"FALSE"_s : u"TRUE"_s, {}};
    if ((condition.op != Op::Is && condition.op != Op::IsNot) || condition.values.isEmpty())
        return unfitting(condition);
    QStringList parts;
    QVariantList values;
    for (const QString &code : condition.values) {
        const auto state = std::ranges::find_if(states, [&](DueState s) { return toCode(s) == code; });
        if (state == states.end())
            return unfitting(condition);
        const ConditionSql part = stateSql(*state, basis);
        parts.append(part.sql);
        values += part.values;
    }
    const QString any = u'(' + parts.join(u" OR "_s) + u')';
    return ConditionSql{condition.op == Op::IsNot ? u"NOT "_s + any : any, values};
}

/// The parts of a group. What is neither true nor false, as a comparison with nothing, is false before it is denied.
Result<ConditionSql> groupSql(const Condition &group, const ConditionBasis &basis)
{
    if (group.parts.isEmpty())
        return ConditionSql{u"TRUE"_s, {}};
    ConditionSql sql;
    QStringList parts;
    for (const Condition &part : group.parts) {
        WEFT_TAKE(const ConditionSql one, conditionSql(part, basis));
        parts.append(one.sql);
        sql.values += one.values;
    }
    sql.sql = u'(' + parts.join(group.op == Op::All ? u" AND "_s : u" OR "_s) + u')';
    if (group.op == Op::None)
        sql.sql = u"NOT coalesce(%1, FALSE)"_s.arg(sql.sql);
    return sql;
}
} // namespace

Result<const FilterField *> filterField(const QString &code)
{
    const auto found =
        std::ranges::find_if(filterFields(), [&](const FilterField &f) { return code == QStringView(f.code); });
    if (found != filterFields().end())
        return &*found;
    return fail(ErrorKind::Invalid, QCoreApplication::translate("Clients", "Clients have no field \"%1\".").arg(code));
}

Result<ConditionBasis> conditionBasis(Connection &c)
{
    ConditionBasis basis;
    WEFT_TAKE(basis.settings, loadSettings(c));
    WEFT_TAKE(basis.today, Derived::dayOf(c));
    WEFT_TAKE(basis.fields, CustomFields::load(c));
    return basis;
}

Result<ConditionSql> conditionSql(const Condition &condition, const ConditionBasis &basis)
{
    if (condition.isGroup())
        return groupSql(condition, basis);
    if (const CustomField *own = CustomFields::find(basis.fields, condition.field))
        return CustomSql::condition(*own, condition, basis);
    WEFT_TAKE(const FilterField *field, filterField(condition.field));
    const QString expression = QString::fromUtf16(field->sql);
    switch (field->type) {
    case FilterField::Type::Text:
    case FilterField::Type::List:
        return textSql(expression, condition);
    case FilterField::Type::Name:
        return nameSql(expression, condition);
    case FilterField::Type::Day:
        return daySql(expression, condition, basis);
    case FilterField::Type::State:
        return statesSql(condition, basis);
    case FilterField::Type::Child:
        return childSql(*field, condition);
    default:
        return numberSql(*field, condition, basis);
    }
}

Result<ConditionSql> sortSql(const QString &code, const QList<CustomField> &own)
{
    if (const CustomField *field = CustomFields::find(own, code))
        return CustomSql::order(*field);
    WEFT_TAKE(const FilterField *field, filterField(code));
    const QString expression = QString::fromUtf16(field->sql);
    switch (field->type) {
    case FilterField::Type::List:
        return ConditionSql{
            u"(SELECT v.position FROM list_value v WHERE v.list = '%1' AND v.code = %2)"_s.arg(code, expression), {}};
    case FilterField::Type::Child:
        return ConditionSql{
            u"(SELECT min(%1) FROM %2)"_s.arg(QString::fromUtf16(field->value), QString::fromUtf16(field->sql)), {}};
    case FilterField::Type::Name:
        return ConditionSql{u"d.name_key"_s, {}};
    case FilterField::Type::Text:
    case FilterField::Type::Day:
        return ConditionSql{u"nullif(%1, '')"_s.arg(expression), {}};
    default:
        return ConditionSql{expression, {}};
    }
}
