// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

// The resource lies in a static library, where nothing else would keep the linker from dropping it.
static void keepTranslations()
{
    Q_INIT_RESOURCE(weft_translations);
}

QStringList Language::all()
{
    return {u"en"_s, u"zh_CN"_s, u"zh_TW"_s};
}

QString Language::closest(const QString &localeName)
{
    const QLocale locale(localeName);
    if (locale.language() != QLocale::Chinese)
        return u"en"_s;
    return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
}

QString Language::nativeName(const QString &language)
{
    if (language == u"zh_CN")
        return u"简体中文"_s;
    return language == u"zh_TW" ? u"繁體中文"_s : u"English"_s;
}

void Language::use(const QString &language)
{
    keepTranslations();
    QCoreApplication::removeTranslator(&m_weft);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = all().contains(language) ? language : u"en"_s;
    if (m_qt.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_weft.load(u":/i18n/weft_"_s + m_current + u".qm"_s))
        QCoreApplication::installTranslator(&m_weft);
}
