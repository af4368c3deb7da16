// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientform.h"

#include "model/clients/billing.h"
#include "model/clients/clientstore.h"
#include "ui/clients/clientrows.h"
#include "ui/clients/customfieldsbox.h"
#include "ui/common/clientpicker.h"
#include "ui/common/codebox.h"
#include "ui/common/codesbox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/tone.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[;,；，、]"_s);
    QStringList words;
    for (const QString &part : text.split(separators)) {
        if (const QString word = part.trimmed(); !word.isEmpty() && !words.contains(word))
            words << word;
    }
    return words;
}

std::optional<qint64> numberOf(const QLineEdit *edit, bool *ok)
{
    const QString text = edit->text().trimmed();
    *ok = true;
    if (text.isEmpty())
        return std::nullopt;
    const qint64 number = text.toLongLong(ok);
    *ok = *ok && number >= 0;
    return *ok ? std::optional(number) : std::nullopt;
}

QString idText(qint64 id)
{
    return id > 0 ? QString::number(id) : QString();
}

} // namespace

ClientForm::ClientForm(ClientStore &store, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format)
{
    build();
    retranslate();
    setRecord({});
}

void ClientForm::build()
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(16, 8, 16, 16);
    m_layout->setSpacing(6);
    buildIdentity();
    buildReach();
    buildInvoicing();
    buildClasses();
    buildRelations();
    buildRest();
    m_custom = new CustomFieldsBox(m_format, this);
    m_layout->addWidget(m_custom);
    m_layout->addStretch();
}

void ClientForm::buildIdentity()
{
    QFormLayout *form = section(QT_TR_NOOP("Who it is"));
    addText(form, QT_TR_NOOP("Name"), &Client::name);
    m_texts.last().first->setObjectName(u"clientName"_s);
    addText(form, QT_TR_NOOP("Short name"), &Client::shortName);
    addText(form, QT_TR_NOOP("Code"), &Client::code);
    m_texts.last().first->setObjectName(u"clientCode"_s);
    addCode(form, u"kind"_s, &Client::kind);
    m_roles = new CodesBox(this);
    add(form, QT_TR_NOOP("Roles"), m_roles);
    auto *flags = new QWidget(this);
    auto *row = new QHBoxLayout(flags);
    row->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox **box : {&m_keyAccount, &m_doNotContact, &m_onHold}) {
        *box = new QCheckBox(flags);
        row->addWidget(*box);
    }
    row->addStretch();
    flags->setFocusProxy(m_keyAccount);
    add(form, QT_TR_NOOP("Flags"), flags);
}

void ClientForm::buildReach()
{
    QFormLayout *form = section(QT_TR_NOOP("How to reach it"));
    m_phones = new Rows<PhoneRow>(m_format, this);
    m_phones->setObjectName(u"phones"_s);
    add(form, QT_TR_NOOP("Phones"), m_phones);
    m_emails = new Rows<EmailRow>(m_format, this);
    m_emails->setObjectName(u"emails"_s);
    add(form, QT_TR_NOOP("E-mails"), m_emails);
    addText(form, QT_TR_NOOP("Web"), &Client::web);
    addText(form, QT_TR_NOOP("Messenger"), &Client::messenger);
    addLongText(form, QT_TR_NOOP("Address"), &Client::address);
    addText(form, QT_TR_NOOP("City"), &Client::city);
    addText(form, QT_TR_NOOP("Postcode"), &Client::postcode);
    addText(form, QT_TR_NOOP("Region"), &Client::region);
    addText(form, QT_TR_NOOP("Country"), &Client::country);
    addCode(form, u"channel"_s, &Client::preferredChannel);
    addText(form, QT_TR_NOOP("Preferred time"), &Client::preferredTime);
    addText(form, QT_TR_NOOP("Language"), &Client::language);
    m_consents = new Rows<ConsentRow>(m_format, this);
    m_consents->setObjectName(u"consents"_s);
    add(form, QT_TR_NOOP("Contact consents"), m_consents);
    m_people = new Rows<PersonRow>(m_format, this);
    m_people->setObjectName(u"people"_s);
    add(form, QT_TR_NOOP("People"), m_people);
}

