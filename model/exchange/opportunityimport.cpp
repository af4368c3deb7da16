// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/clock.h"
#include "model/exchange/saleimport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString saleKey(Id<Client> client, QDate day, qint64 amount)
{
    return QString::number(client.value) + u'|' + toDayText(day) + u'|' + QString::number(amount);
}
} // namespace

OpportunityImport::OpportunityImport(ImportContext &context)
    : KeyedImport(context, {u"stage"_s}), m_stage(context.columns.of(u"stage"_s)),
      m_stageNo(context.columns.of(u"stage_no"_s)), m_result(context.columns.of(u"result"_s))
{
    setBlock(1);
}

QString OpportunityImport::keysSql() const
{
    return u"SELECT id, uid, coalesce(code, '') FROM opportunity"_s;
}

Done OpportunityImport::begin()
{
    WEFT_TRY(KeyedImport::begin());
    WEFT_TRY(readStages());
    return connection().each(
        u"SELECT id, coalesce(opportunity_id, 0), coalesce(client_id, 0), day, amount FROM sale ORDER BY id"_s, {},
        [&](const Row &row) {
            const QDate day = fromDayText(row.text(3));
            if (row.integer(1) > 0)
                m_linked.insert(row.integer(1), {row.integer(0), day, row.integer(4)});
            else if (row.integer(2) > 0)
                m_unlinked[saleKey(Id<Client>(row.integer(2)), day, row.integer(4))].append(row.integer(0));
        });
}

Done OpportunityImport::loadLikes()
{
    return connection().each(
        u"SELECT id, coalesce(client_id, 0), name, coalesce(owner_id, 0), coalesce(product_id, 0), "
        "created_day, closed_day, first_contact, amount FROM opportunity ORDER BY id"_s,
        {}, [&](const Row &row) {
            addLike(likeness(Opportunity{.name = row.text(2),
                                         .client = Id<Client>(row.integer(1)),
                                         .owner = Id<User>(row.integer(3)),
                                         .product = Id<Product>(row.integer(4)),
                                         .amount = Money{row.integer(8)},
                                         .created = fromDayText(row.text(5)),
                                         .closed = fromDayText(row.text(6)),
                                         .firstContact = fromDayText(row.text(7))}),
                    row.integer(0));
        });
}

QString OpportunityImport::likeness(const Opportunity &o) const
{
    return u"%1|%2|%3|%4|%5|%6|%7|"_s.arg(o.client.value)
               .arg(o.owner.value)
               .arg(o.product.value)
               .arg(toDayText(o.created), toDayText(o.closed), toDayText(o.firstContact))
               .arg(o.amount.minor) +
           o.name;
}

Done OpportunityImport::readStages()
{
    WEFT_TAKE(const auto stages, Opportunities::stages(connection()));
    for (const Stage &stage : stages) {
        m_kinds.insert(stage.id.value, stage.kind);
        if (!m_first.isValid() && stage.kind == u"open")
            m_first = stage.id;
    }
    return {};
}

Result<QString> OpportunityImport::kindOf(Id<Stage> stage)
{
    if (!m_kinds.contains(stage.value))
        WEFT_TRY(readStages());
    return m_kinds.value(stage.value);
}

/// The stage that the row names: its result decides, then the stage, then its number; none where it says nothing.
Result<Id<Stage>> OpportunityImport::stageOf(const QStringList &values)
{
    for (const int column : {m_result, m_stage, m_stageNo}) {
        if (value(values, column).isEmpty())
            continue;
        if (column == m_result) {
            // "open" is no stage; only a result that closes is one.
            const auto closing = Opportunities::findStage(connection(), value(values, column));
            if (!closing && closing.error().kind == ErrorKind::NotFound)
                continue;
            return closing;
        }
        WEFT_TAKE(const qint64 id, context().references.find(References::Kind::Stage, value(values, column)));
        return Id<Stage>(id);
    }
    return Id<Stage>();
}

Result<OpportunityImport::Match> OpportunityImport::match(const QStringList &values, const Opportunity &row)
{
    WEFT_TAKE(m_rowStage, stageOf(values));
    Opportunity whole = row;
    whole.stage = m_rowStage;
    if (const auto closed = close(whole); !closed)
        return tl::unexpected<Error>(closed.error());
    return KeyedImport::match(values, whole);
}

/// What a closed opportunity needs and imports need not bring: its day, its reason.
Result<OpportunityImport::Wrong> OpportunityImport::close(Opportunity &opportunity)
{
    WEFT_TAKE(const QString kind, kindOf(opportunity.stage));
    if (kind != u"won" && kind != u"lost")
        return Wrong();
    if (!opportunity.stageSince.isValid())
        opportunity.stageSince = opportunity.closed;
    if (!opportunity.closed.isValid())
        opportunity.closed = opportunity.stageSince;
    if (kind == u"lost" && opportunity.lossReason.isEmpty())
        WEFT_TRY(context().references.listCode(u"loss_reason"_s, u"unknown"_s).map([&](const QString &code) {
            opportunity.lossReason = code;
        }));
    return Wrong();
}

