// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/settings.h"

#include "model/db/connection.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<QMap<QString, QString>> storedValues(Connection &c)
{
    QMap<QString, QString> stored;
    WEFT_TRY(c.each(u"SELECT key, value FROM setting ORDER BY key"_s, {},
                    [&](const Row &row) { stored.insert(row.text(0), row.text(1)); }));
    return stored;
}

/// A stored amount means nothing in another currency, so it is chosen with the file and stays.
Done checkCurrency(const QMap<QString, QString> &stored, const Settings &now, const Settings &next)
{
    if (now.currency == next.currency || !stored.contains(u"workspace.currency"_s))
        return {};
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Settings",
                                            "The currency of this workspace is %1 and cannot be changed any more. "
                                            "Make a new workspace for another currency.")
                    .arg(now.currency.code));
}

} // namespace

QString toCode(Tier tier)
{
    static const std::array codes{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"none"_s};
    return codes[static_cast<size_t>(tier)];
}

Tier tierFromCode(const QString &code)
{
    const auto tier = std::ranges::find_if(kTiers, [&](Tier known) { return toCode(known) == code; });
    return tier == kTiers.end() ? Tier::None : *tier;
}

Result<Settings> loadSettings(Connection &c)
{
    WEFT_TAKE(const auto stored, storedValues(c));
    QList<std::pair<QString, QString>> values;
    // A key of a later Weft is left alone.
    for (const SettingKey &known : settingKeys()) {
        if (stored.contains(known.key))
            values.append({known.key, stored.value(known.key)});
    }
    return withValues(Settings(), values);
}

Done saveSettings(Connection &c, const QList<std::pair<QString, QString>> &values)
{
    WEFT_TAKE(const auto stored, storedValues(c));
    WEFT_TAKE(const auto now, loadSettings(c));
    WEFT_TAKE(const auto next, withValues(now, values));
    WEFT_TRY(checkCurrency(stored, now, next));
    for (const auto &[key, typed] : values) {
        WEFT_TAKE(const auto value, settingValue(next, key));
        if (stored.contains(key) && stored.value(key) == value)
            continue;
        WEFT_TRY(c.run(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                       {key, value}));
    }
    return {};
}
