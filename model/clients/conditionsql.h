// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientquery.h"
#include "model/clients/customfield.h"
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
    Settings settings;         ///< the currency of amounts, the days of "soon"
    QDate today;               ///< the day of client_derived
    QList<CustomField> fields; ///< the firm's own
};

Result<ConditionBasis> conditionBasis(Connection &c);
/// An unknown field, or a value that is no value of the field, is an error of kind Invalid.
Result<ConditionSql> conditionSql(const Condition &condition, const ConditionBasis &basis);
/// What the field sorts by; Invalid for an unknown one.
Result<ConditionSql> sortSql(const QString &field, const QList<CustomField> &own);
/// Invalid for a code that is none of the fields that every firm has.
Result<const FilterField *> filterField(const QString &code);
