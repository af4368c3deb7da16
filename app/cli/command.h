// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <span>

class QIODevice;
class Run;

/// The texts of the command line.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

enum class Exit { Done = 0, Failed = 1, Usage = 2, Partly = 3 };

/// A positional argument. The description is QT_TRANSLATE_NOOP("Cli", …).
struct Argument
{
    const char *name;
    const char *description;
    bool optional = false;
    bool many = false; ///< the last one: takes all that follow
};

/// An option; value is what its value is called in the help, empty for a switch.
struct Option
{
    const char *name;
    const char *value;
    const char *description;
    bool repeated = false;
};

/// A command is data; parsing and help come from it.
struct Command
{
    const char *name;
    const char *description;
    QList<Argument> arguments;
    QList<Option> options;
    Result<Exit> (*execute)(Run &);
};

std::span<const Command> commands();
/// What every command understands.
std::span<const Option> commonOptions();

/// The whole program but for main(): parses, runs, reports. Never asks anything.
int runCommand(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err);

/// The word that differs least from what was typed, if it differs little enough to be a slip; else empty.
QString nearest(const QString &typed, const QStringList &words);
/// "Unknown field xyz. Did you mean xyy?": the sentence, with the hint where there is one.
QString withHint(const QString &sentence, const QString &typed, const QStringList &words);

// One function a command, each in a file of its name.
Command newCommand();
Command infoCommand();
Command importCommand();
Command exportCommand();
Command addCommand();
Command editCommand();
Command removeCommand();
Command doCommand();
Command logCommand();
Command attachCommand();
Command documentsCommand();
Command findCommand();
Command dueCommand();
Command reportCommand();
Command setCommand();
Command getCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command checkCommand();
Command resolveCommand();
