// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "ui/common/answer.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/plaintext.h"

#include <QColor>
#include <QCoreApplication>
#include <QFuture>
#include <QHash>
#include <QIcon>

#include <functional>

/// A list of any length over a store: all ids in order by find(), records by windows of 256 by load(), 64 windows kept.
/// A row whose window is on its way shows nothing, never another row's text. After setQuery() or a change of the store
/// the rows stay until the answer is there; of several questions only the last is answered (loaded or failed).
template <typename Store>
class ListModel : public ListModelBase
{
public:
    using Record = typename Store::Record;
    using Query = typename Store::Query;

    /// One column: what it shows, and how.
    struct Column
    {
        const char *title; ///< QT_TRANSLATE_NOOP("ListModelBase", …)
        QString sort;      ///< field code, empty: the column does not sort
        std::function<QVariant(const Record &)> text;
        Qt::Alignment alignment = Qt::AlignLeft;
        std::function<QColor(const Record &)> colour; ///< invalid: the usual one
        std::function<QIcon(const Record &)> icon;
        std::function<QString(const Record &)> toolTip; ///< plain text
        bool badge = false;
    };

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

    ~ListModel() override { m_pending.cancel(); }

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
        m_pending = m_store.find(m_query);
        const int question = ++m_question;
        onAnswer(m_pending, this, [this, question](const Result<QList<qint64>> &answer) {
            if (question != m_question)
                return;
            if (answer)
                show(*answer);
            else if (answer.error().kind != ErrorKind::Cancelled)
                emit failed(answer.error());
        });
    }
    /// Shows other texts for the same records: after a change of language, lists or settings.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_columns.size()) - 1);
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Null while the row is on its way.
    const Record *record(int row) const
    {
        const auto window = m_windows.constFind(row / kWindow);
        if (window == m_windows.cend())
            return nullptr;
        const auto it = window->constFind(m_ids.at(row));
        return it == window->cend() ? nullptr : &*it;
    }

    const QList<qint64> &ids() const override { return m_ids; }
    QString sortField(int column) const override { return m_columns.value(column).sort; }
    std::pair<int, Qt::SortOrder> sorting() const override
    {
        if constexpr (requires(Query q) { q.sort, q.descending; }) {
            for (int i = 0; i < m_columns.size(); ++i)
                if (m_columns.at(i).sort == m_query.sort)
                    return {i, m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder};
        }
        return {-1, Qt::AscendingOrder};
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate("ListModelBase", m_columns.at(section).title);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns.at(section).alignment | Qt::AlignVCenter);
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_ids.size())
            return {};
        const Column &column = m_columns.at(index.column());
        if (role == IdRole)
            return m_ids.at(index.row());
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        if (role == BadgeRole)
            return column.badge;
        if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::DecorationRole &&
            role != Qt::ToolTipRole && role != LoadedRole)
            return {};
        const_cast<ListModel *>(this)->touch(index.row() / kWindow);
        const Record *r = record(index.row());
        if (role == LoadedRole)
            return r != nullptr;
        return r ? cell(column, *r, role) : QVariant();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        if constexpr (requires(Query q) { q.sort, q.descending; }) {
            const QString field = sortField(column);
            if (field.isEmpty() || (field == m_query.sort && m_query.descending == (order == Qt::DescendingOrder)))
                return;
            m_query.sort = field;
            m_query.descending = order == Qt::DescendingOrder;
            refresh();
        }
    }

private:
    using Window = QHash<qint64, Record>;

    QVariant cell(const Column &column, const Record &r, int role) const
    {
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

    void show(const QList<qint64> &ids)
    {
        if (ids == m_ids) {
            // The same rows in the same order: what is on screen is read again, what is not is forgotten.
            const QList<qsizetype> shown = m_recent.mid(0, 3);
            m_windows.removeIf([&](auto it) { return !shown.contains(it.key()); });
            m_recent = shown;
            cancelLoads();
            for (const qsizetype window : shown)
                request(window);
        } else {
            beginResetModel();
            m_ids = ids;
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
        QFuture<Result<QList<Record>>> future = m_store.load(wanted);
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
                emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(last) - 1, columnCount() - 1));
            row = last + 1;
        }
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
    QFuture<Result<QList<qint64>>> m_pending;
    int m_question = 0;
    bool m_asked = false;
    QHash<qsizetype, Window> m_windows;
    QList<qsizetype> m_recent; ///< windows, the latest first
    QHash<qsizetype, QFuture<Result<QList<Record>>>> m_loads;
    QList<qsizetype> m_order; ///< windows on their way, the oldest first
};
