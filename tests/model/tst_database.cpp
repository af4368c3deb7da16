// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"
#include "tests/support/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>

#include <future>

using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void createdFileIsWhole();
    void refusesToOverwrite();
    void failedSeedLeavesNothing();
    void errorRollsEverythingBack();
    void changesAreAnnouncedOnOurThread();
    void writeThatChangedNothingLeavesNoStep();
    void importThatChangedNothingIsAStep();
    void importIsARangeAndKeepsUpdates();
    void journalsAgainAfterAnImport();
    void bulkImportContinuesOnAFreshConnection();
    void maintainIsNotJournalled();
    void upkeepSeesBeforeAndNow();
    void upkeepBelongsToTheStep();
    void failedUpkeepRollsBack();
    void openedRunsOnceAndUnjournalled();
    void manyRowsAreNotNamed();
    void signsItsSteps();
    void cancelledReadIsDropped();
    void interruptEndsOnlyACancelledRead();
    void cancelledReadEndsBetweenItsStatements();
    void readIsNotHeldUpByAWrite();
    void closeDropsWhatIsQueued();
    void nothingOpenIsAnError();
    void opensAnotherFile();
    void takesOddPaths_data();
    void takesOddPaths();
};

namespace {
const QString kEndless = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

Done addUsers(Connection &c, int from, int count)
{
    for (int i = from; i < from + count; ++i)
        WEFT_TRY(c.run(u"INSERT INTO user (uid, code) VALUES (?, ?)"_s, {u"u%1"_s.arg(i), u"c%1"_s.arg(i)}));
    return {};
}

QString addUser(const QString &code)
{
    return u"INSERT INTO user (uid, code) VALUES ('uid-%1', '%1')"_s.arg(code);
}

Changes lastChanges(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Changes{} : spy.last().first().value<Changes>();
}
} // namespace

void TestDatabase::readsWhatWasWritten()
{
    TestWorkspace workspace;
    QVERIFY(workspace.isOpen());
    QVERIFY(!workspace.database().isReadOnly());
    QCOMPARE(workspace.database().path(), workspace.path());
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"zhang"_s)}));
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), u"zhang"_s);
    workspace.close();
    QVERIFY_RESULT(workspace.open());
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), u"zhang"_s);
}

void TestDatabase::createdFileIsWhole()
{
    TestWorkspace workspace;
    workspace.close();
    const QFileInfo info(workspace.path());
    QCOMPARE(info.dir().entryList(QDir::Files), QStringList{info.fileName()});
    RawFile raw(workspace.path());
    QCOMPARE(raw.text(u"PRAGMA application_id"_s), QString::number(0x57454654));
    QCOMPARE(raw.text(u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(raw.text(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(raw.text(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s), u"0"_s);
}

void TestDatabase::refusesToOverwrite()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    QVERIFY(putBytes(workspace.path(), "dear"));
    const auto report = workspace.create();
    QVERIFY(!report);
    QCOMPARE(int(report.error().kind), int(ErrorKind::Invalid));
    QVERIFY(report.error().message.contains(u"firm.weft"_s));
    QCOMPARE(bytesOf(workspace.path()), QByteArray("dear"));
}

void TestDatabase::failedSeedLeavesNothing()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    const auto report = workspace.create([](Connection &) -> Done { return fail(ErrorKind::Invalid, u"no"_s); });
    QVERIFY(!report);
    QCOMPARE(report.error().message, u"no"_s);
    QVERIFY(QFileInfo(workspace.path()).dir().entryList(QDir::Files).isEmpty());
    QVERIFY_RESULT(workspace.create([](Connection &c) { return addUsers(c, 0, 3); }));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"3"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM step"_s), u"0"_s);
}

void TestDatabase::errorRollsEverythingBack()
{
    TestWorkspace workspace;
    QSignalSpy committed(&workspace.database(), &Database::committed);
    const auto failed = await(workspace.database().write({}, [](Connection &c) -> Result<int> {
        WEFT_TRY(addUsers(c, 0, 5));
        return fail(ErrorKind::Invalid, u"thought better of it"_s);
    }));
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"thought better of it"_s);
    const Done constraint = workspace.write(u"user.add"_s, {addUser(u"a"_s), addUser(u"a"_s)});
    QVERIFY(!constraint);
    QCOMPARE(int(constraint.error().kind), int(ErrorKind::Constraint));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"0"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM step"_s), u"0"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM change"_s), u"0"_s);
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    QTRY_COMPARE(committed.size(), 1);
}

