// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/timeline.h"

#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
using Kind = TimelineLine::Kind;
using Timeline::Mark;

constexpr qint64 kIdBase = 16; ///< room for kinds to come

Kind kindOf(qint64 id)
{
    return static_cast<Kind>(id % kIdBase);
}

struct Source
{
    Kind kind;
    QString sql; ///< id, day, moment; the index of client_id serves it
};

const QList<Source> &sources()
{
    static const QList<Source> all{
        {Kind::Contact, u"SELECT id, day, at FROM contact WHERE client_id = ?"_s},
        {Kind::Sale, u"SELECT id, day, '' FROM sale WHERE client_id = ?"_s},
        {Kind::TierChange, u"SELECT id, day, '' FROM tier_change WHERE client_id = ?"_s},
        {Kind::Stage,
         u"SELECT stage_entry.id, stage_entry.day, '' FROM stage_entry "
         "JOIN opportunity ON opportunity.id = stage_entry.opportunity_id WHERE opportunity.client_id = ?"_s},
        {Kind::Task, u"SELECT id, due, done_at FROM task WHERE client_id = ?"_s},
        {Kind::Payment, u"SELECT id, day, '' FROM payment WHERE client_id = ?"_s}};
    return all;
}

Done collect(Connection &c, const Source &source, Id<Client> client, QList<Mark> &marks)
{
    return c.each(source.sql, {client.value}, [&](const Row &row) {
        Mark mark{fromDayText(row.text(1)), fromMomentText(row.text(2)), Timeline::lineId(source.kind, row.integer(0))};
        // A task stands on its day until it is done, then on the day on which it was.
        if (source.kind == Kind::Task && mark.at.isValid())
            mark.day = mark.at.toLocalTime().date();
        marks.append(mark);
    });
}

bool isNewer(const Mark &a, const Mark &b)
{
    if (a.day != b.day)
        return a.day.isValid() && (!b.day.isValid() || a.day > b.day);
    if (kindOf(a.id) != kindOf(b.id))
        return kindOf(a.id) < kindOf(b.id);
    return std::tuple(a.at, a.id) > std::tuple(b.at, b.id);
}

using Lines = QHash<qint64, TimelineLine>;

TimelineLine begun(Kind kind, qint64 row)
{
    return TimelineLine{.id = Id<TimelineLine>(Timeline::lineId(kind, row)), .kind = kind, .row = row};
}

Done loadContacts(Connection &c, const QString &marks, const QVariantList &ids, Lines &lines)
{
    return c.each(
        u"SELECT contact.id, contact.day, contact.at, contact.user_id, contact.channel, contact.direction, "
        "contact.outcome, contact.counted, contact.bulk, coalesce(person.name, ''), contact.note, contact.topic, "
        "contact.learnt, contact.entered_at FROM contact LEFT JOIN person ON person.id = contact.person_id "
        "WHERE contact.id IN (%1)"_s.arg(marks),
        ids, [&](const Row &row) {
            TimelineLine line = begun(Kind::Contact, row.integer(0));
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
            line.learnt = row.text(12);
            const QDate entered = fromMomentText(row.text(13)).toLocalTime().date();
            if (entered > line.day)
                line.entered = entered;
            lines.insert(line.id.value, line);
        });
}

Done loadSales(Connection &c, const QString &marks, const QVariantList &ids, Lines &lines)
{
    return c.each(
        u"SELECT sale.id, sale.day, sale.user_id, sale.amount, sale.code, coalesce(product.name, ''), sale.note "
        "FROM sale LEFT JOIN product ON product.id = sale.product_id WHERE sale.id IN (%1)"_s.arg(marks),
        ids, [&](const Row &row) {
            TimelineLine line = begun(Kind::Sale, row.integer(0));
            line.day = fromDayText(row.text(1));
            line.user = Id<User>(row.integer(2));
            line.amount = Money{row.integer(3)};
            line.code = row.text(4);
            line.subject = row.text(5);
            line.note = row.text(6);
            lines.insert(line.id.value, line);
        });
}

Done loadTierChanges(Connection &c, const QString &marks, const QVariantList &ids, Lines &lines)
{
    return c.each(u"SELECT id, day, from_tier, to_tier, amount FROM tier_change WHERE id IN (%1)"_s.arg(marks), ids,
                  [&](const Row &row) {
                      TimelineLine line = begun(Kind::TierChange, row.integer(0));
                      line.day = fromDayText(row.text(1));
                      line.from = tierFromCode(row.text(2));
                      line.to = tierFromCode(row.text(3));
                      line.amount = Money{row.integer(4)};
                      lines.insert(line.id.value, line);
                  });
}

