// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notifier.h"

class QSystemTrayIcon;

/// Notifies through the system tray. Its icon stands there from the first message on; the window never hides in it.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;
    bool isAvailable() const override;
    void notify(const QString &title, const QString &text) override;

private:
    QSystemTrayIcon *m_icon = nullptr;
};
