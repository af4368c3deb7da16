// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

class QSqlError;
struct sqlite3;

/// What a failed statement means to the user; the statement itself goes to the detail.
namespace SqlFault {
Error errorOf(const QSqlError &error, const QString &sql);
/// Of a code that SQLite itself gave.
Error errorOf(sqlite3 *handle, int code, const QString &sql);
tl::unexpected<Error> notOpen(const QString &sql);
/// A fault of the program: a value of another type, a statement inside the rows of another.
tl::unexpected<Error> misuse(const QString &detail);
tl::unexpected<Error> noRow(const QString &sql);
/// Nobody waits for the answer any more.
tl::unexpected<Error> stopped(const QString &sql);
} // namespace SqlFault
