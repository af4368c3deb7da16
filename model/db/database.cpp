// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/database.h"

#include "model/db/connection.h"
#include "model/db/lane.h"
#include "model/db/writer.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>

#include <deque>
#include <mutex>

using namespace Qt::StringLiterals;

struct Database::Private
{
    Database *q = nullptr;
    UpkeepFunction upkeep;
    OpenedFunction opened;
    BeforeReadFunction beforeRead;
    qint64 readVersion = -1; ///< PRAGMA data_version of the reader at its last read; on the reader's thread only
    std::chrono::milliseconds patience = std::chrono::seconds(30);

    std::mutex signatureMutex;
    QString origin;
    QString user;
    Clock clock;

    QString path;
    std::atomic_bool readOnly{false};
    enum class Wait { None, Waits, Stops };
    std::atomic<Wait> wait{Wait::None}; ///< of the write for another program

    std::unique_ptr<Writer> writer;
    Connection reader;
    std::unique_ptr<Lane> writerLane;
    std::unique_ptr<Lane> readerLane;

    using OpenPromise = std::shared_ptr<QPromise<Result<OpenReport>>>;

    Writer::Links links();
    QFuture<Result<OpenReport>> launch(const QString &file, std::function<Result<OpenReport>()> start);
    void openReader(const OpenPromise &promise, const Result<OpenReport> &report);
    Result<OpenReport> openedReader(const Result<OpenReport> &report);
    /// Emits on the thread of the database.
    void announce(std::function<void()> emitSignal);
    void deliver();

    std::mutex newsMutex;
    std::deque<std::function<void()>> news;
};

/// The news waits in a queue of our own, and the event that calls for it is posted under its lock: so the order of
/// everything can be seen by the thread sanitizer, which does not see the locks inside Qt.
void Database::Private::announce(std::function<void()> emitSignal)
{
    const std::scoped_lock lock(newsMutex);
    news.push_back(std::move(emitSignal));
    QCoreApplication::postEvent(q, new QEvent(QEvent::User));
}

void Database::Private::deliver()
{
    std::deque<std::function<void()>> waiting;
    {
        const std::scoped_lock lock(newsMutex);
        waiting.swap(news);
    }
    for (const auto &emitSignal : waiting)
        emitSignal();
}

Writer::Links Database::Private::links()
{
    return {.committed = [this](const Changes &changes) { announce([this, changes] { emit q->committed(changes); }); },
            .waiting =
                [this](bool waits, const QString &whom) {
                    wait = waits ? Wait::Waits : Wait::None;
                    announce([this, waits, whom] { emit q->waiting(waits, whom); });
                },
            .vanished = [this] { announce([this] { emit q->vanished(); }); },
            .shouldStop = [this] { return wait == Wait::Stops || writerLane->shouldStop(); },
            .readerIsBusy = [this] { return readerLane->isBusy(); },
            .signature =
                [this] {
                    const std::scoped_lock lock(signatureMutex);
                    return Writer::Signature{clock.nowText(), user, origin};
                },
            .upkeep = upkeep,
            .opened = opened};
}

QFuture<Result<OpenReport>> Database::Private::launch(const QString &file, std::function<Result<OpenReport>()> start)
{
    q->close();
    path = file;
    writer = std::make_unique<Writer>(links());
    writer->setPatience(patience);
    readerLane = std::make_unique<Lane>(Lane::Start::Held);
    writerLane = std::make_unique<Lane>(Lane::Start::Now);
    auto promise = std::make_shared<QPromise<Result<OpenReport>>>();
    promise->start();
    auto future = promise->future();
    writerLane->post({.run = [this, promise, start = std::move(start)] {
        const Result<OpenReport> report = start();
        if (report) {
            readOnly = report->readOnly;
            writerLane->setIdle(std::chrono::seconds(1), [this] { writer->poll(); });
        }
        readerLane->release({.run = [this, promise, report] { openReader(promise, report); }});
    }});
    return future;
}

void Database::Private::openReader(const OpenPromise &promise, const Result<OpenReport> &report)
{
    promise->addResult(openedReader(report));
    promise->finish();
}

