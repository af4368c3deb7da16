// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/calendar.h"
#include "model/core/money.h"

#include <QList>
#include <QString>

#include <array>

class Connection;

enum class Tier { A, B, C, D, None };
inline constexpr std::array kTiers{Tier::A, Tier::B, Tier::C, Tier::D, Tier::None};
/// "A" … "D", "none".
QString toCode(Tier tier);
Tier tierFromCode(const QString &code);

enum class TierWindow { Days365, Year, All };
enum class TierMode { Fixed, Share };

struct TierRule
{
    Money min;     ///< inclusive, and always above 0; not used by None
    int cycleDays; ///< 0 = no cycle
    QString name;  ///< empty: the built-in name in the interface language

    friend bool operator==(const TierRule &, const TierRule &) = default;
};

/// The settings of the firm, kept in the workspace. Defaults are those of lists.md 2.4.
struct Settings
{
    Currency currency{QStringLiteral("CNY"), 2};
    QString language = QStringLiteral("zh_CN");
    std::array<TierRule, 5> tiers{TierRule{Money{100'000'000}, 7, {}}, TierRule{Money{30'000'000}, 14, {}},
                                  TierRule{Money{5'000'000}, 30, {}}, TierRule{Money{1}, 90, {}},
                                  TierRule{Money{0}, 30, {}}};
    TierWindow window = TierWindow::Days365;
    TierMode mode = TierMode::Fixed;
    bool moveToWorkingDay = true;
    int soonDays = 7;
    WorkingCalendar calendar;
    int cooperationContactDays = 180;
    int alarmMinHistoryDays = 10;
    int attachmentMegabytes = 20; ///< the most that one document may have

    const TierRule &rule(Tier tier) const { return tiers[static_cast<size_t>(tier)]; }
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One key of `set` and `get`: "tiers.A.min" and so on.
struct SettingKey
{
    QString key;
    QString type;        ///< money, number, text, choice, flag, days
    QStringList choices; ///< for a choice
};
const QList<SettingKey> &settingKeys();

Result<Settings> loadSettings(Connection &c);
/// The stored form of one key, the default where it was never set; NotFound for an unknown key.
Result<QString> settingValue(const Settings &settings, const QString &key);
/// Checks the value and writes it; all of a list in one go. The derived data follow by the upkeep of the write.
Done saveSettings(Connection &c, const QList<std::pair<QString, QString>> &values);
/// The settings as they would be after saveSettings, for previews.
Result<Settings> withValues(Settings settings, const QList<std::pair<QString, QString>> &values);
