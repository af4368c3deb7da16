// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/sqlfault.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("Connection", text);
}

struct Fault
{
    int code;
    ErrorKind kind;
    const char *message;
};

constexpr Fault kFaults[] = {
    {SQLITE_INTERRUPT, ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Connection", "The query was stopped.")},
    {SQLITE_BUSY, ErrorKind::Busy,
     QT_TRANSLATE_NOOP("Connection",
                       "Another program is writing to the workspace. Nothing was saved. Try again when it "
                       "has finished.")},
    {SQLITE_READONLY, ErrorKind::ReadOnly,
     QT_TRANSLATE_NOOP("Connection", "The workspace may not be written to. Nothing was saved. Change the rights of the "
                                     "file and its folder, or save a copy elsewhere.")},
    {SQLITE_FULL, ErrorKind::DiskFull,
     QT_TRANSLATE_NOOP("Connection", "The disk is full. Nothing was saved. Free some space and try again.")},
    {SQLITE_CORRUPT, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP("Connection", "The workspace file is damaged. Close it and restore the last backup.")},
    {SQLITE_NOTADB, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP("Connection", "The workspace file is damaged. Close it and restore the last backup.")},
    {SQLITE_CONSTRAINT, ErrorKind::Constraint,
     QT_TRANSLATE_NOOP("Connection", "The change breaks a rule of the workspace and was not saved. Check that the code "
                                     "is not used twice and that nothing needed is missing.")},
    {SQLITE_CANTOPEN, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Connection", "The file cannot be opened. Check the rights of the file and its folder, and that "
                                     "its whole name is not longer than 500 bytes.")},
    {SQLITE_IOERR, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Connection", "The disk reported an error. Nothing was saved. Check the disk and try again.")},
};
} // namespace

Error SqlFault::errorOf(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = u"%1 (%2): %3"_s.arg(error.databaseText(), error.nativeErrorCode(), sql.simplified());
    for (const Fault &fault : kFaults) {
        if (fault.code == code)
            return {fault.kind, translated(fault.message), detail};
    }
    return {ErrorKind::Failed,
            translated(QT_TRANSLATE_NOOP("Connection", "The workspace could not be used: %1"))
                .arg(error.databaseText().isEmpty() ? error.driverText() : error.databaseText()),
            detail};
}

Error SqlFault::errorOf(sqlite3 *handle, int code, const QString &sql)
{
    const bool own = code == SQLITE_MISUSE || code == SQLITE_RANGE; // these leave no message in the handle
    const QString text = QString::fromUtf8(own ? sqlite3_errstr(code) : sqlite3_errmsg(handle));
    return errorOf(QSqlError(text, text, QSqlError::StatementError, QString::number(code)), sql);
}

tl::unexpected<Error> SqlFault::notOpen(const QString &sql)
{
    return fail(ErrorKind::Failed,
                translated(QT_TRANSLATE_NOOP("Connection", "No workspace is open. Open one and try again.")), sql);
}

tl::unexpected<Error> SqlFault::misuse(const QString &detail)
{
    return fail(
        ErrorKind::Failed,
        translated(QT_TRANSLATE_NOOP("Connection", "Weft asked the workspace for something it may not. This is a "
                                                   "fault of the program: please report it.")),
        detail);
}

tl::unexpected<Error> SqlFault::noRow(const QString &sql)
{
    return fail(ErrorKind::NotFound, translated(QT_TRANSLATE_NOOP("Connection", "The record is not there.")), sql);
}

tl::unexpected<Error> SqlFault::stopped(const QString &sql)
{
    return fail(ErrorKind::Cancelled, translated(kFaults[0].message), sql);
}
