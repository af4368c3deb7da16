// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list: which, where, how wide, and what of them is copied.
#include "ui/common/listheader.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/listview.h"
#include "ui/common/plaintext.h"
#include "ui/common/uisettings.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int kFittedRows = 60;
constexpr int kHeaderPadding = 34;
constexpr int kCellPadding = 20;
constexpr int kNarrowest = 56;
constexpr int kWidest = 280;
/// More than this is for a file, not for the clipboard.
constexpr qsizetype kMostCopied = 100000;
} // namespace

void ListView::setUsualColumns(const QList<ViewColumn> &columns)
{
    m_usual = columns;
    if (m_list && (m_name.isEmpty() || kColumns.get(m_name).isEmpty()))
        setColumns({});
}

QList<int> ListView::shownColumns() const
{
    QList<int> shown;
    for (int i = 0; i < m_header->count(); ++i) {
        if (const int column = m_header->logicalIndex(i); !m_header->isSectionHidden(column))
            shown << column;
    }
    return shown;
}

QList<ViewColumn> ListView::columns() const
{
    QList<ViewColumn> columns;
    for (const int column : shownColumns()) {
        // The last one is as wide as what is left: what it needs is not known by that.
        const bool known = !m_unfitted.contains(column) && column != shownColumns().last();
        columns.append({m_list->fieldOf(column), known ? m_header->sectionSize(column) : 0});
    }
    return columns;
}

void ListView::setColumns(const QList<ViewColumn> &columns)
{
    const QSignalBlocker blocker(this);
    QList<int> wanted;
    m_unfitted.clear();
    const QList<ViewColumn> asked = columns.isEmpty() ? m_usual : columns;
    for (const ViewColumn &column : asked) {
        const int known = m_list->columnOf(column.field);
        if (known < 0 || wanted.contains(known))
            continue;
        m_header->moveSection(m_header->visualIndex(known), static_cast<int>(wanted.size()));
        wanted << known;
        if (column.width > 0)
            setColumnWidth(known, column.width);
        else
            m_unfitted.insert(known);
    }
    for (int column = 0; column < m_header->count(); ++column) {
        setColumnHidden(column, !wanted.isEmpty() && !wanted.contains(column));
        if (wanted.isEmpty())
            m_unfitted.insert(column);
    }
    tellColumns();
    fitColumns();
}

void ListView::arrange(const QList<ViewColumn> &columns)
{
    setColumns(columns);
    saveColumns();
}

void ListView::setColumnShown(int column, bool shown)
{
    if (shown == !isColumnHidden(column) || (!shown && shownColumns().size() < 2))
        return;
    setColumnHidden(column, !shown);
    if (shown) {
        m_header->moveSection(m_header->visualIndex(column), static_cast<int>(shownColumns().size()) - 1);
        m_unfitted.insert(column);
    }
    tellColumns();
    fitColumns();
    saveColumns();
}

void ListView::moveColumn(int column, int by)
{
    const QList<int> shown = shownColumns();
    const qsizetype place = shown.indexOf(column) + by;
    if (isColumnHidden(column) || place < 0 || place >= shown.size())
        return;
    m_header->moveSection(m_header->visualIndex(column), m_header->visualIndex(shown.at(place)));
    saveColumns();
}

/// By the first rows that are there; afterwards the widths are the user's.
void ListView::fitColumns()
{
    if (m_unfitted.isEmpty() || m_list->rowCount() == 0 ||
        !m_list->index(m_list->rowCount() > 1 ? 1 : 0, 0).data(ListModelBase::LoadedRole).toBool())
        return;
    for (const int column : shownColumns()) {
        if (!m_unfitted.remove(column))
            continue;
        const QString title = m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = fontMetrics().horizontalAdvance(title) + kHeaderPadding;
        for (int row = 0; row < std::min(kFittedRows, m_list->rowCount()); ++row) {
            const QModelIndex index = m_list->index(row, column);
            if (index.data(ListModelBase::GroupRole).isValid())
                continue;
            const int extra = index.data(ListModelBase::BadgeRole).toBool() ? 2 * kCellPadding : kCellPadding;
            width = std::max(width, fontMetrics().horizontalAdvance(index.data().toString()) + extra);
        }
        setColumnWidth(column, std::clamp(width, kNarrowest, kWidest));
    }
}

void ListView::copySelection()
{
    const QList<int> columns = shownColumns();
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::ranges::sort(rows);
    QList<qint64> ids;
    for (const int row : std::as_const(rows)) {
        if (const qint64 id = m_list->idAt(row); id > 0)
            ids << id;
    }
    if (ids.isEmpty())
        return;
    if (ids.size() > kMostCopied) {
        emit failed(Error{ErrorKind::Invalid,
                          tr("%1 rows are too many for the clipboard. Select fewer, or export the list to a file.")
                              .arg(locale().toString(ids.size())),
                          {}});
        return;
    }
    const auto line = [](QStringList cells) {
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        return cells.join(u'\t');
    };
    QStringList titles;
    for (const int column : columns)
        titles << m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_list->askTexts(ids, columns, [this, line, first = line(titles)](const QList<QStringList> &texts) {
        QStringList lines{first};
        for (const QStringList &cells : texts)
            lines << line(cells);
        QApplication::clipboard()->setText(lines.join(u'\n'));
        emit copied(static_cast<int>(texts.size()));
    });
}

void ListView::turnSorting(int column, bool added)
{
    const QString field = m_list ? m_list->sortField(column) : QString();
    if (field.isEmpty())
        return;
    QList<SortKey> order = m_list->order();
    const auto key = std::ranges::find(order, field, &SortKey::field);
    const bool known = key != order.end();
    const bool descending = known && key->descending;
    if (!added) {
        const bool alone = known && order.size() == 1;
        order = alone && descending ? QList<SortKey>() : QList<SortKey>{{field, alone}};
    } else if (!known) {
        order.append({field});
    } else if (!descending) {
        key->descending = true;
    } else {
        order.erase(key);
    }
    m_list->setOrder(order);
    showSorting();
    m_header->viewport()->update();
}

void ListView::askColumns(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<int> columns = shownColumns();
    for (int column = 0; column < m_list->columnCount(); ++column) {
        if (!columns.contains(column))
            columns << column;
    }
    for (const int column : std::as_const(columns)) {
        QAction *action =
            menu->addAction(PlainText::action(m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->popup(place);
}

void ListView::saveColumns()
{
    if (!m_name.isEmpty())
        kColumns.set(m_name, toText(columns()));
    emit columnsChanged();
}

void ListView::tellColumns()
{
    m_list->setShownColumns(shownColumns());
}
