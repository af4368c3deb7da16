// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/conditionsql.h"

#include "model/clients/derived.h"
#include "model/clients/filterfields.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/core/dayspan.h"
#include "model/core/text.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Op = Condition::Op;

tl::unexpected<Error> unfitting(const Condition &condition)
{
    return fail(
        ErrorKind::Invalid,
        QCoreApplication::translate("Clients", "The filter \"%1\" cannot be understood.").arg(toText({condition})));
}

/// LIKE's own signs stand for themselves.
QString likePattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

QString anyOf(const QString &predicate, qsizetype count)
{
    return u'(' + QStringList(count, predicate).join(u" OR "_s) + u')';
}

QVariantList asTexts(const QStringList &values)
{
    return QVariantList(values.cbegin(), values.cend());
}

ConditionSql contains(const QString &expression, const QStringList &values)
{
    ConditionSql sql{anyOf(expression + u" LIKE ? ESCAPE '\\'"_s, values.size()), {}};
    for (const QString &value : values)
        sql.values.append(likePattern(value));
    return sql;
}

/// A comparison with values already in their stored form.
Result<ConditionSql> compare(const QString &expression, const Condition &condition, const QVariantList &values)
{
    if (values.isEmpty())
        return unfitting(condition);
    switch (condition.op) {
    case Op::Is:
        return ConditionSql{expression + u" IN (%1)"_s.arg(placeholders(values.size())), values};
    case Op::IsNot:
        return ConditionSql{u"coalesce(%1 NOT IN (%2), TRUE)"_s.arg(expression, placeholders(values.size())), values};
    case Op::AtLeast:
        return ConditionSql{expression + u" >= ?"_s, {values.first()}};
    case Op::AtMost:
        return ConditionSql{expression + u" <= ?"_s, {values.first()}};
    default:
        return unfitting(condition);
    }
}

Result<ConditionSql> textSql(const QString &expression, const Condition &condition)
{
    switch (condition.op) {
    case Op::Empty:
        return ConditionSql{expression + u" = ''"_s, {}};
    case Op::NotEmpty:
        return ConditionSql{expression + u" <> ''"_s, {}};
    case Op::Contains:
        return contains(expression, condition.values);
    default:
        return compare(expression, condition, asTexts(condition.values));
    }
}

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

/// A value may be a span of days; an order compares with its nearer end.
Result<ConditionSql> daySql(const QString &expression, const Condition &condition, const ConditionBasis &basis)
{
    if (condition.op == Op::Contains || condition.op == Op::Empty || condition.op == Op::NotEmpty)
        return textSql(expression, condition);
    QVariantList ends;
    for (const QString &value : condition.values) {
        const auto span = DaySpan::fromText(value, basis.today);
        if (!span)
            return unfitting(condition);
        ends << toDayText(span->first) << toDayText(span->last);
    }
    if (ends.isEmpty())
        return unfitting(condition);
    if (condition.op == Op::AtLeast)
        return ConditionSql{expression + u" >= ?"_s, {ends.first()}};
    if (condition.op == Op::AtMost)
        return ConditionSql{u"(%1 <> '' AND %1 <= ?)"_s.arg(expression), {ends.at(1)}};
    const QString any = anyOf(expression + u" BETWEEN ? AND ?"_s, condition.values.size());
    return ConditionSql{condition.op == Op::IsNot ? u"NOT "_s + any : any, ends};
}

Result<QVariant> numberOf(FilterField::Type type, const QString &text, const ConditionBasis &basis)
{
    if (type == FilterField::Type::Money) {
        WEFT_TAKE(const Money amount, parseMoney(text, basis.settings.currency));
        return QVariant(amount.minor);
    }
    if (type == FilterField::Type::Flag) {
        const QString folded = foldText(text);
        if (folded == u"yes" || folded == u"true")
            return QVariant(qint64(1));
        if (folded == u"no" || folded == u"false")
            return QVariant(qint64(0));
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::Invalid, QString());
    return QVariant(number);
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
    return basis;
}

Result<ConditionSql> conditionSql(const Condition &condition, const ConditionBasis &basis)
{
    if (condition.isGroup())
        return groupSql(condition, basis);
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

Result<QString> sortSql(const QString &code)
{
    WEFT_TAKE(const FilterField *field, filterField(code));
    const QString expression = QString::fromUtf16(field->sql);
    switch (field->type) {
    case FilterField::Type::List:
        return u"(SELECT v.position FROM list_value v WHERE v.list = '%1' AND v.code = %2)"_s.arg(code, expression);
    case FilterField::Type::Child:
        return u"(SELECT min(%1) FROM %2)"_s.arg(QString::fromUtf16(field->value), QString::fromUtf16(field->sql));
    case FilterField::Type::Name:
        return u"d.name_key"_s;
    case FilterField::Type::Text:
    case FilterField::Type::Day:
        return u"nullif(%1, '')"_s.arg(expression);
    default:
        return expression;
    }
}
