// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;

/// The colours of one theme. Text on any ground passes 4.5 : 1, marks 3 : 1.
struct Tokens
{
    QColor window, surface, line, text, muted, accent, onAccent;
    QColor late, today, soon, fine, good, bad;
};

enum class ThemeChoice { System, Light, Dark };

namespace Theme {
/// Fusion with a palette and a small style sheet. Icons ask for their colours when they are painted.
void apply(QApplication &application, ThemeChoice choice);
/// The platform's font, followed by those that write the language's characters in their own weight and form.
void applyFont(QApplication &application, const QString &language);
/// What was applied last.
ThemeChoice choice();
bool isDark();
const Tokens &tokens();
const Tokens &tokens(bool dark);
/// "system", "light", "dark": the stored form.
ThemeChoice choiceFromCode(const QString &code);
QString toCode(ThemeChoice choice);

/// A line icon of resources/icons by name, in the text colour of the theme.
QIcon icon(const QString &name);
/// The same in a colour of the theme, for marks that mean something.
QIcon icon(const QString &name, QColor Tokens::*colour);

/// Colour of a step 0…4 of the heat map.
QColor heat(int step);
/// The text colour of the two themes that is easier to read on a ground.
QColor textOn(const QColor &background);
/// share 0 gives the first colour, 1 the second.
QColor mix(const QColor &first, const QColor &second, double share);
/// Of the WCAG: 1 … 21.
double contrast(const QColor &a, const QColor &b);
} // namespace Theme
