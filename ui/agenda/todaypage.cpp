// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaypage.h"

#include "ui/agenda/agendamodel.h"
#include "ui/agenda/agendaview.h"
#include "ui/agenda/taskbar.h"
#include "ui/common/answer.h"
#include "ui/common/clientpanel.h"
#include "ui/common/codebox.h"
#include "ui/common/emptystate.h"
#include "ui/common/figure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/uisettings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TodayPage::TodayPage(AgendaStore &store, ClientPanel *panel, const Format &format, QWidget *parent)
    : Page(parent), m_store(store), m_panel(panel), m_format(format), m_model(new AgendaModel(store, format, this)),
      m_view(new AgendaView(m_model, this)), m_empty(new EmptyState(u"check"_s, this)),
      m_content(new QStackedWidget(this)), m_splitter(new QSplitter(this)), m_late(new Figure(this)),
      m_today(new Figure(this)), m_soon(new Figure(this)), m_compliance(new Figure(this)), m_owner(new CodeBox(this)),
      m_kinds(new CodeBox(this)), m_logAction(new QAction(this)), m_taskBar(new TaskBar(format, this))
{
    build();
    connectAll();
    retranslate();
    m_kinds->setCode(kTodayTasks.get() ? u"all"_s : u"contacts"_s);
    refresh();
}

void TodayPage::build()
{
    setObjectName(u"todayPage"_s);
    m_view->setObjectName(u"agenda"_s);
    m_content->addWidget(m_view);
    m_content->addWidget(m_empty);
    m_splitter->addWidget(m_content);
    m_splitter->addWidget(buildRight());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    // Room for "Cycle of 90 days · last contact 26 Sep 2025" beside tier and owner.
    const int list = fontMetrics().averageCharWidth() * 62;
    m_splitter->setSizes({list, list * 3 / 2});
    m_splitter->restoreState(kSplitter.get(u"today"_s));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { kSplitter.set(u"today"_s, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
}

QWidget *TodayPage::buildTop()
{
    m_late->setObjectName(u"figureLate"_s);
    m_today->setObjectName(u"figureToday"_s);
    m_soon->setObjectName(u"figureSoon"_s);
    m_compliance->setObjectName(u"figureCompliance"_s);
    m_owner->setObjectName(u"todayOwner"_s);
    m_kinds->setObjectName(u"todayKinds"_s);
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(8, 0, 16, 8);
    auto *figures = new QWidget(top);
    auto *flow = new FlowLayout(figures, 16);
    for (Figure *figure : {m_late, m_today, m_soon, m_compliance})
        flow->addWidget(figure);
    for (Figure *figure : {m_late, m_today, m_soon})
        figure->setLeads(true);
    for (CodeBox *box : {m_kinds, m_owner})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(figures, 1);
    row->addWidget(m_kinds, 0, Qt::AlignBottom);
    row->addWidget(m_owner, 0, Qt::AlignBottom);
    return top;
}

QWidget *TodayPage::buildRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_taskBar);
    column->addWidget(m_panel, 1);
    return right;
}

void TodayPage::connectAll()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showLine);
    connect(m_view, &AgendaView::entered, this, [this] { m_panel->openLog(true); });
    connect(m_model, &AgendaModel::wholeWanted, this, &TodayPage::refresh);
    connect(m_model, &AgendaModel::failed, this, &Page::failed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        // The current line may only now have come.
        if (keyOf(m_current) != m_model->key(m_view->currentIndex()))
            showLine(m_view->currentIndex());
    });
    connect(m_owner, &QComboBox::activated, this, &TodayPage::refresh);
    connect(m_kinds, &QComboBox::activated, this, [this] {
        kTodayTasks.set(m_kinds->code() == u"all");
        refresh();
    });
    connect(m_logAction, &QAction::triggered, this, [this] { m_panel->openLog(true); });
    connect(m_taskBar, &TaskBar::doneWanted, this, &TodayPage::setTaskDone);
    connect(m_taskBar, &TaskBar::snoozeWanted, this, &TodayPage::snoozeTask);
    connect(m_taskBar, &TaskBar::openWanted, this, [this] { emit wanted(u"task:%1"_s.arg(m_current.task.value)); });
    connect(m_empty, &EmptyState::acted, this, &TodayPage::takeOffer);
    connect(m_late, &Figure::clicked, this, [this] { goTo(DueState::Overdue); });
    connect(m_today, &Figure::clicked, this, [this] { goTo(DueState::Today); });
    connect(m_soon, &Figure::clicked, this, [this] { goTo(DueState::Soon); });
    connect(m_panel, &ClientPanel::done, this, &Page::done);
    connect(m_panel, &ClientPanel::told, this, &Page::told);
    connect(m_panel, &ClientPanel::failed, this, &Page::failed);
    connect(m_panel, &ClientPanel::wanted, this, &Page::wanted);
    connect(m_panel, &ClientPanel::editWanted, this,
            [this](Id<Client> id) { emit wanted(u"client:%1/edit"_s.arg(id.value)); });
    connect(m_panel, &ClientPanel::logged, this, [this](Id<Client> client) { moveOn(client, {}); });
    connect(m_panel, &ClientPanel::snoozed, this, [this](Id<Client> client) { moveOn(client, {}); });
    connect(&m_store, &AgendaStore::changed, this, &TodayPage::refresh);
    connect(&m_format, &Format::changed, this, &TodayPage::retranslate);
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::iconName() const
{
    return u"today"_s;
}

