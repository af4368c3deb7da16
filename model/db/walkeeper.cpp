// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/walkeeper.h"

#include "model/db/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

WalKeeper::WalKeeper() = default;

WalKeeper::~WalKeeper() = default;

void WalKeeper::open(const QString &path)
{
    m_path = path;
    m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    m_lock->setStaleLockTime(0); // never by age; a lock of a dead process is taken over all the same
    own();
}

void WalKeeper::close()
{
    m_lock.reset();
    m_path.clear();
}

bool WalKeeper::isDue() const
{
    return QFileInfo(m_path + u"-wal"_s).size() > kDueBytes;
}

bool WalKeeper::own()
{
    return m_lock && (m_lock->isLocked() || m_lock->tryLock(0));
}

QString WalKeeper::owner() const
{
    qint64 process = 0;
    QString host, program;
    if (!m_lock || m_lock->isLocked() || !m_lock->getLockInfo(&process, &host, &program) || process <= 0)
        return {};
    const QString name = program.isEmpty() ? u"?"_s : program;
    if (host != QSysInfo::machineHostName())
        return QCoreApplication::translate("Database", "%1, process %2 on %3").arg(name).arg(process).arg(host);
    return QCoreApplication::translate("Database", "%1, process %2").arg(name).arg(process);
}

Done WalKeeper::checkpoint(Connection &writer)
{
    if (!own())
        return {};
    if (!writer.execute(u"BEGIN IMMEDIATE"_s))
        return {};
    WEFT_TRY(writer.execute(u"COMMIT"_s));
    // With the lock busy for longer, TRUNCATE would become PASSIVE under the live writer.
    WEFT_TRY(writer.execute(u"PRAGMA busy_timeout = 5000"_s));
    const Result<qint64> done = writer.integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    WEFT_TRY(writer.execute(u"PRAGMA busy_timeout = 250"_s));
    if (!done)
        return tl::unexpected<Error>(done.error());
    return {};
}
