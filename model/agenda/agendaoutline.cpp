// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agendarows.h"

#include "model/agenda/birthday.h"
#include "model/core/clock.h"
#include "model/db/connection.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Days of one state: from the first one to the one behind the last. '' is no day and comes before all, 'A' behind.
struct Span
{
    DueState state;
    QString from, to;
    QDate today;
};

/// What the order of product.md 4 looks at, within one state.
struct Place
{
    QString day, time, tier, code;
    AgendaKey key;
    qint64 client;

    auto rank() const
    {
        return std::tie(day, time, tier, code, client, key.task.value, key.contact, key.birthday, key.person.value);
    }
};

QList<Span> spansOf(QDate today, int soonDays)
{
    const QString now = toDayText(today);
    const QString next = toDayText(today.addDays(1));
    const QString later = toDayText(today.addDays(soonDays + 1));
    return {{DueState::Overdue, u"0"_s, now, today},     {DueState::Today, now, next, today},
            {DueState::Soon, next, later, today},        {DueState::Later, later, u"A"_s, today},
            {DueState::Never, u""_s, u"0"_s, today},     {DueState::Suppressed, u"0"_s, u"A"_s, today},
            {DueState::Suppressed, u""_s, u"0"_s, today}};
}

Place placeOf(const Row &row)
{
    const Id<Client> client(row.integer(4));
    const Id<Task> task(row.integer(5));
    return {row.text(0), row.text(1), row.text(2), row.text(3), {task.isValid() ? Id<Client>() : client, task},
            client.value};
}

QVariantList cycleValues(const OutlineQuery &query, const Span &span)
{
    return {qint64(span.state == DueState::Suppressed), span.from, span.to, query.owner.value, query.owner.value};
}

/// By the index derived_listed; what follows the day is sorted among the clients of one day alone.
Result<std::vector<Place>> cyclePlaces(Connection &c, const OutlineQuery &query, const Span &span, qint64 limit)
{
    std::vector<Place> places;
    WEFT_TRY(c.each(u"SELECT listed, '', tier, code, client_id, 0 FROM client_derived "
                    "WHERE suppressed = ? AND listed >= ? AND listed < ? "
                    "AND (CAST(? AS BIGINT) = 0 OR client_id IN (SELECT id FROM client WHERE owner_id = ?)) "
                    "ORDER BY listed, tier, code, client_id LIMIT ?"_s,
                    cycleValues(query, span) << limit, [&](const Row &row) { places.push_back(placeOf(row)); }));
    return places;
}

QVariantList taskValues(const OutlineQuery &query, const Span &span)
{
    return {span.from, span.to, query.owner.value, query.owner.value};
}

/// A promise is told the day before it would be broken: what was promised for tomorrow stands with what is for today.
QVariantList promiseValues(const OutlineQuery &query, const Span &span)
{
    const bool takes = span.state == DueState::Today;
    return {span.from,
            takes ? toDayText(span.today.addDays(2)) : span.to,
            toDayText(span.today.addDays(1)),
            qint64(takes),
            query.owner.value,
            query.owner.value};
}

/// By the index task_listed.
Result<std::vector<Place>> taskPlaces(Connection &c, const OutlineQuery &query, const Span &span, qint64 limit)
{
    std::vector<Place> places;
    WEFT_TRY(
        c.each(u"SELECT t.listed, t.time, coalesce(d.tier, 'none'), coalesce(d.code, ''), coalesce(t.client_id, 0), "
               "t.id FROM task t LEFT JOIN client_derived d ON d.client_id = t.client_id "
               "WHERE t.done_at = '' AND t.listed >= ? AND t.listed < ? AND (t.listed <> ? "
               "OR CASE WHEN t.kind = 'promise' AND t.due = t.listed THEN 1 ELSE 0 END = ?) "
               "AND (CAST(? AS BIGINT) = 0 OR t.owner_id = ?) ORDER BY 1, 2, 3, 4, 5, 6 LIMIT ?"_s,
               promiseValues(query, span) << limit, [&](const Row &row) { places.push_back(placeOf(row)); }));
    return places;
}

/// By the index contact_unfinished.
Result<std::vector<Place>> unfinishedPlaces(Connection &c, const OutlineQuery &query, const Span &span, qint64 limit)
{
    std::vector<Place> places;
    WEFT_TRY(c.each(
        u"SELECT k.day, coalesce(d.tier, 'none'), coalesce(d.code, ''), k.client_id, k.id "
        "FROM contact k JOIN client c ON c.id = k.client_id LEFT JOIN client_derived d ON d.client_id = k.client_id "
        "WHERE k.outcome = '' AND k.day >= ? AND k.day < ? "
        "AND (CAST(? AS BIGINT) = 0 OR coalesce(k.user_id, c.owner_id) = ?) ORDER BY 1, 2, 3, 4, 5 LIMIT ?"_s,
        taskValues(query, span) << limit, [&](const Row &row) {
            places.push_back({row.text(0), {}, row.text(1), row.text(2), {{}, {}, row.integer(4)}, row.integer(3)});
        }));
    return places;
}

