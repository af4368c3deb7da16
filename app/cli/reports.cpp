// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reports.h"

#include "app/cli/record.h"
#include "model/agenda/agenda.h"
#include "model/clients/customvalues.h"
#include "model/exchange/reporttable.h"
#include "model/insight/matrix.h"
#include "model/insight/tidiness.h"
#include "model/insight/tiermoves.h"
#include "model/sales/receivables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<Table> matrixTable(Connection &c, Run &run)
{
    const QString rowAxis = run.has(u"rows"_s) ? run.option(u"rows"_s) : u"tier"_s;
    const QString columnAxis = run.has(u"columns"_s) ? run.option(u"columns"_s) : u"attribute"_s;
    WEFT_TAKE(const ExportTable matrix, ReportTable::matrix(c, rowAxis, columnAxis, run.clock()));
    return Table{matrix.columns, matrix.rows, {}};
}

Result<Table> tiersTable(Connection &c, Run &)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WEFT_TAKE(const auto lines, Insight::tiers(c));
    Money total;
    for (const Insight::TierLine &line : lines)
        total += line.amount;
    Table table;
    for (const Insight::TierLine &line : lines) {
        table.rows << QStringList{toCode(line.tier), QString::number(line.clients),
                                  toPlain(line.amount, settings.currency), percentText(line.amount.minor, total.minor)};
    }
    return table;
}

Result<Table> paretoTable(Connection &c, Run &)
{
    WEFT_TAKE(const ExportTable pareto, ReportTable::pareto(c));
    return Table{pareto.columns, pareto.rows, {}};
}

Result<Table> tierChangesTable(Connection &c, Run &run)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    TierMoveQuery query{.after = fromDayText(run.option(u"from"_s)), .upTo = run.clock().today()};
    if (query.after.isValid())
        query.after = query.after.addDays(-1);
    if (const QDate until = fromDayText(run.option(u"until"_s)); until.isValid())
        query.upTo = std::min(until, query.upTo);
    query.net = run.has(u"net"_s);
    WEFT_TAKE(const auto ids, TierMoves::find(c, query));
    WEFT_TAKE(const auto moves, TierMoves::load(c, ids, query));
    const bool causes = run.has(u"causes"_s);
    Table table;
    if (causes)
        table.columns = {u"code"_s, u"name"_s, u"from"_s, u"to"_s, u"amount"_s, u"day"_s, u"cause"_s};
    for (const TierMove &move : moves) {
        QStringList row{
            move.code,          move.name, toCode(move.from), toCode(move.to), toPlain(move.amount, settings.currency),
            toDayText(move.day)};
        if (causes)
            row << (move.byPin ? u"pin"_s : u"amount"_s);
        table.rows << row;
    }
    return table;
}

Result<Table> complianceTable(Connection &c, Run &run)
{
    WEFT_TAKE(const Agenda::Compliance figures, Agenda::compliance(c, run.clock().today()));
    Table table;
    table.rows << QStringList{QString::number(figures.clients), QString::number(figures.notOverdue),
                              percentText(figures.notOverdue, figures.clients)};
    return table;
}

Result<Table> tidinessTable(Connection &c, Run &run)
{
    Table table;
    if (!run.has(u"line"_s)) {
        WEFT_TAKE(const auto lines, Tidiness::lines(c));
        for (const Tidiness::Line &line : lines)
            table.rows << QStringList{line.code, QString::number(line.count)};
        return table;
    }
    WEFT_TAKE(const auto records, Tidiness::records(c, run.option(u"line"_s)));
    table.columns = {u"kind"_s, u"record"_s, u"name"_s};
    for (const Tidiness::Record &record : records)
        table.rows << QStringList{record.kind, record.handle, record.name};
    return table;
}

Result<Table> receivablesTable(Connection &c, Run &run)
{
    const QDate today = run.clock().today();
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WEFT_TAKE(const auto ids, Receivables::find(c, {.paid = true}, today));
    WEFT_TAKE(const auto lines, Receivables::load(c, ids, today));
    Table table;
    for (const Receivable &line : lines) {
        table.rows << QStringList{line.invoice.number,
                                  line.clientCode,
                                  toPlain(line.invoice.amount, settings.currency),
                                  toPlain(line.paid, settings.currency),
                                  toPlain(line.open(), settings.currency),
                                  toDayText(line.invoice.due),
                                  line.daysOverdue > 0 ? QString::number(line.daysOverdue) : QString(),
                                  toDayText(line.invoice.holdUntil),
                                  line.invoice.reasonNote,
                                  toCode(line.state)};
    }
    return table;
}

Result<Table> fieldsTable(Connection &c, Run &run)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    Table table;
    for (const CustomField &field : fields) {
        WEFT_TAKE(const qint64 values, CustomFields::valueCount(c, field.id));
        table.rows << QStringList{field.code, field.label(run.language()), CustomFields::toCode(field.kind),
                                  QString::number(values), field.archived ? u"1"_s : u"0"_s};
    }
    return table;
}

