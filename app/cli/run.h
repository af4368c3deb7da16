// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "model/core/clock.h"
#include "model/core/language.h"
#include "model/db/database.h"
#include "model/settings/lists.h"
#include "model/settings/settings.h"

#include <QHash>

#include <memory>

/// The answer of a future; a job that was dropped is an error.
template <typename R>
R settled(QFuture<R> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled, Cli::tr("The work was cancelled. Nothing was changed."));
    return future.result();
}

/// One run of a command: what was asked, the workspace it works on, and where results go.
class Run
{
public:
    Run(QIODevice &in, QIODevice &out, QIODevice &err);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    /// Sorts the words into arguments and options; what is wrong with them as an error.
    Done parse(const Command &command, const QStringList &words);
    QString argument(qsizetype index) const { return m_arguments.value(index); }
    QStringList argumentsFrom(qsizetype index) const { return m_arguments.mid(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString option(const QString &name) const { return m_options.value(name).value(0); }
    QStringList options(const QString &name) const { return m_options.value(name); }

    /// Opens the workspace named by the first argument; --on looks at a day and never writes. Once is
    /// enough.
    Done open();
    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }
    QString path() const { return m_arguments.value(0); }
    /// The code of the user who signs; may be empty.
    const QString &signer() const { return m_signer; }
    const QString &language() const { return m_language.current(); }

    /// f: Result<T>(Connection &). Reads show the derived data of the day of this run (Workspace::attach).
    template <typename F>
    auto read(F f)
    {
        return settled(m_database->read(std::move(f)));
    }
    template <typename F>
    auto write(const StepName &name, F f)
    {
        return settled(m_database->write(name, std::move(f)));
    }

    /// The bytes of a file, or of the standard input where the name is "-".
    Result<QByteArray> readInput(const QString &name);
    Done print(const Table &table);
    /// --columns means something else to this command.
    void keepAllColumns() { m_options.remove(QStringLiteral("columns")); }
    Done print(const QByteArray &bytes);
    /// A line of text.
    bool say(const QString &line);
    /// A line on the error channel.
    void note(const QString &line);

    /// Wrong usage that only the command can tell: return run.wrongUsage(…).
    Exit wrongUsage(const QString &message);
    const QString &usageProblem() const { return m_usageProblem; }

private:
    Done parseOption(const Command &command, const QStringList &words, qsizetype &at);
    Done checkCount(const Command &command) const;
    Done setCommon();
    Done setClock();
    Done sign();
    Result<Table> chosenColumns(const Table &table);

    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    QStringList m_arguments;
    QHash<QString, QStringList> m_options;
    QString m_usageProblem;
    QString m_signer;
    Clock m_clock;
    Language m_language;
    std::unique_ptr<Database> m_database;
    bool m_opened = false;
};
