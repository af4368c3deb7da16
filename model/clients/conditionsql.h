// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientquery.h"
#include "model/settings/settings.h"

#include <QDate>
#include <QVariantList>

class Connection;
struct FilterField;

/// A condition as the end of a WHERE, over client c and client_derived d.
struct ConditionSql
{
    QString sql;
    QVariantList values;
};

/// What conditions need beside themselves.
struct ConditionBasis
{
    Settings settings; ///< the currency of amounts, the days of "soon"
    QDate today;       ///< the day of client_derived
};

Result<ConditionBasis> conditionBasis(Connection &c);
/// An unknown field, or a value that is no value of the field, is an error of kind Invalid.
Result<ConditionSql> conditionSql(const Condition &condition, const ConditionBasis &basis);
/// What the field sorts by, "" for a field that has no order; Invalid for an unknown one.
Result<QString> sortSql(const QString &field);
/// Invalid for a code that is none.
Result<const FilterField *> filterField(const QString &code);
