// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contact.h"

#include <QWidget>

class CodeBox;
class DayBox;
class Format;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// The box that logs a contact: done and "none needed" are preset, one keystroke saves.
class LogContactForm : public QWidget
{
    Q_OBJECT

public:
    explicit LogContactForm(const Format &format, QWidget *parent = nullptr);

    void setRecord(const Contact &contact);
    Contact record() const;
    QStringList problems() const;

    /// Whom it may have been with.
    void setPeople(const QList<Person> &people);
    void setClosable(bool closable);
    void showProblems(const QStringList &problems);
    void retranslate();

signals:
    /// Ctrl+Enter or the button.
    void submitted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void followChannel();
    void followNextStep();

    const Format &m_format;
    Contact m_contact;
    QList<Person> m_people;
    CodeBox *m_channel;
    CodeBox *m_direction;
    CodeBox *m_outcome;
    CodeBox *m_person;
    CodeBox *m_purpose;
    QPlainTextEdit *m_note;
    CodeBox *m_nextStep;
    DayBox *m_nextDay;
    QLabel *m_problems;
    QPushButton *m_save;
    QPushButton *m_close;
};
