// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// One drawing, one sentence, one button: why there is nothing here and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);
    /// Without an action there is no button; the other one stands under it, quieter.
    void setText(const QString &sentence, const QString &action = {}, const QString &other = {});

signals:
    void acted();
    void otherActed();

private:
    void changeEvent(QEvent *event) override;
    void redraw();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_other;
};
