// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/receivablespage.h"

#include "model/clients/clientstore.h"
#include "ui/common/answer.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/keys.h"
#include "ui/common/listview.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/sales/agebar.h"
#include "ui/sales/invoicecolumns.h"
#include "ui/sales/invoiceeditor.h"
#include "ui/sales/invoicepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {
constexpr int kSearchDelay = 180;
}

ReceivablesPage::ReceivablesPage(InvoiceStore &store, ClientStore &clients, const Format &format, QWidget *parent)
    : Page(parent), m_store(store), m_clients(clients), m_format(format), m_new(new QAction(this)),
      m_search(new QLineEdit(this)), m_ages(new AgeBar(format, this)), m_clientLine(new QWidget(this)),
      m_clientName(PlainText::label({}, m_clientLine)), m_clientOff(new QToolButton(m_clientLine)),
      m_model(new ListModel<InvoiceStore>(store, invoiceColumns(format), this)), m_view(new ListView(this)),
      m_pay(Keys::writing(Keys::add(m_view, Qt::Key_P))), m_hold(Keys::writing(Keys::add(m_view, Qt::Key_H))),
      m_remove(Keys::writing(Keys::add(m_view, Qt::Key_Delete))), m_pane(new InvoicePane(store, format, this)),
      m_editor(new InvoiceEditor(store, clients, format, this)), m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)), m_content(new QStackedWidget(this)), m_none(new EmptyState(u"money"_s, this)),
      m_noMatch(new EmptyState(u"search"_s, this))
{
    build();
    connectAll();
    retranslate();
    ask();
    readAges();
}

void ReceivablesPage::build()
{
    setObjectName(u"receivablesPage"_s);
    m_search->setObjectName(u"invoiceSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_view->setObjectName(u"invoiceList"_s);
    m_view->setList(m_model, u"receivables"_s);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_search->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kSearchDelay);

    m_clientName->setObjectName(u"invoicesOf"_s);
    m_clientOff->setObjectName(u"invoicesOfAll"_s);
    m_clientOff->setAutoRaise(true);
    auto *line = new QHBoxLayout(m_clientLine);
    line->setContentsMargins(16, 0, 16, 6);
    line->addWidget(m_clientName);
    line->addWidget(m_clientOff);
    line->addStretch();
    m_clientLine->hide();

    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_none, m_noMatch})
        m_content->addWidget(widget);
    m_splitter->addWidget(m_content);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    // Wider, it would take room from the columns and show nothing more.
    m_pane->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_pane->setMaximumWidth(fontMetrics().averageCharWidth() * 56);
    m_splitter->restoreState(kSplitter.get(u"receivables"_s));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { kSplitter.set(u"receivables"_s, m_splitter->saveState()); });
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_ages);
    column->addWidget(m_clientLine);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(main);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
}

void ReceivablesPage::connectAll()
{
    connect(m_new, &QAction::triggered, this, &ReceivablesPage::makeNew);
    connect(m_pay, &QAction::triggered, m_pane, &InvoicePane::openPayment);
    connect(m_hold, &QAction::triggered, m_pane, &InvoicePane::openHold);
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_view->selectedIds()); });
    connect(m_none, &EmptyState::acted, this, &ReceivablesPage::makeNew);
    connect(m_none, &EmptyState::otherActed, this, [this] { emit wanted(u"import"_s); });
    connect(m_noMatch, &EmptyState::acted, this, &ReceivablesPage::showAll);
    connect(m_noMatch, &EmptyState::otherActed, this, [this] { m_ages->setPaid(true); });
    connect(m_clientOff, &QToolButton::clicked, this, [this] { setClient({}); });
    connect(&m_delay, &QTimer::timeout, this, &ReceivablesPage::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_ages, &AgeBar::changed, this, &ReceivablesPage::ask);
    connect(m_model, &ListModelBase::loaded, this, [this](qint64 total) {
        m_total = total;
        showContent();
    });
    connect(m_model, &ListModelBase::failed, this, &Page::failed);
    connect(m_view, &ListView::currentIdChanged, this, [this](qint64 id) { m_pane->showInvoice(Id<Invoice>(id)); });
    connect(m_view, &ListView::opened, this, [this](qint64 id) { edit(Id<Invoice>(id)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ReceivablesPage::askMenu);
    connect(m_pane, &InvoicePane::done, this, &Page::done);
    connect(m_pane, &InvoicePane::failed, this, &Page::failed);
    connect(m_pane, &InvoicePane::wanted, this, &Page::wanted);
    connect(m_pane, &InvoicePane::editWanted, this, &ReceivablesPage::edit);
    connect(m_pane, &InvoicePane::removeWanted, this, [this](Id<Invoice> id) { remove({id.value}); });
    connect(m_editor, &InvoiceEditor::failed, this, &Page::failed);
    connect(m_editor, &InvoiceEditor::cancelled, this, &ReceivablesPage::backToList);
    connect(m_editor, &InvoiceEditor::saved, this, [this](Id<Invoice> id, const QString &number) {
        backToList();
        m_view->setCurrentId(id.value);
        emit done(tr("%1 saved").arg(number));
    });
    connect(&m_store, &InvoiceStore::changed, this, &ReceivablesPage::readAges);
    connect(&m_format, &Format::changed, this, [this] {
        retranslate();
        m_model->refresh();
        readAges();
    });
}

QString ReceivablesPage::title() const
{
    return tr("Receivables");
}

QString ReceivablesPage::iconName() const
{
    return u"money"_s;
}

ExportRequest ReceivablesPage::exportRequest() const
{
    return {.kind = u"invoices"_s, .ids = m_model->ids()};
}

void ReceivablesPage::retranslate()
{
    m_new->setText(tr("New invoice"));
    m_pay->setText(tr("Record payment"));
    m_hold->setText(tr("Hold the invoice"));
    m_remove->setText(tr("Remove the selected invoices"));
    m_search->setPlaceholderText(tr("Number, client, reason"));
    m_search->setAccessibleName(tr("Search invoices"));
    m_view->setAccessibleName(tr("Invoices"));
    m_clientOff->setText(tr("Show all clients"));
    m_none->setText(tr("No invoices yet. Add the first one, or drop a list of them onto this window."),
                    tr("New invoice"), tr("Import a CSV file…"));
    m_noMatch->setText(tr("Nothing is open here."), tr("Show all that is open"), tr("Show paid invoices, too"));
    m_ages->retranslate();
    m_pane->retranslate();
    m_editor->retranslate();
    m_model->retranslate();
}

bool ReceivablesPage::goBack()
{
    if (m_stack->currentWidget() == m_editor) {
        backToList();
        return true;
    }
    if (m_pane->closeBox()) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_search->text().isEmpty() && m_ages->band().isEmpty() && !m_client.isValid())
        return false;
    showAll();
    return true;
}

