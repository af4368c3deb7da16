// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/otherday.h"

#include "model/settings/workspace.h"

OtherDay::OtherDay(const Database &open, QDate day)
    : m_clock(day, std::nullopt), m_clients(m_database, m_clock), m_insight(m_database, m_clock)
{
    Workspace::attach(m_database, m_clock);
    m_database.openBeside(open);
}
