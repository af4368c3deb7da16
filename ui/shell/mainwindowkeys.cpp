// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does by keys and commands, and where it goes when it is closed or its screen is.
#include "ui/shell/mainwindow.h"

#include "ui/common/keys.h"
#include "ui/common/page.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/windowkeys.h"
#include "ui/shell/windowplace.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

void MainWindow::addKeys()
{
    connect(m_keys->create, &QAction::triggered, this, [this] {
        if (currentPage() && currentPage()->primaryAction())
            currentPage()->primaryAction()->trigger();
    });
    connect(m_keys->back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_keys->openMenu, &QAction::triggered, m_navigation, &Navigation::openMenu);
    connect(m_keys, &WindowKeys::pageWanted, this, [this](int index) { showPage(m_order.value(index)); });
    connect(m_menu->shortcuts, &QAction::triggered, m_shortcuts, &ShortcutList::ask);
    m_menu->tray->setChecked(kKeepRunning.get());
    connect(m_menu->tray, &QAction::toggled, this, [](bool on) { kKeepRunning.set(on); });
}

/// What Ctrl+K finds beside the clients.
QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all = m_menu->commands();
    if (currentPage())
        all += m_keys->create;
    all += m_keys->pages();
    for (QAction *action : currentPage() ? Keys::of(currentPage()) : QList<QAction *>())
        if (!all.contains(action))
            all += action;
    return all;
}

/// The keys of the page in view come first; what works on every page is told once.
QList<KeyArea> MainWindow::keyAreas() const
{
    QList<KeyArea> areas;
    if (currentPage())
        areas.append({currentPage()->title(), Keys::of(currentPage())});
    areas += m_menu->areas();
    areas.append({tr("Pages"), QList<QAction *>{m_keys->create, m_keys->back, m_keys->openMenu} + m_keys->pages()});
    for (const QString &key : m_order) {
        if (key != m_current)
            areas.append({m_pages.value(key)->title(), Keys::of(m_pages.value(key))});
    }
    return areas;
}

/// Closed while it is to keep running: into the tray, or to where minimised windows are if there is no tray.
bool MainWindow::staysInstead()
{
    if (m_quits || !kKeepRunning.get())
        return false;
    if (m_hidingPlace && m_hidingPlace())
        hide();
    else
        showMinimized();
    return true;
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::comeOnScreen()
{
    QList<QRect> screens;
    for (const QScreen *one : QGuiApplication::screens())
        screens += one->availableGeometry();
    setGeometry(WindowPlace::onScreen(geometry(), screens));
}
