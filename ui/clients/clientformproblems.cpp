// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a form, and the words of its fields.
#include "ui/clients/clientform.h"

#include "model/clients/clientstore.h"
#include "ui/clients/clientrows.h"
#include "ui/clients/customfieldsbox.h"
#include "ui/common/clientpicker.h"
#include "ui/common/codebox.h"
#include "ui/common/codesbox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

QStringList ClientForm::problems() const
{
    QStringList problems = Clients::problems(record());
    const std::pair<const QLineEdit *, QString> numbers[]{
        {m_employees, tr("The number of employees is no number.")},
        {m_yearEstablished, tr("The year of founding is no number.")}};
    for (const auto &[edit, problem] : numbers) {
        bool ok = false;
        const QString text = edit->text().trimmed();
        if (!text.isEmpty() && (text.toInt(&ok) < 0 || !ok))
            problems << problem;
    }
    const QString revenue = m_revenue->text().trimmed();
    if (const auto money = parseMoney(revenue, m_format.settings().currency); !revenue.isEmpty() && !money)
        problems << money.error().message;
    return problems + m_custom->problems();
}

QStringList ClientForm::showProblems()
{
    QStringList rest;
    for (const Field &field : std::as_const(m_fields)) {
        field.problem->clear();
        field.problem->hide();
    }
    const Client client = record();
    QWidget *first = nullptr;
    const QStringList own = m_custom->problems();
    for (const QString &problem : problems()) {
        if (own.contains(problem))
            continue;
        QWidget *editor = fieldOf(problem, client);
        const auto field = std::ranges::find(m_fields, editor, &Field::editor);
        if (field == m_fields.end()) {
            rest << problem;
            continue;
        }
        const QString before = field->problem->text();
        field->problem->setText(before.isEmpty() ? problem : before + u'\n' + problem);
        field->problem->show();
        if (!first)
            first = editor;
    }
    if (QWidget *editor = m_custom->showProblems(); editor && !first)
        first = editor;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return rest;
}

/// The rules speak of records, not of fields: a field is to blame if the problem goes away with a sound value in it.
QWidget *ClientForm::fieldOf(const QString &problem, const Client &client) const
{
    const auto cures = [&](const std::function<void(Client &)> &change) {
        Client probe = client;
        change(probe);
        return Clients::problems(client).contains(problem) && !Clients::problems(probe).contains(problem);
    };
    for (const auto &[edit, member] : m_texts) {
        if (cures([member = member](Client &probe) { probe.*member = u"x"_s; }))
            return edit;
    }
    for (const auto &[edit, member] : m_longTexts) {
        if (cures([member = member](Client &probe) { (probe.*member).clear(); }))
            return edit;
    }
    const std::pair<QWidget *, std::function<void(Client &)>> others[]{{m_phones, [](Client &probe) { probe.phones.clear(); }},
                                                                       {m_emails, [](Client &probe) { probe.emails.clear(); }},
                                                                       {m_people, [](Client &probe) { probe.people.clear(); }},
                                                                       {m_consents, [](Client &probe) { probe.consents.clear(); }},
                                                                       {m_tags, [](Client &probe) { probe.tags.clear(); }},
                                                                       {m_cycle, [](Client &probe) { probe.cycleDays.reset(); }},
                                                                       {m_parent, [](Client &probe) { probe.parent = {}; }},
                                                                       {m_referrer, [](Client &probe) { probe.referrer = {}; }}};
    for (const auto &[editor, change] : others) {
        if (cures(change))
            return editor;
    }
    const auto money = parseMoney(m_revenue->text(), m_format.settings().currency);
    if (!money && money.error().message == problem)
        return m_revenue;
    if (problem == tr("The number of employees is no number."))
        return m_employees;
    return problem == tr("The year of founding is no number.") ? m_yearEstablished : nullptr;
}

void ClientForm::fillLists()
{
    for (const auto &[box, list, member] : std::as_const(m_codes)) {
        // The kind is the one that every client has.
        const QString none = list == u"kind" ? QString() : list == u"cooperation" ? tr("By the rule") : tr("Not given");
        box->setList(m_format, list, none);
    }
    m_roles->setList(m_format, u"role"_s);
    m_owner->setUsers(m_format, tr("Nobody"));
    m_backupOwner->setUsers(m_format, tr("Nobody"));
    m_keyAccount->setText(m_format.label(u"flag"_s, u"key_account"_s));
    m_doNotContact->setText(m_format.label(u"flag"_s, u"do_not_contact"_s));
    m_onHold->setText(m_format.label(u"flag"_s, u"on_hold"_s));
}

/// The sections are laid out one by one; their fields begin at one line all the same.
void ClientForm::alignLabels()
{
    int widest = m_custom->labelWidth();
    for (const Field &field : std::as_const(m_fields)) {
        field.label->setMinimumWidth(0);
        widest = std::max(widest, field.label->sizeHint().width());
    }
    for (const Field &field : std::as_const(m_fields))
        field.label->setMinimumWidth(widest);
    m_custom->setLabelWidth(widest);
}

void ClientForm::retranslate()
{
    fillLists();
    for (const auto &[label, title] : std::as_const(m_titles))
        label->setText(tr(title));
    for (const Field &field : std::as_const(m_fields)) {
        QString title;
        if (field.title) {
            title = tr(field.title);
        } else {
            const auto code =
                std::ranges::find(m_codes, field.editor, [](const auto &entry) { return std::get<0>(entry); });
            title = Lists::title(std::get<1>(*code), m_format.labels().language());
        }
        field.label->setText(title);
        field.editor->setAccessibleName(title);
    }
    m_custom->retranslate();
    alignLabels();
    for (const auto &[box, member] : std::as_const(m_days)) {
        box->setEmptyText(tr("No day"));
        box->setSuggestion(m_format.today());
    }
    m_phones->setTexts(tr("Add phone"), tr("Remove phone"));
    m_emails->setTexts(tr("Add e-mail"), tr("Remove e-mail"));
    m_consents->setTexts(tr("Add consent"), tr("Remove consent"));
    m_people->setTexts(tr("Add person"), tr("Remove person"));
    m_phones->retranslate();
    m_emails->retranslate();
    m_consents->retranslate();
    m_people->retranslate();
    m_tags->setPlaceholderText(tr("Several, with semicolons between"));
    m_cycle->setSpecialValueText(tr("By tier"));
    m_cycle->setSuffix(tr(" days"));
    m_parent->setPlaceholderText(tr("Type a name, code or phone"));
    m_referrer->setPlaceholderText(tr("Type a name, code or phone"));
}
