// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/views/savedview.h"

#include <QSet>
#include <QTableView>

class ListHeader;
class QAction;
class ListModelBase;

/// The table of every list: rows of one height, current and selected records kept by id whatever the order becomes,
/// Enter opens, Ctrl+C copies the selected rows as text with tabs, Left and Right close and open groups, Shift and a
/// title order by several columns, Ctrl+Shift+F filters by column. Columns are moved, sized and hidden and stay so.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    /// The name is the key under which the columns are remembered on this computer; empty: they are not.
    void setList(ListModelBase *model, const QString &name = {});
    /// The columns of a list that nobody has arranged; none: all of them.
    void setUsualColumns(const QList<ViewColumn> &columns);
    /// Sentences in place of rows: nothing there yet, and nothing found.
    void setEmptyText(const QString &text);

    ListModelBase *list() const { return m_list; }
    ListHeader *header() const { return m_header; }
    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    /// Makes the record current and visible; false if the list does not have it. While a query is on its way the wish
    /// is kept and met by its answer.
    bool setCurrentId(qint64 id);

    /// The columns shown, from left to right.
    QList<ViewColumn> columns() const;
    /// None: the usual ones.
    void setColumns(const QList<ViewColumn> &columns);
    /// The same by the user's hand: it is remembered.
    void arrange(const QList<ViewColumn> &columns);
    void setColumnShown(int column, bool shown);
    /// To the left or right among those shown.
    void moveColumn(int column, int by);
    /// A menu of the columns, at this place of the screen.
    void askColumns(QPoint place);
    /// The next state of a column's order: first up, then down, then none; added to the others or in place of them.
    void turnSorting(int column, bool added);
    /// The selected rows with a line of titles, as text with tabs.
    void copySelection();
    /// Opens the group whose title is current, or closes it; false where a record is.
    bool turnGroup() { return pressGroupKey(Qt::Key_Space); }

signals:
    /// Enter or a double click.
    void opened(qint64 id);
    /// 0: no record is current.
    void currentIdChanged(qint64 id);
    void selectionChangedTo(const QList<qint64> &ids);
    /// Columns were shown, hidden, moved or sized.
    void columnsChanged();
    void copied(int rows);
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addKeys();
    void nameKeys();
    bool pressGroupKey(int key);
    void connectHeader();
    void keepPlace();
    void restorePlace();
    void showSorting();
    void saveColumns();
    void tellColumns();
    void fitColumns();
    QList<int> shownColumns() const;

    ListModelBase *m_list = nullptr;
    ListHeader *m_header;
    QAction *m_copy;
    QAction *m_filter;
    QString m_name;
    QString m_emptyText;
    qint64 m_current = 0;
    qint64 m_wanted = 0; ///< asked for while the list did not have it
    QList<qint64> m_selected;
    int m_row = -1;
    int m_top = 0;
    bool m_resetting = false;
    bool m_loaded = false;
    QList<ViewColumn> m_usual;
    QSet<int> m_unfitted; ///< columns whose width follows the first rows that come
};
