// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/exchange/custombinding.h"
#include "model/exchange/exporter.h"
#include "model/exchange/fieldset.h"
#include "model/exchange/records.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Change
{
    const Field *field = nullptr;
    QString text;
};

/// What the fields mean together with the record: the currency, the moment, the reason given.
struct Edit
{
    Connection &c;
    QList<Change> changes;
    QString reason;
    const Clock &clock;
    Currency currency;
};

// What is edited under the name of what it stands for.
QString editedCode(const QString &kind, const QString &code)
{
    if (kind == u"clients" && code == u"cooperation")
        return u"cooperation_override"_s;
    if (kind == u"opportunities" && (code == u"stage_no" || code == u"result"))
        return u"stage"_s;
    if (kind == u"contacts" && code == u"day")
        return u"at"_s;
    return code;
}

Result<QList<Change>> changesOf(const FieldSet &fields, const QList<std::pair<QString, QString>> &values)
{
    const QString &kind = fields.kind();
    QList<Change> changes;
    for (const auto &[name, text] : values) {
        const Field *named = fields.find(name);
        const Field *field = named ? fields.find(editedCode(kind, named->code)) : nullptr;
        if (!field)
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("Exchange", "There is no field “%1” in %2.").arg(name, kind));
        if (!field->editable)
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("Exchange", "The field “%1” cannot be set.").arg(field->code));
        changes.append({field, text.trimmed()});
    }
    // In the order of the table, so that a person is looked up among those of the new client.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.field < b.field; });
    return changes;
}

template <typename Record>
Done apply(Record &record, Edit &edit)
{
    StrictReferences references(edit.c);
    FieldReader reader(edit.currency, edit.clock.nowText(), references);
    for (const Change &change : std::as_const(edit.changes)) {
        const auto binding = bindingFor<Record>(*change.field);
        if (!binding)
            return fail(
                ErrorKind::Invalid,
                QCoreApplication::translate("Exchange", "The field “%1” cannot be set.").arg(change.field->code));
        const Done done = binding->set(record, change.text, reader);
        if (!done)
            return fail(
                done.error().kind,
                QCoreApplication::translate("Exchange", "Field %1: %2").arg(change.field->code, done.error().message),
                done.error().detail);
    }
    return {};
}

bool changesField(const Edit &edit, const QString &code)
{
    return std::any_of(edit.changes.begin(), edit.changes.end(),
                       [&](const Change &change) { return change.field->code == code; });
}

template <typename Record>
void prepare(Record &, Edit &)
{
}

template <>
void prepare(Client &client, Edit &edit)
{
    // The reason of the step is that of the override, unless one is given.
    if (changesField(edit, u"cooperation_override"_s) && !changesField(edit, u"cooperation_reason"_s) &&
        !edit.reason.isEmpty())
        client.cooperationReason = edit.reason;
}

template <>
void prepare(Contact &contact, Edit &edit)
{
    if (!contact.id.isValid() && !contact.at.isValid())
        contact.at = edit.clock.now();
}

template <>
void prepare(Payment &payment, Edit &edit)
{
    if (!payment.id.isValid() && !payment.day.isValid())
        payment.day = edit.clock.today();
}

template <typename Record>
Done finish(Record &, const Record &, Edit &)
{
    return {};
}

template <>
Done finish(Client &client, const Client &, Edit &)
{
    if (!client.id.isValid() && client.name.isEmpty())
        client.name = client.code;
    if (client.stub)
        client.stub = false;
    return {};
}

template <>
Done finish(User &user, const User &, Edit &)
{
    if (user.stub)
        user.active = true;
    user.stub = false;
    return {};
}

template <>
Done finish(Product &product, const Product &, Edit &)
{
    if (product.name.isEmpty())
        product.name = product.code;
    product.stub = false;
    return {};
}

template <>
Done finish(Opportunity &opportunity, const Opportunity &before, Edit &edit)
{
    WEFT_TAKE(const auto stages, Opportunities::stages(edit.c));
    if (!opportunity.stage.isValid() && !stages.isEmpty())
        opportunity.stage = stages.first().id;
    const auto stage = std::ranges::find(stages, opportunity.stage, &Stage::id);
    if (opportunity.stage != before.stage && opportunity.stageSince == before.stageSince)
        opportunity.stageSince = edit.clock.today();
    if (!opportunity.id.isValid() && !opportunity.created.isValid())
        opportunity.created = edit.clock.today();
    if (stage != stages.end() && stage->kind == u"lost" && opportunity.lossReason.isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Exchange", "A lost opportunity needs a loss_reason."));
    if (stage != stages.end() && stage->kind == u"won" && before.stage != opportunity.stage)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Exchange",
                                                "Win an opportunity with the action “win”, which records its sale."));
    return {};
}

