// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settingsstore.h"

#include <QWidget>

class Format;
class Prompt;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

/// The values of one editable list: rename, order, add, retire. Records keep codes, so nothing here touches history.
class ListForm : public QWidget
{
    Q_OBJECT

public:
    ListForm(SettingsStore &store, const Format &format, Prompt &prompt, QWidget *parent);
    /// Shows the values of this list.
    void showList(const QString &list);

signals:
    void done(const QString &message);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void fillLists();
    void refresh();
    void fill();
    void take();
    void add();
    void move(int by);
    void save();
    QList<ListValue> changedValues() const;
    void showButtons();

    SettingsStore &m_store;
    const Format &m_format;
    Prompt &m_prompt;
    QLabel *m_listLabel;
    QComboBox *m_list;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_save;
    QPushButton *m_revert;
    QList<ListValue> m_stored;
    QList<ListValue> m_values; ///< as edited, in order
    bool m_filling = false;
};
