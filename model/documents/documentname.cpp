// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documentname.h"

#include <QFileInfo>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostBytes = 200; ///< file systems take 255, a copy may get " (2)" behind it

bool isForbidden(QChar c)
{
    static const QString marks = u"<>:\"/\\|?*"_s;
    return marks.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isReserved(const QString &stem)
{
    static const QStringList names{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString upper = stem.toUpper();
    const bool numbered = upper.size() == 4 && upper.at(3).isDigit();
    return names.contains(upper) || (numbered && (upper.startsWith(u"COM") || upper.startsWith(u"LPT")));
}

/// Characters go from before the extension until the name is short enough.
QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
    QString stem = name.chopped(extension.size());
    while ((stem + extension).toUtf8().size() > kMostBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem.trimmed() + extension;
}
} // namespace

QString DocumentName::safe(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_C);
    text = text.mid(qMax(text.lastIndexOf(u'/'), text.lastIndexOf(u'\\')) + 1);
    text.removeIf(isForbidden);
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    while (text.startsWith(u'.') || text.startsWith(u' '))
        text.remove(0, 1);
    if (isReserved(text.section(u'.', 0, 0)))
        text.prepend(u'_');
    return text.isEmpty() ? u"document"_s : shortened(text);
}

bool DocumentName::isProgram(const QString &name)
{
    static const QStringList kinds{
        u"exe"_s, u"com"_s, u"bat"_s,     u"cmd"_s, u"scr"_s,      u"pif"_s,     u"msi"_s, u"msp"_s,
        u"cpl"_s, u"dll"_s, u"vbs"_s,     u"vbe"_s, u"js"_s,       u"jse"_s,     u"wsf"_s, u"wsh"_s,
        u"hta"_s, u"ps1"_s, u"psm1"_s,    u"reg"_s, u"lnk"_s,      u"url"_s,     u"scf"_s, u"inf"_s,
        u"jar"_s, u"sh"_s,  u"bash"_s,    u"run"_s, u"appimage"_s, u"desktop"_s, u"py"_s,  u"pl"_s,
        u"rb"_s,  u"app"_s, u"command"_s, u"dmg"_s, u"pkg"_s,      u"apk"_s,     u"deb"_s, u"rpm"_s,
        u"chm"_s, u"iso"_s, u"img"_s,     u"vhd"_s, u"docm"_s,     u"xlsm"_s,    u"pptm"_s};
    return kinds.contains(QFileInfo(name.trimmed()).suffix().toLower());
}

bool DocumentName::isLink(const QString &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"ftp"_s, u"mailto"_s, u"file"_s};
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    return parsed.isValid() && schemes.contains(parsed.scheme().toLower()) && !isProgram(parsed.fileName());
}
