// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "model/core/zone.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <clocale>
#include <cstring>
#include <langinfo.h>
#endif

int main(int argc, char *argv[])
{
    keepLocalZone();
#ifdef Q_OS_UNIX
    // In the plain C locale Qt would warn on stderr before it goes on in UTF-8; schedulers run programs in that locale.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("weft-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEFT_VERSION));

    // By descriptor: a write to a full disk then fails at once, where stdio would find out after we have said "done".
    QFile in, out, err;
    if (!in.open(fileno(stdin), QIODevice::ReadOnly) ||
        !out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(Exit::Failed);
    return runCommand(QCoreApplication::arguments().mid(1), in, out, err);
}