void TodayPage::retranslate()
{
    m_late->setLabel(tr("late"));
    m_today->setLabel(tr("today"));
    m_soon->setLabel(tr("next 7 days"));
    if (m_format.settings().soonDays != 7)
        m_soon->setLabel(tr("next %n days", nullptr, m_format.settings().soonDays));
    m_compliance->setLabel(tr("contact compliance"));
    m_compliance->setToolTipText(tr("Clients with a cycle that are not overdue; never contacted counts as overdue"));
    m_kinds->setChoices({{u"all"_s, tr("Contacts and tasks")}, {u"contacts"_s, tr("Contacts only")}});
    m_kinds->setAccessibleName(tr("What is listed"));
    m_owner->setAccessibleName(tr("Whose work"));
    m_view->setAccessibleName(tr("What waits"));
    m_logAction->setText(tr("Log contact"));
    m_taskBar->retranslate();
    m_panel->setAccessibleName(tr("Client card"));
    offerNext();
    m_model->retranslate();
    if (m_format.me() != m_me) {
        setMe(m_format.me());
        return;
    }
    fillOwners();
    refresh();
}

void TodayPage::fillOwners()
{
    QList<std::pair<QString, QString>> owners{{QString(), tr("Everybody")}};
    if (m_me.isValid())
        owners.emplaceBack(QString::number(m_me.value), tr("Me"));
    for (const User &user : m_format.users()) {
        if (user.active && user.id != m_me)
            owners.emplaceBack(QString::number(user.id.value), m_format.user(user.id));
    }
    m_owner->setChoices(owners);
}

void TodayPage::setMe(Id<User> me)
{
    m_me = me;
    fillOwners();
    m_owner->setCode(me.isValid() ? QString::number(me.value) : QString());
    refresh();
}

ExportRequest TodayPage::exportRequest() const
{
    return {.kind = u"agenda"_s, .agenda = {.owner = chosenOwner(), .tasks = showsTasks()}};
}

/// What an empty page offers: the work of the others, or a client.
void TodayPage::offerNext()
{
    const bool others = chosenOwner().isValid();
    m_empty->setText(tr("Nothing waits. Clients with a contact cycle appear here when they are due."),
                     others ? tr("Show everybody's work") : tr("New client"));
}

void TodayPage::takeOffer()
{
    if (!chosenOwner().isValid()) {
        emit wanted(u"clients/new"_s);
        return;
    }
    m_owner->setCode({});
    refresh();
}

Id<User> TodayPage::chosenOwner() const
{
    return Id<User>(m_owner->code().toLongLong());
}

bool TodayPage::showsTasks() const
{
    return m_kinds->code() != u"contacts";
}

void TodayPage::refresh()
{
    m_pending.cancel();
    m_pending = m_store.outline({chosenOwner(), showsTasks(), m_model->whole()});
    onAnswer(m_pending, this, [this](const Result<AgendaOutline> &outline) {
        if (outline)
            take(*outline);
        else if (outline.error().kind != ErrorKind::Cancelled)
            emit failed(outline.error());
    });
    m_pendingFigure.cancel();
    m_pendingFigure = m_store.compliance();
    onAnswer(m_pendingFigure, this, [this](const Result<Agenda::Compliance> &compliance) {
        if (compliance)
            showCompliance(*compliance);
    });
}

