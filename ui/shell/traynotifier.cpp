// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traynotifier.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

TrayNotifier::TrayNotifier(QObject *parent) : Notifier(parent), m_menu(std::make_unique<QMenu>())
{
    m_open = m_menu->addAction(QString());
    m_quit = m_menu->addAction(QString());
    connect(m_open, &QAction::triggered, this, &Notifier::clicked);
    connect(m_quit, &QAction::triggered, this, &Notifier::quitWanted);
}

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::notify(const QString &title, const QString &text)
{
    if (!isAvailable())
        return;
    showIcon();
    m_icon->showMessage(title, text, QSystemTrayIcon::NoIcon);
}

bool TrayNotifier::keepIcon()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return false;
    showIcon();
    return m_icon->isVisible();
}

void TrayNotifier::showIcon()
{
    m_open->setText(tr("Open Weft"));
    m_quit->setText(tr("Quit"));
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(Theme::icon(u"weft"_s), this);
        m_icon->setToolTip(tr("Weft"));
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                emit clicked();
        });
    }
    m_icon->show();
}
