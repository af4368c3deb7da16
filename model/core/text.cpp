// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Longest first: a name ends with the first that fits.
constexpr std::array kChineseForms{"股份有限公司", "有限责任公司", "有限責任公司", "有限责任", "有限責任",
                                   "有限公司",     "集团公司",     "集團公司",     "株式会社", "株式會社",
                                   "集团",         "集團",         "公司"};

constexpr std::array kWesternForms{"ltd", "limited", "inc", "incorporated", "corp", "corporation", "co",  "company",
                                   "llc", "llp",     "lp",  "plc",          "gmbh", "mbh",         "ag",  "kg",
                                   "ohg", "ug",      "sa",  "sas",          "sarl", "srl",         "spa", "bv",
                                   "nv",  "ab",      "as",  "oy",           "oyj",  "aps",         "pty", "pte",
                                   "sdn", "bhd",     "kk",  "sl",           "ltda"};

bool isWesternForm(const QString &word)
{
    return std::ranges::any_of(kWesternForms, [&](const char *form) { return word == QLatin1StringView(form); });
}

QStringList wordsOf(const QString &folded)
{
    // "S.A." and "O'Neill" are one word each; any other punctuation ends a word.
    QString text;
    for (const QChar c : folded) {
        if (c == u'.' || c == u'\'' || c == QChar(0x2019))
            continue;
        text += c.isSpace() || c.isPunct() ? QChar(u' ') : c;
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString withoutChineseForms(QString name)
{
    const auto ends = [&](const char *form) { return name.endsWith(QString::fromUtf8(form)); };
    for (auto form = std::ranges::find_if(kChineseForms, ends); form != kChineseForms.end();
         form = std::ranges::find_if(kChineseForms, ends)) {
        const auto length = QString::fromUtf8(*form).size();
        if (length == name.size())
            break;
        name.chop(length);
    }
    return name;
}

struct CloseCollator
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

UCollator *pinyinCollator()
{
    // A collator may be used by one thread at a time; opening one costs milliseconds.
    thread_local const Collator collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        Collator opened(ucol_open("zh@collation=pinyin", &status));
        return U_SUCCESS(status) ? std::move(opened) : Collator();
    }();
    return collator.get();
}

QString numberedVersion(const UVersionInfo version)
{
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return QString::fromLatin1(text.data());
}

} // namespace

QString foldText(const QString &text)
{
    const QString folded =
        text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
    QString visible;
    visible.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.category() != QChar::Other_Format)
            visible += c;
    }
    return visible.simplified();
}

QString nameKey(const QString &name)
{
    const QString folded = foldText(name);
    QStringList words = wordsOf(folded);
    while (words.size() > 1 && isWesternForm(words.last()))
        words.removeLast();
    const QString key = withoutChineseForms(words.join(QString()));
    if (!key.isEmpty())
        return key;
    return folded.isEmpty() ? name : folded;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QString phoneKey(const QString &number)
{
    const QString text = number.normalized(QString::NormalizationForm_KC);
    const auto firstDigit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    const bool plus = std::find(text.begin(), firstDigit, u'+') != firstDigit;
    QString digits = digitsOf(text);
    const bool zeros = digits.startsWith("00"_L1);
    if (zeros)
        digits = digits.mid(2);
    const bool chineseMobile = digits.size() == 13 && digits.startsWith("861"_L1);
    if (digits.startsWith("86"_L1) && (plus || zeros || chineseMobile))
        digits = digits.mid(2);
    if (digits.startsWith(u'0'))
        digits = digits.mid(1);
    return digits.size() < 7 ? QString() : digits;
}

QString emailKey(const QString &address)
{
    return address.trimmed().toCaseFolded();
}

QByteArray sortKey(const QString &name)
{
    UCollator *collator = pinyinCollator();
    if (!collator)
        return foldText(name).toUtf8();
    const auto *text = reinterpret_cast<const UChar *>(name.utf16());
    const auto length = static_cast<int32_t>(name.size());
    QByteArray key(64 + 8 * name.size(), Qt::Uninitialized);
    auto size = ucol_getSortKey(collator, text, length, reinterpret_cast<uint8_t *>(key.data()),
                                static_cast<int32_t>(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = ucol_getSortKey(collator, text, length, reinterpret_cast<uint8_t *>(key.data()), size);
    }
    key.truncate(std::max(size - 1, 0)); // without ICU's closing 0
    return key;
}

QString sortKeyVersion()
{
    UVersionInfo icu = {};
    UVersionInfo collation = {};
    u_getVersion(icu);
    if (UCollator *collator = pinyinCollator())
        ucol_getVersion(collator, collation);
    return numberedVersion(icu) + u'/' + numberedVersion(collation);
}

namespace {
/// Controls, and marks that turn the direction of what follows: with them a name can look like another.
bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turns || c.category() == QChar::Other_Control;
}
} // namespace

QString textProblem(const QString &text, bool multiline)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate())
            return QCoreApplication::translate("Text", "It holds half a character, as damaged text does.");
        const bool breaks = c == u'\n' || c == u'\r' || c == u'\t';
        if (isForbidden(c) && !(multiline && breaks))
            return breaks ? QCoreApplication::translate("Text",
                                                        "It holds a line break or a tab, and may be one line only.")
                          : QCoreApplication::translate("Text", "It holds the control character U+%1.")
                                .arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0'));
    }
    return {};
}
