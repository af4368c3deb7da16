// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listfields.h"

#include <QWidget>

class CodeBox;
class DayBox;
class Format;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

/// Where the value of any field is given: a line, one choice or several, yes or no, a day, a span of days.
class FieldValueBox : public QWidget
{
    Q_OBJECT

public:
    enum class Use {
        Filter, ///< several choices, spans of days
        Edit    ///< one value as it is stored
    };

    FieldValueBox(const Format &format, Use use, QWidget *parent = nullptr);

    void setField(const ListField &field);
    /// None while nothing is given.
    QStringList values() const;
    void setValues(const QStringList &values);

signals:
    void changed();

private:
    void clear();
    void makeChoice();
    void makeChoices();
    void makeSpan();
    void showSpan();
    void showChoices();
    QString span() const;
    void setSpan(const QString &span);

    const Format &m_format;
    Use m_use;
    ListField m_field;
    QHBoxLayout *m_layout;
    QLineEdit *m_line = nullptr;
    CodeBox *m_choice = nullptr;
    QToolButton *m_choices = nullptr;
    QStringList m_chosen;
    CodeBox *m_span = nullptr;
    QSpinBox *m_number = nullptr;
    DayBox *m_day = nullptr;
};
