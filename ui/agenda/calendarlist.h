// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/calendar.h"

#include <QListView>

class Format;

/// The calendar as a list: each day with something on it, and its entries beneath.
class CalendarList : public QListView
{
    Q_OBJECT

public:
    explicit CalendarList(const Format &format, QWidget *parent = nullptr);
    /// With everyDay, days without anything stand there too.
    void setDays(const QList<CalendarDay> &days, bool everyDay = false);
    /// The first entry of a day, or its heading.
    void showDay(QDate day);
    QDate currentDay() const;
    bool isEmpty() const;

signals:
    void entryActivated(const CalendarEntry &entry);
    void contactsActivated(QDate day);

private:
    void activate(const QModelIndex &index);

    const Format &m_format;
    QList<CalendarDay> m_days;
};
