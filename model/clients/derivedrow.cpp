// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/derivedrow.h"

#include "model/clients/cooperation.h"
#include "model/clients/tier.h"
#include "model/clients/tierpin.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/db/rowblock.h"

using namespace Qt::StringLiterals;

namespace {
/// What the rules look at for one client.
struct Facts
{
    qint64 client = 0;
    QString code, name;
    std::optional<int> ownCycle;
    QString override;
    bool silent = false; ///< do not contact, or on hold
    QString snoozeUntil;
    QStringList roles;
    qint64 pin = 0;
    Tier pinned = Tier::None;
    qint64 window = 0, net365 = 0, all = 0, sales = 0;
    QString lastSale, lastContact;
    qint64 tries = 0;
    bool openOpportunity = false;
};

/// Finds the facts of ascending ids in facts of ascending ids, without a search.
class Cursor
{
public:
    explicit Cursor(std::vector<Facts> &facts) : m_at(facts.begin()), m_end(facts.end()) {}
    Facts *seek(qint64 client)
    {
        while (m_at != m_end && m_at->client < client)
            ++m_at;
        return m_at != m_end && m_at->client == client ? &*m_at : nullptr;
    }

private:
    std::vector<Facts>::iterator m_at, m_end;
};

Result<std::vector<Facts>> readClients(Connection &c, const Derived::Scope &scope)
{
    std::vector<Facts> facts;
    WEFT_TRY(c.each(u"SELECT id, code, name, cycle_days, cooperation_override, do_not_contact, on_hold, snooze_until "
                    "FROM client WHERE id %1 ORDER BY id"_s.arg(scope.condition),
                    scope.values, [&](const Row &row) {
                        Facts &client = facts.emplace_back();
                        client.client = row.integer(0);
                        client.code = row.text(1);
                        client.name = row.text(2);
                        if (!row.isNull(3))
                            client.ownCycle = static_cast<int>(row.integer(3));
                        client.override = row.text(4);
                        client.silent = row.integer(5) != 0 || row.integer(6) != 0;
                        client.snoozeUntil = row.text(7);
                    }));
    return facts;
}

Done readRoles(Connection &c, const Derived::Scope &scope, std::vector<Facts> &facts)
{
    Cursor cursor(facts);
    return c.each(
        u"SELECT client_id, role FROM client_role WHERE client_id %1 ORDER BY client_id"_s.arg(scope.condition),
        scope.values, [&](const Row &row) {
            if (Facts *client = cursor.seek(row.integer(0)))
                client->roles.append(row.text(1));
        });
}

/// Of several pins that hold, the one that began last.
Done readPins(Connection &c, const QString &day, const Derived::Scope &scope, std::vector<Facts> &facts)
{
    Cursor cursor(facts);
    return c.each(u"SELECT client_id, id, tier FROM tier_pin WHERE since <= ? AND (until = '' OR until >= ?) "
                  "AND client_id %1 ORDER BY client_id, since, id"_s.arg(scope.condition),
                  QVariantList{day, day} + scope.values, [&](const Row &row) {
                      Facts *client = cursor.seek(row.integer(0));
                      if (!client || !TierPins::countsFor(client->roles))
                          return;
                      client->pin = row.integer(1);
                      client->pinned = tierFromCode(row.text(2));
                  });
}

/// From the covering index sale_client.
Done readSales(Connection &c, const Derived::Basis &basis, const Derived::Scope &scope, std::vector<Facts> &facts)
{
    const DayWindow window = tierWindow(basis.settings.window, basis.day);
    Cursor cursor(facts);
    return c.each(
        u"SELECT client_id, CAST(sum(CASE WHEN day >= ? THEN amount ELSE 0 END) AS BIGINT), "
        "CAST(sum(CASE WHEN day >= ? THEN amount ELSE 0 END) AS BIGINT), CAST(sum(amount) AS BIGINT), "
        "sum(CASE WHEN amount > 0 THEN 1 ELSE 0 END), max(CASE WHEN amount > 0 THEN day ELSE '' END) "
        "FROM sale WHERE day <= ? AND client_id %1 GROUP BY client_id ORDER BY client_id"_s.arg(scope.condition),
        QVariantList{toDayText(window.first), toDayText(last365(basis.day).first), toDayText(basis.day)} + scope.values,
        [&](const Row &row) {
            Facts *client = cursor.seek(row.integer(0));
            if (!client)
                return;
            client->window = row.integer(1);
            client->net365 = row.integer(2);
            client->all = row.integer(3);
            client->sales = row.integer(4);
            client->lastSale = row.text(5);
        });
}

/// From the covering index contact_client; the attempts since the last counted contact one by one, they are few.
Done readContacts(Connection &c, const QString &day, const Derived::Scope &scope, std::vector<Facts> &facts)
{
    Cursor counted(facts);
    WEFT_TRY(c.each(u"SELECT client_id, max(day) FROM contact WHERE counted = 1 AND day <= ? AND client_id %1 "
                    "GROUP BY client_id ORDER BY client_id"_s.arg(scope.condition),
                    QVariantList{day} + scope.values, [&](const Row &row) {
                        if (Facts *client = counted.seek(row.integer(0)))
                            client->lastContact = row.text(1);
                    }));
    Cursor tried(facts);
    return c.each(
        u"SELECT k.client_id, count(*) FROM contact k WHERE k.counted = 0 AND k.bulk = 0 AND k.direction = 'out' "
        "AND k.outcome <> '' "
        "AND k.day <= ? AND k.client_id %1 AND NOT EXISTS (SELECT 1 FROM contact d WHERE d.client_id = k.client_id "
        "AND d.day >= k.day AND d.day <= ? AND d.counted = 1 AND (d.day > k.day OR d.at >= k.at)) "
        "GROUP BY k.client_id ORDER BY k.client_id"_s.arg(scope.condition),
        QVariantList{day} + scope.values + QVariantList{day}, [&](const Row &row) {
            if (Facts *client = tried.seek(row.integer(0)))
                client->tries = row.integer(1);
        });
}

Done readOpportunities(Connection &c, const Derived::Scope &scope, std::vector<Facts> &facts)
{
    Cursor cursor(facts);
    return c.each(u"SELECT DISTINCT o.client_id FROM opportunity o JOIN stage s ON s.id = o.stage_id "
                  "WHERE s.kind = 'open' AND o.client_id %1 ORDER BY o.client_id"_s.arg(scope.condition),
                  scope.values, [&](const Row &row) {
                      if (Facts *client = cursor.seek(row.integer(0)))
                          client->openOpportunity = true;
                  });
}

Result<std::vector<Facts>> readFacts(Connection &c, const Derived::Basis &basis, const Derived::Scope &scope)
{
    WEFT_TAKE(auto facts, readClients(c, scope));
    WEFT_TRY(readRoles(c, scope, facts));
    WEFT_TRY(readPins(c, toDayText(basis.day), scope, facts));
    WEFT_TRY(readSales(c, basis, scope, facts));
    WEFT_TRY(readContacts(c, toDayText(basis.day), scope, facts));
    WEFT_TRY(readOpportunities(c, scope, facts));
    return facts;
}

DerivedRow storedRow(const Row &row)
{
    return DerivedRow{.client = row.integer(0),
                      .code = row.text(1),
                      .nameKey = row.bytes(2),
                      .matchName = row.text(3),
                      .buyer = row.integer(4) != 0,
                      .tier = tierFromCode(row.text(5)),
                      .amount = row.integer(6),
                      .amountAll = row.integer(7),
                      .sales = row.integer(8),
                      .lastSale = row.text(9),
                      .cooperationRule = row.text(10),
                      .cooperation = row.text(11),
                      .lastContact = row.text(12),
                      .tries = row.integer(13),
                      .cycleDays = row.integer(14),
                      .dueRaw = row.text(15),
                      .due = row.text(16),
                      .listed = row.text(17),
                      .suppressed = row.integer(18) != 0,
                      .tierRule = tierFromCode(row.text(19)),
                      .pin = row.integer(20)};
}

/// In the order of the facts, client 0 where nothing is stored.
Result<std::vector<DerivedRow>> readStored(Connection &c, const Derived::Scope &scope, const std::vector<Facts> &facts)
{
    std::vector<DerivedRow> rows(facts.size());
    size_t at = 0;
    WEFT_TRY(
        c.each(u"SELECT client_id, code, name_key, match_name, buyer, tier, amount, amount_all, sales, last_sale, "
               "cooperation_rule, cooperation, last_contact, tries, cycle_days, due_raw, due, listed, suppressed, "
               "tier_rule, pin_id FROM client_derived WHERE client_id %1 ORDER BY client_id"_s.arg(scope.condition),
               scope.values, [&](const Row &row) {
                   while (at < facts.size() && facts[at].client < row.integer(0))
                       ++at;
                   if (at < facts.size() && facts[at].client == row.integer(0))
                       rows[at] = storedRow(row);
               }));
    return rows;
}

bool isBuyer(const QStringList &roles)
{
    return roles.contains(u"customer"_s) || roles.contains(u"past_customer"_s) || roles.contains(u"dealer"_s);
}

Tier tierFor(const DerivedRow &row, const Derived::Basis &basis)
{
    if (!row.buyer)
        return Tier::None;
    if (basis.settings.mode == TierMode::Share)
        return basis.byShare.value(row.client, Tier::None);
    return tierOf(Money{row.amount}, basis.settings);
}

void setCooperation(DerivedRow &row, const Facts &facts, const Derived::Basis &basis)
{
    const CooperationInput input{.net365 = Money{facts.net365},
                                 .openOpportunity = facts.openOpportunity,
                                 .anySale = facts.sales > 0,
                                 .lastContact = fromDayText(facts.lastContact)};
    row.cooperationRule = cooperationOf(input, basis.day, basis.settings.cooperationContactDays);
    row.cooperation = facts.override.isEmpty() ? row.cooperationRule : facts.override;
}

/// A snooze only ever puts off: a due day that has moved beyond it holds, and so does any once the snooze has ended.
void setDue(DerivedRow &row, const Facts &facts, const Derived::Basis &basis)
{
    row.cycleDays = cycleOf(facts.ownCycle, facts.roles, row.tier, basis.settings);
    const Due due = dueOf(fromDayText(facts.lastContact), static_cast<int>(row.cycleDays), basis.settings);
    row.dueRaw = toDayText(due.raw);
    row.due = toDayText(due.day);
    row.listed = facts.snoozeUntil > toDayText(basis.day) ? std::max(row.due, facts.snoozeUntil) : row.due;
    row.suppressed = facts.silent || row.cycleDays == 0;
}

DerivedRow workOut(const Facts &facts, const DerivedRow &stored, const Derived::Basis &basis)
{
    DerivedRow row{.client = facts.client, .code = facts.code};
    const bool known = basis.keepNames && stored.client == facts.client;
    row.nameKey = known ? stored.nameKey : sortKey(facts.name);
    row.matchName = known ? stored.matchName : nameKey(facts.name);
    row.buyer = isBuyer(facts.roles);
    row.amount = row.buyer ? facts.window : 0;
    row.amountAll = facts.all;
    row.sales = facts.sales;
    row.lastSale = facts.lastSale;
    row.lastContact = facts.lastContact;
    row.tries = facts.tries;
    row.tierRule = tierFor(row, basis);
    row.pin = facts.pin;
    row.tier = row.pin > 0 ? facts.pinned : row.tierRule;
    setCooperation(row, facts, basis);
    setDue(row, facts, basis);
    return row;
}

/// A block of clients, as stored and as it should be.
struct Block
{
    std::vector<DerivedRow> stored, due;
};

/// The block before is handed over between reading and working out: what f then writes ahead is written meanwhile.
Done compareScope(Connection &c, const Derived::Basis &basis, const Derived::Scope &scope, const Derived::Compare &f,
                  Block &block)
{
    WEFT_TAKE(const auto facts, readFacts(c, basis, scope));
    WEFT_TAKE(auto stored, readStored(c, scope, facts));
    if (!block.due.empty())
        WEFT_TRY(f(block.stored, block.due));
    block = {.stored = std::move(stored)};
    block.due.reserve(facts.size());
    for (size_t i = 0; i < facts.size(); ++i)
        block.due.push_back(workOut(facts[i], block.stored[i], basis));
    return {};
}

/// Rounded up to a constant number of ids, so that memory does not grow with the workspace.
constexpr qint64 kRange = 10'000;
} // namespace

