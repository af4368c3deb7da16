// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/damage.h"

#include "model/exchange/commoncharacters.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
bool isDamagedCharacter(char32_t c)
{
    const bool privateUse = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
    const bool radical = c >= 0x2E80 && c <= 0x2EFF;
    const bool control = c >= 0x80 && c <= 0x9F;
    const bool nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return c == 0xFFFD || privateUse || radical || control || nonCharacter;
}

bool isIdeograph(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

/// The bytes of a text in an encoding; empty if it has characters that the encoding has not.
QByteArray bytesIn(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status))
        return {};
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 4 + 4, '\0');
    const auto size =
        ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    return U_FAILURE(status) ? QByteArray() : bytes.first(size);
}

QString asUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString() : text;
}

/// UTF-8 that was read as windows-1252: "MÃ¼ller".
bool isLatinOfUtf8(const QString &text)
{
    // ICU passes over characters that are not seen (zero width, direction): what is left may be plain ASCII.
    const QByteArray bytes = bytesIn(text, "windows-1252");
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    return !ascii && !asUtf8(bytes).isEmpty();
}

/// UTF-8 that was read as GBK gives rare characters whose bytes happen to be sound UTF-8 of common ones.
bool isGbkOfUtf8(const QString &text)
{
    QString sound = text;
    while (!sound.isEmpty() && (sound.endsWith(u'?') || sound.endsWith(u'？')))
        sound.chop(1);
    const QString decoded = asUtf8(bytesIn(sound, "GBK"));
    const auto common = std::count_if(decoded.begin(), decoded.end(), [](QChar c) {
        return isCommonSimplified(c.unicode()) || isCommonTraditional(c.unicode());
    });
    return common >= 2;
}

bool hasLostLetters(const QString &name)
{
    const auto mark = [](QChar c) { return c == u'?' || c == u'？'; };
    if (mark(name.front()))
        return true;
    return std::adjacent_find(name.begin(), name.end(), [&](QChar a, QChar b) { return mark(a) && mark(b); }) !=
           name.end();
}
} // namespace

bool looksDamaged(const QString &text, bool isName)
{
    if (std::all_of(text.begin(), text.end(),
                    [](QChar c) { return c.unicode() < 0x80 && c.unicode() >= 0x20 && c != u'?'; }))
        return false;
    const auto points = text.toUcs4();
    if (std::any_of(points.begin(), points.end(), [](uint c) { return isDamagedCharacter(c); }))
        return true;
    if (text.contains(u"锟斤拷"_s) || text.contains(u"烫烫烫"_s) || text.contains(u"屯屯屯"_s) ||
        text.contains(u"锘"_s))
        return true;
    if (isName && hasLostLetters(text))
        return true;
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return false;
    const bool chinese = std::any_of(text.begin(), text.end(), [](QChar c) { return isIdeograph(c.unicode()); });
    return chinese ? isGbkOfUtf8(text) : isLatinOfUtf8(text);
}

QString withoutReadings(const QString &name)
{
    // Only with a tone mark: (HK) behind a character is a place.
    static const QRegularExpression reading(
        u"(?<=[\\x{4E00}-\\x{9FFF}])[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString clean = name;
    return clean.remove(reading);
}
