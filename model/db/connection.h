// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

class RowBlock;
struct sqlite3_stmt;

/// One row while Connection::each stands on it. Columns are counted from 0; NULL reads as 0 or an empty text.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    double real(int column) const;
    bool isNull(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// The one place where statements are executed. Every statement is prepared once per connection and kept, is
/// forward-only, and its error after the last row is checked: a read cut short by an interrupt is an error.
/// A null QString is bound as ''; bind QVariant() (or optionalValue) for NULL. Bind only qint64, double, QString,
/// QByteArray. Lives on the thread that made it. A callback of each() runs no statement on the same connection.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Done open(const QString &path, Mode mode);
    void close();

    /// Calls f for every row.
    Done each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &f);
    /// A statement without rows.
    Done run(const QString &sql, const QVariantList &values = {});
    /// The same statement for many rows of values.
    Done runMany(const QString &sql, const QList<QVariantList> &rows);
    /// The same on a thread of the connection's own, while the caller works out the next rows. Whatever is asked of the
    /// connection next, COMMIT too, waits for it and fails with its error.
    Done runAhead(const QString &sql, RowBlock rows);
    /// First column of the first row; an error of kind NotFound without a row.
    Result<qint64> integer(const QString &sql, const QVariantList &values = {});
    Result<QString> text(const QString &sql, const QVariantList &values = {});
    Result<QList<qint64>> integers(const QString &sql, const QVariantList &values = {});
    Result<QStringList> texts(const QString &sql, const QVariantList &values = {});
    /// Unprepared, uncached: pragmas, BEGIN, DDL.
    Done execute(const QString &sql);
    /// Rows changed by the last run().
    qint64 changes() const;

    /// Ends the statement that runs now, from any thread; it then fails with kind Cancelled. The caller holds the
    /// lane's mutex, so that the statement interrupted is the one meant.
    void interrupt();
    /// Of an open connection, until it is closed. Asked before every statement and while one runs: true ends the job,
    /// also where interrupt() finds nothing to end.
    void setStop(std::function<bool()> stop);
    bool isOpen() const;

private:
    struct Private;
    std::unique_ptr<Private> m_p;
};

/// NULL for an id or a number that is absent.
template <typename IdType>
QVariant idValue(IdType id)
{
    return id.value > 0 ? QVariant(id.value) : QVariant();
}
/// "?, ?, ?" for n values.
QString placeholders(qsizetype n);
