// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxformats.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kSecondsADay = 86400;
constexpr double kLastSerial = 2958466; // the first that is past 9999-12-31
constexpr double kMostExact = 1e15;     // a spreadsheet keeps 15 digits

QString translated(const char *text)
{
    return QCoreApplication::translate("Xlsx", text);
}

/// The signs of a format's first section that stand for parts of a value: no literals, colours, conditions or fillers.
QString signsOf(const QString &code)
{
    QString signs;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, close - i - 1).toLower();
            // [h]:mm counts hours; [Red], [$-804] and [>100] are about the look.
            if (!inside.isEmpty() && inside.count(inside.front()) == inside.size() && u"hms"_s.contains(inside.front()))
                signs += u'e';
            i = close < 0 ? code.size() : close;
        } else {
            signs += c;
        }
    }
    return signs;
}

QString decimalText(double number)
{
    if (number == 0)
        return u"0"_s;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::fabs(number))));
    QString text = QString::number(number, 'f', std::clamp(14 - magnitude, 0, 30));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == u"-0" ? u"0"_s : text;
}

Result<QString> numberText(double number, int digits)
{
    if (!std::isfinite(number))
        return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Xlsx", "The cell holds no number.")));
    if (std::fabs(number) >= kMostExact)
        return fail(ErrorKind::Invalid,
                    translated(QT_TRANSLATE_NOOP("Xlsx", "The number has more digits than a spreadsheet keeps: its "
                                                         "last ones are lost. Write it as text.")));
    const QString text = decimalText(number);
    return number >= 0 && !text.contains(u'.') ? text.rightJustified(digits, u'0') : text;
}

/// Whole seconds; a spreadsheet keeps a time as a fraction that is never exact.
Result<QString> momentText(double number, CellKind kind, DaySystem system)
{
    qint64 seconds = std::llround((number - std::floor(number)) * kSecondsADay);
    double whole = std::floor(number);
    if (seconds == kSecondsADay) {
        seconds = 0;
        whole += 1;
    }
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    const QString clock = time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (kind == CellKind::Time && whole == 0)
        return clock;
    WEFT_TAKE(const QDate day, XlsxFormats::day(whole, system));
    const QString date = day.toString(Qt::ISODate);
    return kind == CellKind::Day && seconds == 0 ? date : seconds == 0 ? date : date + u' ' + clock;
}
} // namespace

CellFormat XlsxFormats::builtIn(int id)
{
    const bool day =
        (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
    const bool time =
        (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    if (day)
        return {CellKind::Day};
    return {id == 22 ? CellKind::Moment : time ? CellKind::Time : CellKind::Number};
}

CellFormat XlsxFormats::ofCode(const QString &code)
{
    QString signs = signsOf(code);
    if (signs.contains("general"_L1))
        return {};
    const auto zeros = signs.count(u'0');
    if (zeros > 1 && zeros == signs.size())
        return {CellKind::Padded, static_cast<int>(zeros)};
    if (signs.contains(u'0') || signs.contains(u'#') || signs.contains(u'?') || signs.contains(u'@')) {
        // Fractions of a second are the one place where digits and a time meet.
        if (!signs.contains(u's'))
            return {};
    }
    const bool day = signs.contains(u'y') || signs.contains(u'd');
    const bool time = signs.contains(u'h') || signs.contains(u's') || signs.contains(u'e');
    if (day)
        return {time ? CellKind::Moment : CellKind::Day};
    if (time)
        return {CellKind::Time};
    return {signs.contains(u'm') ? CellKind::Day : CellKind::Number};
}

Result<QDate> XlsxFormats::day(double serial, DaySystem system)
{
    const double whole = std::floor(serial);
    const bool is1904 = system == DaySystem::From1904;
    if (!(whole >= (is1904 ? 0 : 1)) || whole >= kLastSerial - (is1904 ? 1462 : 0))
        return fail(ErrorKind::Invalid,
                    translated(QT_TRANSLATE_NOOP("Xlsx", "“%1” is no day of a spreadsheet.")).arg(decimalText(serial)));
    const auto days = static_cast<qint64>(whole);
    if (is1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 60)
        return fail(ErrorKind::Invalid,
                    translated(QT_TRANSLATE_NOOP("Xlsx", "The day is 29 February 1900, which never was.")));
    return QDate(1899, 12, 30).addDays(days < 60 ? days + 1 : days);
}

Result<QString> XlsxFormats::text(double number, const CellFormat &format, DaySystem system)
{
    if (format.kind == CellKind::Number || format.kind == CellKind::Padded)
        return numberText(number, format.digits);
    if (!(std::fabs(number) < kLastSerial))
        return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Xlsx", "“%1” is no day of a spreadsheet."))
                                            .arg(std::isfinite(number) ? decimalText(number) : QString()));
    return momentText(number, format.kind, system);
}
