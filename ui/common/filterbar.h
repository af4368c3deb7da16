// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listfields.h"

#include <QHash>
#include <QWidget>

class FlowLayout;
class Format;
class QLabel;
class QMenu;
class QToolButton;

/// What a list shows: a chip for each condition, menus that add one, order, group and choose columns, and how many
/// records have each value of the field chosen under "Group by".
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Format &format, const ListKind &kind, QWidget *parent = nullptr);

    const QList<Condition> &conditions() const { return m_conditions; }
    void setConditions(const QList<Condition> &conditions);
    /// Adds the value to the condition of its field, or takes it out again.
    void toggle(const QString &field, const QString &code);
    QString group() const { return m_group; }
    /// Tells others by groupChanged().
    void setGroup(const QString &field);
    /// Without telling anybody: a saved view is shown.
    void showGroup(const QString &field);
    void setCounts(const QHash<QString, qint64> &counts);
    void setTotal(qint64 total);
    void retranslate();
    QMenu *sortMenu() const;
    QMenu *viewMenu() const;
    /// What the view that is shown is called, with a mark where it was changed since.
    void setViewText(const QString &text);

signals:
    void changed();
    void groupChanged();
    /// A tag to filter by is to be asked for.
    void tagWanted();
    void columnsWanted();
    /// Conditions are to be written in groups.
    void conditionsWanted();
    /// The row of fields under the titles is to come or go.
    void filterRowWanted();

private:
    void build();
    QToolButton *menuButton(const QString &name, const QString &icon);
    void fillAddMenu();
    void fillGroupMenu();
    void rebuildChips();
    void rebuildGroup();
    QToolButton *addChip(FlowLayout *layout, const QString &text, const QString &name);

    const Format &m_format;
    const ListKind &m_kind;
    QList<Condition> m_conditions;
    QString m_group;
    QHash<QString, qint64> m_counts;
    qint64 m_total = -1;
    QToolButton *m_view;
    QToolButton *m_add;
    QToolButton *m_groupBy;
    QToolButton *m_sort;
    QToolButton *m_columns;
    QToolButton *m_clear;
    QLabel *m_count;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    QWidget *m_groupRow;
    FlowLayout *m_groups;
    QList<QToolButton *> m_conditionChips;
    QList<QToolButton *> m_groupChips;
};
