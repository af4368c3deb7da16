// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/contacts/contact.h"
#include "model/core/clock.h"
#include "model/sales/sale.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <span>

class Connection;

/// The sample firm while it is made: the same firm for the same day, whatever machine makes it.
class SampleFirm
{
public:
    SampleFirm(const Clock &clock, const Settings &settings);

    /// A client with what decides its history: where it stands by money, and how it goes on.
    struct Member
    {
        Client client;
        double yearly = 0; ///< what it buys a year, in units of the currency
        bool gone = false; ///< has not bought for more than a year
        int cycle = 30;    ///< in force, by the sales made up for it
    };

    Done fill(Connection &c);

private:
    Done addUsersAndLists(Connection &c);
    Done addProducts(Connection &c);
    Done addClients(Connection &c);
    Done addSales(Connection &c);
    Done addContacts(Connection &c);
    Done addOpportunities(Connection &c);
    Done addTasks(Connection &c);
    Done addInvoices(Connection &c);
    Done addInvoice(Connection &c, const Sale &sale);
    Done classify(Connection &c);

    Sale saleOf(const Member &member, double units, int daysAgo);
    Contact contactOf(const Member &member, QDate day);
    void addContactsOf(const Member &member, QList<Contact> &contacts);

    Client organisation();
    Client latinOrganisation();
    Client person();
    Client household();
    void setPlace(Client &client);
    void setReach(Client &client, const QString &domain);
    void setAttribute(Client &client);
    void addPeople(Client &client, const QString &domain, bool latin);
    void setStanding(Member &member, int rank);
    void setRole(Member &member, int index);
    void setMarks(Client &client, int index);
    QString freeName(const QString &name);

    /// True in about so many of a hundred cases.
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename T>
    const T &pick(std::span<const T> from)
    {
        return from[static_cast<size_t>(m_random.bounded(static_cast<int>(from.size())))];
    }
    double between(double low, double high) { return low + (high - low) * m_random.generateDouble(); }
    Money money(double units) const;
    QString number(const QString &prefix, int digits);
    QDate workingDay(QDate day) const;
    QString uid(const QString &kind);

    const QDate m_today;
    const QString m_now;
    const Settings m_settings;
    QRandomGenerator m_random{20260316};
    QList<User> m_users;
    QList<Product> m_products;
    QList<Member> m_members;
    QSet<QString> m_names;
    QHash<QString, int> m_uids;
};
