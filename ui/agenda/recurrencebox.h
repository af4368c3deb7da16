// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/recurrencepattern.h"
#include "model/agenda/task.h"

#include <QWidget>

#include <array>

class CodeBox;
class DayBox;
class Format;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

/// How a task comes again, chosen in plain words; beneath it the words and the next days.
class RecurrenceBox : public QWidget
{
    Q_OBJECT

public:
    explicit RecurrenceBox(const Format &format, QWidget *parent = nullptr);
    void setTask(const Task &task);
    /// Sets rule and days of the task; its due day names the weekday and the day of the month.
    void write(Task &task) const;
    void setDue(QDate due);
    void retranslate();

signals:
    void changed();

private:
    void build();
    void follow();
    void showWithin();
    void showWords();
    RecurrencePattern pattern() const;

    const Format &m_format;
    QDate m_due;
    QDate m_starts;
    QString m_former; ///< the rule that the task had
    bool m_filling = false;
    CodeBox *m_kind;
    QLabel *m_everyLabel;
    QSpinBox *m_every;
    QLabel *m_unit;
    QWidget *m_week;
    std::array<QToolButton *, 7> m_days;
    CodeBox *m_within;
    QLineEdit *m_rule;
    QLabel *m_untilLabel;
    DayBox *m_until;
    QLabel *m_words;
};
