// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/custombinding.h"

using namespace Qt::StringLiterals;

namespace {
Done readNumber(const QString &text, const Field &field, FieldReader &reader, CustomValue &value)
{
    if (field.type == FieldType::Decimal) {
        WEFT_TAKE(value.number, CustomFields::parseNumber(text));
    } else if (field.type == FieldType::Money) {
        Money amount;
        WEFT_TRY(reader.read(text, amount));
        value.number = amount.minor;
    } else {
        bool yes = false;
        WEFT_TRY(reader.read(text, yes));
        value.number = yes ? 1 : 0;
    }
    return {};
}

Done readText(const QString &text, const Field &field, FieldReader &reader, CustomValue &value)
{
    if (field.type == FieldType::Code)
        return reader.readCode(field.list, text, value.text);
    if (field.type != FieldType::Day) {
        WEFT_TRY(reader.read(text, value.text));
        return CustomFields::checkText(field.code, value.text);
    }
    QDate day;
    WEFT_TRY(reader.read(text, day));
    value.text = toDayText(day);
    return {};
}

bool isNumber(const Field &field)
{
    return field.type == FieldType::Decimal || field.type == FieldType::Money || field.type == FieldType::Flag;
}
} // namespace

Binding<Client> customBinding(const Field &field)
{
    return {field.code,
            [field](Client &client, const QString &text, FieldReader &reader) -> Done {
                CustomValue value{.field = field.own};
                if (!text.isEmpty())
                    WEFT_TRY(isNumber(field) ? readNumber(text, field, reader, value)
                                             : readText(text, field, reader, value));
                CustomFields::set(client.custom, value);
                return {};
            },
            [field](const Client &client, FieldWriter &writer) -> QString {
                const CustomValue *value = CustomFields::valueOf(client.custom, field.own);
                if (!value)
                    return {};
                if (!value->number)
                    return value->text;
                if (field.type == FieldType::Money)
                    return writer.write(Money{*value->number});
                return field.type == FieldType::Decimal ? CustomFields::numberText(*value->number)
                                                        : QString::number(*value->number);
            }};
}
