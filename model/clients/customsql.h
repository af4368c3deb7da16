// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/conditionsql.h"

/// The firm's own fields in the statements of the client list, over client_derived d; the field's id is always bound.
namespace CustomSql {
Result<ConditionSql> condition(const CustomField &field, const Condition &condition, const ConditionBasis &basis);
/// What the field sorts by: a choice by its place in the list.
ConditionSql order(const CustomField &field);
/// The stored value as text, '' without one.
ConditionSql text(const CustomField &field);
} // namespace CustomSql
