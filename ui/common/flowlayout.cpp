// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <memory>

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    while (count() > 0)
        std::unique_ptr<QLayoutItem>(takeAt(0)).reset();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    }
    return {std::max(0, width - spacing()), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    const int height = place(rectangle, true);
    // Box layouts shrink a widget down to its least height, which would cut off the lines that wrapped.
    if (QWidget *parent = parentWidget(); parent && parent->layout() == this && parent->minimumHeight() != height) {
        // Not at once: the layout that is being laid out would not hear of it.
        QTimer::singleShot(0, parent, [parent, height] { parent->setMinimumHeight(height); });
    }
}

int FlowLayout::place(const QRect &rectangle, bool apply) const
{
    const QRect inner = rectangle.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0, y = 0, line = 0;
    QList<std::pair<QLayoutItem *, QRect>> placed; // of the line
    const auto endLine = [&] {
        if (apply) {
            // A word beside buttons stands on their middle.
            for (const auto &[item, place] : std::as_const(placed))
                item->setGeometry(place.translated(0, (line - place.height()) / 2));
        }
        placed.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(inner.width(), 1), QLAYOUTSIZE_MAX});
        if (x > 0 && x + size.width() > inner.width()) {
            endLine();
            x = 0;
            y += line + spacing();
            line = 0;
        }
        const int left = mirrored ? inner.right() + 1 - x - size.width() : inner.left() + x;
        placed.append({item, QRect(QPoint(left, inner.top() + y), size)});
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    endLine();
    const QMargins margins = contentsMargins();
    return y + line + margins.top() + margins.bottom();
}
