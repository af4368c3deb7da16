// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a card: dropped, added, looked at, copied, removed.
#include "model/documents/documentstore.h"
#include "ui/clients/cardfacts.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/logcontactform.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/prompt.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
/// Files that are no workspace; those and everything else are the window's.
QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && !url.path().endsWith(u".weft"_s, Qt::CaseInsensitive))
            files << url.toLocalFile();
    }
    return files;
}
} // namespace

void ClientCard::connectDocuments()
{
    setAcceptDrops(true);
    connect(&m_stores.documents, &DocumentStore::changed, this, &ClientCard::readDocuments);
    connect(m_facts, &CardFacts::documentWanted, this, &ClientCard::useDocument);
    connect(m_facts, &CardFacts::fileWanted, this, [this] {
        m_stores.prompt.openFile(this, tr("Add a file to %1").arg(m_client.name), tr("All files (*)"),
                                 [this, id = m_id](const QString &path) { addFiles({path}, id); });
    });
    connect(m_log, &LogContactForm::fileWanted, this, [this] {
        m_stores.prompt.openFile(this, tr("Attach a file"), tr("All files (*)"),
                                 [this](const QString &path) { m_log->addFile(path); });
    });
    connect(m_facts, &CardFacts::linkWanted, this, [this] {
        m_stores.prompt.askText(this, tr("Add a link"), tr("Address of the page or the file"), u"https://"_s,
                                [this](const QString &url) { addLink(url); });
    });
}

void ClientCard::readDocuments()
{
    if (!m_id.isValid())
        return;
    onAnswer(m_stores.documents.of(m_id), this, [this, id = m_id](const Result<QList<Document>> &documents) {
        if (id == m_id && documents)
            m_facts->setDocuments(*documents);
    });
}

void ClientCard::addFiles(const QStringList &paths, Id<Client> client, Id<Contact> contact)
{
    Document document;
    document.client = client;
    document.contact = contact;
    document.user = m_format.me();
    for (const QString &path : paths) {
        onAnswer(m_stores.documents.addFile(document, path), this,
                 [this, name = m_client.name](const Result<Id<Document>> &added) {
                     if (added)
                         emit done(tr("Document added to %1").arg(name));
                     else
                         emit failed(added.error());
                 });
    }
}

void ClientCard::addLink(const QString &url)
{
    Document document;
    document.client = m_id;
    document.user = m_format.me();
    document.url = url;
    onAnswer(m_stores.documents.addLink(document), this,
             [this, name = m_client.name](const Result<Id<Document>> &added) {
                 if (added)
                     emit done(tr("Link added to %1").arg(name));
                 else
                     emit failed(added.error());
             });
}

void ClientCard::useDocument(const Document &document, DocumentAction action)
{
    switch (action) {
    case DocumentAction::Open:
        return openDocument(document);
    case DocumentAction::Copy:
        return m_stores.prompt.saveFile(this, tr("Save a copy"), document.name, tr("All files (*)"),
                                        [this, document](const QString &path) { copyDocument(document, path); });
    case DocumentAction::Remove:
        break;
    }
    onAnswer(m_stores.documents.remove(document.id, document.name), this,
             [this, name = document.name](const Result<void> &removed) {
                 if (removed)
                     emit done(tr("%1 removed").arg(name));
                 else
                     emit failed(removed.error());
             });
}

void ClientCard::openDocument(const Document &document)
{
    if (document.isLink())
        return emit wanted(document.url);
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    onAnswer(m_stores.documents.extract(document.id, m_opened->path()), this, [this](const Result<QString> &path) {
        if (path)
            emit wanted(QUrl::fromLocalFile(*path).toString(QUrl::FullyEncoded));
        else
            emit failed(path.error());
    });
}

void ClientCard::copyDocument(const Document &document, const QString &path)
{
    onAnswer(m_stores.documents.saveCopy(document.id, path), this, [this, path](const Result<void> &saved) {
        if (saved)
            emit told(tr("Saved as %1").arg(path));
        else
            emit failed(saved.error());
    });
}

void ClientCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_id.isValid() && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClientCard::dropEvent(QDropEvent *event)
{
    addFiles(filesIn(event->mimeData()), m_id);
}
