// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"
#include "ui/common/page.h"

#include <QFuture>

class AgendaModel;
class AgendaView;
class ClientPanel;
class CodeBox;
class EmptyState;
class Figure;
class Format;
class QAction;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class TaskBar;

/// Everything that waits, in one list, with the card of the selected client and its log box beside it. What is logged,
/// snoozed or done leaves, and the next line moves up.
class TodayPage : public Page
{
    Q_OBJECT

public:
    /// The panel shows the client of the current line; the page takes it.
    TodayPage(AgendaStore &store, ClientPanel *panel, const Format &format, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QAction *primaryAction() override { return m_logAction; }
    bool logContact() override;
    bool goBack() override;
    bool follow(const QString &link) override;
    ExportRequest exportRequest() const override;
    /// Who "me" is; with a valid user the page begins with what waits for that one.
    void setMe(Id<User> me);

protected:
    void retranslate() override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildRight();
    void connectAll();
    void fillOwners();
    void refresh();
    void offerNext();
    void takeOffer();
    Id<User> chosenOwner() const;
    bool showsTasks() const;
    void take(const AgendaOutline &outline);
    void countFigures();
    void showCompliance(const Agenda::Compliance &compliance);
    void showLine(const QModelIndex &index);
    AgendaKey keyBehind(const AgendaLine &line) const;
    void moveOn(Id<Client> client, Id<Task> task);
    void setTaskDone();
    void snoozeTask(QDate until, const QString &reason);
    void goTo(DueState state);
    void select(const QModelIndex &index);

    AgendaStore &m_store;
    ClientPanel *m_panel;
    const Format &m_format;
    AgendaModel *m_model;
    AgendaView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    QSplitter *m_splitter;
    Figure *m_late;
    Figure *m_today;
    Figure *m_soon;
    Figure *m_compliance;
    CodeBox *m_owner;
    CodeBox *m_kinds;
    QAction *m_logAction;
    TaskBar *m_taskBar;
    Id<User> m_me;
    AgendaLine m_current;
    bool m_movesOn = false;
    AgendaLine m_left;     ///< the last line that a change took from under the cursor,
    AgendaKey m_behind;    ///< and the line that stood behind it
    AgendaKey m_following; ///< the line to go to when the current one has been dealt with
    QFuture<Result<AgendaOutline>> m_pending;
    QFuture<Result<Agenda::Compliance>> m_pendingFigure;
};
