// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "model/clients/derived.h"

using namespace Qt::StringLiterals;

namespace {

using Values = QList<std::pair<QString, QString>>;

Result<Values> valuesOf(const QStringList &words)
{
    QStringList keys;
    for (const SettingKey &key : settingKeys())
        keys << key.key;
    if (words.size() == 2 && keys.contains(words.first()))
        return Values{{words.first(), words.last()}};
    Values values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::Invalid, Cli::tr("Settings are written KEY=VALUE, not %1.").arg(word));
        const QString key = word.left(equals).trimmed();
        if (!keys.contains(key))
            return fail(ErrorKind::Invalid, withHint(Cli::tr("There is no setting %1.").arg(key), key, keys));
        values << std::pair(key, word.mid(equals + 1));
    }
    return values;
}

void sayEffect(Run &run, const Derived::Effect &effect)
{
    run.note(
        Cli::tr("This changes the tier, cycle or due day of %n clients.", nullptr, static_cast<int>(effect.clients)));
    for (const auto &[from, to, count] : effect.moves)
        run.note(Cli::tr("Tier %1 to %2: %n clients", nullptr, static_cast<int>(count)).arg(toCode(from), toCode(to)));
}

Result<Exit> execute(Run &run)
{
    const Result<Values> values = valuesOf(run.argumentsFrom(1));
    if (!values)
        return run.wrongUsage(values.error().message);
    WEFT_TRY(run.open());
    WEFT_TAKE(const Derived::Effect effect, run.read([&](Connection &c) -> Result<Derived::Effect> {
        WEFT_TAKE(const Settings now, loadSettings(c));
        WEFT_TAKE(const Settings then, withValues(now, *values));
        return Derived::effectOf(c, then, run.clock().today());
    }));
    sayEffect(run, effect);
    if (run.has(u"dry-run"_s))
        return Exit::Done;

    QStringList keys;
    for (const auto &[key, value] : *values)
        keys << key;
    WEFT_TRY(
        run.write({u"setting.set"_s, keys.join(u", "_s)}, [&](Connection &c) { return saveSettings(c, *values); }));
    return Exit::Done;
}

} // namespace

Command setCommand()
{
    return {"set",
            QT_TRANSLATE_NOOP("Cli",
                              "change settings of the workspace, several as one step; says how many clients they move"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
             {"KEY=VALUE", QT_TRANSLATE_NOOP("Cli", "such as tiers.B.min=600000; get lists all keys"), false, true}},
            {{"dry-run", "", QT_TRANSLATE_NOOP("Cli", "say what would happen and change nothing")}},
            execute};
}
