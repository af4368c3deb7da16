// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reporttable.h"

#include "model/clients/derived.h"
#include "model/db/connection.h"
#include "model/insight/matrix.h"

using namespace Qt::StringLiterals;

namespace {
/// A client that is due by its cycle has no kind and no subject.
QString kindOf(const AgendaLine &line)
{
    switch (line.why) {
    case AgendaLine::Why::Task:
        return u"task"_s;
    case AgendaLine::Why::Appointment:
        return u"appointment"_s;
    case AgendaLine::Why::Promise:
        return u"promise"_s;
    case AgendaLine::Why::Unfinished:
        return u"contact"_s;
    case AgendaLine::Why::Birthday:
        return u"birthday"_s;
    case AgendaLine::Why::Cycle:
        break;
    }
    return {};
}
} // namespace

Result<ExportTable> ReportTable::agenda(Connection &c, const AgendaQuery &query, const Clock &clock)
{
    WEFT_TAKE(const auto lines, Agenda::lines(c, query, clock.today()));
    ExportTable table;
    table.columns = {u"code"_s, u"name"_s, u"state"_s, u"due"_s, u"days_overdue"_s, u"owner"_s, u"tier"_s};
    if (query.tasks)
        table.columns << u"time"_s << u"kind"_s << u"subject"_s;
    table.rows.reserve(lines.size());
    for (const AgendaLine &line : lines) {
        const QString days = line.state == DueState::Overdue ? QString::number(line.daysOverdue) : QString();
        QStringList cells{line.code, line.name,      toCode(line.state), toDayText(line.due),
                          days,      line.ownerCode, toCode(line.tier)};
        if (query.tasks)
            cells << line.time << kindOf(line) << line.subject;
        table.rows << cells;
    }
    return table;
}

Result<ExportTable> ReportTable::matrix(Connection &c, const QString &rowAxis, const QString &columnAxis,
                                        const Clock &clock)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WEFT_TAKE(const Matrix matrix, Insight::matrix(c, rowAxis, columnAxis, clock.today()));
    const Money total = matrix.total().amount;
    ExportTable table;
    table.columns = {u"row"_s, u"column"_s, u"count"_s, u"amount"_s, u"share_pct"_s, u"overdue"_s};
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        for (qsizetype column = 0; column < matrix.columns.size(); ++column) {
            const MatrixCell &cell = matrix.at(row, column);
            table.rows << QStringList{matrix.rows[row],
                                      matrix.columns[column],
                                      QString::number(cell.count),
                                      toPlain(cell.amount, settings.currency),
                                      percentText(cell.amount.minor, total.minor),
                                      QString::number(cell.overdue)};
        }
    }
    return table;
}

Result<ExportTable> ReportTable::matrixOn(Connection &c, const ExportRequest &request, const Clock &clock)
{
    WEFT_TRY(Derived::showDay(c, request.asOf));
    const auto table = matrix(c, request.rowAxis, request.columnAxis, Clock(request.asOf, std::nullopt));
    WEFT_TRY(Derived::showDay(c, clock.today()));
    return table;
}

Result<ExportTable> ReportTable::pareto(Connection &c)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WEFT_TAKE(const auto lines, Insight::pareto(c));
    const Money total = lines.isEmpty() ? Money{} : lines.last().cumulative;
    ExportTable table;
    table.columns = {u"rank"_s, u"code"_s, u"name"_s, u"amount"_s, u"cumulative_share_pct"_s};
    table.figures = {true, false, false, true, true};
    table.rows.reserve(lines.size());
    for (const Insight::ParetoLine &line : lines) {
        table.rows << QStringList{QString::number(line.rank), line.code, line.name,
                                  toPlain(line.amount, settings.currency),
                                  percentText(line.cumulative.minor, total.minor)};
    }
    return table;
}

Result<ExportTable> ReportTable::tierChanges(Connection &c, const TierMoveQuery &query)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    WEFT_TAKE(const auto ids, TierMoves::find(c, query));
    WEFT_TAKE(const auto moves, TierMoves::load(c, ids, query));
    ExportTable table;
    table.columns = {u"code"_s, u"name"_s, u"from"_s, u"to"_s, u"amount"_s, u"day"_s};
    table.figures = {false, false, false, false, true, false};
    table.rows.reserve(moves.size());
    for (const TierMove &move : moves) {
        table.rows << QStringList{
            move.code,          move.name, toCode(move.from), toCode(move.to), toPlain(move.amount, settings.currency),
            toDayText(move.day)};
    }
    return table;
}
