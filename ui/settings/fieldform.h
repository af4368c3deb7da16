// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settingsstore.h"

#include <QWidget>

class CodeBox;
class Format;
class Prompt;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

/// The firm's own fields of clients: add, name, order, archive, delete. Each is one step of the history and shows at
/// once on card, form and list.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    FieldForm(SettingsStore &store, const Format &format, Prompt &prompt, QWidget *parent);

    void setRecord(const CustomField &field);
    CustomField record() const;
    QStringList problems() const;

signals:
    void done(const QString &message);
    void failed(const Error &error);
    /// The values of a choice are to be edited; the list is that of the field.
    void listWanted(const QString &list);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void retranslate();
    void fillKinds();
    void refresh();
    void fillList();
    void addNew();
    void save();
    void move(int by);
    void toggleArchived();
    void remove();
    void tell(const Result<void> &outcome, const QString &message);
    QStringList choices() const;
    bool isModified() const;
    void showButtons();
    void showBusy();
    void showChoices();

    SettingsStore &m_store;
    const Format &m_format;
    Prompt &m_prompt;
    CustomField m_original;
    Id<CustomField> m_fresh; ///< was just saved, and is still to be read
    QListWidget *m_list;
    QLabel *m_about;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QFormLayout *m_form;
    QList<std::pair<QString, QLineEdit *>> m_names; ///< by language
    CodeBox *m_kind;
    QLabel *m_code;
    QPlainTextEdit *m_choices;
    QPushButton *m_values;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_archive;
    QPushButton *m_remove;
};
