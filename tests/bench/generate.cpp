// SPDX-License-Identifier: GPL-3.0-or-later
// bench_generate FOLDER [CLIENTS]
#include "benchdata.h"

#include <QDir>

#include <iostream>

int main(int argc, char **argv)
{
    const int clients = argc > 2 ? std::atoi(argv[2]) : 100000;
    if (argc < 2 || clients < 1 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::cerr << "bench_generate FOLDER [CLIENTS]\n";
        return 2;
    }
    if (const Done done = writeBenchFiles(QString::fromLocal8Bit(argv[1]), clients); !done) {
        std::cerr << qPrintable(done.error().message) << "\n";
        return 1;
    }
    return 0;
}
