// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/opportunity.h"

#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
Opportunity fromRow(const Row &row)
{
    return Opportunity{.id = Id<Opportunity>(row.integer(0)),
                       .uid = row.text(1),
                       .rev = row.integer(2),
                       .code = row.text(3),
                       .name = row.text(4),
                       .client = Id<Client>(row.integer(5)),
                       .owner = Id<User>(row.integer(6)),
                       .product = Id<Product>(row.integer(7)),
                       .stage = Id<Stage>(row.integer(8)),
                       .stageSince = fromDayText(row.text(9)),
                       .amount = Money{row.integer(10)},
                       .territory = row.text(11),
                       .source = row.text(12),
                       .created = fromDayText(row.text(13)),
                       .expectedClose = fromDayText(row.text(14)),
                       .closed = fromDayText(row.text(15)),
                       .lossReason = row.text(16),
                       .firstContact = fromDayText(row.text(17)),
                       .note = row.text(18)};
}

QVariantList columnsOf(const Opportunity &o)
{
    return {o.code.isEmpty() ? QVariant() : QVariant(o.code),
            o.name,
            idValue(o.client),
            idValue(o.owner),
            idValue(o.product),
            o.stage.value,
            toDayText(o.stageSince),
            o.amount.minor,
            o.territory,
            o.source,
            toDayText(o.created),
            toDayText(o.expectedClose),
            toDayText(o.closed),
            o.lossReason,
            toDayText(o.firstContact),
            o.note};
}

Error goneError()
{
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Opportunities", "This opportunity is no longer there. Reload the list."),
                 {}};
}

Done check(Connection &c, const Opportunity &o)
{
    for (const QString &text : {o.code, o.name, o.territory, o.source, o.lossReason}) {
        if (const QString problem = textProblem(text); !problem.isEmpty())
            return fail(ErrorKind::Invalid, problem);
    }
    if (const QString problem = textProblem(o.note, true); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    if (!o.stage.isValid())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Opportunities", "The opportunity has no stage. Choose one."));
    if (o.code.isEmpty())
        return {};
    WEFT_TAKE(const qint64 taken,
              c.integer(u"SELECT count(*) FROM opportunity WHERE code = ? AND id <> ?"_s, {o.code, o.id.value}));
    if (taken == 0)
        return {};
    return fail(ErrorKind::Constraint,
                QCoreApplication::translate("Opportunities",
                                            "The code %1 already belongs to another opportunity. Choose another one.")
                    .arg(o.code));
}

/// Its own, else its owner's, else its client's; kept from then on, so that a hand-over does not move it.
Result<QString> territoryOf(Connection &c, const Opportunity &o)
{
    if (!o.territory.isEmpty())
        return o.territory;
    QString territory;
    WEFT_TRY(c.each(u"SELECT territory FROM user WHERE id = ?"_s, {o.owner.value},
                    [&](const Row &row) { territory = row.text(0); }));
    if (!territory.isEmpty())
        return territory;
    WEFT_TRY(c.each(u"SELECT territory FROM client WHERE id = ?"_s, {o.client.value},
                    [&](const Row &row) { territory = row.text(0); }));
    return territory;
}

struct StageFacts
{
    QString kind;
    qint64 first = 0; ///< the first open stage of its pipeline
};

Result<StageFacts> factsOf(Connection &c, Id<Stage> stage)
{
    StageFacts facts;
    WEFT_TRY(c.each(u"SELECT s.kind, (SELECT f.id FROM stage f WHERE f.pipeline_id = s.pipeline_id AND f.kind = 'open' "
                    "AND f.active = 1 ORDER BY f.position, f.id LIMIT 1) FROM stage s WHERE s.id = ?"_s,
                    {stage.value}, [&](const Row &row) {
                        facts.kind = row.text(0);
                        facts.first = row.integer(1);
                    }));
    if (facts.kind.isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Opportunities", "The stage is no longer there. Choose another one."));
    return facts;
}

/// The moment is kept where the entry is made on its own day; an older entry has its day alone.
Done enter(Connection &c, Id<Opportunity> id, qint64 stage, QDate day, const QString &nowText)
{
    const QString at = day == fromMomentText(nowText).date() ? nowText : u""_s;
    return c.run(u"INSERT INTO stage_entry (opportunity_id, stage_id, day, at) VALUES (?, ?, ?, ?)"_s,
                 {id.value, stage, toDayText(day), at});
}

Result<Id<Opportunity>> insertRow(Connection &c, const Opportunity &o, const QString &nowText)
{
    QVariantList values{o.uid.isEmpty() ? newUid() : o.uid};
    values += columnsOf(o);
    values.append(nowText);
    WEFT_TAKE(
        const qint64 id,
        c.integer(u"INSERT INTO opportunity (uid, code, name, client_id, owner_id, product_id, stage_id, stage_since, "
                  "amount, territory, source, created_day, expected_close, closed_day, loss_reason, first_contact, "
                  "note, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                  values));
    return Id<Opportunity>(id);
}

/// Where a new one stood before its stage day it counts in the first stage, from its creation on.
Result<Id<Opportunity>> insert(Connection &c, Opportunity o, const QString &nowText)
{
    WEFT_TAKE(const StageFacts facts, factsOf(c, o.stage));
    WEFT_TAKE(o.territory, territoryOf(c, o));
    const bool cameFromFirst = o.created.isValid() && o.stageSince.isValid() && o.created < o.stageSince &&
                               facts.first > 0 && facts.first != o.stage.value;
    if (!o.stageSince.isValid())
        o.stageSince = o.created;
    WEFT_TAKE(const auto id, insertRow(c, o, nowText));
    if (cameFromFirst)
        WEFT_TRY(enter(c, id, facts.first, o.created, nowText));
    WEFT_TRY(enter(c, id, o.stage.value, o.stageSince, nowText));
    return id;
}

Done update(Connection &c, Opportunity o, const Opportunity &before, const QString &nowText)
{
    const QDate today = fromMomentText(nowText).date();
    const bool moved = o.stage != before.stage;
    if (moved) {
        WEFT_TAKE(const StageFacts facts, factsOf(c, o.stage));
        if (o.stageSince == before.stageSince)
            o.stageSince = today;
        if (facts.kind == u"open")
            o.closed = {};
        else if (!o.closed.isValid() || o.closed == before.closed)
            o.closed = o.stageSince;
    }
    if (o == before)
        return {};
    WEFT_TRY(
        c.run(u"UPDATE opportunity SET code = ?, name = ?, client_id = ?, owner_id = ?, product_id = ?, stage_id = ?, "
              "stage_since = ?, amount = ?, territory = ?, source = ?, created_day = ?, expected_close = ?, "
              "closed_day = ?, loss_reason = ?, first_contact = ?, note = ?, rev = rev + 1 WHERE id = ?"_s,
              columnsOf(o) + QVariantList{o.id.value}));
    return moved ? enter(c, o.id, o.stage.value, o.stageSince, nowText) : Done{};
}
} // namespace

Result<QList<qint64>> Opportunities::find(Connection &c, const OpportunityQuery &query)
{
    if (query.withoutClient)
        return c.integers(u"SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE o.client_id IS NULL "
                          "AND (CAST(? AS TEXT) = '' OR s.kind = ?) ORDER BY o.created_day DESC, o.id DESC"_s,
                          {query.stageKind, query.stageKind});
    if (query.client.isValid())
        return c.integers(u"SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE o.client_id = ? "
                          "AND (CAST(? AS TEXT) = '' OR s.kind = ?) ORDER BY o.created_day DESC, o.id DESC"_s,
                          {query.client.value, query.stageKind, query.stageKind});
    return c.integers(u"SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id "
                      "WHERE CAST(? AS TEXT) = '' OR s.kind = ? ORDER BY o.created_day DESC, o.id DESC"_s,
                      {query.stageKind, query.stageKind});
}

Result<QList<Opportunity>> Opportunities::load(Connection &c, const QList<qint64> &ids)
{
    QHash<qint64, Opportunity> found;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
        return c.each(
            u"SELECT id, uid, rev, code, name, client_id, owner_id, product_id, stage_id, stage_since, amount, "
            "territory, source, created_day, expected_close, closed_day, loss_reason, first_contact, note "
            "FROM opportunity WHERE id IN (%1)"_s.arg(marks),
            block, [&](const Row &row) { found.insert(row.integer(0), fromRow(row)); });
    }));
    QList<Opportunity> opportunities;
    opportunities.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto opportunity = found.constFind(id); opportunity != found.cend())
            opportunities.append(*opportunity);
    }
    return opportunities;
}