Result<Derived::Basis> Derived::basisFor(Connection &c, const Settings &settings, QDate day)
{
    Basis basis{.settings = settings, .day = day};
    if (settings.mode != TierMode::Share)
        return basis;
    QList<qint64> ids;
    QList<ShareInput> clients;
    WEFT_TRY(
        c.each(u"SELECT c.id, c.code, CAST(sum(s.amount) AS BIGINT) FROM client c JOIN sale s ON s.client_id = c.id "
               "WHERE s.day >= ? AND s.day <= ? AND EXISTS (SELECT 1 FROM client_role r WHERE r.client_id = c.id "
               "AND r.role IN ('customer', 'past_customer', 'dealer')) GROUP BY c.id, c.code"_s,
               {toDayText(tierWindow(settings.window, day).first), toDayText(day)}, [&](const Row &row) {
                   ids.append(row.integer(0));
                   clients.append(ShareInput{row.text(1), Money{row.integer(2)}});
               }));
    const QList<Tier> tiers = tiersByShare(clients);
    for (qsizetype i = 0; i < ids.size(); ++i)
        basis.byShare.insert(ids.at(i), tiers.at(i));
    return basis;
}

Done Derived::compareRows(Connection &c, const Basis &basis, const QList<qint64> &ids, const Compare &f)
{
    Block block;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &values) {
        return compareScope(c, basis, Scope{u"IN (%1)"_s.arg(marks), values}, f, block);
    }));
    return f(block.stored, block.due);
}