void TestDatabase::changesAreAnnouncedOnOurThread()
{
    TestWorkspace workspace;
    Changes seen;
    QThread *thread = nullptr;
    connect(&workspace.database(), &Database::committed, this, [&](const Changes &changes) {
        seen = changes;
        thread = QThread::currentThread();
    });
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s), addUser(u"b"_s)}));
    QTRY_VERIFY(!seen.isEmpty());
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(seen.rows.value(u"user"_s), (QSet<qint64>{1, 2}));
    QCOMPARE(seen.rows.value(u"step"_s), QSet<qint64>{1});
    QVERIFY(seen.touches(u"user"_s));
    QVERIFY(!seen.touches(u"client"_s));
    QVERIFY(!seen.everything && !seen.foreign);
}

void TestDatabase::writeThatChangedNothingLeavesNoStep()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    QSignalSpy committed(&workspace.database(), &Database::committed);
    QVERIFY_RESULT(workspace.write(u"user.edit"_s, {u"UPDATE user SET code = 'a' WHERE id = 1"_s}));
    QVERIFY_RESULT(workspace.write(u"user.edit"_s, {}));
    QCOMPARE(workspace.read(u"SELECT code FROM step"_s), u"user.add"_s);
    QTest::qWait(20);
    QCOMPARE(committed.size(), 0);
}

void TestDatabase::importThatChangedNothingIsAStep()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(
        workspace.database().import({u"import"_s, u"again.csv"_s, 0, {}}, [](Connection &) -> Done { return {}; })));
    QCOMPARE(workspace.read(u"SELECT code || ' ' || subject FROM step"_s), u"import again.csv"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM change"_s), u"0"_s);
}

void TestDatabase::importIsARangeAndKeepsUpdates()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"old"_s)}));
    QSignalSpy committed(&workspace.database(), &Database::committed);
    QVERIFY_RESULT(await(workspace.database().import({u"import"_s, {}, 0, {}}, [](Connection &c) -> Done {
        WEFT_TRY(addUsers(c, 0, 10));
        return c.run(u"UPDATE user SET team = 'north' WHERE code IN ('old', 'c3')"_s);
    })));
    QCOMPARE(workspace.read(u"SELECT row_id || '-' || last_id FROM change WHERE step_id = 2 AND last_id IS NOT NULL"_s),
             u"2-11"_s);
    QCOMPARE(workspace.read(u"SELECT row_id FROM change WHERE step_id = 2 AND last_id IS NULL ORDER BY row_id"_s),
             u"1 5"_s);
    QTRY_COMPARE(committed.size(), 1);
    const Changes changes = lastChanges(committed);
    QCOMPARE(changes.ranges.value(u"user"_s), (QList<std::pair<qint64, qint64>>{{2, 11}}));
    QVERIFY(changes.rows.value(u"user"_s).contains(1));
}

void TestDatabase::journalsAgainAfterAnImport()
{
    TestWorkspace workspace;
    for (const bool fails : {false, true}) {
        const Done done = await(workspace.database().import({u"import"_s, {}, 0, {}}, [fails](Connection &c) -> Done {
            WEFT_TRY(addUsers(c, fails ? 100 : 0, 3));
            return fails ? Done(fail(ErrorKind::Cancelled, u"stop"_s)) : Done();
        }));
        QCOMPARE(done.has_value(), !fails);
        const QString code = fails ? u"after-failed"_s : u"after"_s;
        QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(code)}));
        QCOMPARE(workspace.read(u"SELECT after ->> 'code' FROM change ORDER BY id DESC LIMIT 1"_s), code);
    }
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"5"_s);
}

