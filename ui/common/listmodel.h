// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "ui/common/answer.h"
#include "ui/common/listcolumn.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/listtexts.h"
#include "ui/common/plaintext.h"

#include <QFuture>
#include <QHash>

/// A list of any length over a store: all ids in order by find(), records by windows of 256 by load(), 64 windows kept.
/// A row whose window is on its way shows nothing, never another row's text. After setQuery() or a change of the store
/// the rows stay until the answer is there; of several questions only the last is answered (loaded or failed).
template <typename Store>
class ListModel : public ListModelBase
{
public:
    using Record = typename Store::Record;
    using Query = typename Store::Query;

    using Column = ListColumn<Record>;

    static constexpr qsizetype kWindow = 256;
    static constexpr qsizetype kWindows = 64;

    ListModel(Store &store, QList<Column> columns, QObject *parent = nullptr)
        : ListModelBase(parent), m_store(store), m_columns(std::move(columns))
    {
        QObject::connect(&m_store, &Store::changed, this, [this] {
            if (m_asked)
                refresh();
        });
    }

    ~ListModel() override
    {
        m_pending.cancel();
        m_pendingGroups.cancel();
    }

    /// Other columns for the same records.
    void setColumns(const QList<Column> &columns)
    {
        beginResetModel();
        m_columns = columns;
        endResetModel();
    }
    const Query &query() const { return m_query; }
    void setQuery(const Query &query)
    {
        m_query = query;
        refresh();
    }
    /// Asks again.
    void refresh()
    {
        m_asked = true;
        m_pending.cancel();
        m_pendingGroups.cancel();
        const int question = ++m_question;
        if (isGrouped()) {
            askGroups(question);
            return;
        }
        m_pending = m_store.find(m_query);
        onAnswer(m_pending, this, [this, question](const Result<QList<qint64>> &answer) {
            if (question != m_question)
                return;
            if (answer)
                show(*answer, {});
            else if (answer.error().kind != ErrorKind::Cancelled)
                emit failed(answer.error());
        });
    }
    /// Shows other texts for the same records: after a change of language, lists or settings.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_columns.size()) - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Null while the row is on its way.
    const Record *record(int row) const
    {
        const qsizetype position = m_groups.positionAt(row);
        const auto window = position < 0 ? m_windows.cend() : m_windows.constFind(position / kWindow);
        if (window == m_windows.cend())
            return nullptr;
        const auto it = window->constFind(m_ids.at(position));
        return it == window->cend() ? nullptr : &*it;
    }

