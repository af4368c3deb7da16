// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/record.h"

#include "model/exchange/exporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Action *actionNamed(const QString &name)
{
    const auto found = std::ranges::find_if(actions(), [&](const Action &a) { return name == QLatin1String(a.name); });
    return found == actions().end() ? nullptr : &*found;
}

QStringList words(const QList<const char *> &names)
{
    QStringList list;
    for (const char *name : names)
        list << QString::fromLatin1(name);
    return list;
}

Result<Exit> list(Run &run)
{
    Table table{{u"action"_s, u"kind"_s, u"parameters"_s, u"description"_s}, {}, {}};
    for (const Action &action : actions()) {
        QStringList parameters;
        for (const QString &name : words(action.required))
            parameters << name + u'=';
        for (const QString &name : words(action.optional))
            parameters << u'[' + name + u"=]"_s;
        table.rows << QStringList{QString::fromLatin1(action.name), words(action.kinds).join(u'/'),
                                  parameters.join(u' '), Cli::tr(action.description)};
    }
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

/// The words after the action: one names the record, the others are values; options are values too.
struct Words
{
    QString record;
    QHash<QString, QString> values;
};

Result<Words> wordsOf(const Run &run, const Action &action)
{
    const QStringList known = words(action.required) + words(action.optional);
    Words given;
    for (const QString &word : run.argumentsFrom(2)) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals).trimmed();
        if (equals > 0 && known.contains(name))
            given.values.insert(name, word.mid(equals + 1));
        else if (equals > 0 && words(action.kinds).contains(Fields::kindOf(name)))
            given.record = word.mid(equals + 1);
        else if (equals < 0 && given.record.isEmpty())
            given.record = word;
        else
            return fail(
                ErrorKind::Invalid,
                withHint(
                    Cli::tr("The action %1 does not know what to do with %2.").arg(QLatin1String(action.name), word),
                    name, known));
    }
    for (const QString &name : {u"until"_s, u"reason"_s}) {
        if (run.has(name) && known.contains(name))
            given.values.insert(name, run.option(name));
    }
    if (given.record.isEmpty())
        return fail(ErrorKind::Invalid,
                    Cli::tr("The action %1 needs the record it is about.").arg(QLatin1String(action.name)));
    for (const QString &name : words(action.required)) {
        if (given.values.value(name).isEmpty())
            return fail(ErrorKind::Invalid, Cli::tr("The action %1 needs %2=…").arg(QLatin1String(action.name), name));
    }
    return given;
}

/// The first kind of the action that has such a record.
Result<RecordRef> recordOf(Connection &c, const Action &action, const QString &typed)
{
    Result<qint64> id = fail(ErrorKind::NotFound, {});
    for (const QString &kind : words(action.kinds)) {
        id = Exchange::resolveRecord(c, kind, typed);
        if (id)
            return RecordRef{kind, *id};
    }
    return tl::unexpected<Error>(id.error());
}

/// Fields that differ, as rows of kind, record, field, before, after.
void addDifference(Table &table, const QString &kind, const QHash<QString, QString> &before,
                   const QHash<QString, QString> &after)
{
    for (const Field &field : Fields::of(kind)) {
        if (before.value(field.code) != after.value(field.code))
            table.rows << QStringList{kind, handleOf(after), field.code, before.value(field.code),
                                      after.value(field.code)};
    }
}

/// Performs the action and tells what it changed; a dry run then fails on purpose, which rolls everything back.
Done perform(Connection &c, const Action &action, const ActionCall &call, Table &table)
{
    WEFT_TAKE(const auto before, Exchange::recordTexts(c, call.record.kind, call.record.id, call.clock));
    WEFT_TAKE(const QList<RecordRef> made, action.perform(c, call));
    WEFT_TAKE(const auto after, Exchange::recordTexts(c, call.record.kind, call.record.id, call.clock));
    addDifference(table, call.record.kind, before, after);
    for (const RecordRef &record : made) {
        WEFT_TAKE(const auto texts, Exchange::recordTexts(c, record.kind, record.id, call.clock));
        addDifference(table, record.kind, {}, texts);
    }
    return {};
}

Result<Exit> carryOut(Run &run, const Action &action, const Words &given)
{
    WEFT_TRY(run.open());
    ActionCall call{{}, given.values, run.clock(), {}};
    WEFT_TAKE(call.settings, run.read([](Connection &c) { return loadSettings(c); }));
    WEFT_TAKE(call.record, run.read([&](Connection &c) { return recordOf(c, action, given.record); }));
    WEFT_TAKE(const QString title, run.read([&](Connection &c) -> Result<QString> {
        WEFT_TAKE(const auto texts, Exchange::recordTexts(c, call.record.kind, call.record.id, call.clock));
        return titleOf(texts);
    }));

    Table table{{u"kind"_s, u"record"_s, u"field"_s, u"before"_s, u"after"_s}, {}, {}};
    const bool dryRun = run.has(u"dry-run"_s);
    const StepName name{QString::fromLatin1(action.step), title, 0, given.values.value(u"reason"_s)};
    const Done done = run.write(name, [&](Connection &c) -> Done {
        WEFT_TRY(perform(c, action, call, table));
        return dryRun ? fail(ErrorKind::Cancelled, {}) : Done{};
    });
    if (!done && !(dryRun && done.error().kind == ErrorKind::Cancelled))
        return tl::unexpected<Error>(done.error());
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

Result<Exit> execute(Run &run)
{
    if (run.has(u"list"_s))
        return list(run);
    QStringList names;
    for (const Action &action : actions())
        names << QString::fromLatin1(action.name);
    const QString typed = run.argument(1);
    const Action *action = actionNamed(typed);
    if (!action)
        return run.wrongUsage(typed.isEmpty() ? Cli::tr("Do what? do --list names all actions.")
                                              : withHint(Cli::tr("There is no action %1.").arg(typed), typed, names));
    const Result<Words> given = wordsOf(run, *action);
    if (!given)
        return run.wrongUsage(given.error().message);
    return carryOut(run, *action, *given);
}

} // namespace

Command doCommand()
{
    return {"do",
            QT_TRANSLATE_NOOP("Cli", "a named operation on a record; --list names them all"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace"), true},
             {"ACTION", QT_TRANSLATE_NOOP("Cli", "what to do"), true},
             {"RECORD VALUE=…", QT_TRANSLATE_NOOP("Cli", "the record by code, uid or name, and what the action needs"),
              true, true}},
            {{"list", "", QT_TRANSLATE_NOOP("Cli", "the actions with the values they need")},
             {"dry-run", "", QT_TRANSLATE_NOOP("Cli", "show what would change and change nothing")},
             {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "as until=DAY")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "as reason=TEXT")}},
            execute};
}
