// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &left, const char *description)
{
    return u"  %1  %2\n"_s.arg(left, -24).arg(Cli::tr(description));
}

QString optionName(const Option &option)
{
    const QString name = u"--"_s + QLatin1String(option.name);
    return *option.value ? name + u' ' + QLatin1String(option.value) : name;
}

QString argumentName(const Argument &argument)
{
    QString name = QString::fromUtf8(argument.name);
    if (argument.many)
        name += u'…';
    return argument.optional ? u'[' + name + u']' : name;
}

QString usageLine(const Command &command)
{
    QString text = u"weft-cli "_s + QLatin1String(command.name);
    for (const Argument &argument : command.arguments)
        text += u' ' + argumentName(argument);
    for (const Option &option : command.options)
        text += u" ["_s + optionName(option) + u']';
    return text;
}

template <typename List>
QString optionLines(const List &options)
{
    QString text;
    for (const Option &option : options)
        text += line(optionName(option), option.description);
    return text;
}

} // namespace

QString helpText()
{
    QString text = u"weft-cli COMMAND FILE …\n\n"_s;
    for (const Command &command : commands())
        text += line(QString::fromLatin1(command.name), command.description);
    text += u'\n' + Cli::tr("Every command understands:") + u'\n' + optionLines(commonOptions());
    text += u'\n' + Cli::tr("Options may stand anywhere; after -- everything is an argument.") + u'\n';
    text += Cli::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part.") + u'\n';
    text += Cli::tr("More about a command: weft-cli help COMMAND");
    return text;
}

QString helpText(const Command &command)
{
    QString text = usageLine(command) + u"\n\n"_s + Cli::tr(command.description) + u'\n';
    if (!command.arguments.isEmpty())
        text += u'\n';
    for (const Argument &argument : command.arguments)
        text += line(QString::fromUtf8(argument.name), argument.description);
    if (!command.options.isEmpty())
        text += u'\n' + optionLines(command.options);
    text += u'\n' + Cli::tr("Every command understands:") + u'\n' + optionLines(commonOptions());
    return text.chopped(1);
}
