// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/fold.h"

#include "model/search/readings.h"
#include "model/search/searchtext.h"

#include <QChar>

#include <iterator>

namespace {

struct Range
{
    char16_t first, last;
};

/// Scripts whose words are not written apart, so that every character must be found by itself.
constexpr Range kUnspaced[] = {
    {0x0e00, 0x0eff}, {0x1000, 0x109f}, {0x1100, 0x11ff}, {0x1780, 0x17ff}, {0x2e80, 0x2fdf},
    {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3038, 0x31ff}, {0x3400, 0x4dbf}, {0x4e00, 0xa4cf},
    {0xa960, 0xa97f}, {0xac00, 0xd7ff}, {0xf900, 0xfaff},
};

bool isUnspaced(char32_t c)
{
    return c > 0xffff || std::ranges::any_of(kUnspaced, [c](Range r) { return c >= r.first && c <= r.last; });
}

bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);
}

char16_t lower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
}

/// What is neither ASCII nor Han: decomposed, case folded, marks dropped, digits of all scripts as ASCII.
void foldOther(QStringView text, FoldBuffer &out)
{
    const Readings &readings = Readings::table();
    const QString folded = text.toString()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (c.isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, folded[i + 1]);
            if (QChar::category(whole) == QChar::Number_DecimalDigit)
                out.append(char16_t(u'0' + QChar::digitValue(whole)));
            else if (QChar::category(whole) != QChar::Mark_NonSpacing)
                out.append(reinterpret_cast<const char16_t *>(folded.utf16()) + i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            out.append(u' ');
        } else if (c == QChar(0xdf)) {
            out.append(u"ss", 2); // QString folds by single characters
        } else if (c.category() == QChar::Number_DecimalDigit) {
            out.append(char16_t(u'0' + c.digitValue()));
        } else if (c.category() != QChar::Mark_NonSpacing) {
            out.append(readings.simplified(c.unicode()));
        }
    }
}

} // namespace

void foldInto(QStringView text, FoldBuffer &out)
{
    const Readings &readings = Readings::table();
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            out.append(lower(c));
            ++i;
        } else if (isHan(c)) {
            out.append(readings.simplified(c));
            ++i;
        } else {
            const qsizetype start = i;
            while (i < text.size() && text[i].unicode() >= 0x80 && !isHan(text[i].unicode()))
                ++i;
            foldOther(text.sliced(start, i - start), out);
        }
    }
}

SearchClass searchClass(char32_t c)
{
    if (c < 0x80) {
        const bool word = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
        return word ? SearchClass::Word : SearchClass::Separator;
    }
    if (c <= 0xffff && isHan(char16_t(c)))
        return SearchClass::Character;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Mark_SpacingCombining:
        return isUnspaced(c) ? SearchClass::Character : SearchClass::Word;
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return SearchClass::Character;
    default:
        return SearchClass::Separator;
    }
}

QString searchFold(const QString &text)
{
    FoldBuffer buffer;
    foldInto(text, buffer);
    return QString(reinterpret_cast<const QChar *>(buffer.constData()), buffer.size());
}
