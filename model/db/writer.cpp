// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/writer.h"

#include "model/core/filewriter.h"
#include "model/db/journal.h"
#include "model/db/migrations.h"
#include "model/db/recording.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/// After so many new rows in one go the connection that wrote them is slow until it is closed (storage.md 2).
constexpr qint64 kBulkRows = 2000;

QString translated(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

QString kindOf(Upkeep::Cause cause)
{
    if (cause == Upkeep::Cause::Undo)
        return u"undo"_s;
    return cause == Upkeep::Cause::Redo ? u"redo"_s : u"do"_s;
}

/// Who keeps the file from being written to is known where that program holds the lock file beside it, too.
QString tooLong(const QString &path, const QString &whom)
{
    const QString file = QDir::toNativeSeparators(path);
    if (whom.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Database", "Another program has been writing to “%1” for too long. "
                                                        "Nothing was saved. Close that program, or try again "
                                                        "when it has finished."))
            .arg(file);
    return translated(QT_TRANSLATE_NOOP("Database", "Another program has been writing to “%1” for too long; it is "
                                                    "open in %2. Nothing was saved. Close that program, or try "
                                                    "again when it has finished."))
        .arg(file, whom);
}

qint64 rowsIn(const Changes &changes)
{
    qint64 rows = 0;
    for (const auto &ranges : changes.ranges) {
        for (const auto &[first, last] : ranges)
            rows += last - first + 1;
    }
    return rows;
}

Done fill(Connection &c, const QString &path, const std::function<Done(Connection &)> &seed)
{
    WEFT_TRY(c.open(path, Connection::Mode::ReadWrite));
    WEFT_TRY(c.execute(u"BEGIN IMMEDIATE"_s));
    WEFT_TRY(Migrations::apply(c, 0, Migrations::newest()));
    if (seed)
        WEFT_TRY(seed(c));
    return c.execute(u"COMMIT"_s);
}
} // namespace

Writer::Writer(Links links) : m_links(std::move(links)) {}

Done Writer::create(const QString &path, const std::function<Done(Connection &)> &seed)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(
            ErrorKind::Invalid,
            translated(QT_TRANSLATE_NOOP("Database", "“%1” exists already and was left as it is. Choose another "
                                                     "name, or open it."))
                .arg(QDir::toNativeSeparators(path)));
    if (!info.dir().exists())
        return fail(ErrorKind::NotFound,
                    translated(QT_TRANSLATE_NOOP("Database", "The folder of “%1” is not there. Create it, or choose "
                                                             "another one."))
                        .arg(QDir::toNativeSeparators(path)));
    // Whatever stops this, a file under the final name is always a whole one.
    const QString part = path + u".new"_s;
    for (const QString &left : {part, part + u"-journal"_s})
        QFile::remove(left);
    Connection c;
    Done done = fill(c, part, seed);
    c.close();
    if (done)
        done = syncFile(part);
    if (done && !QFile::rename(part, path))
        done = fail(ErrorKind::Failed,
                    translated(QT_TRANSLATE_NOOP("Database", "“%1” could not be created. Choose a folder that may be "
                                                             "written to."))
                        .arg(QDir::toNativeSeparators(path)));
    if (done)
        done = syncFolder(info.absolutePath());
    if (!done)
        QFile::remove(part);
    return done;
}

Result<OpenReport> Writer::open(const QString &path, bool readOnly)
{
    auto admission = Gate::inspect(path, readOnly);
    if (!admission)
        return tl::unexpected<Error>(admission.error());
    m_admission = std::move(*admission);
    m_path = path;
    OpenReport report;
    report.readOnly = m_admission.mode != Connection::Mode::ReadWrite;
    report.reason = m_admission.reason;
    if (report.readOnly)
        return report;
    m_mark = FileMark(path);
    if (const Done done = prepare(report); !done) {
        close();
        return tl::unexpected<Error>(done.error());
    }
    return report;
}

void Writer::adopt(const QString &path, Connection::Mode mode)
{
    m_path = path;
    m_admission.path = path;
    m_admission.mode = mode;
}

