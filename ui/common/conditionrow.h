// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listfields.h"

#include <QWidget>

class CodeBox;
class FieldValueBox;
class Format;
class QToolButton;
class QVBoxLayout;

/// What conditions are written with: how values are shown, and the fields of the list.
struct ConditionMeans
{
    const Format &format;
    const ListKind &kind;
};

/// One condition: field, comparison, value.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    ConditionRow(const ConditionMeans &means, QWidget *parent = nullptr);

    /// Nothing while a value is missing.
    QList<Condition> conditions() const;
    void setCondition(const Condition &condition);

signals:
    void changed();
    void removeWanted();

private:
    void chooseField();
    void chooseOperator();

    ConditionMeans m_means;
    CodeBox *m_field;
    CodeBox *m_operator;
    FieldValueBox *m_value;
    QToolButton *m_remove;
    QList<Condition> m_foreign; ///< of a field that the list does not have
};

/// Conditions and groups of them, of which all, any or none have to hold.
class ConditionGroupBox : public QWidget
{
    Q_OBJECT

public:
    ConditionGroupBox(const ConditionMeans &means, int depth, QWidget *parent = nullptr);

    /// All that is complete in it, as one group; nothing while there is nothing.
    QList<Condition> conditions() const;
    void setGroup(const Condition &group);
    void addCondition(const Condition &condition = {});
    void addGroup(const Condition &group);

signals:
    void changed();
    void removeWanted();

private:
    template <typename Part>
    void add(Part *part);

    ConditionMeans m_means;
    int m_depth;
    CodeBox *m_operator;
    QVBoxLayout *m_parts;
};
