// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/uid.h"
#include "model/sample/sampledata.h"
#include "model/sample/samplefirm.h"

using namespace Qt::StringLiterals;
using SampleData::SampleCity;
using SampleData::SampleTrade;
using SampleData::Word;

namespace {
QString text(const Word &word)
{
    return QString::fromUtf16(word.text);
}

/// "wenjing.wang@yunqi.example"
QString address(const QString &user, const QString &domain)
{
    return user + u'@' + domain + u".example"_s;
}

/// The letters a to z of a Latin name, for an address.
QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : name.toLower()) {
        if (c >= u'a' && c <= u'z')
            letters.append(c);
    }
    return letters;
}
} // namespace

/// Only the series 0000 and 5550 are used, which nobody has.
QString SampleFirm::number(const QString &prefix, int digits)
{
    QString number = prefix;
    for (int i = 0; i < digits; ++i)
        number.append(QChar(u'0' + m_random.bounded(10)));
    return number;
}

/// The name itself, or with a number of its branch where it is taken.
QString SampleFirm::freeName(const QString &name)
{
    QString free = name;
    for (int branch = 2; m_names.contains(free); ++branch)
        free = name + u" %1"_s.arg(branch);
    m_names.insert(free);
    return free;
}

void SampleFirm::setPlace(Client &client)
{
    const SampleCity &city = pick(SampleData::cities());
    client.country = u"CN"_s;
    client.city = QString::fromUtf16(city.name);
    client.region = QString::fromUtf16(city.region);
    client.territory = QString::fromLatin1(city.territory);
    client.phones.append(Phone{u"phone"_s, number(QString::fromLatin1(city.areaCode) + u"-5550-"_s, 4)});
}

void SampleFirm::setAttribute(Client &client)
{
    static constexpr std::array sizes{"micro", "small", "small", "medium", "medium", "large"};
    static constexpr std::array sources{"referral", "referral", "web_form",  "hotline_in",   "cold_call",
                                        "walk_in",  "partner",  "promotion", "existing_base"};
    const bool organisation = client.kind == u"organisation";
    client.attribute = organisation ? (chance(12)   ? u"SOHO"_s
                                       : chance(10) ? u"DLR"_s
                                       : chance(6)  ? u"GOV"_s
                                                    : u"ENT"_s)
                                    : u"IND"_s;
    client.source = QString::fromLatin1(pick(std::span<const char *const>(sources)));
    if (organisation)
        client.size = QString::fromLatin1(pick(std::span<const char *const>(sizes)));
}

void SampleFirm::addPeople(Client &client, const QString &domain, bool latin)
{
    const int count = 1 + m_random.bounded(3);
    for (int i = 0; i < count; ++i) {
        Person person{.uid = uid(u"person"_s)};
        QString user;
        if (latin && chance(70)) {
            person.name = QString::fromUtf16(pick(SampleData::latinPeople()));
            user = lettersOf(person.name);
        } else {
            const Word &surname = pick(SampleData::surnames());
            const Word &given = pick(SampleData::givenNames());
            person.name = text(surname) + text(given);
            user = u"%1.%2"_s.arg(QLatin1StringView(given.pinyin), QLatin1StringView(surname.pinyin));
        }
        person.job = SampleData::say(pick(SampleData::jobs()), m_settings.language);
        person.decides = i == 0;
        person.phones.append(Phone{u"mobile"_s, number(u"+86 138 0000 "_s, 4)});
        if (chance(80))
            person.emails.append(address(user, domain));
        if (chance(25))
            person.birthDate = QDate(1962, 1, 1).addDays(m_random.bounded(14'000));
        client.people.append(person);
    }
}

void SampleFirm::setReach(Client &client, const QString &domain)
{
    client.web = u"https://%1.example"_s.arg(domain);
    if (chance(70))
        client.emails.append(address(u"info"_s, domain));
    if (chance(30))
        client.preferredChannel = chance(50) ? u"phone_out"_s : u"im"_s;
}

Client SampleFirm::organisation()
{
    const Word &brand = pick(SampleData::brands());
    const SampleTrade &trade = pick(SampleData::trades());
    Client client;
    setPlace(client);
    const QString shortName = text(brand) + QString::fromUtf16(trade.suffix);
    client.name = freeName(chance(60) ? client.city + shortName : shortName);
    client.shortName = text(brand);
    client.industry = QString::fromLatin1(trade.industry);
    setAttribute(client);
    const QString domain = QString::fromLatin1(brand.pinyin) + u'-' + client.industry;
    setReach(client, domain);
    addPeople(client, domain, false);
    if (chance(40))
        client.employees = 4 + m_random.bounded(400);
    return client;
}

Client SampleFirm::latinOrganisation()
{
    const QString brand = QString::fromUtf16(pick(SampleData::latinBrands()));
    const SampleTrade &trade = pick(SampleData::trades());
    Client client;
    setPlace(client);
    client.name = freeName(brand + u' ' + QString::fromUtf16(trade.latin));
    client.shortName = brand;
    client.language = u"en"_s;
    client.industry = QString::fromLatin1(trade.industry);
    setAttribute(client);
    setReach(client, lettersOf(brand));
    addPeople(client, lettersOf(brand), true);
    return client;
}

Client SampleFirm::person()
{
    const Word &surname = pick(SampleData::surnames());
    const Word &given = pick(SampleData::givenNames());
    Client client{.kind = u"person"_s};
    setPlace(client);
    client.name = freeName(text(surname) + text(given));
    setAttribute(client);
    client.phones = {Phone{u"mobile"_s, number(u"+86 139 0000 "_s, 4)}};
    client.emails = {address(QString::fromLatin1(given.pinyin), QString::fromLatin1(surname.pinyin))};
    client.birthDate = QDate(1958, 1, 1).addDays(m_random.bounded(16'000));
    return client;
}

Client SampleFirm::household()
{
    Client client = person();
    client.kind = u"household"_s;
    client.name = freeName(text(pick(SampleData::surnames())) + (m_settings.language == u"zh_TW" ? u"府"_s : u"家"_s));
    client.birthDate = {};
    return client;
}
