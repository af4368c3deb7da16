// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/listquery.h"

#include <QSet>

#include <utility>
#include <vector>

/// The rows of a grouped list: each group has a head, and its records follow while it is open. Positions count the
/// records of all groups, open or closed.
class GroupRows
{
public:
    /// Groups that were closed stay closed.
    void setGroups(const QList<ListGroup> &groups, const ListGroup &total);
    void clear();
    bool isEmpty() const { return m_groups.isEmpty(); }
    const QList<ListGroup> &groups() const { return m_groups; }
    const ListGroup &total() const { return m_total; }
    int rowCount() const { return m_rows; }

    /// -1 for the row of a record.
    int groupAt(int row) const;
    /// The position of the record in that row; -1 for a head.
    qsizetype positionAt(int row) const;
    /// -1 while its group is closed.
    int rowOf(qsizetype position) const;
    /// The first and the last row of the records between two positions; -1 if none of them is shown.
    std::pair<int, int> rowsOf(qsizetype first, qsizetype last) const;
    int headOf(int group) const { return m_heads[static_cast<size_t>(group)]; }
    /// The group that holds the row, as its head or as one of its records.
    int groupOf(int row) const;
    bool isClosed(int group) const { return m_closed.contains(m_groups.at(group).code); }
    void setClosed(int group, bool closed);
    void setAllClosed(bool closed);

private:
    void place();

    QList<ListGroup> m_groups;
    ListGroup m_total{};
    QSet<QString> m_closed;
    std::vector<int> m_heads;        ///< row of the head, by group
    std::vector<qsizetype> m_firsts; ///< position of the first record, by group
    int m_rows = 0;
};
