// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"
#include "tests/support/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// Faults of the file and of its surroundings while a workspace is opened and held, by their numbers in the fault list.
class TestOpenFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void f13ReadOnlyPlaces_data();
    void f13ReadOnlyPlaces();
    void f13ReadOnlyMount();
    void f14FileGone_data();
    void f14FileGone();
    void f14FileBackAgain();
    void f14ReplacedFileIsNotTouched();
    void f31LockOfADeadProgram();
    void f32WaitsVisiblyForAnotherProgram();
    void f32GivesUpAndSaysSo();
    void f32WaitingCanBeCancelled();
    void noticesAnotherProgramWithinTwoSeconds();
    void noticesAnotherProgramBeforeItsOwnWrite();
    void twoProgramsLoseNothing();
    void onlyTheOwnerEmptiesTheLog();
    void longLogIsEmptiedWhenIdle();
    void f26ForeignLogBesideTheFile();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

namespace {
Done addUser(Connection &c, const QString &code)
{
    return c.run(u"INSERT INTO user (uid, code) VALUES (?, ?)"_s, {u"uid-"_s + code, code});
}

QFuture<Done> write(Database &database, const QString &code)
{
    return database.write({u"user.add"_s, code, 0, {}}, [code](Connection &c) { return addUser(c, code); });
}

/// A program that may not write where root may; nothing if there is no way to be one.
QStringList asNobody(const QStringList &command)
{
    if (geteuid() != 0)
        return command;
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    return setpriv.isEmpty() ? QStringList() : QStringList{setpriv, u"--reuid=65534"_s, u"--clear-groups"_s} + command;
}

bool nobodyCanRunThis()
{
    const QStringList command = asNobody(OtherProgram::command({u"open"_s, u"/nowhere/none.weft"_s}));
    return !command.isEmpty() && OtherProgram::output(command).startsWith(u"error"_s);
}

void setMode(const QString &path, QFileDevice::Permissions mode)
{
    QFile::setPermissions(path, mode);
}

constexpr auto kRead = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr auto kEnter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
constexpr auto kWrite = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

/// Holds the write lock of a file from another process.
class Holder
{
public:
    Holder(const QString &path, int milliseconds)
    {
        const QStringList command = OtherProgram::command({u"hold"_s, path, QString::number(milliseconds)});
        m_process.start(command.first(), command.mid(1));
        m_held = m_process.waitForStarted() && m_process.waitForReadyRead(10'000) && m_process.readLine() == "held\n";
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool held() const { return m_held; }

private:
    QProcess m_process;
    bool m_held = false;
};
} // namespace

void TestOpenFaults::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    QVERIFY(m_workspace->isOpen());
    QVERIFY_RESULT(await(write(m_workspace->database(), u"first"_s)));
}

void TestOpenFaults::f13ReadOnlyPlaces_data()
{
    QTest::addColumn<bool>("fileWritable");
    QTest::addColumn<bool>("folderWritable");
    QTest::addColumn<bool>("withLog");
    QTest::newRow("file") << false << true << false;
    QTest::newRow("folder") << true << false << false;
    QTest::newRow("file and folder") << false << false << false;
    QTest::newRow("file with a log") << false << true << true;
    QTest::newRow("folder with a log") << true << false << true;
}

void TestOpenFaults::f13ReadOnlyPlaces()
{
    QFETCH(bool, fileWritable);
    QFETCH(bool, folderWritable);
    QFETCH(bool, withLog);
    if (!nobodyCanRunThis())
        QSKIP("F13 needs a way to run without the rights of root (setpriv, and a build folder others may enter)");
    m_workspace->close();
    if (withLog)
        QCOMPARE(OtherProgram::output(OtherProgram::command({u"close-less"_s, m_workspace->path(), u"second"_s})),
                 u"written"_s);
    const QString path = m_workspace->path();
    const QString folder = QFileInfo(path).path();
    QFile::remove(path + u".lock"_s);
    const auto mode = [](bool writable) { return writable ? kRead | kWrite : kRead; };
    for (const QString &name : QFileInfo(path).dir().entryList(QDir::Files))
        setMode(folder + u'/' + name, mode(fileWritable));
    setMode(folder, mode(folderWritable) | kEnter);
    const QByteArray before = bytesOf(path);

    const QString said = OtherProgram::output(asNobody(OtherProgram::command({u"open"_s, path})));
    setMode(folder, kRead | kWrite | kEnter);
    const QStringList parts = said.split(u'|');
    QVERIFY2(parts.size() == 4, qPrintable(said));
    QCOMPARE(parts[0], u"read-only"_s);
    QVERIFY2(parts[1].contains(u"firm.weft"_s), qPrintable(parts[1]));
    QCOMPARE(parts[2], withLog ? u"first second"_s : u"first"_s);
    QCOMPARE(parts[3], QString::number(int(ErrorKind::ReadOnly)));
    QCOMPARE(bytesOf(path), before);
}

void TestOpenFaults::f13ReadOnlyMount()
{
    m_workspace->close();
    const QString path = m_workspace->path();
    const QString mount = m_workspace->filePath(u"mounted"_s);
    QVERIFY(QDir().mkpath(mount));
    const auto run = [](const QStringList &command) { return QProcess::execute(command.first(), command.mid(1)) == 0; };
    if (geteuid() != 0 || !run({u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, mount}))
        QSKIP("F13 on a read-only mount needs the right to mount");
    bool ok = QFile::copy(path, mount + u"/firm.weft"_s);
    ok = ok && run({u"mount"_s, u"-o"_s, u"remount,ro"_s, mount});
    QString said;
    {
        Database database;
        const auto report = await(database.open(mount + u"/firm.weft"_s));
        said = report ? report->reason : report.error().message;
        ok = ok && report && report->readOnly;
        const auto users = await(database.read([](Connection &c) { return c.text(u"SELECT code FROM user"_s); }));
        ok = ok && users && *users == u"first"_s;
    }
    QVERIFY(run({u"umount"_s, mount}));
    QVERIFY2(ok, qPrintable(said));
    QVERIFY(said.contains(u"firm.weft"_s));
}

void TestOpenFaults::f14FileGone_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("deleted") << u"delete"_s;
    QTest::newRow("renamed") << u"rename"_s;
    QTest::newRow("replaced") << u"replace"_s;
}