void TodayPage::take(const AgendaOutline &outline)
{
    const AgendaLine current = m_current;
    const AgendaKey behind = keyBehind(current);
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        m_model->setOutline(outline);
    }
    m_content->setCurrentWidget(m_model->isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_splitter->widget(1)->setVisible(!m_model->isEmpty());
    offerNext();
    countFigures();
    const bool moved = std::exchange(m_movesOn, false);
    QModelIndex wanted = m_model->find(moved ? m_following : keyOf(current));
    const AgendaLine *stays = m_model->line(wanted);
    if (!moved && (!stays || stays->due != current.due || m_model->state(wanted) != current.state)) {
        m_left = current;
        m_behind = behind;
    }
    if (!wanted.isValid())
        wanted = m_model->find(behind);
    if (!wanted.isValid())
        wanted = m_model->next({});
    select(wanted);
    if (moved && wanted.isValid())
        m_panel->openLog(true);
}

void TodayPage::select(const QModelIndex &index)
{
    if (!index.isValid()) {
        m_current = {};
        m_taskBar->showLine({});
        m_panel->showClient({});
        return;
    }
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
    showLine(index);
}

void TodayPage::countFigures()
{
    const auto show = [this](Figure *figure, DueState state, Tone tone) {
        const qint64 count = m_model->countOf(state);
        figure->setValue(m_format.locale().toString(count), count > 0 ? tone : Tone::Muted);
    };
    show(m_late, DueState::Overdue, Tone::Late);
    show(m_today, DueState::Today, Tone::Today);
    show(m_soon, DueState::Soon, Tone::Soon);
    emit countChanged(static_cast<int>(m_model->countOf(DueState::Overdue) + m_model->countOf(DueState::Today)));
}

void TodayPage::showCompliance(const Agenda::Compliance &compliance)
{
    const QString percent = percentText(compliance.notOverdue, compliance.clients);
    m_compliance->setValue(percent.isEmpty() ? tr("n/a") : tr("%1 %").arg(percent));
    const auto text = [this](qint64 number) { return m_format.locale().toString(number); };
    m_compliance->setLabel(
        tr("contact compliance, %1 of %2").arg(text(compliance.notOverdue), text(compliance.clients)));
}

void TodayPage::showLine(const QModelIndex &index)
{
    const AgendaLine *line = m_model->line(index);
    if (!line)
        return;
    m_current = *line;
    const bool isTask = line->task.isValid();
    m_taskBar->showLine(*line);
    m_panel->setVisible(line->client.isValid() || !isTask);
    m_panel->showClient(line->client);
    if (line->contact > 0)
        m_panel->openContact(line->contact);
}

AgendaKey TodayPage::keyBehind(const AgendaLine &line) const
{
    const QModelIndex place = m_model->find(keyOf(line));
    return place.isValid() ? m_model->key(m_model->next(place)) : AgendaKey{};
}

/// Goes to the line behind the one that was dealt with. The changed list may have come before the word that it was
/// done; then the line has already left its place, and what stood behind it there counts.
void TodayPage::moveOn(Id<Client> client, Id<Task> task)
{
    const bool left = task.isValid() ? m_left.task == task : client.isValid() && m_left.client == client;
    m_following = left ? m_behind : keyBehind(m_current);
    m_left = {};
    m_movesOn = true;
    refresh();
}

void TodayPage::setTaskDone()
{
    if (!m_current.task.isValid())
        return;
    onAnswer(m_store.setTaskDone(m_current.task), this,
             [this, task = m_current.task, subject = m_current.subject](const Result<void> &saved) {
                 if (!saved) {
                     emit failed(saved.error());
                     return;
                 }
                 emit done(tr("Task done: %1").arg(subject));
                 moveOn({}, task);
             });
}

void TodayPage::snoozeTask(QDate until, const QString &reason)
{
    onAnswer(m_store.snoozeTask(m_current, until, reason), this,
             [this, until, task = m_current.task, subject = m_current.subject](const Result<void> &saved) {
                 if (!saved)
                     return m_taskBar->showProblem(saved.error().message);
                 m_taskBar->closeSnooze();
                 emit done(tr("%1 snoozed until %2").arg(subject, m_format.day(until)));
                 moveOn({}, task);
             });
}

void TodayPage::goTo(DueState state)
{
    m_model->unfold(state);
    const QModelIndex head = m_model->head(state);
    if (!head.isValid())
        return;
    select(m_model->next(head));
    m_view->scrollTo(head, QAbstractItemView::PositionAtTop);
    m_view->setFocus(Qt::OtherFocusReason);
}

bool TodayPage::logContact()
{
    if (!m_panel->client().isValid() || m_panel->isHidden())
        return false;
    m_panel->openLog(true);
    return true;
}

bool TodayPage::goBack()
{
    const bool closed = m_panel->closeBox();
    if (m_view->hasFocus())
        return closed;
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

bool TodayPage::follow(const QString &link)
{
    return link == u"today";
}
