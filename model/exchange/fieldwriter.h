// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/fieldreader.h"

#include "model/core/clock.h"

#include <QHash>

class Connection;

/// Values to the text that FieldReader reads back. A failed look-up is kept and asked for at the end.
class FieldWriter
{
public:
    FieldWriter(Connection &c, Currency currency) : m_connection(c), m_currency(std::move(currency)) {}

    QString write(const QString &value) const { return value; }
    QString write(QDate value) const { return toDayText(value); }
    QString write(const QDateTime &value) const { return toMomentText(value); }
    QString write(Money value) const { return toPlain(value, m_currency); }
    QString write(const std::optional<Money> &value) const { return value ? write(*value) : QString(); }
    QString write(bool value) const { return value ? QStringLiteral("1") : QStringLiteral("0"); }
    QString write(const std::optional<int> &value) const { return value ? QString::number(*value) : QString(); }
    QString write(const std::optional<qint64> &value) const { return value ? QString::number(*value) : QString(); }
    QString write(Id<User> id);
    QString write(Id<Client> id);
    QString write(Id<Product> id);
    QString write(Id<Stage> id);
    QString write(Id<Opportunity> id);
    QString write(Id<Sale> id);
    QString write(Id<Invoice> id);
    QString write(Id<Person> id);
    QString write(const QStringList &values) const;
    QString write(const QList<Phone> &phones, const QString &kind) const;

    /// The first error of all look-ups.
    Done outcome() const { return m_outcome; }

private:
    enum class Of { User, Client, Product, Stage, Opportunity, Sale, Invoice, Person };
    QString look(Of of, const QString &sql, qint64 id);

    Connection &m_connection;
    Currency m_currency;
    QHash<std::pair<int, qint64>, QString> m_known;
    Done m_outcome;
};