template <const char *kind>
Result<Table> wholeKind(Connection &c, Run &run)
{
    ExportRequest request;
    request.kind = QString::fromLatin1(kind);
    return exportedTable(c, request, run);
}

constexpr char kClients[] = "clients";
constexpr char kContacts[] = "contacts";
constexpr char kOpportunities[] = "opportunities";

/// Reports that are lists of what there is.
QList<Report> listReports()
{
    return {
        {"fields",
         QT_TRANSLATE_NOOP("Cli", "the firm's own fields of clients, and how many clients have a value in each"),
         {"custom-fields"},
         {u"code"_s, u"name"_s, u"kind"_s, u"count"_s, u"archived"_s},
         {},
         fieldsTable},
        {"clients", QT_TRANSLATE_NOOP("Cli", "the client list"), {}, {}, {}, wholeKind<kClients>},
        {"contact-log", QT_TRANSLATE_NOOP("Cli", "all contacts"), {}, {}, {}, wholeKind<kContacts>},
        {"opportunities", QT_TRANSLATE_NOOP("Cli", "all opportunities"), {}, {}, {}, wholeKind<kOpportunities>},
    };
}

QList<Report> figureReports()
{
    return {
        {"matrix",
         QT_TRANSLATE_NOOP("Cli", "all clients by two axes, every cell"),
         {},
         {u"row"_s, u"column"_s, u"count"_s, u"amount"_s, u"share_pct"_s, u"overdue"_s},
         {u"rows"_s, u"columns"_s},
         matrixTable},
        {"tiers",
         QT_TRANSLATE_NOOP("Cli", "buyers by tier"),
         {},
         {u"tier"_s, u"clients"_s, u"amount"_s, u"share_pct"_s},
         {},
         tiersTable},
        {"pareto",
         QT_TRANSLATE_NOOP("Cli", "buyers by amount, with the cumulative share"),
         {"tiers-pareto"},
         {u"rank"_s, u"code"_s, u"name"_s, u"amount"_s, u"cumulative_share_pct"_s},
         {},
         paretoTable},
        {"tier-changes",
         QT_TRANSLATE_NOOP("Cli", "promotions and demotions, newest first"),
         {},
         {u"code"_s, u"name"_s, u"from"_s, u"to"_s, u"amount"_s, u"day"_s},
         {u"from"_s, u"until"_s, u"net"_s, u"causes"_s},
         tierChangesTable},
        {"compliance",
         QT_TRANSLATE_NOOP("Cli", "clients contacted in time, of all with a cycle"),
         {},
         {u"clients"_s, u"not_overdue"_s, u"compliance_pct"_s},
         {},
         complianceTable},
        {"receivables",
         QT_TRANSLATE_NOOP("Cli", "invoices by state and due day: overdue, held, open, paid"),
         {"invoices"},
         {u"invoice"_s, u"client"_s, u"amount"_s, u"paid"_s, u"open"_s, u"due"_s, u"days_overdue"_s, u"hold_until"_s,
          u"reason"_s, u"state"_s},
         {},
         receivablesTable},
        {"due",
         QT_TRANSLATE_NOOP("Cli", "contact reminders of all clients"),
         {"due-contacts"},
         {u"code"_s, u"name"_s, u"state"_s, u"due"_s, u"days_overdue"_s, u"owner"_s, u"tier"_s},
         {u"days"_s},
         dueTable},
        {"tidiness",
         QT_TRANSLATE_NOOP("Cli", "what in the data waits for a hand: stubs, rows without client or owner"),
         {},
         {u"line"_s, u"count"_s},
         {u"line"_s},
         tidinessTable},
    };
}

const QList<Report> &allReports()
{
    static const QList<Report> all = figureReports() + listReports();
    return all;
}

} // namespace

std::span<const Report> reports()
{
    return {allReports().constData(), static_cast<size_t>(allReports().size())};
}

const Report *reportNamed(const QString &name)
{
    const QString wanted = QString(name).replace(u'_', u'-');
    const auto found = std::ranges::find_if(reports(), [&](const Report &report) {
        return wanted == QLatin1String(report.name) ||
               std::ranges::any_of(report.aliases, [&](const char *alias) { return wanted == QLatin1String(alias); });
    });
    return found == reports().end() ? nullptr : &*found;
}

std::optional<int> daysOf(const Run &run)
{
    bool isNumber = false;
    const int days = run.option(u"days"_s).toInt(&isNumber);
    return isNumber && days >= 0 ? std::optional(days) : std::nullopt;
}

Result<Table> dueTable(Connection &c, Run &run)
{
    AgendaQuery query;
    query.tasks = false;
    query.withinDays = daysOf(run).value_or(-1);
    WEFT_TAKE(const ExportTable due, ReportTable::agenda(c, query, run.clock()));
    return Table{due.columns, due.rows, {}};
}
