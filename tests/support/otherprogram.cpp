// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"

#include "model/db/connection.h"
#include "model/db/database.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
int say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
    return 0;
}

int sayError(const Error &error)
{
    say(u"error %1 %2 [%3]"_s.arg(int(error.kind)).arg(error.message, error.detail));
    return 1;
}

int openIt(const QString &path)
{
    Database database;
    const auto report = database.open(path).result();
    if (!report)
        return sayError(report.error());
    const auto users = database.read([](Connection &c) { return c.texts(u"SELECT code FROM user ORDER BY code"_s); });
    const auto codes = users.result();
    const auto written =
        database.write({}, [](Connection &c) { return c.run(u"INSERT INTO user (uid, code) VALUES ('x', 'x')"_s); });
    const Done done = written.result();
    return say(u"%1|%2|%3|%4"_s.arg(report->readOnly ? u"read-only"_s : u"writable"_s, report->reason,
                                    codes ? codes->join(u' ') : codes.error().message,
                                    done ? u"written"_s : QString::number(int(done.error().kind))));
}

int writeIt(const QString &path, const QString &code, bool leave)
{
    Database database;
    database.setOrigin(u"other"_s);
    if (const auto report = database.open(path).result(); !report)
        return sayError(report.error());
    const Done done =
        database
            .write({u"user.add"_s, code, 0, {}},
                   [code](Connection &c) {
                       return c.run(u"INSERT INTO user (uid, code) VALUES (?, ?)"_s, {u"uid-"_s + code, code});
                   })
            .result();
    if (!done)
        return sayError(done.error());
    say(u"written"_s);
    if (leave)
        _exit(0); // as a crash would: the log stays beside the file
    return 0;
}

int holdIt(const QString &path, int milliseconds)
{
    Connection c;
    Done done = c.open(path, Connection::Mode::ReadWrite);
    if (done)
        done = c.execute(u"BEGIN IMMEDIATE"_s);
    if (!done)
        return sayError(done.error());
    say(u"held"_s);
    QThread::msleep(ulong(milliseconds));
    done = c.execute(u"COMMIT"_s);
    return done ? 0 : sayError(done.error());
}
} // namespace

std::optional<int> OtherProgram::run(int argc, char **argv)
{
    if (argc < 4 || qstrcmp(argv[1], "--other") != 0)
        return std::nullopt;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    const QString path = arguments[1];
    if (arguments[0] == u"open"_s)
        return openIt(path);
    if (arguments[0] == u"write"_s)
        return writeIt(path, arguments.value(2), false);
    if (arguments[0] == u"close-less"_s)
        return writeIt(path, arguments.value(2), true);
    return holdIt(path, arguments.value(2).toInt());
}

QStringList OtherProgram::command(const QStringList &arguments)
{
    return QStringList{QCoreApplication::applicationFilePath(), u"--other"_s} + arguments;
}

QString OtherProgram::output(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted() || !process.waitForFinished(30'000))
        return u"failed to start"_s;
    return QString::fromLocal8Bit(process.readAll()).trimmed();
}
