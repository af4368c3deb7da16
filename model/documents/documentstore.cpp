// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documentstore.h"

#include "model/core/filewriter.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/documents/documentname.h"
#include "model/settings/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMegabyte = 1024 * 1024;

const QString kColumns = u"id, uid, client_id, contact_id, kind, name, url, size, note, user_id, added_at"_s;

Document fromRow(const Row &row)
{
    return Document{.id = Id<Document>(row.integer(0)),
                    .uid = row.text(1),
                    .client = Id<Client>(row.integer(2)),
                    .contact = Id<Contact>(row.integer(3)),
                    .kind = row.text(4),
                    .name = row.text(5),
                    .url = row.text(6),
                    .size = row.integer(7),
                    .note = row.text(8),
                    .user = Id<User>(row.integer(9)),
                    .added = fromMomentText(row.text(10))};
}

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Documents", "This document is no longer there. Reload the list."));
}

Result<QByteArray> contentsOf(Connection &c, const QString &path)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    const qint64 most = settings.attachmentMegabytes * kMegabyte;
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.isFile())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Documents", "%1 is not a file. Choose a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorKind::Failed,
            QCoreApplication::translate("Documents", "%1 cannot be read. Look whether you may read it.").arg(name),
            file.errorString());
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFile::NoError)
        return fail(ErrorKind::Failed,
                    QCoreApplication::translate("Documents", "%1 cannot be read to its end.").arg(name),
                    file.errorString());
    if (bytes.size() > most)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "Documents", "%1 is larger than the %2 MB that a document may have. Keep a link to it instead.")
                        .arg(name)
                        .arg(settings.attachmentMegabytes));
    return bytes;
}

/// The row of these bytes; there is one for all documents that hold them.
Result<qint64> blobOf(Connection &c, const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    WEFT_TAKE(const auto known, c.integers(u"SELECT id FROM blob WHERE hash = ?"_s, {hash}));
    if (!known.isEmpty())
        return known.first();
    return c.integer(u"INSERT INTO blob (hash, data) VALUES (?, ?) RETURNING id"_s, {hash, bytes});
}

Result<Id<Document>> insert(Connection &c, const Document &document, const QVariant &blob, const QString &nowText)
{
    WEFT_TAKE(const qint64 id,
              c.integer(u"INSERT INTO document (uid, client_id, contact_id, kind, name, url, size, note, user_id, "
                        "added_at, blob_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        {document.uid.isEmpty() ? newUid() : document.uid, document.client.value,
                         idValue(document.contact), document.kind, document.name, document.url, document.size,
                         document.note, idValue(document.user), nowText, blob}));
    return Id<Document>(id);
}

Done checkNote(const Document &document)
{
    const QString problem = textProblem(document.note, true);
    return problem.isEmpty() ? Done{} : Done(fail(ErrorKind::Invalid, problem));
}
} // namespace

Result<QList<Document>> Documents::of(Connection &c, Id<Client> client)
{
    QList<Document> documents;
    WEFT_TRY(c.each(u"SELECT "_s + kColumns + u" FROM document WHERE client_id = ? ORDER BY added_at DESC, id DESC"_s,
                    {client.value}, [&](const Row &row) { documents.append(fromRow(row)); }));
    return documents;
}

Result<Document> Documents::load(Connection &c, Id<Document> id)
{
    Document document;
    WEFT_TRY(c.each(u"SELECT "_s + kColumns + u" FROM document WHERE id = ?"_s, {id.value},
                    [&](const Row &row) { document = fromRow(row); }));
    return document.id.isValid() ? Result<Document>(document) : gone();
}

Result<Id<Document>> Documents::addFile(Connection &c, Document document, const QString &path, const QString &nowText)
{
    WEFT_TRY(checkNote(document));
    WEFT_TAKE(const QByteArray bytes, contentsOf(c, path));
    document.kind = u"file"_s;
    document.url.clear();
    document.name = DocumentName::safe(document.name.isEmpty() ? QFileInfo(path).fileName() : document.name);
    document.size = bytes.size();
    WEFT_TAKE(const qint64 blob, blobOf(c, bytes));
    return insert(c, document, blob, nowText);
}