void TestOpenFaults::f14FileGone()
{
    QFETCH(QString, how);
    const QString path = m_workspace->path();
    const QString moved = m_workspace->filePath(u"moved.weft"_s);
    QSignalSpy vanished(&m_workspace->database(), &Database::vanished);
    QVERIFY(how == u"delete"_s ? QFile::remove(path) : QFile::rename(path, moved));
    if (how == u"replace"_s)
        QVERIFY(putBytes(path, "somebody else's"));
    const Done done = await(write(m_workspace->database(), u"second"_s));
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(ErrorKind::NotFound));
    QVERIFY(done.error().message.contains(u"firm.weft"_s));
    QTRY_COMPARE(vanished.size(), 1);
    QVERIFY(!await(write(m_workspace->database(), u"third"_s)));
    QTest::qWait(1200);
    QCOMPARE(vanished.size(), 1);
    // What was read before can still be read, to be saved elsewhere.
    QCOMPARE(m_workspace->read(u"SELECT code FROM user"_s), u"first"_s);
    m_workspace->close();
    if (how == u"rename"_s) {
        Database database;
        QVERIFY_RESULT(await(database.open(moved)));
        const auto codes = await(database.read([](Connection &c) { return c.text(u"SELECT code FROM user"_s); }));
        QVERIFY_RESULT(codes);
        QCOMPARE(*codes, u"first"_s);
    }
    if (how == u"replace"_s)
        QCOMPARE(bytesOf(path), QByteArray("somebody else's"));
    else
        QVERIFY(!QFileInfo::exists(path));
}

void TestOpenFaults::f14FileBackAgain()
{
    const QString moved = m_workspace->filePath(u"moved.weft"_s);
    QVERIFY(QFile::rename(m_workspace->path(), moved));
    QVERIFY(!await(write(m_workspace->database(), u"second"_s)));
    QVERIFY(QFile::rename(moved, m_workspace->path()));
    QVERIFY_RESULT(await(write(m_workspace->database(), u"second"_s)));
    QCOMPARE(m_workspace->read(u"SELECT code FROM user ORDER BY id"_s), u"first second"_s);
}

void TestOpenFaults::f14ReplacedFileIsNotTouched()
{
    // Another workspace takes the name; its log must survive our closing.
    const QString path = m_workspace->path();
    QVERIFY(QFile::rename(path, m_workspace->filePath(u"moved.weft"_s)));
    for (const QString &left : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path + left);
    {
        Database other;
        QVERIFY_RESULT(await(other.create(path, {})));
        QVERIFY_RESULT(await(write(other, u"other"_s)));
        m_workspace->close();
        QVERIFY_RESULT(await(write(other, u"later"_s)));
    }
    QVERIFY_RESULT(m_workspace->open());
    QCOMPARE(m_workspace->read(u"SELECT code FROM user ORDER BY id"_s), u"other later"_s);
}

