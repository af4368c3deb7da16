// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/heatlegend.h"

#include "ui/common/theme.h"
#include "ui/matrix/matrixmodel.h"

#include <QEvent>
#include <QPainter>

HeatLegend::HeatLegend(MatrixModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto follow = [this] {
        setAccessibleName(m_model->legend().join(u"; "));
        update();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, follow);
    connect(model, &QAbstractItemModel::modelReset, this, follow);
}

QSize HeatLegend::sizeHint() const
{
    return {0, fontMetrics().lineSpacing() + 12};
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QStringList steps = m_model->legend();
    const int height = fontMetrics().lineSpacing();
    int x = 16;
    for (int step = 0; step < steps.size(); ++step) {
        const QRect swatch(x, 6, height * 2, height);
        const int width = fontMetrics().horizontalAdvance(steps.at(step));
        if (swatch.right() + width + 8 > this->width())
            return;
        painter.fillRect(swatch, Theme::heat(step));
        painter.setPen(Theme::tokens().line);
        painter.drawRect(swatch);
        painter.setPen(Theme::tokens().muted);
        painter.drawText(QRect(swatch.right() + 6, 6, width + 4, height), Qt::AlignVCenter, steps.at(step));
        x = swatch.right() + 6 + width + 20;
    }
}

bool HeatLegend::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}
