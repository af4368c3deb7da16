// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixmodel.h"

#include "ui/common/conditiontext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Without decimals: a cell is read at a glance, its tooltip is exact.
QString wholeAmount(const Format &format, Money amount)
{
    Currency whole = format.settings().currency;
    qint64 unit = 1;
    for (; whole.decimals > 0; --whole.decimals)
        unit *= 10;
    const qint64 half = amount.minor < 0 ? -unit / 2 : unit / 2;
    return toDisplay(Money{(amount.minor + half) / unit}, whole, format.locale());
}
} // namespace

MatrixModel::MatrixModel(const Format &format, QObject *parent) : QAbstractTableModel(parent), m_format(format) {}

void MatrixModel::setMatrix(const Matrix &matrix)
{
    const bool same = matrix.rows == m_matrix.rows && matrix.columns == m_matrix.columns &&
                      matrix.rowAxis == m_matrix.rowAxis && matrix.columnAxis == m_matrix.columnAxis;
    // The same axes keep the place of the cursor.
    if (!same)
        beginResetModel();
    m_matrix = matrix;
    m_total = matrix.total();
    setMeasure(m_measure);
    if (!same)
        endResetModel();
}

void MatrixModel::setMeasure(Measure measure)
{
    m_measure = measure;
    m_most = 0;
    for (const MatrixCell &cell : std::as_const(m_matrix.cells))
        m_most = std::max(m_most, measured(cell));
    retranslate();
}

void MatrixModel::retranslate()
{
    if (m_matrix.cells.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.cells.isEmpty() ? 0 : static_cast<int>(m_matrix.rows.size()) + 1;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.cells.isEmpty() ? 0 : static_cast<int>(m_matrix.columns.size()) + 1;
}

MatrixCell MatrixModel::cell(int row, int column) const
{
    if (isRowTotal(row))
        return isColumnTotal(column) ? m_total : m_matrix.columnTotal(column);
    return isColumnTotal(column) ? m_matrix.rowTotal(row) : m_matrix.at(row, column);
}

QList<Condition> MatrixModel::conditions(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Insight::conditionsOf(m_matrix, isRowTotal(index.row()) ? -1 : index.row(),
                                 isColumnTotal(index.column()) ? -1 : index.column());
}

qint64 MatrixModel::measured(const MatrixCell &cell) const
{
    switch (m_measure) {
    case Measure::Count:
        return cell.count;
    case Measure::Amount:
    case Measure::Share:
        return std::max<qint64>(0, cell.amount.minor);
    case Measure::Overdue:
        break;
    }
    return cell.overdue;
}

int MatrixModel::heat(int row, int column) const
{
    if (isRowTotal(row) || isColumnTotal(column) || m_most == 0)
        return 0;
    const qint64 value = measured(m_matrix.at(row, column));
    if (value == 0)
        return 0;
    return std::clamp(1 + static_cast<int>(4.0 * static_cast<double>(value) / static_cast<double>(m_most)), 1, 4);
}

QString MatrixModel::sentence(const QModelIndex &index) const
{
    const MatrixCell value = cell(index.row(), index.column());
    const QString where = tr("%1, %2").arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                           headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const QString clients = tr("%n clients", nullptr, static_cast<int>(value.count));
    const QString overdue = tr("%n overdue", nullptr, static_cast<int>(value.overdue));
    return tr("%1: %2, amount %3, %4").arg(where, clients, m_format.money(value.amount), overdue);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixCell value = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case CountRole:
        return m_format.locale().toString(value.count);
    case AmountRole:
        return value.amount == Money{} ? QString() : wholeAmount(m_format, value.amount);
    case ShareRole: {
        const QString share = percentText(value.amount.minor, m_total.amount.minor);
        return value.amount == Money{} || share.isEmpty() ? QString() : tr("%1 %").arg(share);
    }
    case OverdueRole:
        return value.overdue;
    case OverdueShareRole:
        return value.count == 0 ? 0.0 : static_cast<double>(value.overdue) / static_cast<double>(value.count);
    case HeatRole:
        return heat(index.row(), index.column());
    case TotalRole:
        return isRowTotal(index.row()) || isColumnTotal(index.column());
    case Qt::ToolTipRole:
        return PlainText::toolTip(sentence(index));
    case Qt::AccessibleTextRole:
        return sentence(index);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole)
        return PlainText::toolTip(headerData(section, orientation, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const bool across = orientation == Qt::Horizontal;
    const QStringList &codes = across ? m_matrix.columns : m_matrix.rows;
    if (section >= codes.size())
        return tr("Total");
    return ConditionText::value(m_format, across ? m_matrix.columnAxis : m_matrix.rowAxis, codes.at(section));
}
