// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientload.h"

#include "model/clients/clientstore.h"
#include "model/clients/customvalues.h"
#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
std::optional<qint64> optionalInteger(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::optional<int> optionalInt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

void readIdentity(const Row &row, Client &client)
{
    client.uid = row.text(0);
    client.rev = row.integer(1);
    client.code = row.text(2);
    client.name = row.text(3);
    client.shortName = row.text(4);
    client.kind = row.text(5);
    client.legalId = row.text(6);
    client.language = row.text(7);
    client.web = row.text(8);
    client.messenger = row.text(9);
    client.country = row.text(10);
    client.region = row.text(11);
    client.city = row.text(12);
    client.address = row.text(13);
    client.postcode = row.text(14);
    client.preferredChannel = row.text(15);
    client.preferredTime = row.text(16);
    client.attribute = row.text(17);
    client.industry = row.text(18);
    client.territory = row.text(19);
    client.size = row.text(20);
    client.source = row.text(21);
}

void readRelation(const Row &row, Client &client)
{
    client.parent = Id<Client>(row.integer(22));
    client.referrer = Id<Client>(row.integer(23));
    client.owner = Id<User>(row.integer(24));
    client.backupOwner = Id<User>(row.integer(25));
    client.ownerSince = fromDayText(row.text(26));
    client.cycleDays = optionalInt(row, 27);
    client.cooperationOverride = row.text(28);
    client.cooperationReason = row.text(29);
    client.cooperationDay = fromDayText(row.text(30));
    client.keyAccount = row.integer(31) != 0;
    client.doNotContact = row.integer(32) != 0;
    client.onHold = row.integer(33) != 0;
    client.snoozeUntil = fromDayText(row.text(34));
    client.snoozeReason = row.text(35);
    client.snoozeCount = static_cast<int>(row.integer(36));
    client.birthDate = fromDayText(row.text(37));
    client.employees = optionalInteger(row, 38);
    if (!row.isNull(39))
        client.revenue = Money{row.integer(39)};
    client.yearEstablished = optionalInt(row, 40);
    client.needs = row.text(41);
    client.likes = row.text(42);
    client.note = row.text(43);
    client.firstContact = fromDayText(row.text(44));
    client.stub = row.integer(45) != 0;
    client.invoiceTitle = row.text(46);
    client.bank = row.text(47);
    client.bankAccount = row.text(48);
    client.invoiceAddress = row.text(49);
    client.invoicePhone = row.text(50);
}

Done loadPeople(Connection &c, Client &client)
{
    return c.each(u"SELECT id, uid, name, job, decides, birth_date, preferred_channel, note, role FROM person "
                  "WHERE client_id = ? ORDER BY position, id"_s,
                  {client.id.value}, [&](const Row &row) {
                      client.people.append(Person{.id = Id<Person>(row.integer(0)),
                                                  .uid = row.text(1),
                                                  .name = row.text(2),
                                                  .job = row.text(3),
                                                  .decides = row.integer(4) != 0,
                                                  .role = row.text(8),
                                                  .birthDate = fromDayText(row.text(5)),
                                                  .preferredChannel = row.text(6),
                                                  .note = row.text(7)});
                  });
}

/// The person of the id; null for what belongs to the client itself.
Person *personOf(Client &client, qint64 id)
{
    const auto found = std::ranges::find_if(client.people, [id](const Person &p) { return p.id.value == id; });
    return found == client.people.end() ? nullptr : &*found;
}

Done loadReach(Connection &c, Client &client)
{
    WEFT_TRY(c.each(u"SELECT person_id, kind, number FROM phone WHERE client_id = ? ORDER BY position, id"_s,
                    {client.id.value}, [&](const Row &row) {
                        Person *person = personOf(client, row.integer(0));
                        (person ? person->phones : client.phones).append(Phone{row.text(1), row.text(2)});
                    }));
    return c.each(u"SELECT person_id, address FROM email WHERE client_id = ? ORDER BY position, id"_s,
                  {client.id.value}, [&](const Row &row) {
                      Person *person = personOf(client, row.integer(0));
                      (person ? person->emails : client.emails).append(row.text(1));
                  });
}

Done loadConsents(Connection &c, Client &client)
{
    return c.each(u"SELECT channel, answer, day, source FROM consent "
                  "WHERE client_id = ? ORDER BY channel, id DESC"_s,
                  {client.id.value}, [&](const Row &row) {
                      if (!client.consents.isEmpty() && client.consents.last().channel == row.text(0))
                          return;
                      client.consents.append(Consent{row.text(0), row.text(1), fromDayText(row.text(2)), row.text(3)});
                  });
}

void readDerived(const Row &row, int at, ClientDerived &derived)
{
    derived.tier = tierFromCode(row.text(at));
    derived.amount = Money{row.integer(at + 1)};
    derived.amountAll = Money{row.integer(at + 2)};
    derived.sales = static_cast<int>(row.integer(at + 3));
    derived.lastSale = fromDayText(row.text(at + 4));
    derived.cooperationRule = row.text(at + 5);
    derived.cooperation = row.text(at + 6);
    derived.lastContact = fromDayText(row.text(at + 7));
    derived.tries = static_cast<int>(row.integer(at + 8));
    derived.cycleDays = static_cast<int>(row.integer(at + 9));
    derived.dueRaw = fromDayText(row.text(at + 10));
    derived.due = fromDayText(row.text(at + 11));
    derived.listed = fromDayText(row.text(at + 12));
    derived.suppressed = row.integer(at + 13) != 0;
    derived.tierRule = tierFromCode(row.text(at + 14));
    derived.pinned = row.integer(at + 15) != 0;
}

using RowsById = QHash<qint64, ClientRow>;

void readRow(const Row &row, RowsById &found)
{
    ClientRow client{.id = Id<Client>(row.integer(0)),
                     .code = row.text(1),
                     .name = row.text(2),
                     .kind = row.text(3),
                     .attribute = row.text(4),
                     .industry = row.text(5),
                     .territory = row.text(6),
                     .size = row.text(7),
                     .source = row.text(8),
                     .city = row.text(9),
                     .owner = Id<User>(row.integer(10)),
                     .ownerCode = row.text(11),
                     .keyAccount = row.integer(12) != 0,
                     .doNotContact = row.integer(13) != 0,
                     .onHold = row.integer(14) != 0,
                     .ownCycle = !row.isNull(15),
                     .overridden = !row.text(16).isEmpty(),
                     .snoozeUntil = fromDayText(row.text(17)),
                     .note = row.text(18)};
    readDerived(row, 19, client.derived);
    found.insert(row.integer(0), client);
}

Done readRows(Connection &c, const QString &marks, const QVariantList &ids, RowsById &found)
{
    return c.each(
        u"SELECT c.id, c.code, c.name, c.kind, c.attribute, c.industry, c.territory, c.size, c.source, c.city, "
        "c.owner_id, u.code, c.key_account, c.do_not_contact, c.on_hold, c.cycle_days, "
        "c.cooperation_override, c.snooze_until, c.note, "
        "d.tier, d.amount, d.amount_all, d.sales, d.last_sale, d.cooperation_rule, d.cooperation, "
        "d.last_contact, d.tries, d.cycle_days, d.due_raw, d.due, d.listed, d.suppressed, d.tier_rule, d.pin_id "
        "FROM client c LEFT JOIN client_derived d ON d.client_id = c.id LEFT JOIN user u ON u.id = c.owner_id "
        "WHERE c.id IN (%1)"_s.arg(marks),
        ids, [&](const Row &row) { readRow(row, found); });
}

/// What a row shows of its children: roles, tags, the first phone and the first e-mail.
Done readRowChildren(Connection &c, const QString &marks, const QVariantList &ids, RowsById &found)
{
    WEFT_TRY(
        c.each(u"SELECT client_id, role FROM client_role WHERE client_id IN (%1) ORDER BY client_id, role"_s.arg(marks),
               ids, [&](const Row &row) { found[row.integer(0)].roles.append(row.text(1)); }));
    WEFT_TRY(
        c.each(u"SELECT client_id, tag FROM client_tag WHERE client_id IN (%1) ORDER BY client_id, tag"_s.arg(marks),
               ids, [&](const Row &row) { found[row.integer(0)].tags.append(row.text(1)); }));
    WEFT_TRY(c.each(u"SELECT client_id, number FROM phone WHERE client_id IN (%1) "
                    "ORDER BY client_id, person_id IS NOT NULL, position, id"_s.arg(marks),
                    ids, [&](const Row &row) {
                        if (QString &phone = found[row.integer(0)].phone; phone.isEmpty())
                            phone = row.text(1);
                    }));
    return c.each(u"SELECT client_id, address FROM email WHERE client_id IN (%1) "
                  "ORDER BY client_id, person_id IS NOT NULL, position, id"_s.arg(marks),
                  ids, [&](const Row &row) {
                      if (QString &email = found[row.integer(0)].email; email.isEmpty())
                          email = row.text(1);
                  });
}
} // namespace

