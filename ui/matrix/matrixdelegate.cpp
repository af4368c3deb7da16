// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixdelegate.h"

#include "ui/common/theme.h"
#include "ui/matrix/matrixmodel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Inks
{
    QColor ground, text, quiet, late;
};

Inks inksOf(const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    const int heat = index.data(MatrixModel::HeatRole).toInt();
    if (index.data(MatrixModel::TotalRole).toBool())
        return {tokens.window, tokens.text, tokens.muted, tokens.late};
    const QColor ground = Theme::heat(heat);
    if (heat == 0)
        return {ground, index.data(MatrixModel::SmallRole).toStringList().isEmpty() ? tokens.muted : tokens.text,
                tokens.muted, tokens.late};
    const QColor text = Theme::textOn(ground);
    // Small text on a shade is as dark as the large: a mixed colour would not be read on every step.
    return {ground, text, text, heat >= 2 ? text : tokens.late};
}

void paintOverdue(QPainter *painter, const QRect &inner, const QModelIndex &index, const QColor &colour)
{
    const qint64 overdue = index.data(MatrixModel::OverdueRole).toLongLong();
    if (overdue == 0)
        return;
    painter->setPen(colour);
    painter->drawText(inner, Qt::AlignTop | Qt::AlignTrailing, index.data(MatrixModel::MarkRole).toString());
    const double share = index.data(MatrixModel::OverdueShareRole).toDouble();
    const QRectF track(inner.left(), inner.bottom() - 2, inner.width(), 3);
    QColor faint = colour;
    faint.setAlphaF(0.25F);
    painter->fillRect(track, faint);
    painter->fillRect(QRectF(track.left(), track.top(), track.width() * share, track.height()), colour);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Inks inks = inksOf(index);
    const Tokens &tokens = Theme::tokens();
    painter->save();
    painter->fillRect(option.rect, inks.ground);
    const QRect inner = option.rect.adjusted(8, 7, -8, -6);

    const QString figure = index.data(MatrixModel::LargeRole).toString();
    QFont large = option.font;
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    // A long amount is written smaller rather than cut.
    const QString mark = index.data(MatrixModel::MarkRole).toString();
    const int room = inner.width() - (mark.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(mark) + 6);
    if (const int width = QFontMetrics(large).horizontalAdvance(figure); width > room)
        large.setPointSizeF(std::max(option.font.pointSizeF() * 0.85, large.pointSizeF() * room / width));
    painter->setFont(large);
    painter->setPen(inks.text);
    painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading,
                      QFontMetrics(large).elidedText(figure, Qt::ElideRight, room));
    QFont small = option.font;
    small.setPointSizeF(std::max(7.5, small.pointSizeF() * 0.9));
    const QFontMetrics metrics(small);
    painter->setFont(small);
    paintOverdue(painter, inner, index, inks.late);
    painter->setPen(inks.quiet);
    const QRect lower(inner.left(), inner.top() + QFontMetrics(large).height(), inner.width(),
                      metrics.lineSpacing() * 2);
    QStringList lines = index.data(MatrixModel::SmallRole).toStringList();
    if (lower.bottom() > inner.bottom() + 4)
        lines = lines.mid(0, 1);
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, inner.width());
    painter->drawText(lower, Qt::AlignTop | Qt::AlignLeading, lines.join(u'\n'));

    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 15, static_cast<int>(option.fontMetrics.lineSpacing() * 3.8)};
}