/// Those of the day itself are for today until the client was spoken to; the coming ones are soon.
QList<QDate> birthdayDays(const Span &span)
{
    if (span.state == DueState::Today)
        return {span.today};
    QList<QDate> days;
    if (span.state == DueState::Soon)
        for (QDate day = fromDayText(span.from); toDayText(day) < span.to; day = day.addDays(1))
            days += day;
    return days;
}

/// Clients and their people whose birthday is kept on a day, by the indexes client_birthday and person_birthday.
const QString kBirthdays =
    u"(SELECT coalesce(d.tier, 'none') AS tier, coalesce(d.code, '') AS code, c.id AS client, 0 AS person FROM client c "
    "LEFT JOIN client_derived d ON d.client_id = c.id WHERE c.birth_date <> '' AND substr(c.birth_date, 6) IN (?, ?) "
    "AND c.birth_date <= ? AND coalesce(d.last_contact, '') < ? AND c.do_not_contact = 0 AND c.on_hold = 0 "
    "AND (CAST(? AS BIGINT) = 0 OR c.owner_id = ?) "
    "UNION ALL SELECT coalesce(d.tier, 'none'), coalesce(d.code, ''), c.id, p.id FROM person p "
    "JOIN client c ON c.id = p.client_id LEFT JOIN client_derived d ON d.client_id = c.id "
    "WHERE p.birth_date <> '' AND substr(p.birth_date, 6) IN (?, ?) AND p.birth_date <= ? "
    "AND coalesce(d.last_contact, '') < ? AND c.do_not_contact = 0 AND c.on_hold = 0 "
    "AND (CAST(? AS BIGINT) = 0 OR c.owner_id = ?)) b"_s;

QVariantList birthdayValues(const OutlineQuery &query, const Span &span, QDate day)
{
    const QStringList kept = Birthdays::keptOn(day);
    const QString text = toDayText(day);
    const QVariantList values{kept.first(),      kept.last(),      text, day == span.today ? text : u"A"_s,
                              query.owner.value, query.owner.value};
    return values + values;
}

Result<std::vector<Place>> birthdayPlaces(Connection &c, const OutlineQuery &query, const Span &span, qint64 limit)
{
    std::vector<Place> places;
    for (const QDate day : birthdayDays(span)) {
        const qint64 room = limit - static_cast<qint64>(places.size());
        if (room <= 0)
            break;
        WEFT_TRY(
            c.each(u"SELECT b.tier, b.code, b.client, b.person FROM %1 ORDER BY 1, 2, 3, 4 LIMIT ?"_s.arg(kBirthdays),
                   birthdayValues(query, span, day) << room, [&](const Row &row) {
                       const Id<Client> client(row.integer(2));
                       const AgendaKey key{client, {}, 0, true, Id<Person>(row.integer(3))};
                       places.push_back({toDayText(day), {}, row.text(0), row.text(1), key, client.value});
                   }));
    }
    return places;
}

Result<qint64> countBirthdays(Connection &c, const OutlineQuery &query, const Span &span)
{
    qint64 all = 0;
    for (const QDate day : birthdayDays(span)) {
        WEFT_TAKE(const qint64 count,
                  c.integer(u"SELECT count(*) FROM %1"_s.arg(kBirthdays), birthdayValues(query, span, day)));
        all += count;
    }
    return all;
}

Result<qint64> countIn(Connection &c, const OutlineQuery &query, const Span &span)
{
    WEFT_TAKE(qint64 count,
              c.integer(u"SELECT count(*) FROM client_derived WHERE suppressed = ? AND listed >= ? AND listed < ? "
                        "AND (CAST(? AS BIGINT) = 0 OR client_id IN (SELECT id FROM client WHERE owner_id = ?))"_s,
                        cycleValues(query, span)));
    if (!query.tasks || span.state == DueState::Suppressed)
        return count;
    WEFT_TAKE(const qint64 tasks,
              c.integer(u"SELECT count(*) FROM task WHERE done_at = '' AND listed >= ? AND listed < ? "
                        "AND (listed <> ? "
                        "OR CASE WHEN kind = 'promise' AND due = listed THEN 1 ELSE 0 END = ?) "
                        "AND (CAST(? AS BIGINT) = 0 OR owner_id = ?)"_s,
                        promiseValues(query, span)));
    WEFT_TAKE(const qint64 unfinished, c.integer(u"SELECT count(*) FROM contact k JOIN client c ON c.id = k.client_id "
                                                 "WHERE k.outcome = '' AND k.day >= ? AND k.day < ? "
                                                 "AND (CAST(? AS BIGINT) = 0 OR coalesce(k.user_id, c.owner_id) = ?)"_s,
                                                 taskValues(query, span)));
    WEFT_TAKE(const qint64 birthdays, countBirthdays(c, query, span));
    return count + tasks + unfinished + birthdays;
}

