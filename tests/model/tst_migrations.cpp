// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/migrations.h"
#include "model/db/schemacheck.h"
#include "tests/support/workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreNumberedWithoutGaps();
    void statementsAreWhole();
    void everyOlderFileBecomesTheNewestSchema_data();
    void everyOlderFileBecomesTheNewestSchema();
    void frozenFileKeepsItsRows_data();
    void frozenFileKeepsItsRows();
    void olderFileIsReadFromACopyWhenItMayNotBeWritten();
    void secondCopyGetsAnotherName();
    void brokenReferencesStopIt();
    void newestFileIsNotCopied();

private:
    /// A file as the first steps made it, with rows in it.
    static bool makeOlder(const QString &path, int version);
};

namespace {
QStringList schemaOf(const QString &path)
{
    RawFile raw(path);
    return raw
        .text(u"SELECT group_concat(line, x'0a') FROM (SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line "
              "FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1)"_s)
        .split(u'\n');
}

QString frozenFile(int version)
{
    return QStringLiteral(WEFT_SOURCE_DIR "/tests/data/schema-v%1.sql").arg(version);
}

/// Statements that read every row of these tables with the columns the file has now.
QStringList readingsOf(const QString &path, const QStringList &tables)
{
    RawFile raw(path);
    QStringList statements;
    for (const QString &table : tables) {
        const QString columns = raw.text(
            u"SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM pragma_table_info('%1')"_s.arg(table));
        statements << u"SELECT '%2: ' || group_concat(line, x'0a') FROM (SELECT %1 AS line FROM %2 ORDER BY id)"_s.arg(
            columns, table);
    }
    return statements;
}

QString rowsOf(const QString &path, const QStringList &statements)
{
    RawFile raw(path);
    QString rows;
    for (const QString &statement : statements)
        rows += raw.text(statement) + u'\n';
    return rows;
}
} // namespace

bool TestMigrations::makeOlder(const QString &path, int version)
{
    RawFile raw(path);
    bool ok = raw.run(u"PRAGMA application_id = %1"_s.arg(Migrations::kApplicationId));
    for (int step = 1; step <= version; ++step) {
        for (const QString &statement : Migrations::statements(step))
            ok = ok && raw.run(statement);
    }
    ok = ok && raw.run(u"INSERT INTO user (uid, code) VALUES ('u1', 'zhang')"_s);
    if (version >= 2)
        ok = ok &&
             raw.run(u"INSERT INTO client (uid, name, created_at) VALUES ('c1', '远航机械', '2026-03-16T01:00:00Z')"_s);
    return ok && raw.run(u"PRAGMA user_version = %1"_s.arg(version));
}

void TestMigrations::stepsAreNumberedWithoutGaps()
{
    QVERIFY(Migrations::newest() >= 6);
    for (int version = 1; version <= Migrations::newest(); ++version)
        QVERIFY2(!Migrations::statements(version).isEmpty(), qPrintable(QString::number(version)));
    QVERIFY(Migrations::statements(Migrations::newest() + 1).isEmpty());
}

void TestMigrations::statementsAreWhole()
{
    for (int version = 1; version <= Migrations::newest(); ++version) {
        for (const QString &statement : Migrations::statements(version)) {
            QVERIFY2(!statement.endsWith(u';') && !statement.startsWith(u"--"_s), qPrintable(statement));
            QVERIFY2(statement.count(u'(') == statement.count(u')'), qPrintable(statement));
        }
    }
}

void TestMigrations::everyOlderFileBecomesTheNewestSchema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Migrations::newest(); ++version)
        QTest::addRow("from %d", version) << version;
}

