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

inline const Setting<QString> kLanguage{"ui/language", {}}; ///< empty: the system's
inline const Setting<QString> kTheme{"ui/theme", QStringLiteral("system")};
inline const Setting<QByteArray> kWindowGeometry{"ui/windowGeometry", {}};
inline const Setting<int> kSettingsVersion{"ui/version", 0};      ///< 0: of before there were any
inline const Setting<bool> kKeepRunning{"ui/keepRunning", false}; ///< when the window is closed
inline const Setting<bool> kNavigationCollapsed{"ui/navigationCollapsed", false};
inline const Setting<QStringList> kRecentFiles{"files/recent", {}};
inline const Setting<QString> kLastUser{"files/lastUser", {}};
inline const Setting<QString> kLastPage{"ui/lastPage", {}};
inline const Setting<QString> kLastFolder{"files/lastFolder", {}};
inline const Setting<QString> kMatrixRows{"matrix/rows", QStringLiteral("tier")};
inline const Setting<QString> kMatrixColumns{"matrix/columns", QStringLiteral("attribute")};
inline const Setting<QString> kMatrixMeasure{"matrix/measure", QStringLiteral("count")};
inline const Setting<QString> kTierPeriod{"insight/tierPeriod", QStringLiteral("look")};
inline const Setting<bool> kTodayTasks{"today/tasks", true};
inline const Setting<QString> kCalendarView{"calendar/view", QStringLiteral("month")};
inline const Setting<int> kSpreadPerDay{"calendar/spreadPerDay", 10};
inline const Setting<bool> kDigest{"digest/on", true};
inline const Setting<QStringList> kDigestShown{"digest/shown", {}}; ///< day, user and file of each

/// Settings of one thing among several of a kind, such as the columns of each list.
template <typename T>
struct NamedSetting
{
    const char *group;

    QString keyOf(const QString &name) const { return QLatin1String(group) + QLatin1Char('/') + name; }
    T get(const QString &name) const { return QSettings().value(keyOf(name)).template value<T>(); }
    void set(const QString &name, const T &value) const
    {
        QSettings().setValue(keyOf(name), QVariant::fromValue(value));
    }
};

inline const NamedSetting<QString> kColumns{"listColumns"};
inline const NamedSetting<QStringList> kTierLooks{"tierLooks"}; ///< by workspace: today, the day looked at before
inline const NamedSetting<QString> kLastView{"lastView"};
inline const NamedSetting<QByteArray> kSplitter{"splitter"};
