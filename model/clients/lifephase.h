// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// A phase of a client's life (lists.md 2.5) and the day it began.
struct LifePhase
{
    QDate from;
    QString code; ///< of the list lifecycle
    friend bool operator==(const LifePhase &, const LifePhase &) = default;
};

/// What decides the phases of one client.
struct LifeEvents
{
    QDate known;            ///< the first day anything is known of it
    QDate acquiring;        ///< an opportunity came beyond the first stage; may be empty
    QList<QDate> purchases; ///< days with positive net sales, in order
};

/// In order of time; each holds until the next begins. What needs judgement (selected, at risk) is not in it.
QList<LifePhase> lifePhases(const LifeEvents &events, QDate today);
