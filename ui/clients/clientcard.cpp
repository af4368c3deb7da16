// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientcard.h"

#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "ui/clients/actionbox.h"
#include "ui/clients/cardfacts.h"
#include "ui/clients/cardheader.h"
#include "ui/clients/logcontactform.h"
#include "ui/clients/timelineview.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPlainTextEdit>
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
      m_nothing(PlainText::muted({}, this)), m_header(new CardHeader(format, this)), m_boxes(new QStackedWidget(this)),
      m_log(new LogContactForm(format, this)), m_snooze(new SnoozeBox(format, this)),
      m_cooperation(new CooperationBox(format, this)), m_cycle(new CycleBox(format, this)), m_tabs(new QTabBar(this)),
      m_timeline(new TimelineView(format, this)), m_facts(new CardFacts(format, this))
{
    build();
    connectHeader();
    connectBoxes();
    connect(m_facts, &CardFacts::wanted, this, &ClientPanel::wanted);
    connect(m_tabs, &QTabBar::currentChanged, this, &ClientCard::arrange);
    connect(&m_stores.clients, &ClientStore::changed, this, &ClientCard::reload);
    connect(&m_stores.timeline, &TimelineStore::changed, this, &ClientCard::readStory);
    connect(&m_format, &Format::changed, this, &ClientCard::retranslate);
    retranslate();
    showClient({});
}

