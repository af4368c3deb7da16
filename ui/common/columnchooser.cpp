// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnchooser.h"

#include "ui/common/listmodelbase.h"
#include "ui/common/listview.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ColumnChooser::ColumnChooser(ListView *view, QWidget *parent)
    : QDialog(parent), m_view(view), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"columnChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *up = buttons->addButton(tr("Move up"), QDialogButtonBox::ActionRole);
    QPushButton *down = buttons->addButton(tr("Move down"), QDialogButtonBox::ActionRole);
    QPushButton *usual = buttons->addButton(tr("Usual columns"), QDialogButtonBox::ResetRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    up->setToolTip(tr("Alt+Up"));
    down->setToolTip(tr("Alt+Down"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(420, 480);
    fill();
    m_list->setFocus();

    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_view->arrange({});
        fill();
    });
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    m_list->installEventFilter(this);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    if (by == 0 || !(key->modifiers() & Qt::AltModifier))
        return QDialog::eventFilter(watched, event);
    move(by);
    return true;
}

void ColumnChooser::fill()
{
    m_filling = true;
    m_list->clear();
    const ListModelBase *list = m_view->list();
    QList<int> columns;
    for (const ViewColumn &column : m_view->columns())
        columns << list->columnOf(column.field);
    const qsizetype shown = columns.size();
    for (int column = 0; column < list->columnCount(); ++column) {
        if (!columns.contains(column))
            columns << column;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto *item =
            new QListWidgetItem(list->headerData(columns.at(i), Qt::Horizontal, Qt::DisplayRole).toString(), m_list);
        item->setData(Qt::UserRole, columns.at(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(i < shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_filling = false;
    narrow(m_search->text());
}

void ColumnChooser::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void ColumnChooser::move(int by)
{
    const int row = m_list->currentRow();
    const int place = row + by;
    if (row < 0 || place < 0 || place >= m_list->count())
        return;
    m_filling = true;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(place, item);
    m_list->setCurrentItem(item);
    m_filling = false;
    apply();
}

void ColumnChooser::apply()
{
    if (m_filling)
        return;
    const QList<ViewColumn> before = m_view->columns();
    QList<ViewColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const QString field = m_view->list()->fieldOf(item->data(Qt::UserRole).toInt());
        const auto known = std::ranges::find(before, field, &ViewColumn::field);
        columns.append({field, known == before.cend() ? 0 : known->width});
    }
    if (!columns.isEmpty() && columns != before)
        m_view->arrange(columns);
}
