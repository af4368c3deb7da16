// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/commandrun.h"

#include <QTest>

/// The start of every story on the fixture "base": an empty workspace, its files imported by automatic mapping alone.
class StoryRun : public CommandRun
{
public:
    StoryRun() { setToday(QStringLiteral("2026-03-16")); }

    static QString fixture(const QString &name)
    {
        return QStringLiteral(WEFT_SOURCE_DIR "/tests/stories/base/") + name + QStringLiteral(".csv");
    }

    /// What went wrong; empty if nothing did.
    QString load() const
    {
        CommandResult result = (*this)({QStringLiteral("new"), QStringLiteral("{}"), QStringLiteral("--currency"),
                                        QStringLiteral("CNY"), QStringLiteral("--language"), QStringLiteral("zh_CN")});
        if (result.exit != 0)
            return result.err;
        const QList<QStringList> files{
            {QStringLiteral("users"), QStringLiteral("users"), QStringLiteral("created 5,")},
            {QStringLiteral("clients"), QStringLiteral("parties"), QStringLiteral("created 30,")},
            {QStringLiteral("sales"), QStringLiteral("deals"), QStringLiteral("created 31,")},
            {QStringLiteral("opportunities"), QStringLiteral("opportunities"), QStringLiteral("created 7,")},
            {QStringLiteral("tasks"), QStringLiteral("tasks"), QStringLiteral("created 6,")}};
        for (const QStringList &file : files) {
            result = (*this)({QStringLiteral("import"), QStringLiteral("{}"), file[0], fixture(file[1])});
            if (result.exit != 0 || !result.out.startsWith(file[2]))
                return file[0] + QStringLiteral(": ") + result.out + result.err;
        }
        return {};
    }

    /// One cell of the client list.
    QString client(const QString &code, const QString &field) const
    {
        return (*this)({QStringLiteral("export"), QStringLiteral("{}"), QStringLiteral("clients"),
                        QStringLiteral("--filter"), QStringLiteral("code=") + code, QStringLiteral("--columns"), field})
            .lines()
            .join(u'|');
    }
    /// The codes of clients that a filter leaves, sorted.
    QStringList clients(const QString &filter) const
    {
        QStringList codes =
            (*this)({QStringLiteral("export"), QStringLiteral("{}"), QStringLiteral("clients"),
                     QStringLiteral("--filter"), filter, QStringLiteral("--columns"), QStringLiteral("code")})
                .lines();
        codes.sort();
        return codes;
    }
    /// A line of the reminders: "overdue 2026-03-12 4".
    QString due(const QString &code, const QString &day = QStringLiteral("2026-03-16")) const
    {
        for (const QString &line :
             (*this)({QStringLiteral("due"), QStringLiteral("{}"), QStringLiteral("--today"), day}).lines()) {
            const QStringList cells = line.split(u',');
            if (cells[0] == code)
                return (cells[2] + u' ' + cells[3] + u' ' + cells[4]).trimmed();
        }
        return QStringLiteral("not listed");
    }
};

/// The exit code of a command that should be 0; what it said otherwise.
#define QVERIFY_DONE(...)                                                                                              \
    do {                                                                                                               \
        const CommandResult result_ = (__VA_ARGS__);                                                                   \
        QVERIFY2(result_.exit == 0, qPrintable(result_.err));                                                          \
    } while (false)
