// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/customvalues.h"

#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QVariant textValue(const CustomValue &value)
{
    return value.text.isEmpty() ? QVariant() : QVariant(value.text);
}

QVariant numberValue(const CustomValue &value)
{
    return value.number ? QVariant(*value.number) : QVariant();
}

bool isEmpty(const CustomValue &value)
{
    return value.text.isEmpty() && !value.number;
}

tl::unexpected<Error> unfitting(const CustomField &field)
{
    return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                        "CustomFields", "The value does not suit the field “%1”. Enter another one.")
                                        .arg(field.code));
}

Done checkText(Connection &c, const CustomField &field, const QString &text)
{
    WEFT_TRY(CustomFields::checkText(field.code, text));
    if (field.kind == CustomField::Kind::Day && !fromDayText(text).isValid())
        return unfitting(field);
    if (field.kind != CustomField::Kind::Choice)
        return {};
    WEFT_TAKE(const qint64 known,
              c.integer(u"SELECT count(*) FROM list_value WHERE list = ? AND code = ?"_s, {field.list(), text}));
    if (known > 0)
        return {};
    return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                        "Clients", "The list \"%1\" has no value \"%2\". Add it in the settings first.")
                                        .arg(field.list(), text));
}

Done checkValue(Connection &c, const CustomField &field, const CustomValue &value)
{
    if (value.number.has_value() != field.isNumber() || (value.number && !value.text.isEmpty()))
        return unfitting(field);
    if (field.kind == CustomField::Kind::Flag && (*value.number < 0 || *value.number > 1))
        return unfitting(field);
    return field.isNumber() ? Done{} : checkText(c, field, value.text);
}

} // namespace

Result<QList<CustomField>> CustomFields::load(Connection &c)
{
    QList<CustomField> fields;
    WEFT_TRY(c.each(u"SELECT id, uid, rev, code, kind, label_en, label_zh_cn, label_zh_tw, position, archived "
                    "FROM custom_field ORDER BY position, id"_s,
                    {}, [&](const Row &row) {
                        fields.append({.id = Id<CustomField>(row.integer(0)),
                                       .uid = row.text(1),
                                       .rev = row.integer(2),
                                       .code = row.text(3),
                                       .kind = kindFromCode(row.text(4)).value_or(CustomField::Kind::Text),
                                       .labelEn = row.text(5),
                                       .labelZhCn = row.text(6),
                                       .labelZhTw = row.text(7),
                                       .position = static_cast<int>(row.integer(8)),
                                       .archived = row.integer(9) != 0});
                    }));
    return fields;
}

Result<qint64> CustomFields::valueCount(Connection &c, Id<CustomField> field)
{
    return c.integer(u"SELECT count(*) FROM custom_value WHERE field_id = ?"_s, {field.value});
}

Result<QList<CustomValue>> CustomFields::loadValues(Connection &c, Id<Client> client)
{
    QList<CustomValue> values;
    WEFT_TRY(c.each(u"SELECT field_id, text, number FROM custom_value WHERE client_id = ? ORDER BY field_id"_s,
                    {client.value}, [&](const Row &row) {
                        CustomValue value{.field = Id<CustomField>(row.integer(0)), .text = row.text(1)};
                        if (!row.isNull(2))
                            value.number = row.integer(2);
                        values.append(value);
                    }));
    return values;
}

QList<QVariantList> CustomFields::rowsOf(qint64 client, const QList<CustomValue> &values)
{
    QList<QVariantList> rows;
    for (const CustomValue &value : values) {
        if (!isEmpty(value))
            rows.append(QVariantList{client, value.field.value, textValue(value), numberValue(value)});
    }
    return rows;
}

Done CustomFields::updateValues(Connection &c, const Client &before, const Client &after)
{
    QList<CustomValue> added;
    for (const CustomValue &value : after.custom) {
        const CustomValue *old = valueOf(before.custom, value.field);
        if (!old)
            added.append(value);
        else if (*old != value && !isEmpty(value))
            WEFT_TRY(c.run(u"UPDATE custom_value SET text = ?, number = ? WHERE client_id = ? AND field_id = ?"_s,
                           {textValue(value), numberValue(value), after.id.value, value.field.value}));
    }
    for (const CustomValue &old : before.custom) {
        const CustomValue *value = valueOf(after.custom, old.field);
        if (!value || isEmpty(*value))
            WEFT_TRY(c.run(u"DELETE FROM custom_value WHERE client_id = ? AND field_id = ?"_s,
                           {after.id.value, old.field.value}));
    }
    return c.runMany(u"INSERT INTO custom_value (client_id, field_id, text, number) VALUES (?, ?, ?, ?)"_s,
                     rowsOf(after.id.value, added));
}

Done CustomFields::checkValues(Connection &c, const Client &before, const Client &after)
{
    if (before.custom == after.custom)
        return {};
    WEFT_TAKE(const auto fields, load(c));
    for (const CustomValue &value : after.custom) {
        const CustomValue *old = valueOf(before.custom, value.field);
        if (isEmpty(value) || (old && *old == value))
            continue;
        const CustomField *field = find(fields, value.field);
        if (!field)
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate(
                            "CustomFields", "A field of the record was deleted meanwhile. Open the record again."));
        WEFT_TRY(checkValue(c, *field, value));
    }
    return {};
}

Result<qint64> CustomFields::setAll(Connection &c, const QList<qint64> &ids, const CustomValue &value)
{
    if (isEmpty(value)) {
        WEFT_TAKE(const qint64 changed,
                  runOver(c,
                          u"UPDATE client SET rev = rev + 1 WHERE EXISTS (SELECT 1 FROM custom_value x "
                          "WHERE x.client_id = client.id AND x.field_id = ?) AND id IN (%1)"_s,
                          {value.field.value}, ids));
        WEFT_TRY(runOver(c, u"DELETE FROM custom_value WHERE field_id = ? AND client_id IN (%1)"_s, {value.field.value},
                         ids));
        return changed;
    }
    WEFT_TAKE(const auto fields, load(c));
    if (const CustomField *field = find(fields, value.field))
        WEFT_TRY(checkValue(c, *field, value));
    WEFT_TAKE(
        const qint64 changed,
        runOver(c,
                u"UPDATE client SET rev = rev + 1 WHERE NOT EXISTS (SELECT 1 FROM custom_value x "
                "WHERE x.client_id = client.id AND x.field_id = ? AND x.text IS NOT DISTINCT FROM CAST(? AS TEXT) "
                "AND x.number IS NOT DISTINCT FROM CAST(? AS BIGINT)) AND id IN (%1)"_s,
                {value.field.value, textValue(value), numberValue(value)}, ids));
    WEFT_TRY(runOver(c,
                     u"INSERT INTO custom_value (client_id, field_id, text, number) "
                     "SELECT id, ?, ?, ? FROM client WHERE id IN (%1) ON CONFLICT (client_id, field_id) "
                     "DO UPDATE SET text = excluded.text, number = excluded.number"_s,
                     {value.field.value, textValue(value), numberValue(value)}, ids));
    return changed;
}

QString CustomFields::storedText(CustomField::Kind kind, const QString &text, qint64 number)
{
    if (kind == CustomField::Kind::Number)
        return numberText(number);
    const bool isNumber = kind == CustomField::Kind::Money || kind == CustomField::Kind::Flag;
    return isNumber ? QString::number(number) : text;
}
