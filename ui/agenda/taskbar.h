// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"

#include <QFrame>

class Format;
class QLabel;
class QPushButton;
class SnoozeBox;

/// Over the card on Today: the task of the current line, and what one does with it there.
class TaskBar : public QFrame
{
    Q_OBJECT

public:
    explicit TaskBar(const Format &format, QWidget *parent = nullptr);
    /// Hidden for a line that is no task.
    void showLine(const AgendaLine &line);
    void retranslate();
    void closeSnooze();
    void showProblem(const QString &problem);

signals:
    void doneWanted();
    void openWanted();
    void snoozeWanted(QDate until, const QString &reason);

private:
    const Format &m_format;
    QLabel *m_text;
    QPushButton *m_done;
    QPushButton *m_later;
    QPushButton *m_open;
    SnoozeBox *m_snooze;
    AgendaLine m_line;
};
