// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/db/database.h"
#include "model/insight/matrix.h"

#include <QHash>

/// Figures over all clients for pages: futures and one signal.
class InsightStore : public QObject
{
    Q_OBJECT

public:
    explicit InsightStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Matrix>> matrix(const QString &rowAxis, const QString &columnAxis);
    /// How many of the clients that the query means have each code of an axis; codes that none has are absent.
    QFuture<Result<QHash<QString, qint64>>> counts(const ClientQuery &query, const QString &axis);

signals:
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
};

namespace Insight {
Result<QHash<QString, qint64>> counts(Connection &c, const ClientQuery &query, const QString &axis, QDate today);
}
