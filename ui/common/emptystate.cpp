// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent), m_iconName(icon), m_icon(PlainText::label({}, this)), m_sentence(PlainText::muted({}, this)),
      m_action(new QPushButton(this)), m_other(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(320);
    m_action->setProperty("primary", true);
    m_other->setObjectName(u"emptyOther"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    // An aligned label would be given the height of a single line.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 2);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherActed);
    m_action->hide();
    m_other->hide();
    redraw();
}

void EmptyState::setText(const QString &sentence, const QString &action, const QString &other)
{
    m_sentence->setText(sentence);
    m_action->setText(PlainText::action(action));
    m_action->setVisible(!action.isEmpty());
    m_other->setText(PlainText::action(other));
    m_other->setVisible(!other.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

void EmptyState::redraw()
{
    m_icon->setPixmap(Theme::icon(m_iconName, &Tokens::muted).pixmap(QSize(56, 56)));
}
