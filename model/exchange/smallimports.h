// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/keyedimport.h"

class UserImport : public KeyedImport<User>
{
public:
    using KeyedImport::KeyedImport;

protected:
    QString keysSql() const override;
    QString codeOf(const User &user) const override { return user.code; }
    Result<Wrong> check(const QStringList &values) override;
    Result<Wrong> complete(User &row, const QStringList &values) override;
    Result<Wrong> settle(User &after, const User &before, const QStringList &values) override;
    Result<QList<qint64>> insert(const QList<User> &users) override;
    Result<User> load(qint64 id) override;
    Done update(const User &before, const User &after) override;
};

class ProductImport : public KeyedImport<Product>
{
public:
    using KeyedImport::KeyedImport;

protected:
    QString keysSql() const override;
    QString codeOf(const Product &product) const override { return product.code; }
    Result<Wrong> check(const QStringList &values) override;
    Result<Wrong> complete(Product &row, const QStringList &values) override;
    Result<Wrong> settle(Product &after, const Product &before, const QStringList &values) override;
    Result<QList<qint64>> insert(const QList<Product> &products) override;
    Result<Product> load(qint64 id) override;
    Done update(const Product &before, const Product &after) override;
};

/// Tasks and, under their own name, appointments.
class TaskImport : public KeyedImport<Task>
{
public:
    using KeyedImport::KeyedImport;

protected:
    QString keysSql() const override;
    Done loadLikes() override;
    QString likeness(const Task &task) const override;
    QString codeOf(const Task &task) const override { return task.code; }
    Result<Wrong> check(const QStringList &values) override;
    Result<Wrong> complete(Task &row, const QStringList &values) override;
    Result<Wrong> settle(Task &after, const Task &before, const QStringList &values) override;
    Result<QList<qint64>> insert(const QList<Task> &tasks) override;
    Result<Task> load(qint64 id) override;
    Done update(const Task &before, const Task &after) override;

private:
    Result<Wrong> checked(const Task &task) const;
};

class ContactImport : public KeyedImport<Contact>
{
public:
    explicit ContactImport(ImportContext &context);

protected:
    QString keysSql() const override;
    Done loadLikes() override;
    QString likeness(const Contact &contact) const override;
    QString codeOf(const Contact &) const override { return {}; }
    Result<Wrong> check(const QStringList &values) override;
    Result<Match> match(const QStringList &values, const Contact &row) override;
    Result<Wrong> complete(Contact &row, const QStringList &values) override;
    Result<QList<qint64>> insert(const QList<Contact> &contacts) override;
    Result<Contact> load(qint64 id) override;
    Done update(const Contact &before, const Contact &after) override;

private:
    Done dropStandIn(const Contact &contact);

    int m_client, m_at, m_day, m_time;
    QDateTime m_moment;                                 ///< of the row
    QHash<std::pair<qint64, QDate>, qint64> m_standIns; ///< by client and day
};

/// People of clients that are there; known by uid, else by client and name.
class PersonImport : public RecordImport<PersonRecord>
{
public:
    explicit PersonImport(ImportContext &context);
    Done begin() override;

protected:
    Result<Wrong> check(const QStringList &values) override;
    Result<Match> match(const QStringList &values, const PersonRecord &row) override;
    Result<Wrong> complete(PersonRecord &row, const QStringList &values) override;
    void remember(qint64 handle, const PersonRecord &record, const PersonRecord &row) override;
    Result<QList<qint64>> insert(const QList<PersonRecord> &records) override;
    Result<PersonRecord> load(qint64 id) override;
    Done update(const PersonRecord &before, const PersonRecord &after) override;

private:
    int m_client, m_name;
    QHash<QString, qint64> m_byUid;
    QHash<std::pair<qint64, QString>, qint64> m_byName;
};
