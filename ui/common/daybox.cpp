// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/daybox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

DayBox::DayBox(QWidget *parent) : QDateEdit(parent), m_suggestion(2000, 1, 1)
{
    setMinimumDate(QDate(1800, 1, 1));
    setCalendarPopup(true);
    setFocusPolicy(Qt::StrongFocus);
    setSpecialValueText(u" "_s);
    setDate(minimumDate());
}

QDate DayBox::day() const
{
    return isEmpty() ? QDate() : date();
}

void DayBox::setDay(QDate day)
{
    setDate(day.isValid() ? day : minimumDate());
}

void DayBox::setSuggestion(QDate day)
{
    m_suggestion = day;
}

void DayBox::setEmptyText(const QString &text)
{
    setSpecialValueText(text.isEmpty() ? u" "_s : text);
}

void DayBox::stepBy(int steps)
{
    if (isEmpty())
        setDate(m_suggestion);
    else
        QDateEdit::stepBy(steps);
}

void DayBox::keyPressEvent(QKeyEvent *event)
{
    const bool erases = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (erases && (event->key() == Qt::Key_Delete || lineEdit()->selectedText() == lineEdit()->text())) {
        setDate(minimumDate());
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isDigit();
    if (types && isEmpty()) {
        setDate(m_suggestion);
        setSelectedSection(sectionAt(0));
    }
    QDateEdit::keyPressEvent(event);
}

void DayBox::mousePressEvent(QMouseEvent *event)
{
    if (isEmpty() && event->position().x() > width() - height())
        setDate(m_suggestion);
    QDateEdit::mousePressEvent(event);
}

void DayBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

/// Tab goes from part to part of a day. Without a day there are none, and Qt would never leave the field.
bool DayBox::focusNextPrevChild(bool next)
{
    return isEmpty() ? QAbstractSpinBox::focusNextPrevChild(next) : QDateEdit::focusNextPrevChild(next);
}
