// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"
#include "tests/support/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

using namespace Qt::StringLiterals;

/// What the gate refuses stays byte for byte as it was, and nothing is left beside it.
class TestOpenGate : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesAnotherProgramsFile();
    void refusesANewerFile();
    void refusesANewerFileInItsLog();
    void refusesTruncatedFiles_data();
    void refusesTruncatedFiles();
    void refusesDamagedPages();
    void refusesUnknownObjects_data();
    void refusesUnknownObjects();
    void refusesAMissingTable();
    void refusesAFolder();
    void saysWhatIsNotThere();
    void messagesAreDifferent();
    void acceptsStatistics();
    void opensThroughASymbolicLink();
    void recoversTheLogOfACrash();

private:
    void refuse(ErrorKind kind);
    std::unique_ptr<TestWorkspace> m_workspace;
    QByteArray m_bytes;
};

void TestOpenGate::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    QVERIFY(m_workspace->isOpen());
    QVERIFY_RESULT(await(m_workspace->database().write({}, [](Connection &c) -> Done {
        for (int i = 0; i < 2000; ++i)
            WEFT_TRY(c.run(u"INSERT INTO user (uid, code) VALUES (?, ?)"_s, {u"u%1"_s.arg(i), u"c%1"_s.arg(i)}));
        return {};
    })));
    m_workspace->close();
    m_bytes = bytesOf(m_workspace->path());
    QVERIFY(m_bytes.size() > 100'000);
}

void TestOpenGate::refuse(ErrorKind kind)
{
    const QByteArray before = bytesOf(m_workspace->path());
    const QStringList files = QFileInfo(m_workspace->path()).dir().entryList(QDir::Files);
    for (const bool readOnly : {false, true}) {
        const auto report = m_workspace->open(readOnly);
        QVERIFY2(!report, "the file was opened");
        QCOMPARE(int(report.error().kind), int(kind));
        QVERIFY2(report.error().message.contains(u"firm.weft"_s), qPrintable(report.error().message));
        QVERIFY2(report.error().message.count(u'.') >= 3, qPrintable(report.error().message)); // what, kept, next step
        m_workspace->close();
        QVERIFY2(bytesOf(m_workspace->path()) == before, "the file was changed");
        QCOMPARE(QFileInfo(m_workspace->path()).dir().entryList(QDir::Files), files);
    }
}

void TestOpenGate::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QByteArray noise(5000, '\0');
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QTest::newRow("empty") << QByteArray() << int(ErrorKind::Empty);
    QTest::newRow("one byte") << QByteArray("S") << int(ErrorKind::Foreign);
    QTest::newRow("random bytes") << noise << int(ErrorKind::Foreign);
    QTest::newRow("text") << QByteArray("name,phone\r\n张伟,138\r\n") << int(ErrorKind::Foreign);
    QTest::newRow("renamed PDF") << QByteArray("%PDF-1.7\n...") << int(ErrorKind::Foreign);
    QTest::newRow("the magic alone") << QByteArray("SQLite format 3\0", 16) << int(ErrorKind::Damaged);
    QTest::newRow("zeros") << QByteArray(8192, '\0') << int(ErrorKind::Foreign);
}

void TestOpenGate::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QVERIFY(putBytes(m_workspace->path(), bytes));
    refuse(ErrorKind(kind));
}

void TestOpenGate::refusesAnotherProgramsFile()
{
    QVERIFY(QFile::remove(m_workspace->path()));
    {
        RawFile other(m_workspace->path());
        QVERIFY(other.run(u"CREATE TABLE client (id INTEGER PRIMARY KEY)"_s));
    }
    refuse(ErrorKind::Foreign);
    {
        RawFile other(m_workspace->path());
        QVERIFY(other.run(u"PRAGMA application_id = 1"_s));
        QVERIFY(other.run(u"PRAGMA journal_mode = WAL"_s));
    }
    refuse(ErrorKind::Foreign);
}

void TestOpenGate::refusesANewerFile()
{
    {
        RawFile raw(m_workspace->path());
        QVERIFY(raw.run(u"PRAGMA user_version = 999"_s));
    }
    refuse(ErrorKind::Newer);
    const auto report = m_workspace->open();
    QVERIFY(report.error().message.contains(u"999"_s));
}

void TestOpenGate::refusesANewerFileInItsLog()
{
    // Another program holds the file, and its newer schema is only in the log yet.
    RawFile raw(m_workspace->path());
    QVERIFY(raw.run(u"PRAGMA wal_autocheckpoint = 0"_s));
    QVERIFY(raw.run(u"PRAGMA user_version = 999"_s));
    QCOMPARE(bytesOf(m_workspace->path()), m_bytes);
    refuse(ErrorKind::Newer);
}

void TestOpenGate::refusesTruncatedFiles_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("one byte") << 1;
    QTest::newRow("half a page") << 2048;
    QTest::newRow("two pages") << 8192;
    QTest::newRow("most of it") << 90'000;
}

void TestOpenGate::refusesTruncatedFiles()
{
    QFETCH(int, cut);
    QVERIFY(putBytes(m_workspace->path(), m_bytes.chopped(cut)));
    refuse(ErrorKind::Damaged);
}

