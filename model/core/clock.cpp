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

QString toMomentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s) : QString();
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
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate fromDayText(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}
