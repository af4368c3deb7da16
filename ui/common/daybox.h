// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

/// A day that may be absent: Delete empties it, the first arrow key or the calendar begins at the day suggested.
class DayBox : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayBox(QWidget *parent = nullptr);
    QDate day() const;
    void setDay(QDate day);
    void setSuggestion(QDate day);
    /// What stands there while there is no day.
    void setEmptyText(const QString &text);

    void stepBy(int steps) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool isEmpty() const { return date() == minimumDate(); }

    QDate m_suggestion;
};
