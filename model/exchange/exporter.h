// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"
#include "model/clients/clientquery.h"
#include "model/core/clock.h"
#include "model/exchange/fields.h"
#include "model/insight/tiermoves.h"
#include "model/settings/lists.h"

#include <optional>

class Connection;

/// A table ready to be written or printed: header codes and cells in exchange text.
struct ExportTable
{
    QStringList columns; ///< field codes
    QList<QStringList> rows;
    QList<bool> figures; ///< by column: amounts and numbers
};

struct ExportRequest
{
    QString kind;                     ///< of the field table, or a report: agenda, matrix, pareto, tier-changes
    QStringList columns;              ///< empty: all of the kind
    ClientQuery query;                ///< clients only
    std::optional<QList<qint64>> ids; ///< other kinds: these, in this order; all without
    AgendaQuery agenda;               ///< agenda only
    QString rowAxis, columnAxis;      ///< matrix only
    QDate asOf = {};                  ///< matrix only: as it stood on that day; invalid: today
    TierMoveQuery moves = {};         ///< tier-changes only
};

namespace Exchange {
/// Every record of a kind, codes and plain values, in the order the program lists them.
Result<ExportTable> exportTable(Connection &c, const ExportRequest &request, const Clock &clock);
/// One record by the field table: code -> text, for `edit`, history and the conflict view.
Result<QHash<QString, QString>> recordTexts(Connection &c, const QString &kind, qint64 id, const Clock &clock);
/// Sets fields of one record (0: a new one) by their text, by the same rules as the screen; its id. A value that is not
/// known to an editable list is an error naming the list, a reference not found an error naming it.
Result<qint64> setFields(Connection &c, const QString &kind, qint64 id,
                         const QList<std::pair<QString, QString>> &values, const QString &reason, const Clock &clock);
/// The id of a record by code, uid or unique name.
Result<qint64> resolveRecord(Connection &c, const QString &kind, const QString &text);
Done removeRecord(Connection &c, const QString &kind, qint64 id);
} // namespace Exchange
