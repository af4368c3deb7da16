// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/taskstore.h"

#include <QDialog>

class ClientStore;
class Format;
class Notice;
class QLabel;
class QPushButton;
class SnoozeBox;
class TaskForm;

/// Makes or changes a task from anywhere. Save is Ctrl+Enter; a task that is there can be done or deleted here too.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    struct Means
    {
        TaskStore &tasks;
        ClientStore &clients;
        const Format &format;
    };
    TaskDialog(const Means &means, const Task &task, QWidget *parent);
    void save();

signals:
    /// What was done, for the message line.
    void carriedOut(const QString &message);

private:
    void build();
    void connectAll();
    template <typename T>
    void carryOut(QFuture<Result<T>> future, const QString &message);

    Means m_means;
    Task m_original;
    QLabel *m_title;
    QLabel *m_series;
    Notice *m_notice;
    TaskForm *m_form;
    SnoozeBox *m_snooze;
    QPushButton *m_finish;
    QPushButton *m_later;
    QPushButton *m_delete;
    QPushButton *m_cancel;
    QPushButton *m_save;
};