Done loadStages(Connection &c, const QString &marks, const QVariantList &ids, Lines &lines)
{
    return c.each(u"SELECT stage_entry.id, stage_entry.day, stage_entry.user_id, opportunity.amount, opportunity.code, "
                  "opportunity.name, stage.code, stage.label, stage.kind FROM stage_entry "
                  "JOIN opportunity ON opportunity.id = stage_entry.opportunity_id "
                  "JOIN stage ON stage.id = stage_entry.stage_id WHERE stage_entry.id IN (%1)"_s.arg(marks),
                  ids, [&](const Row &row) {
                      TimelineLine line = begun(Kind::Stage, row.integer(0));
                      line.day = fromDayText(row.text(1));
                      line.user = Id<User>(row.integer(2));
                      line.amount = Money{row.integer(3)};
                      line.code = row.text(4);
                      line.subject = row.text(5);
                      line.stage = row.text(6);
                      line.stageLabel = row.text(7);
                      line.stageKind = row.text(8);
                      lines.insert(line.id.value, line);
                  });
}

Done loadTasks(Connection &c, const QString &marks, const QVariantList &ids, Lines &lines)
{
    return c.each(u"SELECT id, due, done_at, coalesce(done_by, owner_id), subject, note, kind, channel FROM task "
                  "WHERE id IN (%1)"_s.arg(marks),
                  ids, [&](const Row &row) {
                      TimelineLine line = begun(Kind::Task, row.integer(0));
                      line.at = fromMomentText(row.text(2));
                      line.done = line.at.isValid();
                      line.day = line.done ? line.at.toLocalTime().date() : fromDayText(row.text(1));
                      line.user = Id<User>(row.integer(3));
                      line.subject = row.text(4);
                      line.note = row.text(5);
                      line.code = row.text(6);
                      line.channel = row.text(7);
                      lines.insert(line.id.value, line);
                  });
}

Done loadPayments(Connection &c, const QString &marks, const QVariantList &ids, Lines &lines)
{
    return c.each(u"SELECT payment.id, payment.day, payment.amount, coalesce(invoice.number, ''), "
                  "coalesce(payment.number, ''), payment.note FROM payment "
                  "LEFT JOIN invoice ON invoice.id = payment.invoice_id WHERE payment.id IN (%1)"_s.arg(marks),
                  ids, [&](const Row &row) {
                      TimelineLine line = begun(Kind::Payment, row.integer(0));
                      line.day = fromDayText(row.text(1));
                      line.amount = Money{row.integer(2)};
                      line.code = row.text(3);
                      line.subject = row.text(4);
                      line.note = row.text(5);
                      lines.insert(line.id.value, line);
                  });
}

Done loadKind(Connection &c, Kind kind, const QList<qint64> &rows, Lines &lines)
{
    if (kind == Kind::Edit) {
        QList<TimelineLine> edits;
        WEFT_TRY(Timeline::loadEdits(c, rows, edits));
        for (const TimelineLine &line : std::as_const(edits))
            lines.insert(line.id.value, line);
        return {};
    }
    using Loader = Done (*)(Connection &, const QString &, const QVariantList &, Lines &);
    static constexpr Loader loaders[]{loadContacts, loadSales, loadTierChanges, loadStages, loadTasks, loadPayments};
    return eachBlock(rows, [&](const QString &marks, const QVariantList &ids) {
        return loaders[static_cast<int>(kind)](c, marks, ids, lines);
    });
}

bool says(const TimelineLine &line, const QString &folded)
{
    QStringList texts{line.subject, line.note, line.person, line.learnt, line.code, line.step.subject};
    for (const FieldChange &change : line.changes)
        texts << change.before << change.after;
    return std::ranges::any_of(texts, [&](const QString &text) { return foldText(text).contains(folded); });
}

Result<QList<qint64>> searched(Connection &c, const QList<qint64> &ids, const QString &text)
{
    const QString folded = foldText(text);
    if (folded.isEmpty())
        return ids;
    QList<qint64> found;
    constexpr qsizetype kWindow = 1000;
    for (qsizetype from = 0; from < ids.size(); from += kWindow) {
        WEFT_TAKE(const auto lines, Timeline::load(c, ids.mid(from, kWindow)));
        for (const TimelineLine &line : lines) {
            if (says(line, folded))
                found.append(line.id.value);
        }
    }
    return found;
}

