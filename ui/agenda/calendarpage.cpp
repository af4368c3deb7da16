// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/calendarpage.h"

#include "ui/agenda/calendardelegate.h"
#include "ui/agenda/calendarlist.h"
#include "ui/agenda/calendarmodel.h"
#include "ui/agenda/spreaddialog.h"
#include "ui/agenda/taskdialog.h"
#include "ui/common/answer.h"
#include "ui/common/codebox.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/keys.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kListDays = 42;

const QString kMonth = u"month"_s;
const QString kWeek = u"week"_s;
const QString kList = u"list"_s;
} // namespace

CalendarPage::CalendarPage(const Means &means, QWidget *parent)
    : Page(parent), m_means(means), m_format(means.format), m_model(new CalendarModel(means.format, this)),
      m_delegate(new CalendarDelegate(*m_model, means.format, this)), m_grid(new QTableView(this)),
      m_list(new CalendarList(means.format, this)), m_earlier(Keys::add(m_grid, Qt::Key_PageUp)),
      m_later(Keys::add(m_grid, Qt::Key_PageDown)), m_toToday(Keys::add(m_grid, Qt::Key_T)),
      m_newHere(Keys::writing(Keys::add(m_grid, Qt::Key_N))), m_empty(new EmptyState(u"calendar"_s, this)),
      m_stack(new QStackedWidget(this)), m_view(new CodeBox(this)), m_owner(new CodeBox(this)),
      m_back(new QToolButton(this)), m_forward(new QToolButton(this)), m_today(new QPushButton(this)),
      m_spread(new QPushButton(this)), m_export(new QPushButton(this)), m_period(PlainText::heading({}, 2, this)),
      m_newAction(new QAction(this))
{
    build();
    retranslate();
    connectAll();
    m_view->setCode(kCalendarView.get());
    setView(m_view->code());
    showDay(m_format.today());
}

void CalendarPage::build()
{
    setObjectName(u"calendarPage"_s);
    m_grid->setObjectName(u"calendarGrid"_s);
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setTabKeyNavigation(false);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTitleLine());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_grid);
}

QWidget *CalendarPage::buildTitleLine()
{
    m_view->setObjectName(u"calendarView"_s);
    m_owner->setObjectName(u"calendarOwner"_s);
    m_back->setObjectName(u"calendarBack"_s);
    m_forward->setObjectName(u"calendarForward"_s);
    m_today->setObjectName(u"calendarToday"_s);
    m_spread->setObjectName(u"calendarSpread"_s);
    m_export->setObjectName(u"calendarExport"_s);
    m_period->setObjectName(u"calendarPeriod"_s);
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_earlier->setIcon(Theme::icon(u"chevron-left"_s));
    m_later->setIcon(Theme::icon(u"chevron-right"_s));
    m_back->setDefaultAction(m_earlier);
    m_forward->setDefaultAction(m_later);
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar, 8);
    flow->setContentsMargins(16, 2, 16, 8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_back, m_forward, m_today, m_period, m_view, m_owner, m_spread, m_export})
        flow->addWidget(part);
    return bar;
}

void CalendarPage::connectAll()
{
    connect(m_newAction, &QAction::triggered, this, [this] { makeNewOn(currentDay()); });
    connect(m_view, &QComboBox::activated, this, [this] { setView(m_view->code()); });
    connect(m_owner, &QComboBox::activated, this, &CalendarPage::refresh);
    connectKeys();
    connect(m_spread, &QPushButton::clicked, this, &CalendarPage::openSpread);
    connect(m_export, &QPushButton::clicked, this, &CalendarPage::exportCalendar);
    connect(m_empty, &EmptyState::acted, this, [this] { makeNewOn(currentDay()); });
    connect(m_list, &CalendarList::entryActivated, this, &CalendarPage::openEntry);
    connect(m_list, &CalendarList::contactsActivated, this,
            [this](QDate day) { emit wanted(u"clients?listed=%1"_s.arg(toDayText(day))); });
    connect(m_grid, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { makeNewOn(m_model->dayAt(index)); });
    connect(&m_means.tasks, &TaskStore::changed, this, &CalendarPage::refresh);
    connect(&m_format, &Format::changed, this, &CalendarPage::retranslate);
}

