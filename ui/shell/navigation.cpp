// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/shell/navigationbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWide = 200;
constexpr int kNarrow = 56;
} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent), m_menu(new QToolButton(this)), m_name(PlainText::heading(u"Weft"_s, 2, this)),
      m_pages(new QVBoxLayout), m_footer(new QVBoxLayout), m_user(new NavigationButton(u"user"_s, this))
{
    setObjectName(u"navigation"_s);
    m_menu->setObjectName(u"menuButton"_s);
    m_menu->setIcon(Theme::icon(u"menu"_s));
    m_menu->setIconSize({20, 20});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_user->setObjectName(u"userButton"_s);
    m_user->setCheckable(false);
    m_user->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 8);
    head->addWidget(m_menu);
    head->addWidget(m_name, 1);
    m_pages->setSpacing(2);
    m_footer->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->addLayout(head);
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addWidget(m_user);
    layout->addLayout(m_footer);
    connect(m_user, &QAbstractButton::clicked, this, &Navigation::userClicked);
    setCollapsed(false);
    retranslate();
}

void Navigation::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void Navigation::openMenu()
{
    m_menu->animateClick();
}

void Navigation::addPage(const QString &key, const QString &icon)
{
    m_pages->addWidget(add(key, icon));
}

void Navigation::addFooterPage(const QString &key, const QString &icon)
{
    m_footer->addWidget(add(key, icon));
}

NavigationButton *Navigation::add(const QString &key, const QString &icon)
{
    auto *button = new NavigationButton(icon, this);
    button->setObjectName(u"navigate-"_s + key);
    button->setNarrow(m_collapsed);
    connect(button, &QAbstractButton::clicked, this, [this, key] {
        setCurrent(key);
        emit chosen(key);
    });
    m_buttons.insert(key, button);
    return button;
}

void Navigation::clear()
{
    for (NavigationButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void Navigation::setTitle(const QString &key, const QString &title, const QString &keys)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->setTitle(title, keys);
}

void Navigation::setCount(const QString &key, int waiting)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->setCount(waiting);
}

void Navigation::setCurrent(const QString &key)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == key);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kNarrow : std::max(kWide, fontMetrics().horizontalAdvance(u'm') * 15));
    m_name->setVisible(!collapsed);
    m_user->setNarrow(collapsed);
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setNarrow(collapsed);
}

void Navigation::setUser(const QString &name)
{
    m_user->setTitle(name, {});
    m_user->setVisible(!name.isEmpty());
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
}
