// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"

#include "app/cli/fieldactions.h"

#include "model/agenda/spread.h"
#include "model/agenda/task.h"
#include "model/clients/clientstore.h"
#include "model/exchange/exporter.h"
#include "model/sales/opportunity.h"
#include "model/sales/receivables.h"
#include "model/sales/sale.h"
#include "model/settings/lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<Money> ActionCall::amount() const
{
    return parseMoney(values.value(u"amount"_s), settings.currency);
}

Result<QDate> ActionCall::day() const
{
    if (!values.contains(u"day"_s))
        return clock.today();
    const QDate day = fromDayText(values.value(u"day"_s));
    if (!day.isValid())
        return fail(ErrorKind::Invalid,
                    Cli::tr("%1 is not a day. Write it as 2026-03-16.").arg(values.value(u"day"_s)));
    return day;
}

namespace {

using Made = QList<RecordRef>;

Result<Made> snooze(Connection &c, const ActionCall &call)
{
    const QDate until = fromDayText(call.values.value(u"until"_s));
    if (!until.isValid())
        return fail(ErrorKind::Invalid,
                    Cli::tr("%1 is not a day. Write it as 2026-03-16.").arg(call.values.value(u"until"_s)));
    if (call.record.kind == u"tasks") {
        WEFT_TRY(
            Tasks::snooze(c, Id<Task>(call.record.id), {until, call.values.value(u"reason"_s)}, call.clock.today()));
        return Made{};
    }
    WEFT_TRY(Clients::snooze(c, Id<Client>(call.record.id), until, call.values.value(u"reason"_s), call.clock.today()));
    return Made{};
}

/// By its code, or by the name that the firm has given it.
Result<Tier> tierOf(const ActionCall &call)
{
    const QString typed = call.values.value(u"tier"_s).trimmed();
    QStringList codes;
    for (const Tier tier : kTiers) {
        codes << toCode(tier);
        const QString &name = call.settings.rule(tier).name;
        if (typed.compare(codes.last(), Qt::CaseInsensitive) == 0 || (!name.isEmpty() && typed == name))
            return tier;
    }
    return fail(ErrorKind::Invalid, Cli::tr("%1 is not a tier. It is one of: %2.").arg(typed, codes.join(u", "_s)));
}

Result<Made> pin(Connection &c, const ActionCall &call)
{
    TierPin pin{.client = Id<Client>(call.record.id), .reason = call.values.value(u"reason"_s)};
    WEFT_TAKE(pin.tier, tierOf(call));
    if (const QString until = call.values.value(u"until"_s); !until.isEmpty()) {
        pin.until = fromDayText(until);
        if (!pin.until.isValid())
            return fail(ErrorKind::Invalid, Cli::tr("%1 is not a day. Write it as 2026-03-16.").arg(until));
    }
    WEFT_TRY(TierPins::pin(c, pin, call.clock.today()));
    return Made{};
}

Result<Made> unpin(Connection &c, const ActionCall &call)
{
    WEFT_TRY(TierPins::unpin(c, Id<Client>(call.record.id), call.clock.today()));
    return Made{};
}

Result<Made> takeBack(Connection &c, const ActionCall &call)
{
    Sale sale;
    if (call.record.kind == u"sales") {
        WEFT_TAKE(const QList<Sale> found, Sales::load(c, {call.record.id}));
        if (found.isEmpty())
            return fail(ErrorKind::NotFound, Cli::tr("The sale is gone; another program has removed it."));
        const Sale &returned = found.first();
        sale.returns = returned.id;
        sale.client = returned.client;
        sale.user = returned.user;
        sale.product = returned.product;
    } else {
        WEFT_TAKE(const Client client, Clients::load(c, Id<Client>(call.record.id)));
        sale.client = client.id;
        sale.user = client.owner;
    }
    WEFT_TAKE(const Money amount, call.amount());
    if (amount <= Money{})
        return fail(ErrorKind::Invalid, Cli::tr("A return needs an amount above 0."));
    WEFT_TAKE(sale.day, call.day());
    sale.amount = -amount;
    sale.note = call.values.value(u"reason"_s);
    WEFT_TAKE(const Id<Sale> id, Sales::save(c, sale, call.clock.nowText()));
    return Made{{u"sales"_s, id.value}};
}

Result<Opportunity> opportunityOf(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(const QList<Opportunity> found, Opportunities::load(c, {call.record.id}));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, Cli::tr("The opportunity is gone; another program has removed it."));
    return found.first();
}

