// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fieldset.h"

#include "model/clients/customvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Field fieldOf(const CustomField &own, const QString &language)
{
    Field field{u"clients"_s, own.code, fieldTypeOf(own.kind), {}, ""};
    if (own.kind == CustomField::Kind::Choice)
        field.list = own.list();
    for (const QString &name : {own.labelEn, own.labelZhCn, own.labelZhTw}) {
        if (!name.isEmpty())
            field.synonyms.append(Fields::headerKey(name));
    }
    field.ownLabel = own.label(language);
    field.own = own.id;
    return field;
}
} // namespace

FieldType fieldTypeOf(CustomField::Kind kind)
{
    switch (kind) {
    case CustomField::Kind::Number:
        return FieldType::Decimal;
    case CustomField::Kind::Money:
        return FieldType::Money;
    case CustomField::Kind::Day:
        return FieldType::Day;
    case CustomField::Kind::Choice:
        return FieldType::Code;
    case CustomField::Kind::Flag:
        return FieldType::Flag;
    case CustomField::Kind::Text:
        break;
    }
    return FieldType::Text;
}

FieldSet::FieldSet(const QString &kind, const QList<CustomField> &own, const QString &language)
    : m_kind(kind), m_all(Fields::of(kind)), m_known(m_all.size())
{
    if (kind != u"clients")
        return;
    for (const CustomField &field : own) {
        if (!field.archived)
            m_all.append(fieldOf(field, language));
    }
}

Result<FieldSet> FieldSet::load(Connection &c, const QString &kind, const QString &language)
{
    if (kind != u"clients")
        return FieldSet(kind);
    WEFT_TAKE(const auto own, CustomFields::load(c));
    return FieldSet(kind, own, language);
}

QStringList FieldSet::codes() const
{
    QStringList codes;
    for (const Field &field : m_all)
        codes.append(field.code);
    return codes;
}

const Field *FieldSet::find(const QString &header) const
{
    const Field *known = Fields::find(m_kind, header);
    const QString key = Fields::headerKey(header);
    const bool exact = known && Fields::headerKey(known->code) == key;
    for (qsizetype i = m_known; i < m_all.size() && !exact && !key.isEmpty(); ++i) {
        const Field &own = m_all.at(i);
        if (own.code == header || Fields::headerKey(own.code) == key || own.synonyms.contains(key))
            return &own;
    }
    return known ? &m_all.at(known - Fields::of(m_kind).constData()) : nullptr;
}
