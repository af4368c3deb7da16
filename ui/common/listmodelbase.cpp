// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listmodelbase.h"

std::pair<int, Qt::SortOrder> ListModelBase::sorting() const
{
    const QList<SortKey> keys = order();
    if (keys.isEmpty())
        return {-1, Qt::AscendingOrder};
    for (int column = 0; column < columnCount(); ++column) {
        if (sortField(column) == keys.first().field)
            return {column, keys.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return {-1, Qt::AscendingOrder};
}

int ListModelBase::columnOf(const QString &field) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (fieldOf(column) == field)
            return column;
    }
    return -1;
}

void ListModelBase::setClosed(int group, bool closed)
{
    if (group < 0 || group >= m_groups.groups().size() || m_groups.isClosed(group) == closed)
        return;
    const int head = m_groups.headOf(group);
    const int count = static_cast<int>(m_groups.groups().at(group).count);
    if (closed)
        beginRemoveRows({}, head + 1, head + count);
    else
        beginInsertRows({}, head + 1, head + count);
    m_groups.setClosed(group, closed);
    if (closed)
        endRemoveRows();
    else
        endInsertRows();
    emit dataChanged(index(head, 0), index(head, columnCount() - 1));
}

void ListModelBase::setAllClosed(bool closed)
{
    if (m_groups.isEmpty())
        return;
    beginResetModel();
    m_groups.setAllClosed(closed);
    endResetModel();
}

qint64 ListModelBase::idAt(int row) const
{
    const qsizetype position = row < 0 || row >= rowCount() ? -1 : m_groups.positionAt(row);
    return position < 0 ? 0 : ids().value(position);
}

int ListModelBase::rowOf(qint64 id) const
{
    const qsizetype position = ids().indexOf(id);
    return position < 0 ? -1 : m_groups.rowOf(position);
}

int ListModelBase::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_groups.isEmpty() ? static_cast<int>(ids().size()) : m_groups.rowCount();
}

QString ListModelBase::groupText(int group) const
{
    const ListGroup &known = m_groups.groups().at(group);
    return m_groupText ? m_groupText(known) : known.code;
}