Result<Id<Stage>> stageOfKind(Connection &c, const QString &kind)
{
    WEFT_TAKE(const QList<Stage> stages, Opportunities::stages(c));
    const auto stage = std::ranges::find(stages, kind, &Stage::kind);
    if (stage == stages.end())
        return fail(ErrorKind::NotFound,
                    Cli::tr("The pipeline has no stage of the kind %1. Add one in the settings.").arg(kind));
    return stage->id;
}

Result<Made> move(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(Opportunity opportunity, opportunityOf(c, call));
    WEFT_TAKE(opportunity.stage, Opportunities::findStage(c, call.values.value(u"stage"_s)));
    WEFT_TAKE(const QList<Stage> stages, Opportunities::stages(c));
    const auto stage = std::ranges::find(stages, opportunity.stage, &Stage::id);
    if (stage != stages.end() && stage->kind != u"open")
        return fail(ErrorKind::Invalid,
                    Cli::tr("An opportunity is closed by the actions win and lose, which ask what that needs."));
    opportunity.stageSince = call.clock.today();
    opportunity.closed = {};
    WEFT_TRY(Opportunities::save(c, opportunity, call.clock.nowText()));
    return Made{};
}

Result<Made> win(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(Opportunity opportunity, opportunityOf(c, call));
    Sale sale;
    WEFT_TAKE(sale.amount, call.amount());
    WEFT_TAKE(sale.day, call.day());
    sale.client = opportunity.client;
    sale.user = opportunity.owner;
    sale.product = opportunity.product;
    sale.opportunity = opportunity.id;
    WEFT_TAKE(opportunity.stage, stageOfKind(c, u"won"_s));
    opportunity.stageSince = opportunity.closed = sale.day;
    WEFT_TRY(Opportunities::save(c, opportunity, call.clock.nowText()));
    WEFT_TAKE(const Id<Sale> id, Sales::save(c, sale, call.clock.nowText()));
    return Made{{u"sales"_s, id.value}};
}

Result<Made> lose(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(Opportunity opportunity, opportunityOf(c, call));
    WEFT_TAKE(const QList<ListValue> values, Lists::load(c));
    opportunity.lossReason = Labels(values, {}).codeOf(u"loss_reason"_s, call.values.value(u"reason"_s));
    if (opportunity.lossReason.isEmpty()) {
        QStringList codes;
        for (const ListValue &value : Labels(values, {}).values(u"loss_reason"_s))
            codes << value.code;
        return fail(ErrorKind::Invalid, Cli::tr("%1 is not a reason for losing. It is one of: %2.")
                                            .arg(call.values.value(u"reason"_s), codes.join(u", "_s)));
    }
    WEFT_TAKE(opportunity.stage, stageOfKind(c, u"lost"_s));
    WEFT_TAKE(opportunity.closed, call.day());
    opportunity.stageSince = opportunity.closed;
    WEFT_TRY(Opportunities::save(c, opportunity, call.clock.nowText()));
    return Made{};
}

Result<Made> hold(Connection &c, const ActionCall &call)
{
    const QString typed = call.values.value(u"until"_s);
    const QDate until = fromDayText(typed);
    if (!until.isValid())
        return fail(ErrorKind::Invalid, Cli::tr("%1 is not a day. Write it as 2026-03-16.").arg(typed));
    WEFT_TRY(Invoices::hold(c, Id<Invoice>(call.record.id), until, call.values.value(u"reason"_s), call.clock.today()));
    return Made{};
}

Result<Made> release(Connection &c, const ActionCall &call)
{
    WEFT_TRY(Invoices::hold(c, Id<Invoice>(call.record.id), {}, {}, call.clock.today()));
    return Made{};
}

Result<Made> pay(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(const auto found, Receivables::load(c, {call.record.id}, call.clock.today()));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, Cli::tr("The invoice is gone; another program has removed it."));
    const Receivable &invoice = found.first();
    Payment payment{.number = call.values.value(u"number"_s), .invoice = invoice.id, .amount = invoice.open()};
    if (call.values.contains(u"amount"_s)) {
        WEFT_TAKE(payment.amount, call.amount());
    } else if (invoice.open() <= Money{}) {
        return fail(ErrorKind::Invalid, Cli::tr("The invoice %1 is paid already.").arg(invoice.invoice.number));
    }
    WEFT_TAKE(payment.day, call.day());
    payment.note = call.values.value(u"note"_s);
    WEFT_TAKE(const Id<Payment> id, Payments::save(c, payment, call.clock.nowText()));
    return Made{{u"payments"_s, id.value}};
}

