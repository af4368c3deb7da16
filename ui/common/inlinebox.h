// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// A question asked in its place, not in a dialog: a line of fields, a verb, Close. Enter does it, Esc leaves.
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
    void setVerb(const QString &verb);
    void setQuestion(const QString &question);
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QLabel *m_problem;
    QHBoxLayout *m_fields;
    QPushButton *m_do;
    QPushButton *m_close;
};
