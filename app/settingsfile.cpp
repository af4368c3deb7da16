// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile.h"

#include "ui/common/uisettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
/// Grows when a key changes its meaning.
constexpr int kVersion = 1;

/// An older copy of the same kind makes room.
SettingsFault startAnew(SettingsFault::Kind kind, const QString &path, const QString &suffix)
{
    const QString kept = path + suffix;
    QFile::remove(kept);
    const bool isKept = QFile::copy(path, kept);
    QSettings().clear();
    kSettingsVersion.set(kVersion);
    return {kind, isKept ? kept : path};
}
} // namespace

SettingsFault SettingsFault::find()
{
    QSettings settings;
    const QString path = settings.fileName();
    // A file is read as far as it is asked for; this reads all of it.
    (void)settings.allKeys();
    if (settings.status() == QSettings::FormatError)
        return startAnew(Kind::Damaged, path, u".broken"_s);
    if (kSettingsVersion.get() > kVersion)
        return startAnew(Kind::Newer, path, u".newer"_s);
    if (kSettingsVersion.get() != kVersion)
        kSettingsVersion.set(kVersion);
    settings.sync();
    if (settings.status() == QSettings::AccessError || !settings.isWritable())
        return {Kind::ReadOnly, path};
    return {};
}

QString SettingsFault::message() const
{
    const QString place = QDir::toNativeSeparators(path);
    switch (kind) {
    case Kind::Damaged:
        return QCoreApplication::translate("SettingsFault", "The settings of this screen could not be read, so "
                                                            "language, theme, window and columns are as at first. "
                                                            "What was there is kept as %1.")
            .arg(place);
    case Kind::Newer:
        return QCoreApplication::translate("SettingsFault", "The settings of this screen are of a newer version of "
                                                            "Weft, so language, theme, window and columns are as at "
                                                            "first. What was there is kept as %1.")
            .arg(place);
    case Kind::ReadOnly:
        return QCoreApplication::translate("SettingsFault", "The settings of this screen cannot be saved, because %1 "
                                                            "cannot be written. What you change of window, columns "
                                                            "and language is forgotten when Weft is closed.")
            .arg(place);
    case Kind::None:
        break;
    }
    return {};
}
