// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/connection.h"

#include <QTemporaryDir>

/// A connection to a new workspace in a folder of its own, for tests of statements without lanes.
class ScratchFile
{
public:
    /// Creates the file with the newest schema; nothing in it.
    Done create();
    Connection &connection() { return m_connection; }
    QString path() const { return m_folder.filePath(QStringLiteral("test.weft")); }

private:
    QTemporaryDir m_folder;
    Connection m_connection;
};

/// The message of an error, for QVERIFY2.
template <typename T>
QByteArray whyNot(const Result<T> &result)
{
    return result ? QByteArray() : result.error().message.toUtf8() + " / " + result.error().detail.toUtf8();
}

#define VERIFY_DONE(...)                                                                                               \
    do {                                                                                                               \
        const auto verified_ = (__VA_ARGS__);                                                                          \
        QVERIFY2(verified_, whyNot(verified_).constData());                                                            \
    } while (false)
