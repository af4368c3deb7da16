// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listfields.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/viewchooser.h"

#include <QFuture>
#include <QWidget>

class EmptyState;
class FilterBar;
class FilterDialog;
class ListTotals;
class ListView;
class QLabel;
class QStackedWidget;
class ViewTabs;

/// A list with everything that belongs to it, whatever it lists: filter bar, saved views, columns, order by several
/// columns, fields above the columns, conditions in groups, groups with sums, colours. The page asks its model when
/// queryChanged() says so, and tells what came of it.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    struct Means
    {
        const Format &format;
        Prompt &prompt;
        SavedViewStore &views;
        /// How many records conditions mean, at most so many (0: all).
        std::function<QFuture<Result<qint64>>(const QList<Condition> &, qint64)> count;
    };
    ListPane(const Means &means, const ListKind &kind, ListModelBase *model, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    FilterBar *bar() const { return m_bar; }
    /// All that has to hold: chips, and what is typed above the columns.
    QList<Condition> conditions() const;
    void setConditions(const QList<Condition> &conditions);
    QString group() const;
    /// Nothing there yet, and nothing found.
    void setEmptyStates(EmptyState *none, EmptyState *noMatches);
    /// So many came of the question; all: of one without search and filter.
    void showTotal(qint64 total, bool all);
    /// The list has other fields by now; exchange gives the model the columns of these. What is shown stays.
    void setFields(const ListKind &kind, const std::function<void()> &exchange);
    /// Begins with the view used last, then asks.
    void begin();
    void editConditions();
    void chooseColumns();
    void toggleFilterRow();
    void editColours();
    void retranslate();

signals:
    void queryChanged();
    void done(const QString &message);
    void failed(const Error &error);

private:
    void connectBar();
    void connectView();
    void showView(const SavedView &view);
    SavedView state() const;
    void tellState();
    void showMarks();
    void showCounts();
    void fillSortMenu();
    void countFor(FilterDialog *dialog);
    QString countText(qint64 count, bool more) const;

    Means m_means;
    ListKind m_kind;
    ListModelBase *m_model;
    FilterBar *m_bar;
    ListView *m_view;
    ViewChooser *m_views;
    ViewTabs *m_tabs;
    QStackedWidget *m_content;
    ListTotals *m_totals;
    QLabel *m_legend;
    EmptyState *m_none = nullptr;
    EmptyState *m_noMatches = nullptr;
    QList<ColourRule> m_rules;
    QFuture<Result<qint64>> m_counting;
    int m_question = 0;
    bool m_begun = false;
};
