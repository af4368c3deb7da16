// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

/// One setting of the person at this screen. All of them are in the table below; nothing else knows a key.
template <typename T>
struct Setting
{
    const char *key;
    T fallback;

    T get() const { return QSettings().value(QLatin1String(key), QVariant::fromValue(fallback)).template value<T>(); }
    void set(const T &value) const { QSettings().setValue(QLatin1String(key), QVariant::fromValue(value)); }
};

inline const Setting<QString> kLanguage{"ui/language", {}};  ///< empty: the system's
inline const Setting<QString> kTheme{"ui/theme", QStringLiteral("system")};
inline const Setting<QByteArray> kWindowGeometry{"ui/windowGeometry", {}};
inline const Setting<bool> kNavigationCollapsed{"ui/navigationCollapsed", false};
inline const Setting<QStringList> kRecentFiles{"files/recent", {}};
inline const Setting<QString> kLastUser{"files/lastUser", {}};
inline const Setting<QString> kLastPage{"ui/lastPage", {}};
