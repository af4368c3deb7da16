// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/taskstore.h"

#include <QDialog>
#include <QTimer>

class CodeBox;
class Format;
class Notice;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

/// Levels the contacts that are due: so many a day, and what would move is shown before it does.
class SpreadDialog : public QDialog
{
    Q_OBJECT

public:
    SpreadDialog(TaskStore &store, const Format &format, Id<User> owner, QWidget *parent);

signals:
    void carriedOut(const QString &message);

private:
    void build();
    void look();
    void showPlan(const SpreadPlan &plan);
    void carryOut();
    SpreadQuery query() const;

    TaskStore &m_store;
    const Format &m_format;
    CodeBox *m_owner;
    QSpinBox *m_perDay;
    QLabel *m_effect;
    QLabel *m_days;
    Notice *m_notice;
    QTableWidget *m_moves;
    QPushButton *m_cancel;
    QPushButton *m_spread;
    QTimer m_delay;
    QFuture<Result<SpreadPlan>> m_pending;
};
