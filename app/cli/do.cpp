// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/record.h"

#include "model/agenda/task.h"
#include "model/clients/clientstore.h"
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

/// The words after the action: the first names the record, the others are values; options are values too.
struct Words
{
    QString record;
    QHash<QString, QString> values;
};

Error unknownWord(const Action &action, const QString &word, const QString &name, const QStringList &known)
{
    const QString sentence = Cli::tr("The action %1 does not know what to do with %2.");
    return {ErrorKind::Invalid, withHint(sentence.arg(QLatin1String(action.name), word), name, known), {}};
}

/// The value that a word before = means: its own name, or one of the names that a table may give that field.
QString valueName(const Action &action, const QString &typed, const QStringList &known)
{
    if (known.contains(typed))
        return typed;
    for (const QString &kind : words(action.kinds) + QStringList{u"sales"_s}) {
        const Field *field = Fields::find(kind, typed);
        if (field && known.contains(field->code))
            return field->code;
    }
    return {};
}

Result<Words> wordsOf(const Run &run, const Action &action)
{
    const QStringList known = words(action.required) + words(action.optional);
    Words given;
    QStringList bare;
    for (const QString &word : run.argumentsFrom(2)) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals).trimmed();
        const QString value = equals > 0 ? valueName(action, name, known) : QString();
        if (!value.isEmpty())
            given.values.insert(value, word.mid(equals + 1));
        else if (equals > 0 && words(action.kinds).contains(Fields::kindOf(name)))
            given.record = word.mid(equals + 1);
        else if (equals < 0 && given.record.isEmpty() && !action.kinds.isEmpty())
            given.record = word;
        else if (equals < 0)
            bare << word;
        else
            return tl::unexpected<Error>(unknownWord(action, word, name, known));
    }
    for (const QString &name : known) {
        if (run.has(name))
            given.values.insert(name, run.option(name));
    }
    // Words without a name fill what is still open, in the order in which the list of actions shows it.
    for (const QString &name : known) {
        if (!bare.isEmpty() && !given.values.contains(name))
            given.values.insert(name, bare.takeFirst());
    }
    if (!bare.isEmpty())
        return tl::unexpected<Error>(unknownWord(action, bare.first(), bare.first(), known));
    if (given.record.isEmpty() && !action.kinds.isEmpty())
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

/// The fields of a record, until when it is snoozed and how its tier is pinned, which no table carries.
Result<QHash<QString, QString>> textsOf(Connection &c, const RecordRef &record, const Clock &clock)
{
    WEFT_TAKE(auto texts, Exchange::recordTexts(c, record.kind, record.id, clock));
    if (record.kind == u"clients") {
        WEFT_TAKE(const Client client, Clients::load(c, Id<Client>(record.id)));
        texts.insert(u"snooze_until"_s, toDayText(client.snoozeUntil));
        texts.insert(u"snooze_reason"_s, client.snoozeReason);
        WEFT_TAKE(const auto pin, TierPins::on(c, client.id, clock.today()));
        if (pin) {
            texts.insert(u"pinned_tier"_s, toCode(pin->tier));
            texts.insert(u"pin_reason"_s, pin->reason);
            texts.insert(u"pin_until"_s, toDayText(pin->until));
        }
    }
    if (record.kind == u"tasks") {
        WEFT_TAKE(const Task task, Tasks::one(c, Id<Task>(record.id)));
        texts.insert(u"snooze_until"_s, toDayText(task.snoozeUntil));
        texts.insert(u"snooze_reason"_s, task.snoozeReason);
    }
    return texts;
}

/// Fields that differ, as rows of kind, record, field, before, after.
void addDifference(Table &table, const QString &kind, const QHash<QString, QString> &before,
                   const QHash<QString, QString> &after)
{
    QStringList codes;
    for (const Field &field : Fields::of(kind))
        codes << field.code;
    codes << u"snooze_until"_s << u"snooze_reason"_s << u"pinned_tier"_s << u"pin_reason"_s << u"pin_until"_s;
    for (const QString &code : std::as_const(codes)) {
        if (before.value(code) != after.value(code))
            table.rows << QStringList{kind, handleOf(after), code, before.value(code), after.value(code)};
    }
}

/// Performs the action and tells what it changed; a dry run then fails on purpose, which rolls everything back.
Done perform(Connection &c, const Action &action, const ActionCall &call, Table &table)
{
    if (action.kinds.isEmpty()) {
        WEFT_TRY(action.perform(c, call));
        return {};
    }
    WEFT_TAKE(const auto before, textsOf(c, call.record, call.clock));
    WEFT_TAKE(const QList<RecordRef> made, action.perform(c, call));
    WEFT_TAKE(const auto after, textsOf(c, call.record, call.clock));
    addDifference(table, call.record.kind, before, after);
    for (const RecordRef &record : made) {
        WEFT_TAKE(const auto texts, textsOf(c, record, call.clock));
        addDifference(table, record.kind, {}, texts);
    }
    return {};
}

Result<Exit> carryOut(Run &run, const Action &action, const Words &given)
{
    WEFT_TRY(run.open());
    Table table{{u"kind"_s, u"record"_s, u"field"_s, u"before"_s, u"after"_s}, {}, {}};
    ActionCall call{{}, given.values, run.clock(), {}, table};
    WEFT_TAKE(call.settings, run.read([](Connection &c) { return loadSettings(c); }));
    WEFT_TAKE(const QString title, run.read([&](Connection &c) -> Result<QString> {
        if (action.kinds.isEmpty())
            return given.values.value(u"field"_s, given.values.value(u"label"_s));
        WEFT_TAKE(call.record, recordOf(c, action, given.record));
        WEFT_TAKE(const auto texts, Exchange::recordTexts(c, call.record.kind, call.record.id, call.clock));
        return titleOf(texts);
    }));

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
             {"amount", "AMOUNT", QT_TRANSLATE_NOOP("Cli", "as amount=AMOUNT")},
             {"day", "DAY", QT_TRANSLATE_NOOP("Cli", "as day=DAY")},
             {"tier", "TIER", QT_TRANSLATE_NOOP("Cli", "as tier=TIER")},
             {"stage", "STAGE", QT_TRANSLATE_NOOP("Cli", "as stage=STAGE")},
             {"per_day", "N", QT_TRANSLATE_NOOP("Cli", "as per_day=N")},
             {"owner", "USER", QT_TRANSLATE_NOOP("Cli", "as owner=USER")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "as reason=TEXT")}},
            execute};
}
