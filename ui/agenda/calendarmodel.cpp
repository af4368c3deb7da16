// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/calendarmodel.h"

#include "ui/agenda/calendartext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int kWeeks = 6;
constexpr int kDaysOfWeek = 7;

QDate weekBegin(QDate day, int firstDay)
{
    return day.addDays(-((day.dayOfWeek() - firstDay + kDaysOfWeek) % kDaysOfWeek));
}
} // namespace

CalendarModel::CalendarModel(const Format &format, QObject *parent) : QAbstractTableModel(parent), m_format(format)
{
    setSpan(Span::Month, format.today());
}

int CalendarModel::firstDayOfWeek() const
{
    return m_format.locale().firstDayOfWeek();
}

void CalendarModel::setSpan(Span span, QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    const QDate first = weekBegin(span == Span::Month ? month : day, firstDayOfWeek());
    if (span == m_span && first == m_first && month == m_month)
        return;
    beginResetModel();
    m_span = span;
    m_first = first;
    m_month = month;
    m_days.clear();
    for (int i = 0, n = rowCount({}) * kDaysOfWeek; i < n; ++i)
        m_days.append({.day = first.addDays(i)});
    endResetModel();
}

void CalendarModel::setDays(const QList<CalendarDay> &days)
{
    if (days.size() != m_days.size() || days.first().day != m_first)
        return;
    m_days = days;
    emit dataChanged(index(0, 0), index(rowCount({}) - 1, kDaysOfWeek - 1));
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const qint64 at = m_first.daysTo(day);
    if (!day.isValid() || at < 0 || at >= m_days.size())
        return {};
    return index(static_cast<int>(at / kDaysOfWeek), static_cast<int>(at % kDaysOfWeek));
}

QDate CalendarModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * kDaysOfWeek + index.column()) : QDate();
}

const CalendarDay &CalendarModel::day(const QModelIndex &index) const
{
    return m_days.at(index.row() * kDaysOfWeek + index.column());
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_span == Span::Month ? kWeeks : 1;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDaysOfWeek;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    // What is painted is said to a screen reader, too.
    if (role == Qt::AccessibleTextRole)
        return CalendarText::spoken(m_format, day(index));
    if (role == Qt::ToolTipRole)
        return PlainText::toolTip(CalendarText::spoken(m_format, day(index)));
    return {};
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QDate day = m_first.addDays(section);
    const QString name = m_format.locale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return m_span == Span::Month ? name : u"%1 %2"_s.arg(name, m_format.day(day));
}
