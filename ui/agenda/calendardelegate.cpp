// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/calendardelegate.h"

#include "ui/agenda/calendarmodel.h"
#include "ui/agenda/calendartext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPad = 6;
constexpr int kGap = 2;
} // namespace

CalendarDelegate::CalendarDelegate(const CalendarModel &model, const Format &format, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_format(format), m_metrics(QApplication::font())
{
}

int CalendarDelegate::lineHeight() const
{
    return QFontMetrics(QApplication::font()).lineSpacing() + kGap;
}

QRect CalendarDelegate::lineOf(const QRect &cell, int line) const
{
    return {cell.left() + kPad, cell.top() + kPad + line * lineHeight(), cell.width() - 2 * kPad, lineHeight()};
}

int CalendarDelegate::shown(const CalendarDay &day, const QRect &cell) const
{
    // The first line holds the number; contacts that are due take one, too.
    const int lines = (cell.height() - 2 * kPad) / lineHeight() - 1 - (day.contacts > 0 ? 1 : 0);
    const auto entries = static_cast<int>(day.entries.size());
    if (entries <= lines && day.count <= entries)
        return entries;
    return std::clamp(lines - 1, 0, entries);
}

int CalendarDelegate::entryAt(const QModelIndex &index, const QRect &cell, QPoint point) const
{
    const CalendarDay &day = m_model.day(index);
    const int fit = shown(day, cell);
    const int first = day.contacts > 0 ? 2 : 1;
    for (int i = 0; i < fit; ++i) {
        if (lineOf(cell, first + i).contains(point))
            return i;
    }
    return day.count > fit && lineOf(cell, first + fit).contains(point) ? kMore : kNowhere;
}

void CalendarDelegate::paintHead(QPainter *painter, const QRect &cell, const CalendarDay &day, bool inMonth) const
{
    const Tokens &tokens = Theme::tokens();
    const QRect head = lineOf(cell, 0);
    const bool today = day.day == m_format.today();
    const QString number = QString::number(day.day.day());
    QFont font = painter->font();
    font.setBold(today);
    painter->setFont(font);
    const int width = painter->fontMetrics().horizontalAdvance(number) + 2 * kPad;
    if (today) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(QRect(head.left() - kPad / 2, head.top(), width, head.height()), 4, 4);
    }
    painter->setPen(today ? tokens.onAccent : inMonth && day.working ? tokens.text : tokens.muted);
    painter->drawText(head.adjusted(kPad / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
    font.setBold(false);
    painter->setFont(font);
    const QString name = CalendarText::exception(day);
    if (name.isEmpty())
        return;
    const QRect room = head.adjusted(width + kPad, 0, 0, 0);
    painter->setPen(day.working ? tokens.today : tokens.late);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
}

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const CalendarDay &day = m_model.day(index);
    const bool inMonth = m_model.span() == CalendarModel::Span::Week || day.day.month() == m_model.month().month();
    const QRect cell = option.rect.adjusted(0, 0, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(QApplication::font());
    painter->fillRect(option.rect, day.working ? tokens.surface : tokens.window);
    paintHead(painter, cell, day, inMonth);
    int line = 1;
    const auto write = [&](const QString &text, const QColor &colour, bool struck = false) {
        const QRect room = lineOf(cell, line++);
        QFont font = painter->font();
        font.setStrikeOut(struck);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    if (day.contacts > 0)
        write(CalendarText::contacts(day.contacts), day.day < m_format.today() ? tokens.late : tokens.muted);
    const int fit = shown(day, cell);
    for (const CalendarEntry &entry : day.entries.mid(0, fit))
        write(u"%1 %2"_s.arg(CalendarText::mark(entry), CalendarText::line(m_format, entry)),
              CalendarText::colour(m_format, entry), entry.done);
    if (day.count > fit)
        write(tr("+%n more", nullptr, static_cast<int>(day.count - fit)), tokens.accent);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool active = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(QPen(active ? tokens.accent : tokens.muted, active ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

QSize CalendarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_metrics.averageCharWidth() * 12, lineHeight() * 3 + 2 * kPad};
}
