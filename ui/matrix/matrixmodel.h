// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/matrix.h"

#include <QAbstractTableModel>

class Format;

/// What a cell is shaded by.
enum class Measure { Count, Amount, Share, Overdue };

/// The matrix with a row and a column of totals at its edges.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole,
        AmountRole,
        ShareRole,
        OverdueRole,
        OverdueShareRole,
        HeatRole,
        TotalRole,
        LargeRole, ///< the chosen measure
        SmallRole, ///< the other figures, a list of lines
        MarkRole   ///< what is overdue, beside another measure
    };

    explicit MatrixModel(const Format &format, QObject *parent = nullptr);
    void setMatrix(const Matrix &matrix);
    void setMeasure(Measure measure);
    Measure measure() const { return m_measure; }
    /// What each of the five shades stands for, the lightest first.
    QStringList legend() const;
    /// A cell in words, for paper.
    QStringList cellLines(const QModelIndex &index) const;
    void retranslate();
    const Matrix &matrix() const { return m_matrix; }
    MatrixCell cell(int row, int column) const;
    /// The clients behind a cell; an edge means its whole row or column.
    QList<Condition> conditions(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isRowTotal(int row) const { return row == m_matrix.rows.size(); }
    bool isColumnTotal(int column) const { return column == m_matrix.columns.size(); }
    qint64 measured(const MatrixCell &cell) const;
    int heat(int row, int column) const;
    QString measureText(qint64 value) const;
    QString clientsText(const MatrixCell &cell) const;
    QString shareText(const MatrixCell &cell) const;
    QString largeText(const MatrixCell &cell) const;
    QStringList smallLines(const MatrixCell &cell) const;
    QString sentence(const QModelIndex &index) const;

    const Format &m_format;
    Matrix m_matrix;
    MatrixCell m_total;
    Measure m_measure = Measure::Count;
    qint64 m_most = 0;
};
