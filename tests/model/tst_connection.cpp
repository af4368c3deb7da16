// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/connection.h"
#include "model/db/rowblock.h"
#include "tests/support/workspace.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void setsItsPragmas();
    void keepsValuesExact_data();
    void keepsValuesExact();
    void nullStringIsEmptyText();
    void refusesOtherTypes_data();
    void refusesOtherTypes();
    void saysWhichErrorItWas_data();
    void saysWhichErrorItWas();
    void aReadCutShortIsAnError();
    void isUsableAfterAnInterrupt();
    void refusesAStatementInsideRows();
    void survivesSchemaChangesUnderAKeptStatement();
    void keepsManyStatements();
    void runManyCountsAllChanges();
    void writesAheadInOrder();
    void tellsWhatFailedAhead_data();
    void tellsWhatFailedAhead();
    void rollsBackWhatFailedAhead();
    void refusesRowsOfAnotherWidth();
    void keepsBlocksExact();
    void missingRowIsNotFound();
    void opensReadOnlyAndImmutable();
    void saysThatNothingIsOpen();
    void writesPlaceholders();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_c;
    QString path() const { return m_folder->filePath(u"中文 'quoted' & 50%?.db"_s); }
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_c = std::make_unique<Connection>();
    QVERIFY_RESULT(m_c->open(path(), Connection::Mode::ReadWrite));
    QVERIFY_RESULT(m_c->execute(
        u"CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT NOT NULL DEFAULT '', c REAL, d BLOB) STRICT"_s));
}

void TestConnection::cleanup()
{
    m_c.reset();
    m_folder.reset();
}

void TestConnection::setsItsPragmas()
{
    const QList<std::pair<QString, qint64>> expected{
        {u"foreign_keys"_s, 1},       {u"trusted_schema"_s, 0}, {u"cell_size_check"_s, 1},
        {u"mmap_size"_s, 0},          {u"synchronous"_s, 2},    {u"secure_delete"_s, 1},
        {u"wal_autocheckpoint"_s, 0}, {u"busy_timeout"_s, 250}, {u"temp_store"_s, 2}};
    for (const auto &[pragma, value] : expected) {
        const auto got = m_c->integer(u"PRAGMA "_s + pragma);
        // mmap_size has no row at all where memory mapping is compiled out
        if (!got && pragma == u"mmap_size"_s)
            continue;
        QVERIFY_RESULT(got);
        QVERIFY2(*got == value, qPrintable(pragma + u' ' + QString::number(*got)));
    }
}

void TestConnection::keepsValuesExact_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("column");
    QTest::newRow("smallest") << QVariant(std::numeric_limits<qint64>::min()) << u"a"_s;
    QTest::newRow("largest") << QVariant(std::numeric_limits<qint64>::max()) << u"a"_s;
    QTest::newRow("leading zero") << QVariant(u"07867"_s) << u"b"_s;
    QTest::newRow("four bytes") << QVariant(u"𠮷 张伟"_s) << u"b"_s;
    QTest::newRow("double") << QVariant(0.1 + 0.2) << u"c"_s;
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff x", 4)) << u"d"_s;
    QTest::newRow("no bytes") << QVariant(QByteArray()) << u"d"_s;
}

void TestConnection::keepsValuesExact()
{
    QFETCH(QVariant, value);
    QFETCH(QString, column);
    QVERIFY_RESULT(m_c->run(u"INSERT INTO t (%1) VALUES (?)"_s.arg(column), {value}));
    bool same = false;
    QVERIFY_RESULT(m_c->each(u"SELECT %1 FROM t"_s.arg(column), {}, [&](const Row &row) {
        switch (value.typeId()) {
        case QMetaType::LongLong:
            same = row.integer(0) == value.toLongLong();
            break;
        case QMetaType::QString:
            same = row.text(0) == value.toString();
            break;
        case QMetaType::Double:
            same = row.real(0) == value.toDouble();
            break;
        default:
            same = row.bytes(0) == value.toByteArray() && !row.isNull(0);
        }
    }));
    QVERIFY(same);
}

void TestConnection::nullStringIsEmptyText()
{
    QVERIFY_RESULT(m_c->run(u"INSERT INTO t (b) VALUES (?)"_s, {QString()}));
    QVERIFY_RESULT(m_c->run(u"INSERT INTO t (a) VALUES (?)"_s, {QVariant()}));
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t WHERE b = ''"_s).value(), 2);
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t WHERE a IS NULL"_s).value(), 2);
}

void TestConnection::refusesOtherTypes_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("int") << QVariant(1);
    QTest::newRow("bool") << QVariant(true);
    QTest::newRow("date") << QVariant(QDate(2026, 3, 16));
    QTest::newRow("unsigned") << QVariant(qulonglong(1));
}

void TestConnection::refusesOtherTypes()
{
    QFETCH(QVariant, value);
    const Done done = m_c->run(u"INSERT INTO t (a) VALUES (?)"_s, {value});
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(QString::fromLatin1(value.typeName())));
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t"_s).value(), 0);
}

