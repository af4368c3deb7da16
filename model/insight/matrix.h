// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientquery.h"
#include "model/clients/customfield.h"
#include "model/core/money.h"
#include "model/settings/lists.h"
#include "model/settings/settings.h"

#include <QDate>

class Connection;
class Database;

/// tier, attribute, cooperation, cycle_days, cycle_state, owner, territory, industry, size, source; then the choices
/// among the firm's own fields.
QStringList matrixAxes(const QList<CustomField> &own = {});

struct MatrixCell
{
    qint64 count = 0;
    Money amount;
    qint64 overdue = 0;
    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// Every row crossed with every column; an empty code stands for clients without that value and comes last, only
/// where such clients exist.
struct Matrix
{
    QString rowAxis, columnAxis;
    QStringList rows, columns; ///< codes in the order of their lists
    QList<MatrixCell> cells;   ///< row by row

    const MatrixCell &at(qsizetype row, qsizetype column) const { return cells[row * columns.size() + column]; }
    MatrixCell rowTotal(qsizetype row) const;
    MatrixCell columnTotal(qsizetype column) const;
    MatrixCell total() const;
};

namespace Insight {
/// All clients; the amount is that of the tiers' window.
Result<Matrix> matrix(Connection &c, const QString &rowAxis, const QString &columnAxis, QDate today);
/// The clients behind a cell; an empty axis code means the whole row or column was clicked (pass a null QString).
QList<Condition> conditionsOf(const Matrix &matrix, qsizetype row, qsizetype column);

struct TierLine
{
    Tier tier = Tier::None;
    qint64 clients = 0;
    Money amount;
};
/// Buyers only (roles customer, past_customer, dealer), A to none.
Result<QList<TierLine>> tiers(Connection &c);

struct ParetoLine
{
    qint64 rank = 0;
    QString code, name;
    Money amount;
    Money cumulative; ///< this one included
};
/// Buyers only, zero amounts included; largest first, ties by code.
Result<QList<ParetoLine>> pareto(Connection &c);
} // namespace Insight
