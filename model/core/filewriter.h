// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <memory>

class QSaveFile;

/// The one way to write a file: everything is checked, and the file that was there stays until the new one is whole.
/// QSaveFile alone replaces a good file by a cut one on a full disk (faults.md, finding 1).
class FileWriter
{
public:
    explicit FileWriter(const QString &path);
    ~FileWriter();
    FileWriter(const FileWriter &) = delete;
    FileWriter &operator=(const FileWriter &) = delete;

    Done open();
    Done write(const QByteArray &bytes);
    /// Flushes, syncs, replaces the target, and compares the size on disk with the bytes given.
    Done commit();

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_written = 0;
};

/// Writes a whole file in one go.
Done writeFile(const QString &path, const QByteArray &bytes);
/// Brings a file that somebody else wrote (SQLite, a rename) down to the disk. Nothing to do on Windows.
Done syncFile(const QString &path);
Done syncFolder(const QString &path);
