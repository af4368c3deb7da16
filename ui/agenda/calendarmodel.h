// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/calendar.h"

#include <QAbstractTableModel>

class Format;

/// A month as six weeks, or one week: a cell is a day.
class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Span { Month, Week };

    explicit CalendarModel(const Format &format, QObject *parent = nullptr);
    /// Which days are shown; those that are not read yet stand there empty.
    void setSpan(Span span, QDate day);
    void setDays(const QList<CalendarDay> &days);
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_first.addDays(7 * rowCount({}) - 1); }
    Span span() const { return m_span; }
    QDate month() const { return m_month; }
    QModelIndex indexOf(QDate day) const;
    QDate dayAt(const QModelIndex &index) const;
    const CalendarDay &day(const QModelIndex &index) const;
    /// Of the locale; 1 = Monday.
    int firstDayOfWeek() const;

    int rowCount(const QModelIndex &parent) const override;
    int columnCount(const QModelIndex &parent) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Format &m_format;
    Span m_span = Span::Month;
    QDate m_first;
    QDate m_month; ///< the first of the month that is shown
    QList<CalendarDay> m_days;
};
