// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

/// The birthday of a client, or of a person of one, that falls on a day.
struct Birthday
{
    Id<Client> client;
    Id<Person> person;  ///< none: the client's own
    QString code, name; ///< of the client
    QString personName;
    QDate day;
    int age = 0; ///< years that are full on that day; 0 where the year of birth is not known
    friend bool operator==(const Birthday &, const Birthday &) = default;
};

namespace Birthdays {
/// The day on which a birthday is kept in a year: who was born on 29 February keeps it on the last day of February.
QDate inYear(QDate birth, int year);
/// "03-16": the birth dates, without their years, that are kept on a day; two on 28 February of a common year.
QStringList keptOn(QDate day);
/// 0 where the year of birth is not known.
int ageOn(QDate birth, QDate day);
/// Within the bounds, by day and code, at most so many; clients who are not to be contacted are left out.
Result<QList<Birthday>> between(Connection &c, Id<User> owner, std::pair<QDate, QDate> bounds, qsizetype most = 500);
} // namespace Birthdays
