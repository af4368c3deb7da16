// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/filewriter.h"
#include "tests/support/workspace.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

class TestFileWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReplaces();
    void writesInPieces();
    void leavesTheOldFileUntilCommitted();
    void keepsTheOldFileOnAFullDisk_data();
    void keepsTheOldFileOnAFullDisk();
    void saysWhereItCouldNot();
    void takesOddNames_data();
    void takesOddNames();
    void syncsWhatIsThere();

private:
    QTemporaryDir m_folder;
};

namespace {
/// Lets files of this process grow to so many bytes, which fails writes as a full disk does.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};
} // namespace

void TestFileWriter::writesAndReplaces()
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    QVERIFY_RESULT(writeFile(path, "one"));
    QCOMPARE(bytesOf(path), QByteArray("one"));
    QVERIFY_RESULT(writeFile(path, "another"));
    QCOMPARE(bytesOf(path), QByteArray("another"));
    QVERIFY_RESULT(writeFile(path, {}));
    QCOMPARE(bytesOf(path), QByteArray());
}

void TestFileWriter::writesInPieces()
{
    const QString path = m_folder.filePath(u"pieces.csv"_s);
    FileWriter writer(path);
    QVERIFY_RESULT(writer.open());
    QByteArray expected;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray piece = QByteArray::number(i) + "\r\n";
        QVERIFY_RESULT(writer.write(piece));
        expected += piece;
    }
    QVERIFY_RESULT(writer.commit());
    QCOMPARE(bytesOf(path), expected);
}

void TestFileWriter::leavesTheOldFileUntilCommitted()
{
    const QString path = m_folder.filePath(u"old.csv"_s);
    QVERIFY_RESULT(writeFile(path, "old"));
    {
        FileWriter writer(path);
        QVERIFY_RESULT(writer.open());
        QVERIFY_RESULT(writer.write("new"));
        QCOMPARE(bytesOf(path), QByteArray("old"));
    }
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"old.csv*"_s}, QDir::Files).size(), 1);
}

void TestFileWriter::keepsTheOldFileOnAFullDisk_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");
    // The last write short by one byte, by a buffer, and long before the end: QSaveFile alone says true to the first
    // two.
    QTest::newRow("last byte") << 20'001 << 20'000;
    QTest::newRow("inside the buffer") << 16'500 << 16'400;
    QTest::newRow("half") << 2'000'000 << 1'000'000;
    QTest::newRow("nothing fits") << 100 << 0;
}

void TestFileWriter::keepsTheOldFileOnAFullDisk()
{
    QFETCH(int, size);
    QFETCH(int, room);
    const QString path = m_folder.filePath(u"full.csv"_s);
    const QByteArray old(30'000, 'o');
    QVERIFY_RESULT(writeFile(path, old));
    Done done;
    {
        const FullDisk full{rlim_t(room)};
        FileWriter writer(path);
        done = writer.open();
        for (int written = 0; done && written < size; written += 1000)
            done = writer.write(QByteArray(qMin(1000, size - written), 'n'));
        if (done)
            done = writer.commit();
    }
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(ErrorKind::DiskFull));
    QVERIFY(done.error().message.contains(u"full.csv"_s));
    QCOMPARE(bytesOf(path), old);
    QCOMPARE(QDir(m_folder.path()).entryList({u"full.csv*"_s}, QDir::Files).size(), 1);
    QVERIFY_RESULT(writeFile(path, "room again"));
}

void TestFileWriter::saysWhereItCouldNot()
{
    const QString path = m_folder.filePath(u"no/such/folder/x.csv"_s);
    const Done done = writeFile(path, "x");
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"x.csv"_s));
}

void TestFileWriter::takesOddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << u"客户名单.csv"_s;
    QTest::newRow("emoji") << u"📈 🧵.csv"_s;
    QTest::newRow("quotes") << u"it's \"quoted\".csv"_s;
    QTest::newRow("percent") << u"50% of %1.csv"_s;
    QTest::newRow("long") << QString(80, u'长') + u".csv"_s;
}

void TestFileWriter::takesOddNames()
{
    QFETCH(QString, name);
    QVERIFY_RESULT(writeFile(m_folder.filePath(name), "x"));
    QCOMPARE(bytesOf(m_folder.filePath(name)), QByteArray("x"));
}

void TestFileWriter::syncsWhatIsThere()
{
    QVERIFY_RESULT(writeFile(m_folder.filePath(u"s"_s), "x"));
    QVERIFY_RESULT(syncFile(m_folder.filePath(u"s"_s)));
    QVERIFY_RESULT(syncFolder(m_folder.path()));
    QVERIFY(!syncFile(m_folder.filePath(u"missing"_s)));
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
