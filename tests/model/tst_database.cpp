// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void createsOpensAndReopens();
};

void TestDatabase::createsOpensAndReopens()
{
    TestWorkspace workspace;
    QVERIFY(workspace.isOpen());
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {u"INSERT INTO user (uid, code) VALUES ('u1', 'zhang')"_s}));
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), u"zhang"_s);
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), QString());
    QVERIFY_RESULT(await(workspace.journal().redo()));
    workspace.close();
    QVERIFY_RESULT(workspace.open());
    QCOMPARE(workspace.read(u"SELECT code FROM user"_s), u"zhang"_s);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
