// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is wrong with the settings of the person at this screen. A file that is damaged, or of a newer version of the
/// program, is kept under another name, and everything is at its default.
struct SettingsFault
{
    enum class Kind { None, Damaged, Newer, ReadOnly };

    Kind kind = Kind::None;
    QString path; ///< where the file is now

    /// Looks, and puts aside what cannot be used; before anything reads a setting.
    static SettingsFault find();
    /// What the user should know; empty where all is well.
    QString message() const;
};
