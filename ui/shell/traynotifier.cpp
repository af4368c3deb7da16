// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traynotifier.h"

#include "ui/common/theme.h"

#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::notify(const QString &title, const QString &text)
{
    if (!isAvailable())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(Theme::icon(u"weft"_s), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
        connect(m_icon, &QSystemTrayIcon::activated, this, &Notifier::clicked);
        m_icon->show();
    }
    m_icon->showMessage(title, text, QSystemTrayIcon::NoIcon);
}
