// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientrows.h"

#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *line(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

void name(QWidget *field, const QString &text)
{
    field->setAccessibleName(text);
    field->setToolTip(text);
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setPlaceholderText(text);
}

} // namespace

PhoneRow::PhoneRow(const Format &, QWidget *parent)
    : QWidget(parent), m_kind(new CodeBox(this)), m_number(new QLineEdit(this))
{
    m_number->setObjectName(u"phoneNumber"_s);
    setFocusProxy(m_number);
    QHBoxLayout *layout = line(this);
    layout->addWidget(m_kind);
    layout->addWidget(m_number, 1);
    retranslate();
    setValue({});
}

void PhoneRow::setValue(const Phone &phone)
{
    m_kind->setCode(phone.kind);
    m_number->setText(phone.number);
}

Phone PhoneRow::value() const
{
    return {m_kind->code(), m_number->text().trimmed()};
}

bool PhoneRow::isBlank() const
{
    return value().number.isEmpty();
}

void PhoneRow::retranslate()
{
    m_kind->setChoices({{u"phone"_s, tr("Phone")}, {u"mobile"_s, tr("Mobile")}, {u"fax"_s, tr("Fax")}});
    name(m_kind, tr("Kind of number"));
    name(m_number, tr("Number"));
}

EmailRow::EmailRow(const Format &, QWidget *parent) : QWidget(parent), m_address(new QLineEdit(this))
{
    m_address->setObjectName(u"emailAddress"_s);
    setFocusProxy(m_address);
    line(this)->addWidget(m_address, 1);
    retranslate();
}

void EmailRow::setValue(const QString &address)
{
    m_address->setText(address);
}

QString EmailRow::value() const
{
    return m_address->text().trimmed();
}

void EmailRow::retranslate()
{
    name(m_address, tr("E-mail address"));
}

ConsentRow::ConsentRow(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_channel(new CodeBox(this)), m_answer(new CodeBox(this)),
      m_day(new DayBox(this)), m_source(new QLineEdit(this))
{
    setFocusProxy(m_channel);
    QHBoxLayout *layout = line(this);
    layout->addWidget(m_channel, 1);
    layout->addWidget(m_answer, 1);
    layout->addWidget(m_day);
    layout->addWidget(m_source, 2);
    retranslate();
    setValue({});
}

void ConsentRow::setValue(const Consent &consent)
{
    m_channel->setCode(consent.channel);
    m_answer->setCode(consent.answer);
    m_day->setDay(consent.day);
    m_source->setText(consent.source);
}

Consent ConsentRow::value() const
{
    return {m_channel->code(), m_answer->code(), m_day->day(), m_source->text().trimmed()};
}

bool ConsentRow::isBlank() const
{
    return m_channel->code().isEmpty();
}

void ConsentRow::retranslate()
{
    m_channel->setList(m_format, u"channel"_s, tr("Channel"));
    m_answer->setList(m_format, u"consent_answer"_s);
    m_day->setEmptyText(tr("No day"));
    m_day->setSuggestion(m_format.today());
    name(m_channel, tr("Channel"));
    name(m_answer, tr("Answer"));
    name(m_day, tr("Day of the answer"));
    name(m_source, tr("How we know"));
}

PersonRow::PersonRow(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_name(new QLineEdit(this)), m_job(new QLineEdit(this)),
      m_decides(new QCheckBox(this)), m_birthDate(new DayBox(this)), m_channel(new CodeBox(this)),
      m_role(new CodeBox(this)), m_note(new QLineEdit(this)), m_phones(new Rows<PhoneRow>(format, this)),
      m_emails(new Rows<EmailRow>(format, this))
{
    m_name->setObjectName(u"personName"_s);
    m_job->setObjectName(u"personJob"_s);
    m_role->setObjectName(u"personRole"_s);
    setFocusProxy(m_name);
    build();
    retranslate();
}

void PersonRow::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 10);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_job, 0, 1);
    grid->addWidget(m_decides, 0, 2);
    grid->addWidget(m_birthDate, 1, 0);
    grid->addWidget(m_channel, 1, 1);
    grid->addWidget(m_role, 1, 2);
    grid->addWidget(m_note, 2, 0, 1, 3);
    grid->addWidget(m_phones, 3, 0);
    grid->addWidget(m_emails, 3, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void PersonRow::setValue(const Person &person)
{
    m_person = person;
    m_name->setText(person.name);
    m_job->setText(person.job);
    m_decides->setChecked(person.decides);
    m_birthDate->setDay(person.birthDate);
    m_channel->setCode(person.preferredChannel);
    m_role->setCode(person.role);
    m_note->setText(person.note);
    m_phones->setValues(person.phones);
    m_emails->setValues(person.emails);
}

Person PersonRow::value() const
{
    Person person;
    person.id = m_person.id;
    person.uid = m_person.uid;
    person.name = m_name->text().trimmed();
    person.job = m_job->text().trimmed();
    person.decides = m_decides->isChecked();
    person.birthDate = m_birthDate->day();
    person.preferredChannel = m_channel->code();
    person.role = m_role->code();
    person.note = m_note->text().trimmed();
    person.phones = m_phones->values();
    person.emails = m_emails->values();
    return person;
}

bool PersonRow::isBlank() const
{
    return value() == Person{};
}

void PersonRow::retranslate()
{
    name(m_name, tr("Name"));
    name(m_job, tr("Job"));
    m_decides->setText(tr("Decides"));
    name(m_birthDate, tr("Birth date"));
    m_birthDate->setEmptyText(tr("Birth date"));
    m_channel->setList(m_format, u"channel"_s, tr("Preferred channel"));
    name(m_channel, tr("Preferred channel"));
    m_role->setList(m_format, u"decision_role"_s, tr("No role in decisions"));
    name(m_role, m_format.listTitle(u"decision_role"_s));
    name(m_note, tr("Note"));
    m_phones->setTexts(tr("Add phone"), tr("Remove phone"));
    m_emails->setTexts(tr("Add e-mail"), tr("Remove e-mail"));
    m_phones->retranslate();
    m_emails->retranslate();
}