Result<Id<Document>> Documents::addLink(Connection &c, Document document, const QString &nowText)
{
    WEFT_TRY(checkNote(document));
    document.kind = u"link"_s;
    document.url = document.url.trimmed();
    if (!DocumentName::isLink(document.url))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "Documents", "“%1” is not a link. It begins with https:// or file:// and leads to no program.")
                        .arg(document.url));
    if (document.name.trimmed().isEmpty())
        document.name = document.url;
    document.name = document.name.simplified();
    if (const QString problem = textProblem(document.name); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    return insert(c, document, QVariant(), nowText);
}

Result<QByteArray> Documents::bytes(Connection &c, Id<Document> id)
{
    std::optional<QByteArray> bytes;
    WEFT_TRY(c.each(u"SELECT blob.data FROM document JOIN blob ON blob.id = document.blob_id WHERE document.id = ?"_s,
                    {id.value}, [&](const Row &row) { bytes = row.bytes(0); }));
    if (!bytes)
        return gone();
    return *bytes;
}

Done Documents::save(Connection &c, const Document &document)
{
    WEFT_TRY(checkNote(document));
    const QString name = document.isLink() ? document.name.simplified() : DocumentName::safe(document.name);
    WEFT_TRY(c.run(u"UPDATE document SET name = ?, note = ?, rev = rev + 1 WHERE id = ?"_s,
                   {name.isEmpty() ? document.url : name, document.note, document.id.value}));
    return c.changes() > 0 ? Done{} : Done(gone());
}

Done Documents::remove(Connection &c, Id<Document> id)
{
    WEFT_TRY(c.run(u"DELETE FROM document WHERE id = ?"_s, {id.value}));
    return c.changes() > 0 ? Done{} : Done(gone());
}

DocumentStore::DocumentStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        if (changes.touches(u"document"_s))
            emit changed();
    });
}

QFuture<Result<QList<Document>>> DocumentStore::of(Id<Client> client)
{
    return m_database.read([client](Connection &c) { return Documents::of(c, client); });
}

QFuture<Result<Id<Document>>> DocumentStore::addFile(const Document &document, const QString &path)
{
    return m_database.write({u"document.add"_s, DocumentName::safe(path), 1, {}},
                            [document, path, now = m_clock.nowText()](Connection &c) {
                                return Documents::addFile(c, document, path, now);
                            });
}

QFuture<Result<Id<Document>>> DocumentStore::addLink(const Document &document)
{
    const QString name = document.name.isEmpty() ? document.url : document.name;
    return m_database.write({u"document.add"_s, name, 1, {}}, [document, now = m_clock.nowText()](Connection &c) {
        return Documents::addLink(c, document, now);
    });
}

QFuture<Result<void>> DocumentStore::save(const Document &document)
{
    return m_database.write({u"document.edit"_s, document.name, 1, {}},
                            [document](Connection &c) { return Documents::save(c, document); });
}

QFuture<Result<void>> DocumentStore::remove(Id<Document> id, const QString &name)
{
    return m_database.write({u"document.remove"_s, name, 1, {}},
                            [id](Connection &c) { return Documents::remove(c, id); });
}

QFuture<Result<void>> DocumentStore::saveCopy(Id<Document> id, const QString &path)
{
    return m_database.read([id, path](Connection &c) -> Done {
        WEFT_TAKE(const QByteArray bytes, Documents::bytes(c, id));
        return writeFile(path, bytes);
    });
}

QFuture<Result<QString>> DocumentStore::extract(Id<Document> id, const QString &folder)
{
    return m_database.read([id, folder](Connection &c) -> Result<QString> {
        WEFT_TAKE(const Document document, Documents::load(c, id));
        const QString name = DocumentName::safe(document.name);
        if (DocumentName::isProgram(name))
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate(
                            "Documents", "%1 is a program and is not opened from here. Save a copy if you trust it.")
                            .arg(name));
        WEFT_TAKE(const QByteArray bytes, Documents::bytes(c, id));
        // A folder each, so that two documents of one name do not take each other's place.
        const QDir place(folder + u'/' + QString::number(id.value));
        if (!place.mkpath(u"."_s))
            return fail(ErrorKind::Failed,
                        QCoreApplication::translate("Documents", "The folder %1 cannot be made.").arg(place.path()));
        const QString path = place.filePath(name);
        WEFT_TRY(writeFile(path, bytes));
        return path;
    });
}
