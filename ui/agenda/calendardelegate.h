// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

struct CalendarDay;
class CalendarModel;
class Format;

/// Paints a day: its number, what kind of day it is, its entries as far as they fit, and how many more there are.
class CalendarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CalendarDelegate(const CalendarModel &model, const Format &format, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    enum Place { kNowhere = -1, kMore = -2 };
    /// Which entry of the day stands at a point of its cell; kMore for the line that counts the rest.
    int entryAt(const QModelIndex &index, const QRect &cell, QPoint point) const;

private:
    /// How many entries have a line of their own.
    int shown(const CalendarDay &day, const QRect &cell) const;
    QRect lineOf(const QRect &cell, int line) const;
    int lineHeight() const;
    void paintHead(QPainter *painter, const QRect &cell, const CalendarDay &day, bool inMonth) const;

    const CalendarModel &m_model;
    const Format &m_format;
    QFontMetrics m_metrics;
};