Result<OpportunityImport::Wrong> OpportunityImport::complete(Opportunity &row, const QStringList &values)
{
    row.stage = m_rowStage.isValid() ? m_rowStage : m_first;
    m_moved = true;
    WEFT_TRY(close(row));
    return KeyedImport::complete(row, values);
}

Result<OpportunityImport::Wrong> OpportunityImport::settle(Opportunity &after, const Opportunity &before,
                                                           const QStringList &)
{
    m_moved = after.amount != before.amount || after.closed != before.closed;
    if (!m_rowStage.isValid() || m_rowStage == before.stage)
        return Wrong();
    WEFT_TAKE(const QString was, kindOf(before.stage));
    WEFT_TAKE(const QString is, kindOf(m_rowStage));
    if (is == u"open" && was != u"open") {
        keepClosed(after, before);
        return Wrong();
    }
    m_moved = true;
    after.stage = m_rowStage;
    // A move without a day of its own happened on the closing day, else today.
    if (after.stageSince == before.stageSince)
        after.stageSince =
            after.closed.isValid() && after.closed != before.closed ? after.closed : context().reader.today();
    return close(after);
}

/// A file from before the closing says what was true then: it does not open again what was won or lost.
void OpportunityImport::keepClosed(Opportunity &after, const Opportunity &before)
{
    m_moved = false;
    after.stage = before.stage;
    after.stageSince = before.stageSince;
    after.amount = before.amount;
    after.closed = before.closed;
    after.lossReason = before.lossReason;
    context().report.notes.append(
        QCoreApplication::translate("Exchange", "The opportunity “%1” is closed already; the file does not open it "
                                                "again. Move it to a stage to do so.")
            .arg(before.code.isEmpty() ? before.name : before.code));
}

Result<bool> OpportunityImport::beside(qint64 handle, const QStringList &, const Opportunity &)
{
    WEFT_TRY(flush());
    if (!m_moved)
        return false;
    WEFT_TAKE(const Opportunity stored, load(idOf(handle)));
    WEFT_TAKE(const QString kind, kindOf(stored.stage));
    if (kind != u"won" || stored.amount.minor == 0 || !stored.closed.isValid())
        return false;
    return keepSale(stored);
}

/// A won opportunity has its sale: the one linked to it, one that was imported before it, or a new one.
Result<bool> OpportunityImport::keepSale(const Opportunity &opportunity)
{
    const auto linked = m_linked.constFind(opportunity.id.value);
    if (linked != m_linked.constEnd()) {
        if (linked->sale == 0 || (linked->day == opportunity.closed && linked->amount == opportunity.amount.minor))
            return false;
        WEFT_TAKE(auto sales, Sales::load(connection(), {linked->sale}));
        sales.first().day = opportunity.closed;
        sales.first().amount = opportunity.amount;
        WEFT_TRY(Sales::save(connection(), sales.first(), context().nowText));
        return true;
    }
    QList<qint64> &alike = m_unlinked[saleKey(opportunity.client, opportunity.closed, opportunity.amount.minor)];
    if (opportunity.client.isValid() && !alike.isEmpty()) {
        const qint64 sale = alike.takeFirst();
        WEFT_TRY(connection().run(u"UPDATE sale SET opportunity_id = ?, rev = rev + 1 WHERE id = ?"_s,
                                  {opportunity.id.value, sale}));
        m_linked.insert(opportunity.id.value, {sale, opportunity.closed, opportunity.amount.minor});
        return true;
    }
    m_linked.insert(opportunity.id.value, {});
    m_sales.append(Sale{.client = opportunity.client,
                        .user = opportunity.owner,
                        .product = opportunity.product,
                        .opportunity = opportunity.id,
                        .day = opportunity.closed,
                        .amount = opportunity.amount});
    return true;
}

Done OpportunityImport::finish()
{
    WEFT_TRY(flush());
    return Sales::insertMany(connection(), m_sales, context().nowText);
}

Result<QList<qint64>> OpportunityImport::insert(const QList<Opportunity> &opportunities)
{
    QList<qint64> ids;
    for (const Opportunity &opportunity : opportunities) {
        WEFT_TAKE(const auto id, Opportunities::save(connection(), opportunity, context().nowText));
        ids.append(id.value);
    }
    return ids;
}

Result<Opportunity> OpportunityImport::load(qint64 id)
{
    WEFT_TAKE(const auto opportunities, Opportunities::load(connection(), {id}));
    return opportunities.value(0);
}

Done OpportunityImport::update(const Opportunity &, const Opportunity &after)
{
    WEFT_TRY(Opportunities::save(connection(), after, context().nowText));
    return {};
}
