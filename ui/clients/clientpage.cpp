// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientpage.h"

#include "model/clients/clientstore.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientcolumns.h"
#include "ui/clients/clienteditor.h"
#include "ui/clients/clientkind.h"
#include "ui/clients/clientmenu.h"
#include "ui/common/answer.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/keys.h"
#include "ui/common/listpane.h"
#include "ui/common/listview.h"
#include "ui/common/uisettings.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kSearchDelay = 180;
/// The others are shown on wish: with them the list is wider than the window it opens in.
const QList<ViewColumn> kUsualColumns{
    {u"due"_s, 130},    {u"name"_s, 190},      {u"tier"_s, 110},         {u"cooperation"_s, 110}, {u"attribute"_s, 110},
    {u"amount"_s, 110}, {u"cycle_days"_s, 80}, {u"last_contact"_s, 110}, {u"owner"_s, 110},       {u"code"_s, 70}};

ListPane::Means paneMeans(const ClientPage::Means &means)
{
    return {means.format, means.prompt, means.views,
            [&clients = means.stores.clients](const QList<Condition> &conditions, qint64 most) {
                return clients.count({.conditions = conditions}, most);
            }};
}
} // namespace

ClientPage::ClientPage(const Means &means, QWidget *parent)
    : Page(parent), m_means(means), m_format(means.format), m_new(new QAction(this)), m_search(new QLineEdit(this)),
      m_kind(clientKind(means.format)), m_fields(means.format.fields()),
      m_model(new ListModel<ClientStore>(means.stores.clients, clientColumns(means.format), this)),
      m_pane(new ListPane(paneMeans(means), m_kind, m_model, this)), m_view(m_pane->view()),
      m_turnCard(Keys::add(m_view, Qt::Key_Space)), m_change(Keys::writing(Keys::add(m_view, Qt::Key_F2))),
      m_remove(Keys::writing(Keys::add(m_view, QKeySequence::Delete))), m_menu(new ClientMenu(means.format, this)),
      m_card(new ClientCard(means.stores, means.format, this)),
      m_editor(new ClientEditor(means.stores.clients, means.format, this)), m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)), m_noClients(new EmptyState(u"clients"_s, this)),
      m_noMatches(new EmptyState(u"search"_s, this))
{
    build();
    connectList();
    connectCard();
    connectFilter();
    connectKeys();
    retranslate();
    m_pane->begin();
}

void ClientPage::build()
{
    setObjectName(u"clientPage"_s);
    m_search->setObjectName(u"clientSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_view->setObjectName(u"clientList"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kSearchDelay);
    const double factor = fontMetrics().averageCharWidth() / 7.0;
    QList<ViewColumn> usual = kUsualColumns;
    for (ViewColumn &column : usual)
        column.width = static_cast<int>(column.width * factor);
    m_view->setUsualColumns(usual);
    m_pane->setEmptyStates(m_noClients, m_noMatches);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_search->installEventFilter(this);

    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(kSplitter.get(u"clients"_s));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { kSplitter.set(u"clients"_s, m_splitter->saveState()); });
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
    showCard(false);
}

