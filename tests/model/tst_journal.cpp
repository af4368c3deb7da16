// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/recording.h"
#include "tests/support/workspace.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void takesBackAndPutsBack_data();
    void takesBackAndPutsBack();
    void survivesARestart();
    void undoesEverythingInOrder();
    void anythingNewEndsRedo();
    void nothingLeftSaysSo();
    void undoIsAStepOfTheHistory();
    void olderStepIsTakenBack();
    void olderStepWithLaterChangesIsNamed();
    void olderStepWithLaterChildrenIsNamed();
    void importOverlappedLaterIsNamed();
    void aStepIsTakenBackOnce();
    void importComesBackWithItsIds();
    void rangeWinsOverImages();
    void uniqueValuesSwapBack();
    void cascadesComeBack();
    void idsAreNeverUsedTwice();
    void historyOfARecord();
    void historyKnowsImportedRows();
    void bulkEditOfTenThousandIsOneStepBack();
    void randomStepsUndoToTheBeginning();
    void exactValuesSurvive();
    void imagesOlderThanAColumn();
    void everyTableIsJournalled();
    void labels_data();
    void labels();
};

namespace {
QString addUser(const QString &code)
{
    return u"INSERT INTO user (uid, code) VALUES ('uid-%1', '%1')"_s.arg(code);
}

QString addClient(const QString &name)
{
    return u"INSERT INTO client (uid, name, created_at) VALUES ('uid-%1', '%1', '2026-03-16T01:00:00Z')"_s.arg(name);
}

QString addContact(int client)
{
    return u"INSERT INTO contact (uid, client_id, at, day, entered_at) SELECT 'k' || count(*) || '-%1', %1, 'x', 'x', 'x' "
           "FROM contact"_s.arg(client);
}

Done importClients(Connection &c, int from, int count)
{
    for (int i = from; i < from + count; ++i)
        WEFT_TRY(c.run(addClient(u"i%1"_s.arg(i))));
    return {};
}
} // namespace

void TestJournal::takesBackAndPutsBack_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("insert") << QStringList{addUser(u"new"_s)};
    QTest::newRow("update") << QStringList{
        u"UPDATE client SET name = '远航', note = note || 'x', cycle_days = 7 WHERE id = 1"_s,
        u"UPDATE client SET name = '远航 2' WHERE id = 1"_s};
    QTest::newRow("delete with children") << QStringList{u"DELETE FROM client WHERE id = 1"_s};
    QTest::newRow("delete a parent, SET NULL") << QStringList{u"DELETE FROM client WHERE id = 2"_s};
    QTest::newRow("insert, change, delete")
        << QStringList{addClient(u"gone"_s), u"UPDATE client SET note = 'x' WHERE name = 'gone'"_s,
                       u"DELETE FROM client WHERE name = 'gone'"_s};
    QTest::newRow("delete, insert again under the id")
        << QStringList{u"DELETE FROM client_tag WHERE id = 1"_s,
                       u"INSERT INTO client_tag (id, client_id, tag) VALUES (1, 2, 'other')"_s};
    QTest::newRow("move a child") << QStringList{u"UPDATE contact SET client_id = 2 WHERE client_id = 1"_s,
                                                 u"DELETE FROM client WHERE id = 1"_s};
    QTest::newRow("a new parent for an old record")
        << QStringList{addClient(u"parent"_s), u"UPDATE client SET parent_id = 4 WHERE id = 3"_s};
    QTest::newRow("everything") << QStringList{u"DELETE FROM client"_s, u"DELETE FROM user"_s};
    QTest::newRow("texts that look like JSON") << QStringList{
        u"UPDATE client SET note = '{\"a\":[1,\"\\u0000\"]}', needs = 'it''s \"so\" \\ {}' WHERE id = 1"_s};
}

