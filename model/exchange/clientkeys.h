// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

class Connection;

/// The keys by which a row may mean a client (product.md 8): uid, code, phone, e-mail, name, in this order.
/// Handles are ids, or below 0 for clients that are not yet written.
class ClientKeys
{
public:
    struct Found
    {
        qint64 handle = 0;
        bool strong = false; ///< by uid or code
        QString field;       ///< of the key that could not be decided
        QString reason;      ///< empty where it could
    };

    Done load(Connection &c);
    /// What the row means, after all rows before it.
    Found find(const Client &row) const;
    /// A record as it is after a row of this file.
    void add(qint64 handle, const Client &record, const Client &row);

private:
    struct Level
    {
        QString field;
        QSet<qint64> hits;
    };
    Done loadClients(Connection &c);
    Done loadReach(Connection &c);
    /// Two rows of one file with different uids or codes are two clients, whatever else they share.
    bool isOtherOfThisFile(qint64 handle, const Client &row) const;
    bool codesDiffer(qint64 handle, const Client &row) const;
    bool reachDiffers(qint64 handle, const Client &row) const;
    Level phoneLevel(const Client &row) const;
    Level emailLevel(const Client &row) const;
    /// Alone, a name means nobody whose phone or e-mail disagrees.
    Level nameLevel(const Client &row, bool alone) const;
    bool decide(const Level &level, const Client &row, Found &found) const;

    QHash<QString, qint64> m_byUid, m_byCode;
    QMultiHash<QString, qint64> m_byPhone, m_byEmail, m_byName;
    QHash<qint64, QString> m_codes;
    QMultiHash<qint64, QString> m_phones, m_emails;
    QHash<qint64, std::pair<QString, QString>> m_ofThisFile; ///< uid and code of the row
};
