// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/documents/document.h"

class Connection;

/// Files are kept once by what is in them, outside the journal; the rows that name them are journalled, so that adding
/// and removing are undone without a copy of the bytes.
namespace Documents {
/// Of a client, newest first.
Result<QList<Document>> of(Connection &c, Id<Client> client);
Result<Document> load(Connection &c, Id<Document> id);
/// Reads the file, not more than the firm's limit, and keeps it.
Result<Id<Document>> addFile(Connection &c, Document document, const QString &path, const QString &nowText);
Result<Id<Document>> addLink(Connection &c, Document document, const QString &nowText);
Result<QByteArray> bytes(Connection &c, Id<Document> id);
/// Name and note; the bytes never change.
Done save(Connection &c, const Document &document);
Done remove(Connection &c, Id<Document> id);
} // namespace Documents

class DocumentStore : public QObject
{
    Q_OBJECT

public:
    DocumentStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<QList<Document>>> of(Id<Client> client);
    QFuture<Result<Id<Document>>> addFile(const Document &document, const QString &path);
    QFuture<Result<Id<Document>>> addLink(const Document &document);
    QFuture<Result<void>> save(const Document &document);
    QFuture<Result<void>> remove(Id<Document> id, const QString &name);
    /// Writes a copy, checked.
    QFuture<Result<void>> saveCopy(Id<Document> id, const QString &path);
    /// A copy to be looked at, in the folder; its path. Programs are refused.
    QFuture<Result<QString>> extract(Id<Document> id, const QString &folder);

signals:
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
};