void TestJournal::takesBackAndPutsBack()
{
    QFETCH(QStringList, statements);
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(
        u"client.add"_s, {addUser(u"a"_s), addClient(u"one"_s), addClient(u"two"_s), addClient(u"three"_s),
                          addContact(1), addContact(1), u"UPDATE client SET parent_id = 2 WHERE id = 3"_s,
                          u"INSERT INTO client_tag (client_id, tag) VALUES (1, 't')"_s,
                          u"INSERT INTO person (uid, client_id, name) VALUES ('p', 1, '李娜')"_s,
                          u"INSERT INTO phone (client_id, person_id, number) VALUES (1, 1, '13800138000')"_s}));
    const QString before = workspace.state();
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, statements));
    const QString after = workspace.state();
    for (int round = 0; round < 3; ++round) {
        QVERIFY_RESULT(await(workspace.journal().undo()));
        QCOMPARE(workspace.state(), before);
        QVERIFY_RESULT(await(workspace.journal().redo()));
        QCOMPARE(workspace.state(), after);
    }
}

void TestJournal::survivesARestart()
{
    TestWorkspace workspace;
    const QString empty = workspace.state();
    QVERIFY_RESULT(workspace.write(u"client.add"_s, {addClient(u"one"_s)}));
    const QString first = workspace.state();
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, {u"UPDATE client SET note = 'x'"_s}));
    const QString second = workspace.state();
    QVERIFY_RESULT(workspace.open());
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.state(), first);
    QVERIFY_RESULT(workspace.open());
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.state(), empty);
    QVERIFY_RESULT(workspace.open());
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QCOMPARE(workspace.state(), second);
}

void TestJournal::undoesEverythingInOrder()
{
    TestWorkspace workspace;
    for (const QString &code : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(code)}));
    for (const qint64 expected : {3, 2, 1}) {
        const auto next = await(workspace.journal().nextUndo());
        QVERIFY_RESULT(next);
        QVERIFY(next->has_value());
        const auto undone = await(workspace.journal().undo());
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->id.value, expected);
        QCOMPARE((*next)->id, undone->id);
        QVERIFY(undone->undone);
    }
    QVERIFY(!await(workspace.journal().nextUndo()).value().has_value());
    for (const qint64 expected : {1, 2, 3}) {
        const auto next = await(workspace.journal().nextRedo());
        QCOMPARE(next.value()->id.value, expected);
        const auto redone = await(workspace.journal().redo());
        QVERIFY_RESULT(redone);
        QCOMPARE(redone->id.value, expected);
        QVERIFY(!redone->undone);
    }
    QCOMPARE(workspace.read(u"SELECT code FROM user ORDER BY id"_s), u"a b c"_s);
}

void TestJournal::anythingNewEndsRedo()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"b"_s)}));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"c"_s)}));
    QVERIFY(!await(workspace.journal().nextRedo()).value().has_value());
    QVERIFY(!await(workspace.journal().redo()));
    // The history goes on behind it.
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM user"_s), u"0"_s);
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QCOMPARE(workspace.read(u"SELECT code FROM user ORDER BY id"_s), u"a c"_s);
    QVERIFY(!await(workspace.journal().redo()));
}

void TestJournal::nothingLeftSaysSo()
{
    TestWorkspace workspace;
    const auto undone = await(workspace.journal().undo());
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(ErrorKind::NotFound));
    QVERIFY(!undone.error().message.isEmpty());
    QCOMPARE(workspace.read(u"SELECT count(*) FROM step"_s), u"0"_s);
}

void TestJournal::undoIsAStepOfTheHistory()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(workspace.database().write({u"user.add"_s, u"李娜"_s, 1, u"why"_s},
                                                    [](Connection &c) { return c.run(addUser(u"a"_s)); })));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().redo()));
    const auto history = await(workspace.journal().history(0));
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(int(history->at(0).kind), int(Step::Kind::Redo));
    QCOMPARE(int(history->at(1).kind), int(Step::Kind::Undo));
    QCOMPARE(int(history->at(2).kind), int(Step::Kind::Do));
    for (const Step &step : *history) {
        QCOMPARE(step.name.subject, u"李娜"_s);
        QCOMPARE(step.name.reason, u"why"_s);
        QCOMPARE(step.of.value, step.kind == Step::Kind::Do ? 0 : 1);
    }
    QVERIFY(!history->at(2).undone);
    QCOMPARE(await(workspace.journal().history(2)).value().size(), 2);
}

