// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/listquery.h"
#include "model/core/result.h"
#include "ui/common/grouprows.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QList>

#include <functional>

/// What views need of any list of records, whatever the records are.
class ListModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64; 0 for the head of a group
        BadgeRole,             ///< true: the text stands in a coloured pill
        LoadedRole,            ///< false while the row is a placeholder
        GroupRole,             ///< the words of a group, in each column of its head; nothing in other rows
        MarkRole,              ///< the colour that a rule gives the row; nothing without one
        MarkSignRole           ///< the sign of that rule
    };

    /// The records that stand out, and in what colour.
    struct Mark
    {
        QList<Condition> conditions;
        QColor colour;
        QString sign; ///< stands before the first cell: colour alone tells nothing
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// The records in their order, without the heads of groups.
    virtual const QList<qint64> &ids() const = 0;
    /// The field code a column sorts by; empty if it does not.
    virtual QString sortField(int column) const = 0;
    /// The field code by which views and filters know a column.
    virtual QString fieldOf(int column) const = 0;
    virtual QList<SortKey> order() const = 0;
    /// Nothing: the list's own order.
    virtual void setOrder(const QList<SortKey> &order) = 0;
    /// Column and direction of the first key, -1 if no column shows it.
    std::pair<int, Qt::SortOrder> sorting() const;
    /// The column of a field, -1 if there is none.
    int columnOf(const QString &field) const;

    /// The records that are shown come with what these columns need.
    virtual void setShownColumns(const QList<int> &columns) = 0;
    virtual void setMarks(const QList<Mark> &marks) = 0;
    /// The words of a group; they follow the language.
    void setGroupText(std::function<QString(const ListGroup &)> text) { m_groupText = std::move(text); }
    const GroupRows &groups() const { return m_groups; }
    /// The group whose head the row is, -1 for a record.
    int groupAt(int row) const { return m_groups.groupAt(row); }
    void setClosed(int group, bool closed);
    void setAllClosed(bool closed);
    /// The sum of a column over the whole list, as the heads of groups show theirs; empty for a column without sums.
    virtual QString totalText(int column) const = 0;

    /// 0 for no record.
    qint64 idAt(int row) const;
    /// -1 if the record is not in the list, or its group is closed.
    int rowOf(qint64 id) const;
    int rowCount(const QModelIndex &parent = {}) const override;

    /// The texts of records in these columns, whether shown or not; row by row, in the order of the ids. Only the last
    /// question is answered.
    virtual void askTexts(const QList<qint64> &ids, const QList<int> &columns,
                          std::function<void(const QList<QStringList> &)> answer) = 0;

signals:
    /// A query was answered; the rows stand in their new order.
    void loaded(qint64 total);
    void failed(const Error &error);

protected:
    QString groupText(int group) const;

    GroupRows m_groups;

private:
    std::function<QString(const ListGroup &)> m_groupText;
};
