// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/db/connection.h"
#include "model/db/database.h"
#include "model/db/filemark.h"
#include "model/db/gate.h"
#include "model/db/walkeeper.h"

#include <QTemporaryDir>

#include <chrono>

struct Step;

/// What happens on the writer's thread: opening, transactions, the journal, other programs' commits, the log.
/// Lives and is used on that thread alone.
class Writer
{
public:
    /// Who signs a step, and when.
    struct Signature
    {
        QString at;
        QString user;
        QString origin;
    };

    /// How the writer tells the others; all are called on its thread.
    struct Links
    {
        std::function<void(const Changes &)> committed;
        std::function<void(bool, const QString &)> waiting;
        std::function<void()> vanished;
        std::function<bool()> shouldStop; ///< nobody waits for the job any more
        std::function<bool()> readerIsBusy;
        std::function<Signature()> signature;
        Database::UpkeepFunction upkeep;
        Database::OpenedFunction opened;
    };

    explicit Writer(Links links);

    /// The file alone, closed again.
    static Done create(const QString &path, const std::function<Done(Connection &)> &seed);
    Result<OpenReport> open(const QString &path, bool readOnly);
    /// Nothing is opened for writing; the reader is let to what somebody else has admitted.
    void adopt(const QString &path, Connection::Mode mode);
    void close();

    Connection &connection() { return m_connection; }
    /// How and where the reader opens the workspace.
    const Admission &admission() const { return m_admission; }

    Done transact(const StepName &name, Upkeep::Cause cause, const std::function<Done(Connection &)> &f);
    Done transactQuietly(const std::function<Done(Connection &)> &f);
    /// While idle: what other programs did, whether the file is still there, the log.
    void poll();
    /// How long a write waits for another program.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    Done openConnections();
    Done prepare(OpenReport &report);
    Done begin();
    Done waitForLock();
    Done checkedPresence();
    Done noticeOthers();
    Result<Id<Step>> writeStep(const StepName &name, Upkeep::Cause cause);
    Result<Changes> recorded(const StepName &name, Upkeep::Cause cause, const std::function<Done(Connection &)> &f);
    Done kept(Upkeep::Cause cause, Changes &changes);
    Done reopen();

    Links m_links;
    Connection m_connection;
    Connection m_before;
    Admission m_admission;
    FileMark m_mark;
    WalKeeper m_wal;
    QString m_path;
    qint64 m_dataVersion = 0;
    Id<Step> m_lastStep;
    bool m_vanished = false;
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
};
