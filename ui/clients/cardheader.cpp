// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/cardheader.h"

#include "ui/clients/clienttext.h"
#include "ui/common/conditiontext.h"
#include "ui/common/figure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// "A · Core client"; a tier that the firm has named stands by that name alone.
QString tierBadge(const Format &format, Tier tier)
{
    const QString letter = ConditionText::tierLetter(format, tier);
    const QString name = format.tier(tier);
    return tier == Tier::None || letter == name ? name : u"%1 · %2"_s.arg(letter, name);
}
} // namespace

CardHeader::CardHeader(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_name(PlainText::heading({}, 5, this)), m_tier(new ToneLabel(this)),
      m_identity(PlainText::muted({}, this)), m_flags(new ToneLabel(this)), m_amount(new Figure(this)),
      m_amountAll(new Figure(this)), m_due(new Figure(this)), m_cooperation(new Figure(this)),
      m_reach(PlainText::muted({}, this)), m_brief(PlainText::label({}, this)), m_log(new QPushButton(this)),
      m_edit(new QPushButton(this)), m_snooze(new QPushButton(this)), m_more(new QToolButton(this)),
      m_overrideAction(new QAction(this)), m_cycleAction(new QAction(this)), m_doNotContactAction(new QAction(this))
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
    for (QLabel *label : {m_name, m_identity, m_reach, m_brief, static_cast<QLabel *>(m_flags)}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    m_flags->setTone(Tone::Today);
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
    auto *figures = new QWidget(this);
    auto *flow = new FlowLayout(figures, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Figure *figure : {m_due, m_amount, m_amountAll, m_cooperation}) {
        figure->setSmall(true);
        flow->addWidget(figure);
    }
    layout->addWidget(figures);
    layout->addWidget(m_reach);
    layout->addWidget(m_brief);
}

void CardHeader::buildActions()
{
    m_log->setObjectName(u"cardLog"_s);
    m_edit->setObjectName(u"cardEdit"_s);
    m_snooze->setObjectName(u"cardSnooze"_s);
    m_more->setObjectName(u"cardMore"_s);
    m_overrideAction->setObjectName(u"cardOverride"_s);
    m_cycleAction->setObjectName(u"cardCycle"_s);
    m_doNotContactAction->setObjectName(u"cardDoNotContact"_s);
    m_log->setProperty("primary", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(Theme::icon(u"more"_s));
    m_doNotContactAction->setCheckable(true);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_overrideAction, m_cycleAction});
    menu->addSeparator();
    menu->addAction(m_doNotContactAction);
    m_more->setMenu(menu);

    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar, 6);
    row->setContentsMargins(0, 4, 0, 0);
    for (QWidget *button : std::initializer_list<QWidget *>{m_log, m_edit, m_snooze, m_more})
        row->addWidget(button);
    layout()->addWidget(bar);

    connect(m_log, &QPushButton::clicked, this, &CardHeader::logWanted);
    connect(m_edit, &QPushButton::clicked, this, &CardHeader::editWanted);
    connect(m_snooze, &QPushButton::clicked, this, &CardHeader::snoozeWanted);
    connect(m_overrideAction, &QAction::triggered, this, &CardHeader::cooperationWanted);
    connect(m_cycleAction, &QAction::triggered, this, &CardHeader::cycleWanted);
    connect(m_doNotContactAction, &QAction::triggered, this, &CardHeader::doNotContactWanted);
}

void CardHeader::retranslate()
{
    m_amount->setLabel(ClientText::windowCaption(m_format));
    m_amountAll->setLabel(tr("Amount of all time"));
    m_log->setText(tr("Log contact"));
    m_edit->setText(tr("Edit"));
    m_snooze->setText(tr("Snooze"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_overrideAction->setText(tr("Set cooperation status"));
    m_cycleAction->setText(tr("Set own cycle"));
    m_doNotContactAction->setText(tr("Do not contact"));
    setClient(m_client, m_derived);
}

void CardHeader::setClient(const Client &client, const ClientDerived &derived)
{
    m_client = client;
    m_derived = derived;
    m_doNotContactAction->setChecked(client.doNotContact);
    showIdentity();
    showFigures();
    showDue();
    showBrief();
}

void CardHeader::setLogOffered(bool offered)
{
    m_log->setVisible(offered);
}

void CardHeader::setLastTopic(const QString &topic)
{
    m_lastTopic = topic;
    showBrief();
}

void CardHeader::showIdentity()
{
    m_name->setText(m_client.name);
    m_tier->setText(tierBadge(m_format, m_derived.tier));
    m_tier->setToolTip(PlainText::toolTip(tr("Value tier by the actual deal amount")));
    QStringList parts{m_client.code, m_format.labels(u"role"_s, m_client.roles),
                      m_format.label(u"attribute"_s, m_client.attribute), m_format.user(m_client.owner)};
    parts.removeAll(QString());
    m_identity->setText(parts.join(u" · "_s));
    QStringList flags;
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

void CardHeader::showFigures()
{
    m_amount->setValue(m_format.money(m_derived.amount));
    m_amountAll->setValue(m_format.money(m_derived.amountAll), Tone::Muted);
    const bool overridden = !m_client.cooperationOverride.isEmpty();
    const QString label = m_format.label(u"cooperation"_s, m_derived.cooperation);
    m_cooperation->setValue(overridden ? u"✎ "_s + label : label);
    const QString rule = m_format.label(u"cooperation"_s, m_derived.cooperationRule);
    m_cooperation->setLabel(overridden ? tr("Set by hand; by the rule %1").arg(rule) : tr("Cooperation status"));
    m_cooperation->setToolTip(PlainText::toolTip(
        overridden ? tr("Set on %1: %2").arg(m_format.day(m_client.cooperationDay), m_client.cooperationReason)
                   : QString()));
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

void CardHeader::showBrief()
{
    QStringList reach;
    if (!m_client.preferredChannel.isEmpty())
        reach << tr("Prefers: %1").arg(m_format.label(u"channel"_s, m_client.preferredChannel));
    for (const Consent &consent : m_client.consents) {
        const QString channel = m_format.label(u"channel"_s, consent.channel);
        if (consent.answer == u"yes")
            reach << tr("✓ %1 allowed").arg(channel);
        else if (consent.answer == u"no")
            reach << tr("✗ %1 refused").arg(channel);
    }
    m_reach->setText(reach.join(u" · "_s));
    m_reach->setVisible(!reach.isEmpty());

    QStringList brief;
    if (!m_lastTopic.isEmpty())
        brief << tr("Last topic: %1").arg(m_lastTopic);
    if (!m_client.needs.isEmpty())
        brief << tr("Needs: %1").arg(m_client.needs.section(u'\n', 0, 0));
    if (!m_client.likes.isEmpty())
        brief << tr("Likes: %1").arg(m_client.likes.section(u'\n', 0, 0));
    m_brief->setText(brief.join(u'\n'));
    m_brief->setVisible(!brief.isEmpty());
}
