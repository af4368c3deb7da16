// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"

/// The clients whose derived columns a write may have changed.
struct TouchedClients
{
    bool all = false;
    QList<qint64> ids;
};
/// By the rows it changed, of clients and of what belongs to them; both by what these were and by what they are.
Result<TouchedClients> touchedClients(Upkeep &upkeep);
