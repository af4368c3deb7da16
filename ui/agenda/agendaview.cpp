// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendaview.h"

#include "ui/agenda/agendadelegate.h"
#include "ui/agenda/agendamodel.h"

#include <QHeaderView>
#include <QKeyEvent>

AgendaView::AgendaView(AgendaModel *model, QWidget *parent) : QTableView(parent), m_agenda(model)
{
    setItemDelegate(new AgendaDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AgendaView::fitRows);
    connect(this, &QTableView::clicked, this, &AgendaView::act);
}

void AgendaView::fitRows()
{
    // This gives all rows the height of a line again, too.
    verticalHeader()->setDefaultSectionSize(AgendaDelegate::lineHeight(fontMetrics()));
    const int low = AgendaDelegate::headHeight(fontMetrics());
    for (const DueState state :
         {DueState::Overdue, DueState::Today, DueState::Soon, DueState::Later, DueState::Never, DueState::Suppressed}) {
        const QModelIndex head = m_agenda->head(state);
        if (!head.isValid())
            continue;
        setRowHeight(head.row(), low);
        // What ends the group before.
        const QModelIndex above = head.siblingAtRow(head.row() - 1);
        if (above.isValid() && m_agenda->kind(above) == AgendaModel::RowKind::More)
            setRowHeight(above.row(), low);
    }
    const QModelIndex last = m_agenda->index(m_agenda->rowCount() - 1);
    if (last.isValid() && m_agenda->kind(last) == AgendaModel::RowKind::More)
        setRowHeight(last.row(), low);
}

void AgendaView::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_agenda->kind(index) == AgendaModel::RowKind::More)
        m_agenda->showWhole(m_agenda->state(index));
    else if (m_agenda->kind(index) == AgendaModel::RowKind::Head)
        m_agenda->toggle(m_agenda->state(index));
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_agenda->key(currentIndex()).isValid())
            emit entered(currentIndex());
        else
            act(currentIndex());
        return;
    case Qt::Key_Home:
        setCurrentIndex(m_agenda->index(0));
        return;
    case Qt::Key_End:
        setCurrentIndex(m_agenda->index(m_agenda->rowCount() - 1));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void AgendaView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_agenda && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitRows();
}
