// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/samplefirm.h"

#include "model/clients/clientstore.h"
#include "model/clients/derived.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/sample/sampledata.h"
#include "model/search/search.h"
#include "model/settings/lists.h"
#include "model/settings/workspace.h"

#include <cmath>

using namespace Qt::StringLiterals;
using SampleData::Phrase;

namespace {
Done addList(Connection &c, const QString &list, std::span<const Phrase> values, const QString &language)
{
    int position = 0;
    for (const Phrase &value : values) {
        const ListValue added{.list = list,
                              .code = QString::fromLatin1(value.code),
                              .label = SampleData::say(value, language),
                              .position = ++position};
        WEFT_TRY(Lists::save(c, added));
    }
    return {};
}
} // namespace

SampleFirm::SampleFirm(const Clock &clock, const Settings &settings)
    : m_today(clock.today()), m_now(clock.nowText()), m_settings(settings)
{
}

Done SampleFirm::fill(Connection &c)
{
    WEFT_TRY(addUsersAndLists(c));
    WEFT_TRY(addProducts(c));
    WEFT_TRY(addClients(c));
    WEFT_TRY(addSales(c));
    WEFT_TRY(addContacts(c));
    WEFT_TRY(addOpportunities(c));
    WEFT_TRY(addTasks(c));
    WEFT_TRY(addInvoices(c));
    WEFT_TRY(classify(c));
    return Search::rebuild(c);
}

/// As if the file had been kept for a year: the tier changes of these days are recorded.
Done SampleFirm::classify(Connection &c)
{
    WEFT_TRY(Derived::advanceTo(c, m_today.addDays(-365)));
    return Derived::advanceTo(c, m_today);
}

Done SampleFirm::addUsersAndLists(Connection &c)
{
    WEFT_TRY(addList(c, u"industry"_s, SampleData::industries(), m_settings.language));
    WEFT_TRY(addList(c, u"territory"_s, SampleData::territories(), m_settings.language));
    WEFT_TRY(addList(c, u"size"_s, SampleData::sizes(), m_settings.language));
    for (const SampleData::SampleUser &sample : SampleData::users()) {
        User user{.uid = uid(u"user"_s), .code = QString::fromLatin1(sample.code)};
        user.nameEn = QString::fromUtf16(sample.nameEn);
        user.nameZh = QString::fromUtf16(sample.nameZh);
        user.job = QString::fromLatin1(sample.job);
        user.territory = QString::fromLatin1(sample.territory);
        WEFT_TAKE(user.id, Users::save(c, user));
        m_users.append(user);
    }
    return {};
}

Done SampleFirm::addProducts(Connection &c)
{
    for (const SampleData::SampleProduct &sample : SampleData::products()) {
        Product product{.uid = uid(u"product"_s), .code = QString::fromLatin1(sample.code)};
        product.name = SampleData::say(Phrase{"", sample.names}, m_settings.language);
        product.series = QString::fromLatin1(sample.series);
        product.price = money(sample.price);
        product.cost = money(sample.cost);
        WEFT_TAKE(product.id, Products::save(c, product));
        m_products.append(product);
    }
    return {};
}

Done SampleFirm::addClients(Connection &c)
{
    constexpr int kClients = 300;
    for (int index = 0; index < kClients; ++index) {
        // The largest buyers, dealers, suppliers and partners of such a firm are firms, not private people.
        const bool firm = index < 30 || (index >= 195 && index < 207) || (index >= 282 && index < 298);
        const int kind = m_random.bounded(firm ? 77 : 100);
        Member member{.client = kind < 62   ? organisation()
                                : kind < 77 ? latinOrganisation()
                                : kind < 95 ? person()
                                            : household()};
        member.client.uid = uid(u"client"_s);
        member.client.code = u"K%1"_s.arg(index + 1, 4, 10, QChar(u'0'));
        setRole(member, index);
        setStanding(member, index);
        setMarks(member.client, index);
        m_members.append(member);
    }
    QList<Client> clients;
    for (const Member &member : m_members)
        clients.append(member.client);
    WEFT_TAKE(const auto ids, Clients::insertMany(c, clients, m_now));
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_members[i].client.id = Id<Client>(ids.at(i));
    return {};
}

