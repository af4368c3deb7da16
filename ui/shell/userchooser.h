// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Format;
class QLabel;
class QListWidget;
class QPushButton;

/// Asks who is working, where a workspace has several users. What one does is then signed with that name.
class UserChooser : public QDialog
{
    Q_OBJECT

public:
    /// The user with the code last is chosen at first.
    UserChooser(const Format &format, const QString &last, QWidget *parent);

signals:
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Format &m_format;
    QLabel *m_title;
    QLabel *m_explain;
    QListWidget *m_list;
    QPushButton *m_continue;
    QPushButton *m_nobody;
};
