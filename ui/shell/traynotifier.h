// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notifier.h"

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

/// Notifies through the system tray. Its icon stands there from the first message on, or once the window hides.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;

    bool isAvailable() const override;
    void notify(const QString &title, const QString &text) override;
    bool keepIcon() override;

private:
    void showIcon();

    std::unique_ptr<QMenu> m_menu;
    QAction *m_open;
    QAction *m_quit;
    QSystemTrayIcon *m_icon = nullptr;
};
