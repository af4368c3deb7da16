// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// field op values. Fields are codes of the field table; values are stored codes, days, plain amounts.
struct Condition
{
    enum class Op { Is, IsNot, Contains, AtLeast, AtMost, Empty, NotEmpty };

    QString field;
    Op op = Op::Is;
    QStringList values; ///< any of them
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Which clients, in what order. All conditions hold together.
struct ClientQuery
{
    QString search; ///< as typed into the search box
    QList<Condition> conditions;
    QString sort = QStringLiteral("name"); ///< a field code
    bool descending = false;
    friend bool operator==(const ClientQuery &, const ClientQuery &) = default;
};

/// Reads "attribute=ENT cooperation=cooperating cycle_days=30 amount>=1000 name~clinic owner!=u1"; the text form of
/// a filter, used by export --filter and by links between pages.
QList<Condition> conditionsFromText(const QString &text);
QString toText(const QList<Condition> &conditions);