    const QList<qint64> &ids() const override { return m_ids; }
    QString sortField(int column) const override { return m_columns.value(column).sort; }
    QString fieldOf(int column) const override { return m_columns.at(column).code(); }
    QList<SortKey> order() const override
    {
        QList<SortKey> order;
        if constexpr (requires(Query q) { q.sort, q.descending; }) {
            if (!m_query.sort.isEmpty())
                order.append({m_query.sort, m_query.descending});
        }
        if constexpr (requires(Query q) { q.thenBy; })
            order += m_query.thenBy;
        return order;
    }
    void setOrder(const QList<SortKey> &order) override
    {
        if (order == this->order())
            return;
        if constexpr (requires(Query q) { q.sort, q.descending; }) {
            m_query.sort = order.value(0).field;
            m_query.descending = order.value(0).descending;
        }
        if constexpr (requires(Query q) { q.thenBy; })
            m_query.thenBy = order.mid(1);
        refresh();
    }
    void setShownColumns(const QList<int> &columns) override
    {
        RowWish wish = m_wish;
        wish.fields.clear();
        for (const int column : columns) {
            if (m_columns.at(column).extra)
                wish.fields.append(fieldOf(column));
        }
        setWish(wish);
    }
    void setMarks(const QList<Mark> &marks) override
    {
        m_marks = marks;
        RowWish wish = m_wish;
        wish.marks.clear();
        for (const Mark &mark : marks)
            wish.marks.append(mark.conditions);
        setWish(wish);
    }
    QString totalText(int column) const override { return m_columns.at(column).sumText(m_groups.total()); }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).heading();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns.at(section).alignment | Qt::AlignVCenter);
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        const Column &column = m_columns.at(index.column());
        if (role == IdRole)
            return idAt(index.row());
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        if (role == BadgeRole)
            return column.badge;
        if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::DecorationRole &&
            role != Qt::ToolTipRole && role != LoadedRole && role != GroupRole && role != MarkRole &&
            role != MarkSignRole)
            return {};
        if (const int group = groupAt(index.row()); group >= 0)
            return groupCell(group, index.column(), role);
        const_cast<ListModel *>(this)->touch(m_groups.positionAt(index.row()) / kWindow);
        const Record *r = record(index.row());
        if (role == LoadedRole)
            return r != nullptr;
        return r ? cell(column, *r, role) : QVariant();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        if (const QString field = sortField(column); !field.isEmpty())
            setOrder({{field, order == Qt::DescendingOrder}});
    }

    void askTexts(const QList<qint64> &ids, const QList<int> &columns,
                  std::function<void(const QList<QStringList> &)> answer) override
    {
        QList<Column> asked;
        for (const int column : columns)
            asked.append(m_columns.at(column));
        m_texts.ask(this, {ids, asked, std::move(answer), [this](const Error &error) { emit failed(error); }},
                    [this](const QList<qint64> &wanted) { return loadFrom(wanted); });
    }

