// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/help.h"
#include "app/cli/run.h"

#include <QIODevice>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

std::span<const Command> commands()
{
    static const QList<Command> all{
        newCommand(),     infoCommand(),   importCommand(), exportCommand(), addCommand(),       editCommand(),
        removeCommand(),  doCommand(),     logCommand(),    attachCommand(), documentsCommand(), findCommand(),
        dueCommand(),     reportCommand(), setCommand(),    getCommand(),    undoCommand(),      redoCommand(),
        historyCommand(), checkCommand(),  resolveCommand()};
    return {all.constData(), static_cast<size_t>(all.size())};
}

std::span<const Option> commonOptions()
{
    static const QList<Option> all{
        {"today", "DAY", QT_TRANSLATE_NOOP("Cli", "take this day (2026-03-16) as today")},
        {"now", "TIME", QT_TRANSLATE_NOOP("Cli", "take this time (09:30) as now")},
        {"user", "CODE", QT_TRANSLATE_NOOP("Cli", "sign changes with this user")},
        {"language", "LANGUAGE", QT_TRANSLATE_NOOP("Cli", "en, zh_CN or zh_TW: language of messages and names")},
        {"output", "FILE", QT_TRANSLATE_NOOP("Cli", "write the result to this file")},
        {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "csv (default), json or xlsx")},
        {"form", "FORM",
         QT_TRANSLATE_NOOP("Cli", "exchange (default): exact; spreadsheet: for Excel and the like; ics: calendar")},
        {"headers", "KIND", QT_TRANSLATE_NOOP("Cli", "codes (default) or localized column headers")},
        {"columns", "LIST", QT_TRANSLATE_NOOP("Cli", "only these columns, in this order: a,b,c")},
        {"help", "", QT_TRANSLATE_NOOP("Cli", "show this help")},
    };
    return {all.constData(), static_cast<size_t>(all.size())};
}

namespace {

// Two letters that changed places are one slip, as one wrong, missing or extra letter is.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> beforeLast, last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = std::exchange(last, row);
    }
    return last[b.size()];
}

const Command *commandNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(commands(), [&](const Command &c) { return name == QLatin1String(c.name); });
    return found == commands().end() ? nullptr : &*found;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names << QString::fromLatin1(command.name);
    return names;
}

int usage(Run &run, const QString &message, const QString &command)
{
    run.note(message);
    run.note(command.isEmpty() ? Cli::tr("See: weft-cli help") : Cli::tr("See: weft-cli help %1").arg(command));
    return static_cast<int>(Exit::Usage);
}

int showHelp(Run &run, const QString &name)
{
    if (name.isEmpty() || name == u"help")
        return static_cast<int>(run.say(helpText()) ? Exit::Done : Exit::Failed);
    if (const Command *command = commandNamed(name))
        return static_cast<int>(run.say(helpText(*command)) ? Exit::Done : Exit::Failed);
    return usage(run, withHint(Cli::tr("There is no command %1.").arg(name), name, commandNames()), {});
}

} // namespace

QString nearest(const QString &typed, const QStringList &words)
{
    QString best;
    qsizetype least = std::max<qsizetype>(1, typed.size() / 3) + 1;
    for (const QString &word : words) {
        const qsizetype d = distance(typed.toLower(), word.toLower());
        if (d < least) {
            least = d;
            best = word;
        }
    }
    return best;
}

QString withHint(const QString &sentence, const QString &typed, const QStringList &words)
{
    const QString word = nearest(typed, words);
    return word.isEmpty() ? sentence : Cli::tr("%1 Did you mean %2?").arg(sentence, word);
}

int runCommand(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err)
{
    Run run(in, out, err);
    const QString name = arguments.value(0);
    if (name == u"--version") {
        return static_cast<int>(run.say(u"weft-cli " WEFT_VERSION ""_s) ? Exit::Done : Exit::Failed);
    }
    if (name.isEmpty() || name == u"help" || name == u"--help" || name == u"-h")
        return showHelp(run, arguments.value(1));

    const Command *command = commandNamed(name);
    if (!command)
        return usage(run, withHint(Cli::tr("There is no command %1.").arg(name), name, commandNames()), {});
    if (const Done parsed = run.parse(*command, arguments.mid(1)); !parsed)
        return usage(run, parsed.error().message, name);
    if (run.has(u"help"_s))
        return showHelp(run, name);

    const Result<Exit> result = command->execute(run);
    if (!run.usageProblem().isEmpty())
        return usage(run, run.usageProblem(), name);
    if (!result) {
        run.note(result.error().message);
        return static_cast<int>(Exit::Failed);
    }
    return static_cast<int>(*result);
}