Result<Made> finish(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(const Id<Task> next, Tasks::finish(c, Id<Task>(call.record.id), call.clock.nowText()));
    return next.isValid() ? Made{{u"tasks"_s, next.value}} : Made{};
}

/// One row a client that is moved to another day.
Result<Made> spread(Connection &c, const ActionCall &call)
{
    bool isNumber = false;
    SpreadQuery query{.perDay = call.values.value(u"per_day"_s).toInt(&isNumber)};
    if (!isNumber)
        return fail(ErrorKind::Invalid, Cli::tr("%1 is not a number.").arg(call.values.value(u"per_day"_s)));
    if (const QString owner = call.values.value(u"owner"_s); !owner.isEmpty()) {
        WEFT_TAKE(const qint64 id, Exchange::resolveRecord(c, u"users"_s, owner));
        query.owner = Id<User>(id);
    }
    WEFT_TAKE(const SpreadPlan plan, Spread::apply(c, query, call.clock.today()));
    for (const SpreadMove &move : plan.moves)
        call.rows.rows << QStringList{u"clients"_s, move.code, u"listed"_s, toDayText(move.from), toDayText(move.to)};
    return Made{};
}

QList<Action> dealActions()
{
    return {
        {"return",
         QT_TRANSLATE_NOOP("Cli", "record a return, of a sale or of a client"),
         {"sales", "clients"},
         {"amount"},
         {"day", "reason"},
         "sale.return",
         takeBack},
        {"move",
         QT_TRANSLATE_NOOP("Cli", "move an opportunity to another open stage"),
         {"opportunities"},
         {"stage"},
         {},
         "opportunity.move",
         move},
        {"win",
         QT_TRANSLATE_NOOP("Cli", "win an opportunity; records the sale"),
         {"opportunities"},
         {"amount"},
         {"day"},
         "opportunity.win",
         win},
        {"lose",
         QT_TRANSLATE_NOOP("Cli", "lose an opportunity, for a reason of the list"),
         {"opportunities"},
         {"reason"},
         {"day"},
         "opportunity.lose",
         lose},
    };
}

QList<Action> invoiceActions()
{
    return {
        {"hold",
         QT_TRANSLATE_NOOP("Cli", "remind nobody of an invoice until a day, that day included"),
         {"invoices"},
         {"until"},
         {"reason"},
         "invoice.hold",
         hold},
        {"release",
         QT_TRANSLATE_NOOP("Cli", "end the hold of an invoice"),
         {"invoices"},
         {},
         {},
         "invoice.release",
         release},
        {"pay",
         QT_TRANSLATE_NOOP("Cli", "record a payment of an invoice: all that is open, or the amount given"),
         {"invoices"},
         {},
         {"amount", "day", "number", "note"},
         "payment.add",
         pay},
    };
}

QList<Action> tierActions()
{
    return {
        {"pin",
         QT_TRANSLATE_NOOP("Cli", "pin the tier of a client by hand, until a day (included) or without end"),
         {"clients"},
         {"tier", "reason"},
         {"until"},
         "client.pin",
         pin},
        {"unpin",
         QT_TRANSLATE_NOOP("Cli", "end the pin of a client: the tier by the sales again"),
         {"clients"},
         {},
         {},
         "client.unpin",
         unpin},
    };
}

QList<Action> agendaActions()
{
    return {
        {"snooze",
         QT_TRANSLATE_NOOP("Cli", "take a client or a task off Today until a day, at most twice in a row"),
         {"clients", "tasks"},
         {"until", "reason"},
         {},
         "snooze",
         snooze},
        {"spread",
         QT_TRANSLATE_NOOP("Cli", "level the contacts that are due over the coming working days, tier A first"),
         {},
         {"per_day"},
         {"owner"},
         "spread",
         spread},
        {"done",
         QT_TRANSLATE_NOOP("Cli", "mark a task as done; one that recurs comes again"),
         {"tasks"},
         {},
         {},
         "task.done",
         finish},
    };
}

const QList<Action> &allActions()
{
    static const QList<Action> all =
        agendaActions() + tierActions() + dealActions() + invoiceActions() + fieldActions();
    return all;
}

} // namespace

std::span<const Action> actions()
{
    return {allActions().constData(), static_cast<size_t>(allActions().size())};
}