void ClientPage::connectList()
{
    connect(m_new, &QAction::triggered, this, &ClientPage::makeNew);
    connect(m_noClients, &EmptyState::acted, this, &ClientPage::makeNew);
    connect(m_noClients, &EmptyState::otherActed, this, [this] { emit wanted(u"import"_s); });
    connect(m_noMatches, &EmptyState::acted, this, [this] {
        m_search->clear();
        showConditions({});
    });
    connect(m_model, &ListModelBase::loaded, this, &ClientPage::showTotal);
    connect(m_view, &ListView::opened, this, &ClientPage::openWhole);
    connect(m_view, &ListView::currentIdChanged, this, [this](qint64 id) {
        if (m_card->isVisible() && !isWhole())
            m_card->showClient(Id<Client>(id));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        const qsizetype selected = m_view->selectedIds().size();
        if (selected > 0)
            m_menu->make(this, selected, m_model->record(m_view->currentIndex().row()))
                ->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_menu, &ClientMenu::openWanted, this, [this] { openWhole(m_view->currentId()); });
    connect(m_menu, &ClientMenu::editWanted, this, [this] { edit(Id<Client>(m_view->currentId())); });
    connect(m_menu, &ClientMenu::logWanted, this, [this] {
        showCard(true);
        m_card->openLog(true);
    });
    connect(m_menu, &ClientMenu::fieldWanted, this, &ClientPage::setField);
    connect(m_menu, &ClientMenu::tagWanted, this, &ClientPage::askTag);
    connect(m_menu, &ClientMenu::bulkWanted, this, &ClientPage::editField);
    connect(m_menu, &ClientMenu::copyWanted, m_view, &ListView::copySelection);
    connect(m_menu, &ClientMenu::reachWanted, this, &ClientPage::reach);
    connect(m_menu, &ClientMenu::removeWanted, this, [this] { remove(m_view->selectedIds()); });
}

void ClientPage::connectCard()
{
    connect(m_card, &ClientPanel::done, this, &Page::done);
    connect(m_card, &ClientPanel::told, this, &Page::told);
    connect(m_card, &ClientPanel::failed, this, &Page::failed);
    connect(m_card, &ClientPanel::editWanted, this, &ClientPage::edit);
    connect(m_card, &ClientPanel::wanted, this, &Page::wanted);
    connect(m_editor, &ClientEditor::failed, this, &Page::failed);
    connect(m_editor, &ClientEditor::cancelled, this, &ClientPage::backToList);
    connect(m_editor, &ClientEditor::saved, this, [this](Id<Client> id, const QString &name) {
        backToList();
        m_view->setCurrentId(id.value);
        m_card->showClient(id);
        emit done(tr("%1 saved").arg(name));
    });
}

void ClientPage::connectFilter()
{
    connect(&m_delay, &QTimer::timeout, this, &ClientPage::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &ClientPage::enterList);
    connect(m_pane, &ListPane::queryChanged, this, &ClientPage::ask);
    connect(m_pane, &ListPane::done, this, &Page::done);
    connect(m_pane, &ListPane::failed, this, &Page::failed);
    connect(&m_format, &Format::changed, this, &ClientPage::retranslate);
}

QString ClientPage::title() const
{
    return tr("Clients");
}

QString ClientPage::iconName() const
{
    return u"clients"_s;
}

ExportRequest ClientPage::exportRequest() const
{
    return {.kind = u"clients"_s, .query = m_model->query()};
}

void ClientPage::retranslate()
{
    m_new->setText(tr("New client"));
    nameKeys();
    m_search->setPlaceholderText(tr("Name, person, phone, code, tag, pinyin"));
    m_search->setAccessibleName(tr("Search clients"));
    m_view->setAccessibleName(tr("Clients"));
    m_card->setAccessibleName(tr("Client card"));
    m_noClients->setText(tr("No clients yet. Add the first one, or drop a list from a spreadsheet onto this window."),
                         tr("New client"), tr("Import a CSV file…"));
    m_noMatches->setText(tr("No client matches."), tr("Clear search and filter"));
    takeFields();
    m_pane->retranslate();
    m_editor->retranslate();
    m_model->retranslate();
}

bool ClientPage::logContact()
{
    if (!m_card->client().isValid() || !m_card->isVisible())
        return false;
    m_card->openLog(true);
    return true;
}

bool ClientPage::goBack()
{
    if (m_stack->currentWidget() == m_editor || (isWhole() && !m_card->closeBox())) {
        backToList();
        return true;
    }
    if (isWhole() || (m_card->isVisible() && m_card->closeBox()))
        return true;
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

bool ClientPage::follow(const QString &link)
{
    if (link.startsWith(u"client:")) {
        const Id<Client> id(link.mid(7).section(u'/', 0, 0).toLongLong());
        if (link.endsWith(u"/edit"))
            edit(id);
        else
            openClient(id);
        if (link.endsWith(u"/log"))
            m_card->openLog(true);
        return true;
    }
    if (link == u"clients/new") {
        makeNew();
        return true;
    }
    if (link != u"clients" && !link.startsWith(u"clients?"))
        return false;
    m_search->clear();
    showConditions(conditionsFromText(link.section(u'?', 1)));
    backToList();
    return true;
}

void ClientPage::showConditions(const QList<Condition> &conditions)
{
    m_pane->setConditions(conditions);
    ask();
}

void ClientPage::openClient(Id<Client> id)
{
    m_view->setCurrentId(id.value);
    openWhole(id.value);
}

void ClientPage::ask()
{
    m_delay.stop();
    ClientQuery query = m_model->query();
    query.search = m_search->text();
    query.conditions = m_pane->conditions();
    query.group = m_pane->group();
    m_model->setQuery(query);
}

/// From the search field into what it found; Enter there opens.
void ClientPage::enterList()
{
    if (m_delay.isActive())
        ask();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ClientPage::showTotal(qint64 total)
{
    m_pane->showTotal(total, m_model->query().search.trimmed().isEmpty() && m_model->query().conditions.isEmpty());
    if (total > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentId(m_model->ids().first());
}

bool ClientPage::isWhole() const
{
    return m_pane->isHidden();
}

void ClientPage::showCard(bool shown)
{
    m_panel = shown;
    m_card->setVisible(shown);
    if (shown)
        m_card->showClient(Id<Client>(m_view->currentId()));
}

void ClientPage::openWhole(qint64 id)
{
    if (id <= 0)
        return;
    m_stack->setCurrentWidget(m_splitter);
    m_card->showClient(Id<Client>(id));
    m_card->show();
    m_pane->hide();
    setFocusProxy(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void ClientPage::backToList()
{
    m_stack->setCurrentWidget(m_splitter);
    m_pane->show();
    m_card->setVisible(m_panel);
    if (m_panel)
        m_card->showClient(Id<Client>(m_view->currentId()));
    setFocusProxy(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ClientPage::edit(Id<Client> id)
{
    if (!id.isValid())
        return;
    m_stack->setCurrentWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->edit(id);
}

void ClientPage::makeNew()
{
    m_stack->setCurrentWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->create();
}

bool ClientPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down && !isWhole()) {
        enterList();
        return true;
    }
    return Page::eventFilter(watched, event);
}
