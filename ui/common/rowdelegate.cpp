// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/listmodelbase.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace {
constexpr int kPadding = 8;

void paintBadge(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, const QColor &colour)
{
    const int width = std::min(area.width(), option.fontMetrics.horizontalAdvance(option.text) + 2 * kPadding);
    QRect pill(0, 0, std::max(width, 22), std::min(area.height() - 8, option.fontMetrics.height() + 2));
    pill.moveCenter(area.center());
    if (!(option.displayAlignment & Qt::AlignHCenter))
        pill.moveLeft(area.left());
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::mix(Theme::tokens().surface, colour, 0.14));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(colour);
    painter->drawText(pill, Qt::AlignCenter,
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, pill.width() - 8));
}

/// The words of a group run on through the cells that have no sum of their own.
void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = Theme::tokens();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const auto *list = qobject_cast<const ListModelBase *>(index.model());
    painter->save();
    painter->fillRect(option.rect,
                      Theme::mix(t.surface, t.accent, option.state & QStyle::State_Selected ? 0.16 : 0.06));
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(t.text);
    const QString words = index.data(ListModelBase::GroupRole).toString();
    const bool isSum = option.displayAlignment & Qt::AlignRight && !option.text.isEmpty() && option.text != words;
    const QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (isSum) {
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option.text);
    } else if (view && list) {
        const bool closed = list->groups().isClosed(list->groupAt(index.row()));
        const int start = view->columnViewportPosition(view->horizontalHeader()->logicalIndex(0)) + kPadding;
        painter->setClipRect(option.rect);
        const QRect line(start, option.rect.top(), view->horizontalHeader()->length(), option.rect.height());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          (closed ? QStringLiteral("▸  ") : QStringLiteral("▾  ")) + words);
    }
    painter->restore();
}

/// The ground of a row: selected, under the mouse, or of the colour that a rule gives it.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QVariant &mark)
{
    const Tokens &t = Theme::tokens();
    const bool focus = option.widget && option.widget->hasFocus();
    if (mark.isValid())
        painter->fillRect(option.rect, Theme::mix(t.surface, mark.value<QColor>(), 0.1));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::mix(t.surface, t.accent, focus ? 0.16 : 0.09));
    else if (option.state & QStyle::State_MouseOver && !mark.isValid())
        painter->fillRect(option.rect, Theme::mix(t.surface, t.text, 0.04));
}

/// The sign of the rule stands before the first cell, so that it is told without the colour too; its width.
int paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QVariant mark = index.data(ListModelBase::MarkRole);
    if (!mark.isValid() || !view || view->horizontalHeader()->visualIndex(index.column()) != 0)
        return 0;
    const QString sign = index.data(ListModelBase::MarkSignRole).toString();
    painter->setFont(option.font);
    painter->setPen(mark.value<QColor>());
    const QRect area = option.rect.adjusted(kPadding, 0, 0, 0);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, sign);
    return option.fontMetrics.horizontalAdvance(sign) + 6;
}
} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    if (index.data(ListModelBase::GroupRole).isValid()) {
        paintGroup(painter, o, index);
        return;
    }
    const Tokens &t = Theme::tokens();
    const bool selected = o.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(o.widget);
    const bool current = view && view->currentIndex().row() == index.row();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, o, index.data(ListModelBase::MarkRole));
    if (current && selected && o.rect.left() <= 0)
        painter->fillRect(QRect(o.rect.left(), o.rect.top(), 3, o.rect.height()), t.accent);

    QRect area = o.rect.adjusted(kPadding + paintSign(painter, o, index), 0, -kPadding, 0);
    if (!o.icon.isNull()) {
        const QSize size(16, 16);
        const QRect place(area.left(), area.center().y() - size.height() / 2 + 1, size.width(), size.height());
        o.icon.paint(painter, place);
        area.setLeft(place.right() + 6);
    }
    const QVariant foreground = index.data(Qt::ForegroundRole);
    const QColor colour = foreground.isValid() ? foreground.value<QColor>() : t.text;
    painter->setFont(o.font);
    if (index.data(ListModelBase::BadgeRole).toBool() && !o.text.isEmpty()) {
        paintBadge(painter, area, o, colour);
    } else if (!o.text.isEmpty()) {
        painter->setPen(colour);
        painter->drawText(area, static_cast<int>(o.displayAlignment) | Qt::TextSingleLine,
                          o.fontMetrics.elidedText(o.text, Qt::ElideRight, area.width()));
    }
    painter->restore();
}
