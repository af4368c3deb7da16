// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/task.h"
#include "model/clients/tier.h"
#include "model/contacts/contactstore.h"
#include "model/contacts/cycle.h"
#include "model/db/connection.h"
#include "model/sales/opportunity.h"
#include "model/sales/sale.h"
#include "model/sample/sampledata.h"
#include "model/sample/samplefirm.h"

#include <cmath>

using namespace Qt::StringLiterals;
using Member = SampleFirm::Member;

namespace {
constexpr int kDaysOfHistory = 3 * 365;

/// How often somebody buys who buys for so much.
int purchasesAYear(double yearly)
{
    if (yearly > 1'000'000)
        return 18;
    if (yearly > 300'000)
        return 12;
    return yearly > 50'000 ? 7 : 3;
}

/// Days until the next contact falls due, counted from today, so that every state of the cycle occurs.
int daysUntilDue(QRandomGenerator &random, int cycle)
{
    const int part = random.bounded(100);
    if (part < 12)
        return -1 - random.bounded(cycle);
    if (part < 15)
        return -cycle - random.bounded(2 * cycle);
    if (part < 20)
        return 0;
    if (part < 40)
        return 1 + random.bounded(7);
    return random.bounded(qMax(8, cycle));
}
} // namespace

/// One purchase of about the amount. Large machines are not for those who buy little: they take beans.
Sale SampleFirm::saleOf(const Member &member, double units, int daysAgo)
{
    const Product *product = &m_products.at(m_random.bounded(static_cast<int>(m_products.size())));
    const auto times = [&] {
        return std::llround(units * money(1).minor / static_cast<double>(product->price->minor));
    };
    if (times() < 1)
        product = &m_products.at(5 + m_random.bounded(3));
    const qint64 quantity = qMax<qint64>(1, times());
    Sale sale{.uid = uid(u"sale"_s), .code = u"S%1"_s.arg(m_uids.value(u"sale"_s), 5, 10, QChar(u'0'))};
    sale.client = member.client.id;
    sale.user = member.client.owner;
    sale.product = product->id;
    sale.day = workingDay(m_today.addDays(-daysAgo));
    sale.quantity = QString::number(quantity);
    sale.amount = Money{product->price->minor * quantity};
    sale.cost = Money{product->cost->minor * quantity};
    return sale;
}

Done SampleFirm::addSales(Connection &c)
{
    QList<Sale> sales;
    for (Member &member : m_members) {
        Money window;
        const double count = purchasesAYear(member.yearly);
        const double growth = between(0.8, 1.25);
        int ago = member.gone ? 380 + m_random.bounded(200) : m_random.bounded(static_cast<int>(365 / count));
        for (; member.yearly > 0 && ago < kDaysOfHistory;
             ago += 1 + static_cast<int>(365 / count * between(0.6, 1.4))) {
            const double units = member.yearly / count * between(0.6, 1.4) * std::pow(growth, -ago / 365.0);
            sales.append(saleOf(member, units, ago));
            if (chance(2)) {
                Sale back = saleOf(member, units / 5, ago);
                back.amount = -back.amount;
                back.cost.reset();
                sales.append(back);
            }
            window += ago < 365 ? sales.last().amount : Money{};
        }
        member.cycle = cycleOf(member.client.cycleDays, member.client.roles, tierOf(window, m_settings), m_settings);
    }
    std::ranges::stable_sort(sales, {}, &Sale::day);
    return Sales::insertMany(c, sales, m_now);
}

Contact SampleFirm::contactOf(const Member &member, QDate day)
{
    static constexpr std::array channels{"phone_out", "phone_out", "phone_in", "im",
                                         "im",        "email",     "on_site",  "in_person"};
    static constexpr std::array purposes{"sales", "care", "service", "delivery", "nurture"};
    Contact contact{.uid = uid(u"contact"_s), .client = member.client.id, .user = member.client.owner};
    contact.at = localMoment(workingDay(day), QTime(9, 0).addSecs(60 * m_random.bounded(9 * 60)));
    contact.channel = QString::fromLatin1(pick(std::span<const char *const>(channels)));
    contact.direction = contact.channel == u"phone_in" || chance(15) ? u"in"_s : u"out"_s;
    contact.purpose = QString::fromLatin1(pick(std::span<const char *const>(purposes)));
    if (chance(45))
        contact.note = SampleData::say(pick(SampleData::notes()), m_settings.language);
    contact.enteredAt = contact.at;
    return contact;
}

/// Backwards from the last one, in steps of about the cycle, now and then with an attempt that failed.
void SampleFirm::addContactsOf(const Member &member, QList<Contact> &contacts)
{
    static constexpr std::array failures{"no_answer", "busy", "left_message"};
    const int cycle = member.cycle > 0 ? member.cycle : 120;
    const int ahead = daysUntilDue(m_random, cycle);
    int ago = qMax(1, cycle - ahead);
    const bool late = ahead < 0 && chance(30);
    if (late) {
        Contact tried = contactOf(member, m_today.addDays(-1 - m_random.bounded(3)));
        tried.direction = u"out"_s;
        tried.channel = u"phone_out"_s;
        tried.outcome = QString::fromLatin1(pick(std::span<const char *const>(failures)));
        contacts.append(tried);
    }
    while (ago < kDaysOfHistory) {
        contacts.append(contactOf(member, m_today.addDays(-ago)));
        if (chance(8))
            contacts.last().outcome = QString::fromLatin1(pick(std::span<const char *const>(failures)));
        ago += qMax(2, static_cast<int>(cycle * between(0.7, 1.4)));
    }
}

Done SampleFirm::addContacts(Connection &c)
{
    QList<Contact> contacts;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        if (i % 61 == 59) // never contacted
            continue;
        addContactsOf(m_members.at(i), contacts);
    }
    // A greeting to many before each spring festival season: it counts as a contact of nobody.
    for (int year = 0; year < 3; ++year) {
        for (qsizetype i = year; i < m_members.size(); i += 3) {
            Contact greeting = contactOf(m_members.at(i), m_today.addDays(-50 - 365 * year));
            greeting.channel = u"sms"_s;
            greeting.direction = u"out"_s;
            greeting.bulk = true;
            greeting.note.clear();
            contacts.append(greeting);
        }
    }
    std::ranges::stable_sort(contacts, {}, &Contact::at);
    return Contacts::insertMany(c, contacts, m_now);
}