Done Clients::loadChildren(Connection &c, Client &client)
{
    WEFT_TRY(c.each(u"SELECT role FROM client_role WHERE client_id = ? ORDER BY role"_s, {client.id.value},
                    [&](const Row &row) { client.roles.append(row.text(0)); }));
    WEFT_TRY(c.each(u"SELECT tag FROM client_tag WHERE client_id = ? ORDER BY tag"_s, {client.id.value},
                    [&](const Row &row) { client.tags.append(row.text(0)); }));
    WEFT_TRY(loadPeople(c, client));
    WEFT_TRY(loadReach(c, client));
    WEFT_TAKE(client.custom, CustomFields::loadValues(c, client.id));
    return loadConsents(c, client);
}

Result<Client> Clients::load(Connection &c, Id<Client> id)
{
    Client client;
    WEFT_TRY(
        c.each(u"SELECT uid, rev, code, name, short_name, kind, legal_id, language, web, messenger, country, region, "
               "city, address, postcode, preferred_channel, preferred_time, attribute, industry, territory, size, "
               "source, parent_id, referrer_id, owner_id, backup_owner_id, owner_since, cycle_days, "
               "cooperation_override, cooperation_reason, cooperation_day, key_account, do_not_contact, on_hold, "
               "snooze_until, snooze_reason, snooze_count, birth_date, employees, revenue, year_established, needs, "
               "likes, note, first_contact, stub, invoice_title, bank, bank_account, invoice_address, invoice_phone "
               "FROM client WHERE id = ?"_s,
               {id.value}, [&](const Row &row) {
                   client.id = id;
                   readIdentity(row, client);
                   readRelation(row, client);
               }));
    if (!client.id.isValid())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Clients", "This client is no longer there. Reload the list."));
    WEFT_TRY(loadChildren(c, client));
    return client;
}

