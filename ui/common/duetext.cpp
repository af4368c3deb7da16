// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/duetext.h"

#include "ui/common/format.h"

#include <QCoreApplication>

QString DueText::of(const Format &format, DueState state, QDate due)
{
    if (state == DueState::Never || state == DueState::Suppressed || !due.isValid())
        return format.state(state);
    if (state != DueState::Overdue)
        return format.nearDay(due);
    const int days = static_cast<int>(due.daysTo(format.today()));
    return QCoreApplication::translate("DueText", "%n days late", nullptr, days);
}

QString DueText::reason(const Format &format, QDate due, QDate raw)
{
    if (!due.isValid())
        return {};
    if (due == raw || !raw.isValid())
        return QCoreApplication::translate("DueText", "Due on %1.").arg(format.day(due));
    const QString weekday = format.locale().dayName(raw.dayOfWeek());
    return QCoreApplication::translate("DueText", "Due on %1: the cycle ends on %2 (%3), which is no working day.")
        .arg(format.day(due), format.day(raw), weekday);
}
