// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendadelegate.h"

#include "ui/agenda/agendamodel.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 18;

/// Text at the leading side, elided before what stands at the trailing side.
void paintRow(QPainter *painter, const QRect &row, const QString &lead, const QString &trail)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = row.width() - (trail.isEmpty() ? 0 : metrics.horizontalAdvance(trail) + 10);
    painter->drawText(QRect(row.left(), row.top(), width, row.height()), Qt::AlignLeading | Qt::AlignVCenter,
                      metrics.elidedText(lead, Qt::ElideRight, width));
}

void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    painter->fillRect(option.rect, tokens.window);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QRect inner = option.rect.adjusted(10, 0, -12, 0);
    painter->setPen(toneColour(static_cast<Tone>(index.data(AgendaModel::ToneRole).toInt())));
    painter->drawText(QRect(inner.left(), inner.top(), kMark, inner.height()), Qt::AlignVCenter,
                      index.data(AgendaModel::MarkRole).toString());
    painter->setPen(tokens.text);
    const QString count = index.data(AgendaModel::DueRole).toString();
    paintRow(painter, inner.adjusted(kMark, 0, -20, 0), index.data(AgendaModel::TitleRole).toString(), count);
    painter->setPen(tokens.muted);
    painter->drawText(inner.adjusted(0, 0, -22, 0), Qt::AlignVCenter | Qt::AlignTrailing, count);
    const QString arrow = index.data(AgendaModel::FoldedRole).toBool() ? u"chevron-right"_s : u"chevron-down"_s;
    Theme::icon(arrow, &Tokens::muted).paint(painter, QRect(inner.right() - 15, inner.center().y() - 7, 16, 16));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

/// The offer at the end of a group: a link.
void paintMore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    painter->fillRect(option.rect, tokens.surface);
    painter->setFont(option.font);
    painter->setPen(tokens.accent);
    paintRow(painter, option.rect.adjusted(10 + kMark, 0, -12, 0), index.data(AgendaModel::TitleRole).toString(), {});
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? Theme::mix(tokens.surface, tokens.accent, 0.14) : tokens.surface);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
    const QColor tone = toneColour(static_cast<Tone>(index.data(AgendaModel::ToneRole).toInt()));
    const int height = option.fontMetrics.lineSpacing() * 5 / 4;
    const QRect inner = option.rect.adjusted(10, 5, -12, -5);
    const QRect first(inner.left() + kMark, inner.top(), inner.width() - kMark, height);
    const QRect second = first.translated(0, height + 1);

    painter->setFont(option.font);
    painter->setPen(tone);
    painter->drawText(QRect(inner.left(), first.top(), kMark, height), Qt::AlignVCenter,
                      index.data(AgendaModel::MarkRole).toString());
    const QString due = index.data(AgendaModel::DueRole).toString();
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignTrailing, due);
    const QString side = index.data(AgendaModel::SideRole).toString();
    painter->setPen(tokens.muted);
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignTrailing, side);
    paintRow(painter, second, index.data(AgendaModel::WhyRole).toString(), side);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(tokens.text);
    paintRow(painter, first, index.data(AgendaModel::TitleRole).toString(), due);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.left() + 10 + kMark, option.rect.bottom(), option.rect.right(), option.rect.bottom());
}

} // namespace

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (index.data(AgendaModel::KindRole).value<AgendaModel::RowKind>()) {
    case AgendaModel::RowKind::Head:
        paintHead(painter, option, index);
        break;
    case AgendaModel::RowKind::Line:
        paintLine(painter, option, index);
        break;
    case AgendaModel::RowKind::More:
        paintMore(painter, option, index);
        break;
    }
    painter->restore();
}

int AgendaDelegate::lineHeight(const QFontMetrics &metrics)
{
    return 2 * (metrics.lineSpacing() * 5 / 4) + 11;
}

int AgendaDelegate::headHeight(const QFontMetrics &metrics)
{
    return metrics.lineSpacing() * 5 / 4 + 10;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isLine = index.data(AgendaModel::KindRole).value<AgendaModel::RowKind>() == AgendaModel::RowKind::Line;
    return {200, isLine ? lineHeight(option.fontMetrics) : headHeight(option.fontMetrics)};
}