private:
    using Window = QHash<qint64, Record>;

    bool isGrouped() const
    {
        if constexpr (requires { m_store.findGroups(m_query); })
            return !m_query.group.isEmpty();
        return false;
    }

    void askGroups(int question)
    {
        if constexpr (requires { m_store.findGroups(m_query); }) {
            m_pendingGroups = m_store.findGroups(m_query);
            onAnswer(m_pendingGroups, this, [this, question](const Result<GroupedIds> &answer) {
                if (question != m_question)
                    return;
                if (answer)
                    show(answer->ids, *answer);
                else if (answer.error().kind != ErrorKind::Cancelled)
                    emit failed(answer.error());
            });
        }
    }

    QFuture<Result<QList<Record>>> loadFrom(const QList<qint64> &ids) const
    {
        if constexpr (requires { m_store.load(ids, m_wish); })
            return m_store.load(ids, m_wish);
        else
            return m_store.load(ids);
    }

    void setWish(const RowWish &wish)
    {
        if (wish == m_wish)
            return;
        m_wish = wish;
        reread();
    }

    /// What is on screen is read again, what is not is forgotten.
    void reread()
    {
        const QList<qsizetype> shown = m_recent.mid(0, 3);
        m_windows.removeIf([&](auto it) { return !shown.contains(it.key()); });
        m_recent = shown;
        cancelLoads();
        for (const qsizetype window : shown)
            request(window);
    }

    QVariant groupCell(int group, int column, int role) const
    {
        if (role == GroupRole)
            return groupText(group);
        if (role == LoadedRole)
            return true;
        if (role != Qt::DisplayRole)
            return {};
        const QString sum = m_columns.at(column).sumText(m_groups.groups().at(group));
        return sum.isEmpty() && column == 0 ? groupText(group) : sum;
    }

    QVariant cell(const Column &column, const Record &r, int role) const
    {
        if (role == MarkRole || role == MarkSignRole)
            return markOf(r, role);
        if (role == Qt::DisplayRole)
            return column.text(r);
        if (role == Qt::ForegroundRole && column.colour) {
            const QColor colour = column.colour(r);
            return colour.isValid() ? QVariant(colour) : QVariant();
        }
        if (role == Qt::DecorationRole && column.icon)
            return column.icon(r);
        if (role == Qt::ToolTipRole && column.toolTip)
            return PlainText::toolTip(column.toolTip(r));
        return {};
    }

    QVariant markOf(const Record &r, int role) const
    {
        if constexpr (requires { r.extra.mark; }) {
            const Mark mark = m_marks.value(r.extra.mark);
            if (mark.colour.isValid())
                return role == MarkRole ? QVariant(mark.colour) : QVariant(mark.sign);
        }
        return {};
    }

    void show(const QList<qint64> &ids, const GroupedIds &grouped)
    {
        if (ids == m_ids && grouped.groups == m_groups.groups()) {
            reread();
        } else {
            beginResetModel();
            m_ids = ids;
            m_groups.setGroups(grouped.groups, grouped.total);
            m_windows.clear();
            m_recent.clear();
            cancelLoads();
            endResetModel();
        }
        emit loaded(m_ids.size());
    }

    void touch(qsizetype window)
    {
        if (m_recent.isEmpty() || m_recent.first() != window) {
            m_recent.removeOne(window);
            m_recent.prepend(window);
            if (m_recent.size() > kWindows)
                m_windows.remove(m_recent.takeLast());
        }
        if (!m_windows.contains(window) && !m_loads.contains(window))
            request(window);
    }

    void request(qsizetype window)
    {
        // A scroll bar dragged over everything asks for what it passes; only the latest are wanted.
        while (m_order.size() >= 4)
            drop(m_order.first());
        const QList<qint64> wanted = m_ids.mid(window * kWindow, kWindow);
        QFuture<Result<QList<Record>>> future = loadFrom(wanted);
        m_loads.insert(window, future);
        m_order.append(window);
        onAnswer(future, this, [this, window, wanted](const Result<QList<Record>> &answer) {
            if (m_ids.mid(window * kWindow, kWindow) != wanted)
                return;
            m_loads.remove(window);
            m_order.removeOne(window);
            if (answer)
                take(window, *answer);
            else if (answer.error().kind != ErrorKind::Cancelled)
                emit failed(answer.error());
        });
    }

    void drop(qsizetype window)
    {
        m_order.removeOne(window);
        m_loads.take(window).cancel();
    }
    void cancelLoads()
    {
        while (!m_order.isEmpty())
            drop(m_order.first());
    }

    void take(qsizetype window, const QList<Record> &records)
    {
        Window fresh;
        for (const Record &r : records)
            fresh.insert(r.id.value, r);
        const Window old = m_windows.value(window);
        m_windows.insert(window, fresh);
        const qsizetype first = window * kWindow;
        const qsizetype end = std::min(first + kWindow, m_ids.size());
        for (qsizetype row = first; row < end;) {
            qsizetype last = row;
            while (last < end && differs(old, fresh, m_ids.at(last)))
                ++last;
            if (last > row)
                tellChanged(row, last - 1);
            row = last + 1;
        }
    }

    void tellChanged(qsizetype first, qsizetype last)
    {
        if (const auto [top, bottom] = m_groups.rowsOf(first, last); top >= 0)
            emit dataChanged(index(top, 0), index(bottom, columnCount() - 1));
    }

    static bool differs(const Window &old, const Window &fresh, qint64 id)
    {
        const auto a = old.constFind(id);
        const auto b = fresh.constFind(id);
        if (a == old.cend() || b == fresh.cend())
            return (a == old.cend()) != (b == fresh.cend());
        return !(*a == *b);
    }

    Store &m_store;
    QList<Column> m_columns;
    Query m_query;
    QList<qint64> m_ids;
    RowWish m_wish;
    QList<Mark> m_marks;
    ListTexts<Record> m_texts;
    QFuture<Result<QList<qint64>>> m_pending;
    QFuture<Result<GroupedIds>> m_pendingGroups;
    int m_question = 0;
    bool m_asked = false;
    QHash<qsizetype, Window> m_windows;
    QList<qsizetype> m_recent; ///< windows, the latest first
    QHash<qsizetype, QFuture<Result<QList<Record>>>> m_loads;
    QList<qsizetype> m_order; ///< windows on their way, the oldest first
};
