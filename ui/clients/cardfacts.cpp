// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/cardfacts.h"

#include "model/clients/billing.h"
#include "ui/clients/customtext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/tone.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CardFacts::CardFacts(const Format &format, QWidget *parent) : QScrollArea(parent), m_format(format)
{
    setObjectName(u"cardFacts"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    retranslate();
}

void CardFacts::setClient(const Client &client)
{
    if (client.id != m_client.id) {
        m_family = {};
        m_learnt.clear();
        m_documents.clear();
    }
    m_client = client;
    rebuild();
}

void CardFacts::retranslate()
{
    setAccessibleName(tr("Facts and people"));
    rebuild();
}

void CardFacts::rebuild()
{
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(4, 0, 8, 8);
    m_layout->setSpacing(2);
    addReach();
    addCustom();
    addPeople();
    addLearnt();
    addFamily();
    addDocuments();
    addInvoicing();
    addClasses();
    m_layout->addStretch();
    setWidget(m_body);
}

void CardFacts::addTitle(const QString &title)
{
    m_title = title;
}

/// A title stands only over something.
void CardFacts::layTitle()
{
    if (m_title.isEmpty())
        return;
    QLabel *label = PlainText::heading(std::exchange(m_title, {}), 1, m_body);
    label->setContentsMargins(0, 8, 0, 2);
    m_layout->addWidget(label);
}

void CardFacts::addFact(const QString &label, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    layTitle();
    QLabel *caption = PlainText::muted(label, m_body);
    QLabel *text = PlainText::label(value, m_body);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(label);
    text->setAccessibleDescription(value);
    text->setFocusPolicy(Qt::ClickFocus);
    caption->setContentsMargins(0, 4, 0, 0);
    m_layout->addWidget(caption);
    m_layout->addWidget(text);
}

void CardFacts::addReach()
{
    addTitle(tr("Facts"));
    for (const Phone &phone : m_client.phones)
        addFact(phone.kind == u"mobile" ? tr("Mobile") : phone.kind == u"fax" ? tr("Fax") : tr("Phone"), phone.number);
    addFact(tr("E-mail"), m_client.emails.join(u'\n'));
    QStringList address{m_client.address, m_client.city, m_client.postcode, m_client.region, m_client.country};
    address.removeAll(QString());
    addFact(tr("Address"), address.join(u", "_s));
    addFact(tr("Web"), m_client.web);
    addFact(tr("Messenger"), m_client.messenger);
    addFact(tr("Preferred time"), m_client.preferredTime);
    addFact(tr("Tags"), m_client.tags.join(u", "_s));
    addFact(tr("Note"), m_client.note);
}

void CardFacts::addClasses()
{
    addTitle(tr("Classes"));
    const std::pair<QString, QString> codes[]{{u"kind"_s, m_client.kind},         {u"attribute"_s, m_client.attribute},
                                              {u"industry"_s, m_client.industry}, {u"territory"_s, m_client.territory},
                                              {u"size"_s, m_client.size},         {u"source"_s, m_client.source}};
    for (const auto &[list, code] : codes)
        addFact(Lists::title(list, m_format.labels().language()), m_format.label(list, code));
    addFact(tr("Owner"), m_format.user(m_client.owner));
    addFact(tr("Back-up owner"), m_format.user(m_client.backupOwner));
    addFact(tr("Owner since"), m_client.ownerSince.isValid() ? m_format.day(m_client.ownerSince) : QString());
    addFact(tr("First contact"), m_client.firstContact.isValid() ? m_format.day(m_client.firstContact) : QString());
    addFact(tr("Employees"), m_client.employees ? m_format.locale().toString(*m_client.employees) : QString());
    addFact(tr("Yearly revenue"), m_client.revenue ? m_format.money(*m_client.revenue) : QString());
    addFact(tr("Founded"), m_client.yearEstablished ? QString::number(*m_client.yearEstablished) : QString());
    addFact(tr("Birth date"), m_client.birthDate.isValid() ? m_format.day(m_client.birthDate) : QString());
}

void CardFacts::addPeople()
{
    if (m_client.people.isEmpty())
        return;
    addTitle(tr("People"));
    layTitle();
    for (const Person &person : m_client.people) {
        QStringList lines{person.job};
        if (person.decides)
            lines << tr("★ decides");
        if (!person.role.isEmpty())
            lines << m_format.label(u"decision_role"_s, person.role);
        for (const Phone &phone : person.phones)
            lines << phone.number;
        lines << person.emails << person.note;
        lines.removeAll(QString());
        QLabel *name = PlainText::label(person.name, m_body);
        QFont font = name->font();
        font.setWeight(QFont::DemiBold);
        name->setFont(font);
        name->setContentsMargins(0, 4, 0, 0);
        m_layout->addWidget(name);
        QLabel *rest = PlainText::muted(lines.join(u'\n'), m_body);
        rest->setWordWrap(true);
        rest->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(rest);
    }
}

void CardFacts::addCustom()
{
    addTitle(tr("Custom fields"));
    for (const auto &[name, value] : CustomText::facts(m_format, m_client))
        addFact(name, value);
}

void CardFacts::addInvoicing()
{
    addTitle(tr("Invoicing"));
    addFact(tr("Invoice title"), m_client.invoiceTitle);
    addFact(tr("Legal number"), m_client.legalId);
    if (const QString warning = Billing::warning(m_client); !warning.isEmpty()) {
        auto *label = new ToneLabel(m_body);
        label->setObjectName(u"legalWarning"_s);
        label->setTone(Tone::Today);
        label->setText(warning);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    addFact(tr("Address on invoices"), m_client.invoiceAddress);
    addFact(tr("Phone on invoices"), m_client.invoicePhone);
    addFact(tr("Bank"), m_client.bank);
    addFact(tr("Bank account"), m_client.bankAccount);
    if (!m_title.isEmpty())
        return;
    auto *copy = new QPushButton(tr("Copy invoice details"), m_body);
    copy->setObjectName(u"copyInvoice"_s);
    copy->setProperty("link", true);
    connect(copy, &QPushButton::clicked, this, &CardFacts::invoiceDetailsWanted);
    m_layout->addWidget(copy, 0, Qt::AlignLeading);
}