void TestDatabase::bulkImportContinuesOnAFreshConnection()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(
        workspace.database().import({u"import"_s, {}, 0, {}}, [](Connection &c) { return addUsers(c, 0, 2500); })));
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"after"_s)}));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM change"_s), u"2"_s);
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"0"_s);
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"2500"_s);
}

void TestDatabase::maintainIsNotJournalled()
{
    TestWorkspace workspace;
    QSignalSpy committed(&workspace.database(), &Database::committed);
    QVERIFY_RESULT(await(workspace.database().maintain([](Connection &c) { return addUsers(c, 0, 2); })));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"2"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM step"_s), u"0"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM change"_s), u"0"_s);
    QTRY_COMPARE(committed.size(), 1);
    QVERIFY(lastChanges(committed).everything);
    const Done failed = await(workspace.database().maintain([](Connection &c) -> Done {
        WEFT_TRY(addUsers(c, 10, 2));
        return fail(ErrorKind::Failed, u"no"_s);
    }));
    QVERIFY(!failed);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"2"_s);
}

void TestDatabase::upkeepSeesBeforeAndNow()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    QStringList seen;
    workspace.setConfigure([&](Database &database) {
        database.setUpkeep([&](Upkeep &upkeep) -> Done {
            const QString sql = u"SELECT coalesce(max(team), '-') FROM user"_s;
            WEFT_TAKE(const QString before, upkeep.before.text(sql));
            WEFT_TAKE(const QString now, upkeep.now.text(sql));
            seen += u"%1 %2>%3 %4"_s.arg(int(upkeep.cause))
                        .arg(before, now)
                        .arg(upkeep.changes.rows.value(u"user"_s).size());
            return {};
        });
    });
    QVERIFY_RESULT(workspace.create());
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {u"INSERT INTO user (uid, code, team) VALUES ('u', 'c', 'a')"_s}));
    QVERIFY_RESULT(workspace.write(u"user.edit"_s, {u"UPDATE user SET team = 'b'"_s}));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QVERIFY_RESULT(await(workspace.database().import({}, [](Connection &c) { return addUsers(c, 0, 2); })));
    QCOMPARE(seen, (QStringList{u"0 ->a 1"_s, u"0 a>b 1"_s, u"2 b>a 1"_s, u"3 a>b 1"_s, u"1 b>b 0"_s}));
}

void TestDatabase::upkeepBelongsToTheStep()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    workspace.setConfigure([](Database &database) {
        database.setUpkeep([](Upkeep &upkeep) -> Done {
            if (upkeep.cause != Upkeep::Cause::Write && upkeep.cause != Upkeep::Cause::Import)
                return {};
            return upkeep.now.run(
                u"INSERT INTO setting (key, value) SELECT 'k' || count(*), '' FROM setting WHERE TRUE"_s);
        });
    });
    QVERIFY_RESULT(workspace.create());
    QSignalSpy committed(&workspace.database(), &Database::committed);
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    QTRY_COMPARE(committed.size(), 1);
    QVERIFY(lastChanges(committed).touches(u"setting"_s));
    QVERIFY_RESULT(await(workspace.database().import({}, [](Connection &c) { return addUsers(c, 0, 2); })));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM setting"_s), u"2"_s);
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM setting"_s), u"0"_s);
}

void TestDatabase::failedUpkeepRollsBack()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    workspace.setConfigure([](Database &database) {
        database.setUpkeep([](Upkeep &) -> Done { return fail(ErrorKind::Failed, u"upkeep"_s); });
    });
    QVERIFY_RESULT(workspace.create());
    const Done done = workspace.write(u"user.add"_s, {addUser(u"a"_s)});
    QVERIFY(!done);
    QCOMPARE(done.error().message, u"upkeep"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"0"_s);
}

