// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Places its items in reading order and begins a new line where the width ends: chips, tags, check boxes.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    int place(const QRect &rectangle, bool apply) const;

    QList<QLayoutItem *> m_items;
};
