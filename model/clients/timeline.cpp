// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/timeline.h"

#include "model/core/clock.h"
#include "model/db/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Done addContacts(Connection &c, Id<Client> client, QList<TimelineLine> &lines)
{
    return c.each(u"SELECT contact.id, contact.day, contact.at, contact.user_id, contact.channel, contact.direction, "
                  "contact.outcome, contact.counted, contact.bulk, coalesce(person.name, ''), contact.note, "
                  "contact.topic FROM contact LEFT JOIN person ON person.id = contact.person_id "
                  "WHERE contact.client_id = ?"_s,
                  {client.value}, [&](const Row &row) {
                      TimelineLine line;
                      line.id = row.integer(0);
                      line.day = fromDayText(row.text(1));
                      line.at = fromMomentText(row.text(2));
                      line.user = Id<User>(row.integer(3));
                      line.channel = row.text(4);
                      line.direction = row.text(5);
                      line.outcome = row.text(6);
                      line.counted = row.integer(7) != 0;
                      line.bulk = row.integer(8) != 0;
                      line.person = row.text(9);
                      line.note = row.text(10);
                      line.subject = row.text(11);
                      lines << line;
                  });
}

Done addSales(Connection &c, Id<Client> client, QList<TimelineLine> &lines)
{
    return c.each(
        u"SELECT sale.id, sale.day, sale.user_id, sale.amount, sale.code, coalesce(product.name, ''), sale.note "
        "FROM sale LEFT JOIN product ON product.id = sale.product_id WHERE sale.client_id = ?"_s,
        {client.value}, [&](const Row &row) {
            TimelineLine line;
            line.kind = TimelineLine::Kind::Sale;
            line.id = row.integer(0);
            line.day = fromDayText(row.text(1));
            line.user = Id<User>(row.integer(2));
            line.amount = Money{row.integer(3)};
            line.code = row.text(4);
            line.subject = row.text(5);
            line.note = row.text(6);
            lines << line;
        });
}

Done addTierChanges(Connection &c, Id<Client> client, QList<TimelineLine> &lines)
{
    return c.each(u"SELECT id, day, from_tier, to_tier, amount FROM tier_change WHERE client_id = ?"_s, {client.value},
                  [&](const Row &row) {
                      TimelineLine line;
                      line.kind = TimelineLine::Kind::TierChange;
                      line.id = row.integer(0);
                      line.day = fromDayText(row.text(1));
                      line.from = tierFromCode(row.text(2));
                      line.to = tierFromCode(row.text(3));
                      line.amount = Money{row.integer(4)};
                      lines << line;
                  });
}

Done addStages(Connection &c, Id<Client> client, QList<TimelineLine> &lines)
{
    return c.each(u"SELECT opportunity.id, stage_entry.day, stage_entry.user_id, opportunity.amount, opportunity.code, "
                  "opportunity.name, stage.code, stage.label, stage.kind FROM stage_entry "
                  "JOIN opportunity ON opportunity.id = stage_entry.opportunity_id "
                  "JOIN stage ON stage.id = stage_entry.stage_id WHERE opportunity.client_id = ? "
                  "ORDER BY stage_entry.id DESC"_s,
                  {client.value}, [&](const Row &row) {
                      TimelineLine line;
                      line.kind = TimelineLine::Kind::Stage;
                      line.id = row.integer(0);
                      line.day = fromDayText(row.text(1));
                      line.user = Id<User>(row.integer(2));
                      line.amount = Money{row.integer(3)};
                      line.code = row.text(4);
                      line.subject = row.text(5);
                      line.stage = row.text(6);
                      line.stageLabel = row.text(7);
                      line.stageKind = row.text(8);
                      lines << line;
                  });
}

bool isNewer(const TimelineLine &a, const TimelineLine &b)
{
    if (a.day != b.day)
        return a.day.isValid() && (!b.day.isValid() || a.day > b.day);
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (a.at != b.at)
        return a.at > b.at;
    // One opportunity may enter several stages on a day: their order of entry is kept by the stable sort.
    return a.kind != TimelineLine::Kind::Stage && a.id > b.id;
}

} // namespace

Result<QList<TimelineLine>> Timeline::lines(Connection &c, Id<Client> client)
{
    QList<TimelineLine> lines;
    WEFT_TRY(addContacts(c, client, lines));
    WEFT_TRY(addSales(c, client, lines));
    WEFT_TRY(addTierChanges(c, client, lines));
    WEFT_TRY(addStages(c, client, lines));
    std::ranges::stable_sort(lines, isNewer);
    return lines;
}

TimelineStore::TimelineStore(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        static const QStringList tables{u"contact"_s,     u"sale"_s,  u"tier_change"_s, u"stage_entry"_s,
                                        u"opportunity"_s, u"stage"_s, u"person"_s,      u"product"_s};
        if (std::ranges::any_of(tables, [&](const QString &table) { return changes.touches(table); }))
            emit changed();
    });
}

QFuture<Result<QList<TimelineLine>>> TimelineStore::lines(Id<Client> client)
{
    return m_database.read([client](Connection &c) { return Timeline::lines(c, client); });
}
