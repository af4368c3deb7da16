// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/fieldreader.h"
#include "model/exchange/importcolumns.h"
#include "model/exchange/importreferences.h"

class Connection;

/// What became of a row.
struct RowOutcome
{
    enum class Kind { Created, Updated, Unchanged, Merged, MergedChanged, Held, Rejected };

    Kind kind = Kind::Created;
    QString column; ///< for held and rejected rows
    QString reason;

    static RowOutcome held(const QString &column, const QString &reason) { return {Kind::Held, column, reason}; }
    static RowOutcome rejected(const QString &column, const QString &reason)
    {
        return {Kind::Rejected, column, reason};
    }
};

/// What all kinds of imports work with.
struct ImportContext
{
    Connection &connection;
    const ImportRequest &request;
    const ImportColumns &columns;
    FieldReader &reader;
    ImportReferences &references;
    ImportReport &report;
    QString nowText;
    QString nameBefore;                ///< of this row, where its name was cleaned
    const CsvRecord *record = nullptr; ///< this row, as long as the import runs
};

/// The import of one kind: rows one by one, then what could only be settled when all rows were there.
class RowImport
{
public:
    RowImport() = default;
    virtual ~RowImport() = default;
    RowImport(const RowImport &) = delete;
    RowImport &operator=(const RowImport &) = delete;

    virtual Done begin() = 0;
    /// The texts are those of ImportColumns::all(). A row that cannot be taken is an outcome, not an error.
    virtual Result<RowOutcome> take(const QStringList &values) = 0;
    virtual Done finish() = 0;
    /// What is asked of whole tables, which have their indexes again by now.
    virtual Done conclude() { return {}; }

protected:
    /// The first of so many ids for new rows. The file is asked once: no other import makes such rows meanwhile.
    Result<qint64> nextIds(Connection &c, const QString &table, qsizetype count);

private:
    qint64 m_nextId = 0;
};

/// The import of a kind of the field table.
std::unique_ptr<RowImport> makeRowImport(ImportContext &context);
