// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reports.h"

#include "model/clients/customvalues.h"
#include "model/insight/matrix.h"
#include "model/insight/tidiness.h"

using namespace Qt::StringLiterals;

namespace {

QStringList reportNames()
{
    QStringList names;
    for (const Report &report : reports())
        names << QString::fromLatin1(report.name);
    return names;
}

Result<Exit> list(Run &run)
{
    Table table{{u"name"_s, u"options"_s, u"columns"_s, u"description"_s}, {}, {}};
    for (const Report &report : reports()) {
        QStringList options;
        for (const QString &option : report.options)
            options << u"--"_s + option;
        table.rows << QStringList{QString::fromLatin1(report.name), options.join(u' '), report.columns.join(u','),
                                  Cli::tr(report.description)};
    }
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

/// With the choices among the firm's own fields; a workspace that cannot be opened has none, and is told of later.
QStringList axesOf(Run &run)
{
    if (!run.open())
        return matrixAxes();
    const auto own = run.read([](Connection &c) { return CustomFields::load(c); });
    return matrixAxes(own.value_or(QList<CustomField>()));
}

/// What is wrong with the options of the report; empty if nothing is.
QString problem(Run &run, const QString &report)
{
    for (const QString &option : {u"rows"_s, u"columns"_s}) {
        if (report != u"matrix" || !run.has(option))
            continue;
        const QString axis = run.option(option);
        const QStringList axes = axesOf(run);
        if (!axes.contains(axis))
            return withHint(Cli::tr("There is no axis %1.").arg(axis), axis, axes);
    }
    if (run.has(u"days"_s) && !daysOf(run))
        return Cli::tr("--days wants a number of days, 0 or more.");
    for (const QString &option : {u"from"_s, u"until"_s}) {
        if (run.has(option) && !fromDayText(run.option(option)).isValid())
            return Cli::tr("%1 is not a day. Write it as 2026-03-16.").arg(run.option(option));
    }
    const QString line = run.option(u"line"_s);
    if (run.has(u"line"_s) && !Tidiness::codes().contains(line))
        return withHint(Cli::tr("There is no line %1.").arg(line), line, Tidiness::codes());
    return {};
}

Result<Exit> execute(Run &run)
{
    if (run.has(u"list"_s))
        return list(run);
    if (run.argument(1).isEmpty())
        return run.wrongUsage(Cli::tr("Which report? report --list names them all."));
    const Report *report = reportNamed(run.argument(1));
    if (!report)
        return run.wrongUsage(
            withHint(Cli::tr("There is no report %1.").arg(run.argument(1)), run.argument(1), reportNames()));
    if (const QString wrong = problem(run, QString::fromLatin1(report->name)); !wrong.isEmpty())
        return run.wrongUsage(wrong);

    WEFT_TRY(run.open());
    WEFT_TAKE(Table table, run.read([&](Connection &c) { return report->make(c, run); }));
    if (table.columns.isEmpty())
        table.columns = report->columns;
    if (report->options.contains(u"columns"_s))
        run.keepAllColumns();
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

} // namespace

Command reportCommand()
{
    return {"report",
            QT_TRANSLATE_NOOP("Cli", "a report by name; --list names them all"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace"), true},
             {"NAME", QT_TRANSLATE_NOOP("Cli", "the report"), true}},
            {{"list", "", QT_TRANSLATE_NOOP("Cli", "the reports with their options and columns")},
             {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "as of this day; writes nothing")},
             {"rows", "AXIS", QT_TRANSLATE_NOOP("Cli", "matrix: what the rows are (tier)")},
             {"columns", "AXIS",
              QT_TRANSLATE_NOOP("Cli", "matrix: what the columns are (attribute); elsewhere the columns shown")},
             {"days", "N",
              QT_TRANSLATE_NOOP("Cli", "due: leave out what is due more than N days ahead, never or not reminded")},
             {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "tier-changes: from this day on, the day included")},
             {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "tier-changes: up to this day, the day included")},
             {"net", "", QT_TRANSLATE_NOOP("Cli", "tier-changes: what the period came to, one line a client")},
             {"causes", "", QT_TRANSLATE_NOOP("Cli", "tier-changes: a column for what caused each: amount or pin")},
             {"line", "CODE", QT_TRANSLATE_NOOP("Cli", "tidiness: the records of this line")}},
            execute};
}
