// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/cardheader.h"

#include "ui/clients/briefline.h"
#include "ui/clients/channelbar.h"
#include "ui/clients/clienttext.h"
#include "ui/clients/contacttext.h"
#include "ui/common/figure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kTwoColumns = 600;
} // namespace

CardHeader::CardHeader(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_name(PlainText::heading({}, 5, this)), m_tier(new ToneLabel(this)),
      m_identity(PlainText::muted({}, this)), m_flags(new ToneLabel(this)), m_amount(new Figure(this)),
      m_amountAll(new Figure(this)), m_last(new Figure(this)), m_due(new Figure(this)), m_cooperation(new Figure(this)),
      m_open(new Figure(this)), m_others(new ToneLabel(this)), m_channels(new ChannelBar(format, this)),
      m_bar(new QBoxLayout(QBoxLayout::LeftToRight)), m_briefGrid(new QGridLayout), m_topic(new BriefLine(this)),
      m_promise(new BriefLine(this)), m_likes(new BriefLine(this)), m_need(new BriefLine(this)),
      m_log(new QPushButton(this)), m_edit(new QPushButton(this)), m_snooze(new QPushButton(this)),
      m_more(new QToolButton(this)), m_overrideAction(new QAction(this)), m_pinAction(new QAction(this)),
      m_cycleAction(new QAction(this)), m_doNotContactAction(new QAction(this)), m_invoiceAction(new QAction(this)),
      m_saleAction(new QAction(this)), m_opportunityAction(new QAction(this))
{
    build();
    buildActions();
    retranslate();
}

void CardHeader::build()
{
    m_name->setObjectName(u"cardName"_s);
    m_tier->setObjectName(u"cardTier"_s);
    m_flags->setObjectName(u"cardFlags"_s);
    m_due->setObjectName(u"cardDue"_s);
    m_amount->setObjectName(u"cardAmount"_s);
    m_cooperation->setObjectName(u"cardCooperation"_s);
    m_last->setObjectName(u"cardLast"_s);
    m_amountAll->setObjectName(u"cardAmountAll"_s);
    m_open->setObjectName(u"cardOpen"_s);
    m_others->setObjectName(u"cardOthers"_s);
    m_topic->setObjectName(u"cardTopic"_s);
    m_promise->setObjectName(u"cardPromise"_s);
    m_likes->setObjectName(u"cardLikes"_s);
    m_need->setObjectName(u"cardNeed"_s);
    for (QLabel *label : {m_name, m_identity, static_cast<QLabel *>(m_flags), static_cast<QLabel *>(m_others)}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    m_flags->setTone(Tone::Today);
    m_others->setTone(Tone::Late);
    m_others->hide();
    m_tier->setTone(Tone::Accent);
    m_tier->setFont(m_name->font());
    m_tier->setAlignment(Qt::AlignTop | Qt::AlignTrailing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_tier, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_identity);
    layout->addWidget(m_flags);
    layout->addWidget(m_others);
    auto *figures = new QWidget(this);
    auto *flow = new FlowLayout(figures, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Figure *figure : {m_due, m_last, m_amount, m_amountAll, m_open, m_cooperation}) {
        figure->setSmall(true);
        flow->addWidget(figure);
    }
    layout->addWidget(figures);
    m_briefGrid->setContentsMargins(0, 0, 0, 0);
    m_briefGrid->setHorizontalSpacing(16);
    m_briefGrid->setVerticalSpacing(0);
    layout->addLayout(m_briefGrid);
    arrangeBrief();
}

/// Two beside two where there is room: nothing of the head may be out of sight.
void CardHeader::arrangeBrief()
{
    const int columns = width() >= kTwoColumns ? 2 : 1;
    if (columns == m_briefColumns)
        return;
    m_briefColumns = columns;
    m_bar->setDirection(columns == 2 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    int place = 0;
    for (BriefLine *line : {m_topic, m_promise, m_need, m_likes}) {
        m_briefGrid->addWidget(line, place / columns, place % columns);
        ++place;
    }
    shareBrief();
}

/// A column without a text gives its room to the other.
void CardHeader::shareBrief()
{
    const bool right = !m_promise->isHidden() || !m_likes->isHidden();
    m_briefGrid->setColumnStretch(0, 1);
    m_briefGrid->setColumnStretch(1, m_briefColumns == 2 && right ? 1 : 0);
}

void CardHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeBrief();
}

void CardHeader::buildActions()
{
    m_log->setObjectName(u"cardLog"_s);
    m_edit->setObjectName(u"cardEdit"_s);
    m_snooze->setObjectName(u"cardSnooze"_s);
    m_more->setObjectName(u"cardMore"_s);
    m_overrideAction->setObjectName(u"cardOverride"_s);
    m_pinAction->setObjectName(u"cardPin"_s);
    m_pinAction->setIcon(Theme::icon(u"pin"_s));
    m_cycleAction->setObjectName(u"cardCycle"_s);
    m_doNotContactAction->setObjectName(u"cardDoNotContact"_s);
    m_log->setProperty("primary", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(Theme::icon(u"more"_s));
    m_doNotContactAction->setCheckable(true);
    m_invoiceAction->setObjectName(u"cardInvoice"_s);
    m_invoiceAction->setIcon(Theme::icon(u"copy"_s));
    m_saleAction->setObjectName(u"cardSale"_s);
    m_saleAction->setIcon(Theme::icon(u"money"_s));
    m_opportunityAction->setObjectName(u"cardOpportunity"_s);
    m_opportunityAction->setIcon(Theme::icon(u"funnel"_s));
    auto *menu = new QMenu(m_more);
    menu->addActions({m_saleAction, m_opportunityAction});
    menu->addSeparator();
    menu->addActions({m_overrideAction, m_pinAction, m_cycleAction, m_invoiceAction});
    menu->addSeparator();
    menu->addAction(m_doNotContactAction);
    m_more->setMenu(menu);

    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *button : std::initializer_list<QWidget *>{m_log, m_edit, m_snooze, m_more})
        row->addWidget(button);
    bar->setProperty("writes", true);
    row->addStretch();
    m_bar->setSpacing(6);
    m_bar->setContentsMargins(0, 4, 0, 0);
    m_bar->addWidget(bar);
    m_bar->addWidget(m_channels, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_bar);

    connect(m_log, &QPushButton::clicked, this, &CardHeader::logWanted);
    connect(m_edit, &QPushButton::clicked, this, &CardHeader::editWanted);
    connect(m_snooze, &QPushButton::clicked, this, &CardHeader::snoozeWanted);
    connect(m_overrideAction, &QAction::triggered, this, &CardHeader::cooperationWanted);
    connect(m_pinAction, &QAction::triggered, this, &CardHeader::pinWanted);
    connect(m_cycleAction, &QAction::triggered, this, &CardHeader::cycleWanted);
    connect(m_doNotContactAction, &QAction::triggered, this, &CardHeader::doNotContactWanted);
    connect(m_invoiceAction, &QAction::triggered, this, &CardHeader::invoiceDetailsWanted);
    connect(m_saleAction, &QAction::triggered, this, &CardHeader::saleWanted);
    connect(m_opportunityAction, &QAction::triggered, this, &CardHeader::opportunityWanted);
    connect(m_channels, &ChannelBar::chosen, this, &CardHeader::contactWanted);
}

void CardHeader::retranslate()
{
    m_amount->setLabel(ClientText::windowCaption(m_format));
    m_log->setText(tr("Log contact"));
    m_edit->setText(tr("Edit"));
    m_snooze->setText(tr("Snooze"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_overrideAction->setText(tr("Set cooperation status"));
    m_pinAction->setText(tr("Pin tier"));
    m_cycleAction->setText(tr("Set own cycle"));
    m_doNotContactAction->setText(tr("Do not contact"));
    m_invoiceAction->setText(tr("Copy invoice details"));
    m_saleAction->setText(tr("Record a sale or return"));
    m_opportunityAction->setText(tr("Add an opportunity"));
    m_topic->setCaption(tr("Last topic"));
    m_promise->setCaption(tr("Last promise"));
    m_likes->setCaption(tr("Likes"));
    m_need->setCaption(tr("Next need"));
    setClient(m_client, m_derived);
}

void CardHeader::setClient(const Client &client, const ClientDerived &derived)
{
    m_client = client;
    m_derived = derived;
    m_doNotContactAction->setChecked(client.doNotContact);
    m_channels->setClient(client);
    showIdentity();
    showFigures();
    showDue();
    showLast();
    showBrief();
    showOthers();
}

void CardHeader::setLogOffered(bool offered)
{
    m_log->setVisible(offered);
}

void CardHeader::setReceivables(const ClientReceivables &receivables)
{
    m_owed = receivables;
    showOpen();
}

void CardHeader::setBrief(const ContactBrief &brief)
{
    m_said = brief;
    showLast();
    showBrief();
    showOthers();
}

void CardHeader::showIdentity()
{
    m_name->setText(m_client.name);
    const QString badge = ClientText::tierBadge(m_format, m_derived.tier);
    m_tier->setText(m_derived.pinned ? u"✎ "_s + badge : badge);
    m_tier->setToolTip(PlainText::toolTip(m_derived.pinned ? tr("Value tier pinned by hand")
                                                           : tr("Value tier by the actual deal amount")));
    QStringList parts{m_client.code, m_format.labels(u"role"_s, m_client.roles),
                      m_format.label(u"attribute"_s, m_client.attribute), m_format.user(m_client.owner)};
    parts.removeAll(QString());
    m_identity->setText(parts.join(u" · "_s));
    QStringList flags;
    if (m_derived.pinned)
        flags << pinText();
    if (m_client.keyAccount)
        flags << m_format.label(u"flag"_s, u"key_account"_s);
    if (m_client.doNotContact)
        flags << m_format.label(u"flag"_s, u"do_not_contact"_s);
    if (m_client.onHold)
        flags << m_format.label(u"flag"_s, u"on_hold"_s);
    if (m_client.cycleDays)
        flags << tr("Own cycle of %n days", nullptr, *m_client.cycleDays);
    if (m_client.snoozeUntil > m_format.today())
        flags << tr("Snoozed until %1: %2").arg(m_format.day(m_client.snoozeUntil), m_client.snoozeReason);
    if (m_derived.tries > 0)
        flags << tr("%n tries", nullptr, m_derived.tries);
    m_flags->setText(flags.join(u" · "_s));
    m_flags->setVisible(!flags.isEmpty());
}

/// What holds, until when, why, and what would hold without it.
QString CardHeader::pinText() const
{
    const QString rule = ClientText::tierBadge(m_format, m_derived.tierRule);
    if (!m_pin)
        return tr("Tier pinned; by the sales %1").arg(rule);
    if (m_pin->until.isValid())
        return tr("Tier pinned until %1; by the sales %2: %3").arg(m_format.day(m_pin->until), rule, m_pin->reason);
    return tr("Tier pinned without end; by the sales %1: %2").arg(rule, m_pin->reason);
}

void CardHeader::setPin(const std::optional<TierPin> &pin)
{
    m_pin = pin;
    showIdentity();
}

void CardHeader::showFigures()
{
    m_amount->setValue(m_format.money(m_derived.amount));
    m_amountAll->setValue(m_format.money(m_derived.amountAll), Tone::Muted);
    m_amountAll->setLabel(
        m_derived.sales == 0
            ? tr("Amount of all time")
            : tr("All time: %n sales, last %1", nullptr, m_derived.sales).arg(m_format.day(m_derived.lastSale)));
    showOpen();
    const bool overridden = !m_client.cooperationOverride.isEmpty();
    const QString label = m_format.label(u"cooperation"_s, m_derived.cooperation);
    m_cooperation->setValue(overridden ? u"✎ "_s + label : label);
    const QString rule = m_format.label(u"cooperation"_s, m_derived.cooperationRule);
    m_cooperation->setLabel(overridden ? tr("Set by hand; by the rule %1").arg(rule) : tr("Cooperation status"));
    m_cooperation->setToolTip(PlainText::toolTip(
        overridden ? tr("Set on %1: %2").arg(m_format.day(m_client.cooperationDay), m_client.cooperationReason)
                   : QString()));
}

/// Nothing where nothing is open: most clients owe nothing.
void CardHeader::showOpen()
{
    const bool late = m_owed.overdue > Money{};
    m_open->setVisible(m_owed.count > 0);
    m_open->setValue(m_format.money(m_owed.open), late ? Tone::Late : Tone::Soon);
    m_open->setLabel(late ? tr("Open, %1 of it overdue").arg(m_format.money(m_owed.overdue)) : tr("Open amount"));
}

void CardHeader::showDue()
{
    const DueState state =
        dueStateOf(m_derived.due, m_derived.suppressed, m_format.today(), m_format.settings().soonDays);
    m_due->setValue(ClientText::dueText(m_format, m_derived), toneOf(state));
    m_due->setLabel(ClientText::cycleText(m_derived));
    QStringList lines{ClientText::dueReason(m_format, m_derived), ClientText::lastContactText(m_format, m_derived)};
    lines.removeAll(QString());
    m_due->setToolTipText(lines.join(u'\n'));
}

void CardHeader::showLast()
{
    m_last->setVisible(m_derived.lastContact.isValid() || m_said.last.id.isValid());
    m_last->setValue(m_derived.lastContact.isValid() ? m_format.nearDay(m_derived.lastContact) : tr("none counted"));
    const bool counted = m_said.last.id.isValid() && m_said.last.isCounted();
    QStringList about{tr("Last contact")};
    // How long ago is told in days, however far back the day lies.
    if (m_derived.lastContact.isValid() && m_last->value() == m_format.day(m_derived.lastContact))
        about << tr("%n days ago", nullptr, static_cast<int>(m_derived.lastContact.daysTo(m_format.today())));
    if (counted)
        about << m_format.label(u"channel"_s, m_said.last.channel);
    about.removeAll(QString());
    m_last->setLabel(about.join(u" · "_s));
    m_last->setToolTipText(m_said.last.id.isValid() ? ContactText::whole(m_format, m_said.last) : QString());
}

void CardHeader::showBrief()
{
    m_topic->setText(ContactText::said(m_format, m_said.topic));
    m_promise->setText(ContactText::promise(m_format, m_said));
    m_likes->setText(m_client.likes.section(u'\n', 0, 0));
    m_need->setText(m_client.needs.section(u'\n', 0, 0));
    shareBrief();
}

/// Two of us should not call one client on one day without knowing of each other.
void CardHeader::showOthers()
{
    const QStringList others = ContactText::others(m_format, m_said);
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
}
