// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/task.h"
#include "model/exchange/days.h"
#include "model/exchange/references.h"
#include "model/sales/invoice.h"
#include "model/sales/opportunity.h"
#include "model/sales/sale.h"

#include <QDateTime>

/// Text to values. An empty text clears the value. Kind Ambiguous means that a person must decide.
class FieldReader
{
public:
    FieldReader(Currency currency, const QString &nowText, References &references)
        : m_currency(std::move(currency)), m_nowText(nowText), m_references(references)
    {
    }
    void setDayOrder(DayOrder order) { m_dayOrder = order; }

    Done read(const QString &text, QString &value);
    Done readLong(const QString &text, QString &value);
    Done read(const QString &text, QDate &value);
    Done read(const QString &text, QDateTime &value);
    Done readTime(const QString &text, QString &value);
    Done readDecimal(const QString &text, QString &value);
    Done read(const QString &text, Money &value);
    Done read(const QString &text, std::optional<Money> &value);
    Done read(const QString &text, bool &value);
    Done read(const QString &text, std::optional<int> &value);
    Done read(const QString &text, std::optional<qint64> &value);
    Done read(const QString &text, Id<User> &value) { return reference(text, References::Kind::User, value.value); }
    Done read(const QString &text, Id<Client> &value) { return reference(text, References::Kind::Client, value.value); }
    Done read(const QString &text, Id<Product> &value)
    {
        return reference(text, References::Kind::Product, value.value);
    }
    Done read(const QString &text, Id<Stage> &value) { return reference(text, References::Kind::Stage, value.value); }
    Done read(const QString &text, Id<Opportunity> &value)
    {
        return reference(text, References::Kind::Opportunity, value.value);
    }
    Done read(const QString &text, Id<Sale> &value) { return reference(text, References::Kind::Sale, value.value); }
    Done read(const QString &text, Id<Invoice> &value)
    {
        return reference(text, References::Kind::Invoice, value.value);
    }
    Done readCode(const QString &list, const QString &text, QString &value);
    Done readCodes(const QString &list, const QString &text, QStringList &value);
    Done readWords(const QString &text, QStringList &value);
    /// Replaces the numbers of one kind.
    Done readPhones(const QString &kind, const QString &text, QList<Phone> &value);
    Done readEmails(const QString &text, QStringList &value);
    Done readPerson(Id<Client> client, const QString &text, Id<Person> &value);

    const QString &nowText() const { return m_nowText; }
    QDate today() const;

private:
    Done reference(const QString &text, References::Kind kind, qint64 &value);

    Currency m_currency;
    QString m_nowText;
    References &m_references;
    DayOrder m_dayOrder = DayOrder::Unknown;
};
