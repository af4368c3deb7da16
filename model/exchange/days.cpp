// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/days.h"

#include "model/core/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2150;

QString plain(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? text.trimmed() : text.normalized(QString::NormalizationForm_KC).trimmed();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Days", text);
}

tl::unexpected<Error> unclear(const char *why, const QString &text)
{
    return fail(ErrorKind::Ambiguous, translated(why).arg(text));
}

Result<QDate> checked(int year, int month, int day, const QString &text)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Days", "“%1” is not a day.")).arg(text));
    if (year < kFirstYear || year > kLastYear)
        return unclear(QT_TRANSLATE_NOOP("Days", "“%1” is an unlikely year."), text);
    return date;
}

/// 31/12/2026 and the like: the numbers, and whether their order is told by dots or by a number above 12.
struct ShortDay
{
    int first = 0, second = 0, year = 0;
    bool fullYear = false;
    DayOrder order = DayOrder::Unknown;
};

std::optional<ShortDay> shortDay(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ShortDay day{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                 match.capturedLength(4) == 4};
    if (match.captured(2) == u"." || (day.first > 12 && day.second <= 12))
        day.order = DayOrder::DayFirst;
    else if (day.second > 12 && day.first <= 12)
        day.order = DayOrder::MonthFirst;
    return day;
}

Result<QDate> fromShort(const ShortDay &day, DayOrder order, const QString &text)
{
    if (!day.fullYear)
        return unclear(QT_TRANSLATE_NOOP("Days", "“%1” has a year of two digits. Write it like 2026-03-01."), text);
    if (day.order != DayOrder::Unknown)
        order = day.order;
    if (order == DayOrder::Unknown && day.first != day.second)
        return unclear(QT_TRANSLATE_NOOP("Days", "“%1” may be day/month or month/day. Write it like 2026-03-01."),
                       text);
    return order == DayOrder::MonthFirst ? checked(day.year, day.first, day.second, text)
                                         : checked(day.year, day.second, day.first, text);
}

/// The number of a run of ASCII digits; -1 where one is none.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + c.digitValue();
    }
    return number;
}

/// 2026-03-01 as nearly every file writes it, without any pattern; invalid for all else.
QDate plainIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digits(text.first(4));
    const QDate day(year, digits(text.sliced(5, 2)), digits(text.sliced(8, 2)));
    return year >= kFirstYear && year <= kLastYear ? day : QDate();
}

/// "09:30" in the same way.
QTime plainTime(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return {};
    return QTime(digits(text.first(2)), digits(text.sliced(3, 2)));
}

/// Text before a time of day, and the time.
std::pair<QString, QString> splitTime(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(.*\\S)[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2)) : std::pair(text, QString());
}

Result<QDate> fromWords(const QString &text)
{
    const QLocale english = QLocale::c();
    for (const QString &format :
         {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s, u"d-MMM-yyyy"_s}) {
        const QDate date = english.toDate(text, format);
        if (date.isValid())
            return checked(date.year(), date.month(), date.day(), text);
    }
    return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Days", "“%1” is not a day.")).arg(text));
}
} // namespace

DayOrder dayOrderOf(const QStringList &cells)
{
    bool dayFirst = false, monthFirst = false;
    for (const QString &cell : cells) {
        const auto day = shortDay(splitTime(plain(cell)).first);
        dayFirst = dayFirst || (day && day->fullYear && day->order == DayOrder::DayFirst);
        monthFirst = monthFirst || (day && day->fullYear && day->order == DayOrder::MonthFirst);
    }
    if (dayFirst == monthFirst)
        return DayOrder::Unknown;
    return dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

Result<QDate> parseDay(const QString &text, DayOrder order)
{
    if (const QDate day = plainIso(text); day.isValid())
        return day;
    const QString day = splitTime(plain(text)).first;
    static const QRegularExpression iso(u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号號]?$"_s);
    static const QRegularExpression compact(u"^((?:19|20)\\d{2})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression serial(u"^\\d{4,6}(\\.\\d+)?$"_s);
    for (const QRegularExpression *pattern : {&iso, &compact}) {
        const auto match = pattern->match(day);
        if (match.hasMatch())
            return checked(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), text);
    }
    if (const auto numbers = shortDay(day))
        return fromShort(*numbers, order, text);
    if (serial.match(day).hasMatch())
        return unclear(
            QT_TRANSLATE_NOOP("Days", "“%1” is a bare number, perhaps a spreadsheet's day. Write it like 2026-03-01."),
            text);
    return fromWords(day);
}

Result<QDateTime> parseMoment(const QString &text, DayOrder order)
{
    const QString moment = plain(text);
    if (moment.size() == 16 && moment[10] == u' ') {
        const QDate day = plainIso(QStringView(moment).first(10));
        const QTime time = plainTime(QStringView(moment).sliced(11));
        if (day.isValid() && time.isValid())
            return localMoment(day, time);
    }
    const QDateTime stored = moment.endsWith(u'Z') ? fromMomentText(moment) : QDateTime();
    if (stored.isValid())
        return stored;
    static const QRegularExpression zone(u"\\d(Z|[+-]\\d{2}:?\\d{2})$"_s);
    if (moment.contains(u'T') && zone.match(moment).hasMatch()) {
        const QDateTime zoned = QDateTime::fromString(moment, Qt::ISODate);
        if (zoned.isValid())
            return zoned.toLocalTime();
    }
    const auto [dayText, timeText] = splitTime(moment);
    WEFT_TAKE(const QDate day, parseDay(dayText, order));
    if (timeText.isEmpty())
        return localMoment(day, QTime(12, 0));
    WEFT_TAKE(const QString time, parseTime(timeText));
    return localMoment(day, QTime::fromString(time, u"HH:mm"_s));
}

Result<QString> parseTime(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2}):(\\d{2})(?::\\d{2})?$"_s);
    const auto match = pattern.match(plain(text));
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return fail(ErrorKind::Invalid,
                    translated(QT_TRANSLATE_NOOP("Days", "“%1” is not a time of day. Write it like 16:30.")).arg(text));
    return time.toString(u"HH:mm"_s);
}
