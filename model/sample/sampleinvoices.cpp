// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/connection.h"
#include "model/sales/invoice.h"
#include "model/sample/sampledata.h"
#include "model/sample/samplefirm.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int kDaysOfInvoices = 120;
constexpr int kTerm = 30;

constexpr SampleData::Phrase kWaits[] = {
    {"", {u"Travels until the end of the month, pays after", u"经常出差，月底返回后付款", u"經常出差，月底返回後付款"}},
    {"", {u"Waits for the budget of the new quarter", u"等待新季度预算", u"等待新季度預算"}},
    {"", {u"Will pay when the spare part has come", u"收到备件后付款", u"收到備件後付款"}},
};
} // namespace

/// An invoice for every sale of the last months. Most are paid in time, some late, and a few wait for a reason.
Done SampleFirm::addInvoices(Connection &c)
{
    WEFT_TAKE(const auto ids, Sales::find(c, {.from = m_today.addDays(-kDaysOfInvoices), .to = m_today}));
    WEFT_TAKE(auto sales, Sales::load(c, ids));
    std::ranges::reverse(sales);
    for (const Sale &sale : sales) {
        if (sale.amount > Money{})
            WEFT_TRY(addInvoice(c, sale));
    }
    return {};
}

Done SampleFirm::addInvoice(Connection &c, const Sale &sale)
{
    Invoice invoice{.uid = uid(u"invoice"_s), .client = sale.client, .sale = sale.id, .day = sale.day};
    invoice.number = u"INV-%1"_s.arg(m_uids.value(u"invoice"_s), 4, 10, QChar(u'0'));
    invoice.due = sale.day.addDays(kTerm);
    invoice.amount = sale.amount;
    const qint64 late = invoice.due.daysTo(m_today);
    const bool paid = chance(late > 45 ? 97 : late > 0 ? 85 : 30);
    if (!paid && late > 0 && chance(35)) {
        invoice.reasonNote = SampleData::say(pick(std::span<const SampleData::Phrase>(kWaits)), m_settings.language);
        invoice.holdUntil = m_today.addDays(3 + m_random.bounded(20));
    }
    WEFT_TAKE(const auto id, Invoices::save(c, invoice, m_now));
    const bool part = !paid && chance(20);
    if (!paid && !part)
        return {};
    Payment payment{.uid = uid(u"payment"_s), .invoice = id, .client = sale.client, .amount = sale.amount};
    payment.day = workingDay(std::min(m_today, sale.day.addDays(5 + m_random.bounded(kTerm))));
    if (part)
        payment.amount = Money{sale.amount.minor / 2};
    return Payments::save(c, payment, m_now).map([](Id<Payment>) {});
}
