// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsfile.h"
#include "model/core/clock.h"

#include <QStringList>

class QCommandLineParser;

/// What the command line asks for.
struct StartOptions
{
    QString file;
    bool sample = false;
    bool readOnly = false;
    QString language; ///< empty: the one remembered, else the system's
    QString theme;    ///< as the language
    Clock clock;
    QStringList arguments; ///< as they were typed
    SettingsFault settings;

    /// The options that a parser knows.
    static void describe(QCommandLineParser &parser);
    /// What is wrong with what was typed; empty where nothing is.
    QString read(const QCommandLineParser &parser);
};
