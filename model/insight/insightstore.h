// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/db/database.h"
#include "model/insight/matrix.h"

#include <QHash>

#include <memory>

class OtherDay;

/// Figures over all clients for pages: futures and one signal.
class InsightStore : public QObject
{
    Q_OBJECT

public:
    explicit InsightStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Matrix>> matrix(const QString &rowAxis, const QString &columnAxis);
    /// The workspace as it stood on another day; opening.
    std::unique_ptr<OtherDay> on(QDate day);
    /// Writes a picture or a table, away from the screen's thread.
    QFuture<Result<void>> saveFile(const QString &path, const QByteArray &bytes);
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
