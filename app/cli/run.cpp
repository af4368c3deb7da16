// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "model/clients/derived.h"
#include "model/core/filewriter.h"
#include "model/exchange/csv.h"
#include "model/exchange/xlsxwriter.h"
#include "model/settings/user.h"
#include "model/settings/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A script rather fails than hangs while another program writes.
constexpr std::chrono::seconds kPatience{10};

} // namespace

Run::Run(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err)
{
    m_language.use(Language::closest(QLocale::system().name()));
}

Run::~Run()
{
    if (m_database)
        m_database->close();
}

Done Run::parse(const Command &command, const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--") {
            m_arguments += words.mid(i + 1);
            break;
        }
        if (!words[i].startsWith(u"--")) {
            m_arguments << words[i];
            continue;
        }
        WEFT_TRY(parseOption(command, words, i));
    }
    WEFT_TRY(setCommon());
    return has(u"help"_s) || has(u"list"_s) ? Done{} : checkCount(command);
}

Done Run::parseOption(const Command &command, const QStringList &words, qsizetype &at)
{
    QString name = words[at].mid(2);
    QString value;
    const qsizetype equals = name.indexOf(u'=');
    if (equals >= 0) {
        value = name.mid(equals + 1);
        name.truncate(equals);
    }

    QList<Option> known = command.options;
    for (const Option &option : commonOptions())
        known << option;
    const auto option = std::ranges::find_if(known, [&](const Option &o) { return name == QLatin1String(o.name); });
    if (option == known.end()) {
        QStringList names;
        for (const Option &o : known)
            names << u"--"_s + QLatin1String(o.name);
        return fail(ErrorKind::Invalid,
                    withHint(Cli::tr("There is no option --%1 here.").arg(name), u"--"_s + name, names));
    }

    const bool isSwitch = *option->value == '\0';
    if (isSwitch && equals >= 0)
        return fail(ErrorKind::Invalid, Cli::tr("The option --%1 takes no value.").arg(name));
    if (!isSwitch && equals < 0) {
        if (at + 1 >= words.size())
            return fail(ErrorKind::Invalid, Cli::tr("The option --%1 needs a value.").arg(name));
        value = words[++at];
    }
    if (has(name) && !option->repeated)
        return fail(ErrorKind::Invalid, Cli::tr("The option --%1 is given twice.").arg(name));
    m_options[name] << value;
    return {};
}

Done Run::checkCount(const Command &command) const
{
    const QList<Argument> &wanted = command.arguments;
    const auto required = std::ranges::count_if(wanted, [](const Argument &a) { return !a.optional; });
    if (m_arguments.size() < required)
        return fail(ErrorKind::Invalid,
                    Cli::tr("%1 is missing.").arg(QString::fromUtf8(wanted[m_arguments.size()].name)));
    if (m_arguments.size() > wanted.size() && !(wanted.size() > 0 && wanted.last().many))
        return fail(ErrorKind::Invalid, Cli::tr("Too many arguments: %1.").arg(m_arguments[wanted.size()]));
    return {};
}

Done Run::setCommon()
{
    if (has(u"language"_s)) {
        if (!Language::all().contains(option(u"language"_s)))
            return fail(ErrorKind::Invalid, Cli::tr("There is no language %1. It is one of: %2.")
                                                .arg(option(u"language"_s), Language::all().join(u", "_s)));
        m_language.use(option(u"language"_s));
    }
    const QHash<QString, QStringList> choices{{u"format"_s, {u"csv"_s, u"json"_s, u"xlsx"_s}},
                                              {u"form"_s, {u"exchange"_s, u"spreadsheet"_s, u"ics"_s}},
                                              {u"headers"_s, {u"codes"_s, u"localized"_s}}};
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        if (has(it.key()) && !it.value().contains(option(it.key())))
            return fail(ErrorKind::Invalid, Cli::tr("--%1 is one of: %2.").arg(it.key(), it.value().join(u", "_s)));
    }
    return setClock();
}

Done Run::setClock()
{
    std::optional<QDate> day;
    std::optional<QTime> time;
    const QString dayOption = has(u"on"_s) ? u"on"_s : u"today"_s;
    if (has(dayOption)) {
        day = fromDayText(option(dayOption));
        if (!day->isValid())
            return fail(ErrorKind::Invalid, Cli::tr("%1 is not a day. Write it as 2026-03-16.").arg(option(dayOption)));
    }
    if (has(u"now"_s)) {
        time = QTime::fromString(option(u"now"_s), u"HH:mm"_s);
        if (!time->isValid())
            return fail(ErrorKind::Invalid, Cli::tr("%1 is not a time. Write it as 09:30.").arg(option(u"now"_s)));
    }
    m_clock = Clock(day, time);
    return {};
}

