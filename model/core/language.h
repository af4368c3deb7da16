// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

/// The interface language of a process: "en", "zh_CN" or "zh_TW", switched while running.
class Language
{
public:
    static QStringList all();
    /// The one of all() that suits a locale name such as "zh_Hant_HK" best; "en" where none does.
    static QString closest(const QString &localeName);
    /// "English", "简体中文", "繁體中文": each in itself.
    static QString nativeName(const QString &language);

    /// Installs the translations of Weft and of Qt in place of the former ones. Widgets get a LanguageChange event.
    void use(const QString &language);
    const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_weft;
    QTranslator m_qt;
};
