// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// What a second program does to a workspace, for tests that need one: the test program starts itself again as
/// `--other open PATH`, `--other write PATH CODE`, `--other hold PATH MILLISECONDS`, `--other close-less PATH CODE`.
namespace OtherProgram {
/// The exit code if this process is one; main() then returns it.
std::optional<int> run(int argc, char **argv);
/// The arguments that make this test program one, with the program itself first.
QStringList command(const QStringList &arguments);
/// Runs one to its end and returns what it printed, both channels; "failed to start" if it could not be.
QString output(const QStringList &command);
} // namespace OtherProgram

#define WEFT_TEST_MAIN(TestClass)                                                                                      \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        if (const auto code = OtherProgram::run(argc, argv))                                                           \
            return *code;                                                                                              \
        QCoreApplication app(argc, argv);                                                                              \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