Done Run::open()
{
    if (m_opened)
        return {};
    m_database = std::make_unique<Database>();
    m_database->setOrigin(u"weft-cli"_s);
    m_database->setClock(m_clock);
    m_database->setPatience(kPatience);
    Workspace::attach(*m_database, m_clock);
    WEFT_TRY(settled(m_database->open(path(), has(u"on"_s))));
    WEFT_TRY(sign());
    m_opened = true;
    return {};
}

// The one active user of a workspace signs without being named; with several, nobody does unless named.
Done Run::sign()
{
    WEFT_TAKE(const QList<User> users, settled(m_database->read([](Connection &c) { return Users::load(c); })));
    QStringList active;
    for (const User &user : users) {
        if (user.active && !user.stub)
            active << user.code;
    }
    m_signer = has(u"user"_s) ? option(u"user"_s) : active.size() == 1 ? active.first() : QString();
    if (has(u"user"_s) && !active.contains(m_signer))
        return fail(ErrorKind::NotFound,
                    withHint(Cli::tr("There is no active user %1 in this workspace.").arg(m_signer), m_signer, active));
    m_database->setUser(m_signer);
    return {};
}

Result<QByteArray> Run::readInput(const QString &name)
{
    if (name == u"-")
        return m_in.readAll();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, Cli::tr("The file %1 cannot be read: %2.").arg(name, file.errorString()));
    return file.readAll();
}

Result<Table> Run::chosenColumns(const Table &table)
{
    if (!has(u"columns"_s))
        return table;
    Table chosen{.kind = table.kind};
    QList<qsizetype> places;
    for (const QString &typed : option(u"columns"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString code = typed.trimmed();
        places << table.columns.indexOf(code);
        if (places.last() < 0) {
            wrongUsage(withHint(Cli::tr("There is no column %1 here.").arg(code), code, table.columns));
            return fail(ErrorKind::Invalid, m_usageProblem);
        }
        chosen.columns << code;
        if (!table.labels.isEmpty())
            chosen.labels << table.labels[places.last()];
        if (!table.figures.isEmpty())
            chosen.figures << table.figures[places.last()];
    }
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const qsizetype place : places)
            cells << row.value(place);
        chosen.rows << cells;
    }
    return chosen;
}

Done Run::print(const Table &table)
{
    WEFT_TAKE(const Table chosen, chosenColumns(table));
    if (option(u"format"_s) == u"json")
        return print(toJson(chosen));
    QStringList header = chosen.columns;
    if (option(u"headers"_s) == u"localized") {
        for (qsizetype i = 0; i < header.size(); ++i)
            header[i] = chosen.labels.isEmpty() ? columnLabel(header[i]) : chosen.labels[i];
    }
    const QString end = has(u"format"_s) ? option(u"format"_s) : QFileInfo(option(u"output"_s)).suffix().toLower();
    if (end == u"xlsx") {
        const QList<bool> figures = figuresOf(chosen);
        const QString name = chosen.kind.isEmpty() ? u"Weft"_s : chosen.kind;
        WEFT_TAKE(const QByteArray bytes, Xlsx::write({header, chosen.rows, figures},
                                                      Xlsx::typesOf(chosen.kind, chosen.columns, figures), name));
        return print(bytes);
    }
    const bool forSpreadsheet = option(u"form"_s) == u"spreadsheet";
    return print(Csv::write({header, chosen.rows, figuresOf(chosen)},
                            forSpreadsheet ? Csv::Form::Spreadsheet : Csv::Form::Exchange,
                            !forSpreadsheet && !has(u"output"_s)));
}

Done Run::print(const QByteArray &bytes)
{
    if (has(u"output"_s))
        return writeFile(option(u"output"_s), bytes);
    if (m_out.write(bytes) != bytes.size())
        return fail(ErrorKind::Failed,
                    Cli::tr("The result could not be written to the standard output: %1.").arg(m_out.errorString()));
    return {};
}

bool Run::say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    return m_out.write(bytes) == bytes.size();
}

void Run::note(const QString &line)
{
    m_err.write(line.toUtf8() + '\n');
}

Exit Run::wrongUsage(const QString &message)
{
    m_usageProblem = message;
    return Exit::Usage;
}