Done Writer::prepare(OpenReport &report)
{
    m_wal.open(m_path);
    WEFT_TRY(m_connection.open(m_path, Connection::Mode::ReadWrite));
    WEFT_TRY(m_connection.execute(u"PRAGMA journal_mode = WAL"_s));
    if (m_admission.version < Migrations::newest()) {
        WEFT_TAKE(report.copyBefore, Migrations::copyBefore(m_connection, m_path, m_admission.version));
        WEFT_TRY(Migrations::migrate(m_connection, m_admission.version));
        report.migratedFrom = m_admission.version;
    }
    if (m_links.opened) {
        WEFT_TRY(waitForLock());
        Done done = m_links.opened(m_connection, false);
        if (done)
            done = m_connection.execute(u"COMMIT"_s);
        if (!done) {
            (void)m_connection.execute(u"ROLLBACK"_s);
            return done;
        }
    }
    return openConnections();
}

Done Writer::openConnections()
{
    if (!m_connection.isOpen())
        WEFT_TRY(m_connection.open(m_path, Connection::Mode::ReadWrite));
    WEFT_TRY(Recording::install(m_connection));
    WEFT_TRY(m_before.open(m_path, Connection::Mode::ReadOnly));
    WEFT_TAKE(m_dataVersion, m_connection.integer(u"PRAGMA data_version"_s));
    WEFT_TAKE(m_lastStep.value, m_connection.integer(u"SELECT coalesce(max(id), 0) FROM step"_s));
    return {};
}

Done Writer::reopen()
{
    const Id<Step> last = m_lastStep;
    m_before.close();
    m_connection.close();
    WEFT_TRY(openConnections());
    if (m_lastStep == last)
        return {};
    m_lastStep = last;
    m_dataVersion = -1; // somebody wrote in between
    return noticeOthers();
}

void Writer::close()
{
    m_before.close();
    if (m_connection.isOpen()) {
        (void)m_connection.execute(u"PRAGMA optimize"_s);
        if (m_mark.state() != FileMark::State::Replaced)
            (void)m_wal.checkpoint(m_connection);
    }
    m_connection.close();
    m_wal.close();
    m_admission = {};
}

Done Writer::transact(const StepName &name, Upkeep::Cause cause, const std::function<Done(Connection &)> &f)
{
    WEFT_TRY(begin());
    auto changes = recorded(name, cause, f);
    Done done = changes ? m_connection.execute(u"COMMIT"_s) : Done(tl::unexpected<Error>(changes.error()));
    if (!done) {
        (void)m_connection.execute(u"ROLLBACK"_s); // after an interrupt there is nothing left to roll back
        return done;
    }
    if (!changes->isEmpty())
        m_links.committed(*changes);
    // The commit stands whatever happens now; without a connection the next write says why it fails.
    if (cause == Upkeep::Cause::Import && rowsIn(*changes) > kBulkRows)
        (void)reopen();
    return {};
}

Result<Changes> Writer::recorded(const StepName &name, Upkeep::Cause cause, const std::function<Done(Connection &)> &f)
{
    const bool import = cause == Upkeep::Cause::Import;
    WEFT_TAKE(const Id<Step> step, writeStep(name, cause));
    WEFT_TRY(Recording::begin(m_connection, step));
    Recording::Marks marks;
    if (import) {
        WEFT_TAKE(marks, Recording::marks(m_connection));
        WEFT_TRY(Recording::dropInsertTriggers(m_connection));
        // Pages that are pushed out before the commit go to the log, and often more than once.
        WEFT_TRY(m_connection.execute(u"PRAGMA cache_size = -131072"_s));
    }
    WEFT_TRY(f(m_connection));
    WEFT_TAKE(Changes changes, Recording::changesOf(m_connection, step));
    if (import) {
        WEFT_TAKE(changes.ranges, Recording::rangesSince(m_connection, marks));
    }
    const bool nothing = changes.isEmpty();
    if (!nothing)
        WEFT_TRY(kept(cause, changes));
    if (import) {
        WEFT_TRY(Recording::createInsertTriggers(m_connection));
        WEFT_TAKE(const auto ranges, Recording::rangesSince(m_connection, marks));
        WEFT_TRY(Recording::writeRanges(m_connection, step, ranges));
    }
    if (!nothing) {
        WEFT_TAKE(changes, Recording::changesOf(m_connection, step));
    }
    WEFT_TRY(Recording::end(m_connection));
    if (nothing && cause == Upkeep::Cause::Write) {
        WEFT_TRY(m_connection.run(u"DELETE FROM step WHERE id = ?"_s, {step.value}));
        return changes;
    }
    changes.rows[u"step"_s].insert(step.value);
    m_lastStep = step;
    return changes;
}