Result<Id<Opportunity>> Opportunities::save(Connection &c, const Opportunity &opportunity, const QString &nowText)
{
    WEFT_TRY(check(c, opportunity));
    if (!opportunity.id.isValid())
        return insert(c, opportunity, nowText);
    WEFT_TAKE(const auto stored, load(c, {opportunity.id.value}));
    if (stored.isEmpty())
        return tl::unexpected<Error>(goneError());
    if (stored.first().rev != opportunity.rev)
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Opportunities",
                                                "%1 was changed meanwhile. Reload it and enter the change again.")
                        .arg(stored.first().name.isEmpty() ? stored.first().code : stored.first().name));
    WEFT_TRY(update(c, opportunity, stored.first(), nowText));
    return opportunity.id;
}

Done Opportunities::remove(Connection &c, Id<Opportunity> id)
{
    WEFT_TRY(c.run(u"DELETE FROM opportunity WHERE id = ?"_s, {id.value}));
    if (c.changes() > 0)
        return {};
    return tl::unexpected<Error>(goneError());
}

Result<Id<Opportunity>> Opportunities::resolve(Connection &c, const QString &text)
{
    const QString wanted = text.trimmed();
    WEFT_TAKE(
        const auto ids,
        c.integers(u"SELECT id FROM opportunity WHERE code = ? UNION ALL SELECT id FROM opportunity WHERE uid = ?"_s,
                   {wanted, wanted}));
    if (!ids.isEmpty())
        return Id<Opportunity>(ids.first());
    return fail(
        ErrorKind::NotFound,
        QCoreApplication::translate("Opportunities", "There is no opportunity with the code \"%1\".").arg(wanted));
}
