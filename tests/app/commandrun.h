// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/exchange/csv.h"

#include <QBuffer>
#include <QTemporaryDir>

/// What one call of weft-cli gave.
struct CommandResult
{
    int exit = -1;
    QString out;
    QString err;

    /// The lines of the standard output without the header.
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts).mid(1); }
    QString header() const { return out.section(u'\n', 0, 0); }
    /// The cells of one column, row by row.
    QStringList column(const QString &code) const
    {
        QStringList cells;
        const auto table = Csv::read(out.toUtf8(), CsvDialect{QStringLiteral("UTF-8")});
        if (!table)
            return cells;
        for (const CsvRecord &record : table->records)
            cells << record.cells.value(table->header.indexOf(code));
        return cells;
    }
};

/// Calls weft-cli in this process, on a workspace in a folder of its own. Every call opens the file anew, as a script
/// does; {} in an argument stands for the workspace.
class CommandRun
{
public:
    QString workspace() const { return m_folder.filePath(QStringLiteral("firm.weft")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Added to every call.
    void setToday(const QString &day) { m_today = day; }

    CommandResult operator()(QStringList words, const QByteArray &input = {}) const
    {
        words.replaceInStrings(QStringLiteral("{}"), workspace());
        if (!m_today.isEmpty() && !words.contains(QStringLiteral("--today")))
            words << QStringLiteral("--today") << m_today;
        QByteArray given = input;
        QBuffer in(&given), out, err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const int exit = runCommand(words, in, out, err);
        return {exit, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
    }

private:
    QTemporaryDir m_folder;
    QString m_today;
};
