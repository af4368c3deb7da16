// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/clients/lifephase.h"
#include "model/db/database.h"

#include <QDateTime>

class Connection;

/// A field before and after a change, as it was stored; names where a record was meant.
struct FieldChange
{
    QString field; ///< of the field table: owner, phone, people, tags …
    QString before, after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One line of a client's story.
struct TimelineLine
{
    enum class Kind { Contact, Sale, TierChange, Stage, Task, Payment, Edit };
    static constexpr int kKinds = 7;

    /// Of the line: the kind and the row together.
    Id<TimelineLine> id;
    Kind kind = Kind::Contact;
    qint64 row = 0; ///< of the contact, sale, tier change, stage entry, task, payment or journalled change
    QDate day;      ///< invalid: before records began
    QDateTime at;   ///< of a contact or a change
    Id<User> user;
    QString userCode; ///< of a change

    QString channel, direction, outcome; ///< of a contact
    bool counted = false;
    bool bulk = false;
    QDate entered;  ///< of a contact that was written down on a later day
    QString person; ///< whom it was with
    QString note;
    QString learnt;

    Money amount; ///< of a sale, a payment, an opportunity, or the deal amount at a change of tier
    Tier from = Tier::None, to = Tier::None;
    QString subject; ///< topic, product, name of the opportunity, subject of the task
    QString code;    ///< of the sale or opportunity, the number of the invoice paid
    QString stage;   ///< code
    QString stageLabel, stageKind;
    bool done = false; ///< of a task

    StepName step;          ///< of a change
    bool takenBack = false; ///< the change undoes that step
    QList<FieldChange> changes;

    friend bool operator==(const TimelineLine &a, const TimelineLine &b);
};

struct TimelineQuery
{
    Id<Client> client;
    std::optional<TimelineLine::Kind> kind; ///< none: all
    QString search;                         ///< in what is written there, folded
    friend bool operator==(const TimelineQuery &, const TimelineQuery &) = default;
};

namespace Timeline {
/// Ids of lines, newest first; of one day the later contact first, then sales, tier changes, stages, tasks, payments,
/// changes.
Result<QList<qint64>> find(Connection &c, const TimelineQuery &query);
/// In the order of the ids; lines that are gone are left out.
Result<QList<TimelineLine>> load(Connection &c, const QList<qint64> &ids);
/// The phases of the client's life up to the day.
Result<QList<LifePhase>> phases(Connection &c, Id<Client> client, QDate today);

/// Changes of records, from the journal; used by the two above.
struct Mark
{
    QDate day;
    QDateTime at;
    qint64 id; ///< of a line
};
Done findEdits(Connection &c, Id<Client> client, QList<Mark> &marks);
Done loadEdits(Connection &c, const QList<qint64> &rows, QList<TimelineLine> &lines);
qint64 lineId(TimelineLine::Kind kind, qint64 row);
} // namespace Timeline

class TimelineStore : public QObject
{
    Q_OBJECT

public:
    using Record = TimelineLine;
    using Query = TimelineQuery;

    TimelineStore(Database &database, const Clock &clock, QObject *parent = nullptr);
    QFuture<Result<QList<qint64>>> find(const TimelineQuery &query);
    QFuture<Result<QList<TimelineLine>>> load(const QList<qint64> &ids);
    QFuture<Result<QList<LifePhase>>> phases(Id<Client> client);

signals:
    /// Something that timelines show changed, of whatever client.
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
};
