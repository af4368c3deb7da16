// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/grouprows.h"

#include <algorithm>

void GroupRows::setGroups(const QList<ListGroup> &groups, const ListGroup &total)
{
    m_groups = groups;
    m_total = total;
    place();
}

void GroupRows::clear()
{
    setGroups({}, {});
}

int GroupRows::groupOf(int row) const
{
    const auto after = std::ranges::upper_bound(m_heads, row);
    return static_cast<int>(after - m_heads.begin()) - 1;
}

int GroupRows::groupAt(int row) const
{
    const int group = groupOf(row);
    return group >= 0 && headOf(group) == row ? group : -1;
}

qsizetype GroupRows::positionAt(int row) const
{
    if (isEmpty())
        return row;
    const int group = groupOf(row);
    if (group < 0 || headOf(group) == row)
        return -1;
    return m_firsts[static_cast<size_t>(group)] + row - headOf(group) - 1;
}

int GroupRows::rowOf(qsizetype position) const
{
    if (isEmpty())
        return static_cast<int>(position);
    const auto after = std::ranges::upper_bound(m_firsts, position);
    const int group = static_cast<int>(after - m_firsts.begin()) - 1;
    if (group < 0 || isClosed(group))
        return -1;
    return headOf(group) + 1 + static_cast<int>(position - m_firsts[static_cast<size_t>(group)]);
}

void GroupRows::setClosed(int group, bool closed)
{
    if (closed)
        m_closed.insert(m_groups.at(group).code);
    else
        m_closed.remove(m_groups.at(group).code);
    place();
}

void GroupRows::setAllClosed(bool closed)
{
    m_closed.clear();
    for (const ListGroup &group : std::as_const(m_groups)) {
        if (closed)
            m_closed.insert(group.code);
    }
    place();
}

void GroupRows::place()
{
    m_heads.clear();
    m_firsts.clear();
    m_rows = 0;
    qsizetype position = 0;
    for (int group = 0; group < m_groups.size(); ++group) {
        const int count = static_cast<int>(m_groups.at(group).count);
        m_heads.push_back(m_rows);
        m_firsts.push_back(position);
        m_rows += 1 + (isClosed(group) ? 0 : count);
        position += count;
    }
}

/// Records of open groups stand in one run of rows, with heads between.
std::pair<int, int> GroupRows::rowsOf(qsizetype first, qsizetype last) const
{
    int top = -1, bottom = -1;
    for (qsizetype position = first; position <= last; ++position) {
        const int row = rowOf(position);
        top = top < 0 ? row : top;
        bottom = std::max(bottom, row);
    }
    return {top, bottom};
}
