// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QVariant>

#include <memory>

class RowBlock;
struct sqlite3;
struct sqlite3_stmt;

/// A prepared statement of SQLite, bound and stepped by hand. QSqlQuery makes a name of each place and a QVariant of
/// each cell: half the time of a read, two thirds of that of a bulk write.
class Statement
{
public:
    Statement() = default;
    static Result<Statement> prepare(sqlite3 *handle, const QString &sql);

    int places() const;
    /// What is bound outlives the steps, so nothing is copied. False for a value of a type that may not be bound.
    bool bind(int place, const QVariant &value);
    /// Steps once for each row of the block; the rows changed.
    Result<qint64> runAll(const RowBlock &rows, const QString &sql);
    /// False at the end and on an error, which finish() tells.
    bool step();
    Done finish(const QString &sql);
    sqlite3_stmt *get() const { return m_statement.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    void bindRow(const RowBlock &rows, size_t first, int count);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_code = 0;
};