/// Brings what is derived in step with the changes.
Done Writer::kept(Upkeep::Cause cause, Changes &changes)
{
    if (!m_links.upkeep)
        return {};
    Upkeep upkeep{.before = m_before, .now = m_connection, .changes = changes, .cause = cause};
    return m_links.upkeep(upkeep);
}

Done Writer::transactQuietly(const std::function<Done(Connection &)> &f)
{
    WEFT_TRY(begin());
    Done done = f(m_connection);
    if (done)
        done = m_connection.execute(u"COMMIT"_s);
    if (!done) {
        (void)m_connection.execute(u"ROLLBACK"_s);
        return done;
    }
    Changes changes;
    changes.everything = true;
    m_links.committed(changes);
    return {};
}

Result<Id<Step>> Writer::writeStep(const StepName &name, Upkeep::Cause cause)
{
    const Signature by = m_links.signature();
    WEFT_TAKE(const qint64 id,
              m_connection.integer(
                  u"INSERT INTO step (kind, code, subject, count, reason, at, user_code, origin) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                  {kindOf(cause), name.code, name.subject, name.count, name.reason, by.at, by.user, by.origin}));
    return Id<Step>(id);
}

Done Writer::begin()
{
    if (m_admission.mode != Connection::Mode::ReadWrite)
        return fail(ErrorKind::ReadOnly, m_admission.reason);
    WEFT_TRY(checkedPresence());
    WEFT_TRY(waitForLock());
    if (const Done done = noticeOthers(); !done) {
        (void)m_connection.execute(u"ROLLBACK"_s);
        return done;
    }
    return {};
}

Done Writer::checkedPresence()
{
    if (!m_connection.isOpen() || m_mark.state() == FileMark::State::Same)
        return {};
    if (!std::exchange(m_vanished, true))
        m_links.vanished();
    return fail(
        ErrorKind::NotFound,
        translated(QT_TRANSLATE_NOOP("Database", "“%1” was moved, deleted or replaced while it was open. Nothing "
                                                 "was saved. Save a copy under another name, or put the file "
                                                 "back and open it again."))
            .arg(QDir::toNativeSeparators(m_path)));
}

/// SQLite's own wait cannot be ended from outside, so it is kept short and repeated.
Done Writer::waitForLock()
{
    constexpr std::chrono::milliseconds kSilence = std::chrono::seconds(1);
    QElapsedTimer waited;
    waited.start();
    bool said = false;
    const QString whom = m_wal.owner();
    Done done;
    while (!(done = m_connection.execute(u"BEGIN IMMEDIATE"_s)) && done.error().kind == ErrorKind::Busy) {
        if (m_links.shouldStop()) {
            done =
                fail(ErrorKind::Cancelled, translated(QT_TRANSLATE_NOOP("Database", "Cancelled. Nothing was saved.")));
            break;
        }
        if (waited.elapsed() > m_patience.count()) {
            done = fail(ErrorKind::Busy, tooLong(m_path, whom));
            break;
        }
        if (!said && waited.elapsed() > kSilence.count()) {
            said = true;
            m_links.waiting(true, whom);
        }
    }
    if (said)
        m_links.waiting(false, whom);
    return done;
}

/// Own commits leave data_version as it is; those of others change it.
Done Writer::noticeOthers()
{
    WEFT_TAKE(const qint64 version, m_connection.integer(u"PRAGMA data_version"_s));
    if (version == m_dataVersion)
        return {};
    WEFT_TAKE(Changes changes, Recording::changesSince(m_connection, m_lastStep));
    m_dataVersion = version;
    changes.foreign = true;
    m_links.committed(changes);
    return {};
}

void Writer::poll()
{
    if (!m_connection.isOpen() || !checkedPresence())
        return;
    (void)noticeOthers();
    // TRUNCATE waits for readers, and a save would wait with it.
    if (m_wal.isDue() && !m_links.readerIsBusy())
        (void)m_wal.checkpoint(m_connection);
}
