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

QString MatrixModel::clientsText(const MatrixCell &cell) const
{
    return tr("%n clients", nullptr, static_cast<int>(cell.count));
}

QString MatrixModel::shareText(const MatrixCell &cell) const
{
    const QString share = percentText(cell.amount.minor, m_total.amount.minor);
    return cell.amount == Money{} || share.isEmpty() ? QString() : tr("%1 %").arg(share);
}

QString MatrixModel::largeText(const MatrixCell &cell) const
{
    switch (m_measure) {
    case Measure::Count:
        break;
    case Measure::Amount:
        return wholeAmount(m_format, cell.amount);
    case Measure::Share:
        return cell.amount == Money{} ? tr("%1 %").arg(u"0"_s) : shareText(cell);
    case Measure::Overdue:
        return cell.overdue == 0 ? u"0"_s : u"▲ "_s + m_format.locale().toString(cell.overdue);
    }
    return m_format.locale().toString(cell.count);
}

QStringList MatrixModel::smallLines(const MatrixCell &cell) const
{
    if (cell.count == 0)
        return {};
    QStringList lines;
    if (m_measure != Measure::Count)
        lines << clientsText(cell);
    if (m_measure != Measure::Amount && cell.amount != Money{})
        lines << wholeAmount(m_format, cell.amount);
    if (m_measure != Measure::Share && m_measure != Measure::Overdue)
        lines << shareText(cell);
    lines.removeAll(QString());
    return lines;
}

QString MatrixModel::measureText(qint64 value) const
{
    if (m_measure == Measure::Amount)
        return wholeAmount(m_format, Money{value});
    if (m_measure == Measure::Share)
        return tr("%1 %").arg(percentText(value, m_total.amount.minor));
    return m_format.locale().toString(value);
}

/// The bounds of heat(), as figures of the measure.
QStringList MatrixModel::legend() const
{
    QStringList steps{measureText(0)};
    if (m_most == 0)
        return steps;
    steps << tr("more than %1").arg(measureText(0));
    for (int step = 2; step <= 4; ++step) {
        const qint64 least = (m_most * (step - 1) + 3) / 4;
        steps << tr("from %1").arg(measureText(least));
    }
    return steps;
}

QStringList MatrixModel::cellLines(const QModelIndex &index) const
{
    const MatrixCell value = cell(index.row(), index.column());
    if (value.count == 0)
        return {u"–"_s};
    QStringList lines{clientsText(value)};
    if (value.amount != Money{})
        lines << m_format.money(value.amount) << shareText(value);
    if (value.overdue > 0)
        lines << u"▲ "_s + tr("%n overdue", nullptr, static_cast<int>(value.overdue));
    return lines;
}

QString MatrixModel::sentence(const QModelIndex &index) const
{
    const MatrixCell value = cell(index.row(), index.column());
    const QString where = tr("%1, %2").arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                           headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const QString clients = clientsText(value);
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
    case ShareRole:
        return shareText(value);
    case LargeRole:
        return largeText(value);
    case SmallRole:
        return smallLines(value);
    case MarkRole:
        return value.overdue == 0 || m_measure == Measure::Overdue
                   ? QString()
                   : u"▲ "_s + m_format.locale().toString(value.overdue);
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