Done SampleFirm::addOpportunities(Connection &c)
{
    static constexpr std::array reasons{"price", "no_need", "competitor", "no_care"};
    WEFT_TAKE(const auto stages, Opportunities::stages(c));
    for (int i = 0; i < 90; ++i) {
        const Member &member = m_members.at((i * 37 + 11) % m_members.size());
        // Two in three are open, at the stages from the first on.
        const bool open = i % 3 != 0;
        const Stage &stage = open ? stages.at(qMin(m_random.bounded(5), m_random.bounded(6))) : stages.at(5 + i % 2);
        Opportunity o{.uid = uid(u"opportunity"_s), .code = u"O%1"_s.arg(i + 1, 3, 10, QChar(u'0'))};
        o.name = SampleData::say(pick(SampleData::dealNames()), m_settings.language);
        o.client = member.client.id;
        o.owner = member.client.owner;
        o.product = m_products.at(m_random.bounded(5)).id;
        o.stage = stage.id;
        o.created = workingDay(m_today.addDays(-20 - m_random.bounded(open ? 80 : 300)));
        o.stageSince = qMin(m_today, o.created.addDays(m_random.bounded(18) + 1));
        o.amount = money(1000 * (5 + m_random.bounded(120)));
        o.source = member.client.source;
        o.expectedClose = open ? m_today.addDays(m_random.bounded(90)) : o.stageSince;
        o.closed = open ? QDate() : o.stageSince;
        if (stage.kind == u"lost")
            o.lossReason = QString::fromLatin1(pick(std::span<const char *const>(reasons)));
        WEFT_TRY(Opportunities::save(c, o, m_now));
    }
    return {};
}

Done SampleFirm::addTasks(Connection &c)
{
    for (int i = 0; i < 36; ++i) {
        const Member &member = m_members.at((i * 53 + 7) % m_members.size());
        Task task{.uid = uid(u"task"_s), .code = u"T%1"_s.arg(i + 1, 3, 10, QChar(u'0'))};
        task.client = member.client.id;
        task.owner = member.client.owner.isValid() ? member.client.owner : m_users.first().id;
        task.due = m_today.addDays(i % 4 == 0 ? 0 : m_random.bounded(20) - 5);
        task.subject = SampleData::say(pick(SampleData::subjects()), m_settings.language);
        if (i % 5 == 0) {
            task.kind = u"appointment"_s;
            task.time = u"%1:30"_s.arg(9 + m_random.bounded(8), 2, 10, QChar(u'0'));
            task.channel = u"on_site"_s;
        }
        if (i % 9 == 8)
            task.doneAt = fromMomentText(m_now).addDays(-1);
        WEFT_TRY(Tasks::save(c, task, m_now));
    }
    return {};
}