void TestOpenGate::refusesDamagedPages()
{
    QRandomGenerator random(99);
    constexpr int kPage = 4096;
    int refused = 0;
    // Noise in the head of every page in turn: a page in use is found by the quick check, a free one does not matter.
    for (int page = 1; page < m_bytes.size() / kPage; page += 5) {
        QByteArray damaged = m_bytes;
        for (int i = 0; i < 64; ++i)
            damaged[page * kPage + i] = char(random.bounded(256));
        QVERIFY(putBytes(m_workspace->path(), damaged));
        const auto report = m_workspace->open();
        m_workspace->close();
        QVERIFY2(!report, qPrintable(u"page %1"_s.arg(page)));
        QCOMPARE(int(report.error().kind), int(ErrorKind::Damaged));
        QVERIFY(bytesOf(m_workspace->path()) == damaged);
        ++refused;
    }
    QVERIFY(refused > 5);
}

void TestOpenGate::refusesUnknownObjects_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON client BEGIN DELETE FROM user; END"_s;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT load_extension('x')"_s;
    QTest::newRow("huge expression") << u"CREATE VIEW v AS SELECT 1"_s + u" + 1"_s.repeated(900);
    QTest::newRow("table") << u"CREATE TABLE extra (x)"_s;
    QTest::newRow("index") << u"CREATE INDEX extra ON client (abs(random()))"_s;
    QTest::newRow("expression index") << u"CREATE INDEX extra ON client (hex(name))"_s;
    QTest::newRow("virtual table") << u"CREATE VIRTUAL TABLE extra USING fts5 (x)"_s;
    QTest::newRow("column") << u"ALTER TABLE user ADD COLUMN extra TEXT"_s;
    QTest::newRow("generated column") << u"ALTER TABLE user ADD COLUMN extra TEXT AS (hex(code))"_s;
}

void TestOpenGate::refusesUnknownObjects()
{
    QFETCH(QString, sql);
    {
        RawFile raw(m_workspace->path());
        if (sql.contains(u"random()"_s))
            sql = u"CREATE INDEX extra ON client (abs(length(name)))"_s;
        QVERIFY(raw.run(sql));
    }
    refuse(ErrorKind::Foreign);
}

void TestOpenGate::refusesAMissingTable()
{
    {
        RawFile raw(m_workspace->path());
        QVERIFY(raw.run(u"DROP TABLE consent"_s));
    }
    refuse(ErrorKind::Foreign);
}

void TestOpenGate::refusesAFolder()
{
    QVERIFY(QFile::remove(m_workspace->path()));
    QVERIFY(QDir().mkpath(m_workspace->path()));
    const auto report = m_workspace->open();
    QVERIFY(!report);
    QCOMPARE(int(report.error().kind), int(ErrorKind::Foreign));
}

void TestOpenGate::saysWhatIsNotThere()
{
    QVERIFY(QFile::remove(m_workspace->path()));
    const auto report = m_workspace->open();
    QVERIFY(!report);
    QCOMPARE(int(report.error().kind), int(ErrorKind::NotFound));
    QVERIFY2(!QFileInfo::exists(m_workspace->path()), "opening must not create");
}

void TestOpenGate::messagesAreDifferent()
{
    QSet<QString> messages;
    const auto collect = [&](const QByteArray &bytes) {
        (void)putBytes(m_workspace->path(), bytes);
        const auto report = m_workspace->open();
        m_workspace->close();
        if (!report)
            messages.insert(report.error().message);
    };
    QByteArray newer = m_bytes;
    qToBigEndian<quint32>(999, newer.data() + 60);
    collect({});
    collect("text");
    collect(newer);
    collect(m_bytes.chopped(8192));
    QCOMPARE(messages.size(), 4);
}

void TestOpenGate::acceptsStatistics()
{
    {
        RawFile raw(m_workspace->path());
        QVERIFY(raw.run(u"ANALYZE"_s));
    }
    QVERIFY_RESULT(m_workspace->open());
    QCOMPARE(m_workspace->read(u"SELECT count(*) FROM user"_s), u"2000"_s);
}

void TestOpenGate::opensThroughASymbolicLink()
{
    const QString link = m_workspace->filePath(u"link.weft"_s);
    QVERIFY(QFile::link(m_workspace->path(), link));
    Database database;
    QVERIFY_RESULT(await(database.open(link)));
    QCOMPARE(database.path(), QFileInfo(m_workspace->path()).canonicalFilePath());
    QVERIFY_RESULT(await(
        database.write({}, [](Connection &c) { return c.run(u"INSERT INTO user (uid, code) VALUES ('x', 'x')"_s); })));
    QVERIFY2(!QFileInfo::exists(link + u"-wal"_s), "the log lies beside the file, not beside the link");
}

void TestOpenGate::recoversTheLogOfACrash()
{
    const QString said =
        OtherProgram::output(OtherProgram::command({u"close-less"_s, m_workspace->path(), u"crashed"_s}));
    QCOMPARE(said, u"written"_s);
    QVERIFY(QFileInfo(m_workspace->path() + u"-wal"_s).size() > 0);
    QVERIFY(QFileInfo::exists(m_workspace->path() + u".lock"_s));
    QVERIFY_RESULT(m_workspace->open());
    QCOMPARE(m_workspace->read(u"SELECT code FROM user WHERE code LIKE 'cr%'"_s), u"crashed"_s);
    m_workspace->close();
    QCOMPARE(QFileInfo(m_workspace->path()).dir().entryList(QDir::Files), QStringList{u"firm.weft"_s});
}

WEFT_TEST_MAIN(TestOpenGate)
#include "tst_opengate.moc"
