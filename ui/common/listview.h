// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class ListModelBase;

/// The table of every list: rows of one height, current and selected records kept by id whatever the order becomes,
/// Enter opens, Ctrl+C copies the selected rows as text with tabs, columns are moved, sized and hidden and stay so.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    /// The name is the key under which the columns are remembered on this computer; empty: they are not.
    void setList(ListModelBase *model, const QString &name = {});
    /// Sentences in place of rows: nothing there yet, and nothing found.
    void setEmptyText(const QString &text);

    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    /// Makes the record current and visible; false if the list does not have it. While a query is on its way the wish
    /// is kept and met by its answer.
    bool setCurrentId(qint64 id);
    /// A menu of the columns, at this place of the screen.
    void askColumns(QPoint place);

signals:
    /// Enter or a double click.
    void opened(qint64 id);
    /// 0: no record is current.
    void currentIdChanged(qint64 id);
    void selectionChangedTo(const QList<qint64> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepPlace();
    void restorePlace();
    void showSorting();
    void copySelection() const;
    void saveColumns() const;
    void fitColumns();

    ListModelBase *m_list = nullptr;
    QString m_name;
    QString m_emptyText;
    qint64 m_current = 0;
    qint64 m_wanted = 0; ///< asked for while the list did not have it
    QList<qint64> m_selected;
    int m_row = -1;
    int m_top = 0;
    bool m_resetting = false;
    bool m_loaded = false;
    bool m_fitted = false;
};