void TestMigrations::everyOlderFileBecomesTheNewestSchema()
{
    QFETCH(int, version);
    TestWorkspace fresh;
    fresh.close();
    TestWorkspace older(TestWorkspace::Start::Nothing);
    QVERIFY(makeOlder(older.path(), version));
    const auto report = older.open();
    QVERIFY_RESULT(report);
    QCOMPARE(report->migratedFrom, version);
    QCOMPARE(older.read(u"SELECT code FROM user"_s), u"zhang"_s);
    QCOMPARE(older.read(u"SELECT name FROM client"_s), version >= 2 ? u"远航机械"_s : QString());
    QVERIFY_RESULT(older.write(u"user.add"_s, {u"INSERT INTO user (uid, code) VALUES ('u2', 'li')"_s}));
    older.close();
    QCOMPARE(schemaOf(older.path()), schemaOf(fresh.path()));

    QCOMPARE(report->copyBefore, older.path() + u".before-v%1"_s.arg(version));
    RawFile copy(report->copyBefore);
    QCOMPARE(copy.text(u"PRAGMA user_version"_s), QString::number(version));
    QCOMPARE(copy.text(u"PRAGMA application_id"_s), QString::number(Migrations::kApplicationId));
    QCOMPARE(copy.text(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(copy.text(u"SELECT code FROM user"_s), u"zhang"_s);
    QVERIFY(!QFileInfo::exists(report->copyBefore + u".part"_s));
    QVERIFY_RESULT(older.open());
}

void TestMigrations::frozenFileKeepsItsRows_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("6") << 6;
    QTest::newRow("7") << 7;
}

void TestMigrations::frozenFileKeepsItsRows()
{
    QFETCH(int, version);
    const QStringList tables{u"user"_s,    u"client"_s,  u"person"_s,      u"phone"_s, u"email"_s, u"consent"_s,
                             u"contact"_s, u"product"_s, u"opportunity"_s, u"sale"_s,  u"task"_s,  u"step"_s};
    TestWorkspace workspace(TestWorkspace::Start::Nothing);
    {
        RawFile raw(workspace.path());
        QString statement;
        for (const QString &line : QString::fromUtf8(bytesOf(frozenFile(version))).split(u'\n')) {
            statement += line + u'\n';
            if (line.endsWith(u';')) {
                QVERIFY2(raw.run(statement), qPrintable(statement));
                statement.clear();
            }
        }
    }
    const QStringList readings = readingsOf(workspace.path(), tables);
    const QString before = rowsOf(workspace.path(), readings);
    QVERIFY(before.contains(u"sale: "_s) && before.contains(u"远航机械"_s));
    const auto report = workspace.open();
    QVERIFY_RESULT(report);
    QCOMPARE(report->migratedFrom, Migrations::newest() == version ? 0 : version);
    QCOMPARE(workspace.read(u"SELECT name FROM client ORDER BY id"_s), u"远航机械 José Trading 王芳"_s);
    QCOMPARE(workspace.read(u"SELECT amount FROM sale ORDER BY id"_s), u"123450 -23450"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM pragma_foreign_key_check"_s), u"0"_s);
    QCOMPARE(rowsOf(workspace.path(), readings), before);
    // Its history is alive: the newest step can be taken back, and with it the name it changed.
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.read(u"SELECT name FROM client WHERE id = 1"_s), u"远航"_s);
    workspace.close();
    TestWorkspace fresh;
    fresh.close();
    QCOMPARE(schemaOf(workspace.path()), schemaOf(fresh.path()));
}

void TestMigrations::olderFileIsReadFromACopyWhenItMayNotBeWritten()
{
    TestWorkspace older(TestWorkspace::Start::Nothing);
    QVERIFY(makeOlder(older.path(), 3));
    const QByteArray before = bytesOf(older.path());
    const auto report = older.open(true);
    QVERIFY_RESULT(report);
    QVERIFY(report->readOnly && !report->reason.isEmpty());
    QCOMPARE(older.read(u"SELECT count(*) FROM sale"_s), u"0"_s);
    QCOMPARE(older.read(u"SELECT code FROM user"_s), u"zhang"_s);
    older.close();
    QCOMPARE(bytesOf(older.path()), before);
    QCOMPARE(QFileInfo(older.path()).dir().entryList(QDir::Files), QStringList{u"firm.weft"_s});
}

void TestMigrations::secondCopyGetsAnotherName()
{
    TestWorkspace older(TestWorkspace::Start::Nothing);
    const QString first = older.path() + u".before-v2"_s;
    QVERIFY(putBytes(first, "an earlier copy"));
    QVERIFY(makeOlder(older.path(), 2));
    const auto report = older.open();
    QVERIFY_RESULT(report);
    QCOMPARE(report->copyBefore, first + u"-2"_s);
    QCOMPARE(bytesOf(first), QByteArray("an earlier copy"));
}

void TestMigrations::brokenReferencesStopIt()
{
    TestWorkspace older(TestWorkspace::Start::Nothing);
    QVERIFY(makeOlder(older.path(), 2));
    {
        RawFile raw(older.path());
        QVERIFY(raw.run(u"INSERT INTO client_tag (client_id, tag) VALUES (77, 'lost')"_s));
    }
    const auto report = older.open();
    QVERIFY(!report);
    QCOMPARE(int(report.error().kind), int(ErrorKind::Damaged));
    QVERIFY2(report.error().message.contains(u"client_tag: 1"_s), qPrintable(report.error().message));
    older.close();
    RawFile raw(older.path());
    QCOMPARE(raw.text(u"PRAGMA user_version"_s), u"2"_s);
    QCOMPARE(raw.text(u"SELECT count(*) FROM sqlite_schema WHERE name = 'sale'"_s), u"0"_s);
}

void TestMigrations::newestFileIsNotCopied()
{
    TestWorkspace workspace;
    const auto report = workspace.open();
    QVERIFY_RESULT(report);
    QCOMPARE(report->migratedFrom, 0);
    QVERIFY(report->copyBefore.isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
