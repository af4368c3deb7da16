// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;

/// The colours of look.md, one set a theme.
struct Tokens
{
    QColor window, surface, line, text, muted, accent, onAccent;
    QColor late, today, soon, fine, good, bad;
};

enum class ThemeChoice { System, Light, Dark };

namespace Theme {
/// Fusion with a palette and a small style sheet; every icon is redrawn.
void apply(QApplication &application, ThemeChoice choice);
bool isDark();
const Tokens &tokens();
const Tokens &tokens(bool dark);
/// A line icon of resources/icons by name, recoloured by the palette.
QIcon icon(const QString &name);
/// Colour of a step 0…4 of the heat map and of the text upon it.
QColor heat(int step);
QColor textOn(const QColor &background);
} // namespace Theme
