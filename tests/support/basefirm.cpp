// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/basefirm.h"

#include "model/clients/cooperation.h"
#include "model/clients/tier.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {

struct Party
{
    const char *code;
    const char *name;
    const char *role;
    const char *attribute;
    const char *owner;
    int ownCycle; ///< -1: none
    const char *lastContact;
    qint64 amount365;
    qint64 amountAll;
    bool openOpportunity;
    bool doNotContact;
};

constexpr Party kParties[] = {
    {"C01", "远航机械", "customer", "ENT", "u1", -1, "2026-03-12", 3200000, 3200000, false, false},
    {"C02", "宏泰物流", "customer", "ENT", "u1", -1, "2026-03-09", 1600000, 1600000, false, false},
    {"C03", "瑞丰食品", "customer", "ENT", "u2", -1, "2026-03-02", 1000000, 1000000, true, false},
    {"C04", "东来建材", "customer", "DLR", "u2", -1, "2026-03-01", 600000, 600000, false, false},
    {"C05", "启明文具", "customer", "ENT", "u1", -1, "2026-03-08", 300000, 300000, false, false},
    {"C06", "蓝湾酒店", "customer", "ENT", "u1", 60, "2026-01-20", 250000, 250000, false, false},
    {"C07", "金穗粮油", "customer", "DLR", "u2", -1, "2026-02-10", 200000, 200000, false, false},
    {"C08", "晨光诊所", "customer", "ENT", "u1", -1, "2026-03-13", 150000, 150000, false, false},
    {"C09", "顺达汽配", "customer", "DLR", "u2", -1, "2025-11-05", 140000, 140000, false, false},
    {"C10", "百川印务", "customer", "ENT", "u5", -1, "2026-02-27", 120000, 120000, false, false},
    {"C11", "新禾农资", "customer", "DLR", "u5", -1, "2026-02-20", 100000, 100000, false, false},
    {"C12", "佳音琴行", "customer", "ENT", "u2", -1, "2026-02-14", 90000, 90000, false, false},
    {"C13", "赵敏", "customer", "IND", "u1", -1, "2026-03-02", 80000, 80000, false, false},
    {"C14", "汇英学校", "customer", "ENT", "u2", -1, "2026-01-30", 60000, 60000, false, false},
    {"C15", "北苑花店", "customer", "ENT", "u5", -1, "2026-02-18", 50000, 50000, false, false},
    {"C16", "钱伟", "customer", "IND", "u2", -1, "2025-12-17", 30000, 30000, false, false},
    {"C17", "孙丽", "customer", "IND", "u5", -1, "2026-01-05", 20000, 20000, false, false},
    {"C18", "李强", "customer", "IND", "u5", -1, "2026-03-10", 10000, 10000, false, false},
    {"C19", "万和超市", "customer", "DLR", "u2", -1, "2026-02-09", 0, 80000, true, false},
    {"C20", "老城茶行", "customer", "ENT", "u5", -1, "2025-06-01", 0, 40000, false, true},
    {"P01", "天工设计", "prospect", "ENT", "u1", -1, "2026-03-06", 0, 0, true, false},
    {"P02", "海容冷链", "prospect", "ENT", "u2", -1, "2026-02-16", 0, 0, true, false},
    {"P03", "博雅书店", "prospect", "ENT", "u2", -1, "2026-03-01", 0, 0, true, false},
    {"P04", "周婷", "prospect", "IND", "u5", -1, "2026-02-25", 0, 0, true, false},
    {"P05", "优品电器", "prospect", "DLR", "u5", -1, "2026-02-14", 0, 0, true, false},
    {"P06", "吴刚", "prospect", "IND", "u1", -1, "2026-01-15", 0, 0, false, false},
    {"P07", "绿源环保", "prospect", "ENT", "u2", -1, "2026-03-03", 0, 0, false, false},
    {"P08", "郑洁", "prospect", "IND", "u5", -1, "2025-09-17", 0, 0, false, false},
    {"P09", "丰年酒业", "prospect", "DLR", "u5", -1, "2025-09-16", 0, 0, false, false},
    {"P10", "诚信律所", "prospect", "ENT", "u5", -1, "", 0, 0, false, false},
};

struct Job
{
    const char *code;
    const char *party;
    const char *owner;
    const char *due;
    const char *subject;
};

