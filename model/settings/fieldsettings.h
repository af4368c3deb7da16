// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/customfield.h"

#include <QStringList>

class Connection;

/// Defining the firm's own fields: add, rename, order, archive, delete. Each is one write of the caller's.
namespace FieldSettings {
/// Adds a field (id 0), behind the others, or renames one; code and kind of a field stay. A code that is not given is
/// made of the name. Names that mean another field already are refused.
Result<Id<CustomField>> save(Connection &c, const CustomField &field);
/// Adds values to a choice, under their names; those it has already are left as they are.
Done addChoices(Connection &c, Id<CustomField> id, const QStringList &names);
/// Hides a field everywhere and keeps its values, or shows it again.
Done setArchived(Connection &c, Id<CustomField> id, bool archived);
/// To this place among all fields, from 1.
Done move(Connection &c, Id<CustomField> id, int place);
/// With all its values, and those of its list.
Done remove(Connection &c, Id<CustomField> id);
/// The field of a code or of a name in any language.
Result<CustomField> resolve(Connection &c, const QString &text);
} // namespace FieldSettings
