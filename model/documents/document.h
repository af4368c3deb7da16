// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contact.h"

/// A file kept in the workspace, or a link to something outside it, that belongs to a client.
struct Document
{
    Id<Document> id;
    QString uid;
    Id<Client> client;
    Id<Contact> contact;                   ///< that it came with; may be none
    QString kind = QStringLiteral("file"); ///< file, link
    QString name;                          ///< safe for every file system
    QString url;                           ///< of a link
    qint64 size = 0;
    QString note;
    Id<User> user;
    QDateTime added;

    bool isLink() const { return kind == u"link"; }
    friend bool operator==(const Document &, const Document &) = default;
};