constexpr Job kTasks[] = {
    {"T1", "C03", "u2", "2026-03-18", "Revised quotation"},
    {"T2", "C04", "u2", "2026-03-20", "Delivery date check"},
    {"T3", "C07", "u2", "2026-03-13", "Call about price list"},
    {"T4", "C09", "u2", "2026-03-17", "Annual contract draft"},
    {"T5", "P02", "u2", "2026-03-16", "Send references"},
    {"T6", "", "u2", "2026-03-19", "Expense report"},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Done insertUsers(Connection &c)
{
    QList<QVariantList> rows;
    for (const QString &code : {u"u1"_s, u"u2"_s, u"u3"_s, u"u4"_s, u"u5"_s})
        rows += QVariantList{u"uid-"_s + code, code, code + u" name"_s};
    return c.runMany(u"INSERT INTO user (uid, code, name_en) VALUES (?, ?, ?)"_s, rows);
}

Done insertClient(Connection &c, const Party &party)
{
    WEFT_TRY(c.run(u"INSERT INTO client (uid, code, name, attribute, owner_id, cycle_days, do_not_contact, created_at) "
                   "VALUES (?, ?, ?, ?, (SELECT id FROM user WHERE code = ?), ?, ?, '2024-01-01T00:00:00Z')"_s,
                   {u"uid-"_s + text(party.code), text(party.code), text(party.name), text(party.attribute),
                    text(party.owner), party.ownCycle < 0 ? QVariant() : QVariant(qint64(party.ownCycle)),
                    qint64(party.doNotContact)}));
    return c.run(u"INSERT INTO client_role (client_id, role) SELECT id, ? FROM client WHERE code = ?"_s,
                 {text(party.role), text(party.code)});
}

Done insertDerived(Connection &c, const Party &party, const Settings &settings, QDate today)
{
    const Money amount{party.amount365 * 100};
    const QDate lastContact = fromDayText(text(party.lastContact));
    const Tier tier = tierOf(amount, settings);
    const auto own = party.ownCycle < 0 ? std::optional<int>() : party.ownCycle;
    const int cycle = cycleOf(own, {text(party.role)}, tier, settings);
    const Due due = dueOf(lastContact, cycle, settings);
    const QString cooperation = cooperationOf({.net365 = amount,
                                               .openOpportunity = party.openOpportunity,
                                               .anySale = party.amountAll > 0,
                                               .lastContact = lastContact},
                                              today, settings.cooperationContactDays);
    return c.run(
        u"INSERT INTO client_derived (client_id, code, name_key, buyer, tier, tier_rule, amount, amount_all, cooperation_rule, "
        "cooperation, last_contact, cycle_days, due_raw, due, listed, suppressed) "
        "SELECT id, code, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM client WHERE code = ?"_s,
        {sortKey(text(party.name)), qint64(text(party.role) == "customer"_L1), toCode(tier), toCode(tier), amount.minor,
         party.amountAll * 100, cooperation, cooperation, toDayText(lastContact), qint64(cycle), toDayText(due.raw),
         toDayText(due.day), toDayText(due.day), qint64(party.doNotContact || cycle == 0), text(party.code)});
}

Done insertTask(Connection &c, const Job &task)
{
    return c.run(u"INSERT INTO task (uid, code, client_id, owner_id, due, subject, created_at) VALUES (?, ?, "
                 "(SELECT id FROM client WHERE code = ?), (SELECT id FROM user WHERE code = ?), ?, ?, "
                 "'2026-03-01T00:00:00Z')"_s,
                 {u"uid-"_s + text(task.code), text(task.code), text(task.party), text(task.owner), text(task.due),
                  text(task.subject)});
}

} // namespace

Done insertBaseFirm(Connection &c, const Settings &settings)
{
    WEFT_TRY(insertUsers(c));
    for (const Party &party : kParties)
        WEFT_TRY(insertClient(c, party));
    for (const Job &task : kTasks)
        WEFT_TRY(insertTask(c, task));
    return deriveBaseFirm(c, settings, QDate(2026, 3, 16));
}

Done deriveBaseFirm(Connection &c, const Settings &settings, QDate today)
{
    WEFT_TRY(c.run(u"DELETE FROM client_derived"_s));
    for (const Party &party : kParties)
        WEFT_TRY(insertDerived(c, party, settings, today));
    return {};
}
