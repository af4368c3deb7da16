// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

/// A line that tells something in place, with at most one thing to do about it. It never steals the focus.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Warning, Failure };

    explicit Notice(QWidget *parent = nullptr);

    /// Shows itself. Without an action there is no button for one.
    void tell(Kind kind, const QString &text, const QString &action = {});
    /// What, which item, why, what next; its detail can be copied.
    void tell(const Error &error);
    QString text() const;
    void setClosable(bool closable);

signals:
    void acted();
    void closed();

private:
    void retranslate();
    void changeEvent(QEvent *event) override;

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
    QToolButton *m_close;
    Error m_error;
};
