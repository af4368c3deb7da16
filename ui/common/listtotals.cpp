// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listtotals.h"

#include "ui/common/listheader.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/listview.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPadding = 8;

/// A sum that lost its first figures at an edge would be read as a smaller one: it is there whole or not at all.
void drawSum(QPainter &painter, const QRect &area, const QString &sum)
{
    const bool fits = painter.fontMetrics().horizontalAdvance(sum) <= area.width();
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, fits ? sum : u"…"_s);
}
} // namespace

ListTotals::ListTotals(ListView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto again = [this] { update(); };
    connect(view->header(), &QHeaderView::sectionResized, this, again);
    connect(view->header(), &QHeaderView::sectionMoved, this, again);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, again);
    connect(view->list(), &ListModelBase::loaded, this, [this] {
        setVisible(!m_view->list()->groups().isEmpty());
        update();
    });
    hide();
}

void ListTotals::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(line());
    update();
}

QString ListTotals::line() const
{
    QStringList parts{m_text};
    for (int i = 0; i < m_view->header()->count(); ++i) {
        const int column = m_view->header()->logicalIndex(i);
        const QString sum = m_view->list()->totalText(column);
        if (!m_view->isColumnHidden(column) && !sum.isEmpty())
            parts << sum;
    }
    return parts.join(u"  "_s);
}

QSize ListTotals::sizeHint() const
{
    return {100, std::max(28, fontMetrics().height() + 12)};
}

void ListTotals::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), Theme::mix(t.surface, t.text, 0.04));
    painter.setPen(t.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(t.text);
    int free = width();
    for (int column = 0; column < m_view->header()->count(); ++column) {
        const QString sum = m_view->list()->totalText(column);
        if (m_view->isColumnHidden(column) || sum.isEmpty())
            continue;
        const int left = m_view->columnViewportPosition(column);
        const QRect area(left + kPadding, 0, m_view->columnWidth(column) - 2 * kPadding, height());
        drawSum(painter, area.intersected(rect().adjusted(kPadding, 0, -kPadding, 0)), sum);
        free = std::min(free, std::max(0, left));
    }
    painter.drawText(QRect(kPadding, 0, free - kPadding, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}
