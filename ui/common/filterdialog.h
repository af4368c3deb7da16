// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/conditionrow.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

/// Conditions in groups, with the number of records that they mean while one writes them.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(const ConditionMeans &means, const QList<Condition> &conditions, QWidget *parent = nullptr);

    QList<Condition> conditions() const;
    /// The words on the way out that keeps the conditions.
    void setActionText(const QString &text);
    void setCountText(const QString &text);

signals:
    /// The conditions are others; their count is wanted.
    void changed();

private:
    ConditionGroupBox *m_root;
    QScrollArea *m_area;
    QLabel *m_count;
    QPushButton *m_show;
};