void TestJournal::olderStepIsTakenBack()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"client.add"_s, {addClient(u"one"_s), addClient(u"two"_s)}));
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, {u"UPDATE client SET note = 'x' WHERE id = 1"_s}));
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, {u"UPDATE client SET note = 'y' WHERE id = 2"_s}));
    QVERIFY_RESULT(await(workspace.journal().undoStep(Id<Step>(2))));
    QCOMPARE(workspace.read(u"SELECT '[' || note || ']' FROM client ORDER BY id"_s), u"[] [y]"_s);
    QCOMPARE(await(workspace.journal().nextUndo()).value()->id.value, 3);
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QCOMPARE(workspace.read(u"SELECT note FROM client ORDER BY id"_s), u"x y"_s);
}

void TestJournal::olderStepWithLaterChangesIsNamed()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"client.add"_s, {addClient(u"one"_s)}));
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, {u"UPDATE client SET note = 'x'"_s}));
    QVERIFY_RESULT(await(workspace.database().write(
        {u"snooze"_s, u"远航"_s, 0, {}}, [](Connection &c) { return c.run(u"UPDATE client SET needs = 'y'"_s); })));
    const QString before = workspace.state();
    const auto undone = await(workspace.journal().undoStep(Id<Step>(2)));
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(ErrorKind::Conflict));
    QVERIFY2(undone.error().message.contains(Journal::label({u"snooze"_s, u"远航"_s, 0, {}})),
             qPrintable(undone.error().message));
    QCOMPARE(workspace.state(), before);
    // Once the later one is taken back it can be.
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().undoStep(Id<Step>(2))));
}

void TestJournal::olderStepWithLaterChildrenIsNamed()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"client.add"_s, {addClient(u"one"_s)}));
    QVERIFY_RESULT(workspace.write(u"contact.log"_s, {addContact(1)}));
    const QString before = workspace.state();
    const auto undone = await(workspace.journal().undoStep(Id<Step>(1)));
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(ErrorKind::Conflict));
    QVERIFY(undone.error().message.contains(Journal::label({u"contact.log"_s, {}, 0, {}})));
    QCOMPARE(workspace.state(), before);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM step"_s), u"2"_s);
}

void TestJournal::importOverlappedLaterIsNamed()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(
        workspace.database().import({u"import"_s, {}, 0, {}}, [](Connection &c) { return importClients(c, 0, 10); })));
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, {u"UPDATE client SET note = 'x' WHERE id = 5"_s}));
    const auto undone = await(workspace.journal().undoStep(Id<Step>(1)));
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(ErrorKind::Conflict));
    QVERIFY(undone.error().message.contains(Journal::label({u"client.edit"_s, {}, 0, {}})));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(await(workspace.journal().undoStep(Id<Step>(1))));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM client"_s), u"0"_s);
}

void TestJournal::aStepIsTakenBackOnce()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    QVERIFY_RESULT(await(workspace.journal().undoStep(Id<Step>(1))));
    for (const qint64 id : {1, 2, 99}) {
        const auto again = await(workspace.journal().undoStep(Id<Step>(id)));
        QVERIFY(!again);
        QCOMPARE(int(again.error().kind), int(ErrorKind::NotFound));
    }
}

void TestJournal::importComesBackWithItsIds()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"client.add"_s, {addClient(u"old"_s)}));
    const QString before = workspace.state();
    QVERIFY_RESULT(await(workspace.database().import({u"import"_s, u"a.csv"_s, 500, {}}, [](Connection &c) -> Done {
        WEFT_TRY(importClients(c, 0, 500));
        WEFT_TRY(c.run(u"INSERT INTO client_tag (client_id, tag) SELECT id, 'new' FROM client"_s));
        WEFT_TRY(c.run(u"UPDATE client SET parent_id = 1 WHERE id > 250"_s));
        return c.run(u"UPDATE client SET note = 'merged' WHERE id = 1"_s);
    })));
    const QString after = workspace.state();
    QVERIFY(after.contains(u"merged"_s));
    for (int round = 0; round < 2; ++round) {
        QVERIFY_RESULT(await(workspace.journal().undo()));
        QCOMPARE(workspace.state(), before);
        QVERIFY_RESULT(workspace.open());
        QVERIFY_RESULT(await(workspace.journal().redo()));
        QCOMPARE(workspace.state(), after);
    }
}

