// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contacts/reach.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum class Means { Phone, Mobile, Fax, Email, Messenger, Post, Nothing };

Means meansOf(const QString &channel)
{
    static const QHash<QString, Means> means{
        {u"phone_out"_s, Means::Phone}, {u"callback"_s, Means::Phone}, {u"sms"_s, Means::Mobile},
        {u"fax"_s, Means::Fax},         {u"email"_s, Means::Email},    {u"im"_s, Means::Messenger},
        {u"letter"_s, Means::Post},     {u"courier"_s, Means::Post},
    };
    return means.value(channel, Means::Nothing);
}

/// Digits and a leading plus: what phones understand.
QString dialled(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if ((c == u'+' || c == u'＋') && digits.isEmpty())
            digits += u'+';
    }
    return digits;
}

bool fits(const Phone &phone, Means means)
{
    if (means == Means::Fax)
        return phone.kind == u"fax";
    // Many lists hold mobile numbers as phones: eleven digits from 1.
    if (means == Means::Mobile)
        return phone.kind == u"mobile" || (phone.kind == u"phone" && dialled(phone.number).right(11).startsWith(u'1'));
    return phone.kind != u"fax";
}

void addPoints(QList<ReachPoint> &points, Means means, const ReachPoint &whose, const Person &reach)
{
    const auto add = [&](const QString &text, const QString &link) {
        ReachPoint point = whose;
        point.text = text;
        point.link = link;
        points << point;
    };
    if (means == Means::Email) {
        for (const QString &address : reach.emails)
            add(address, u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address, "@+")));
        return;
    }
    for (const Phone &phone : reach.phones) {
        if (fits(phone, means))
            add(phone.number, (means == Means::Mobile ? u"sms:"_s : u"tel:"_s) + dialled(phone.number));
    }
}
} // namespace

QList<ReachPoint> Reach::points(const Client &client, const QString &channel)
{
    const Means means = meansOf(channel);
    QList<ReachPoint> points;
    if (means == Means::Messenger && !client.messenger.isEmpty())
        points << ReachPoint{.text = client.messenger};
    if (means == Means::Post && !client.address.isEmpty())
        points << ReachPoint{.text = client.address};
    if (means != Means::Phone && means != Means::Mobile && means != Means::Fax && means != Means::Email)
        return points;
    const auto addPeople = [&](bool deciding) {
        for (const Person &person : client.people) {
            if (person.decides == deciding)
                addPoints(points, means, {.person = person.id, .name = person.name}, person);
        }
    };
    addPeople(true);
    addPoints(points, means, {}, Person{.phones = client.phones, .emails = client.emails});
    addPeople(false);
    return points;
}

Consent Reach::consent(const Client &client, const QString &channel)
{
    const auto found = std::ranges::find(client.consents, channel, &Consent::channel);
    return found == client.consents.end() ? Consent{.channel = channel} : *found;
}

Reach::Block Reach::block(const Client &client, const QString &channel)
{
    if (client.doNotContact)
        return Block::DoNotContact;
    if (consent(client, channel).answer == u"no")
        return Block::Refused;
    if (meansOf(channel) != Means::Nothing && points(client, channel).isEmpty())
        return Block::NoAddress;
    return Block::None;
}
