// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/iconengine.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
bool g_dark = false;
ThemeChoice g_choice = ThemeChoice::System;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

const Tokens kLight{rgb(0xF6F7F9), rgb(0xFFFFFF), rgb(0xD8DEE6), rgb(0x1B2430), rgb(0x566273),
                    rgb(0x0F766E), rgb(0xFFFFFF), rgb(0xB42318), rgb(0x9A5B00), rgb(0x175CD3),
                    rgb(0x4B5563), rgb(0x027A48), rgb(0xB42318)};
const Tokens kDark{rgb(0x14181E), rgb(0x1C222B), rgb(0x323B47), rgb(0xE7EBF1), rgb(0xA5B1BF),
                   rgb(0x2DD4BF), rgb(0x06302B), rgb(0xF97066), rgb(0xF5B544), rgb(0x7CB0FF),
                   rgb(0x9CA3AF), rgb(0x3CCB8F), rgb(0xF97066)};

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Read once, before the first palette of ours hides the system's.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, Theme::mix(t.surface, t.window, 0.6));
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.late);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, Theme::mix(t.surface, t.line, 0.2));
    p.setColor(QPalette::Midlight, Theme::mix(t.surface, t.line, 0.5));
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, Theme::mix(t.line, t.muted, 0.3));
    p.setColor(QPalette::Shadow, Theme::mix(t.line, t.text, 0.5));
    const QColor faint = Theme::mix(t.surface, t.muted, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

QString styleSheetOf(const Tokens &t, bool dark)
{
    QFile file(u":/themes/weft.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> colours{{u"@window"_s, t.window},
                                                    {u"@surface"_s, t.surface},
                                                    {u"@line"_s, t.line},
                                                    {u"@edge"_s, Theme::mix(t.line, t.muted, 0.45)},
                                                    {u"@text"_s, t.text},
                                                    {u"@muted"_s, t.muted},
                                                    {u"@accentText"_s, t.onAccent},
                                                    {u"@accentHover"_s, Theme::mix(t.accent, t.text, 0.12)},
                                                    {u"@accentSoft"_s, Theme::mix(t.surface, t.accent, 0.14)},
                                                    {u"@accent"_s, t.accent},
                                                    {u"@hover"_s, Theme::mix(t.surface, t.text, 0.06)},
                                                    {u"@press"_s, Theme::mix(t.surface, t.text, 0.12)},
                                                    {u"@faint"_s, Theme::mix(t.surface, t.muted, 0.6)},
                                                    {u"@late"_s, t.late}};
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet.replace(u"@theme"_s, dark ? u"dark"_s : u"light"_s);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

void Theme::apply(QApplication &application, ThemeChoice choice)
{
    const bool system = systemIsDark();
    g_choice = choice;
    g_dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && system);
    if (application.style()->name() != u"fusion"_s)
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(paletteOf(tokens()));
    application.setStyleSheet(styleSheetOf(tokens(), g_dark));
}

void Theme::applyFont(QApplication &application, const QString &language)
{
    static const QFont platform = QApplication::font();
    const bool traditional = language == u"zh_TW";
    // The family that "Sans Serif" stands for, or the next one would be taken for Latin letters too.
    QStringList families{QFontInfo(platform).family()};
    if (traditional)
        families << u"Noto Sans CJK TC"_s << u"PingFang TC"_s << u"Microsoft JhengHei UI"_s;
    families << u"Noto Sans CJK SC"_s << u"Noto Sans SC"_s << u"PingFang SC"_s << u"Microsoft YaHei UI"_s;
    QFont font = platform;
    font.setFamilies(families);
    application.setFont(font);
}

ThemeChoice Theme::choice()
{
    return g_choice;
}

bool Theme::isDark()
{
    return g_dark;
}

const Tokens &Theme::tokens()
{
    return tokens(g_dark);
}

const Tokens &Theme::tokens(bool dark)
{
    return dark ? kDark : kLight;
}

ThemeChoice Theme::choiceFromCode(const QString &code)
{
    if (code == u"light")
        return ThemeChoice::Light;
    return code == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString Theme::toCode(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

QIcon Theme::icon(const QString &name)
{
    return QIcon(new IconEngine(name, &Tokens::text));
}

QIcon Theme::icon(const QString &name, QColor Tokens::*colour)
{
    return QIcon(new IconEngine(name, colour));
}

QColor Theme::heat(int step)
{
    // Between two of the dark steps lie grounds on which neither text colour is legible.
    static constexpr std::array kLightShares{0.0, 0.16, 0.36, 0.62, 1.0};
    static constexpr std::array kDarkShares{0.0, 0.16, 0.36, 0.74, 1.0};
    const auto at = static_cast<size_t>(std::clamp(step, 0, 4));
    return mix(tokens().surface, tokens().accent, g_dark ? kDarkShares.at(at) : kLightShares.at(at));
}

QColor Theme::textOn(const QColor &background)
{
    return contrast(background, kLight.text) >= contrast(background, kLight.surface) ? kLight.text : kLight.surface;
}

QColor Theme::mix(const QColor &first, const QColor &second, double share)
{
    const auto between = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(between(first.red(), second.red()), between(first.green(), second.green()),
                  between(first.blue(), second.blue()));
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}
