// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/db/connection.h"

#include <QTemporaryDir>

#include <memory>

/// What may be done with a file that passed.
struct Admission
{
    Connection::Mode mode = Connection::Mode::ReadWrite;
    /// The file itself, or the copy that is read in its stead.
    QString path;
    int version = 0;
    /// Why it is read-only, translated; empty otherwise.
    QString reason;
    /// Keeps the copy while it is open.
    std::unique_ptr<QTemporaryDir> copy;
};

/// Looks at a file before it is opened for work. What it refuses it leaves byte for byte as it was.
namespace Gate {
Result<Admission> inspect(const QString &path, bool readOnly);
}
