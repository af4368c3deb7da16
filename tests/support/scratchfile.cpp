// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratchfile.h"

#include "model/db/migrations.h"

Done ScratchFile::create()
{
    WEFT_TRY(m_connection.open(path(), Connection::Mode::ReadWrite));
    // A test that loses power may lose its file: no sync.
    WEFT_TRY(m_connection.execute(QStringLiteral("PRAGMA synchronous = OFF")));
    WEFT_TRY(m_connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
    WEFT_TRY(Migrations::apply(m_connection, 0, Migrations::newest()));
    return m_connection.execute(QStringLiteral("COMMIT"));
}
