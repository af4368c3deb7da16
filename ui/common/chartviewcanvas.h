// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chartview.h"

#include <QtCharts/QChartView>

class QBarSet;
class QStackedBarSeries;

/// The drawn half of a ChartView.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    void setData(const ChartData &data);
    int current() const { return m_current; }
    void setCurrent(int bar);
    /// Without the frame around the current bar.
    void paintOn(QPainter &painter, const QRectF &area);

signals:
    void pressed(int bar);
    void currentChanged(int bar);

protected:
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QStackedBarSeries *makeBars();
    void makeAxes(QStackedBarSeries *bars);
    QPointF place(double edge, double value) const;
    int barAt(QPointF position) const;
    void drawStretches(QPainter *painter) const;
    void drawLabels(QPainter *painter) const;
    void drawCurrent(QPainter *painter) const;

    ChartData m_data;
    QStackedBarSeries *m_bars = nullptr;
    int m_current = -1;
    bool m_plain = false;
};
