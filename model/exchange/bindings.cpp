// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/bindingmakers.h"

#include "model/core/clock.h"

using namespace Qt::StringLiterals;

namespace {
/// Names separated by ";", each that of a person of the contact's client.
Binding<Contact> othersBinding()
{
    return {u"others"_s,
            [](Contact &contact, const QString &text, FieldReader &reader) -> Done {
                QStringList names;
                WEFT_TRY(reader.readWords(text, names));
                contact.others.clear();
                for (const QString &name : std::as_const(names)) {
                    Id<Person> person;
                    WEFT_TRY(reader.readPerson(contact.client, name, person));
                    contact.others.append(person);
                }
                return {};
            },
            [](const Contact &contact, FieldWriter &writer) {
                QStringList names;
                for (const Id<Person> person : contact.others)
                    names << writer.write(person);
                return writer.write(names);
            }};
}

Binding<Contact> colleaguesBinding()
{
    return {u"colleagues"_s,
            [](Contact &contact, const QString &text, FieldReader &reader) -> Done {
                QStringList names;
                WEFT_TRY(reader.readWords(text, names));
                contact.colleagues.clear();
                for (const QString &name : std::as_const(names)) {
                    Id<User> user;
                    WEFT_TRY(reader.read(name, user));
                    contact.colleagues.append(user);
                }
                return {};
            },
            [](const Contact &contact, FieldWriter &writer) {
                QStringList names;
                for (const Id<User> user : contact.colleagues)
                    names << writer.write(user);
                return writer.write(names);
            }};
}
} // namespace

template <>
const QList<Binding<User>> &bindings<User>()
{
    static const QList<Binding<User>> list{
        bind(u"uid", &User::uid),
        bind(u"code", &User::code),
        bind(u"name_en", &User::nameEn),
        bind(u"name_zh", &User::nameZh),
        bindCode(u"job", u"job", &User::job),
        bind(u"team", &User::team),
        bindCode(u"territory", u"territory", &User::territory),
        bind(u"active", &User::active),
    };
    return list;
}

template <>
const QList<Binding<PersonRecord>> &bindings<PersonRecord>()
{
    const auto of = [](Binding<Person> binding) { return within(&PersonRecord::person, std::move(binding)); };
    static const QList<Binding<PersonRecord>> list{
        of(bind(u"uid", &Person::uid)),
        bind(u"client", &PersonRecord::client),
        of(bind(u"name", &Person::name)),
        of(bind(u"job", &Person::job)),
        of(bind(u"decides", &Person::decides)),
        of(bindCode(u"role", u"decision_role", &Person::role)),
        of(bindPhones(u"phone", &Person::phones)),
        of(bindPhones(u"mobile", &Person::phones)),
        of(bindPhones(u"fax", &Person::phones)),
        of(bindEmails(u"email", &Person::emails)),
        of(bind(u"birth_date", &Person::birthDate)),
        of(bindCode(u"preferred_channel", u"channel", &Person::preferredChannel)),
        of(bindLong(u"note", &Person::note)),
    };
    return list;
}

template <>
const QList<Binding<Product>> &bindings<Product>()
{
    static const QList<Binding<Product>> list{
        bind(u"uid", &Product::uid),       bind(u"code", &Product::code),   bind(u"name", &Product::name),
        bind(u"series", &Product::series), bind(u"style", &Product::style), bind(u"payment", &Product::payment),
        bind(u"price", &Product::price),   bind(u"cost", &Product::cost),   bind(u"minimum", &Product::minimum),
        bind(u"active", &Product::active),
    };
    return list;
}

template <>
const QList<Binding<Opportunity>> &bindings<Opportunity>()
{
    static const QList<Binding<Opportunity>> list{
        bind(u"uid", &Opportunity::uid),
        bind(u"code", &Opportunity::code),
        bind(u"name", &Opportunity::name),
        bind(u"client", &Opportunity::client),
        bind(u"owner", &Opportunity::owner),
        bind(u"product", &Opportunity::product),
        bind(u"stage", &Opportunity::stage),
        bind(u"stage_since", &Opportunity::stageSince),
        bind(u"amount", &Opportunity::amount),
        bindCode(u"territory", u"territory", &Opportunity::territory),
        bindCode(u"source", u"source", &Opportunity::source),
        bind(u"created", &Opportunity::created),
        bind(u"expected_close", &Opportunity::expectedClose),
        bind(u"closed", &Opportunity::closed),
        bindCode(u"loss_reason", u"loss_reason", &Opportunity::lossReason),
        bind(u"first_contact", &Opportunity::firstContact),
        bindLong(u"note", &Opportunity::note),
    };
    return list;
}

