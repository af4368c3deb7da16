// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QDate>
#include <QList>
#include <QString>

class Connection;

/// A day on which the week says otherwise: a day off, or a make-up day that is worked. Kept in the settings of the
/// firm.
struct Holiday
{
    QDate day;
    QString name;
    bool working = false;
    QDate former; ///< the day under which it is kept so far

    /// A day is there once, so it is its own id.
    qint64 id() const { return day.toJulianDay(); }
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

namespace Holidays {
/// In order of days.
Result<QList<Holiday>> load(Connection &c);
/// Adds days, and changes those that are there.
Done save(Connection &c, const QList<Holiday> &holidays);
Done remove(Connection &c, QDate day);
/// By day, or by a name that only one day has.
Result<Holiday> resolve(Connection &c, const QString &text);
} // namespace Holidays
