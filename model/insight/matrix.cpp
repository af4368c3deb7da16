// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/matrix.h"

#include "model/clients/customvalues.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/settings/user.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using CellByCodes = QHash<std::pair<QString, QString>, MatrixCell>;

void add(MatrixCell &sum, const MatrixCell &cell)
{
    sum.count += cell.count;
    sum.amount += cell.amount;
    sum.overdue += cell.overdue;
}

/// An axis: a fact that every client has, or a choice that the firm defined.
struct Axis
{
    QString code;
    std::optional<CustomField> own = {};

    QString list() const { return own ? own->list() : code; }
};

/// Values of the firm's own fields, joined only where an axis is one of them.
struct OwnFacts
{
    QString columns, joins;
    QVariantList values;
};

OwnFacts ownFactsOf(const Axis &rows, const Axis &columns)
{
    if (!rows.own && !columns.own)
        return {u"'' AS own_across, '' AS own_down, "_s, {}, {}};
    const auto idOf = [](const Axis &axis) { return axis.own ? axis.own->id.value : qint64(0); };
    return {u"coalesce(a.text, '') AS own_across, coalesce(b.text, '') AS own_down, "_s,
            u"LEFT JOIN custom_value a ON a.client_id = c.id AND a.field_id = ? "
            "LEFT JOIN custom_value b ON b.client_id = c.id AND b.field_id = ?"_s,
            {idOf(rows), idOf(columns)}};
}

Result<CellByCodes> cellsOf(Connection &c, const Axis &rows, const Axis &columns, const QVariantList &days)
{
    CellByCodes cells;
    const OwnFacts own = ownFactsOf(rows, columns);
    // Both axes are named by values, so that one statement serves every pair.
    const Done done = c.each(
        u"WITH facts AS (SELECT %1c.attribute, c.territory, c.industry, c.size, c.source, coalesce(u.code, '') AS owner, "
        "d.tier, d.cooperation, CAST(d.cycle_days AS TEXT) AS cycle_days, d.amount, "
        "CASE WHEN d.suppressed = 1 THEN 'suppressed' WHEN d.due = '' THEN 'never' WHEN d.due < ? THEN 'overdue' "
        "WHEN d.due = ? THEN 'today' WHEN d.due <= ? THEN 'soon' ELSE 'later' END AS cycle_state "
        "FROM client c JOIN client_derived d ON d.client_id = c.id LEFT JOIN user u ON u.id = c.owner_id %2), "
        "crossed AS (SELECT "
        "CASE CAST(? AS TEXT) WHEN 'tier' THEN tier WHEN 'attribute' THEN attribute WHEN 'cooperation' THEN cooperation "
        "WHEN 'cycle_days' THEN cycle_days WHEN 'cycle_state' THEN cycle_state WHEN 'owner' THEN owner "
        "WHEN 'territory' THEN territory WHEN 'industry' THEN industry WHEN 'size' THEN size WHEN 'source' THEN source ELSE own_across END AS across, "
        "CASE CAST(? AS TEXT) WHEN 'tier' THEN tier WHEN 'attribute' THEN attribute WHEN 'cooperation' THEN cooperation "
        "WHEN 'cycle_days' THEN cycle_days WHEN 'cycle_state' THEN cycle_state WHEN 'owner' THEN owner "
        "WHEN 'territory' THEN territory WHEN 'industry' THEN industry WHEN 'size' THEN size WHEN 'source' THEN source ELSE own_down END AS down, "
        "amount, cycle_state FROM facts) "
        "SELECT across, down, count(*), CAST(sum(amount) AS BIGINT), count(*) FILTER (WHERE cycle_state = 'overdue') "
        "FROM crossed GROUP BY across, down"_s.arg(own.columns, own.joins),
        days + own.values + QVariantList{rows.code, columns.code}, [&](const Row &row) {
            cells.insert({row.text(0), row.text(1)}, {row.integer(2), Money{row.integer(3)}, row.integer(4)});
        });
    WEFT_TRY(done);
    return cells;
}

/// A value that is offered even where no client has it, or only while some client does.
struct Code
{
    QString code;
    bool always = true;
};

Result<QList<Code>> userCodes(Connection &c)
{
    WEFT_TAKE(const auto users, Users::load(c));
    QList<Code> codes;
    for (const User &user : users)
        codes += {user.code, user.active};
    return codes;
}

