// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QAbstractTableModel>
#include <QList>

/// What views need of any list of records, whatever the records are.
class ListModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        BadgeRole,             ///< true: the text stands in a coloured pill
        LoadedRole             ///< false while the row is a placeholder
    };

    using QAbstractTableModel::QAbstractTableModel;
    virtual const QList<qint64> &ids() const = 0;
    /// The field code a column sorts by; empty if it does not.
    virtual QString sortField(int column) const = 0;
    /// Column and direction of the order that holds, -1 if no column shows it.
    virtual std::pair<int, Qt::SortOrder> sorting() const = 0;

    qint64 idAt(int row) const { return row >= 0 && row < ids().size() ? ids().at(row) : 0; }
    /// -1 if the record is not in the list.
    int rowOf(qint64 id) const { return static_cast<int>(ids().indexOf(id)); }

signals:
    /// A query was answered; the rows stand in their new order.
    void loaded(qint64 total);
    void failed(const Error &error);
};
