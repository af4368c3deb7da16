// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/tiermovesview.h"

#include "ui/common/answer.h"
#include "ui/common/bulkeditdialog.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/emptystate.h"
#include "ui/common/figure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/listview.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/insight/taskeachdialog.h"
#include "ui/insight/tiermovecolumns.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// Settings are kept by workspace; a path is no key.
QString keyOf(const QString &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}
} // namespace

TierMovesView::TierMovesView(const InsightPage::Means &means, QWidget *parent)
    : QWidget(parent), m_means(means),
      m_model(new ListModel<TierMoveStore>(means.moves, tierMoveColumns(means.format), this)),
      m_view(new ListView(this)), m_empty(new EmptyState(u"insight"_s, this)), m_content(new QStackedWidget(this)),
      m_periodLabel(PlainText::muted({}, this)), m_period(new CodeBox(this)), m_from(new DayBox(this)),
      m_upTo(new DayBox(this)), m_every(new QCheckBox(this)), m_rose(new Figure(this)), m_fell(new Figure(this)),
      m_task(new QPushButton(this)), m_change(new QPushButton(this))
{
    build();
    connectAll();
    retranslate();
    m_period->setCode(kTierPeriod.get());
    m_from->setDay(means.format.today().addDays(-30));
    m_upTo->setDay(means.format.today());
    ask();
}

void TierMovesView::build()
{
    m_view->setObjectName(u"tierMoves"_s);
    m_view->setList(m_model, u"tierMoves"_s);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_content->addWidget(m_view);
    m_content->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_content, 1);
    setFocusProxy(m_view);
}

QWidget *TierMovesView::buildBar()
{
    m_period->setObjectName(u"tierPeriod"_s);
    m_from->setObjectName(u"tierFrom"_s);
    m_upTo->setObjectName(u"tierUpTo"_s);
    m_every->setObjectName(u"tierEvery"_s);
    m_rose->setObjectName(u"tierRose"_s);
    m_fell->setObjectName(u"tierFell"_s);
    m_task->setObjectName(u"tierTasks"_s);
    m_change->setObjectName(u"tierChange"_s);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_periodLabel->setBuddy(m_period);
    for (DayBox *day : {m_from, m_upTo})
        day->setKeyboardTracking(false); // asks when a day is typed, not at each figure of it
    m_task->setIcon(Theme::icon(u"task"_s));
    m_change->setIcon(Theme::icon(u"edit"_s));
    auto *bar = new QWidget(this);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(16, 4, 16, 8);
    lines->setSpacing(4);
    auto *figures = new QHBoxLayout;
    for (Figure *figure : {m_rose, m_fell}) {
        figure->setLeads(true);
        figure->setCheckable(true);
        figures->addWidget(figure);
    }
    figures->addStretch();
    lines->addLayout(figures);
    auto *controls = new QWidget(bar);
    auto *flow = new FlowLayout(controls, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_periodLabel, m_period, m_from, m_upTo, m_every, m_task, m_change}) {
        // A line of one height: labels and ticks stand in its middle.
        widget->setMinimumHeight(m_task->sizeHint().height());
        flow->addWidget(widget);
    }
    lines->addWidget(controls);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_task, m_change})
        widget->setProperty("writes", true);
    return bar;
}

