// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settingsstore.h"

#include <QWidget>

class CodeBox;
class Format;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// The people of the firm who work with this file. A user that is no longer active keeps all history.
class UserForm : public QWidget
{
    Q_OBJECT

public:
    UserForm(SettingsStore &store, const Format &format, QWidget *parent);

    void setRecord(const User &user);
    User record() const;
    QStringList problems() const;

signals:
    void done(const QString &message);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void refresh();
    void save();
    void showButtons();

    SettingsStore &m_store;
    const Format &m_format;
    QListWidget *m_list;
    QPushButton *m_add;
    QFormLayout *m_fields;
    QLineEdit *m_code;
    QLineEdit *m_nameEn;
    QLineEdit *m_nameZh;
    CodeBox *m_job;
    QLineEdit *m_team;
    QCheckBox *m_active;
    QLabel *m_problem;
    QPushButton *m_save;
    User m_original;
};
