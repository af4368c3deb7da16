// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/db/connection.h"
#include "model/db/database.h"
#include "model/db/journal.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

/// Fails the test unless the result is a value; says the error otherwise.
#define QVERIFY_RESULT(...)                                                                                            \
    do {                                                                                                               \
        const auto &outcome_ = (__VA_ARGS__);                                                                          \
        if (!outcome_)                                                                                                 \
            QFAIL(qPrintable(outcome_.error().message + QStringLiteral(" [") + outcome_.error().detail + u']'));       \
    } while (false)

/// The value of a future, waited for while the event loop runs; an error of kind Cancelled for one that was dropped.
template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return fail(ErrorKind::Busy, QStringLiteral("the future did not finish within a minute"));
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled, QStringLiteral("the job was dropped"));
    return future.result();
}

/// A workspace file in a folder of its own, made through Database, that goes away with the object.
class TestWorkspace
{
public:
    enum class Start { Created, Nothing };

    /// Created: an open workspace without upkeep and seed; check isOpen(). Nothing: only the folder.
    explicit TestWorkspace(Start start = Start::Created);
    ~TestWorkspace();

    QString path() const;
    QString filePath(const QString &name) const;
    /// Makes (again) a Database on the file; the one before is closed.
    Result<OpenReport> create(std::function<Done(Connection &)> seed = {});
    Result<OpenReport> open(bool readOnly = false);
    void close();
    bool isOpen() const { return m_open; }
    /// Called with each new Database before it is opened: upkeep, origin, clock.
    void setConfigure(std::function<void(Database &)> configure) { m_configure = std::move(configure); }

    Database &database() { return *m_database; }
    Journal &journal() { return *m_journal; }

    /// One journalled write of several statements.
    Done write(const QString &code, const QStringList &statements);
    /// Values of the first column, joined by blanks.
    QString read(const QString &sql, const QVariantList &values = {});
    /// Every row of the journalled tables, for comparing states.
    QString state();

private:
    void renew();

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::function<void(Database &)> m_configure;
    bool m_open = false;
};

/// An SQLite connection past all gates, for making files that Weft itself would not write.
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    bool run(const QString &sql);
    QString text(const QString &sql);

private:
    QString m_name;
};

/// Everything of a file, to be compared byte by byte.
QByteArray bytesOf(const QString &path);
/// Writes bytes past all checks.
bool putBytes(const QString &path, const QByteArray &bytes);
