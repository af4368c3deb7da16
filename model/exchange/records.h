// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/binding.h"

class Connection;

/// One way to find, load, save and remove records of every type that has bindings; thin over the stores.
template <typename Record>
struct Records;

template <>
struct Records<User>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<User>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const User &user, const QString &nowText);
};

template <>
struct Records<Product>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<Product>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const Product &product, const QString &nowText);
};

template <>
struct Records<Client>
{
    static Result<QList<Client>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const Client &client, const QString &nowText);
};

template <>
struct Records<PersonRecord>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<PersonRecord>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const PersonRecord &record, const QString &nowText);
    static Done remove(Connection &c, qint64 id);
};

template <>
struct Records<Opportunity>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<Opportunity>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const Opportunity &opportunity, const QString &nowText);
};

template <>
struct Records<Sale>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<Sale>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const Sale &sale, const QString &nowText);
};

template <>
struct Records<Invoice>
{
    static Result<QList<qint64>> all(Connection &c) { return Invoices::all(c); }
    static Result<QList<Invoice>> load(Connection &c, const QList<qint64> &ids) { return Invoices::load(c, ids); }
    static Result<qint64> save(Connection &c, const Invoice &invoice, const QString &nowText);
};

template <>
struct Records<Payment>
{
    static Result<QList<qint64>> all(Connection &c) { return Payments::all(c); }
    static Result<QList<Payment>> load(Connection &c, const QList<qint64> &ids) { return Payments::load(c, ids); }
    static Result<qint64> save(Connection &c, const Payment &payment, const QString &nowText);
};

template <>
struct Records<Contact>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<Contact>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const Contact &contact, const QString &nowText);
};

template <>
struct Records<Holiday>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<Holiday>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const Holiday &holiday, const QString &nowText);
};

template <>
struct Records<Task>
{
    static Result<QList<qint64>> all(Connection &c);
    static Result<QList<Task>> load(Connection &c, const QList<qint64> &ids);
    static Result<qint64> save(Connection &c, const Task &task, const QString &nowText);
};
