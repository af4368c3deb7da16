// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A line of the navigation: icon, title, count; narrow, the icon with a dot where something waits.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &icon, QWidget *parent);
    void setTitle(const QString &title, const QString &keys);
    void setCount(int waiting);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_icon;
    QString m_keys;
    int m_count = 0;
    bool m_narrow = false;
};
