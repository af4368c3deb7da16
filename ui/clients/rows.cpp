// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/rows.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RowColumn::RowColumn(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(this))
{
    m_add->setObjectName(u"addRow"_s);
    m_add->setProperty("link", true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QWidget *row = makeRow();
        append(row);
        row->setFocus(Qt::OtherFocusReason);
    });
}

void RowColumn::setTexts(const QString &add, const QString &remove)
{
    m_add->setText(add);
    m_removeText = remove;
    for (QToolButton *button : findChildren<QToolButton *>(u"removeRow"_s, Qt::FindChildrenRecursively)) {
        if (button->parentWidget()->parentWidget() != this)
            continue;
        button->setAccessibleName(remove);
        button->setToolTip(remove);
    }
}

void RowColumn::append(QWidget *row)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(row, 1);
    auto *button = new QToolButton(line);
    button->setObjectName(u"removeRow"_s);
    button->setIcon(Theme::icon(u"close"_s));
    button->setAccessibleName(m_removeText);
    button->setToolTip(m_removeText);
    layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this, [this, row] { remove(row); });
    m_layout->insertWidget(m_layout->count() - 1, line);
    m_rows << row;
    setTabOrder(row, button);
}

void RowColumn::remove(QWidget *row)
{
    m_rows.removeOne(row);
    QWidget *line = row->parentWidget();
    line->hide();
    line->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
}

void RowColumn::clear()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->parentWidget()->hide();
        row->parentWidget()->deleteLater();
    }
    m_rows.clear();
}
