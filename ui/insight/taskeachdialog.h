// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/taskstore.h"

#include <QDialog>

class CodeBox;
class DayBox;
class Format;
class QLabel;
class QLineEdit;
class QPushButton;

/// One and the same task for each of several clients, as one step to undo.
class TaskEachDialog : public QDialog
{
    Q_OBJECT

public:
    TaskEachDialog(TaskStore &store, const Format &format, const QList<qint64> &clients, QWidget *parent);

signals:
    void added(qint64 tasks);

private:
    void build();
    void check();
    void add();

    TaskStore &m_store;
    const Format &m_format;
    QList<qint64> m_clients;
    QLineEdit *m_subject;
    DayBox *m_due;
    CodeBox *m_owner;
    QLabel *m_preview;
    QPushButton *m_add;
    QPushButton *m_cancel;
};