void ClientForm::buildInvoicing()
{
    QFormLayout *form = section(QT_TR_NOOP("Invoicing"));
    addText(form, QT_TR_NOOP("Invoice title"), &Client::invoiceTitle);
    addText(form, QT_TR_NOOP("Legal number"), &Client::legalId);
    QLineEdit *number = m_texts.last().first;
    number->setObjectName(u"clientLegalId"_s);
    m_legalWarning = new ToneLabel(this);
    m_legalWarning->setObjectName(u"legalWarning"_s);
    m_legalWarning->setTone(Tone::Today);
    m_legalWarning->setWordWrap(true);
    m_legalWarning->hide();
    form->addRow(QString(), m_legalWarning);
    connect(number, &QLineEdit::textChanged, this, &ClientForm::showWarning);
    addLongText(form, QT_TR_NOOP("Address on invoices"), &Client::invoiceAddress);
    addText(form, QT_TR_NOOP("Phone on invoices"), &Client::invoicePhone);
    addText(form, QT_TR_NOOP("Bank"), &Client::bank);
    addText(form, QT_TR_NOOP("Bank account"), &Client::bankAccount);
}

/// A number that looks wrong may still be right: it is said and saved.
void ClientForm::showWarning()
{
    const QString warning = Billing::warning(record());
    m_legalWarning->setText(warning);
    m_legalWarning->setVisible(!warning.isEmpty());
}

void ClientForm::buildClasses()
{
    QFormLayout *form = section(QT_TR_NOOP("How it is classed"));
    addCode(form, u"attribute"_s, &Client::attribute);
    addCode(form, u"industry"_s, &Client::industry);
    addCode(form, u"territory"_s, &Client::territory);
    addCode(form, u"size"_s, &Client::size);
    addCode(form, u"source"_s, &Client::source);
    m_tags = new QLineEdit(this);
    m_tags->setObjectName(u"clientTags"_s);
    add(form, QT_TR_NOOP("Tags"), m_tags);
    m_cycle = new QSpinBox(this);
    m_cycle->setRange(-1, 3650);
    m_cycle->setFocusPolicy(Qt::StrongFocus);
    add(form, QT_TR_NOOP("Own contact cycle"), m_cycle);
    addCode(form, u"cooperation"_s, &Client::cooperationOverride);
    addText(form, QT_TR_NOOP("Reason of the cooperation status"), &Client::cooperationReason);
    addDay(form, QT_TR_NOOP("Day of the cooperation status"), &Client::cooperationDay);
}

void ClientForm::buildRelations()
{
    QFormLayout *form = section(QT_TR_NOOP("Who cares for it"));
    m_owner = new CodeBox(this);
    m_owner->setObjectName(u"clientOwner"_s);
    add(form, QT_TR_NOOP("Owner"), m_owner);
    m_backupOwner = new CodeBox(this);
    add(form, QT_TR_NOOP("Back-up owner"), m_backupOwner);
    addDay(form, QT_TR_NOOP("Owner since"), &Client::ownerSince);
    addDay(form, QT_TR_NOOP("First contact"), &Client::firstContact);
    m_parent = new ClientPicker(m_store, this);
    add(form, QT_TR_NOOP("Parent"), m_parent);
    m_referrer = new ClientPicker(m_store, this);
    add(form, QT_TR_NOOP("Referred by"), m_referrer);
}

void ClientForm::buildRest()
{
    QFormLayout *form = section(QT_TR_NOOP("What we know"));
    addLongText(form, QT_TR_NOOP("Needs"), &Client::needs);
    addLongText(form, QT_TR_NOOP("Likes and dislikes"), &Client::likes);
    addLongText(form, QT_TR_NOOP("Note"), &Client::note);
    addDay(form, QT_TR_NOOP("Birth date"), &Client::birthDate);
    m_employees = new QLineEdit(this);
    add(form, QT_TR_NOOP("Employees"), m_employees);
    m_revenue = new QLineEdit(this);
    m_revenue->setObjectName(u"clientRevenue"_s);
    add(form, QT_TR_NOOP("Yearly revenue"), m_revenue);
    m_yearEstablished = new QLineEdit(this);
    add(form, QT_TR_NOOP("Year founded"), m_yearEstablished);
}

QFormLayout *ClientForm::section(const char *title)
{
    QLabel *label = PlainText::heading({}, 2, this);
    label->setContentsMargins(0, 12, 0, 2);
    m_titles.emplaceBack(label, title);
    m_layout->addWidget(label);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    m_layout->addLayout(form);
    return form;
}

