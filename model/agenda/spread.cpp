// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/spread.h"

#include "model/core/clock.h"
#include "model/db/connection.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <queue>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostDays = 250;
constexpr int kMostPerDay = 10'000;

Done check(const SpreadQuery &query, qint64 waiting)
{
    if (query.perDay < 1 || query.perDay > kMostPerDay)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Spread", "Contacts can be spread at 1 to %1 a day, not %2.")
                        .arg(kMostPerDay)
                        .arg(query.perDay));
    if (waiting <= kMostDays * query.perDay)
        return {};
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate(
                    "Spread", "%1 contacts at %2 a day would take more than a year. Choose at least %3 a day.")
                    .arg(waiting)
                    .arg(query.perDay)
                    .arg((waiting + kMostDays - 1) / kMostDays));
}

/// Contacts listed up to a day, in the order in which they are served.
Result<QList<SpreadMove>> listed(Connection &c, const SpreadQuery &query, QDate until)
{
    QList<SpreadMove> contacts;
    WEFT_TRY(c.each(u"SELECT d.client_id, d.code, c.name, d.tier, d.listed FROM client_derived d "
                    "JOIN client c ON c.id = d.client_id WHERE d.suppressed = 0 AND d.listed <> '' AND d.due <> '' "
                    "AND d.listed <= ? AND (CAST(? AS BIGINT) = 0 OR c.owner_id = ?)"_s,
                    {toDayText(until), query.owner.value, query.owner.value}, [&](const Row &row) {
                        contacts.append({.client = Id<Client>(row.integer(0)),
                                         .code = row.text(1),
                                         .name = row.text(2),
                                         .tier = tierFromCode(row.text(3)),
                                         .from = fromDayText(row.text(4))});
                    }));
    std::ranges::sort(contacts, {}, [](const SpreadMove &m) { return std::tuple(m.tier, m.from, m.code, m.client); });
    return contacts;
}

/// The last day to look at: contacts that are listed after it are not touched.
QDate horizon(const QList<QDate> &days, const SpreadQuery &query, const WorkingCalendar &calendar, QDate today)
{
    const auto waiting = std::ranges::count_if(days, [&](QDate day) { return day <= today; });
    return calendar.plusWorkingDays(today, static_cast<int>(waiting / query.perDay) + 1);
}
} // namespace

QList<QDate> Spread::level(const QList<QDate> &days, int perDay, const WorkingCalendar &calendar, QDate today)
{
    QMap<QDate, QList<qsizetype>> coming;
    for (qsizetype i = 0; i < days.size(); ++i)
        coming[calendar.onOrAfter(std::max(days[i], today))].append(i);
    // Smallest first: the place in the list is the order in which they are served.
    std::priority_queue<qsizetype, std::vector<qsizetype>, std::greater<>> waiting;
    QList<QDate> levelled(days.size());
    QDate day = today;
    while (!coming.isEmpty() || !waiting.empty()) {
        day = waiting.empty() ? std::max(day, coming.firstKey()) : calendar.onOrAfter(day);
        while (!coming.isEmpty() && coming.firstKey() <= day) {
            for (const qsizetype i : coming.first())
                waiting.push(i);
            coming.erase(coming.begin());
        }
        for (int n = 0; n < perDay && !waiting.empty(); ++n, waiting.pop())
            levelled[waiting.top()] = day;
        day = day.addDays(1);
    }
    return levelled;
}

Result<SpreadPlan> Spread::plan(Connection &c, const SpreadQuery &query, QDate today)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    QDate until = today;
    QList<SpreadMove> contacts;
    QList<QDate> days;
    // The days ahead have contacts of their own, so each look may need to go on further, until the queue is empty.
    for (QDate reached; reached != until;) {
        reached = until;
        WEFT_TAKE(contacts, listed(c, query, until));
        WEFT_TRY(check(query, contacts.size()));
        days.clear();
        for (const SpreadMove &contact : std::as_const(contacts))
            days.append(contact.from);
        if (until == today)
            until = horizon(days, query, settings.calendar, today);
        const QList<QDate> levelled = level(days, query.perDay, settings.calendar, today);
        const auto last = std::ranges::max_element(levelled);
        if (last != levelled.end() && *last > until)
            until = *last;
        days = levelled;
    }
    SpreadPlan plan;
    QMap<QDate, qint64> loads;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        ++loads[days[i]];
        contacts[i].to = days[i];
        if (days[i] > std::max(contacts[i].from, today))
            plan.moves.append(contacts[i]);
    }
    for (const auto &[day, load] : loads.asKeyValueRange())
        plan.days.append({day, load});
    return plan;
}

Result<SpreadPlan> Spread::apply(Connection &c, const SpreadQuery &query, QDate today)
{
    WEFT_TAKE(const SpreadPlan made, plan(c, query, today));
    const QString reason = QCoreApplication::translate("Spread", "Spread");
    QList<QVariantList> rows;
    for (const SpreadMove &move : made.moves)
        rows.append({toDayText(move.to), reason, move.client.value});
    WEFT_TRY(c.runMany(u"UPDATE client SET snooze_until = ?, snooze_reason = ?, rev = rev + 1 WHERE id = ?"_s, rows));
    return made;
}