std::vector<Place> merged(const std::vector<Place> &left, const std::vector<Place> &right)
{
    std::vector<Place> all;
    std::ranges::merge(left, right, std::back_inserter(all),
                       [](const Place &a, const Place &b) { return a.rank() < b.rank(); });
    return all;
}

Result<QList<AgendaKey>> keysIn(Connection &c, const OutlineQuery &query, const Span &span, qint64 limit)
{
    WEFT_TAKE(std::vector<Place> places, cyclePlaces(c, query, span, limit));
    if (query.tasks && span.state != DueState::Suppressed) {
        WEFT_TAKE(const std::vector<Place> tasks, taskPlaces(c, query, span, limit));
        WEFT_TAKE(const std::vector<Place> unfinished, unfinishedPlaces(c, query, span, limit));
        WEFT_TAKE(const std::vector<Place> birthdays, birthdayPlaces(c, query, span, limit));
        places = merged(merged(merged(places, tasks), unfinished), birthdays);
    }
    QList<AgendaKey> keys;
    for (const Place &place : places) {
        if (keys.size() == limit)
            break;
        keys.append(place.key);
    }
    return keys;
}

Done append(Connection &c, const OutlineQuery &query, const Span &span, QList<AgendaGroup> &groups)
{
    WEFT_TAKE(const qint64 count, countIn(c, query, span));
    if (count == 0)
        return {};
    if (groups.isEmpty() || groups.last().state != span.state)
        groups.append({.state = span.state});
    AgendaGroup &group = groups.last();
    group.count += count;
    const bool whole = query.whole.contains(span.state);
    const qint64 room = whole ? std::numeric_limits<qint64>::max() : kAgendaFirst - group.keys.size();
    WEFT_TAKE(const auto keys, keysIn(c, query, span, room));
    group.keys += keys;
    return {};
}

/// "column IN (?, ?)".
AgendaRows::Scope among(const QString &column, const QVariantList &ids)
{
    return {u"%1 IN (%2)"_s.arg(column, placeholders(ids.size())), ids};
}

} // namespace

AgendaKey keyOf(const AgendaLine &line)
{
    if (line.contact > 0)
        return {{}, {}, line.contact};
    if (line.why == AgendaLine::Why::Birthday)
        return {line.client, {}, 0, true, line.person};
    return line.task.isValid() ? AgendaKey{{}, line.task} : AgendaKey{line.client, {}};
}

Result<AgendaOutline> Agenda::outline(Connection &c, const OutlineQuery &query, QDate today)
{
    WEFT_TAKE(const auto settings, loadSettings(c));
    AgendaOutline outline;
    for (const Span &span : spansOf(today, settings.soonDays))
        WEFT_TRY(append(c, query, span, outline.groups));
    for (const AgendaGroup &group : std::as_const(outline.groups)) {
        WEFT_TAKE(const auto lines, load(c, group.keys.mid(0, kAgendaFirst), today));
        outline.lines += lines;
    }
    return outline;
}

Result<QList<AgendaLine>> Agenda::load(Connection &c, const QList<AgendaKey> &keys, QDate today)
{
    WEFT_TAKE(const auto settings, loadSettings(c));
    const AgendaRows::Day day{today, settings.soonDays, true};
    QVariantList clients, tasks, contacts, birthdays, people;
    for (const AgendaKey &key : keys) {
        if (key.contact > 0)
            contacts << key.contact;
        else if (key.task.isValid())
            tasks << key.task.value;
        else if (key.birthday)
            (key.person.isValid() ? people : birthdays) << (key.person.isValid() ? key.person.value : key.client.value);
        else
            clients << key.client.value;
    }
    QList<AgendaLine> lines;
    if (!clients.isEmpty())
        WEFT_TRY(AgendaRows::appendCycles(c, among(u"c.id"_s, clients), day, lines));
    if (!tasks.isEmpty())
        WEFT_TRY(AgendaRows::appendTasks(c, among(u"t.id"_s, tasks), day, lines));
    if (!contacts.isEmpty())
        WEFT_TRY(AgendaRows::appendUnfinished(c, among(u"k.id"_s, contacts), day, lines));
    if (!birthdays.isEmpty())
        WEFT_TRY(AgendaRows::appendBirthdays(c, among(u"c.id"_s, birthdays), day, lines));
    if (!people.isEmpty())
        WEFT_TRY(AgendaRows::appendPeopleBirthdays(c, among(u"p.id"_s, people), day, lines));
    return lines;
}
