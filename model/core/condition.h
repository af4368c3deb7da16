// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// field op values, or a group of conditions. Fields are codes of the field table; values are stored codes, plain
/// amounts, days and spans of days (DaySpan).
struct Condition
{
    enum class Op {
        Is,
        IsNot,
        Contains,
        AtLeast,
        AtMost,
        Empty,
        NotEmpty,
        All, ///< every part holds; so does a group without parts
        Any, ///< at least one part holds
        None ///< no part holds
    };

    QString field;
    Op op = Op::Is;
    QStringList values; ///< any of them
    QList<Condition> parts = {};

    bool isGroup() const { return op == Op::All || op == Op::Any || op == Op::None; }
    bool operator==(const Condition &other) const;
};

/// Reads "attribute=ENT (tier=A or amount>=1000) not (city=上海) last_contact<=30_days_ago name~clinic owner!=u1"; the
/// text form of a filter, used by export --filter, saved views and links between pages. No text is an error: brackets
/// and quotes that are never closed end with the text.
QList<Condition> conditionsFromText(const QString &text);
QString toText(const QList<Condition> &conditions);
