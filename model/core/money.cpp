// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <unicode/ucurr.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// 16 digits: far above any firm's amounts, and small enough that sums over many rows stay exact.
constexpr qint64 kLargestMinor = 9'999'999'999'999'999;
// Currencies withdrawn before 2020 (the mark, the lira …) are no longer money that a firm can have.
constexpr UDate kCurrencyFrom = 1'577'836'800'000.0;
constexpr UDate kCurrencyTo = 4'102'444'800'000.0;

/// A parsed text before it is known which mark is the decimal one.
struct Figure
{
    bool negative = false;
    QString body; ///< ASCII digits, '.', ',' and, for any other separator of thousands, ' '
};

/// What may stand before or behind an amount: "CNY", "NT$", "￥", "元". The mark of another currency is no such thing.
QStringList marksOf(const Currency &currency)
{
    QStringList marks{currency.code, u"$"_s, QString(QChar(0xA5)), u"元"_s, u"圓"_s, u"圆"_s};
    if (currency.code == "CNY"_L1)
        marks += u"RMB"_s;
    for (const char *locale : {"en", "zh", "zh_Hant"}) {
        UErrorCode status = U_ZERO_ERROR;
        int32_t length = 0;
        const auto *code = reinterpret_cast<const UChar *>(currency.code.utf16());
        const UChar *symbol = ucurr_getName(code, locale, UCURR_SYMBOL_NAME, nullptr, &length, &status);
        if (U_SUCCESS(status) && length > 0)
            marks += QString::fromUtf16(symbol, length).normalized(QString::NormalizationForm_KC);
    }
    // "NT$" before "$".
    std::ranges::sort(marks, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return marks;
}

QString withoutCurrency(QString text, const Currency &currency)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && !c.isLetter(); });
    if (plain && !text.contains(u'$'))
        return text.trimmed();
    const QStringList marks = marksOf(currency);
    text = text.trimmed();
    const auto starts = [&](const QString &mark) { return text.startsWith(mark, Qt::CaseInsensitive); };
    if (const auto mark = std::ranges::find_if(marks, starts); mark != marks.end())
        text = text.mid(mark->size()).trimmed();
    const auto ends = [&](const QString &mark) { return text.endsWith(mark, Qt::CaseInsensitive); };
    if (const auto mark = std::ranges::find_if(marks, ends); mark != marks.end())
        text = text.chopped(mark->size()).trimmed();
    return text;
}

bool takeSign(QString &text, bool &negative)
{
    if (text.isEmpty() || (text.front() != u'-' && text.front() != u'+'))
        return false;
    negative = text.front() == u'-';
    text = text.mid(1).trimmed();
    return true;
}

/// Takes sign, brackets and currency off and turns every character of the rest into one of Figure::body.
std::optional<Figure> figureOf(const QString &typed, const Currency &currency)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.replace(QChar(0x2212), u'-');
    Figure figure;
    text = text.trimmed();
    const bool bracketed = text.startsWith(u'(') && text.endsWith(u')');
    if (bracketed)
        text = text.mid(1, text.size() - 2);
    bool negative = false;
    bool sign = takeSign(text, negative);
    text = withoutCurrency(text, currency);
    if (!sign)
        sign = takeSign(text, negative);
    if (bracketed && sign)
        return {};
    figure.negative = negative || bracketed;
    for (const QChar c : std::as_const(text)) {
        if (c.category() == QChar::Number_DecimalDigit)
            figure.body += QChar(u'0' + c.digitValue());
        else if (c == u'.' || c == u',')
            figure.body += c;
        else if (c.isSpace() || c == u'\'' || c == QChar(0x2019))
            figure.body += u' ';
        else
            return {};
    }
    return figure;
}

/// The decimal mark of a body, a null QChar where it has none.
QChar decimalMarkOf(const QString &body, DecimalMark mark)
{
    if (mark == DecimalMark::Point)
        return body.contains(u'.') ? QChar(u'.') : QChar();
    if (mark == DecimalMark::Comma)
        return body.contains(u',') ? QChar(u',') : QChar();
    const auto points = body.count(u'.');
    const auto commas = body.count(u',');
    if (points > 0 && commas > 0) {
        const bool pointLast = body.lastIndexOf(u'.') > body.lastIndexOf(u',');
        return pointLast ? QChar(u'.') : QChar(u',');
    }
    if (points + commas != 1)
        return QChar();
    if (points == 1)
        return QChar(u'.');
    const auto tail = body.size() - body.indexOf(u',') - 1;
    return tail == 3 && !body.contains(u' ') ? QChar() : QChar(u',');
}

/// The digits of "1,234,567"; nothing unless every group after the first has three digits and one mark separates all.
std::optional<QString> ungrouped(const QString &text)
{
    const auto separator = std::ranges::find_if_not(text, [](QChar c) { return c.isDigit(); });
    if (separator == text.end())
        return text;
    const QStringList groups = text.split(*separator);
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.first().startsWith(u'0'))
        return {};
    const auto isGroup = [](const QString &group) {
        return group.size() == 3 && std::ranges::all_of(group, [](QChar c) { return c.isDigit(); });
    };
    if (!std::all_of(groups.begin() + 1, groups.end(), isGroup))
        return {};
    return groups.join(QString());
}

