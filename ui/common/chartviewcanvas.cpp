// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chartviewcanvas.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(new QChart, parent)
{
    setObjectName(u"chartCanvas"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    // Room for titles and the names of stretches above and for the labels of bars below, which are drawn here: the
    // titles of axes stand upright and lie over their figures where there is little room.
    const int line = fontMetrics().lineSpacing();
    chart()->setMargins(QMargins(4, line * 2 + 10, 4, line * 2 + 6));
}

void ChartCanvas::setData(const ChartData &data)
{
    m_data = data;
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater(); // the chart gives it back
    }
    chart()->setBackgroundBrush(Theme::tokens().surface);
    setBackgroundBrush(Theme::tokens().surface);
    m_bars = makeBars();
    makeAxes(m_bars);
    m_current = m_data.bars.isEmpty() ? -1 : std::clamp(m_current, 0, static_cast<int>(m_data.bars.size()) - 1);
    viewport()->update();
}

/// A set for each colour; a bar has its value in one of them.
QStackedBarSeries *ChartCanvas::makeBars()
{
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.84);
    QList<int> colours;
    for (const ChartData::Bar &bar : std::as_const(m_data.bars)) {
        if (!colours.contains(bar.colour))
            colours.append(bar.colour);
    }
    for (const int colour : std::as_const(colours)) {
        auto *set = new QBarSet(QString());
        set->setColor(ChartView::colour(colour));
        set->setBorderColor(Theme::tokens().surface);
        for (const ChartData::Bar &bar : std::as_const(m_data.bars))
            set->append(bar.colour == colour ? bar.value : 0);
        series->append(set);
    }
    chart()->addSeries(series);
    return series;
}

void ChartCanvas::makeAxes(QStackedBarSeries *bars)
{
    auto *line = new QLineSeries;
    double most = 100, highest = 1, lowest = 0;
    line->append(-0.5, 0);
    for (qsizetype i = 0; i < m_data.bars.size(); ++i) {
        const ChartData::Bar &bar = m_data.bars.at(i);
        line->append(static_cast<double>(i) + 0.5, bar.line);
        most = std::max(most, bar.line);
        highest = std::max(highest, bar.value);
        lowest = std::min(lowest, bar.value);
    }
    line->setPen(QPen(ChartView::colour(5), 2));
    chart()->addSeries(line);

    const Tokens &tokens = Theme::tokens();
    QFont small = font();
    small.setPointSizeF(std::max(7.5, small.pointSizeF() * 0.9));
    const auto add = [&](Qt::Alignment edge, double low, double high) {
        auto *axis = new QValueAxis;
        axis->setRange(low, high);
        axis->setLabelFormat(u"%.0f"_s);
        axis->setLabelsColor(tokens.muted);
        axis->setLinePenColor(tokens.line);
        axis->setGridLineColor(tokens.line);
        axis->setLabelsFont(small);
        chart()->addAxis(axis, edge);
        return axis;
    };
    auto *base = add(Qt::AlignBottom, -0.5, static_cast<double>(m_data.bars.size()) - 0.5);
    base->setLabelsVisible(false);
    base->setGridLineVisible(false);
    auto *values = add(Qt::AlignLeft, lowest, highest);
    values->applyNiceNumbers();
    auto *shares = add(Qt::AlignRight, 0, most);
    shares->setTickCount(6);
    shares->setGridLineVisible(false);
    bars->attachAxis(base);
    bars->attachAxis(values);
    line->attachAxis(base);
    line->attachAxis(shares);
}

