// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/condition.h"

#include <QHash>

/// One of the fields by which a list is ordered.
struct SortKey
{
    QString field;
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// "due,-amount".
QString toText(const QList<SortKey> &order);
QList<SortKey> sortFromText(const QString &text);

/// The records of a list that have one value of the field it is grouped by.
struct ListGroup
{
    QString code;
    qint64 count = 0;
    QHash<QString, qint64> sums; ///< by field code; amounts in minor units
    friend bool operator==(const ListGroup &, const ListGroup &) = default;
};

/// All ids of a grouped list, group after group, each in the order of the list.
struct GroupedIds
{
    QList<qint64> ids;
    QList<ListGroup> groups;
    ListGroup total; ///< added up by itself, not from the groups
};

/// What a list wants of its records beside what they always carry.
struct RowWish
{
    QStringList fields;            ///< codes; their stored texts come with the record
    QList<QList<Condition>> marks; ///< of these the first that holds marks the record
    bool isEmpty() const { return fields.isEmpty() && marks.isEmpty(); }
    friend bool operator==(const RowWish &, const RowWish &) = default;
};

/// What came of a wish.
struct RowExtra
{
    QHash<QString, QString> texts; ///< by field code
    int mark = -1;                 ///< of the wish's marks; -1: none holds
    friend bool operator==(const RowExtra &, const RowExtra &) = default;
};