void ClientForm::add(QFormLayout *section, const char *title, QWidget *editor)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *problem = new ToneLabel(box);
    problem->setTone(Tone::Bad);
    problem->setWordWrap(true);
    problem->hide();
    layout->addWidget(editor);
    layout->addWidget(problem);
    QLabel *label = PlainText::label({}, this);
    label->setBuddy(editor);
    label->setContentsMargins(0, 4, 0, 0);
    section->addRow(label, box);
    m_fields.append({editor, label, problem, title});
}

void ClientForm::addText(QFormLayout *section, const char *title, QString Client::*member)
{
    auto *edit = new QLineEdit(this);
    m_texts.emplaceBack(edit, member);
    add(section, title, edit);
}

void ClientForm::addLongText(QFormLayout *section, const char *title, QString Client::*member)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    m_longTexts.emplaceBack(edit, member);
    add(section, title, edit);
}

void ClientForm::addCode(QFormLayout *section, const QString &list, QString Client::*member)
{
    auto *box = new CodeBox(this);
    m_codes.emplaceBack(box, list, member);
    const char *title = list == u"channel" ? QT_TR_NOOP("Preferred channel") : nullptr;
    add(section, title, box);
}

void ClientForm::addDay(QFormLayout *section, const char *title, QDate Client::*member)
{
    auto *box = new DayBox(this);
    m_days.emplaceBack(box, member);
    add(section, title, box);
}

void ClientForm::setRecord(const Client &client)
{
    m_client = client;
    for (const auto &[edit, member] : std::as_const(m_texts))
        edit->setText(client.*member);
    for (const auto &[edit, member] : std::as_const(m_longTexts))
        edit->setPlainText(client.*member);
    for (const auto &[box, list, member] : std::as_const(m_codes))
        box->setCode(client.*member);
    for (const auto &[box, member] : std::as_const(m_days))
        box->setDay(client.*member);
    m_roles->setCodes(client.roles);
    m_keyAccount->setChecked(client.keyAccount);
    m_doNotContact->setChecked(client.doNotContact);
    m_onHold->setChecked(client.onHold);
    m_phones->setValues(client.phones);
    m_emails->setValues(client.emails);
    m_consents->setValues(client.consents);
    m_people->setValues(client.people);
    m_custom->setValues(client.custom);
    m_tags->setText(client.tags.join(u"; "_s));
    m_cycle->setValue(client.cycleDays.value_or(-1));
    m_owner->setCode(idText(client.owner.value));
    m_backupOwner->setCode(idText(client.backupOwner.value));
    m_parent->setClient(client.parent);
    m_referrer->setClient(client.referrer);
    m_employees->setText(client.employees ? QString::number(*client.employees) : QString());
    m_revenue->setText(client.revenue ? toPlain(*client.revenue, m_format.settings().currency) : QString());
    m_yearEstablished->setText(client.yearEstablished ? QString::number(*client.yearEstablished) : QString());
    for (const Field &field : std::as_const(m_fields))
        field.problem->hide();
    showWarning();
}

Client ClientForm::record() const
{
    Client client = m_client;
    for (const auto &[edit, member] : m_texts)
        client.*member = edit->text().trimmed();
    for (const auto &[edit, member] : m_longTexts)
        client.*member = edit->toPlainText();
    for (const auto &[box, list, member] : m_codes)
        client.*member = box->code();
    for (const auto &[box, member] : m_days)
        client.*member = box->day();
    client.roles = m_roles->codes();
    client.keyAccount = m_keyAccount->isChecked();
    client.doNotContact = m_doNotContact->isChecked();
    client.onHold = m_onHold->isChecked();
    client.phones = m_phones->values();
    client.emails = m_emails->values();
    client.consents = m_consents->values();
    client.people = m_people->values();
    client.custom = m_custom->values();
    client.tags = wordsOf(m_tags->text());
    client.cycleDays = m_cycle->value() < 0 ? std::nullopt : std::optional(m_cycle->value());
    client.owner = Id<User>(m_owner->code().toLongLong());
    client.backupOwner = Id<User>(m_backupOwner->code().toLongLong());
    client.parent = m_parent->client();
    client.referrer = m_referrer->client();
    bool ok = false;
    client.employees = numberOf(m_employees, &ok);
    const auto year = numberOf(m_yearEstablished, &ok);
    client.yearEstablished = year ? std::optional(static_cast<int>(*year)) : std::nullopt;
    const auto revenue = parseMoney(m_revenue->text(), m_format.settings().currency);
    client.revenue = revenue && !m_revenue->text().trimmed().isEmpty() ? std::optional(*revenue) : std::nullopt;
    return client;
}
