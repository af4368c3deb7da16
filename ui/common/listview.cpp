// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listview.h"

#include "ui/common/keys.h"
#include "ui/common/listheader.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"

#include <QAction>
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
/// More rows than this are not selected again one by one after a change of order.
constexpr int kSelectionKept = 1000;
constexpr qsizetype kFewSelected = 8;

QItemSelection selectionOf(const ListModelBase &list, const QList<qint64> &ids)
{
    QItemSelection selection;
    const auto select = [&](int row) {
        if (row >= 0)
            selection.select(list.index(row, 0), list.index(row, list.columnCount() - 1));
    };
    if (ids.size() <= kFewSelected) {
        for (const qint64 id : ids)
            select(list.rowOf(id));
        return selection;
    }
    // Looking each of many up takes a second in a long list; one walk finds all.
    const QSet<qint64> wanted(ids.cbegin(), ids.cend());
    for (qsizetype i = 0; i < list.ids().size(); ++i) {
        if (wanted.contains(list.ids().at(i)))
            select(list.groups().rowOf(i));
    }
    return selection;
}
} // namespace

ListView::ListView(QWidget *parent)
    : QTableView(parent), m_header(new ListHeader(this)), m_copy(Keys::add(this, QKeySequence::Copy)),
      m_filter(Keys::add(this, Qt::CTRL | Qt::SHIFT | Qt::Key_F))
{
    setHorizontalHeader(m_header);
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
    connectHeader();
    addKeys();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_list->idAt(index.row()); id > 0)
            emit opened(id);
    });
}

void ListView::addKeys()
{
    connect(m_copy, &QAction::triggered, this, &ListView::copySelection);
    connect(m_filter, &QAction::triggered, this, [this] {
        m_header->setFilterShown(true);
        m_header->focusFilter(currentIndex().column());
    });
    nameKeys();
}

void ListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameKeys();
}

void ListView::nameKeys()
{
    m_copy->setText(tr("Copy the selected rows"));
    m_filter->setText(tr("Filter by column"));
}

void ListView::connectHeader()
{
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setStretchLastSection(true);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](QPoint position) { askColumns(m_header->mapToGlobal(position)); });
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int column) { turnSorting(column, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(m_header, &ListHeader::filterLeft, this, [this] { setFocus(Qt::OtherFocusReason); });
    // Only what a hand does is kept, not the widths that a page starts with.
    const auto keep = [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            saveColumns();
    };
    connect(m_header, &QHeaderView::sectionResized, this, [this, keep](int column) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            m_unfitted.remove(column);
        keep();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, keep);
}

void ListView::setList(ListModelBase *model, const QString &name)
{
    m_list = model;
    m_name = name;
    m_header->setList(model);
    // Before setModel: the view's own answer to a reset would forget the place first.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::keepPlace);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::restorePlace);
    connect(model, &ListModelBase::loaded, this, [this] {
        m_loaded = true;
        showSorting();
        viewport()->update();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &ListView::fitColumns);
    m_header->setSectionsClickable(true);
    setColumns(m_name.isEmpty() ? QList<ViewColumn>() : columnsFromText(kColumns.get(m_name)));
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
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const qint64 id = m_list->idAt(row); id > 0)
                ids << id;
        }
    }
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

void ListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt makes a first row current without selecting it; keys would act on nothing.
    if (currentId() > 0 && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() > 0) {
        emit opened(currentId());
        return;
    }
    if (Keys::press(this, *event))
        return;
    if (event->modifiers() == Qt::NoModifier && pressGroupKey(event->key()))
        return;
    QTableView::keyPressEvent(event);
}

/// Left goes to the head of the group, then closes it; Right opens it; Enter and the blank turn it.
bool ListView::pressGroupKey(int key)
{
    if (!m_list || m_list->groups().isEmpty() || !currentIndex().isValid())
        return false;
    const int row = currentIndex().row();
    const int group = m_list->groups().groupOf(row);
    const bool isHead = m_list->groupAt(row) >= 0;
    const bool isClosed = m_list->groups().isClosed(group);
    if (key == Qt::Key_Left && !isHead) {
        setCurrentIndex(m_list->index(m_list->groups().headOf(group), currentIndex().column()));
        return true;
    }
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!isHead || (!turns && key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    m_list->setClosed(group, turns ? !isClosed : key == Qt::Key_Left);
    return true;
}

void ListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int group = m_list && index.isValid() ? m_list->groupAt(index.row()) : -1;
    QTableView::mousePressEvent(event);
    if (group >= 0 && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        m_list->setClosed(group, !m_list->groups().isClosed(group));
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
    const QItemSelection selection = selectionOf(*m_list, m_selected);
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
