// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "ui/clients/rows.h"

class CodeBox;
class DayBox;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

/// A phone number with its kind.
class PhoneRow : public QWidget
{
    Q_OBJECT

public:
    using Value = Phone;
    PhoneRow(const Format &format, QWidget *parent);
    void setValue(const Phone &phone);
    Phone value() const;
    bool isBlank() const;
    void retranslate();

private:
    CodeBox *m_kind;
    QLineEdit *m_number;
};

class EmailRow : public QWidget
{
    Q_OBJECT

public:
    using Value = QString;
    EmailRow(const Format &format, QWidget *parent);
    void setValue(const QString &address);
    QString value() const;
    bool isBlank() const { return value().isEmpty(); }
    void retranslate();

private:
    QLineEdit *m_address;
};

/// The answer of the client for one channel, with day and source.
class ConsentRow : public QWidget
{
    Q_OBJECT

public:
    using Value = Consent;
    ConsentRow(const Format &format, QWidget *parent);
    void setValue(const Consent &consent);
    Consent value() const;
    bool isBlank() const;
    void retranslate();

private:
    const Format &m_format;
    CodeBox *m_channel;
    CodeBox *m_answer;
    DayBox *m_day;
    QLineEdit *m_source;
};

/// A person of the client with phones and e-mails of its own.
class PersonRow : public QWidget
{
    Q_OBJECT

public:
    using Value = Person;
    PersonRow(const Format &format, QWidget *parent);
    void setValue(const Person &person);
    Person value() const;
    bool isBlank() const;
    void retranslate();

private:
    void build();

    const Format &m_format;
    Person m_person;
    QLineEdit *m_name;
    QLineEdit *m_job;
    QCheckBox *m_decides;
    DayBox *m_birthDate;
    CodeBox *m_channel;
    CodeBox *m_role;
    QLineEdit *m_note;
    Rows<PhoneRow> *m_phones;
    Rows<EmailRow> *m_emails;
};
