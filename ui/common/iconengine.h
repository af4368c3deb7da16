// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIconEngine>

/// Draws a line icon in a colour of the theme that holds at the moment of painting, so that no icon outlives its theme.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, QColor Tokens::*colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const;
    QPixmap draw(const QSize &pixels, const QColor &colour) const;

    QString m_name;
    QColor Tokens::*m_colour;
};
