// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/taskstore.h"
#include "ui/common/page.h"

#include <QFuture>

class CalendarList;
class CalendarModel;
class CalendarDelegate;
class ClientStore;
class CodeBox;
class EmptyState;
class Format;
class Prompt;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

/// Tasks, appointments, promises and birthdays by month, by week and as a list. Arrows walk over the days, Page Up and
/// Down over months; Enter opens, N makes something new on the day.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    struct Means
    {
        TaskStore &tasks;
        ClientStore &clients;
        const Format &format;
        Prompt &prompt;
    };
    explicit CalendarPage(const Means &means, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("calendar"); }
    QAction *primaryAction() override { return m_newAction; }
    bool goBack() override;
    /// "calendar?day=2026-03-16", "task:12", "task/new?client=7 day=2026-03-16".
    bool follow(const QString &link) override;
    /// The form for something new, over whatever page is shown.
    void makeNew(Task task);
    void openTask(Id<Task> id);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTitleLine();
    void connectAll();
    void setView(const QString &view);
    void showDay(QDate day);
    QDate currentDay() const;
    void refresh();
    void take(const QList<CalendarDay> &days);
    void showTitle();
    void connectKeys();
    bool walk(int key);
    void turn(int steps);
    void openDay(QDate day);
    void openEntry(const CalendarEntry &entry);
    void makeNewOn(QDate day);
    void clicked(const QModelIndex &index, QPoint point);
    void exportCalendar();
    void openSpread();

    Means m_means;
    const Format &m_format;
    CalendarModel *m_model;
    CalendarDelegate *m_delegate;
    QTableView *m_grid;
    CalendarList *m_list;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_toToday;
    QAction *m_newHere;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    CodeBox *m_view;
    CodeBox *m_owner;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_today;
    QPushButton *m_spread;
    QPushButton *m_export;
    QLabel *m_period;
    QAction *m_newAction;
    QString m_before; ///< the view from which a day was opened
    QFuture<Result<QList<CalendarDay>>> m_pending;
};