void ChartCanvas::setCurrent(int bar)
{
    if (m_data.bars.isEmpty())
        return;
    const int wanted = std::clamp(bar, 0, static_cast<int>(m_data.bars.size()) - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    viewport()->update();
    emit currentChanged(m_current);
}

void ChartCanvas::paintOn(QPainter &painter, const QRectF &area)
{
    m_plain = true;
    render(&painter, area, viewport()->rect());
    m_plain = false;
}

/// An edge between bars, as stretches count them, at a height.
QPointF ChartCanvas::place(double edge, double value) const
{
    return chart()->mapToPosition(QPointF(edge - 0.5, value), m_bars);
}

int ChartCanvas::barAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    // Names above and labels below belong to their bars, too.
    if (m_data.bars.isEmpty() || position.x() < plot.left() || position.x() >= plot.right())
        return -1;
    const double share = (position.x() - plot.left()) / plot.width();
    return static_cast<int>(share * static_cast<double>(m_data.bars.size()));
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_data.bars.isEmpty())
        return;
    painter->save();
    painter->setFont(font());
    drawStretches(painter);
    drawLabels(painter);
    if (!m_plain)
        drawCurrent(painter);
    painter->restore();
}

void ChartCanvas::drawStretches(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(font());
    for (const ChartData::Stretch &stretch : m_data.stretches) {
        const double left = place(stretch.from, 0).x();
        const double right = place(stretch.to, 0).x();
        painter->setPen(QPen(Theme::tokens().muted, 1, Qt::DashLine));
        if (stretch.to < static_cast<double>(m_data.bars.size()))
            painter->drawLine(QPointF(right, plot.top() - metrics.lineSpacing()), QPointF(right, plot.bottom()));
        const QRectF room(left + 2, plot.top() - metrics.lineSpacing() - 2, right - left - 4, metrics.lineSpacing());
        const bool fits = metrics.horizontalAdvance(stretch.label) <= room.width();
        const QString &label = fits ? stretch.label : stretch.shortLabel;
        if (metrics.horizontalAdvance(label) > room.width() + 4)
            continue;
        painter->setPen(Theme::tokens().text);
        painter->drawText(room.adjusted(-4, 0, 4, 0), Qt::AlignCenter, label);
    }
}

/// As many as stand side by side.
void ChartCanvas::drawLabels(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(font());
    painter->setPen(Theme::tokens().muted);
    double free = plot.left() - 20;
    for (qsizetype i = 0; i < m_data.bars.size(); ++i) {
        const QString &label = m_data.bars.at(i).label;
        const double width = metrics.horizontalAdvance(label);
        const double middle = place(static_cast<double>(i) + 0.5, 0).x();
        if (middle - width / 2 < free)
            continue;
        painter->drawText(QRectF(middle - width / 2 - 1, plot.bottom() + 3, width + 2, metrics.lineSpacing()),
                          Qt::AlignCenter, label);
        free = middle + width / 2 + metrics.averageCharWidth();
    }
    const double half = viewport()->width() / 2.0 - 24;
    painter->drawText(QRectF(16, 2, half, metrics.lineSpacing()), Qt::AlignLeft,
                      metrics.elidedText(m_data.valueTitle, Qt::ElideRight, half));
    painter->drawText(QRectF(half + 32, 2, half, metrics.lineSpacing()), Qt::AlignRight,
                      metrics.elidedText(m_data.lineTitle, Qt::ElideRight, half));
    painter->drawText(
        QRectF(plot.left(), plot.bottom() + metrics.lineSpacing() + 4, plot.width(), metrics.lineSpacing()),
        Qt::AlignCenter, metrics.elidedText(m_data.baseTitle, Qt::ElideRight, plot.width()));
}

void ChartCanvas::drawCurrent(QPainter *painter) const
{
    if (m_current < 0 || !hasFocus())
        return;
    const QRectF plot = chart()->plotArea();
    const double left = place(m_current, 0).x();
    const double right = place(m_current + 1, 0).x();
    painter->setPen(QPen(Theme::tokens().text, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(left, plot.top(), right - left, plot.height()));
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_data.bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit pressed(m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (event->button() != Qt::LeftButton || bar < 0)
        return QChartView::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    setCurrent(bar);
    emit pressed(bar);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(barAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), PlainText::toolTip(m_data.bars.at(bar).text), this);
    return true;
}