Result<OpenReport> Database::Private::openedReader(const Result<OpenReport> &report)
{
    if (!report)
        return report;
    const Admission &admission = writer->admission();
    const auto mode = report->readOnly ? admission.mode : Connection::Mode::ReadOnly;
    WEFT_TRY(reader.open(admission.path, mode));
    reader.setStop([lane = readerLane.get()] { return lane->shouldStop(); });
    readVersion = -1;
    if (report->readOnly && opened)
        WEFT_TRY(opened(reader, true));
    return report;
}

Database::Database(QObject *parent) : QObject(parent), m_p(std::make_unique<Private>())
{
    m_p->q = this;
}

Database::~Database()
{
    close();
}

void Database::setUpkeep(UpkeepFunction upkeep)
{
    m_p->upkeep = std::move(upkeep);
}

void Database::setOpened(OpenedFunction opened)
{
    m_p->opened = std::move(opened);
}

void Database::setBeforeRead(BeforeReadFunction beforeRead)
{
    m_p->beforeRead = std::move(beforeRead);
}

void Database::setOrigin(const QString &origin)
{
    const std::scoped_lock lock(m_p->signatureMutex);
    m_p->origin = origin;
}

void Database::setUser(const QString &code)
{
    const std::scoped_lock lock(m_p->signatureMutex);
    m_p->user = code;
}

void Database::setClock(const Clock &clock)
{
    const std::scoped_lock lock(m_p->signatureMutex);
    m_p->clock = clock;
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    m_p->patience = patience;
}

QFuture<Result<OpenReport>> Database::create(const QString &path, std::function<Done(Connection &)> seed)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    return m_p->launch(file, [this, file, seed = std::move(seed)]() -> Result<OpenReport> {
        WEFT_TRY(Writer::create(file, seed));
        return m_p->writer->open(file, false);
    });
}

QFuture<Result<OpenReport>> Database::open(const QString &path, bool readOnly)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString file = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    return m_p->launch(file, [this, file, readOnly] { return m_p->writer->open(file, readOnly); });
}

QFuture<Result<OpenReport>> Database::openBeside(const Database &open)
{
    const Admission &admission = open.m_p->writer->admission();
    const auto mode = admission.mode == Connection::Mode::ReadWrite ? Connection::Mode::ReadOnly : admission.mode;
    return m_p->launch(open.m_p->path, [this, path = admission.path, mode]() -> Result<OpenReport> {
        m_p->writer->adopt(path, mode);
        return OpenReport{.readOnly = true};
    });
}

void Database::close()
{
    if (!m_p->writerLane)
        return;
    m_p->readerLane->close(true, [this] { m_p->reader.close(); });
    m_p->writerLane->close(false, [this] { m_p->writer->close(); });
    m_p->readerLane.reset();
    m_p->writerLane.reset();
    m_p->writer.reset();
    m_p->path.clear();
    m_p->readOnly = false;
}

bool Database::event(QEvent *event)
{
    m_p->deliver();
    return QObject::event(event);
}

void Database::stopWaiting()
{
    auto waits = Private::Wait::Waits;
    m_p->wait.compare_exchange_strong(waits, Private::Wait::Stops);
}

QString Database::path() const
{
    return m_p->path;
}

bool Database::isReadOnly() const
{
    return m_p->readOnly;
}

Done Database::transact(Connection &, const StepName &name, Upkeep::Cause cause,
                        const std::function<Done(Connection &)> &f)
{
    return m_p->writer->transact(name, cause, f);
}

Done Database::transactQuietly(Connection &, const std::function<Done(Connection &)> &f)
{
    return m_p->writer->transactQuietly(f);
}

Done Database::prepareRead(Connection &reader)
{
    if (!m_p->beforeRead)
        return {};
    WEFT_TAKE(const qint64 version, reader.integer(u"PRAGMA data_version"_s));
    WEFT_TRY(m_p->beforeRead(reader, version != m_p->readVersion));
    m_p->readVersion = version;
    return {};
}

void Database::enqueue(bool writer, std::function<void(Connection &)> job, std::function<bool()> cancelled)
{
    const auto &lane = writer ? m_p->writerLane : m_p->readerLane;
    if (!lane)
        return;
    Connection *connection = writer ? &m_p->writer->connection() : &m_p->reader;
    Lane::Job queued{.run = [job = std::move(job), connection] { job(*connection); },
                     .cancelled = std::move(cancelled)};
    // A write is never cut: it is short, or it looks at its Job.
    if (!writer)
        queued.interrupt = [connection] { connection->interrupt(); };
    lane->post(std::move(queued));
}