Done readEvents(Connection &c, Id<Client> client, LifeEvents &events)
{
    const auto earlier = [&](QDate day) {
        if (day.isValid() && (!events.known.isValid() || day < events.known))
            events.known = day;
    };
    WEFT_TRY(c.each(u"SELECT created_at, first_contact, coalesce((SELECT min(day) FROM contact WHERE client_id = "
                    "client.id AND day <> ''), '') FROM client WHERE id = ?"_s,
                    {client.value}, [&](const Row &row) {
                        earlier(fromMomentText(row.text(0)).toLocalTime().date());
                        earlier(fromDayText(row.text(1)));
                        earlier(fromDayText(row.text(2)));
                    }));
    WEFT_TRY(c.each(u"SELECT min(stage_entry.day) FROM stage_entry "
                    "JOIN opportunity ON opportunity.id = stage_entry.opportunity_id "
                    "JOIN stage ON stage.id = stage_entry.stage_id WHERE opportunity.client_id = ? "
                    "AND stage_entry.day <> '' AND stage.kind = 'open' AND stage.position > (SELECT min(s.position) "
                    "FROM stage s WHERE s.pipeline_id = stage.pipeline_id)"_s,
                    {client.value}, [&](const Row &row) { events.acquiring = fromDayText(row.text(0)); }));
    return c.each(u"SELECT day FROM sale WHERE client_id = ? GROUP BY day HAVING sum(amount) > 0 ORDER BY day"_s,
                  {client.value}, [&](const Row &row) { events.purchases.append(fromDayText(row.text(0))); });
}
} // namespace

bool operator==(const TimelineLine &a, const TimelineLine &b)
{
    const auto all = [](const TimelineLine &l) {
        return std::tie(l.id, l.day, l.at, l.user, l.userCode, l.channel, l.direction, l.outcome, l.counted, l.bulk,
                        l.entered, l.person, l.note, l.learnt, l.amount, l.from, l.to, l.subject, l.code, l.stage,
                        l.stageLabel, l.stageKind, l.done, l.step.code, l.step.subject, l.takenBack, l.changes);
    };
    return all(a) == all(b);
}

qint64 Timeline::lineId(TimelineLine::Kind kind, qint64 row)
{
    return row * kIdBase + static_cast<qint64>(kind);
}

Result<QList<qint64>> Timeline::find(Connection &c, const TimelineQuery &query)
{
    QList<Mark> marks;
    for (const Source &source : sources()) {
        if (!query.kind || *query.kind == source.kind)
            WEFT_TRY(collect(c, source, query.client, marks));
    }
    if (!query.kind || *query.kind == Kind::Edit)
        WEFT_TRY(findEdits(c, query.client, marks));
    std::ranges::sort(marks, isNewer);
    QList<qint64> ids;
    ids.reserve(marks.size());
    for (const Mark &mark : std::as_const(marks))
        ids.append(mark.id);
    return searched(c, ids, query.search);
}

Result<QList<TimelineLine>> Timeline::load(Connection &c, const QList<qint64> &ids)
{
    std::array<QList<qint64>, TimelineLine::kKinds> rows;
    for (const qint64 id : ids)
        rows.at(static_cast<size_t>(kindOf(id))).append(id / kIdBase);
    Lines found;
    for (size_t kind = 0; kind < rows.size(); ++kind)
        WEFT_TRY(loadKind(c, static_cast<Kind>(kind), rows.at(kind), found));
    QList<TimelineLine> lines;
    lines.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto line = found.constFind(id); line != found.cend())
            lines.append(*line);
    }
    return lines;
}

Result<QList<LifePhase>> Timeline::phases(Connection &c, Id<Client> client, QDate today)
{
    LifeEvents events;
    WEFT_TRY(readEvents(c, client, events));
    return lifePhases(events, today);
}

TimelineStore::TimelineStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        static const QStringList tables{u"contact"_s,     u"sale"_s,   u"tier_change"_s, u"stage_entry"_s,
                                        u"opportunity"_s, u"stage"_s,  u"person"_s,      u"product"_s,
                                        u"task"_s,        u"client"_s, u"payment"_s,     u"invoice"_s};
        if (std::ranges::any_of(tables, [&](const QString &table) { return changes.touches(table); }))
            emit changed();
    });
}

QFuture<Result<QList<qint64>>> TimelineStore::find(const TimelineQuery &query)
{
    return m_database.read([query](Connection &c) { return Timeline::find(c, query); });
}

QFuture<Result<QList<TimelineLine>>> TimelineStore::load(const QList<qint64> &ids)
{
    return m_database.read([ids](Connection &c) { return Timeline::load(c, ids); });
}

QFuture<Result<QList<LifePhase>>> TimelineStore::phases(Id<Client> client)
{
    return m_database.read(
        [client, today = m_clock.today()](Connection &c) { return Timeline::phases(c, client, today); });
}
