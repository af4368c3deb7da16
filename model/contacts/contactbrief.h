// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contact.h"
#include "model/core/result.h"

class Connection;

/// Something that a contact taught us of the client.
struct LearntFact
{
    Id<Contact> contact;
    QDate day;
    QString kind; ///< of the list learnt_kind, may be empty
    QString text;
    Id<User> user;
    friend bool operator==(const LearntFact &, const LearntFact &) = default;
};

/// What to know of a client before talking to it again: what was last said, promised and learnt, and who else talks
/// to it now.
struct ContactBrief
{
    struct Said
    {
        QDate day; ///< invalid: nothing of the kind
        QString text;
        friend bool operator==(const Said &, const Said &) = default;
    };
    Contact last; ///< the newest of all, counted or not
    Said topic;
    QList<LearntFact> learnt; ///< newest first, not more than a card shows
    Said promise;             ///< the newest next step agreed on, or promise among the tasks
    QDate promisedFor;        ///< its day; may be empty
    QList<Contact> lately;    ///< of the last 24 hours, newest first: whoever calls next should know

    friend bool operator==(const ContactBrief &, const ContactBrief &) = default;
};

namespace Contacts {
Result<ContactBrief> brief(Connection &c, Id<Client> client, const QDateTime &now);
} // namespace Contacts