void TierMovesView::connectAll()
{
    connect(m_period, &QComboBox::activated, this, [this] {
        kTierPeriod.set(m_period->code());
        ask();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &TierMovesView::ask);
    connect(m_upTo, &QDateEdit::dateChanged, this, &TierMovesView::ask);
    connect(m_every, &QCheckBox::toggled, this, &TierMovesView::ask);
    connect(m_rose, &Figure::clicked, this, [this] { turn(TierMoveQuery::Way::Rose); });
    connect(m_fell, &Figure::clicked, this, [this] { turn(TierMoveQuery::Way::Fell); });
    connect(m_task, &QPushButton::clicked, this, &TierMovesView::addTasks);
    connect(m_change, &QPushButton::clicked, this, &TierMovesView::editField);
    connect(m_model, &ListModelBase::failed, this, &TierMovesView::failed);
    connect(m_model, &ListModelBase::loaded, this, [this](qint64 total) {
        m_content->setCurrentWidget(total > 0 ? static_cast<QWidget *>(m_view) : m_empty);
        m_task->setVisible(total > 0);
        m_change->setVisible(total > 0);
        if (total > 0 && m_view->currentId() == 0)
            m_view->setCurrentId(m_model->idAt(0));
    });
    connect(m_view, &ListView::opened, this, [this](qint64 id) {
        if (const TierMove *move = m_model->record(m_model->rowOf(id)))
            emit wanted(u"client:%1"_s.arg(move->client.value));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TierMovesView::askMenu);
    connect(m_empty, &EmptyState::acted, this, [this] {
        m_period->setCode(u"year"_s);
        kTierPeriod.set(u"year"_s);
        turn(TierMoveQuery::Way::Both);
    });
    connect(&m_means.moves, &TierMoveStore::changed, this, &TierMovesView::ask);
}

void TierMovesView::retranslate()
{
    m_periodLabel->setText(tr("Period"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_upTo->setAccessibleName(tr("Last day"));
    m_every->setText(tr("Every change"));
    m_every->setToolTip(PlainText::toolTip(tr("Otherwise what the period came to, one line a client")));
    m_task->setText(tr("Task for each…"));
    m_change->setText(tr("Change a field…"));
    m_view->setAccessibleName(tr("Promotions and demotions"));
    m_empty->setText(tr("Nobody rose or fell in this time. Tiers move with sales, returns and the days that pass."),
                     tr("Show a year"));
    fillPeriods();
    m_model->retranslate();
    ask();
}

void TierMovesView::fillPeriods()
{
    const QString look = m_lastLook.isValid() ? tr("Since the last look (%1)").arg(m_means.format.day(m_lastLook))
                                              : tr("Since the last look");
    m_period->setChoices({{u"look"_s, look},
                          {u"days7"_s, tr("Last 7 days")},
                          {u"days30"_s, tr("Last 30 days")},
                          {u"days90"_s, tr("Last 90 days")},
                          {u"year"_s, tr("Last 365 days")},
                          {u"days"_s, tr("Between two days")}});
}

void TierMovesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    rememberLook();
    if (m_stale)
        ask();
}

/// The days of the last look and of the one before: a second look on one day shows what the first did.
void TierMovesView::rememberLook()
{
    const QString key = keyOf(m_means.moves.path());
    QStringList days = kTierLooks.get(key);
    const QString today = m_means.format.today().toString(Qt::ISODate);
    if (days.value(0) != today) {
        days.prepend(today);
        kTierLooks.set(key, days.mid(0, 2));
    }
    const QDate last = QDate::fromString(days.value(1), Qt::ISODate);
    if (last == m_lastLook)
        return;
    m_lastLook = last;
    fillPeriods();
    ask();
}

/// The day after which changes are shown, and the last one.
std::pair<QDate, QDate> TierMovesView::period() const
{
    const QDate today = m_means.format.today();
    const QString code = m_period->code();
    if (code == u"days7")
        return {today.addDays(-7), today};
    if (code == u"days90")
        return {today.addDays(-90), today};
    if (code == u"year")
        return {today.addDays(-365), today};
    if (code == u"days")
        return {m_from->day().isValid() ? m_from->day().addDays(-1) : QDate(),
                m_upTo->day().isValid() ? m_upTo->day() : today};
    if (code == u"look" && m_lastLook.isValid())
        return {m_lastLook, today};
    return {today.addDays(-30), today};
}

void TierMovesView::ask()
{
    m_stale = !isVisible();
    const bool free = m_period->code() == u"days";
    m_from->setVisible(free);
    m_upTo->setVisible(free);
    if (m_stale)
        return;
    TierMoveQuery query = m_model->query();
    std::tie(query.after, query.upTo) = period();
    query.net = !m_every->isChecked();
    query.way = m_query.way;
    m_query = query;
    m_model->setQuery(query);
    m_summing.cancel();
    query.way = TierMoveQuery::Way::Both;
    m_summing = m_means.moves.sum(query);
    onAnswer(m_summing, this, [this](const Result<TierMoveSum> &sum) {
        if (sum)
            showSums(*sum);
        else if (sum.error().kind != ErrorKind::Cancelled)
            emit failed(sum.error());
    });
}

void TierMovesView::showSums(const TierMoveSum &sum)
{
    const Format &format = m_means.format;
    m_rose->setValue(u"▲ "_s + format.locale().toString(sum.rose), sum.rose > 0 ? Tone::Good : Tone::Muted);
    m_fell->setValue(u"▼ "_s + format.locale().toString(sum.fell), sum.fell > 0 ? Tone::Bad : Tone::Muted);
    m_rose->setLabel(tr("rose, now %1").arg(format.money(sum.roseAmount)));
    m_fell->setLabel(tr("fell, now %1").arg(format.money(sum.fellAmount)));
}

/// A second click on what is shown alone shows both again.
void TierMovesView::turn(TierMoveQuery::Way way)
{
    m_query.way = m_query.way == way ? TierMoveQuery::Way::Both : way;
    m_rose->setChecked(m_query.way == TierMoveQuery::Way::Rose);
    m_fell->setChecked(m_query.way == TierMoveQuery::Way::Fell);
    ask();
}

void TierMovesView::askMenu(QPoint position)
{
    const qint64 id = m_view->currentId();
    if (id == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tierMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { emit m_view->opened(id); });
    connect(menu->addAction(Theme::icon(u"copy"_s), tr("Copy rows")), &QAction::triggered, m_view,
            &ListView::copySelection);
    if (m_task->isEnabled()) {
        menu->addSeparator();
        connect(menu->addAction(m_task->icon(), m_task->text()), &QAction::triggered, this, &TierMovesView::addTasks);
        connect(menu->addAction(m_change->icon(), m_change->text()), &QAction::triggered, this,
                &TierMovesView::editField);
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

/// The clients of the selected rows; of all rows where no more than one is selected.
void TierMovesView::withClients(std::function<void(const QList<qint64> &)> act)
{
    const QList<qint64> selected = m_view->selectedIds();
    onAnswer(m_means.moves.clientsOf(selected.size() > 1 ? selected : m_model->ids()), this,
             [this, act = std::move(act)](const Result<QList<qint64>> &clients) {
                 if (clients)
                     act(*clients);
                 else
                     emit failed(clients.error());
             });
}

void TierMovesView::addTasks()
{
    withClients([this](const QList<qint64> &clients) {
        auto *dialog = new TaskEachDialog(m_means.tasks, m_means.format, clients, this);
        connect(dialog, &TaskEachDialog::added, this,
                [this](qint64 n) { emit done(tr("%n tasks added", nullptr, static_cast<int>(n))); });
        dialog->open();
    });
}

void TierMovesView::editField()
{
    withClients([this](const QList<qint64> &clients) {
        auto *dialog = new BulkEditDialog({m_means.format, m_means.bulk, m_means.clients}, clients, this);
        connect(dialog, &BulkEditDialog::changed, this,
                [this](qint64 n) { emit done(tr("%n clients changed", nullptr, static_cast<int>(n))); });
        dialog->open();
    });
}

bool TierMovesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 && m_change->isEnabled()) {
            editField();
            return true;
        }
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier && m_task->isEnabled()) {
            addTasks();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
