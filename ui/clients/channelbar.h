// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/reach.h"

#include <QWidget>

class FlowLayout;
class Format;
class QLabel;
class QToolButton;

/// Buttons by which a client may be contacted. Those that stand against the client's wish are marked and say why.
class ChannelBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelBar(const Format &format, QWidget *parent = nullptr);
    void setClient(const Client &client);
    void retranslate();

signals:
    /// The link is empty where nothing can be opened for the channel.
    void chosen(const QString &channel, Id<Person> person, const QString &link);

private:
    struct Channel
    {
        QString code;
        QToolButton *button;
    };
    void choose(const Channel &channel);
    void show(const Channel &channel);
    QString reason(const QString &channel) const;
    QString preference() const;

    const Format &m_format;
    Client m_client;
    QList<Channel> m_channels;
    QLabel *m_preferred;
    QLabel *m_blocked;
};
