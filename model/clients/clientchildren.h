// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QVariant>

class Connection;

/// Children of new clients, collected and then written a table at a time.
class ClientChildren
{
public:
    /// The client has its id.
    void add(const Client &client);
    /// Numbers and addresses of the client itself (person NULL) or of one of its people.
    void addReach(qint64 client, const QVariant &person, const QList<Phone> &phones, const QStringList &emails);
    Done write(Connection &c);

private:
    Done writePeople(Connection &c);

    /// A person that has no id yet is its place in m_people, counted down from -1.
    QList<QVariantList> m_people, m_roles, m_tags, m_phones, m_emails, m_consents, m_custom;
};

/// Brings the stored children from one state of the record to another; what is alike is not touched.
Done updateChildren(Connection &c, const Client &before, const Client &after);
