// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/binding.h"

/// A member whose type says how it is read.
template <typename Record, typename Value>
Binding<Record> bind(const char16_t *code, Value Record::*member)
{
    return {QString::fromUtf16(code),
            [member](Record &record, const QString &text, FieldReader &reader) {
                return reader.read(text, record.*member);
            },
            [member](const Record &record, FieldWriter &writer) { return writer.write(record.*member); }};
}

template <typename Record>
Binding<Record> bindLong(const char16_t *code, QString Record::*member)
{
    return {QString::fromUtf16(code),
            [member](Record &record, const QString &text, FieldReader &reader) {
                return reader.readLong(text, record.*member);
            },
            [member](const Record &record, FieldWriter &writer) { return writer.write(record.*member); }};
}

template <typename Record>
Binding<Record> bindTime(const char16_t *code, QString Record::*member)
{
    return {QString::fromUtf16(code),
            [member](Record &record, const QString &text, FieldReader &reader) {
                return reader.readTime(text, record.*member);
            },
            [member](const Record &record, FieldWriter &writer) { return writer.write(record.*member); }};
}

template <typename Record>
Binding<Record> bindCode(const char16_t *code, const char16_t *list, QString Record::*member)
{
    return {QString::fromUtf16(code),
            [member, list = QString::fromUtf16(list)](Record &record, const QString &text, FieldReader &reader) {
                return reader.readCode(list, text, record.*member);
            },
            [member](const Record &record, FieldWriter &writer) { return writer.write(record.*member); }};
}

template <typename Record>
Binding<Record> bindPhones(const char16_t *kind, QList<Phone> Record::*member)
{
    const QString code = QString::fromUtf16(kind);
    return {code,
            [member, code](Record &record, const QString &text, FieldReader &reader) {
                return reader.readPhones(code, text, record.*member);
            },
            [member, code](const Record &record, FieldWriter &writer) { return writer.write(record.*member, code); }};
}

template <typename Record>
Binding<Record> bindEmails(const char16_t *code, QStringList Record::*member)
{
    return {QString::fromUtf16(code),
            [member](Record &record, const QString &text, FieldReader &reader) {
                return reader.readEmails(text, record.*member);
            },
            [member](const Record &record, FieldWriter &writer) { return writer.write(record.*member); }};
}

/// The binding of a part, for the record that holds it.
template <typename Outer, typename Inner>
Binding<Outer> within(Inner Outer::*part, Binding<Inner> binding)
{
    return {binding.code,
            [part, set = binding.set](Outer &outer, const QString &text, FieldReader &reader) {
                return set(outer.*part, text, reader);
            },
            [part, get = binding.get](const Outer &outer, FieldWriter &writer) { return get(outer.*part, writer); }};
}
