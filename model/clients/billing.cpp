// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/billing.h"

#include "model/clients/client.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLength = 18;

/// Letters that are taken for digits are not in it.
const QString kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

QString plain(const QString &code)
{
    QString text = code.toUpper();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return text;
}

/// The last character, by the first seventeen: weights are the powers of 3 modulo 31.
QChar checkCharacter(const QString &code)
{
    int weight = 1;
    int sum = 0;
    for (qsizetype i = 0; i < kLength - 1; ++i) {
        sum += static_cast<int>(kAlphabet.indexOf(code.at(i))) * weight;
        weight = weight * 3 % 31;
    }
    return kAlphabet.at((31 - sum % 31) % 31);
}

bool mayBeChinese(const Client &client)
{
    static const QStringList names{QString(), u"CN"_s, u"CHN"_s, u"China"_s, u"中国"_s, u"中國"_s, u"中华人民共和国"_s};
    return client.kind == u"organisation" && names.contains(client.country.trimmed(), Qt::CaseInsensitive);
}
} // namespace

QString Billing::creditCodeProblem(const QString &code)
{
    const QString text = plain(code);
    if (text.size() != kLength)
        return QCoreApplication::translate("Billing",
                                           "The number has %1 characters. A unified social credit code has 18.")
            .arg(text.size());
    for (const QChar c : text) {
        if (!kAlphabet.contains(c))
            return QCoreApplication::translate(
                       "Billing",
                       "“%1” does not occur in a unified social credit code. Look whether it is 1, 0, 5 or 2.")
                .arg(c);
    }
    if (checkCharacter(text) == text.back())
        return {};
    return QCoreApplication::translate(
        "Billing",
        "The check digit of the unified social credit code does not fit. One character is wrong or two are swapped.");
}

QString Billing::warning(const Client &client)
{
    const qsizetype length = plain(client.legalId).size();
    if (!mayBeChinese(client) || length < kLength - 1 || length > kLength + 1)
        return {};
    return creditCodeProblem(client.legalId);
}

QString Billing::details(const Client &client)
{
    const std::pair<QString, QString> parts[]{
        {QCoreApplication::translate("Billing", "Name: %1"),
         client.invoiceTitle.isEmpty() ? client.name : client.invoiceTitle},
        {QCoreApplication::translate("Billing", "Tax number: %1"), client.legalId},
        {QCoreApplication::translate("Billing", "Address: %1"), client.invoiceAddress.simplified()},
        {QCoreApplication::translate("Billing", "Phone: %1"), client.invoicePhone},
        {QCoreApplication::translate("Billing", "Bank: %1"), client.bank},
        {QCoreApplication::translate("Billing", "Account: %1"), client.bankAccount}};
    QStringList lines;
    for (const auto &[form, value] : parts) {
        if (!value.trimmed().isEmpty())
            lines << form.arg(value.trimmed());
    }
    return lines.join(u'\n');
}
