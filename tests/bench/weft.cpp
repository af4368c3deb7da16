// SPDX-License-Identifier: GPL-3.0-or-later
// Weft's own import of the bench files into a new workspace, as the window and the command line do it.
//   bench_weft FOLDER FILE.weft
#include "model/core/zone.h"
#include "model/db/database.h"
#include "model/exchange/importer.h"
#include "model/settings/workspace.h"

#include <sys/resource.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <iostream>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result) {
        std::cerr << qPrintable(result.error().message + u' ' + result.error().detail) << "\n";
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

ImportReport importFile(Database &database, const Clock &clock, const QString &kind, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        orStop<void>(fail(ErrorKind::NotFound, path));
    const QByteArray bytes = file.readAll();
    ImportRequest request{.kind = kind, .fileName = path};
    request.table = orStop(Csv::read(bytes, Csv::detect(bytes).dialect));
    return orStop(Exchange::import(database, request, clock, Job()).result());
}

} // namespace

int main(int argc, char **argv)
{
    keepLocalZone();
    QCoreApplication program(argc, argv);
    if (argc != 3) {
        std::cerr << "bench_weft FOLDER FILE\n";
        return 2;
    }
    const Clock clock(QDate(2026, 3, 16), QTime(9, 0));
    QElapsedTimer timer;
    timer.start();
    {
        Database database;
        Workspace::attach(database, clock);
        orStop(database
                   .create(QString::fromLocal8Bit(argv[2]),
                           [&](Connection &c) {
                               return Workspace::seed(c, {u"CNY"_s, u"zh_CN"_s}, clock);
                           })
                   .result());
        for (const QString &kind : {u"users"_s, u"clients"_s, u"contacts"_s, u"sales"_s}) {
            QElapsedTimer part;
            part.start();
            const QString path = QString::fromLocal8Bit(argv[1]) + u'/' + kind + u".csv"_s;
            const ImportReport report = importFile(database, clock, kind, path);
            std::cerr << qPrintable(kind) << ": " << part.elapsed() << " ms, " << qPrintable(report.summary()) << "\n";
        }
    }
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << timer.elapsed() << " ms " << usage.ru_maxrss / 1024 << " MB\n";
    return 0;
}
