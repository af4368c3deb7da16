// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

// Entry points that libFuzzer looks for; the target is chosen when this file is compiled.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv); // the database driver is a plugin
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const Fuzz::Target *target = Fuzz::targetOf(QStringLiteral(WEFT_FUZZ_TARGET));
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString fault = target->check(bytes);
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", fault.toUtf8().constData());
        std::abort();
    }
    return 0;
}
