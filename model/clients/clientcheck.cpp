// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientstore.h"
#include "model/core/text.h"
#include "model/settings/lists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
void addProblem(QStringList &problems, const QString &what, const QString &text, bool multiline = false)
{
    if (const QString problem = textProblem(text, multiline); !problem.isEmpty())
        problems.append(QCoreApplication::translate("Clients", "%1: %2").arg(what, problem));
}

void checkTexts(QStringList &problems, const Client &client)
{
    const QStringList lines{client.code,          client.shortName,    client.legalId,      client.language,
                            client.web,           client.messenger,    client.country,      client.region,
                            client.city,          client.postcode,     client.attribute,    client.industry,
                            client.territory,     client.size,         client.source,       client.preferredChannel,
                            client.preferredTime, client.snoozeReason, client.invoiceTitle, client.bank,
                            client.bankAccount,   client.invoicePhone};
    addProblem(problems, QCoreApplication::translate("Clients", "Name"), client.name);
    for (const QString &line : lines)
        addProblem(problems, client.name, line);
    for (const QString &block :
         {client.address, client.invoiceAddress, client.needs, client.likes, client.note, client.cooperationReason})
        addProblem(problems, client.name, block, true);
    for (const QString &word : client.tags + client.emails)
        addProblem(problems, client.name, word);
}

void checkReach(QStringList &problems, const QList<Phone> &phones, const QStringList &emails)
{
    if (std::ranges::any_of(phones, [](const Phone &phone) { return phone.number.trimmed().isEmpty(); }))
        problems.append(
            QCoreApplication::translate("Clients", "A phone number is empty. Enter it or remove the line."));
    if (std::ranges::any_of(emails, [](const QString &address) { return address.trimmed().isEmpty(); }))
        problems.append(
            QCoreApplication::translate("Clients", "An e-mail address is empty. Enter it or remove the line."));
    static const QStringList kinds{u"phone"_s, u"mobile"_s, u"fax"_s};
    for (const Phone &phone : phones) {
        addProblem(problems, QCoreApplication::translate("Clients", "Phone"), phone.number);
        if (!kinds.contains(phone.kind))
            problems.append(QCoreApplication::translate("Clients", "\"%1\" is no kind of phone.").arg(phone.kind));
    }
}

void checkPeople(QStringList &problems, const Client &client)
{
    for (const Person &person : client.people) {
        if (person.name.trimmed().isEmpty())
            problems.append(
                QCoreApplication::translate("Clients", "A person has no name. Enter it or remove the person."));
        addProblem(problems, QCoreApplication::translate("Clients", "Person"), person.name);
        addProblem(problems, person.name, person.job);
        if (!person.role.isEmpty() && !Lists::builtInCodes(u"decision_role"_s).contains(person.role))
            problems.append(
                QCoreApplication::translate("Clients", "\"%1\" is no role in a decision.").arg(person.role));
        addProblem(problems, person.name, person.note, true);
        checkReach(problems, person.phones, person.emails);
    }
}

void checkCodes(QStringList &problems, const Client &client)
{
    if (!Lists::builtInCodes(u"kind"_s).contains(client.kind))
        problems.append(QCoreApplication::translate("Clients", "\"%1\" is no kind of client.").arg(client.kind));
    for (const QString &role : client.roles) {
        if (!Lists::builtInCodes(u"role"_s).contains(role))
            problems.append(QCoreApplication::translate("Clients", "\"%1\" is no role.").arg(role));
    }
    static const QStringList answers{u"yes"_s, u"no"_s, u"not_asked"_s};
    for (const Consent &consent : client.consents) {
        if (!answers.contains(consent.answer))
            problems.append(
                QCoreApplication::translate("Clients", "\"%1\" is no answer about consent.").arg(consent.answer));
    }
}

void checkCooperation(QStringList &problems, const Client &client)
{
    if (client.cooperationOverride.isEmpty())
        return;
    if (!Lists::builtInCodes(u"cooperation"_s).contains(client.cooperationOverride))
        problems.append(
            QCoreApplication::translate("Clients", "\"%1\" is no cooperation status.").arg(client.cooperationOverride));
    if (client.cooperationReason.trimmed().isEmpty())
        problems.append(QCoreApplication::translate("Clients", "A cooperation status set by hand needs a reason."));
}
} // namespace

QStringList Clients::problems(const Client &client)
{
    QStringList problems;
    if (client.name.trimmed().isEmpty())
        problems.append(QCoreApplication::translate("Clients", "The client has no name. Enter one."));
    checkTexts(problems, client);
    checkCodes(problems, client);
    checkReach(problems, client.phones, client.emails);
    checkPeople(problems, client);
    checkCooperation(problems, client);
    if (client.cycleDays && (*client.cycleDays < 0 || *client.cycleDays > 3650))
        problems.append(QCoreApplication::translate("Clients", "The contact cycle must be between 0 and 3650 days."));
    if (client.id.isValid() && (client.parent == client.id || client.referrer == client.id))
        problems.append(QCoreApplication::translate("Clients", "A client cannot be its own parent or referrer."));
    return problems;
}
