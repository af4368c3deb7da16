// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/listquery.h"

/// Which clients, in what order. All conditions hold together.
struct ClientQuery
{
    QString search; ///< as typed into the search box
    QList<Condition> conditions;
    QString sort; ///< a field code; empty: the best hits of the search first, without one by name
    bool descending = false;
    QList<SortKey> thenBy = {}; ///< among equals
    QString group = {};         ///< a field code: the clients of each of its values stand together
    friend bool operator==(const ClientQuery &, const ClientQuery &) = default;
};