bool ReceivablesPage::follow(const QString &link)
{
    if (link.startsWith(u"invoice:")) {
        showAll();
        m_ages->setPaid(true);
        m_view->setCurrentId(link.mid(8).toLongLong());
        return true;
    }
    if (link != u"receivables" && !link.startsWith(u"receivables?"))
        return false;
    const QUrlQuery wanted(link.section(u'?', 1));
    backToList();
    m_search->clear();
    m_ages->setBand(wanted.queryItemValue(u"band"_s));
    setClient(Id<Client>(wanted.queryItemValue(u"client"_s).toLongLong()));
    return true;
}

void ReceivablesPage::ask()
{
    m_delay.stop();
    InvoiceQuery query = m_model->query();
    query.client = m_client;
    query.band = m_ages->band();
    query.paid = m_ages->paid();
    query.search = m_search->text();
    m_model->setQuery(query);
}

void ReceivablesPage::readAges()
{
    onAnswer(m_store.ageing(), this, [this](const Result<QList<AgeBand>> &ages) {
        if (!ages)
            return emit failed(ages.error());
        const QStringList bands = Receivables::bands();
        m_all = 0;
        for (const AgeBand &age : *ages)
            m_all += age.count;
        m_ages->setAges(ages->mid(0, bands.size()));
        showContent();
    });
}

void ReceivablesPage::showContent()
{
    if (m_total < 0 || m_all < 0)
        return;
    QWidget *empty = m_all == 0 ? m_none : m_noMatch;
    m_content->setCurrentWidget(m_total > 0 ? m_view : empty);
    m_pane->setVisible(m_total > 0);
    m_ages->setVisible(m_all > 0);
    if (m_total > 0 && m_view->currentId() == 0)
        m_view->setCurrentId(m_model->idAt(0));
}

void ReceivablesPage::showAll()
{
    m_search->clear();
    m_ages->setBand({});
    setClient({});
}

void ReceivablesPage::setClient(Id<Client> client)
{
    m_client = client;
    m_clientLine->setVisible(client.isValid());
    ask();
    if (!client.isValid())
        return;
    onAnswer(m_clients.load({client.value}), this, [this, client](const Result<QList<ClientRow>> &rows) {
        if (client == m_client && rows && !rows->isEmpty())
            m_clientName->setText(tr("Invoices of %1").arg(rows->first().name));
    });
}

void ReceivablesPage::edit(Id<Invoice> id)
{
    m_stack->setCurrentWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->edit(id);
}

void ReceivablesPage::makeNew()
{
    m_stack->setCurrentWidget(m_editor);
    setFocusProxy(m_editor);
    m_editor->create();
}

void ReceivablesPage::backToList()
{
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReceivablesPage::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    onAnswer(m_store.remove(ids), this, [this, n = static_cast<int>(ids.size())](const Done &gone) {
        if (gone)
            emit done(tr("%n invoices removed", nullptr, n));
        else
            emit failed(gone.error());
    });
}

void ReceivablesPage::askMenu(QPoint position)
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty() || isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"invoiceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ids.size() == 1) {
        connect(menu->addAction(Theme::icon(u"money"_s), tr("Record payment")), &QAction::triggered, m_pane,
                &InvoicePane::openPayment);
        connect(menu->addAction(Theme::icon(u"pause"_s), tr("Hold…")), &QAction::triggered, m_pane,
                &InvoicePane::openHold);
        connect(menu->addAction(Theme::icon(u"edit"_s), tr("Edit")), &QAction::triggered, this,
                [this, id = ids.first()] { edit(Id<Invoice>(id)); });
        menu->addSeparator();
    }
    connect(menu->addAction(Theme::icon(u"delete"_s), tr("Remove %n invoices", nullptr, static_cast<int>(ids.size()))),
            &QAction::triggered, this, [this, ids] { remove(ids); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool ReceivablesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}
