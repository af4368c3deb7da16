// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"

#include <QWidget>

class CodeBox;
class QLabel;
class QTableWidget;

/// What each column of the file is taken for, how sure that is, and how its days and amounts are read.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    void showColumns(const FieldSet &fields, const QList<ColumnGuess> &guesses, const Currency &currency);
    void retranslate();
    QWidget *first() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// header -> field code ("" leaves a column out), and how columns are read.
    void columnsChosen(const QHash<QString, QString> &map, const QHash<QString, CellReading> &readings);

private:
    void fill();
    void addBoxes(int row, const ColumnGuess &guess);
    int firstOpen() const;
    void choose(int row);
    void showDetail();
    void showCounts();
    CodeBox *boxAt(int row, int column) const;
    ColumnGuess shown(int row) const;

    QLabel *m_counts;
    QTableWidget *m_table;
    QLabel *m_detail;
    FieldSet m_fields;
    QList<ColumnGuess> m_guesses;
    QSet<QString> m_chosen; ///< headers whose meaning a person has set
    Currency m_currency;
    QString m_header; ///< of the table: another file starts anew
};