template <>
const QList<Binding<Sale>> &bindings<Sale>()
{
    static const Binding<Sale> quantity{
        u"quantity"_s,
        [](Sale &sale, const QString &text, FieldReader &reader) { return reader.readDecimal(text, sale.quantity); },
        [](const Sale &sale, FieldWriter &writer) { return writer.write(sale.quantity); }};
    static const QList<Binding<Sale>> list{
        bind(u"uid", &Sale::uid),
        bind(u"code", &Sale::code),
        bind(u"client", &Sale::client),
        bind(u"user", &Sale::user),
        bind(u"product", &Sale::product),
        bind(u"day", &Sale::day),
        bind(u"amount", &Sale::amount),
        quantity,
        bind(u"cost", &Sale::cost),
        bindCode(u"channel", u"channel", &Sale::channel),
        bind(u"opportunity", &Sale::opportunity),
        bind(u"returns", &Sale::returns),
        bindLong(u"note", &Sale::note),
    };
    return list;
}

template <>
const QList<Binding<Invoice>> &bindings<Invoice>()
{
    static const QList<Binding<Invoice>> list{
        bind(u"uid", &Invoice::uid),
        bind(u"source", &Invoice::source),
        bind(u"number", &Invoice::number),
        bind(u"client", &Invoice::client),
        bind(u"sale", &Invoice::sale),
        bind(u"day", &Invoice::day),
        bind(u"due", &Invoice::due),
        bind(u"amount", &Invoice::amount),
        bindLong(u"reason_note", &Invoice::reasonNote),
        bind(u"hold_until", &Invoice::holdUntil),
    };
    return list;
}

template <>
const QList<Binding<Payment>> &bindings<Payment>()
{
    static const QList<Binding<Payment>> list{
        bind(u"uid", &Payment::uid),         bind(u"source", &Payment::source), bind(u"number", &Payment::number),
        bind(u"invoice", &Payment::invoice), bind(u"client", &Payment::client), bind(u"day", &Payment::day),
        bind(u"amount", &Payment::amount),   bindLong(u"note", &Payment::note),
    };
    return list;
}

template <>
const QList<Binding<Contact>> &bindings<Contact>()
{
    static const Binding<Contact> person{
        u"person"_s,
        [](Contact &contact, const QString &text, FieldReader &reader) {
            return reader.readPerson(contact.client, text, contact.person);
        },
        [](const Contact &contact, FieldWriter &writer) { return writer.write(contact.person); }};
    static const QList<Binding<Contact>> list{
        bind(u"uid", &Contact::uid),
        bind(u"client", &Contact::client),
        person,
        bind(u"user", &Contact::user),
        bind(u"at", &Contact::at),
        bindCode(u"direction", u"direction", &Contact::direction),
        bindCode(u"channel", u"channel", &Contact::channel),
        bindCode(u"purpose", u"purpose", &Contact::purpose),
        bindCode(u"outcome", u"outcome", &Contact::outcome),
        bind(u"bulk", &Contact::bulk),
        bind(u"topic", &Contact::topic),
        bindLong(u"note", &Contact::note),
        bind(u"next_step", &Contact::nextStep),
        bind(u"next_day", &Contact::nextDay),
        bindLong(u"learnt", &Contact::learnt),
        bindCode(u"learnt_kind", u"learnt_kind", &Contact::learntKind),
        othersBinding(),
        colleaguesBinding(),
        bindLong(u"transcript", &Contact::transcript),
    };
    return list;
}

template <>
const QList<Binding<Task>> &bindings<Task>()
{
    static const Binding<Task> done{
        u"done"_s,
        [](Task &task, const QString &text, FieldReader &reader) -> Done {
            bool isDone = false;
            WEFT_TRY(reader.read(text, isDone));
            if (isDone != task.doneAt.isValid())
                task.doneAt = isDone ? fromMomentText(reader.nowText()) : QDateTime();
            return {};
        },
        [](const Task &task, FieldWriter &writer) { return writer.write(task.doneAt.isValid()); }};
    static const QList<Binding<Task>> list{
        bind(u"uid", &Task::uid),
        bind(u"code", &Task::code),
        bindCode(u"kind", u"task_kind", &Task::kind),
        bind(u"client", &Task::client),
        bind(u"opportunity", &Task::opportunity),
        bind(u"owner", &Task::owner),
        bind(u"due", &Task::due),
        bindTime(u"time", &Task::time),
        bind(u"minutes", &Task::minutes),
        bindCode(u"channel", u"channel", &Task::channel),
        bind(u"subject", &Task::subject),
        bind(u"critical", &Task::critical),
        bind(u"rrule", &Task::rrule),
        bind(u"after_days", &Task::afterDays),
        bind(u"starts", &Task::starts),
        bind(u"series", &Task::series),
        done,
        bindLong(u"note", &Task::note),
    };
    return list;
}

template <>
const QList<Binding<Holiday>> &bindings<Holiday>()
{
    static const QList<Binding<Holiday>> list{
        bind(u"day", &Holiday::day),
        bind(u"name", &Holiday::name),
        bind(u"working", &Holiday::working),
    };
    return list;
}
