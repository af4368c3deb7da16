// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/clients/filterfields.h"
#include "model/exchange/exporter.h"
#include "model/exchange/icalendar.h"

using namespace Qt::StringLiterals;

namespace {

QStringList filterCodes()
{
    QStringList codes;
    for (const FilterField &field : filterFields())
        codes << QStringView(field.code).toString();
    return codes;
}

void addFields(QList<Condition> &conditions, QList<QString *> &fields)
{
    for (Condition &condition : conditions) {
        if (condition.isGroup())
            addFields(condition.parts, fields);
        else
            fields << &condition.field;
    }
}

/// Takes the names that a table may give a field as that field; the first that is none, else empty.
QString unknownField(ClientQuery &query, const FieldSet &fields)
{
    const QStringList known = filterCodes();
    QList<QString *> asked{&query.sort};
    for (SortKey &key : query.thenBy)
        asked << &key.field;
    addFields(query.conditions, asked);
    for (QString *name : asked) {
        const Field *field = known.contains(*name) ? nullptr : fields.find(*name);
        if (field)
            *name = field->code;
        const bool own = field && field->own.isValid();
        if (!name->isEmpty() && !own && !known.contains(*name))
            return *name;
    }
    return {};
}

/// "calendar" is no table: tasks, appointments and promises for other programs.
Result<Exit> exportCalendar(Run &run)
{
    if (run.has(u"form"_s) && run.option(u"form"_s) != u"ics")
        return run.wrongUsage(Cli::tr("A calendar is exported as --form ics."));
    WEFT_TRY(run.open());
    WEFT_TAKE(const QByteArray bytes, run.read([&](Connection &c) { return Exchange::iCalendar(c, run.clock()); }));
    WEFT_TRY(run.print(bytes));
    return Exit::Done;
}

Result<Exit> execute(Run &run)
{
    if (run.argument(1) == u"calendar")
        return exportCalendar(run);
    if (run.option(u"form"_s) == u"ics")
        return run.wrongUsage(Cli::tr("--form ics is for the kind calendar alone."));
    ExportRequest request;
    request.kind = Fields::kindOf(run.argument(1));
    if (request.kind.isEmpty())
        return run.wrongUsage(
            withHint(Cli::tr("There is no kind %1 to export.").arg(run.argument(1)), run.argument(1), Fields::kinds()));
    if (run.has(u"filter"_s) && request.kind != u"clients")
        return run.wrongUsage(Cli::tr("--filter is for clients alone."));
    request.query.conditions = conditionsFromText(run.option(u"filter"_s));
    request.query.search = run.option(u"search"_s);
    request.query.thenBy = sortFromText(run.option(u"sort"_s));
    if (!request.query.thenBy.isEmpty()) {
        const SortKey first = request.query.thenBy.takeFirst();
        request.query.sort = first.field;
        request.query.descending = first.descending;
    }

    const FieldSet fields = fieldsOf(run, request.kind);
    const QString unknown = unknownField(request.query, fields);
    if (!unknown.isEmpty() && request.kind == u"clients")
        return run.wrongUsage(
            withHint(Cli::tr("%1 have no field %2.").arg(request.kind, unknown), unknown, filterCodes()));

    WEFT_TRY(run.open());
    WEFT_TAKE(const Table table, run.read([&](Connection &c) { return exportedTable(c, request, run); }));
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        QT_TRANSLATE_NOOP("Cli", "every record of a kind as a table"),
        {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
         {"KIND",
          QT_TRANSLATE_NOOP(
              "Cli",
              "users, clients, people, products, sales, invoices, payments, contacts, opportunities, tasks or holidays; or calendar")}},
        {{"filter", "TEXT",
          QT_TRANSLATE_NOOP("Cli",
                            "clients only: \"attribute=ENT (tier=A or amount>=1000) last_contact<=30_days_ago\"")},
         {"search", "TEXT", QT_TRANSLATE_NOOP("Cli", "clients only: those that the search box would find")},
         {"sort", "FIELD", QT_TRANSLATE_NOOP("Cli", "clients only: in the order of these fields: tier,-amount")},
         {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "as of this day; writes nothing")}},
        execute};
}
