// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listview.h"

#include "ui/common/listmodelbase.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowHeight = 28;
constexpr int kFittedRows = 60;
constexpr int kHeaderPadding = 34;
constexpr int kCellPadding = 20;
constexpr int kNarrowest = 56;
constexpr int kWidest = 280;
/// More rows than this are not selected again one by one after a change of order.
constexpr int kSelectionKept = 1000;
} // namespace

ListView::ListView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    // One height for all: nothing is measured, whatever the length of the list.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = std::max(kRowHeight, fontMetrics().height() + 10);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setStretchLastSection(true);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint position) { askColumns(header->mapToGlobal(position)); });
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (!m_list || m_list->sortField(column).isEmpty())
            return;
        const auto [sorted, order] = m_list->sorting();
        const bool turn = sorted == column && order == Qt::AscendingOrder;
        m_list->sort(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
        showSorting();
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_list->idAt(index.row())); });
}

void ListView::setList(ListModelBase *model, const QString &name)
{
    m_list = model;
    m_name = name;
    // Before setModel: the view's own answer to a reset would forget the place first.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::keepPlace);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::restorePlace);
    connect(model, &ListModelBase::loaded, this, [this] {
        m_loaded = true;
        showSorting();
        viewport()->update();
    });
    horizontalHeader()->setSectionsClickable(true);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListView::fitColumns);
    if (!m_name.isEmpty()) {
        m_fitted = horizontalHeader()->restoreState(kColumns.get(m_name));
        // Only what a hand does is kept, not the widths that a page starts with.
        const auto keep = [this] {
            if (QGuiApplication::mouseButtons() != Qt::NoButton)
                saveColumns();
        };
        connect(horizontalHeader(), &QHeaderView::sectionResized, this, keep);
        connect(horizontalHeader(), &QHeaderView::sectionMoved, this, keep);
    }
    showSorting();
}

void ListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

qint64 ListView::currentId() const
{
    return m_list ? m_list->idAt(currentIndex().row()) : 0;
}

QList<qint64> ListView::selectedIds() const
{
    QList<qint64> ids;
    if (!selectionModel())
        return ids;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << m_list->idAt(row);
    return ids;
}

bool ListView::setCurrentId(qint64 id)
{
    const int row = m_list ? m_list->rowOf(id) : -1;
    if (row < 0) {
        m_wanted = id;
        return false;
    }
    m_wanted = 0;
    selectionModel()->setCurrentIndex(m_list->index(row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_list->index(row, 0));
    return true;
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() > 0) {
        emit opened(currentId());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_list || !m_loaded || m_list->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::tokens().muted);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_resetting)
        emit selectionChangedTo(selectedIds());
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting || !m_list || current.row() == previous.row())
        return;
    m_current = m_list->idAt(current.row());
    emit currentIdChanged(m_current);
}

void ListView::keepPlace()
{
    m_resetting = true;
    m_row = currentIndex().row();
    m_top = verticalScrollBar()->value();
    m_selected = selectedIds();
    if (m_selected.size() > kSelectionKept)
        m_selected.clear();
    if (m_wanted > 0)
        m_selected = {m_wanted};
}

void ListView::restorePlace()
{
    const qint64 before = m_current;
    int row = m_list->rowOf(m_wanted > 0 ? m_wanted : m_current);
    if (row < 0 && m_wanted == 0 && m_row >= 0) {
        // The record has left the list: the one that moved up into its place is next.
        row = std::min(m_row, m_list->rowCount() - 1);
        m_selected = {m_list->idAt(row)};
    }
    m_wanted = 0;
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_selected))
        if (const int selected = m_list->rowOf(id); selected >= 0)
            selection.select(m_list->index(selected, 0), m_list->index(selected, m_list->columnCount() - 1));
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_list->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_top);
    if (row >= 0)
        scrollTo(m_list->index(row, 0));
    m_resetting = false;
    m_current = currentId();
    if (m_current != before)
        emit currentIdChanged(m_current);
    emit selectionChangedTo(selectedIds());
}

void ListView::showSorting()
{
    if (!m_list)
        return;
    const auto [column, order] = m_list->sorting();
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        horizontalHeader()->setSortIndicator(column, order);
}

/// Once, by the first rows that are there; afterwards the widths are the user's.
void ListView::fitColumns()
{
    if (m_fitted || m_list->rowCount() == 0 || !m_list->index(0, 0).data(ListModelBase::LoadedRole).toBool())
        return;
    m_fitted = true;
    for (int column = 0; column < m_list->columnCount(); ++column) {
        const QString title = m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = fontMetrics().horizontalAdvance(title) + kHeaderPadding;
        for (int row = 0; row < std::min(kFittedRows, m_list->rowCount()); ++row) {
            const QModelIndex index = m_list->index(row, column);
            const int extra = index.data(ListModelBase::BadgeRole).toBool() ? 2 * kCellPadding : kCellPadding;
            width = std::max(width, fontMetrics().horizontalAdvance(index.data().toString()) + extra);
        }
        setColumnWidth(column, std::clamp(width, kNarrowest, kWidest));
    }
}

void ListView::copySelection() const
{
    QStringList lines;
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::ranges::sort(rows);
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int i = 0; i < m_list->columnCount(); ++i) {
            const int column = horizontalHeader()->logicalIndex(i);
            if (!isColumnHidden(column))
                cells << m_list->index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ListView::askColumns(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_list->columnCount(); ++i) {
        const int column = horizontalHeader()->logicalIndex(i);
        QAction *action = menu->addAction(m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown || horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() > 1)
                setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->popup(place);
}

void ListView::saveColumns() const
{
    if (!m_name.isEmpty())
        kColumns.set(m_name, horizontalHeader()->saveState());
}
