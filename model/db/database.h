// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"
#include "model/db/changes.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>
#include <type_traits>

class Connection;
class Lane;

/// What a step of the history is called. The code is translated when shown ("client.edit" -> "Edit %1").
struct StepName
{
    QString code;
    QString subject;
    qint64 count = 0;
    QString reason;
};

/// What the upkeep of derived data sees at the end of a write, inside its transaction.
struct Upkeep
{
    enum class Cause { Write, Import, Undo, Redo, Rebuild };

    Connection &before; ///< the file as it was before this transaction
    Connection &now;    ///< the file as this transaction leaves it
    const Changes &changes;
    Cause cause;
};

/// How a workspace was opened.
struct OpenReport
{
    bool readOnly = false;
    /// Why it is read-only, translated; empty otherwise.
    QString reason;
    int migratedFrom = 0; ///< the schema number before, 0 if nothing was migrated
    QString copyBefore;   ///< the verified copy made before the migration
};

/// The workspace file behind two lanes: a writer and a reader, a thread and a connection each. read() and write()
/// return at once. A future of a job that was dropped (cancelled while queued, closing) is cancelled, never resolved.
/// write() is one transaction and one step of the journal; it is rolled back if f returns an error.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Runs at the end of each write, undo and redo, inside the transaction, on the writer's thread.
    using UpkeepFunction = std::function<Done(Upkeep &)>;
    /// Runs once after each opening: on the writer (unjournalled, in a transaction), or, with the workspace read-only,
    /// on the reader. Rebuilds what is out of date (day, search version, sort keys).
    using OpenedFunction = std::function<Done(Connection &, bool readOnly)>;
    /// Runs on the reader before each read; changed says that somebody has committed since the last one, and at first.
    using BeforeReadFunction = std::function<Done(Connection &reader, bool changed)>;

    explicit Database(QObject *parent = nullptr);
    ~Database() override;

    /// All before open(). The origin ("weft", "weft-cli") and the user code sign the steps.
    void setUpkeep(UpkeepFunction upkeep);
    void setOpened(OpenedFunction opened);
    void setBeforeRead(BeforeReadFunction beforeRead);
    void setOrigin(const QString &origin);
    void setUser(const QString &code);
    void setClock(const Clock &clock);
    /// How long a write waits for another program before it fails with Busy; 30 s unless told. Before open().
    void setPatience(std::chrono::milliseconds patience);

    /// A new workspace; refuses to overwrite. seed fills it, unjournalled, in the transaction that makes it.
    QFuture<Result<OpenReport>> create(const QString &path, std::function<Done(Connection &)> seed);
    /// Through the gate: an empty, foreign, damaged or newer file is refused and stays byte-identical.
    QFuture<Result<OpenReport>> open(const QString &path, bool readOnly = false);
    /// Reads what another database has open, over a connection of its own: for a second look at it, at another day. It
    /// must close first. No gate: to open the file by hand and close it again would end the locks SQLite holds on it.
    QFuture<Result<OpenReport>> openBeside(const Database &open);
    /// Blocks until both lanes are down; queued jobs are dropped.
    void close();
    /// The write that waits for another program gives up; nothing where none waits.
    void stopWaiting();
    QString path() const;
    bool isReadOnly() const;

    /// f: Result<T>(Connection &), on the reader. Who asks anew cancels the former future: a queued read is then
    /// dropped, one that runs is interrupted by this read. A read that somebody waits for is never hit.
    template <typename F>
    auto read(F f)
    {
        return post<F>(false, [this, f = std::move(f)](Connection &c) mutable -> std::invoke_result_t<F, Connection &> {
            WEFT_TRY(prepareRead(c));
            return f(c);
        });
    }
    /// f: Result<T>(Connection &), on the writer, in one transaction, journalled under the name.
    template <typename F>
    auto write(StepName name, F f)
    {
        return post<F>(true, [this, name = std::move(name), f = std::move(f)](Connection &c) mutable {
            std::invoke_result_t<F, Connection &> result;
            const Done done = transact(c, name, Upkeep::Cause::Write, [&](Connection &inner) -> Done {
                result = f(inner);
                return result ? Done{} : Done(tl::unexpected<Error>(result.error()));
            });
            if (result && !done)
                result = tl::unexpected<Error>(done.error());
            return result;
        });
    }
    /// As write(), for many new rows: insert triggers are off, new rows are journalled as ranges.
    template <typename F>
    auto import(StepName name, F f)
    {
        return post<F>(true, [this, name = std::move(name), f = std::move(f)](Connection &c) mutable {
            std::invoke_result_t<F, Connection &> result;
            const Done done = transact(c, name, Upkeep::Cause::Import, [&](Connection &inner) -> Done {
                result = f(inner);
                return result ? Done{} : Done(tl::unexpected<Error>(result.error()));
            });
            if (result && !done)
                result = tl::unexpected<Error>(done.error());
            return result;
        });
    }
    /// As write(), outside the journal: what is derived and can be rebuilt.
    template <typename F>
    auto maintain(F f)
    {
        return post<F>(true, [this, f = std::move(f)](Connection &c) mutable {
            std::invoke_result_t<F, Connection &> result;
            const Done done = transactQuietly(c, [&](Connection &inner) -> Done {
                result = f(inner);
                return result ? Done{} : Done(tl::unexpected<Error>(result.error()));
            });
            if (result && !done)
                result = tl::unexpected<Error>(done.error());
            return result;
        });
    }
    /// On the writer, outside any transaction; for the journal alone.
    template <typename F>
    auto onWriter(F f)
    {
        return post<F>(true, [f = std::move(f)](Connection &c) mutable { return f(c); });
    }

    /// The step written and what it touched, for Journal: runs f as one step of the given cause inside the
    /// transaction and runs the upkeep. On the writer's thread only.
    Done transact(Connection &c, const StepName &name, Upkeep::Cause cause, const std::function<Done(Connection &)> &f);
    Done transactQuietly(Connection &c, const std::function<Done(Connection &)> &f);

    bool event(QEvent *event) override;

signals:
    /// After every commit, of this process or another; on the thread of this object.
    void committed(const Changes &changes);
    /// A write waits for another program for more than a second (true), or no longer (false); whom it waits for, where
    /// that is known: "weft-cli, process 4711".
    void waiting(bool waits, const QString &whom);
    /// The file was deleted, renamed or replaced while open.
    void vanished();

private:
    template <typename F, typename G>
    auto post(bool writer, G job)
    {
        using R = std::invoke_result_t<F, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        enqueue(
            writer,
            [promise, job = std::move(job)](Connection &c) mutable {
                promise->addResult(job(c));
                promise->finish();
            },
            [promise] { return promise->isCanceled(); });
        return future;
    }
    Done prepareRead(Connection &reader);
    void enqueue(bool writer, std::function<void(Connection &)> job, std::function<bool()> cancelled);

    struct Private;
    std::unique_ptr<Private> m_p;
};
