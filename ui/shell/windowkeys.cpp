// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowkeys.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPages = 9;
}

WindowKeys::WindowKeys(QWidget *window)
    : QObject(window), create(key(window, QKeySequence::New)), back(key(window, Qt::Key_Escape)),
      openMenu(key(window, Qt::Key_F10))
{
    create->setIcon(Theme::icon(u"add"_s));
    for (int i = 0; i < kPages; ++i) {
        m_pages += key(window, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(m_pages.last(), &QAction::triggered, this, [this, i] { emit pageWanted(i); });
    }
    setPages({});
    retranslate();
}

QAction *WindowKeys::key(QWidget *window, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    window->addAction(action);
    return action;
}

void WindowKeys::setPages(const QStringList &titles)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setText(PlainText::action(titles.value(i)));
        m_pages[i]->setEnabled(i < titles.size());
    }
}

QList<QAction *> WindowKeys::pages() const
{
    QList<QAction *> there;
    for (QAction *action : m_pages)
        if (action->isEnabled())
            there.append(action);
    return there;
}

void WindowKeys::setPrimary(const QAction *action)
{
    create->setText(action ? action->text() : tr("New"));
    create->setEnabled(action && action->isEnabled());
}

void WindowKeys::retranslate()
{
    back->setText(tr("Go back"));
    openMenu->setText(tr("Open the menu"));
}