void TestDatabase::openedRunsOnceAndUnjournalled()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    std::atomic_int runs{0};
    std::atomic_int readOnlyRuns{0};
    workspace.setConfigure([&](Database &database) {
        database.setOpened([&](Connection &c, bool readOnly) -> Done {
            ++(readOnly ? readOnlyRuns : runs);
            return readOnly ? c.execute(u"CREATE TEMP TABLE looked (x INTEGER)"_s) : addUsers(c, 10 * runs, 1);
        });
    });
    QVERIFY_RESULT(workspace.create());
    QVERIFY_RESULT(workspace.open());
    QCOMPARE(runs.load(), 2);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"2"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM step"_s), u"0"_s);
    QVERIFY_RESULT(workspace.open(true));
    QCOMPARE(readOnlyRuns.load(), 1);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM looked"_s), u"0"_s);
}

void TestDatabase::manyRowsAreNotNamed()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(workspace.database().import({}, [](Connection &c) { return addUsers(c, 0, 20'500); })));
    QSignalSpy committed(&workspace.database(), &Database::committed);
    QVERIFY_RESULT(workspace.write(u"bulk.edit"_s, {u"UPDATE user SET team = 'x'"_s}));
    QTRY_VERIFY(lastChanges(committed).everything);
    QVERIFY(lastChanges(committed).touches(u"user"_s));
}

void TestDatabase::signsItsSteps()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    workspace.setConfigure([](Database &database) {
        database.setOrigin(u"weft-cli"_s);
        database.setUser(u"zhang"_s);
        database.setClock(Clock(QDate(2026, 3, 16), QTime(9, 30)));
    });
    QVERIFY_RESULT(workspace.create());
    QVERIFY_RESULT(await(workspace.database().write({u"user.add"_s, u"李娜"_s, 3, u"new here"_s},
                                                    [](Connection &c) { return addUsers(c, 0, 1); })));
    const auto history = await(workspace.journal().history(0));
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 1);
    const Step &step = history->first();
    QCOMPARE(step.user, u"zhang"_s);
    QCOMPARE(step.origin, u"weft-cli"_s);
    QCOMPARE(step.at, Clock(QDate(2026, 3, 16), QTime(9, 30)).nowText());
    QCOMPARE(step.name.subject, u"李娜"_s);
    QCOMPARE(step.name.count, 3);
    QCOMPARE(step.name.reason, u"new here"_s);
}

void TestDatabase::cancelledReadIsDropped()
{
    TestWorkspace workspace;
    std::promise<void> mayEnd;
    std::shared_future<void> gate = mayEnd.get_future().share();
    auto blocking = workspace.database().read([gate](Connection &) -> Done {
        gate.wait();
        return {};
    });
    std::atomic_bool ran{false};
    auto queued = workspace.database().read([&ran](Connection &) -> Done {
        ran = true;
        return {};
    });
    queued.cancel();
    mayEnd.set_value();
    QVERIFY_RESULT(await(blocking));
    QVERIFY(!await(queued));
    QVERIFY(queued.isCanceled());
    QVERIFY(!ran);
}

void TestDatabase::interruptEndsOnlyACancelledRead()
{
    TestWorkspace workspace;
    for (int round = 0; round < 5; ++round) {
        auto endless = workspace.database().read([](Connection &c) { return c.integer(kEndless); });
        auto dropped = workspace.database().read([](Connection &c) { return c.integer(u"SELECT 6"_s); });
        dropped.cancel();
        QTest::qWait(20);
        QVERIFY(!endless.isFinished()); // somebody still waits for it
        endless.cancel();
        auto innocent = workspace.database().read([](Connection &c) { return c.integer(u"SELECT 7"_s); });
        const auto answer = await(innocent);
        QVERIFY_RESULT(answer);
        QCOMPARE(*answer, 7);
    }
}

void TestDatabase::cancelledReadEndsBetweenItsStatements()
{
    TestWorkspace workspace;
    std::promise<void> started;
    std::promise<void> mayGoOn;
    std::promise<ErrorKind> end;
    auto read = workspace.database().read([&](Connection &c) -> Done {
        started.set_value();
        mayGoOn.get_future().wait();
        const auto one = c.integer(u"SELECT 1"_s);
        end.set_value(one ? ErrorKind::Failed : one.error().kind);
        return {};
    });
    started.get_future().wait();
    read.cancel();
    mayGoOn.set_value();
    QCOMPARE(int(end.get_future().get()), int(ErrorKind::Cancelled));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"0"_s);
}

