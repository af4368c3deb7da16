// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/task.h"

#include <QWidget>

class ClientPicker;
class ClientStore;
class CodeBox;
class DayBox;
class Format;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class RecurrenceBox;

/// One task, appointment or promise.
class TaskForm : public QWidget
{
    Q_OBJECT

public:
    TaskForm(ClientStore &clients, const Format &format, QWidget *parent = nullptr);
    void setRecord(const Task &task);
    Task record() const;
    QStringList problems() const;
    void retranslate();

private:
    void build();
    void layOut();
    void followKind();
    void showHint();
    QString time() const;

    const Format &m_format;
    Task m_task;
    QFormLayout *m_form = nullptr;
    CodeBox *m_kind;
    QLineEdit *m_subject;
    ClientPicker *m_client;
    DayBox *m_due;
    QLineEdit *m_time;
    QLabel *m_minutesLabel;
    QSpinBox *m_minutes;
    CodeBox *m_channel;
    CodeBox *m_owner;
    QCheckBox *m_critical;
    RecurrenceBox *m_repeats;
    QPlainTextEdit *m_note;
    QLabel *m_hint;
    QWidget *m_when;
};

/// "16:00" for "16:00", "1600", "16", "9.30" and full-width digits; as typed where it is none of these.
QString typedTime(const QString &text);
