// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A caption and a text in one line, cut where the room ends; the whole stands in the tooltip. Without a text it goes.
class BriefLine : public QWidget
{
    Q_OBJECT

public:
    explicit BriefLine(QWidget *parent = nullptr);
    void setCaption(const QString &caption);
    void setText(const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    QString m_caption;
    QString m_text;
};
