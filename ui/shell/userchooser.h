// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/user.h"

#include <QDialog>

class QListWidget;

/// Asks who is working, where a workspace has several users. What one does is then signed with that name.
class UserChooser : public QDialog
{
    Q_OBJECT

public:
    /// The user with the code last is chosen at first.
    UserChooser(const QList<User> &users, const QString &language, const QString &last, QWidget *parent);

signals:
    void chosen(const QString &code);

private:
    QListWidget *m_list;
};
