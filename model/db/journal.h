// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/db/database.h"

#include <QList>
#include <QObject>

#include <optional>

/// One entry of the history: something done, undone or redone.
struct Step
{
    enum class Kind { Do, Undo, Redo };

    Id<Step> id;
    Kind kind = Kind::Do;
    Id<Step> of; ///< the step that an undo or redo is about
    StepName name;
    QString at;     ///< a stored moment
    QString user;   ///< user code, may be empty
    QString origin; ///< "weft" or "weft-cli"
    bool undone = false;

    friend bool operator==(const Step &a, const Step &b) { return a.id == b.id && a.undone == b.undone; }
};

/// What one step did to one row, as stored images (JSON of the real columns; empty before an insert, after a delete).
struct RowChange
{
    Step step;
    QString table;
    qint64 row = 0;
    QString before;
    QString after;
};

/// Undo and redo by the file's own journal; they survive restarts and are steps of the history themselves.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(Database &database, QObject *parent = nullptr);

    /// What undo() or redo() would take; empty if nothing is left.
    QFuture<Result<std::optional<Step>>> nextUndo();
    QFuture<Result<std::optional<Step>>> nextRedo();
    /// Takes back the newest step that is not undone; NotFound if there is none.
    QFuture<Result<Step>> undo();
    QFuture<Result<Step>> redo();
    /// Takes back an older step; Conflict, naming the later step, if a later one touched the same rows.
    QFuture<Result<Step>> undoStep(Id<Step> id);
    /// Newest first; limit 0 means all.
    QFuture<Result<QList<Step>>> history(int limit);
    /// The changes of one record, newest first.
    QFuture<Result<QList<RowChange>>> historyOf(const QString &table, qint64 row);

    /// The row of a table that was removed last of those with this code, uid or name; 0 if there was none.
    QFuture<Result<qint64>> removedRow(const QString &table, const QString &text);

    /// "Edit 远航机械", in the interface language.
    static QString label(const StepName &name);

private:
    Database &m_database;
};
