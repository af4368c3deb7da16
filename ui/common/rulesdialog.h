// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/views/savedview.h"
#include "ui/common/conditionrow.h"

#include <QDialog>

class QListWidget;

/// The rules by which rows of a list are coloured; the first that holds colours the row.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const ConditionMeans &means, const QList<ColourRule> &rules, QWidget *parent = nullptr);

    const QList<ColourRule> &rules() const { return m_rules; }
    /// The colour of a code, and the sign that tells it without the colour.
    static std::pair<QColor, QString> look(const QString &colour);
    static QStringList colours();

private:
    void fill(int current);
    void addRule();
    void editRule();
    void turnColour();
    void move(int by);
    void removeRule();

    ConditionMeans m_means;
    QList<ColourRule> m_rules;
    QListWidget *m_list;
};
