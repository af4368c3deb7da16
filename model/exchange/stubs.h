// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"

/// A record or a list value that an import made up for a name it did not know.
struct Stub
{
    QString kind; ///< users, clients, products, stages, or the name of a list
    QString code;
    QString name;
    QString like; ///< the code of what it most likely is; empty where nothing is near
    QString likeName;

    friend bool operator==(const Stub &, const Stub &) = default;
};

/// What a stub may really be.
struct StubTarget
{
    QString code;
    QString name;
};

namespace Stubs {
/// The first ones of each kind, with what they are most like.
Result<QList<Stub>> load(Connection &c, const QString &language);
/// Records of a kind that are no stubs and begin with, or contain, a text; at most a screenful.
Result<QList<StubTarget>> targets(Connection &c, const QString &kind, const QString &typed, const QString &language);
} // namespace Stubs

class StubStore : public QObject
{
    Q_OBJECT

public:
    explicit StubStore(Database &database, QObject *parent = nullptr);

    QFuture<Result<QList<Stub>>> load(const QString &language);
    QFuture<Result<QList<StubTarget>>> targets(const QString &kind, const QString &typed, const QString &language);
    /// Moves all of the stub to the real record, as one step; the number of rows moved.
    QFuture<Result<qint64>> resolve(const Stub &stub, const QString &target);

signals:
    void changed();

private:
    Database &m_database;
};
