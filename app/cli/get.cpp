// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    QStringList keys;
    for (const SettingKey &key : settingKeys())
        keys << key.key;
    const QString wanted = run.argument(1);
    const bool one = keys.contains(wanted);
    QStringList shown;
    for (const QString &key : std::as_const(keys)) {
        if (wanted.isEmpty() || key == wanted || key.startsWith(wanted + u'.'))
            shown << key;
    }
    if (shown.isEmpty())
        return run.wrongUsage(withHint(Cli::tr("There is no setting %1.").arg(wanted), wanted, keys));

    WEFT_TRY(run.open());
    WEFT_TAKE(const Settings settings, run.read([](Connection &c) { return loadSettings(c); }));
    if (one) {
        WEFT_TAKE(const QString value, settingValue(settings, wanted));
        WEFT_TRY(run.print(value.toUtf8() + '\n'));
        return Exit::Done;
    }
    Table table{{u"key"_s, u"value"_s}, {}, {}};
    for (const QString &key : std::as_const(shown)) {
        WEFT_TAKE(const QString value, settingValue(settings, key));
        table.rows << QStringList{key, value};
    }
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

} // namespace

Command getCommand()
{
    return {"get",
            QT_TRANSLATE_NOOP("Cli", "settings of the workspace, or one of them"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
             {"KEY", QT_TRANSLATE_NOOP("Cli", "the setting; all where not given"), true}},
            {},
            execute};
}
