// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A question asked in its place, not in a dialog: fields, a verb, Close. Enter does it, or what the
/// button with the focus says; Esc leaves.
class InlineBox : public QWidget
{
    Q_OBJECT

public:
    explicit InlineBox(QWidget *parent = nullptr);
    virtual void retranslate();
    void showProblem(const QString &problem);

signals:
    void submitted();
    void closed();

protected:
    void addField(QWidget *field, int stretch = 0);
    /// The fields after this one stand in a line of their own.
    void addLine();
    /// One more thing that can be done, at the left of Close.
    QPushButton *addButton();
    void setVerb(const QString &verb);
    void setQuestion(const QString &question);
    void keyPressEvent(QKeyEvent *event) override;

private:
    void orderKeys();

    QLabel *m_question;
    QLabel *m_problem;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_fields; ///< the last line
    QHBoxLayout *m_buttons;
    QWidget *m_last = nullptr; ///< of the fields
    QPushButton *m_do;
    QPushButton *m_close;
};
