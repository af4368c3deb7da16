// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contact.h"
#include "model/exchange/clientkeys.h"
#include "model/exchange/recordimport.h"
#include "model/sales/sale.h"

/// Clients, with what a row of a scattered list brings along: a last contact, a sale, a person.
class ClientImport : public RecordImport<Client>
{
public:
    explicit ClientImport(ImportContext &context);
    Done begin() override;
    Done finish() override;

protected:
    Result<Wrong> check(const QStringList &values) override;
    Result<Match> match(const QStringList &values, const Client &row) override;
    Result<Wrong> complete(Client &row, const QStringList &values) override;
    Result<Wrong> settle(Client &after, const Client &before, const QStringList &values) override;
    Result<bool> beside(qint64 handle, const QStringList &values, const Client &row) override;
    void remember(qint64 handle, const Client &record, const Client &row) override;
    Result<QList<qint64>> insert(const QList<Client> &records) override;
    Result<Client> load(qint64 id) override;
    Done update(const Client &before, const Client &after) override;

private:
    using SaleKey = std::pair<qint64, std::pair<qint64, qint64>>; ///< client, day, amount
    /// A parent or a referrer, who may come later in the file.
    struct Relation
    {
        qint64 handle = 0;
        bool parent = false;
        QString text;
        const CsvRecord *record = nullptr;
    };
    Result<Wrong> readExtras(const QStringList &values);
    void addPerson(Client &client, const QStringList &values) const;
    bool addContact(qint64 handle);
    Result<bool> closesRing(const Relation &relation, qint64 id, qint64 parent);
    bool addSale(qint64 handle, const Client &row);
    Result<bool> addRelation(qint64 handle, const QString &text, bool parent);
    Result<bool> isRelated(qint64 handle, const QString &text, bool parent);
    Done writeRelations();
    Done writeContacts();
    Done writeSales();

    ClientKeys m_keys;
    int m_name, m_code, m_uid, m_lastContact, m_saleDay, m_saleAmount, m_person, m_parent, m_referrer;
    QDate m_contactDay, m_day; ///< of the row
    Money m_amount;
    bool m_strong = false;
    QHash<qint64, QDate> m_lastCounted;
    QSet<SaleKey> m_sales;
    QList<std::pair<qint64, QDate>> m_newContacts;
    QList<std::pair<qint64, Sale>> m_newSales;
    QList<Relation> m_relations;
};
