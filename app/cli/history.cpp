// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/db/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString kindName(Step::Kind kind)
{
    return kind == Step::Kind::Do ? u"do"_s : kind == Step::Kind::Undo ? u"undo"_s : u"redo"_s;
}

Result<Exit> allSteps(Run &run)
{
    Journal journal(run.database());
    WEFT_TAKE(const QList<Step> steps, settled(journal.history(0)));
    Table table{
        {u"step"_s, u"at"_s, u"user"_s, u"origin"_s, u"kind"_s, u"what"_s, u"count"_s, u"reason"_s, u"undone"_s},
        {},
        {}};
    for (const Step &step : steps) {
        table.rows << QStringList{QString::number(step.id.value),
                                  step.at,
                                  step.user,
                                  step.origin,
                                  kindName(step.kind),
                                  Journal::label(step.name),
                                  QString::number(step.name.count),
                                  step.name.reason,
                                  step.undone ? u"1"_s : u"0"_s};
    }
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

/// One line for every column that a change set to something else; one without a field where the record was made.
void addChange(Table &table, const RowChange &change)
{
    const QJsonObject before = QJsonDocument::fromJson(change.before.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(change.after.toUtf8()).object();
    QStringList fields = before.keys() + after.keys();
    fields.removeDuplicates();
    fields.sort();
    const QStringList step{QString::number(change.step.id.value), change.step.at, change.step.user,
                           kindName(change.step.kind), Journal::label(change.step.name)};
    if (fields.isEmpty())
        table.rows << step + QStringList{QString(), QString(), QString()};
    for (const QString &field : std::as_const(fields)) {
        const QString was = before[field].toVariant().toString();
        const QString is = after[field].toVariant().toString();
        if (was != is && field != u"rev" && field != u"id")
            table.rows << step + QStringList{field, was, is};
    }
}

/// A record that is there, else the one of that name that was removed last.
Result<qint64> rowOf(Run &run, const RecordKind &kind, Journal &journal)
{
    const auto there = run.read([&](Connection &c) { return namedRecord(c, kind, run.argument(2), run.clock()); });
    if (there)
        return there->id;
    if (there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    WEFT_TAKE(const qint64 removed, settled(journal.removedRow(QString::fromLatin1(kind.table), run.argument(2))));
    return removed > 0 ? Result<qint64>(removed) : tl::unexpected<Error>(there.error());
}

Result<Exit> oneRecord(Run &run, const RecordKind &kind)
{
    Journal journal(run.database());
    WEFT_TAKE(const qint64 row, rowOf(run, kind, journal));
    WEFT_TAKE(const QList<RowChange> changes, settled(journal.historyOf(QString::fromLatin1(kind.table), row)));
    Table table{{u"step"_s, u"at"_s, u"user"_s, u"kind"_s, u"what"_s, u"field"_s, u"before"_s, u"after"_s}, {}, {}};
    for (const RowChange &change : changes)
        addChange(table, change);
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

Result<Exit> execute(Run &run)
{
    if (run.argument(1).isEmpty()) {
        WEFT_TRY(run.open());
        return allSteps(run);
    }
    const RecordKind *kind = recordKind(run.argument(1));
    if (!kind)
        return noSuchKind(run, run.argument(1));
    if (run.argument(2).isEmpty())
        return run.wrongUsage(Cli::tr("Whose history? Name the record after its kind."));
    WEFT_TRY(run.open());
    return oneRecord(run, *kind);
}

} // namespace

Command historyCommand()
{
    return {
        "history",
        QT_TRANSLATE_NOOP("Cli", "what was done, newest first, in the workspace or to one record"),
        {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
         {"KIND",
          QT_TRANSLATE_NOOP(
              "Cli",
              "clients, people, users, products, sales, invoices, payments, contacts, opportunities, tasks or holidays"),
          true},
         {"RECORD", QT_TRANSLATE_NOOP("Cli", "a code, a uid, or a name that only one record has"), true}},
        {},
        execute};
}
