// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/family.h"
#include "model/contacts/contactbrief.h"
#include "model/documents/document.h"

#include <QScrollArea>

class Format;
class QMenu;
class QPushButton;
class QVBoxLayout;

enum class DocumentAction { Open, Copy, Remove };

/// Facts and people of a client: what is filled, nothing else.
class CardFacts : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardFacts(const Format &format, QWidget *parent = nullptr);
    void setClient(const Client &client);
    /// Read after the record.
    void setFamily(const ClientFamily &family);
    void setLearnt(const QList<LearntFact> &learnt);
    void setDocuments(const QList<Document> &documents);
    void retranslate();

signals:
    void wanted(const QString &link);
    void invoiceDetailsWanted();
    /// The contact that taught a fact.
    void contactWanted(Id<Contact> id);
    void documentWanted(const Document &document, DocumentAction action);
    void fileWanted();
    void linkWanted();

private:
    void rebuild();
    void addTitle(const QString &title);
    void layTitle();
    void addFact(const QString &label, const QString &value);
    void addCaption(const QString &text);
    QPushButton *addLinkButton(const QString &text, const QString &spoken);
    void addRelatives(const QString &label, const QList<Relative> &relatives, qint64 count);
    void addFamily();
    void addLearnt();
    void addDocument(const Document &document);
    void addDocuments();
    QMenu *documentMenu(const Document &document);
    void addReach();
    void addClasses();
    void addPeople();
    void addInvoicing();
    void addCustom();

    const Format &m_format;
    Client m_client;
    ClientFamily m_family;
    QList<LearntFact> m_learnt;
    QList<Document> m_documents;
    QString m_title;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
};
