// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/clock.h"

using namespace Qt::StringLiterals;

QDate Clock::today() const
{
    return m_today ? *m_today : QDate::currentDate();
}

QDateTime Clock::now() const
{
    if (!m_today && !m_now)
        return QDateTime::currentDateTime();
    return localMoment(today(), m_now ? *m_now : QTime::currentTime());
}

QString Clock::nowText() const
{
    return toMomentText(now());
}

namespace {
void putDigits(QChar *at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = QChar(char16_t(u'0' + value % 10));
}

/// By hand: an import writes a million days and moments, and QDate::toString() reads its format each time.
void putDay(QChar *at, QDate day)
{
    putDigits(at, day.year(), 4);
    putDigits(at + 5, day.month(), 2);
    putDigits(at + 8, day.day(), 2);
}
} // namespace

QString toMomentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    if (utc.date().year() < 0 || utc.date().year() > 9999)
        return {};
    QString text = u"0000-00-00T00:00:00Z"_s;
    QChar *at = text.data();
    putDay(at, utc.date());
    putDigits(at + 11, utc.time().hour(), 2);
    putDigits(at + 14, utc.time().minute(), 2);
    putDigits(at + 17, utc.time().second(), 2);
    return text;
}

QDateTime fromMomentText(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    if (!moment.isValid() && text.endsWith(u'Z')) // a local reading falls into a DST gap; the UTC one does not
        moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || text.size() != 20 || text[10] != u'T')
        return {};
    return QDateTime(moment.date(), moment.time(), Qt::UTC).toLocalTime();
}

QDateTime localMoment(QDate day, QTime time)
{
    QDateTime moment(day, time);
    if (moment.isValid() || !day.isValid() || !time.isValid())
        return moment;
    // As in RFC 5545: a time inside a gap is read with the offset before it.
    constexpr int kBeforeAnyGap = 6 * 60 * 60;
    const QDateTime naive = QDateTime(day, time, Qt::UTC).addSecs(-kBeforeAnyGap);
    return QDateTime(naive.date(), naive.time()).addSecs(kBeforeAnyGap);
}

QString toDayText(QDate day)
{
    if (!day.isValid() || day.year() < 0 || day.year() > 9999)
        return {};
    QString text = u"0000-00-00"_s;
    putDay(text.data(), day);
    return text;
}

QDate fromDayText(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}
