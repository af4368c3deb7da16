// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/channelbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/tone.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChannelBar::ChannelBar(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_preferred(PlainText::muted({}, this)), m_blocked(new ToneLabel(this))
{
    setObjectName(u"channelBar"_s);
    m_preferred->setObjectName(u"cardPreferred"_s);
    m_blocked->setObjectName(u"cardBlocked"_s);
    m_blocked->setWordWrap(true);
    static_cast<ToneLabel *>(m_blocked)->setTone(Tone::Bad);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[code, icon] : {std::pair(u"phone_out"_s, u"phone"_s), std::pair(u"sms"_s, u"message"_s),
                                     std::pair(u"email"_s, u"email"_s), std::pair(u"im"_s, u"user"_s)}) {
        auto *button = new QToolButton(row);
        button->setObjectName(u"channel_"_s + code);
        button->setIcon(Theme::icon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const Channel channel{code, button};
        m_channels << channel;
        flow->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, channel] { choose(channel); });
    }
    flow->addWidget(m_preferred);
    layout->addWidget(row);
    layout->addWidget(m_blocked);
    m_blocked->hide();
}

void ChannelBar::setClient(const Client &client)
{
    if (client.id != m_client.id)
        m_blocked->hide();
    m_client = client;
    retranslate();
}

void ChannelBar::retranslate()
{
    for (const Channel &channel : std::as_const(m_channels))
        show(channel);
    const QString preferred = preference();
    m_preferred->setText(preferred);
    m_preferred->setVisible(!preferred.isEmpty());
}

void ChannelBar::show(const Channel &channel)
{
    const Reach::Block block = Reach::block(m_client, channel.code);
    const QString label = m_format.label(u"channel"_s, channel.code);
    const QString why = reason(channel.code);
    QString text = label;
    if (block == Reach::Block::Refused || block == Reach::Block::DoNotContact)
        text = tr("✗ %1").arg(label);
    else if (Reach::consent(m_client, channel.code).answer == u"yes")
        text = tr("✓ %1").arg(label);
    channel.button->setText(PlainText::action(text));
    // What has no address is nothing to press; a wish of the client is worth a button that says so.
    channel.button->setVisible(block != Reach::Block::NoAddress);
    const QList<ReachPoint> points = Reach::points(m_client, channel.code);
    QStringList tip{why.isEmpty() ? label : why};
    for (const ReachPoint &point : points)
        tip << (point.name.isEmpty() ? point.text : u"%1 %2"_s.arg(point.name, point.text));
    channel.button->setToolTip(PlainText::toolTip(tip.mid(0, 8).join(u'\n')));
    channel.button->setAccessibleName(why.isEmpty() ? label : u"%1: %2"_s.arg(label, why));
}

QString ChannelBar::reason(const QString &channel) const
{
    switch (Reach::block(m_client, channel)) {
    case Reach::Block::DoNotContact:
        return tr("%1 asked not to be contacted.").arg(m_client.name);
    case Reach::Block::Refused: {
        const QDate day = Reach::consent(m_client, channel).day;
        const QString label = m_format.label(u"channel"_s, channel);
        return day.isValid() ? tr("No consent to %1 since %2.").arg(label, m_format.day(day))
                             : tr("No consent to %1.").arg(label);
    }
    case Reach::Block::NoAddress:
    case Reach::Block::None:
        break;
    }
    return {};
}

/// What the buttons do not show: the channel and the time that the client likes best, and answers for other channels.
QString ChannelBar::preference() const
{
    QStringList parts;
    if (!m_client.preferredChannel.isEmpty())
        parts << tr("Prefers: %1").arg(m_format.label(u"channel"_s, m_client.preferredChannel));
    if (!m_client.preferredTime.isEmpty())
        parts << m_client.preferredTime;
    for (const Consent &consent : m_client.consents) {
        const bool shown = std::ranges::any_of(m_channels, [&](const Channel &channel) {
            return channel.code == consent.channel && !channel.button->isHidden();
        });
        const QString label = m_format.label(u"channel"_s, consent.channel);
        if (!shown && consent.answer == u"yes")
            parts << tr("✓ %1").arg(label);
        else if (!shown && consent.answer == u"no")
            parts << tr("✗ %1").arg(label);
    }
    return parts.join(u" · "_s);
}

void ChannelBar::choose(const Channel &channel)
{
    const QString why = reason(channel.code);
    m_blocked->setVisible(!why.isEmpty());
    if (!why.isEmpty()) {
        const auto open = std::ranges::find_if(m_channels, [this](const Channel &other) {
            return Reach::block(m_client, other.code) == Reach::Block::None;
        });
        const bool offered = open != m_channels.cend();
        m_blocked->setText(offered ? tr("%1 %2 is allowed.").arg(why, m_format.label(u"channel"_s, open->code)) : why);
        if (offered)
            open->button->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QList<ReachPoint> points = Reach::points(m_client, channel.code);
    if (points.size() == 1)
        return emit chosen(channel.code, points.first().person, points.first().link);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReachPoint &point : points.mid(0, 30)) {
        const QString text = point.name.isEmpty() ? point.text : u"%1  %2"_s.arg(point.name, point.text);
        QAction *action = menu->addAction(PlainText::action(text));
        connect(action, &QAction::triggered, this,
                [this, code = channel.code, point] { emit chosen(code, point.person, point.link); });
    }
    menu->popup(channel.button->mapToGlobal(QPoint(0, channel.button->height())));
}
