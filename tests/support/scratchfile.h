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