void CalendarPage::connectKeys()
{
    connect(m_earlier, &QAction::triggered, this, [this] { turn(-1); });
    connect(m_later, &QAction::triggered, this, [this] { turn(1); });
    connect(m_toToday, &QAction::triggered, this, [this] { showDay(m_format.today()); });
    connect(m_today, &QPushButton::clicked, m_toToday, &QAction::trigger);
    connect(m_newHere, &QAction::triggered, this, [this] { makeNewOn(currentDay()); });
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

void CalendarPage::retranslate()
{
    m_view->setChoices({{kMonth, tr("Month")}, {kWeek, tr("Week")}, {kList, tr("List")}});
    m_view->setAccessibleName(tr("View of the calendar"));
    m_owner->setUsers(m_format, tr("Everybody"));
    m_owner->setAccessibleName(tr("Whose"));
    m_earlier->setText(tr("Earlier"));
    m_earlier->setToolTip(tr("Earlier (Page Up)"));
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("Later (Page Down)"));
    m_toToday->setText(tr("Back to today"));
    m_newHere->setText(tr("New entry on the day"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Back to today (T)"));
    m_spread->setText(tr("Spread contacts…"));
    m_export->setText(tr("Export calendar…"));
    m_newAction->setText(tr("New entry"));
    m_newAction->setToolTip(tr("New task, appointment or promise (Ctrl+N, or N on a day)"));
    m_empty->setText(tr("Nothing stands in these weeks."), tr("New entry"));
    m_grid->setAccessibleName(tr("Calendar"));
    const QDate kept = currentDay();
    m_model->setSpan(m_model->span(), kept.isValid() ? kept : m_format.today());
    showTitle();
    refresh();
}

void CalendarPage::setView(const QString &view)
{
    const QDate day = currentDay().isValid() ? currentDay() : m_format.today();
    kCalendarView.set(view);
    m_view->setCode(view);
    m_stack->setCurrentWidget(view == kList ? static_cast<QWidget *>(m_list) : m_grid);
    setFocusProxy(m_stack->currentWidget());
    m_model->setSpan(view == kWeek ? CalendarModel::Span::Week : CalendarModel::Span::Month, day);
    showDay(day);
    refresh();
}

QDate CalendarPage::currentDay() const
{
    if (m_view->code() == kList && m_list->currentDay().isValid())
        return m_list->currentDay();
    return m_model->dayAt(m_grid->currentIndex());
}

void CalendarPage::showDay(QDate day)
{
    const QDate first = m_model->firstDay(), month = m_model->month();
    m_model->setSpan(m_model->span(), day);
    m_grid->setCurrentIndex(m_model->indexOf(day));
    m_list->showDay(day);
    showTitle();
    if (first != m_model->firstDay() || month != m_model->month() || m_view->code() == kList)
        refresh();
}

void CalendarPage::showTitle()
{
    const QLocale &locale = m_format.locale();
    const QDate last = m_model->lastDay();
    if (m_model->span() == CalendarModel::Span::Week)
        m_period->setText(tr("%1 to %2").arg(m_format.day(m_model->firstDay()), m_format.day(last)));
    else
        m_period->setText(locale.toString(m_model->month(), tr("MMMM yyyy", "month and year")));
}

void CalendarPage::refresh()
{
    const bool list = m_view->code() == kList;
    CalendarQuery query{.from = m_model->firstDay(), .to = m_model->lastDay()};
    if (list) {
        query.from = m_model->dayAt(m_grid->currentIndex());
        if (!query.from.isValid())
            query.from = m_format.today();
        query.to = query.from.addDays(kListDays - 1);
    }
    query.owner = Id<User>(m_owner->code().toLongLong());
    m_pending.cancel();
    m_pending = m_means.tasks.days(query);
    onAnswer(m_pending, this, [this](const Result<QList<CalendarDay>> &days) {
        if (days)
            take(*days);
        else
            emit failed(days.error());
    });
}

void CalendarPage::take(const QList<CalendarDay> &days)
{
    if (m_view->code() != kList)
        return m_model->setDays(days);
    const bool had = m_list->hasFocus() || m_empty->isAncestorOf(focusWidget());
    m_list->setDays(days);
    m_stack->setCurrentWidget(m_list->isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (had)
        m_stack->currentWidget()->setFocus();
}

bool CalendarPage::walk(int key)
{
    static const QHash<int, int> steps{{Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    const QDate day = currentDay();
    if (m_view->code() == kList)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openDay(day);
        return true;
    }
    if (!steps.contains(key))
        return false;
    showDay(day.addDays(steps.value(key) * (isRightToLeft() && std::abs(steps.value(key)) == 1 ? -1 : 1)));
    return true;
}

void CalendarPage::turn(int steps)
{
    const QDate day = currentDay().isValid() ? currentDay() : m_format.today();
    if (m_view->code() == kWeek)
        return showDay(day.addDays(7 * steps));
    if (m_view->code() == kMonth)
        return showDay(day.addMonths(steps));
    const QDate from = m_model->dayAt(m_grid->currentIndex());
    const QDate next = from.addDays(kListDays * steps);
    m_model->setSpan(m_model->span(), next);
    m_grid->setCurrentIndex(m_model->indexOf(next));
    showTitle();
    refresh();
}

/// A day with one entry is that entry; with several they are listed; without any one makes the first.
void CalendarPage::openDay(QDate day)
{
    const QModelIndex index = m_model->indexOf(day);
    if (!index.isValid())
        return;
    const CalendarDay &shown = m_model->day(index);
    if (shown.count == 0 && shown.contacts == 0)
        return makeNewOn(day);
    if (shown.count == 1 && shown.contacts == 0 && shown.entries.size() == 1)
        return openEntry(shown.entries.first());
    m_before = m_view->code();
    setView(kList);
    m_list->setFocus();
}

bool CalendarPage::goBack()
{
    if (m_before.isEmpty() || m_view->code() != kList)
        return false;
    setView(std::exchange(m_before, {}));
    m_grid->setFocus();
    return true;
}

void CalendarPage::openEntry(const CalendarEntry &entry)
{
    if (entry.task.isValid())
        openTask(entry.task);
    else
        emit wanted(u"client:%1"_s.arg(entry.client.value));
}

void CalendarPage::openTask(Id<Task> id)
{
    onAnswer(m_means.tasks.load(id), this, [this](const Result<Task> &task) {
        if (task)
            makeNew(*task);
        else
            emit failed(task.error());
    });
}

void CalendarPage::makeNewOn(QDate day)
{
    const Id<User> owner(m_owner->code().toLongLong());
    makeNew({.owner = owner, .due = day.isValid() ? day : m_format.today()});
}

void CalendarPage::makeNew(Task task)
{
    if (!task.id.isValid() && !task.owner.isValid())
        task.owner = m_format.me();
    if (!task.due.isValid())
        task.due = m_format.today();
    auto *dialog = new TaskDialog({m_means.tasks, m_means.clients, m_format}, task, window());
    connect(dialog, &TaskDialog::carriedOut, this, &Page::done);
    dialog->open();
}

bool CalendarPage::follow(const QString &link)
{
    const auto value = [&](const QString &name) {
        for (const QString &part : link.section(u'?', 1).split(u' ')) {
            if (part.section(u'=', 0, 0) == name)
                return part.section(u'=', 1);
        }
        return QString();
    };
    if (link.startsWith(u"task:"))
        openTask(Id<Task>(link.mid(5).toLongLong()));
    else if (link == u"task/new" || link.startsWith(u"task/new?"))
        makeNew({.client = Id<Client>(value(u"client"_s).toLongLong()), .due = fromDayText(value(u"day"_s))});
    else if (link == u"calendar" || link.startsWith(u"calendar?"))
        showDay(value(u"day"_s).isEmpty() ? m_format.today() : fromDayText(value(u"day"_s)));
    else
        return false;
    return true;
}

void CalendarPage::clicked(const QModelIndex &index, QPoint point)
{
    const CalendarDay &day = m_model->day(index);
    const int at = m_delegate->entryAt(index, m_grid->visualRect(index).adjusted(0, 0, -1, -1), point);
    if (at >= 0)
        return openEntry(day.entries[at]);
    if (at == CalendarDelegate::kMore)
        return openDay(day.day);
    if (day.count == 0)
        makeNewOn(day.day);
}

bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_grid || watched == m_list)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (Keys::press(m_grid, *key) || (!(key->modifiers() & ~Qt::KeypadModifier) && walk(key->key())))
            return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && watched == m_grid->viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_grid->indexAt(mouse->pos());
        if (mouse->button() == Qt::LeftButton && index.isValid()) {
            m_grid->setCurrentIndex(index);
            clicked(index, mouse->pos());
        }
    }
    return Page::eventFilter(watched, event);
}

void CalendarPage::exportCalendar()
{
    m_means.prompt.saveFile(this, tr("Export the calendar"), tr("calendar.ics"), tr("Calendars (*.ics)"),
                            [this](const QString &path) {
                                onAnswer(m_means.tasks.exportCalendar(path), this, [this](const Result<void> &made) {
                                    if (made)
                                        emit told(tr("The calendar was written. A second import of it adds nothing."));
                                    else
                                        emit failed(made.error());
                                });
                            });
}

void CalendarPage::openSpread()
{
    auto *dialog = new SpreadDialog(m_means.tasks, m_format, Id<User>(m_owner->code().toLongLong()), window());
    connect(dialog, &SpreadDialog::carriedOut, this, &Page::done);
    dialog->open();
}
