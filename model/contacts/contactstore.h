// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contactbrief.h"
#include "model/db/database.h"

class Connection;

namespace Contacts {
/// Newest first.
Result<QList<qint64>> find(Connection &c, const ContactQuery &query);
Result<QList<Contact>> load(Connection &c, const QList<qint64> &ids);
Result<Id<Contact>> save(Connection &c, const Contact &contact, const QString &nowText);
/// Without an outcome: begun, to be finished later; Today lists it until then.
Result<Id<Contact>> begin(Connection &c, const Contact &contact, const QString &nowText);
/// Many new contacts at once, for imports; checks nothing and ends no snooze.
Done insertMany(Connection &c, const QList<Contact> &contacts, const QString &nowText);
Done remove(Connection &c, Id<Contact> id);
QStringList problems(const Contact &contact);
} // namespace Contacts

class ContactStore : public QObject
{
    Q_OBJECT

public:
    using Record = Contact;
    using Query = ContactQuery;

    explicit ContactStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<QList<qint64>>> find(const ContactQuery &query);
    QFuture<Result<QList<Contact>>> load(const QList<qint64> &ids);
    /// What the head of a card says; the moment is now.
    QFuture<Result<ContactBrief>> brief(Id<Client> client);
    QFuture<Result<Id<Contact>>> save(const Contact &contact);
    QFuture<Result<Id<Contact>>> begin(const Contact &contact);
    QFuture<Result<void>> remove(Id<Contact> id);

signals:
    void changed(const Changes &changes);

private:
    Database &m_database;
    const Clock &m_clock;
};
