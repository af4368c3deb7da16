// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/birthday.h"

#include "model/core/clock.h"
#include "model/db/connection.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
/// A birth date without a year is kept under one of these.
constexpr int kUnknownBefore = 1900;
constexpr qint64 kLongest = 62;

QStringList monthDays(std::pair<QDate, QDate> bounds)
{
    QStringList days;
    for (QDate day = bounds.first; day <= bounds.second; day = day.addDays(1))
        days += Birthdays::keptOn(day);
    return days;
}

QDate within(QDate birth, std::pair<QDate, QDate> bounds)
{
    for (int year = bounds.first.year(); year <= bounds.second.year(); ++year) {
        const QDate day = Birthdays::inYear(birth, year);
        if (day >= bounds.first && day <= bounds.second)
            return day;
    }
    return {};
}

void add(QList<Birthday> &found, const Row &row, std::pair<QDate, QDate> bounds)
{
    const QDate birth = fromDayText(row.text(5));
    const QDate day = birth.isValid() ? within(birth, bounds) : QDate();
    if (!day.isValid() || day.year() < birth.year())
        return;
    found.append({.client = Id<Client>(row.integer(0)),
                  .person = Id<Person>(row.integer(3)),
                  .code = row.text(1),
                  .name = row.text(2),
                  .personName = row.text(4),
                  .day = day,
                  .age = Birthdays::ageOn(birth, day)});
}
} // namespace

QDate Birthdays::inYear(QDate birth, int year)
{
    const QDate month(year, birth.month(), 1);
    return QDate(year, birth.month(), std::min(birth.day(), month.daysInMonth()));
}

QStringList Birthdays::keptOn(QDate day)
{
    QStringList days{day.toString(u"MM-dd"_s)};
    if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year()))
        days += u"02-29"_s;
    return days;
}

int Birthdays::ageOn(QDate birth, QDate day)
{
    return birth.year() < kUnknownBefore ? 0 : day.year() - birth.year();
}

Result<QList<Birthday>> Birthdays::between(Connection &c, Id<User> owner, std::pair<QDate, QDate> bounds,
                                           qsizetype most)
{
    QList<Birthday> found;
    bounds.second = std::min(bounds.second, bounds.first.addDays(kLongest));
    const auto take = [&](const Row &row) { add(found, row, bounds); };
    for (const QString &day : monthDays(bounds)) {
        if (found.size() >= most)
            break;
        const QVariantList values{day, owner.value, owner.value, qint64(most)};
        WEFT_TRY(c.each(u"SELECT c.id, coalesce(c.code, ''), c.name, 0, '', c.birth_date FROM client c "
                        "WHERE c.birth_date <> '' AND substr(c.birth_date, 6) = ? AND c.do_not_contact = 0 "
                        "AND c.on_hold = 0 AND (CAST(? AS BIGINT) = 0 OR c.owner_id = ?) LIMIT ?"_s,
                        values, take));
        WEFT_TRY(c.each(u"SELECT c.id, coalesce(c.code, ''), c.name, p.id, p.name, p.birth_date FROM person p "
                        "JOIN client c ON c.id = p.client_id WHERE p.birth_date <> '' "
                        "AND substr(p.birth_date, 6) = ? AND c.do_not_contact = 0 AND c.on_hold = 0 "
                        "AND (CAST(? AS BIGINT) = 0 OR c.owner_id = ?) LIMIT ?"_s,
                        values, take));
    }
    std::ranges::sort(found, {}, [](const Birthday &b) { return std::tuple(b.day, b.code, b.client, b.person); });
    if (found.size() > most)
        found.resize(most);
    return found;
}
