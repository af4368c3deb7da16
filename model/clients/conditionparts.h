// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/conditionsql.h"
#include "model/clients/filterfields.h"

/// What conditions on fields of every origin are made of: an expression of SQL compared with values.
namespace ConditionParts {
tl::unexpected<Error> unfitting(const Condition &condition);
/// Any of the texts is part of it.
ConditionSql contains(const QString &expression, const QStringList &values);
QVariantList asTexts(const QStringList &values);
/// A comparison with values already in their stored form.
Result<ConditionSql> compare(const QString &expression, const Condition &condition, const QVariantList &values);
Result<ConditionSql> textSql(const QString &expression, const Condition &condition);
/// A value may be a span of days; an order compares with its nearer end.
Result<ConditionSql> daySql(const QString &expression, const Condition &condition, const ConditionBasis &basis);
/// The stored form of a number, an amount, "yes" or "no".
Result<QVariant> numberOf(FilterField::Type type, const QString &text, const ConditionBasis &basis);
} // namespace ConditionParts
