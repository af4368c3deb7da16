// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on a card: its boxes and what they save.
#include "model/clients/billing.h"
#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "model/contacts/cycle.h"
#include "ui/clients/actionbox.h"
#include "ui/clients/cardheader.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/logcontactform.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/snoozebox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void ClientCard::connectHeader()
{
    connect(m_header, &CardHeader::logWanted, this, [this] { openLog(true); });
    connect(m_header, &CardHeader::editWanted, this, [this] { emit editWanted(m_id); });
    connect(m_header, &CardHeader::snoozeWanted, this, &ClientCard::openSnooze);
    connect(m_header, &CardHeader::cooperationWanted, this, [this] { openAction(m_cooperation); });
    connect(m_header, &CardHeader::pinWanted, this, [this] { openAction(m_pin); });
    connect(m_header, &CardHeader::cycleWanted, this, [this] { openAction(m_cycle); });
    connect(m_header, &CardHeader::wanted, this, &ClientPanel::wanted);
    connect(m_header, &CardHeader::invoiceDetailsWanted, this, &ClientCard::copyInvoiceDetails);
    connect(m_header, &CardHeader::contactWanted, this, &ClientCard::contactBy);
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
    connect(m_log, &LogContactForm::postponed, this, &ClientCard::postpone);
    connect(m_log, &LogContactForm::closed, this, &ClientCard::closeBox);
    connect(m_snooze, &InlineBox::submitted, this, &ClientCard::snooze);
    connect(m_cooperation, &ActionBox::submitted, this, &ClientCard::setCooperation);
    connect(m_pin, &ActionBox::submitted, this, &ClientCard::setPin);
    connect(m_cycle, &ActionBox::submitted, this, &ClientCard::setCycle);
    for (InlineBox *box : std::initializer_list<InlineBox *>{m_snooze, m_cooperation, m_pin, m_cycle})
        connect(box, &InlineBox::closed, this, &ClientCard::closeBox);
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
    showLog(contact);
}

void ClientCard::showLog(const Contact &contact)
{
    m_log->setPeople(m_client.people);
    m_log->setRecord(contact);
    openBox(m_log);
}

/// The box knows what was promised, and the day on which the cycle would ask again.
void ClientCard::tellForm()
{
    m_log->setBrief(m_brief, dueOf(m_format.today(), m_derived.cycleDays, m_format.settings()).day);
}

void ClientCard::openContact(qint64 id)
{
    if (m_client.id != m_id) {
        m_whenRead = [this, id] { openContact(id); };
        return;
    }
    onAnswer(m_stores.contacts.load({id}), this, [this, shown = m_id](const Result<QList<Contact>> &contacts) {
        if (!contacts)
            return emit failed(contacts.error());
        if (shown != m_id || contacts->isEmpty())
            return;
        showLog(contacts->first());
        m_log->findChild<QPlainTextEdit *>(u"logNote"_s)->setFocus(Qt::OtherFocusReason);
    });
}

void ClientCard::openLog(bool focus)
{
    if (m_client.id != m_id) {
        m_whenRead = [this, focus] { openLog(focus); };
        return;
    }
    if (m_boxes->isHidden() || m_boxes->currentWidget() != m_log || m_log->record().client != m_id)
        startLog();
    if (focus)
        m_log->findChild<QPlainTextEdit *>(u"logNote"_s)->setFocus(Qt::OtherFocusReason);
}

void ClientCard::openSnooze()
{
    openBox(m_snooze);
    m_snooze->begin();
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
    if (!contact.at.isValid())
        contact.at = m_format.now();
    const QStringList problems = Contacts::problems(contact);
    m_log->showProblems(problems);
    if (!problems.isEmpty())
        return;
    const Id<Client> id = m_id;
    const QString message = contact.id.isValid() ? tr("Contact with %1 changed").arg(m_client.name)
                                                 : tr("Contact with %1 logged").arg(m_client.name);
    onAnswer(m_stores.contacts.save(contact), this, [this, id, message](Result<Id<Contact>> saved) {
        if (!saved) {
            m_log->showProblems({saved.error().message});
            return;
        }
        addFiles(m_log->files(), id, *saved);
        if (id == m_id) {
            if (m_keepLog)
                startLog();
            else
                closeBox();
        }
        emit done(message);
        emit logged(id);
    });
}

void ClientCard::postpone()
{
    Contact contact = m_log->record();
    if (!contact.at.isValid())
        contact.at = m_format.now();
    onAnswer(m_stores.contacts.begin(contact), this,
             [this, id = m_id, name = m_client.name](const Result<Id<Contact>> &begun) {
                 if (!begun) {
                     m_log->showProblems({begun.error().message});
                     return;
                 }
                 addFiles(m_log->files(), id, *begun);
                 if (id == m_id && m_keepLog)
                     startLog();
                 else if (id == m_id)
                     closeBox();
                 emit done(tr("Contact with %1 begun; its result waits on Today").arg(name));
             });
}

void ClientCard::snooze()
{
    if (!m_snooze->isComplete())
        return;
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

void ClientCard::readPin()
{
    m_header->setPin({});
    m_pin->setPin({});
    if (!m_derived.pinned)
        return;
    onAnswer(m_stores.clients.pinOf(m_id), this, [this, id = m_id](const Result<std::optional<TierPin>> &pin) {
        if (id != m_id || !pin)
            return;
        m_header->setPin(*pin);
        m_pin->setPin(*pin);
    });
}

void ClientCard::setPin()
{
    TierPin pin = m_pin->pin();
    pin.client = m_id;
    const bool pinned = m_pin->isPinned();
    if (pinned && pin.reason.isEmpty())
        return m_pin->showProblem(tr("Pinning a tier needs a reason."));
    if (!pinned && !m_derived.pinned) {
        closeBox();
        return;
    }
    const QString message =
        pinned ? tr("Tier of %1 pinned").arg(m_client.name) : tr("Tier of %1 by the sales again").arg(m_client.name);
    onAnswer(pinned ? m_stores.clients.pin(pin, m_client.name) : m_stores.clients.unpin(m_id, m_client.name), this,
             [this, message](const Result<void> &saved) {
                 if (!saved)
                     return m_pin->showProblem(saved.error().message);
                 closeBox();
                 emit done(message);
             });
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

void ClientCard::copyInvoiceDetails()
{
    QGuiApplication::clipboard()->setText(Billing::details(m_client));
    emit told(tr("Invoice details of %1 copied").arg(m_client.name));
}

/// The other program dials or writes; the box beside it takes down what comes of it.
void ClientCard::contactBy(const QString &channel, Id<Person> person, const QString &link)
{
    startLog();
    Contact contact = m_log->record();
    contact.at = {};
    contact.channel = channel;
    contact.direction = u"out"_s;
    contact.person = person;
    m_log->setRecord(contact);
    openLog(true);
    if (!link.isEmpty())
        emit wanted(link);
}
