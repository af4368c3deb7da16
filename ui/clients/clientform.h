// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QHash>
#include <QWidget>

#include <functional>

class ClientPicker;
class ClientStore;
class CodeBox;
class CodesBox;
class CustomFieldsBox;
class ConsentRow;
class DayBox;
class EmailRow;
class Format;
class PersonRow;
class PhoneRow;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;
class ToneLabel;
template <typename Row>
class Rows;

/// Everything that a client record holds, in sections. What the form does not show (id, uid, revision, snooze) stays.
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    ClientForm(ClientStore &store, const Format &format, QWidget *parent = nullptr);

    void setRecord(const Client &client);
    Client record() const;
    QStringList problems() const;

    /// Each problem beside its field; those that belong to none are returned.
    QStringList showProblems();
    void retranslate();

private:
    struct Field
    {
        QWidget *editor;
        QLabel *label;
        QLabel *problem;
        const char *title;
    };

    void build();
    void buildIdentity();
    void buildReach();
    void buildInvoicing();
    void showWarning();
    void buildClasses();
    void buildRelations();
    void buildRest();
    QFormLayout *section(const char *title);
    void add(QFormLayout *section, const char *title, QWidget *editor);
    void addText(QFormLayout *section, const char *title, QString Client::*member);
    void addLongText(QFormLayout *section, const char *title, QString Client::*member);
    void addCode(QFormLayout *section, const QString &list, QString Client::*member);
    void addDay(QFormLayout *section, const char *title, QDate Client::*member);
    void fillLists();
    void alignLabels();
    QWidget *fieldOf(const QString &problem, const Client &client) const;

    ClientStore &m_store;
    const Format &m_format;
    Client m_client;
    QVBoxLayout *m_layout = nullptr;
    QList<Field> m_fields;
    QList<std::pair<QLabel *, const char *>> m_titles;
    QList<std::pair<QLineEdit *, QString Client::*>> m_texts;
    QList<std::pair<QPlainTextEdit *, QString Client::*>> m_longTexts;
    QList<std::tuple<CodeBox *, QString, QString Client::*>> m_codes;
    QList<std::pair<DayBox *, QDate Client::*>> m_days;
    CodesBox *m_roles = nullptr;
    QCheckBox *m_keyAccount = nullptr;
    QCheckBox *m_doNotContact = nullptr;
    QCheckBox *m_onHold = nullptr;
    Rows<PhoneRow> *m_phones = nullptr;
    Rows<EmailRow> *m_emails = nullptr;
    Rows<ConsentRow> *m_consents = nullptr;
    Rows<PersonRow> *m_people = nullptr;
    QLineEdit *m_tags = nullptr;
    QSpinBox *m_cycle = nullptr;
    CodeBox *m_owner = nullptr;
    CodeBox *m_backupOwner = nullptr;
    ClientPicker *m_parent = nullptr;
    ClientPicker *m_referrer = nullptr;
    QLineEdit *m_employees = nullptr;
    QLineEdit *m_revenue = nullptr;
    QLineEdit *m_yearEstablished = nullptr;
    ToneLabel *m_legalWarning = nullptr;
    CustomFieldsBox *m_custom = nullptr;
};