/// Most buy; the others are what a firm has besides: prospects, suppliers, partners, a competitor.
void SampleFirm::setRole(Member &member, int index)
{
    static const QList<std::pair<int, QStringList>> roles{
        {180, {u"customer"_s}}, {195, {u"past_customer"_s}}, {207, {u"customer"_s, u"dealer"_s}},
        {275, {u"prospect"_s}}, {282, {u"enquirer"_s}},      {290, {u"supplier"_s}},
        {296, {u"partner"_s}},  {298, {u"competitor"_s}},    {300, {u"referrer"_s}}};
    for (const auto &[end, codes] : roles) {
        if (index >= end)
            continue;
        member.client.roles = codes;
        break;
    }
    member.gone = index >= 180 && index < 195;
}

/// A few bring most of the money: what the n-th buys falls as 1 / n^1.1.
void SampleFirm::setStanding(Member &member, int rank)
{
    const bool dealer = member.client.roles.contains(u"dealer"_s);
    const bool buys = member.gone || dealer || member.client.roles.contains(u"customer"_s);
    if (!buys)
        return;
    const int place = dealer ? (rank - 195) * 9 + 5 : member.gone ? rank - 130 : rank + 1;
    member.yearly = 3'600'000 / std::pow(place, 1.1) * between(0.9, 1.1);
    member.client.keyAccount = place <= 8 && !member.gone;
}

/// What occurs once in a while, so that every state can be seen.
void SampleFirm::setMarks(Client &client, int index)
{
    const auto owner = m_users.at(client.territory == u"east"    ? m_random.bounded(2) * 2
                                  : client.territory == u"south" ? 1
                                                                 : 4);
    if (index % 71 != 70)
        client.owner = owner.id;
    client.ownerSince = client.owner.isValid() ? m_today.addDays(-400 - m_random.bounded(900)) : QDate();
    client.doNotContact = index % 97 == 40;
    client.onHold = index % 89 == 30;
    if (index % 37 == 17)
        client.cycleDays = pick(std::span<const int>(std::array{14, 45, 60, 120}));
    if (index == 222 || index == 241) {
        client.cooperationOverride = u"cooperating"_s;
        client.cooperationReason = SampleData::say(SampleData::reasons()[0], m_settings.language);
        client.cooperationDay = m_today.addDays(-20);
    }
    if (index == 60 || index == 130) {
        client.snoozeUntil = m_today.addDays(3 + index % 4);
        client.snoozeReason = SampleData::say(SampleData::reasons()[1], m_settings.language);
        client.snoozeCount = 1;
    }
    while (chance(30) && client.tags.size() < 3)
        client.tags.append(SampleData::say(pick(SampleData::tags()), m_settings.language));
    if (chance(30))
        client.needs = SampleData::say(pick(SampleData::needs()), m_settings.language);
    if (chance(55))
        client.consents.append(
            Consent{u"email"_s, chance(80) ? u"yes"_s : u"no"_s, m_today.addDays(-m_random.bounded(700)), {}});
}

Money SampleFirm::money(double units) const
{
    return Money{std::llround(units) * static_cast<qint64>(std::llround(std::pow(10, m_settings.currency.decimals)))};
}

QDate SampleFirm::workingDay(QDate day) const
{
    while (!m_settings.calendar.isWorkingDay(day) && day > m_today.addYears(-5))
        day = day.addDays(-1);
    return day;
}

QString SampleFirm::uid(const QString &kind)
{
    return namedUid(u"sample %1 %2"_s.arg(kind).arg(++m_uids[kind]));
}

Done Workspace::fillSample(Connection &c, const Clock &clock)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    return SampleFirm(clock, settings).fill(c);
}