tl::unexpected<Error> notAnAmount(const QString &text)
{
    return fail(
        ErrorKind::Invalid,
        QCoreApplication::translate("Money", "“%1” is not an amount that reads only one way. Write it like 1234.50.")
            .arg(text));
}

Result<Money> moneyOf(const QString &typed, bool negative, const QString &digits)
{
    Money amount;
    for (const QChar c : digits) {
        amount.minor = amount.minor * 10 + c.digitValue();
        if (amount.minor > kLargestMinor)
            return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                                "Money", "“%1” is larger than any amount Weft keeps. Check the digits.")
                                                .arg(typed));
    }
    return negative ? -amount : amount;
}

/// |numerator| / denominator to the given places as one run of digits, the last one rounded half up (away from 0).
/// Long division by additions: nothing overflows for any pair of 64-bit numbers.
QString quotientDigits(quint64 numerator, quint64 denominator, int places)
{
    QString digits = QString::number(numerator / denominator);
    quint64 rest = numerator % denominator;
    for (int place = 0; place < places; ++place) {
        int digit = 0;
        quint64 sum = 0;
        for (int i = 0; i < 10; ++i) {
            sum += rest;
            if (sum >= denominator) {
                sum -= denominator;
                ++digit;
            }
        }
        rest = sum;
        digits += QChar(u'0' + digit);
    }
    if (rest < denominator - rest)
        return digits;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value);
}

QString withPoint(QString digits, int decimals)
{
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return digits;
}

QString scaledQuotient(qint64 numerator, qint64 denominator, int shift, int decimals)
{
    if (denominator == 0)
        return {};
    const QString digits = quotientDigits(magnitude(numerator), magnitude(denominator), shift + decimals);
    const auto firstDigit = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
    if (firstDigit == digits.end())
        return withPoint(u"0"_s, decimals);
    const QString text = withPoint(QString(firstDigit, digits.end() - firstDigit), decimals);
    return (numerator < 0) != (denominator < 0) ? u'-' + text : text;
}

} // namespace

Result<Currency> currencyOf(const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    UErrorCode status = U_ZERO_ERROR;
    const auto *name = reinterpret_cast<const UChar *>(upper.utf16());
    const bool known = upper.size() == 3 && ucurr_isAvailable(name, kCurrencyFrom, kCurrencyTo, &status) &&
                       U_SUCCESS(status) && ucurr_getNumericCode(name) > 0;
    const int decimals = known ? ucurr_getDefaultFractionDigits(name, &status) : 0;
    if (!known || U_FAILURE(status))
        return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                            "Money", "“%1” is not a currency. Give its code of ISO 4217, such as CNY.")
                                            .arg(code));
    return Currency{upper, decimals};
}

Currency currencyOfLocale(const QString &localeName)
{
    UChar code[4] = {};
    UErrorCode status = U_ZERO_ERROR;
    const int length = ucurr_forLocale(localeName.toLatin1().constData(), code, 4, &status);
    if (U_SUCCESS(status) && length == 3) {
        if (const auto currency = currencyOf(QString::fromUtf16(code, length)))
            return *currency;
    }
    return {u"CNY"_s, 2};
}

QString toPlain(Money amount, const Currency &currency)
{
    const QString text = withPoint(QString::number(magnitude(amount.minor)), currency.decimals);
    return amount.minor < 0 ? u'-' + text : text;
}

QString toDisplay(Money amount, const Currency &currency, const QLocale &locale)
{
    const QString plain = withPoint(QString::number(magnitude(amount.minor)), currency.decimals);
    const auto point = plain.indexOf(u'.');
    QString text = locale.toString(plain.left(point).toULongLong());
    if (point >= 0)
        text += locale.decimalPoint() + plain.mid(point + 1);
    return amount.minor < 0 ? locale.negativeSign() + text : text;
}

Result<Money> parseMoney(const QString &text, const Currency &currency, DecimalMark mark)
{
    const auto figure = figureOf(text, currency);
    if (!figure || figure->body.isEmpty())
        return notAnAmount(text);
    const auto decimalMark = decimalMarkOf(figure->body, mark);
    QString whole = figure->body;
    QString fraction;
    if (!decimalMark.isNull()) {
        const auto at = whole.lastIndexOf(decimalMark);
        fraction = whole.mid(at + 1);
        whole = whole.left(at);
        if (whole.contains(decimalMark) || fraction.isEmpty())
            return notAnAmount(text);
    }
    const auto digits = ungrouped(whole);
    const bool fractionIsDigits = std::ranges::all_of(fraction, [](QChar c) { return c.isDigit(); });
    if (!digits || !fractionIsDigits)
        return notAnAmount(text);
    if (fraction.size() > currency.decimals)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Money",
                                                "“%1” has more decimals than %2 has. Write it like 1234.50, or say "
                                                "which mark stands before the decimals.")
                        .arg(text, currency.code));
    return moneyOf(text, figure->negative, *digits + fraction.leftJustified(currency.decimals, u'0'));
}

QString percentText(qint64 numerator, qint64 denominator, int decimals)
{
    return scaledQuotient(numerator, denominator, 2, decimals);
}

QString ratioText(qint64 numerator, qint64 denominator, int decimals)
{
    return scaledQuotient(numerator, denominator, 0, decimals);
}