void TestDatabase::readIsNotHeldUpByAWrite()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    std::promise<void> mayEnd;
    std::shared_future<void> gate = mayEnd.get_future().share();
    auto slow = workspace.database().write({}, [gate](Connection &c) -> Done {
        WEFT_TRY(c.run(u"UPDATE user SET code = 'b'"_s));
        gate.wait();
        return {};
    });
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), u"a"_s);
    mayEnd.set_value();
    QVERIFY_RESULT(await(slow));
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), u"b"_s);
}

void TestDatabase::closeDropsWhatIsQueued()
{
    TestWorkspace workspace;
    auto endless = workspace.database().read([](Connection &c) { return c.integer(kEndless); });
    QList<QFuture<Result<qint64>>> queued;
    for (int i = 0; i < 50; ++i)
        queued += workspace.database().read([](Connection &c) { return c.integer(u"SELECT 1"_s); });
    QTest::qWait(10);
    workspace.database().close();
    QVERIFY(endless.isFinished());
    for (const auto &future : std::as_const(queued))
        QVERIFY(future.isFinished() && future.isCanceled());
    QCOMPARE(QFileInfo(workspace.path()).dir().entryList(QDir::Files), QStringList{u"firm.weft"_s});
}

void TestDatabase::nothingOpenIsAnError()
{
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    const auto missing = workspace.open();
    QVERIFY(!missing);
    QCOMPARE(int(missing.error().kind), int(ErrorKind::NotFound));
    const auto read = await(workspace.database().read([](Connection &c) { return c.integer(u"SELECT 1"_s); }));
    QVERIFY(!read);
    QVERIFY(!workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    QVERIFY(QFileInfo(workspace.path()).dir().entryList(QDir::Files).isEmpty());
    Database never;
    auto dropped = never.read([](Connection &c) { return c.integer(u"SELECT 1"_s); });
    QVERIFY(dropped.isCanceled());
    never.close();
}

void TestDatabase::opensAnotherFile()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"first"_s)}));
    QVERIFY_RESULT(await(workspace.database().create(workspace.filePath(u"second.weft"_s), {})));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"0"_s);
    QVERIFY_RESULT(await(workspace.database().open(workspace.path())));
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), u"first"_s);
}

void TestDatabase::takesOddPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << u"my firm's file.weft"_s;
    QTest::newRow("Chinese") << u"经纬 工作区.weft"_s;
    QTest::newRow("emoji") << u"🧵📈.weft"_s;
    QTest::newRow("quotes") << u"it's \"so\".weft"_s;
    QTest::newRow("percent and query") << u"50%20?mode=ro#x&y.weft"_s;
    QTest::newRow("long") << QString(40, u'长') + u".weft"_s;
}

void TestDatabase::takesOddPaths()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    // Longer than the 260 characters that some systems stop at.
    const QString deep = folder.filePath(QString(100, u'd') + u'/' + QString(100, u'e') + u'/' + QString(10, u'中'));
    QVERIFY(QDir().mkpath(deep));
    const QString path = deep + u'/' + name;
    {
        Database database;
        QVERIFY_RESULT(await(database.create(path, {})));
        QVERIFY_RESULT(await(database.write({}, [](Connection &c) { return addUsers(c, 0, 1); })));
    }
    QCOMPARE(QDir(deep).entryList(QDir::Files), QStringList{name});
    for (const bool readOnly : {false, true}) {
        Database database;
        QVERIFY_RESULT(await(database.open(path, readOnly)));
        QCOMPARE(await(database.read([](Connection &c) { return c.text(u"SELECT code FROM user"_s); })).value(),
                 u"c0"_s);
    }
}

WEFT_TEST_MAIN(TestDatabase)
#include "tst_database.moc"
