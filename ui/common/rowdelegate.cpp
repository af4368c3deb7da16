// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/listmodelbase.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>

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
} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const Tokens &t = Theme::tokens();
    const bool selected = o.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(o.widget);
    const bool current = view && view->currentIndex().row() == index.row();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(o.rect, Theme::mix(t.surface, t.accent, view->hasFocus() ? 0.16 : 0.09));
    else if (o.state & QStyle::State_MouseOver)
        painter->fillRect(o.rect, Theme::mix(t.surface, t.text, 0.04));
    if (current && selected && o.rect.left() <= 0)
        painter->fillRect(QRect(o.rect.left(), o.rect.top(), 3, o.rect.height()), t.accent);

    QRect area = o.rect.adjusted(kPadding, 0, -kPadding, 0);
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
