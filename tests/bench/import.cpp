// SPDX-License-Identifier: GPL-3.0-or-later
// Weft's import against the C program, in turns, each in a process of its own. Prints the ratio of the medians.
//   bench_import [CLIENTS] [ROUNDS]
#include "benchdata.h"

#include <sys/resource.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <iostream>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double wall = 0;      ///< seconds
    double processor = 0; ///< seconds, all threads
};

double childSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Run runOnce(const QString &program, const QString &folder)
{
    const QString target = folder + u"/run.weft"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(target + suffix);
    QElapsedTimer timer;
    timer.start();
    const double before = childSeconds();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, {folder, target});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::cerr << qPrintable(program) << " failed\n";
        std::exit(1);
    }
    const Run run{double(timer.nsecsElapsed()) / 1e9, childSeconds() - before};
    std::printf("%-12s %7.2f s, processor %7.2f s, file %lld MB   %s", qPrintable(program), run.wall, run.processor,
                QFile(target).size() / 1'000'000, process.readAllStandardOutput().constData());
    std::fflush(stdout);
    return run;
}

double median(std::vector<Run> runs, double Run::*figure)
{
    std::ranges::sort(runs, {}, figure);
    return runs[runs.size() / 2].*figure;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const int clients = argc > 1 ? std::atoi(argv[1]) : 100000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    const QTemporaryDir folder;
    if (const Done done = writeBenchFiles(folder.path(), clients); !done) {
        std::cerr << qPrintable(done.error().message) << "\n";
        return 1;
    }
    std::vector<Run> weft, capi;
    for (int round = 0; round < rounds; ++round) {
        capi.push_back(runOnce(u"bench_capi"_s, folder.path()));
        weft.push_back(runOnce(u"bench_weft"_s, folder.path()));
    }
    std::printf("ratio of the medians: %.2f by the clock, %.2f by the processor\n",
                median(weft, &Run::wall) / median(capi, &Run::wall),
                median(weft, &Run::processor) / median(capi, &Run::processor));
    return 0;
}
