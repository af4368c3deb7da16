// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contactbrief.h"

#include <QWidget>

class CodeBox;
class DayBox;
class Format;
class MenuChoice;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;
class QToolButton;
class ToneLabel;

/// The box that logs a contact: done and "none needed" are preset, one keystroke saves. What is rarely said stands
/// under Details.
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
    /// What was promised, what is the usual next step and its day (invalid: none), who else talks to the client.
    void setBrief(const ContactBrief &brief, QDate nextDay);
    /// A file that the contact brought; kept with it when it is logged.
    void addFile(const QString &path);
    QStringList files() const { return m_files; }
    void setClosable(bool closable);
    void showProblems(const QStringList &problems);
    void retranslate();

signals:
    /// Ctrl+Enter or the button.
    void submitted();
    /// The talk has begun, its result comes later.
    void postponed();
    void closed();
    void fileWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameFields();
    void build();
    void arrange();
    QWidget *buildDetails();
    void translateChoices();
    void translateTexts();
    void followChannel();
    void followChoices();
    void showGuide();
    void takeSuggestion();
    void showFiles();
    QDateTime moment() const;

    const Format &m_format;
    Contact m_contact;
    QList<Person> m_people;
    ContactBrief m_brief;
    QDate m_usualDay;
    QStringList m_files;
    ToneLabel *m_others;
    QLabel *m_guide;
    QPushButton *m_suggest;
    CodeBox *m_channel;
    CodeBox *m_direction;
    CodeBox *m_outcome;
    MenuChoice *m_persons;
    CodeBox *m_purpose;
    QPlainTextEdit *m_note;
    QGridLayout *m_choices = nullptr;
    bool m_wide = false;
    bool m_arranged = false;
    CodeBox *m_nextStep;
    DayBox *m_nextDay;
    QToolButton *m_more;
    QWidget *m_details;
    QLineEdit *m_topic;
    MenuChoice *m_colleagues;
    CodeBox *m_learntKind;
    QLineEdit *m_learnt;
    DayBox *m_day;
    QTimeEdit *m_time;
    QCheckBox *m_bulk;
    QPushButton *m_attach;
    QLabel *m_attached;
    QPlainTextEdit *m_transcript;
    QLabel *m_problems;
    QPushButton *m_later;
    QPushButton *m_save;
    QPushButton *m_close;
};
