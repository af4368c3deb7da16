// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"

#include <QDate>
#include <QHash>
#include <QVariant>

#include <functional>
#include <vector>

class Connection;

/// One row of client_derived.
struct DerivedRow
{
    qint64 client = 0;
    QString code;
    QByteArray nameKey;
    QString matchName;
    bool buyer = false;
    Tier tier = Tier::None; ///< in force: that of the pin, else tierRule
    qint64 amount = 0;
    qint64 amountAll = 0;
    qint64 sales = 0;
    QString lastSale;
    QString cooperationRule;
    QString cooperation;
    QString lastContact;
    qint64 tries = 0;
    qint64 cycleDays = 0;
    QString dueRaw;
    QString due;
    QString listed;
    bool suppressed = false;
    Tier tierRule = Tier::None; ///< by the sales
    qint64 pin = 0;
    friend bool operator==(const DerivedRow &, const DerivedRow &) = default;
};

namespace Derived {
/// By what the rows are worked out.
struct Basis
{
    Settings settings;
    QDate day;
    bool keepNames = false;      ///< names did not change: the stored keys are good
    QHash<qint64, Tier> byShare; ///< tiers of buyers in share mode
};
/// The basis of a day by the workspace's own settings; in share mode the tiers of all clients.
Result<Basis> basisFor(Connection &c, const Settings &settings, QDate day);

/// Which clients: the end of "WHERE client_id …" and its values.
struct Scope
{
    QString condition;
    QVariantList values;
};

/// What is stored and what should be, for the same clients; a client not yet stored has client 0 in its stored row.
using Compare = std::function<Done(const std::vector<DerivedRow> &stored, const std::vector<DerivedRow> &due)>;
/// How much of a row is not as it should be. Columns that are as they were cost nothing, nor do their indexes.
enum class Extent {
    Rhythm,  ///< last contact and what follows from it
    Figures, ///< sales too
    All      ///< names too, or there is no row
};
Extent extentOf(const DerivedRow &stored, const DerivedRow &due);
/// The columns of an extent short of All.
const QStringList &columnsOf(Extent extent);

/// Works out the rows of the clients given, or of all, block by block in the order of their ids.
Done compareRows(Connection &c, const Basis &basis, const QList<qint64> &ids, const Compare &f);
Done compareAllRows(Connection &c, const Basis &basis, const Compare &f);
/// Writes rows over what is stored, as far as they differ.
Done writeRows(Connection &c, const std::vector<DerivedRow> &rows, Extent extent = Extent::All);
} // namespace Derived
