// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

#include <memory>

class Connection;
class QLockFile;

/// Brings the write-ahead log back into the file. SQLite before 3.51.3 can corrupt a file when two connections do that
/// while a third writes, so only the program that holds the lock file beside the workspace does it, and never under a
/// live writer (storage.md 3).
class WalKeeper
{
public:
    WalKeeper();
    ~WalKeeper();

    void open(const QString &path);
    void close();
    /// Whether the log is long enough to be worth it.
    bool isDue() const;
    /// Takes the lock file if nobody alive has it; true if it is ours.
    bool own();
    /// The program that has it, if it is another one: "weft-cli, process 4711".
    QString owner() const;
    /// Nothing if it is not ours or another program is writing.
    Done checkpoint(Connection &writer);

    /// The log may grow to so many bytes.
    static constexpr qint64 kDueBytes = 4 * 1024 * 1024;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};
