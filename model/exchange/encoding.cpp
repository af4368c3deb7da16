// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/encoding.h"

#include "model/exchange/commoncharacters.h"

#include <QHash>
#include <QList>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kSample = 256 * 1024;

struct Mark
{
    QByteArray bytes;
    QString encoding;
};

const QList<Mark> &marks()
{
    static const QList<Mark> list{{QByteArrayLiteral("\xEF\xBB\xBF"), u"UTF-8"_s},
                                  {QByteArrayLiteral("\xFF\xFE"), u"UTF-16LE"_s},
                                  {QByteArrayLiteral("\xFE\xFF"), u"UTF-16BE"_s}};
    return list;
}

bool isIdeograph(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
}

bool isKana(char16_t c)
{
    return c >= 0x3041 && c <= 0x30FE;
}

// What a character says about the text being read rightly: common ones speak for it, odd ones against.
double weightOf(char16_t c)
{
    if (isCommonSimplified(c) || isCommonTraditional(c))
        return 3;
    if (isIdeograph(c))
        return -0.5;
    if (isKana(c))
        return 1.5;
    if ((c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF5E))
        return 0.5;
    if ((c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7) || c == 0x20AC || (c >= 0x2013 && c <= 0x201E))
        return 0.3;
    return -3; // half-width katakana, private use, box drawing, signs, controls
}

// A sign of windows-1252 text is a letter with an accent inside a word of ASCII letters.
double westernWeight(const QString &text, qsizetype i)
{
    const auto plain = [&](qsizetype at) { return at < 0 || at >= text.size() || text[at].unicode() < 0x80; };
    const char16_t c = text[i].unicode();
    if (c == 0x20AC || (c >= 0x2013 && c <= 0x201E))
        return 1;
    if (c < 0xC0 || c == 0xD7 || c == 0xF7)
        return -2;
    return plain(i - 1) && plain(i + 1) ? 2 : -2;
}

/// The mean weight of the characters that are not ASCII; -10 where the bytes are not of the encoding at all.
double scoreOf(const QByteArray &bytes, const QString &encoding)
{
    const Encoding::Decoded decoded = Encoding::decode(bytes, encoding);
    if (decoded.badByte >= 0)
        return -10;
    const bool western = encoding == "windows-1252"_L1;
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < decoded.text.size(); ++i) {
        if (decoded.text[i].unicode() < 0x80)
            continue;
        sum += western ? westernWeight(decoded.text, i) : weightOf(decoded.text[i].unicode());
        ++count;
    }
    return count == 0 ? -10 : sum / double(count);
}

QByteArray nonAsciiLines(const QByteArray &bytes)
{
    QByteArray lines;
    qsizetype from = 0;
    while (from < bytes.size() && lines.size() < kSample) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = QByteArrayView(bytes).sliced(from, to - from);
        if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            lines.append(line.data(), line.size());
        from = to;
    }
    return lines;
}

/// UTF-16 without a mark shows by the zero bytes of its ASCII characters; empty if there are none to speak of.
QString wideEncoding(const QByteArray &bytes)
{
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), kSample));
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == 0)
            ++(i % 2 == 0 ? even : odd);
    }
    if (bytes.size() % 2 != 0 || (even + odd) * 20 < sample.size())
        return {};
    if (odd > even * 8)
        return u"UTF-16LE"_s;
    return even > odd * 8 ? u"UTF-16BE"_s : QString();
}

Encoding::Guess guessByScore(const QByteArray &bytes)
{
    const QByteArray lines = nonAsciiLines(bytes);
    static const QStringList candidates{u"GB18030"_s, u"Big5"_s, u"Shift_JIS"_s, u"windows-1252"_s};
    QString best;
    double bestScore = -10, nextScore = -10;
    for (const QString &candidate : candidates) {
        const double score = scoreOf(lines, candidate);
        if (score > bestScore) {
            nextScore = bestScore;
            bestScore = score;
            best = candidate;
        } else {
            nextScore = std::max(nextScore, score);
        }
    }
    if (best.isEmpty())
        return {u"windows-1252"_s, false, false};
    return {best, false, bestScore > 0 && bestScore - nextScore > 0.5};
}
} // namespace

QStringList Encoding::names()
{
    return {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Shift_JIS"_s, u"windows-1252"_s};
}

QString Encoding::nameOf(const QString &text)
{
    static const QHash<QString, QString> aliases{{u"utf8"_s, u"UTF-8"_s},
                                                 {u"utf8bom"_s, u"UTF-8"_s},
                                                 {u"gbk"_s, u"GB18030"_s},
                                                 {u"gb2312"_s, u"GB18030"_s},
                                                 {u"gb18030"_s, u"GB18030"_s},
                                                 {u"cp936"_s, u"GB18030"_s},
                                                 {u"big5"_s, u"Big5"_s},
                                                 {u"cp950"_s, u"Big5"_s},
                                                 {u"utf16le"_s, u"UTF-16LE"_s},
                                                 {u"utf16"_s, u"UTF-16LE"_s},
                                                 {u"utf16be"_s, u"UTF-16BE"_s},
                                                 {u"shiftjis"_s, u"Shift_JIS"_s},
                                                 {u"sjis"_s, u"Shift_JIS"_s},
                                                 {u"windows1252"_s, u"windows-1252"_s},
                                                 {u"cp1252"_s, u"windows-1252"_s},
                                                 {u"latin1"_s, u"windows-1252"_s},
                                                 {u"iso88591"_s, u"windows-1252"_s}};
    QString key;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return aliases.value(key);
}

Encoding::Decoded Encoding::decode(const QByteArray &bytes, const QString &encoding)
{
    QByteArrayView source(bytes);
    for (const Mark &mark : marks()) {
        if (mark.encoding == encoding && bytes.startsWith(mark.bytes))
            source = source.sliced(mark.bytes.size());
    }
    // Qt is much quicker at it, but would take a second mark away too.
    if (encoding == "UTF-8"_L1 && source.isValidUtf8() && !source.startsWith(marks().first().bytes))
        return {QString::fromUtf8(source), -1};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
    Decoded decoded;
    if (U_FAILURE(status)) {
        decoded.badByte = 0;
        return decoded;
    }
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    decoded.text.resize(source.size() + 8);
    auto *const begin = reinterpret_cast<UChar *>(decoded.text.data());
    UChar *to = begin;
    const char *from = source.data();
    ucnv_toUnicode(converter.get(), &to, begin + decoded.text.size(), &from, source.data() + source.size(), nullptr,
                   true, &status);
    decoded.text.truncate(to - begin);
    if (U_FAILURE(status)) {
        std::array<char, 16> bad{};
        int8_t length = bad.size();
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), bad.data(), &length, &ignored);
        decoded.badByte = from - bytes.constData() - length;
    }
    return decoded;
}

Encoding::Guess Encoding::guess(const QByteArray &bytes)
{
    for (const Mark &mark : marks()) {
        if (bytes.startsWith(mark.bytes))
            return {mark.encoding, true, true};
    }
    const QString wide = wideEncoding(bytes);
    if (!wide.isEmpty())
        return {wide, false, decode(bytes, wide).badByte < 0};
    if (bytes.isValidUtf8())
        return {u"UTF-8"_s, false, true};
    return guessByScore(bytes);
}