void TestJournal::rangeWinsOverImages()
{
    TestWorkspace workspace;
    const QString empty = workspace.state();
    QVERIFY_RESULT(await(workspace.database().import({u"import"_s, {}, 0, {}}, [](Connection &c) -> Done {
        WEFT_TRY(importClients(c, 0, 20));
        WEFT_TRY(c.run(u"UPDATE client SET note = 'seen again' WHERE id IN (3, 4)"_s));
        return c.run(u"DELETE FROM client WHERE id = 5"_s);
    })));
    const QString after = workspace.state();
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.state(), empty);
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QCOMPARE(workspace.state(), after);
}

void TestJournal::uniqueValuesSwapBack()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s), addUser(u"b"_s), addUser(u"c"_s)}));
    const QString before = workspace.state();
    QVERIFY_RESULT(workspace.write(u"user.edit"_s, {u"UPDATE user SET code = 'x' WHERE code = 'a'"_s,
                                                    u"UPDATE user SET code = 'a' WHERE code = 'b'"_s,
                                                    u"UPDATE user SET code = 'b' WHERE code = 'c'"_s,
                                                    u"UPDATE user SET code = 'c' WHERE code = 'x'"_s}));
    const QString after = workspace.state();
    for (int round = 0; round < 2; ++round) {
        QVERIFY_RESULT(await(workspace.journal().undo()));
        QCOMPARE(workspace.state(), before);
        QVERIFY_RESULT(await(workspace.journal().redo()));
        QCOMPARE(workspace.state(), after);
    }
}

void TestJournal::cascadesComeBack()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(workspace.database().import({u"import"_s, {}, 0, {}}, [](Connection &c) -> Done {
        WEFT_TRY(importClients(c, 0, 50));
        for (int i = 1; i <= 50; ++i) {
            for (int k = 0; k < 10; ++k)
                WEFT_TRY(c.run(addContact(i)));
        }
        return {};
    })));
    const QString before = workspace.state();
    QVERIFY_RESULT(workspace.write(u"client.remove"_s, {u"DELETE FROM client WHERE id % 2 = 0"_s}));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM contact"_s), u"250"_s);
    QVERIFY_RESULT(workspace.open());
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.state(), before);
}

void TestJournal::idsAreNeverUsedTwice()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"a"_s)}));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QVERIFY_RESULT(workspace.write(u"user.add"_s, {addUser(u"b"_s)}));
    QCOMPARE(workspace.read(u"SELECT id FROM user"_s), u"2"_s);
    const auto history = await(workspace.journal().historyOf(u"user"_s, 2));
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 1);
}

void TestJournal::historyOfARecord()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(workspace.write(u"client.add"_s, {addClient(u"one"_s), addClient(u"two"_s)}));
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, {u"UPDATE client SET note = 'x' WHERE id = 1"_s}));
    QVERIFY_RESULT(workspace.write(u"client.edit"_s, {u"UPDATE client SET note = 'y' WHERE id = 2"_s}));
    QVERIFY_RESULT(workspace.write(u"client.remove"_s, {u"DELETE FROM client WHERE id = 1"_s}));
    const auto history = await(workspace.journal().historyOf(u"client"_s, 1));
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).step.name.code, u"client.remove"_s);
    QVERIFY(history->at(0).after.isEmpty());
    QCOMPARE(history->at(1).step.name.code, u"client.edit"_s);
    QVERIFY(history->at(1).before.contains(u"\"note\":\"\""_s));
    QVERIFY(history->at(1).after.contains(u"\"note\":\"x\""_s));
    QCOMPARE(history->at(2).step.name.code, u"client.add"_s);
    QVERIFY(history->at(2).before.isEmpty());
}

