// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/cancel.h"
#include "model/core/clock.h"
#include "model/db/database.h"
#include "model/exchange/csv.h"

#include <QHash>

class FieldSet;

/// What to import and how.
struct ImportRequest
{
    enum class Mode { Create, Update, Both };

    QString kind; ///< a kind of the field table
    CsvTable table;
    QHash<QString, QString> map; ///< header -> field code, over the automatic mapping; "" leaves a column out
    QHash<QString, QString> set; ///< field code -> value for every row
    Mode mode = Mode::Both;
    bool dryRun = false;
    QString fileName; ///< for the name of the step
};

/// A row that was not taken.
struct ImportReject
{
    qint64 row = 0;    ///< as CsvRecord counts
    bool held = false; ///< held: can be repaired or decided; otherwise rejected
    QString column;
    QString reason;
    QStringList cells;
};

struct ImportReport
{
    qint64 created = 0, updated = 0, unchanged = 0, merged = 0, mergedChanged = 0, held = 0, rejected = 0, stubs = 0;
    QList<ImportReject> rejects;
    QStringList stubLines; ///< "client Cancity", for stderr and Tidiness
    QStringList notes;     ///< columns ignored because they are derived, and why
    qint64 unmapped = 0;

    /// "created 6, updated 0, unchanged 0, merged 2 (1 changed), held 1, rejected 1, stubs 0"
    QString summary() const;
};

namespace Exchange {
/// header -> field code for every column that can be told; others are absent.
QHash<QString, QString> proposeMap(const FieldSet &fields, const QStringList &header);
/// Without the fields that the firm added.
QHash<QString, QString> proposeMap(const QString &kind, const QStringList &header);
/// The kind that the header looks like, if it fits clearly better than the given one; empty otherwise.
QString betterKind(const FieldSet &fields, const QStringList &header);
QString betterKind(const QString &kind, const QStringList &header);

/// The whole import inside one transaction of the caller; on a dry run the caller rolls back.
Result<ImportReport> importTable(Connection &c, const ImportRequest &request, const Clock &clock, const Job &job);
/// One transaction, one step of the history (even when nothing changed); a dry run writes nothing.
QFuture<Result<ImportReport>> import(Database &database, const ImportRequest &request, const Clock &clock,
                                     const Job &job);
/// What stands before the cells of a row that was not taken; when the mended file comes back it means nothing.
QStringList rejectsHeader();
/// Held and rejected rows with row, column and reason, as CSV.
QByteArray rejectsFile(const CsvTable &table, const ImportReport &report);

/// Moves everything of a stub to the real record and remembers the alias; the number of rows moved.
Result<qint64> resolveStub(Connection &c, const QString &kind, const QString &stub, const QString &target);
} // namespace Exchange
