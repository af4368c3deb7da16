// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"

class Connection;

/// iCalendar (RFC 5545) for other programs. Everything is an event, because few of them show VTODO: appointments at
/// their time in the zone of this computer, tasks and promises as whole days that leave the time free. The uid of an
/// event is that of the series, so a second import changes it and adds nothing.
namespace Exchange {
/// All tasks, appointments and promises that are not done.
Result<QByteArray> iCalendar(Connection &c, const Clock &clock);
} // namespace Exchange