template <typename Record>
Result<qint64> edited(Edit &edit, qint64 id)
{
    Record before;
    if (id > 0) {
        WEFT_TAKE(const auto found, Records<Record>::load(edit.c, {id}));
        if (found.isEmpty())
            return fail(ErrorKind::NotFound, QCoreApplication::translate("Exchange", "The record is no longer there."));
        before = found.first();
    }
    Record after = before;
    prepare(after, edit);
    WEFT_TRY(apply(after, edit));
    WEFT_TRY(finish(after, before, edit));
    if (id > 0 && after == before)
        return id;
    return Records<Record>::save(edit.c, after, edit.clock.nowText());
}

Result<qint64> uniqueId(const Result<QList<qint64>> &ids, const QString &text)
{
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    if (ids->size() == 1)
        return ids->first();
    if (ids->isEmpty())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Exchange", "There is no record “%1”.").arg(text));
    return fail(
        ErrorKind::Ambiguous,
        QCoreApplication::translate("Exchange", "Several records are called “%1”. Give the code of one.").arg(text));
}
} // namespace

Result<qint64> Exchange::setFields(Connection &c, const QString &kind, qint64 id,
                                   const QList<std::pair<QString, QString>> &values, const QString &reason,
                                   const Clock &clock)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, kind));
    WEFT_TAKE(const auto changes, changesOf(fields, values));
    Edit edit{c, changes, reason, clock, settings.currency};
    if (kind == u"clients")
        return edited<Client>(edit, id);
    if (kind == u"people")
        return edited<PersonRecord>(edit, id);
    if (kind == u"users")
        return edited<User>(edit, id);
    if (kind == u"products")
        return edited<Product>(edit, id);
    if (kind == u"sales")
        return edited<Sale>(edit, id);
    if (kind == u"opportunities")
        return edited<Opportunity>(edit, id);
    if (kind == u"invoices")
        return edited<Invoice>(edit, id);
    if (kind == u"payments")
        return edited<Payment>(edit, id);
    if (kind == u"contacts")
        return edited<Contact>(edit, id);
    if (kind == u"holidays")
        return edited<Holiday>(edit, id);
    if (kind == u"tasks" || kind == u"appointments")
        return edited<Task>(edit, id);
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Exchange", "There is no kind of record “%1”.").arg(kind));
}

Result<qint64> Exchange::resolveRecord(Connection &c, const QString &kind, const QString &text)
{
    StrictReferences references(c);
    if (kind == u"clients")
        return references.find(References::Kind::Client, text);
    if (kind == u"users")
        return references.find(References::Kind::User, text);
    if (kind == u"products")
        return references.find(References::Kind::Product, text);
    if (kind == u"opportunities")
        return references.find(References::Kind::Opportunity, text);
    if (kind == u"sales")
        return references.find(References::Kind::Sale, text);
    if (kind == u"invoices")
        return references.find(References::Kind::Invoice, text);
    if (kind == u"payments")
        return Payments::resolve(c, text).map([](Id<Payment> id) { return id.value; });
    if (kind == u"tasks" || kind == u"appointments")
        return Tasks::resolve(c, text).map([](Id<Task> id) { return id.value; });
    if (kind == u"holidays")
        return Holidays::resolve(c, text).map([](const Holiday &holiday) { return holiday.id(); });
    if (kind == u"contacts")
        return uniqueId(c.integers(u"SELECT id FROM contact WHERE uid = ?"_s, {text}), text);
    if (kind == u"people")
        return uniqueId(c.integers(u"SELECT id FROM person WHERE uid = ? OR name = ?"_s, {text, text}), text);
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Exchange", "There is no kind of record “%1”.").arg(kind));
}

Done Exchange::removeRecord(Connection &c, const QString &kind, qint64 id)
{
    if (kind == u"clients")
        return Clients::remove(c, Id<Client>(id));
    if (kind == u"users")
        return Users::remove(c, Id<User>(id));
    if (kind == u"products")
        return Products::remove(c, Id<Product>(id));
    if (kind == u"opportunities")
        return Opportunities::remove(c, Id<Opportunity>(id));
    if (kind == u"sales")
        return Sales::remove(c, Id<Sale>(id));
    if (kind == u"invoices")
        return Invoices::remove(c, Id<Invoice>(id));
    if (kind == u"payments")
        return Payments::remove(c, Id<Payment>(id));
    if (kind == u"contacts")
        return Contacts::remove(c, Id<Contact>(id));
    if (kind == u"tasks" || kind == u"appointments")
        return Tasks::remove(c, Id<Task>(id));
    if (kind == u"holidays")
        return Holidays::remove(c, QDate::fromJulianDay(id));
    if (kind == u"people")
        return Records<PersonRecord>::remove(c, id);
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Exchange", "There is no kind of record “%1”.").arg(kind));
}
