// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientquery.h"

#include <QHash>
#include <QWidget>

class FlowLayout;
class Format;
class QLabel;
class QMenu;
class QToolButton;

/// Which clients the list shows: a chip for each condition, a menu that adds one, and how many clients have each value
/// of a field chosen under "Group by".
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Format &format, QWidget *parent = nullptr);

    const QList<Condition> &conditions() const { return m_conditions; }
    void setConditions(const QList<Condition> &conditions);
    /// Adds the value to the condition of its field, or takes it out again.
    void toggle(const QString &field, const QString &code);
    QString group() const { return m_group; }
    void setGroup(const QString &field);
    void setCounts(const QHash<QString, qint64> &counts);
    void setTotal(qint64 total);
    void retranslate();

signals:
    void changed();
    void groupChanged();
    /// A tag to filter by is to be asked for.
    void tagWanted();
    /// The columns of the list are to be chosen, at this place of the screen.
    void columnsWanted(QPoint place);

private:
    void fillAddMenu();
    void fillGroupMenu();
    void rebuildChips();
    void rebuildGroup();
    QToolButton *addChip(FlowLayout *layout, const QString &text, const QString &name);

    const Format &m_format;
    QList<Condition> m_conditions;
    QString m_group;
    QHash<QString, qint64> m_counts;
    qint64 m_total = -1;
    QToolButton *m_add;
    QToolButton *m_groupBy;
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
