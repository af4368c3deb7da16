// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/conditionparts.h"

#include "model/core/clock.h"
#include "model/core/dayspan.h"
#include "model/core/text.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using Op = Condition::Op;

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
} // namespace

tl::unexpected<Error> ConditionParts::unfitting(const Condition &condition)
{
    return fail(
        ErrorKind::Invalid,
        QCoreApplication::translate("Clients", "The filter \"%1\" cannot be understood.").arg(toText({condition})));
}

QVariantList ConditionParts::asTexts(const QStringList &values)
{
    return QVariantList(values.cbegin(), values.cend());
}

ConditionSql ConditionParts::contains(const QString &expression, const QStringList &values)
{
    ConditionSql sql{anyOf(expression + u" LIKE ? ESCAPE '\\'"_s, values.size()), {}};
    for (const QString &value : values)
        sql.values.append(likePattern(value));
    return sql;
}

Result<ConditionSql> ConditionParts::compare(const QString &expression, const Condition &condition,
                                             const QVariantList &values)
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

Result<ConditionSql> ConditionParts::textSql(const QString &expression, const Condition &condition)
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

Result<ConditionSql> ConditionParts::daySql(const QString &expression, const Condition &condition,
                                            const ConditionBasis &basis)
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

Result<QVariant> ConditionParts::numberOf(FilterField::Type type, const QString &text, const ConditionBasis &basis)
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