Result<QList<Code>> codesOf(Connection &c, const QString &axis)
{
    if (axis == "owner"_L1)
        return userCodes(c);
    QList<Code> codes;
    if (!Lists::isEditable(axis)) {
        for (const QString &code : Lists::builtInCodes(axis))
            codes += {code};
        return codes;
    }
    WEFT_TAKE(const auto values, Lists::load(c));
    for (const ListValue &value : values) {
        if (value.list == axis)
            codes += {value.code, value.active};
    }
    return codes;
}

/// The codes of an axis: those known in their order, then others that occur, and last the empty one.
QStringList ordered(const QString &axis, const QList<Code> &known, QSet<QString> occurring)
{
    const bool noneOccurs = occurring.remove(QString());
    QStringList codes;
    for (const Code &code : known) {
        if (occurring.remove(code.code) || code.always)
            codes += code.code;
    }
    QStringList others(occurring.begin(), occurring.end());
    std::ranges::sort(others, [&](const QString &a, const QString &b) {
        return axis == "cycle_days"_L1 ? a.toInt() < b.toInt() : a < b;
    });
    codes += others;
    if (noneOccurs)
        codes += u""_s;
    return codes;
}

Result<Axis> axisOf(const QString &code, const QList<CustomField> &own)
{
    if (!matrixAxes(own).contains(code))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Matrix", "There is no axis “%1”. The axes are: %2.")
                        .arg(code, matrixAxes(own).join(u", "_s)));
    Axis axis{code};
    if (const CustomField *field = CustomFields::find(own, code); field && !matrixAxes().contains(code))
        axis.own = *field;
    return axis;
}

Condition conditionOf(const QString &axis, const QString &code)
{
    if (code.isEmpty())
        return {axis, Condition::Op::Empty, {}};
    return {axis, Condition::Op::Is, {code}};
}

} // namespace

QStringList matrixAxes(const QList<CustomField> &own)
{
    QStringList axes{u"tier"_s,  u"attribute"_s, u"cooperation"_s, u"cycle_days"_s, u"cycle_state"_s,
                     u"owner"_s, u"territory"_s, u"industry"_s,    u"size"_s,       u"source"_s};
    for (const CustomField &field : own) {
        if (field.kind == CustomField::Kind::Choice && !field.archived)
            axes.append(field.code);
    }
    return axes;
}

MatrixCell Matrix::rowTotal(qsizetype row) const
{
    MatrixCell sum;
    for (qsizetype column = 0; column < columns.size(); ++column)
        add(sum, at(row, column));
    return sum;
}

MatrixCell Matrix::columnTotal(qsizetype column) const
{
    MatrixCell sum;
    for (qsizetype row = 0; row < rows.size(); ++row)
        add(sum, at(row, column));
    return sum;
}

MatrixCell Matrix::total() const
{
    MatrixCell sum;
    for (const MatrixCell &cell : cells)
        add(sum, cell);
    return sum;
}

Result<Matrix> Insight::matrix(Connection &c, const QString &rowAxis, const QString &columnAxis, QDate today)
{
    WEFT_TAKE(const auto own, CustomFields::load(c));
    WEFT_TAKE(const Axis across, axisOf(rowAxis, own));
    WEFT_TAKE(const Axis down, axisOf(columnAxis, own));
    WEFT_TAKE(const auto settings, loadSettings(c));
    WEFT_TAKE(const auto rowCodes, codesOf(c, across.list()));
    WEFT_TAKE(const auto columnCodes, codesOf(c, down.list()));
    Matrix matrix{.rowAxis = rowAxis, .columnAxis = columnAxis};
    const QString day = toDayText(today);
    WEFT_TAKE(const auto found, cellsOf(c, across, down, {day, day, toDayText(today.addDays(settings.soonDays))}));

    QSet<QString> rowsFound;
    QSet<QString> columnsFound;
    for (const auto &[row, column] : found.keys()) {
        rowsFound += row;
        columnsFound += column;
    }
    matrix.rows = ordered(rowAxis, rowCodes, rowsFound);
    matrix.columns = ordered(columnAxis, columnCodes, columnsFound);
    for (const QString &row : std::as_const(matrix.rows)) {
        for (const QString &column : std::as_const(matrix.columns))
            matrix.cells += found.value({row, column});
    }
    return matrix;
}

QList<Condition> Insight::conditionsOf(const Matrix &matrix, qsizetype row, qsizetype column)
{
    QList<Condition> conditions;
    if (row >= 0)
        conditions += conditionOf(matrix.rowAxis, matrix.rows[row]);
    if (column >= 0)
        conditions += conditionOf(matrix.columnAxis, matrix.columns[column]);
    return conditions;
}