Result<QList<ClientRow>> Clients::rows(Connection &c, const QList<qint64> &ids, const RowWish &wish)
{
    RowsById found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) -> Done {
        WEFT_TRY(readRows(c, marks, block, found));
        WEFT_TRY(readRowChildren(c, marks, block, found));
        if (wish.isEmpty())
            return {};
        WEFT_TAKE(const auto extras, loadExtra(c, {marks, block}, wish));
        for (auto extra = extras.cbegin(); extra != extras.cend(); ++extra)
            found[extra.key()].extra = *extra;
        return {};
    }));
    QList<ClientRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.cend())
            rows.append(*row);
    }
    return rows;
}

Result<ClientDerived> Clients::derived(Connection &c, Id<Client> id)
{
    std::optional<ClientDerived> derived;
    WEFT_TRY(c.each(u"SELECT tier, amount, amount_all, sales, last_sale, cooperation_rule, cooperation, last_contact, "
                    "tries, cycle_days, due_raw, due, listed, suppressed, tier_rule, pin_id "
                    "FROM client_derived WHERE client_id = ?"_s,
                    {id.value}, [&](const Row &row) { readDerived(row, 0, derived.emplace()); }));
    if (!derived)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Clients", "This client is no longer there. Reload the list."));
    return *derived;
}