void TestConnection::saysWhichErrorItWas_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    QTest::newRow("not null") << u"INSERT INTO t (b) VALUES (NULL)"_s << int(ErrorKind::Constraint);
    QTest::newRow("strict") << u"INSERT INTO t (a) VALUES ('x')"_s << int(ErrorKind::Constraint);
    QTest::newRow("syntax") << u"SELEKT 1"_s << int(ErrorKind::Failed);
    QTest::newRow("no table") << u"INSERT INTO nowhere (a) VALUES (1)"_s << int(ErrorKind::Failed);
}

void TestConnection::saysWhichErrorItWas()
{
    QFETCH(QString, sql);
    QFETCH(int, kind);
    const Done done = m_c->run(sql);
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), kind);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY2(done.error().detail.contains(sql), "the detail names the statement");
    QVERIFY2(!done.error().message.contains(sql) || kind == int(ErrorKind::Failed), "people are not shown SQL");
}

namespace {
const QString kEndless = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s;
}

void TestConnection::aReadCutShortIsAnError()
{
    qint64 rows = 0;
    std::thread other;
    const Done done = m_c->each(kEndless, {}, [&](const Row &) {
        if (++rows == 1000)
            other = std::thread([this] { m_c->interrupt(); });
    });
    other.join();
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(ErrorKind::Cancelled));
    QVERIFY(rows >= 1000);
}

void TestConnection::isUsableAfterAnInterrupt()
{
    for (int round = 0; round < 3; ++round) {
        bool sent = false;
        QVERIFY(!m_c->each(kEndless, {}, [&](const Row &) {
            if (!std::exchange(sent, true))
                m_c->interrupt();
        }));
        m_c->interrupt(); // with nothing running it hits nothing
        QCOMPARE(m_c->integer(u"SELECT 42"_s).value(), 42);
    }
}

void TestConnection::refusesAStatementInsideRows()
{
    Done inner;
    QVERIFY_RESULT(m_c->each(u"SELECT 1"_s, {}, [&](const Row &) { inner = m_c->run(u"DELETE FROM t"_s); }));
    QVERIFY(!inner);
    QVERIFY_RESULT(m_c->run(u"DELETE FROM t"_s));
}

void TestConnection::survivesSchemaChangesUnderAKeptStatement()
{
    const QString insert = u"INSERT INTO t (a) VALUES (?)"_s;
    QVERIFY_RESULT(m_c->run(insert, {qint64(1)}));
    QVERIFY_RESULT(m_c->execute(u"ALTER TABLE t ADD COLUMN e TEXT"_s));
    QVERIFY_RESULT(m_c->run(insert, {qint64(2)}));
    QCOMPARE(m_c->integers(u"SELECT a FROM t ORDER BY a"_s).value(), (QList<qint64>{1, 2}));
}

void TestConnection::keepsManyStatements()
{
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(m_c->integer(u"SELECT %1"_s.arg(i)).value(), i);
}

void TestConnection::runManyCountsAllChanges()
{
    QVERIFY_RESULT(m_c->runMany(u"INSERT INTO t (a) VALUES (?)"_s, {{qint64(1)}, {qint64(2)}, {qint64(3)}}));
    QCOMPARE(m_c->changes(), 3);
    QVERIFY_RESULT(m_c->run(u"UPDATE t SET a = a + 1 WHERE a > ?"_s, {qint64(1)}));
    QCOMPARE(m_c->changes(), 2);
}

void TestConnection::writesAheadInOrder()
{
    QVERIFY_RESULT(m_c->execute(u"BEGIN"_s));
    for (qint64 block = 0; block < 50; ++block) {
        RowBlock rows;
        for (qint64 i = 0; i < 100; ++i)
            rows.integer(block * 100 + i).text(QString::number(block));
        QVERIFY_RESULT(m_c->runAhead(u"INSERT INTO t (a, b) VALUES (?, ?)"_s, std::move(rows)));
    }
    // The next question waits for all of them.
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t WHERE id = a + 1 AND b = CAST(a / 100 AS TEXT)"_s).value(), 5000);
    QVERIFY_RESULT(m_c->execute(u"COMMIT"_s));
}

void TestConnection::tellsWhatFailedAhead_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("commit") << u"COMMIT"_s;
    QTest::newRow("a question") << u"SELECT 1"_s;
    QTest::newRow("more rows") << u"INSERT INTO t (id, b) VALUES (?, 'later')"_s;
}

