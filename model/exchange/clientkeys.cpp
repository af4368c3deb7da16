// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/clientkeys.h"

#include "model/core/text.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QSet<QString> phoneKeys(const Client &client)
{
    QSet<QString> keys;
    for (const Phone &phone : client.phones) {
        const QString key = phone.kind == u"fax" ? QString() : phoneKey(phone.number);
        if (!key.isEmpty())
            keys.insert(key);
    }
    return keys;
}

QSet<QString> emailKeys(const Client &client)
{
    QSet<QString> keys;
    for (const QString &address : client.emails)
        keys.insert(emailKey(address));
    return keys;
}

template <typename Key, typename Value>
void addOnce(QMultiHash<Key, Value> &hash, const Key &key, const Value &value)
{
    if (!hash.contains(key, value))
        hash.insert(key, value);
}

bool differ(const QList<QString> &known, const QSet<QString> &keys)
{
    if (known.isEmpty() || keys.isEmpty())
        return false;
    return std::none_of(known.begin(), known.end(), [&](const QString &key) { return keys.contains(key); });
}

bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}
} // namespace

Done ClientKeys::loadClients(Connection &c)
{
    WEFT_TRY(c.each(u"SELECT id, uid, coalesce(code, ''), name FROM client"_s, {}, [&](const Row &row) {
        const qint64 id = row.integer(0);
        m_byUid.insert(row.text(1), id);
        if (const QString code = row.text(2); !code.isEmpty()) {
            m_byCode.insert(code, id);
            m_codes.insert(id, code);
        }
        m_byName.insert(nameKey(row.text(3)), id);
    }));
    return c.each(u"SELECT a.alias, c.id FROM alias a JOIN client c ON c.code = a.target OR c.uid = a.target "
                  "WHERE a.kind = 'client'"_s,
                  {}, [&](const Row &row) {
                      if (!m_byCode.contains(row.text(0)))
                          m_byCode.insert(row.text(0), row.integer(1));
                  });
}

Done ClientKeys::loadReach(Connection &c)
{
    WEFT_TRY(c.each(u"SELECT client_id, phone_key FROM phone WHERE phone_key <> '' AND kind <> 'fax'"_s, {},
                    [&](const Row &row) {
                        addOnce(m_byPhone, row.text(1), row.integer(0));
                        addOnce(m_phones, row.integer(0), row.text(1));
                    }));
    return c.each(u"SELECT client_id, address_key FROM email WHERE address_key <> ''"_s, {}, [&](const Row &row) {
        addOnce(m_byEmail, row.text(1), row.integer(0));
        addOnce(m_emails, row.integer(0), row.text(1));
    });
}

Done ClientKeys::load(Connection &c)
{
    WEFT_TRY(loadClients(c));
    return loadReach(c);
}

void ClientKeys::add(qint64 handle, const Client &record, const Client &row)
{
    if (!record.uid.isEmpty())
        m_byUid.insert(record.uid, handle);
    if (!row.code.isEmpty() && !m_byCode.contains(row.code))
        m_byCode.insert(row.code, handle);
    if (!record.code.isEmpty()) {
        m_byCode.insert(record.code, handle);
        m_codes.insert(handle, record.code);
    }
    for (const QString &key : phoneKeys(record)) {
        addOnce(m_byPhone, key, handle);
        addOnce(m_phones, handle, key);
    }
    for (const QString &key : emailKeys(record)) {
        addOnce(m_byEmail, key, handle);
        addOnce(m_emails, handle, key);
    }
    addOnce(m_byName, nameKey(record.name), handle);
    if (!row.uid.isEmpty() || !row.code.isEmpty())
        m_ofThisFile.insert(handle, {row.uid, row.code});
}

bool ClientKeys::isOtherOfThisFile(qint64 handle, const Client &row) const
{
    const auto known = m_ofThisFile.constFind(handle);
    return known != m_ofThisFile.constEnd() && (differ(known->first, row.uid) || differ(known->second, row.code));
}

bool ClientKeys::codesDiffer(qint64 handle, const Client &row) const
{
    return differ(m_codes.value(handle), row.code);
}

bool ClientKeys::reachDiffers(qint64 handle, const Client &row) const
{
    return differ(m_phones.values(handle), phoneKeys(row)) || differ(m_emails.values(handle), emailKeys(row));
}

ClientKeys::Level ClientKeys::phoneLevel(const Client &row) const
{
    Level level{u"phone"_s, {}};
    for (const QString &key : phoneKeys(row)) {
        for (const qint64 handle : m_byPhone.values(key)) {
            if (!isOtherOfThisFile(handle, row))
                level.hits.insert(handle);
        }
    }
    return level;
}

ClientKeys::Level ClientKeys::emailLevel(const Client &row) const
{
    Level level{u"email"_s, {}};
    for (const QString &key : emailKeys(row)) {
        for (const qint64 handle : m_byEmail.values(key)) {
            if (!isOtherOfThisFile(handle, row))
                level.hits.insert(handle);
        }
    }
    return level;
}

ClientKeys::Level ClientKeys::nameLevel(const Client &row, bool alone) const
{
    Level level{u"name"_s, {}};
    for (const qint64 handle : row.name.isEmpty() ? QList<qint64>() : m_byName.values(nameKey(row.name))) {
        if (!isOtherOfThisFile(handle, row) && !codesDiffer(handle, row) && !(alone && reachDiffers(handle, row)))
            level.hits.insert(handle);
    }
    return level;
}

bool ClientKeys::decide(const Level &level, const Client &row, Found &found) const
{
    if (level.hits.isEmpty() || (found.handle != 0 && level.hits.contains(found.handle)))
        return true;
    found.field = level.field;
    if (found.handle != 0)
        found.reason =
            QCoreApplication::translate("Exchange", "This belongs to another client than the rest of the row.");
    else if (level.hits.size() > 1)
        found.reason =
            QCoreApplication::translate("Exchange", "Several clients have this; the row may mean any of them.");
    else if (codesDiffer(*level.hits.begin(), row))
        found.reason =
            QCoreApplication::translate("Exchange", "This belongs to the client %1, but the row has the code %2.")
                .arg(m_codes.value(*level.hits.begin()), row.code);
    else
        found.handle = *level.hits.begin();
    return found.reason.isEmpty();
}

ClientKeys::Found ClientKeys::find(const Client &row) const
{
    Found found;
    found.handle = row.uid.isEmpty() ? 0 : m_byUid.value(row.uid);
    const qint64 byCode = row.code.isEmpty() ? 0 : m_byCode.value(row.code);
    if (found.handle != 0 && byCode != 0 && byCode != found.handle) {
        found.field = u"code"_s;
        found.reason =
            QCoreApplication::translate("Exchange", "This belongs to another client than the rest of the row.");
        return found;
    }
    if (found.handle == 0)
        found.handle = byCode;
    found.strong = found.handle != 0;
    if (!decide(phoneLevel(row), row, found) || !decide(emailLevel(row), row, found))
        return found;
    // A client that is known by uid or code may be renamed to what another one is called.
    if (!found.strong)
        decide(nameLevel(row, found.handle == 0), row, found);
    return found;
}
