// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/db/database.h"

#include <QDateTime>

class Connection;

/// One line of a client's story: a contact, a sale, a change of tier, or an opportunity entering a stage.
struct TimelineLine
{
    enum class Kind { Contact, Sale, TierChange, Stage };

    Kind kind = Kind::Contact;
    qint64 id = 0; ///< of the contact, sale, tier change or opportunity
    QDate day;     ///< invalid: before records began
    QDateTime at;  ///< of a contact
    Id<User> user;

    QString channel, direction, outcome; ///< of a contact
    bool counted = false;
    bool bulk = false;
    QString person; ///< whom it was with
    QString note;

    Money amount; ///< of a sale, an opportunity, or the deal amount at a change of tier
    Tier from = Tier::None, to = Tier::None;
    QString subject; ///< topic, product, name of the opportunity
    QString code;    ///< of the sale or opportunity
    QString stage;   ///< code
    QString stageLabel, stageKind;

    friend bool operator==(const TimelineLine &, const TimelineLine &) = default;
};

namespace Timeline {
/// Newest first; of one day the later contact first, then sales, tier changes, stages.
Result<QList<TimelineLine>> lines(Connection &c, Id<Client> client);
} // namespace Timeline

class TimelineStore : public QObject
{
    Q_OBJECT

public:
    explicit TimelineStore(Database &database, QObject *parent = nullptr);
    QFuture<Result<QList<TimelineLine>>> lines(Id<Client> client);

signals:
    /// Something that timelines show changed, of whatever client.
    void changed();

private:
    Database &m_database;
};