void TestConnection::tellsWhatFailedAhead()
{
    QFETCH(QString, next);
    QVERIFY_RESULT(m_c->execute(u"BEGIN"_s));
    RowBlock twice, more;
    twice.integer(7).integer(7);
    more.integer(8);
    QVERIFY_RESULT(m_c->runAhead(u"INSERT INTO t (id, b) VALUES (?, 'x')"_s, std::move(twice)));
    Done told = m_c->runAhead(u"INSERT INTO t (id, b) VALUES (?, 'y')"_s, std::move(more));
    if (told)
        told = next == u"COMMIT"     ? m_c->execute(next)
               : next == u"SELECT 1" ? m_c->run(next)
                                     : m_c->run(next, {qint64(9)});
    QVERIFY(!told);
    QCOMPARE(int(told.error().kind), int(ErrorKind::Constraint));
    QVERIFY(told.error().detail.contains(u"'x'"_s));
    // It is told once, and what came behind it was not done.
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t WHERE id > 7"_s).value(), 0);
    QVERIFY_RESULT(m_c->execute(u"ROLLBACK"_s));
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t"_s).value(), 0);
}

void TestConnection::rollsBackWhatFailedAhead()
{
    const QString insert = u"INSERT INTO t (id, b) VALUES (?, 'x')"_s;
    for (int round = 0; round < 2; ++round) {
        QVERIFY_RESULT(m_c->execute(u"BEGIN"_s));
        RowBlock twice;
        twice.integer(7).integer(7);
        QVERIFY_RESULT(m_c->runAhead(insert, std::move(twice)));
        QVERIFY_RESULT(m_c->execute(u"ROLLBACK"_s));
    }
    QVERIFY_RESULT(m_c->run(insert, {qint64(1)}));
    QCOMPARE(m_c->integers(u"SELECT id FROM t"_s).value(), QList<qint64>{1});
}

void TestConnection::refusesRowsOfAnotherWidth()
{
    RowBlock rows;
    rows.integer(1).integer(2).integer(3);
    QVERIFY_RESULT(m_c->runAhead(u"INSERT INTO t (a, b) VALUES (?, ?)"_s, std::move(rows)));
    QVERIFY(!m_c->run(u"DELETE FROM t"_s));
    QVERIFY(!m_c->run(u"INSERT INTO t (a, b) VALUES (?, ?)"_s, {qint64(1)}));
    QVERIFY(!m_c->run(u"DELETE FROM t; DELETE FROM t"_s));
    QVERIFY(!m_c->run(u" "_s));
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t"_s).value(), 0);
}

void TestConnection::keepsBlocksExact()
{
    const QVariantList values{std::numeric_limits<qint64>::min(), u"𠮷 '; -- 张伟"_s, 0.1 + 0.2,
                              QByteArray("\0\xff x", 4)};
    RowBlock rows;
    QVERIFY(rows.append(values));
    rows.null().text({}).real(-0.5).bytes({});
    QVERIFY(!RowBlock().append(QVariantList{QDate(2026, 3, 16)}));
    QVERIFY_RESULT(m_c->runAhead(u"INSERT INTO t (a, b, c, d) VALUES (?, ?, ?, ?)"_s, std::move(rows)));
    QVariantList read;
    QVERIFY_RESULT(m_c->each(u"SELECT a, b, c, d FROM t ORDER BY id"_s, {}, [&](const Row &row) {
        read << (row.isNull(0) ? QVariant() : QVariant(row.integer(0))) << row.text(1) << row.real(2) << row.bytes(3);
    }));
    QCOMPARE(read.first(4), values);
    QCOMPARE(read.sliced(4), (QVariantList{QVariant(), u""_s, -0.5, QByteArray()}));
    QCOMPARE(m_c->integer(u"SELECT count(*) FROM t WHERE d = x''"_s).value(), 1);
}

void TestConnection::missingRowIsNotFound()
{
    const auto none = m_c->integer(u"SELECT a FROM t"_s);
    QVERIFY(!none);
    QCOMPARE(int(none.error().kind), int(ErrorKind::NotFound));
    QVERIFY(m_c->texts(u"SELECT b FROM t"_s).value().isEmpty());
}

void TestConnection::opensReadOnlyAndImmutable()
{
    QVERIFY_RESULT(m_c->run(u"INSERT INTO t (b) VALUES ('x')"_s));
    m_c->close();
    for (const auto mode : {Connection::Mode::ReadOnly, Connection::Mode::Immutable}) {
        Connection reader;
        QVERIFY_RESULT(reader.open(path(), mode));
        QCOMPARE(reader.text(u"SELECT b FROM t"_s).value(), u"x"_s);
        const Done done = reader.run(u"DELETE FROM t"_s);
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(ErrorKind::ReadOnly));
    }
}

void TestConnection::saysThatNothingIsOpen()
{
    Connection closed;
    QVERIFY(!closed.isOpen());
    QVERIFY(!closed.run(u"SELECT 1"_s));
    QVERIFY(!closed.execute(u"SELECT 1"_s));
    closed.interrupt();
    QVERIFY(!closed.open(m_folder->filePath(u"no/such/folder.db"_s), Connection::Mode::ReadOnly));
    QVERIFY(!closed.isOpen());
}

void TestConnection::writesPlaceholders()
{
    QCOMPARE(placeholders(0), QString());
    QCOMPARE(placeholders(1), u"?"_s);
    QCOMPARE(placeholders(3), u"?, ?, ?"_s);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