void TestOpenFaults::f31LockOfADeadProgram()
{
    m_workspace->close();
    QCOMPARE(OtherProgram::output(OtherProgram::command({u"close-less"_s, m_workspace->path(), u"second"_s})),
             u"written"_s);
    QVERIFY(QFileInfo::exists(m_workspace->path() + u".lock"_s));
    QVERIFY_RESULT(m_workspace->open());
    QVERIFY_RESULT(await(write(m_workspace->database(), u"third"_s)));
    QCOMPARE(m_workspace->read(u"SELECT count(*) FROM user"_s), u"3"_s);
    m_workspace->close();
    QVERIFY2(!QFileInfo::exists(m_workspace->path() + u".lock"_s), "the lock was taken over and given back");
    QVERIFY(!QFileInfo::exists(m_workspace->path() + u"-wal"_s));
}

void TestOpenFaults::f32WaitsVisiblyForAnotherProgram()
{
    QSignalSpy waiting(&m_workspace->database(), &Database::waiting);
    const Holder holder(m_workspace->path(), 2500);
    QVERIFY(holder.held());
    auto written = write(m_workspace->database(), u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 2400);
    QCOMPARE(waiting.first().first().toBool(), true);
    QVERIFY(!written.isFinished());
    QCOMPARE(m_workspace->read(u"SELECT code FROM user"_s), u"first"_s); // reading goes on
    QVERIFY_RESULT(await(written));
    QTRY_COMPARE(waiting.size(), 2);
    QCOMPARE(waiting.last().first().toBool(), false);
    QCOMPARE(m_workspace->read(u"SELECT count(*) FROM user"_s), u"2"_s);
}

void TestOpenFaults::f32GivesUpAndSaysSo()
{
    m_workspace->setConfigure([](Database &database) { database.setPatience(std::chrono::milliseconds(600)); });
    QVERIFY_RESULT(m_workspace->open());
    {
        const Holder holder(m_workspace->path(), 20'000);
        QVERIFY(holder.held());
        const Done done = await(write(m_workspace->database(), u"second"_s));
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(ErrorKind::Busy));
        QVERIFY(done.error().message.contains(u"firm.weft"_s));
    }
    QVERIFY_RESULT(await(write(m_workspace->database(), u"second"_s)));
}

