// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <algorithm>

/// Makes a column as wide as what it shows, within bounds.
inline void fitColumn(QTableWidget *table, int column, int least, int most)
{
    // The table hides what its base offers.
    const int wanted = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column) + 14;
    table->setColumnWidth(column, std::clamp(wanted, least, most));
}