Done Derived::compareAllRows(Connection &c, const Basis &basis, const Compare &f)
{
    WEFT_TAKE(const qint64 last, c.integer(u"SELECT coalesce(max(id), 0) FROM client"_s));
    Block block;
    for (qint64 first = 1; first <= last; first += kRange)
        WEFT_TRY(compareScope(c, basis, Scope{u"BETWEEN ? AND ?"_s, {first, first + kRange - 1}}, f, block));
    return f(block.stored, block.due);
}

Derived::Extent Derived::extentOf(const DerivedRow &stored, const DerivedRow &due)
{
    if (stored.client == 0 || stored.code != due.code || stored.nameKey != due.nameKey ||
        stored.matchName != due.matchName)
        return Extent::All;
    const auto figures = [](const DerivedRow &row) {
        return std::tie(row.buyer, row.tier, row.amount, row.amountAll, row.sales, row.lastSale, row.tierRule, row.pin);
    };
    return figures(stored) == figures(due) ? Extent::Rhythm : Extent::Figures;
}

const QStringList &Derived::columnsOf(Extent extent)
{
    static const QStringList rhythm{u"cooperation_rule"_s, u"cooperation"_s, u"last_contact"_s, u"tries"_s,
                                    u"cycle_days"_s,       u"due_raw"_s,     u"due"_s,          u"listed"_s,
                                    u"suppressed"_s};
    static const QStringList figures = QStringList{u"buyer"_s, u"tier"_s,      u"amount"_s,    u"amount_all"_s,
                                                   u"sales"_s, u"last_sale"_s, u"tier_rule"_s, u"pin_id"_s} +
                                       rhythm;
    return extent == Extent::Rhythm ? rhythm : figures;
}