void TestOpenFaults::f32WaitingCanBeCancelled()
{
    const Holder holder(m_workspace->path(), 20'000);
    QVERIFY(holder.held());
    auto written = write(m_workspace->database(), u"second"_s);
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    written.cancel();
    // The writer is free again as soon as SQLite's own short wait ends.
    const auto next = await(m_workspace->database().onWriter([](Connection &c) { return c.integer(u"SELECT 1"_s); }));
    QVERIFY_RESULT(next);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    auto blocked = write(m_workspace->database(), u"third"_s);
    QTest::qWait(300);
    timer.restart();
    m_workspace->database().close();
    QVERIFY2(timer.elapsed() < 8000, "closing waits for nobody");
    QVERIFY(blocked.isFinished());
}

void TestOpenFaults::noticesAnotherProgramWithinTwoSeconds()
{
    QSignalSpy committed(&m_workspace->database(), &Database::committed);
    QCOMPARE(OtherProgram::output(OtherProgram::command({u"write"_s, m_workspace->path(), u"second"_s})), u"written"_s);
    QTRY_VERIFY_WITH_TIMEOUT(committed.size() >= 1, 2000);
    const auto changes = committed.first().first().value<Changes>();
    QVERIFY(changes.foreign);
    QVERIFY(!changes.everything);
    QCOMPARE(changes.rows.value(u"user"_s), QSet<qint64>{2});
    QCOMPARE(m_workspace->read(u"SELECT code FROM user ORDER BY id"_s), u"first second"_s);
    const auto next = await(m_workspace->journal().nextUndo());
    QVERIFY_RESULT(next);
    QCOMPARE((*next)->origin, u"other"_s);
    QVERIFY_RESULT(await(m_workspace->journal().undo()));
    QCOMPARE(m_workspace->read(u"SELECT code FROM user"_s), u"first"_s);
}

void TestOpenFaults::noticesAnotherProgramBeforeItsOwnWrite()
{
    QSignalSpy committed(&m_workspace->database(), &Database::committed);
    QCOMPARE(OtherProgram::output(OtherProgram::command({u"write"_s, m_workspace->path(), u"second"_s})), u"written"_s);
    QVERIFY_RESULT(await(write(m_workspace->database(), u"third"_s)));
    QTRY_COMPARE(committed.size(), 2);
    QVERIFY(committed.at(0).first().value<Changes>().foreign);
    QCOMPARE(committed.at(0).first().value<Changes>().rows.value(u"user"_s), QSet<qint64>{2});
    QVERIFY(!committed.at(1).first().value<Changes>().foreign);
    QTest::qWait(1500);
    QCOMPARE(committed.size(), 2);
}

void TestOpenFaults::twoProgramsLoseNothing()
{
    QList<QProcess *> others;
    for (int i = 0; i < 3; ++i) {
        auto *other = new QProcess(this);
        const QStringList command = OtherProgram::command({u"write"_s, m_workspace->path(), u"other%1"_s.arg(i)});
        other->start(command.first(), command.mid(1));
        others += other;
    }
    for (int i = 0; i < 30; ++i)
        QVERIFY_RESULT(await(write(m_workspace->database(), u"own%1"_s.arg(i))));
    for (QProcess *other : std::as_const(others)) {
        QVERIFY(other->state() == QProcess::NotRunning || other->waitForFinished(30'000));
        QCOMPARE(other->readAllStandardOutput().trimmed(), QByteArray("written"));
    }
    QCOMPARE(m_workspace->read(u"SELECT count(*) FROM user"_s), u"34"_s);
    QCOMPARE(m_workspace->read(u"SELECT count(DISTINCT step_id) FROM change"_s), u"34"_s);
    m_workspace->close();
    RawFile raw(m_workspace->path());
    QCOMPARE(raw.text(u"PRAGMA integrity_check"_s), u"ok"_s);
}

void TestOpenFaults::onlyTheOwnerEmptiesTheLog()
{
    QVERIFY(QFileInfo::exists(m_workspace->path() + u".lock"_s));
    const qint64 log = QFileInfo(m_workspace->path() + u"-wal"_s).size();
    QVERIFY(log > 0);
    QCOMPARE(OtherProgram::output(OtherProgram::command({u"write"_s, m_workspace->path(), u"second"_s})), u"written"_s);
    QVERIFY2(QFileInfo(m_workspace->path() + u"-wal"_s).size() > log, "the other program left the log alone");
    m_workspace->close();
    QVERIFY(!QFileInfo::exists(m_workspace->path() + u"-wal"_s));
    QVERIFY(!QFileInfo::exists(m_workspace->path() + u".lock"_s));
}

void TestOpenFaults::longLogIsEmptiedWhenIdle()
{
    const QString log = m_workspace->path() + u"-wal"_s;
    QVERIFY_RESULT(await(m_workspace->database().import({u"import"_s, {}, 0, {}}, [](Connection &c) -> Done {
        const QString note(1000, u'x');
        for (int i = 0; i < 6000; ++i)
            WEFT_TRY(c.run(u"INSERT INTO client (uid, name, note, created_at) VALUES (?, 'n', ?, '')"_s,
                           {u"uid%1"_s.arg(i), note}));
        return {};
    })));
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(log).size(), 0, 10'000);
    QCOMPARE(m_workspace->read(u"SELECT count(*) FROM client"_s), u"6000"_s);
    QVERIFY_RESULT(await(write(m_workspace->database(), u"second"_s)));
}

void TestOpenFaults::f26ForeignLogBesideTheFile()
{
    m_workspace->close();
    TestWorkspace other;
    QVERIFY_RESULT(await(write(other.database(), u"stranger"_s)));
    QVERIFY(QFile::copy(other.path() + u"-wal"_s, m_workspace->path() + u"-wal"_s));
    // Whether SQLite takes the pages of the other file or not, what comes out is sound or refused.
    const auto report = m_workspace->open();
    if (report) {
        QCOMPARE(m_workspace->read(u"PRAGMA quick_check"_s), u"ok"_s);
        QVERIFY_RESULT(await(write(m_workspace->database(), u"second"_s)));
    } else {
        QCOMPARE(int(report.error().kind), int(ErrorKind::Damaged));
    }
}

WEFT_TEST_MAIN(TestOpenFaults)
#include "tst_openfaults.moc"
