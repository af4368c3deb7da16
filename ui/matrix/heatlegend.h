// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MatrixModel;

/// What the five shades of the matrix stand for, in figures.
class HeatLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(MatrixModel *model, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    MatrixModel *m_model;
};
