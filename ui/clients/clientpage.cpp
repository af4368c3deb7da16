// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientpage.h"

#include "model/clients/clientstore.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientcolumns.h"
#include "ui/clients/clienteditor.h"
#include "ui/clients/clientmenu.h"
#include "ui/clients/filterbar.h"
#include "ui/common/answer.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/listview.h"
#include "ui/common/prompt.h"
#include "ui/common/uisettings.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kSearchDelay = 180;
constexpr int kWidths[]{130, 190, 110, 110, 110, 110, 80, 110, 110, 70, 120, 130, 100, 120};
/// Roles and what follows are shown on wish: with them the list is wider than the window it opens in.
constexpr int kFirstHidden = 10;
} // namespace

ClientPage::ClientPage(const Means &means, QWidget *parent)
    : Page(parent), m_means(means), m_format(means.format), m_new(new QAction(this)), m_search(new QLineEdit(this)),
      m_filter(new FilterBar(means.format, this)),
      m_model(new ListModel<ClientStore>(means.stores.clients, clientColumns(means.format), this)),
      m_view(new ListView(this)), m_menu(new ClientMenu(means.format, this)),
      m_card(new ClientCard(means.stores, means.format, this)),
      m_editor(new ClientEditor(means.stores.clients, means.format, this)), m_listPane(new QWidget(this)),
      m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)), m_content(new QStackedWidget(this)),
      m_noClients(new EmptyState(u"clients"_s, this)), m_noMatches(new EmptyState(u"search"_s, this))
{
    build();
    connectList();
    connectCard();
    connectFilter();
    retranslate();
    ask();
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
    for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
        m_view->setColumnWidth(column, kWidths[column]);
    m_view->setList(m_model, u"clients"_s);
    if (kColumns.get(u"clients"_s).isEmpty()) {
        const double factor = fontMetrics().averageCharWidth() / 7.0;
        for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
            m_view->setColumnWidth(column, static_cast<int>(kWidths[column] * factor));
        for (int column = kFirstHidden; column < static_cast<int>(std::size(kWidths)); ++column)
            m_view->setColumnHidden(column, true);
    }
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_search->installEventFilter(this);

    m_content->addWidget(m_view);
    m_content->addWidget(m_noClients);
    m_content->addWidget(m_noMatches);
    auto *pane = new QVBoxLayout(m_listPane);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(0);
    pane->addWidget(m_filter);
    pane->addWidget(m_content, 1);
    m_splitter->addWidget(m_listPane);
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
    connect(m_model, &ListModelBase::failed, this, &Page::failed);
    connect(m_view, &ListView::opened, this, &ClientPage::openWhole);
    connect(m_view, &ListView::currentIdChanged, this, [this](qint64 id) {
        if (m_card->isVisible() && !isWhole())
            m_card->showClient(Id<Client>(id));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        const qsizetype selected = m_view->selectedIds().size();
        if (selected > 0)
            m_menu->make(this, selected)->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_menu, &ClientMenu::openWanted, this, [this] { openWhole(m_view->currentId()); });
    connect(m_menu, &ClientMenu::editWanted, this, [this] { edit(Id<Client>(m_view->currentId())); });
    connect(m_menu, &ClientMenu::logWanted, this, [this] {
        showCard(true);
        m_card->openLog(true);
    });
    connect(m_menu, &ClientMenu::fieldWanted, this, &ClientPage::setField);
    connect(m_menu, &ClientMenu::tagWanted, this, &ClientPage::askTag);
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
    connect(m_filter, &FilterBar::changed, this, &ClientPage::ask);
    connect(m_filter, &FilterBar::groupChanged, this, &ClientPage::countGroups);
    connect(m_filter, &FilterBar::columnsWanted, m_view, &ListView::askColumns);
    connect(m_filter, &FilterBar::tagWanted, this, [this] {
        m_means.prompt.askText(this, tr("Filter by tag"), tr("Tag"), {}, [this](const QString &tag) {
            if (!tag.trimmed().isEmpty())
                m_filter->toggle(u"tags"_s, tag.trimmed());
        });
    });
    connect(&m_means.insight, &InsightStore::changed, this, &ClientPage::countGroups);
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
    m_search->setPlaceholderText(tr("Name, person, phone, code, tag, pinyin"));
    m_search->setAccessibleName(tr("Search clients"));
    m_view->setAccessibleName(tr("Clients"));
    m_card->setAccessibleName(tr("Client card"));
    m_noClients->setText(tr("No clients yet. Add the first one, or drop a list from a spreadsheet onto this window."),
                         tr("New client"), tr("Import a CSV file…"));
    m_noMatches->setText(tr("No client matches."), tr("Clear search and filter"));
    m_filter->retranslate();
    m_editor->retranslate();
    m_model->retranslate();
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
    m_filter->setConditions(conditions);
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
    query.conditions = m_filter->conditions();
    m_model->setQuery(query);
    countGroups();
}

/// From the search field into what it found; Enter there opens.
void ClientPage::enterList()
{
    if (m_delay.isActive())
        ask();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ClientPage::countGroups()
{
    m_counting.cancel();
    if (m_filter->group().isEmpty())
        return;
    m_counting = m_means.insight.counts(m_model->query(), m_filter->group());
    onAnswer(m_counting, this, [this](const Result<QHash<QString, qint64>> &counts) {
        if (counts)
            m_filter->setCounts(*counts);
    });
}

void ClientPage::showTotal(qint64 total)
{
    m_filter->setTotal(total);
    const bool all = m_model->query().search.trimmed().isEmpty() && m_model->query().conditions.isEmpty();
    m_content->setCurrentWidget(total > 0 ? static_cast<QWidget *>(m_view) : (all ? m_noClients : m_noMatches));
    if (total > 0 && m_view->currentId() == 0)
        m_view->setCurrentId(m_model->idAt(0));
}

bool ClientPage::isWhole() const
{
    return m_listPane->isHidden();
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
    m_listPane->hide();
    setFocusProxy(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void ClientPage::backToList()
{
    m_stack->setCurrentWidget(m_splitter);
    m_listPane->show();
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

void ClientPage::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    onAnswer(m_means.stores.clients.remove(ids), this,
             [this, n = static_cast<int>(ids.size())](const Result<void> &gone) {
                 if (gone)
                     emit done(tr("%n clients removed", nullptr, n));
                 else
                     emit failed(gone.error());
             });
}

void ClientPage::setField(const QString &field, const QString &value)
{
    onAnswer(m_means.stores.clients.setField(m_view->selectedIds(), field, value), this,
             [this](const Result<qint64> &changed) {
                 if (changed)
                     emit done(tr("%n clients changed", nullptr, static_cast<int>(*changed)));
                 else
                     emit failed(changed.error());
             });
}

void ClientPage::askTag()
{
    m_means.prompt.askText(this, tr("Add tag"), tr("Tag"), {}, [this](const QString &tag) {
        if (!tag.trimmed().isEmpty())
            setField(u"tags"_s, tag.trimmed());
    });
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
    if (watched != m_view)
        return Page::eventFilter(watched, event);
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
        showCard(!m_card->isVisible());
        return true;
    }
    if (key->matches(QKeySequence::Delete)) {
        remove(m_view->selectedIds());
        return true;
    }
    return Page::eventFilter(watched, event);
}
