// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class Notice;
class QLabel;
class QProgressBar;
class QToolButton;

/// The bar at the bottom: what was done and can be undone, what is on its way, where we are.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    Notice *notice() const { return m_notice; }
    /// Text at the right: the file.
    void setPlace(const QString &text, const QString &toolTip);
    /// total 0: how long it takes is not known.
    void setProgress(const QString &text, qint64 done, qint64 total);
    /// Whether the work in view may be cancelled; until the next setProgress.
    void setCancellable(bool cancellable);
    void endProgress();

signals:
    void cancelled();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();

    Notice *m_notice;
    QLabel *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_place;
};
