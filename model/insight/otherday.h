// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientstore.h"
#include "model/core/clock.h"
#include "model/db/database.h"
#include "model/insight/insightstore.h"

/// The workspace as it stood on another day, beside the one that is open: tiers, amounts, cooperation and due days are
/// those of that day, what stands in the records is what stands there now. For reading alone. It does not notice
/// commits by itself; each read sees what was committed last.
class OtherDay
{
public:
    OtherDay(const Database &open, QDate day);

    QDate day() const { return m_clock.today(); }
    const Clock &clock() const { return m_clock; }
    ClientStore &clients() { return m_clients; }
    InsightStore &insight() { return m_insight; }

private:
    Clock m_clock;
    Database m_database;
    ClientStore m_clients;
    InsightStore m_insight;
};
