// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/cancel.h"
#include "model/core/clock.h"
#include "model/db/database.h"

class Connection;

/// One field of many records set to one value, given as the field table reads it. "tags" adds a tag, "untag" takes it
/// away.
struct BulkEdit
{
    QString kind; ///< of the field table
    QList<qint64> ids;
    QString field;
    QString value; ///< empty: the field is emptied
};

namespace Exchange {
/// Sets the field; how many records changed. Between blocks the job reports, and ends with Cancelled when it was
/// cancelled: the transaction of the caller then takes everything back.
Result<qint64> editAll(Connection &c, const BulkEdit &edit, const Clock &clock, const Job &job = Job());
/// How many of the records editAll() would change.
Result<qint64> wouldChange(Connection &c, const BulkEdit &edit, const Clock &clock);
} // namespace Exchange

class BulkEditStore : public QObject
{
    Q_OBJECT

public:
    BulkEditStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// One undoable step.
    QFuture<Result<qint64>> edit(const BulkEdit &edit, const Job &job);
    QFuture<Result<qint64>> preview(const BulkEdit &edit);

private:
    Database &m_database;
    const Clock &m_clock;
};