void ClientCard::build()
{
    setObjectName(u"clientCard"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    for (QWidget *box : std::initializer_list<QWidget *>{m_log, m_snooze, m_cooperation, m_cycle})
        m_boxes->addWidget(box);
    // Only the box in view asks for room.
    m_boxes->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_boxes->hide();
    m_tabs->setDrawBase(false);
    m_tabs->addTab({});
    m_tabs->addTab({});

    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_header);
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

void ClientCard::connectHeader()
{
    connect(m_header, &CardHeader::logWanted, this, [this] { openLog(true); });
    connect(m_header, &CardHeader::editWanted, this, [this] { emit editWanted(m_id); });
    connect(m_header, &CardHeader::snoozeWanted, this, &ClientCard::openSnooze);
    connect(m_header, &CardHeader::cooperationWanted, this, [this] { openAction(m_cooperation); });
    connect(m_header, &CardHeader::cycleWanted, this, [this] { openAction(m_cycle); });
    connect(m_header, &CardHeader::wanted, this, &ClientPanel::wanted);
    connect(m_header, &CardHeader::doNotContactWanted, this, [this](bool on) {
        Client changed = m_client;
        changed.doNotContact = on;
        save(changed,
             on ? tr("%1 is not contacted any more").arg(m_client.name) : tr("%1 may be contacted").arg(m_client.name),
             nullptr);
    });
}

void ClientCard::connectBoxes()
{
    connect(m_log, &LogContactForm::submitted, this, &ClientCard::log);
    connect(m_log, &LogContactForm::closed, this, &ClientCard::closeBox);
    connect(m_snooze, &ActionBox::submitted, this, &ClientCard::snooze);
    connect(m_cooperation, &ActionBox::submitted, this, &ClientCard::setCooperation);
    connect(m_cycle, &ActionBox::submitted, this, &ClientCard::setCycle);
    for (ActionBox *box : std::initializer_list<ActionBox *>{m_snooze, m_cooperation, m_cycle})
        connect(box, &ActionBox::closed, this, &ClientCard::closeBox);
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
    m_log->retranslate();
    for (ActionBox *box : std::initializer_list<ActionBox *>{m_snooze, m_cooperation, m_cycle})
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
    m_boxes->setVisible(m_keepLog);
    m_whole->setCurrentIndex(id.isValid() ? m_whole->currentIndex() : 0);
    if (!id.isValid())
        return;
    reload();
    readStory();
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
    m_log->setPeople(client.people);
    readRelated();
    m_whole->setCurrentIndex(1);
    if (first && m_keepLog)
        startLog();
}

void ClientCard::readStory()
{
    if (!m_id.isValid())
        return;
    const Id<Client> id = m_id;
    onAnswer(m_stores.timeline.lines(id), this, [this, id](Result<QList<TimelineLine>> lines) {
        if (id != m_id || !lines)
            return;
        m_timeline->setLines(*lines);
        const auto talked = std::ranges::find_if(*lines, [](const TimelineLine &line) {
            return line.kind == TimelineLine::Kind::Contact && !(line.subject + line.note).isEmpty();
        });
        m_header->setLastTopic(talked == lines->cend() ? QString()
                                                       : (talked->subject.isEmpty() ? talked->note : talked->subject));
    });
}

void ClientCard::readRelated()
{
    QList<qint64> ids;
    for (const Id<Client> related : {m_client.parent, m_client.referrer}) {
        if (related.isValid())
            ids << related.value;
    }
    if (ids.isEmpty())
        return;
    const Id<Client> id = m_id;
    onAnswer(m_stores.clients.load(ids), this, [this, id](Result<QList<ClientRow>> rows) {
        if (id != m_id || !rows)
            return;
        QString parent, referrer;
        for (const ClientRow &row : *rows) {
            if (row.id == m_client.parent)
                parent = row.name;
            if (row.id == m_client.referrer)
                referrer = row.name;
        }
        m_facts->setRelated(parent, referrer);
    });
}

void ClientCard::openBox(QWidget *box)
{
    for (int i = 0; i < m_boxes->count(); ++i) {
        QWidget *page = m_boxes->widget(i);
        page->setSizePolicy(QSizePolicy::Preferred, page == box ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_boxes->setCurrentWidget(box);
    m_boxes->show();
    m_boxes->updateGeometry();
}

void ClientCard::openAction(ActionBox *box)
{
    openBox(box);
    box->start(m_client, m_derived);
}

void ClientCard::startLog()
{
    Contact contact;
    contact.client = m_id;
    contact.user = m_format.me();
    contact.channel = m_client.preferredChannel.isEmpty() ? u"phone_out"_s : m_client.preferredChannel;
    contact.direction = contact.channel == u"phone_in" ? u"in"_s : u"out"_s;
    m_log->setPeople(m_client.people);
    m_log->setRecord(contact);
    openBox(m_log);
}

void ClientCard::openLog(bool focus)
{
    if (m_boxes->isHidden() || m_boxes->currentWidget() != m_log || m_log->record().client != m_id)
        startLog();
    if (focus)
        m_log->findChild<QPlainTextEdit *>(u"logNote"_s)->setFocus(Qt::OtherFocusReason);
}

void ClientCard::openSnooze()
{
    openAction(m_snooze);
}

void ClientCard::keepLogOpen(bool keep)
{
    m_keepLog = keep;
    m_log->setClosable(!keep);
    m_header->setLogOffered(!keep);
}

bool ClientCard::closeBox()
{
    if (m_keepLog && m_boxes->currentWidget() != m_log) {
        openBox(m_log);
        return true;
    }
    if (m_keepLog || m_boxes->isHidden())
        return false;
    m_boxes->hide();
    m_header->setFocus();
    return true;
}

void ClientCard::log()
{
    Contact contact = m_log->record();
    contact.at = m_format.now();
    const QStringList problems = Contacts::problems(contact);
    m_log->showProblems(problems);
    if (!problems.isEmpty())
        return;
    const Id<Client> id = m_id;
    const QString name = m_client.name;
    onAnswer(m_stores.contacts.save(contact), this, [this, id, name](Result<Id<Contact>> saved) {
        if (!saved) {
            m_log->showProblems({saved.error().message});
            return;
        }
        if (id == m_id) {
            if (m_keepLog)
                startLog();
            else
                closeBox();
        }
        emit done(tr("Contact with %1 logged").arg(name));
        emit logged(id);
    });
}

void ClientCard::snooze()
{
    if (!m_snooze->until().isValid() || m_snooze->reason().isEmpty()) {
        m_snooze->showProblem(tr("Snoozing needs a day and a reason."));
        return;
    }
    const Id<Client> id = m_id;
    const QString message = tr("%1 snoozed until %2").arg(m_client.name, m_format.day(m_snooze->until()));
    onAnswer(m_stores.clients.snooze(id, m_snooze->until(), m_snooze->reason()), this,
             [this, id, message](Result<void> saved) {
                 if (!saved) {
                     m_snooze->showProblem(saved.error().message);
                     return;
                 }
                 closeBox();
                 emit done(message);
                 emit snoozed(id);
             });
}

void ClientCard::setCooperation()
{
    Client changed = m_client;
    changed.cooperationOverride = m_cooperation->cooperation();
    const bool set = !changed.cooperationOverride.isEmpty();
    if (set && m_cooperation->reason().isEmpty()) {
        m_cooperation->showProblem(tr("An override needs a reason."));
        return;
    }
    changed.cooperationReason = set ? m_cooperation->reason() : QString();
    changed.cooperationDay = set ? m_format.today() : QDate();
    save(changed, tr("Cooperation status of %1 set").arg(m_client.name), m_cooperation);
}

void ClientCard::setCycle()
{
    Client changed = m_client;
    changed.cycleDays = m_cycle->days();
    save(changed, tr("Cycle of %1 set").arg(m_client.name), m_cycle);
}

void ClientCard::save(const Client &changed, const QString &message, ActionBox *box)
{
    onAnswer(m_stores.clients.save(changed), this, [this, message, box](Result<Id<Client>> saved) {
        if (saved) {
            if (box)
                closeBox();
            emit done(message);
        } else if (box) {
            box->showProblem(saved.error().message);
        } else {
            m_header->setClient(m_client, m_derived);
            emit failed(saved.error());
        }
    });
}

void ClientCard::arrange()
{
    const bool wide = width() >= kTwoColumns;
    m_tabs->setVisible(!wide);
    m_timeline->setVisible(wide || m_tabs->currentIndex() == 0);
    m_facts->setVisible(wide || m_tabs->currentIndex() == 1);
}