void TestJournal::historyKnowsImportedRows()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(workspace.database().import({u"import"_s, u"a.csv"_s, 0, {}},
                                                     [](Connection &c) { return importClients(c, 0, 10); })));
    const auto history = await(workspace.journal().historyOf(u"client"_s, 7));
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->first().step.name.subject, u"a.csv"_s);
    QCOMPARE(history->first().row, 7);
    QVERIFY(await(workspace.journal().historyOf(u"client"_s, 11)).value().isEmpty());
    QVERIFY(await(workspace.journal().historyOf(u"user"_s, 7)).value().isEmpty());
}

void TestJournal::bulkEditOfTenThousandIsOneStepBack()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(workspace.database().import({u"import"_s, {}, 0, {}},
                                                     [](Connection &c) { return importClients(c, 0, 10'000); })));
    QVERIFY_RESULT(workspace.write(u"bulk.edit"_s, {u"UPDATE client SET territory = 'north'"_s}));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM client WHERE territory = 'north'"_s), u"10000"_s);
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM client WHERE territory = ''"_s), u"10000"_s);
    QVERIFY_RESULT(await(workspace.journal().redo()));
    QCOMPARE(workspace.read(u"SELECT count(*) FROM client WHERE territory = 'north'"_s), u"10000"_s);
    QCOMPARE(workspace.read(u"SELECT count(*) FROM step WHERE kind = 'do'"_s), u"2"_s);
}

void TestJournal::randomStepsUndoToTheBeginning()
{
    TestWorkspace workspace;
    QRandomGenerator random(20260316);
    QStringList states{workspace.state()};
    for (int i = 0; i < 60; ++i) {
        const int id = random.bounded(1, 12);
        const QStringList choices{
            addClient(u"r%1"_s.arg(i)),
            addUser(u"r%1"_s.arg(i)),
            u"UPDATE client SET note = note || '%1', cycle_days = %2 WHERE id <= %2"_s.arg(i).arg(id),
            u"UPDATE client SET parent_id = (SELECT max(id) FROM client) WHERE id = %1"_s.arg(id),
            u"DELETE FROM client WHERE id = %1"_s.arg(id),
            u"UPDATE contact SET client_id = (SELECT min(id) FROM client) WHERE id <= %1"_s.arg(id),
            u"INSERT INTO contact (uid, client_id, at, day, entered_at) SELECT 'c%1-' || id, id, 'x', 'x', 'x' FROM client "
            "WHERE id <= %2"_s.arg(i)
                .arg(id),
            u"UPDATE user SET code = code || '+', team = 't%1'"_s.arg(i)};
        const QStringList statements{choices[random.bounded(int(choices.size()))],
                                     choices[random.bounded(int(choices.size()))]};
        const Done done =
            i % 5 == 0
                ? await(workspace.database().import({}, [i](Connection &c) { return importClients(c, i * 10, 3); }))
                : workspace.write(u"random"_s, statements);
        if (!done)
            continue; // the same insert twice: rolled back
        if (const QString state = workspace.state(); state != states.last() || i % 5 == 0)
            states += state;
    }
    QVERIFY(states.size() > 20);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY_RESULT(await(workspace.journal().undo()));
        QCOMPARE(workspace.state(), states[i]);
    }
    QVERIFY(!await(workspace.journal().nextUndo()).value().has_value());
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY_RESULT(await(workspace.journal().redo()));
        QCOMPARE(workspace.state(), states[i]);
    }
}

void TestJournal::exactValuesSurvive()
{
    TestWorkspace workspace;
    QVERIFY_RESULT(await(workspace.database().write({u"client.add"_s, {}, 0, {}}, [](Connection &c) -> Done {
        WEFT_TRY(c.run(u"INSERT INTO client (uid, name, created_at, revenue, note) VALUES ('a', ?, '', ?, ?)"_s,
                       {u"𠮷 \"it's\" \\ \u2028 \u202e"_s, std::numeric_limits<qint64>::max(), u"a\r\n\tb"_s}));
        return c.run(u"INSERT INTO client (uid, name, created_at, revenue) VALUES ('b', 'b', '', ?)"_s,
                     {std::numeric_limits<qint64>::min()});
    })));
    const QString state = workspace.state();
    QVERIFY_RESULT(workspace.write(u"client.remove"_s, {u"DELETE FROM client"_s}));
    QVERIFY_RESULT(await(workspace.journal().undo()));
    QCOMPARE(workspace.state(), state);
    QCOMPARE(workspace.read(u"SELECT revenue FROM client ORDER BY id"_s),
             u"9223372036854775807 -9223372036854775808"_s);
    QCOMPARE(workspace.read(u"SELECT note FROM client WHERE uid = 'a'"_s), u"a\r\n\tb"_s);
}

/// A release may add columns; what was written before still comes back.
void TestJournal::imagesOlderThanAColumn()
{
    TestWorkspace file;
    QVERIFY_RESULT(file.write(u"a"_s, {addClient(u"One"_s)}));
    QVERIFY_RESULT(file.write(u"b"_s, {u"UPDATE client SET name = 'Two', bank = 'B', employees = 3"_s}));
    QVERIFY_RESULT(await(file.database().maintain([](Connection &c) {
        return c.run(u"UPDATE change SET before = json_remove(before, '$.bank', '$.employees', '$.key_account')"_s);
    })));
    QVERIFY_RESULT(await(file.journal().undo()));
    const auto row =
        file.read(u"SELECT name || '|' || bank || '|' || coalesce(employees, -1) || key_account FROM client"_s);
    QCOMPARE(row, u"One||-10"_s);
}

void TestJournal::everyTableIsJournalled()
{
    TestWorkspace workspace;
    const auto tables = await(workspace.database().read([](Connection &c) { return Recording::tables(c); }));
    QVERIFY_RESULT(tables);
    QVERIFY(tables->contains(u"client"_s) && tables->contains(u"tier_change"_s) && tables->contains(u"setting"_s));
    QVERIFY(!tables->contains(u"client_derived"_s) && !tables->contains(u"step"_s) &&
            !tables->contains(u"search_data"_s));
    QVERIFY(tables->indexOf(u"client"_s) < tables->indexOf(u"contact"_s));
    QVERIFY(tables->indexOf(u"opportunity"_s) < tables->indexOf(u"sale"_s));
    for (const QString &table : *tables) {
        // An id that came back would give its history to somebody else; a BLOB has no place in JSON.
        QVERIFY2(workspace.read(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, {table})
                     .contains(u"id INTEGER PRIMARY KEY AUTOINCREMENT"_s),
                 qPrintable(table));
        QCOMPARE(workspace.read(u"SELECT name FROM pragma_table_info(?) WHERE type = 'BLOB'"_s, {table}), QString());
    }
}

void TestJournal::labels_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("label");
    QTest::newRow("named") << u"client.edit"_s << u"远航机械"_s << 0 << u"Edit client 远航机械"_s;
    QTest::newRow("percent") << u"client.edit"_s << u"50%1 %n"_s << 0 << u"Edit client 50%1 %n"_s;
    QTest::newRow("unnamed") << u"contact.log"_s << QString() << 0 << u"Log contact"_s;
    QTest::newRow("import") << u"import"_s << u"a.csv"_s << 3 << u"Import a.csv"_s;
    QTest::newRow("bulk") << u"bulk.edit"_s << QString() << 12 << u"Edit 12 clients"_s;
    QTest::newRow("unknown") << u"later.thing"_s << QString() << 0 << u"later.thing"_s;
    QTest::newRow("unknown, named") << u"later.thing"_s << u"x"_s << 0 << u"later.thing: x"_s;
}

void TestJournal::labels()
{
    QFETCH(QString, code);
    QFETCH(QString, subject);
    QFETCH(int, count);
    QFETCH(QString, label);
    QCOMPARE(Journal::label({code, subject, count, {}}), label);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
