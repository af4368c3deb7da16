// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/bindingmakers.h"
#include "model/exchange/fields.h"

using namespace Qt::StringLiterals;

namespace {
Binding<Client> rolesBinding()
{
    return {u"roles"_s,
            [](Client &client, const QString &text, FieldReader &reader) {
                return reader.readCodes(u"role"_s, text, client.roles);
            },
            [](const Client &client, FieldWriter &writer) { return writer.write(client.roles); }};
}

Binding<Client> tagsBinding()
{
    return {
        u"tags"_s,
        [](Client &client, const QString &text, FieldReader &reader) { return reader.readWords(text, client.tags); },
        [](const Client &client, FieldWriter &writer) { return writer.write(client.tags); }};
}

Done setConsent(Client &client, const QString &channel, const QString &answer, QDate today)
{
    for (Consent &consent : client.consents) {
        if (consent.channel != channel)
            continue;
        if (consent.answer != answer)
            consent = {channel, answer, today, u"import"_s};
        return {};
    }
    if (answer != u"not_asked")
        client.consents.append({channel, answer, today, u"import"_s});
    return {};
}

Binding<Client> consentBinding(const QString &code, const QString &channel)
{
    return {code,
            [channel](Client &client, const QString &text, FieldReader &reader) -> Done {
                bool yes = false;
                WEFT_TRY(reader.read(text, yes));
                const QString answer = text.isEmpty() ? u"not_asked"_s : yes ? u"yes"_s : u"no"_s;
                return setConsent(client, channel, answer, reader.today());
            },
            [channel](const Client &client, FieldWriter &) -> QString {
                for (const Consent &consent : client.consents) {
                    if (consent.channel == channel && consent.answer != u"not_asked")
                        return consent.answer == u"yes" ? u"1"_s : u"0"_s;
                }
                return {};
            }};
}

// The consents follow from the field table: their list is the channel.
QList<Binding<Client>> consentBindings()
{
    QList<Binding<Client>> list;
    for (const Field &field : Fields::of(u"clients"_s)) {
        if (field.code.endsWith(u"_consent"_s))
            list.append(consentBinding(field.code, field.list));
    }
    return list;
}
QList<Binding<Client>> ownBindings()
{
    return {
        bind(u"uid", &Client::uid),
        bind(u"code", &Client::code),
        bind(u"name", &Client::name),
        bind(u"short_name", &Client::shortName),
        bindCode(u"kind", u"kind", &Client::kind),
        rolesBinding(),
        bindCode(u"attribute", u"attribute", &Client::attribute),
        bindCode(u"industry", u"industry", &Client::industry),
        bindCode(u"territory", u"territory", &Client::territory),
        bindCode(u"size", u"size", &Client::size),
        bindCode(u"source", u"source", &Client::source),
        bind(u"owner", &Client::owner),
        bind(u"backup_owner", &Client::backupOwner),
        bind(u"parent", &Client::parent),
        bind(u"referrer", &Client::referrer),
        bindPhones(u"phone", &Client::phones),
        bindPhones(u"mobile", &Client::phones),
        bindPhones(u"fax", &Client::phones),
        bindEmails(u"email", &Client::emails),
        bind(u"web", &Client::web),
        bind(u"messenger", &Client::messenger),
        bind(u"country", &Client::country),
        bind(u"region", &Client::region),
        bind(u"city", &Client::city),
        bindLong(u"address", &Client::address),
        bind(u"postcode", &Client::postcode),
        bind(u"legal_id", &Client::legalId),
        bind(u"invoice_title", &Client::invoiceTitle),
        bind(u"bank", &Client::bank),
        bind(u"bank_account", &Client::bankAccount),
        bindLong(u"invoice_address", &Client::invoiceAddress),
        bind(u"invoice_phone", &Client::invoicePhone),
        bind(u"language", &Client::language),
        bindCode(u"preferred_channel", u"channel", &Client::preferredChannel),
        bind(u"preferred_time", &Client::preferredTime),
        bind(u"cycle_days", &Client::cycleDays),
        bindCode(u"cooperation_override", u"cooperation", &Client::cooperationOverride),
        bindLong(u"cooperation_reason", &Client::cooperationReason),
        bind(u"key_account", &Client::keyAccount),
        bind(u"do_not_contact", &Client::doNotContact),
        bind(u"on_hold", &Client::onHold),
        tagsBinding(),
        bind(u"birth_date", &Client::birthDate),
        bind(u"employees", &Client::employees),
        bind(u"revenue", &Client::revenue),
        bind(u"year_established", &Client::yearEstablished),
        bindLong(u"needs", &Client::needs),
        bindLong(u"likes", &Client::likes),
        bindLong(u"note", &Client::note),
        bind(u"first_contact", &Client::firstContact),
    };
}
} // namespace

template <>
const QList<Binding<Client>> &bindings<Client>()
{
    static const QList<Binding<Client>> list = ownBindings() + consentBindings();
    return list;
}
