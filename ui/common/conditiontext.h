// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientquery.h"
#include "model/settings/settings.h"

class Format;

/// Filters and axes as a person reads them.
namespace ConditionText {
/// "Value tier", "Owner": the name of a field by which clients are filtered or crossed.
QString field(const Format &format, const QString &field);
/// The label of a code of that field; "none" for the empty one.
QString value(const Format &format, const QString &field, const QString &code);
/// "Value tier: A, B".
QString of(const Format &format, const Condition &condition);
/// "A" … "D", "–"; the name of a tier that the firm has named.
QString tierLetter(const Format &format, Tier tier);
/// The codes of a field in the order of its list.
QStringList codes(const Format &format, const QString &field);
} // namespace ConditionText
