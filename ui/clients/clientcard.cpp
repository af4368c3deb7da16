// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientcard.h"

#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "ui/clients/actionbox.h"
#include "ui/clients/cardfacts.h"
#include "ui/clients/cardheader.h"
#include "ui/clients/cardreceivables.h"
#include "ui/clients/dealbox.h"
#include "ui/clients/logcontactform.h"
#include "ui/clients/timelineview.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/snoozebox.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kTwoColumns = 560;
}

ClientCard::ClientCard(const ClientStores &stores, const Format &format, QWidget *parent)
    : ClientPanel(parent), m_stores(stores), m_format(format), m_whole(new QStackedWidget(this)),
      m_nothing(PlainText::muted({}, this)), m_header(new CardHeader(format, this)),
      m_receivables(new CardReceivables(stores.invoices, format, this)), m_boxes(new QStackedWidget(this)),
      m_log(new LogContactForm(format, this)), m_snooze(new SnoozeBox(format, this)),
      m_cooperation(new CooperationBox(format, this)), m_pin(new PinBox(format, this)),
      m_cycle(new CycleBox(format, this)), m_sale(new SaleBox(format, this)),
      m_opportunity(new OpportunityBox(format, this)), m_tabs(new QTabBar(this)),
      m_timeline(new TimelineView(stores.timeline, format, this)), m_facts(new CardFacts(format, this))
{
    build();
    connectHeader();
    connectBoxes();
    connectDeals();
    connectDocuments();
    connect(m_facts, &CardFacts::contactWanted, this, [this](Id<Contact> id) { openContact(id.value); });
    connect(m_facts, &CardFacts::wanted, this, &ClientPanel::wanted);
    connect(m_receivables, &CardReceivables::read, m_header, &CardHeader::setReceivables);
    connect(m_receivables, &CardReceivables::wanted, this, &ClientPanel::wanted);
    connect(m_facts, &CardFacts::invoiceDetailsWanted, this, &ClientCard::copyInvoiceDetails);
    connect(m_tabs, &QTabBar::currentChanged, this, &ClientCard::arrange);
    connect(&m_stores.clients, &ClientStore::changed, this, &ClientCard::reload);
    connect(m_timeline, &TimelineView::failed, this, &ClientPanel::failed);
    connect(m_timeline, &TimelineView::opened, this, [this](const TimelineLine &line) {
        if (line.kind == TimelineLine::Kind::Contact)
            openContact(line.row);
        else if (line.kind == TimelineLine::Kind::Sale)
            openSale(Id<Sale>(line.row));
    });
    connect(&m_stores.contacts, &ContactStore::changed, this, &ClientCard::readBrief);
    connect(&m_format, &Format::changed, this, &ClientCard::retranslate);
    retranslate();
    showClient({});
}

void ClientCard::build()
{
    setObjectName(u"clientCard"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    for (QWidget *box :
         std::initializer_list<QWidget *>{m_log, m_snooze, m_cooperation, m_pin, m_cycle, m_sale, m_opportunity})
        m_boxes->addWidget(box);
    // Only the box in view asks for room.
    m_boxes->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_boxes->hide();
    m_boxes->setProperty("writes", true);
    m_tabs->setDrawBase(false);
    m_tabs->addTab({});
    m_tabs->addTab({});

    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_receivables);
    layout->addWidget(m_boxes);
    auto *line = new QFrame(body);
    line->setProperty("role", u"line"_s);
    layout->addWidget(line);
    layout->addWidget(m_tabs);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_timeline, 2);
    columns->addWidget(m_facts, 1);
    layout->addLayout(columns, 1);
    m_whole->addWidget(m_nothing);
    // A low window scrolls the card: squeezed, its lines would lie over one another.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    m_whole->addWidget(scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_whole);
}

void ClientCard::changeEvent(QEvent *event)
{
    ClientPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientCard::resizeEvent(QResizeEvent *event)
{
    ClientPanel::resizeEvent(event);
    arrange();
}

void ClientCard::retranslate()
{
    m_nothing->setText(tr("Choose a client to see its card."));
    m_tabs->setTabText(0, tr("Story"));
    m_tabs->setTabText(1, tr("Facts and people"));
    m_tabs->setAccessibleName(tr("Parts of the card"));
    m_header->retranslate();
    m_receivables->retranslate();
    m_log->retranslate();
    for (InlineBox *box :
         std::initializer_list<InlineBox *>{m_snooze, m_cooperation, m_pin, m_cycle, m_sale, m_opportunity})
        box->retranslate();
    m_timeline->retranslate();
    m_facts->retranslate();
}

void ClientCard::showClient(Id<Client> id)
{
    if (id == m_id && id.isValid())
        return;
    m_id = id;
    m_client = {};
    m_whenRead = {};
    m_boxes->setVisible(m_keepLog);
    m_whole->setCurrentIndex(id.isValid() ? m_whole->currentIndex() : 0);
    if (!id.isValid())
        return;
    m_brief = {};
    m_header->setBrief({});
    m_timeline->showClient(id);
    m_receivables->showClient(id);
    reload();
    readBrief();
    readDocuments();
}

void ClientCard::reload()
{
    if (!m_id.isValid())
        return;
    const Id<Client> id = m_id;
    onAnswer(m_stores.clients.open(id), this, [this, id](Result<Client> client) {
        if (id != m_id)
            return;
        if (!client) {
            // Removed meanwhile, perhaps by undo: the card empties itself.
            if (client.error().kind == ErrorKind::NotFound)
                showClient({});
            else
                emit failed(client.error());
            return;
        }
        onAnswer(m_stores.clients.derived(id), this, [this, id, client = *client](Result<ClientDerived> derived) {
            if (id == m_id && derived)
                take(client, *derived);
        });
    });
}

void ClientCard::take(const Client &client, const ClientDerived &derived)
{
    const bool first = client.id != m_client.id;
    m_client = client;
    m_derived = derived;
    m_header->setClient(client, derived);
    m_facts->setClient(client);
    m_facts->setLearnt(m_brief.learnt);
    m_log->setPeople(client.people);
    readPin();
    tellForm();
    readRelated();
    m_whole->setCurrentIndex(1);
    if (first && m_keepLog)
        startLog();
    if (const auto asked = std::exchange(m_whenRead, {}))
        asked();
}

void ClientCard::readBrief()
{
    if (!m_id.isValid())
        return;
    onAnswer(m_stores.contacts.brief(m_id), this, [this, id = m_id](const Result<ContactBrief> &brief) {
        if (id != m_id || !brief)
            return;
        m_brief = *brief;
        m_header->setBrief(m_brief);
        m_facts->setLearnt(m_brief.learnt);
        tellForm();
    });
}

void ClientCard::readRelated()
{
    onAnswer(m_stores.clients.family(m_client), this, [this, id = m_id](const Result<ClientFamily> &family) {
        if (id == m_id && family)
            m_facts->setFamily(*family);
    });
}

void ClientCard::arrange()
{
    const bool wide = width() >= kTwoColumns;
    m_tabs->setVisible(!wide);
    m_timeline->setVisible(wide || m_tabs->currentIndex() == 0);
    m_facts->setVisible(wide || m_tabs->currentIndex() == 1);
}
