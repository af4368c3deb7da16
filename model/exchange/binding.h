// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contact.h"
#include "model/exchange/fieldreader.h"
#include "model/exchange/fieldwriter.h"
#include "model/settings/holidays.h"

#include <functional>

/// Ties a field of the table to a record: how its text is read into it and written from it.
template <typename Record>
struct Binding
{
    QString code;
    std::function<Done(Record &, const QString &, FieldReader &)> set;
    std::function<QString(const Record &, FieldWriter &)> get;
};

/// A person with the client it belongs to, as a row of people names both.
struct PersonRecord
{
    Id<Client> client;
    Person person;
    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

template <typename Record>
const QList<Binding<Record>> &bindings();

template <>
const QList<Binding<User>> &bindings<User>();
template <>
const QList<Binding<Client>> &bindings<Client>();
template <>
const QList<Binding<PersonRecord>> &bindings<PersonRecord>();
template <>
const QList<Binding<Product>> &bindings<Product>();
template <>
const QList<Binding<Opportunity>> &bindings<Opportunity>();
template <>
const QList<Binding<Sale>> &bindings<Sale>();
template <>
const QList<Binding<Invoice>> &bindings<Invoice>();
template <>
const QList<Binding<Payment>> &bindings<Payment>();
template <>
const QList<Binding<Contact>> &bindings<Contact>();
template <>
const QList<Binding<Task>> &bindings<Task>();
template <>
const QList<Binding<Holiday>> &bindings<Holiday>();

/// The binding of a code; null for what is not of the record itself (last_contact of a client, derived values).
template <typename Record>
const Binding<Record> *bindingOf(const QString &code)
{
    for (const Binding<Record> &binding : bindings<Record>()) {
        if (binding.code == code)
            return &binding;
    }
    return nullptr;
}
