// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QHash>
#include <QVariantList>

class Connection;

/// Statements about the firm's own fields of clients and their values; on a database thread.
namespace CustomFields {
/// All fields in their order, the archived ones too.
Result<QList<CustomField>> load(Connection &c);
/// How many clients have a value in the field.
Result<qint64> valueCount(Connection &c, Id<CustomField> field);

Result<QList<CustomValue>> loadValues(Connection &c, Id<Client> client);
/// The rows of a client's values as INSERT INTO custom_value (client_id, field_id, text, number) takes them.
QList<QVariantList> rowsOf(qint64 client, const QList<CustomValue> &values);
/// From the stored values to others; what is alike is not touched.
Done updateValues(Connection &c, const Client &before, const Client &after);
/// What is not as it was before must be a value that its field may have.
Done checkValues(Connection &c, const Client &before, const Client &after);
/// Gives all these clients the value; one without text and number empties the field. The number changed.
Result<qint64> setAll(Connection &c, const QList<qint64> &ids, const CustomValue &value);
/// A stored value as the text that lists get of it: amounts in minor units, numbers plain, flags 1 or 0.
QString storedText(CustomField::Kind kind, const QString &text, qint64 number);
} // namespace CustomFields