namespace {
RowBlock blockOf(const std::vector<DerivedRow> &rows, Derived::Extent extent)
{
    using Derived::Extent;
    RowBlock block;
    for (const DerivedRow &row : rows) {
        if (extent == Extent::All)
            block.integer(row.client).text(row.code).bytes(row.nameKey).text(row.matchName);
        if (extent != Extent::Rhythm) {
            block.integer(row.buyer).text(toCode(row.tier)).integer(row.amount).integer(row.amountAll);
            block.integer(row.sales).text(row.lastSale).text(toCode(row.tierRule)).integer(row.pin);
        }
        block.text(row.cooperationRule).text(row.cooperation).text(row.lastContact).integer(row.tries);
        block.integer(row.cycleDays).text(row.dueRaw).text(row.due).text(row.listed).integer(row.suppressed);
        if (extent != Extent::All)
            block.integer(row.client);
    }
    return block;
}
} // namespace

Done Derived::writeRows(Connection &c, const std::vector<DerivedRow> &rows, Extent extent)
{
    RowBlock block = blockOf(rows, extent);
    if (extent == Extent::Rhythm)
        return c.runAhead(
            u"UPDATE client_derived SET cooperation_rule = ?, cooperation = ?, last_contact = ?, tries = ?, "
            "cycle_days = ?, due_raw = ?, due = ?, listed = ?, suppressed = ? WHERE client_id = ?"_s,
            std::move(block));
    if (extent == Extent::Figures)
        return c.runAhead(u"UPDATE client_derived SET buyer = ?, tier = ?, amount = ?, amount_all = ?, sales = ?, "
                          "last_sale = ?, tier_rule = ?, pin_id = ?, cooperation_rule = ?, cooperation = ?, "
                          "last_contact = ?, tries = ?, "
                          "cycle_days = ?, due_raw = ?, due = ?, listed = ?, suppressed = ? WHERE client_id = ?"_s,
                          std::move(block));
    return c.runAhead(
        u"INSERT INTO client_derived (client_id, code, name_key, match_name, buyer, tier, amount, amount_all, sales, "
        "last_sale, tier_rule, pin_id, cooperation_rule, cooperation, last_contact, tries, cycle_days, due_raw, due, "
        "listed, suppressed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client_id) DO UPDATE SET "
        "code = excluded.code, name_key = excluded.name_key, match_name = excluded.match_name, buyer = excluded.buyer, "
        "tier = excluded.tier, amount = excluded.amount, amount_all = excluded.amount_all, sales = excluded.sales, "
        "last_sale = excluded.last_sale, tier_rule = excluded.tier_rule, pin_id = excluded.pin_id, cooperation_rule = excluded.cooperation_rule, "
        "cooperation = excluded.cooperation, last_contact = excluded.last_contact, tries = excluded.tries, "
        "cycle_days = excluded.cycle_days, due_raw = excluded.due_raw, due = excluded.due, listed = excluded.listed, "
        "suppressed = excluded.suppressed"_s,
        std::move(block));
}
