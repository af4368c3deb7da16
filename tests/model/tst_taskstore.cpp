// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

Result<Id<Task>> save(TestFirm &firm, const Task &task)
{
    return firm.write([task, now = firm.now()](Connection &c) { return Tasks::save(c, task, now); });
}

Task load(TestFirm &firm, Id<Task> id)
{
    const auto tasks = firm.read([id](Connection &c) { return Tasks::load(c, {id.value}); });
    return tasks && !tasks->isEmpty() ? tasks->first() : Task();
}
} // namespace

class TestTaskStore : public QObject
{
    Q_OBJECT

private slots:
    void lifeCycle();
    void conflict();
    void refusals_data();
    void refusals();
    void finds();
    void resolves();
};

void TestTaskStore::lifeCycle()
{
    TestFirm firm;
    const auto client = firm.addClient(u"X1"_s, u"First"_s);
    Task task{.code = u"T1"_s, .kind = u"appointment"_s, .client = *client, .due = kToday, .time = u"16:00"_s};
    task.channel = u"on_site"_s;
    task.subject = u"Visit"_s;
    task.note = u"line 1\nline 2"_s;
    const auto id = save(firm, task);
    QVERIFY_RESULT(id);
    Task stored = load(firm, *id);
    task.id = *id;
    task.uid = stored.uid;
    task.rev = 1;
    QCOMPARE(stored, task);
    stored.due = kToday.addDays(1);
    QVERIFY_RESULT(save(firm, stored));
    stored.rev = 2;
    QCOMPARE(load(firm, *id), stored);
    QVERIFY_RESULT(firm.write([id = *id, now = firm.now()](Connection &c) { return Tasks::setDone(c, id, now); }));
    QCOMPARE(load(firm, *id).doneAt, firm.clock().now());
    QVERIFY_RESULT(firm.write([id = *id](Connection &c) { return Tasks::setDone(c, id, u"2026-03-17T01:00:00Z"_s); }));
    QCOMPARE(load(firm, *id).doneAt, firm.clock().now());
    QVERIFY_RESULT(firm.write([id = *id](Connection &c) { return Tasks::remove(c, id); }));
    QVERIFY(!load(firm, *id).id.isValid());
    QCOMPARE(
        firm.write([id = *id, now = firm.now()](Connection &c) { return Tasks::setDone(c, id, now); }).error().kind,
        ErrorKind::NotFound);
}

void TestTaskStore::conflict()
{
    TestFirm firm;
    const auto id = save(firm, Task{.due = kToday, .subject = u"Call"_s});
    QVERIFY_RESULT(id);
    Task mine = load(firm, *id);
    Task theirs = mine;
    theirs.subject = u"Call back"_s;
    QVERIFY_RESULT(save(firm, theirs));
    mine.subject = u"Write"_s;
    QCOMPARE(save(firm, mine).error().kind, ErrorKind::Conflict);
}

void TestTaskStore::refusals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no subject") << u""_s << u"task"_s << kToday << u""_s << u" "_s;
    QTest::newRow("no day") << u""_s << u"task"_s << QDate() << u""_s << u"Call"_s;
    QTest::newRow("odd kind") << u""_s << u"wish"_s << kToday << u""_s << u"Call"_s;
    QTest::newRow("odd time") << u""_s << u"task"_s << kToday << u"25:00"_s << u"Call"_s;
    QTest::newRow("control character") << u""_s << u"task"_s << kToday << u""_s << u"a\u0002"_s;
    QTest::newRow("code taken") << u"T1"_s << u"task"_s << kToday << u""_s << u"Call"_s;
}

void TestTaskStore::refusals()
{
    QFETCH(QString, code);
    QFETCH(QString, kind);
    QFETCH(QDate, due);
    QFETCH(QString, time);
    QFETCH(QString, subject);
    TestFirm firm;
    QVERIFY_RESULT(save(firm, Task{.code = u"T1"_s, .due = kToday, .subject = u"First"_s}));
    QVERIFY(!save(firm, Task{.code = code, .kind = kind, .due = due, .time = time, .subject = subject}));
    QCOMPARE(firm.text(u"SELECT count(*) FROM task"_s), u"1"_s);
}

void TestTaskStore::finds()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto codes = [&](const TaskQuery &query) {
        const auto found = firm.read([query](Connection &c) -> Result<QString> {
            WEFT_TAKE(const auto ids, Tasks::find(c, query));
            WEFT_TAKE(const auto tasks, Tasks::load(c, ids));
            QStringList codes;
            for (const Task &task : tasks)
                codes.append(task.code);
            return codes.join(u' ');
        });
        return found ? *found : found.error().message;
    };
    QCOMPARE(codes({}), u"T3 T5 T4 T1 T6 T2"_s);
    QCOMPARE(codes({.client = firm.client(u"C03"_s)}), u"T1"_s);
    QVERIFY_RESULT(firm.write([now = firm.now()](Connection &c) -> Done {
        WEFT_TAKE(const auto id, Tasks::resolve(c, u"T3"_s));
        return Tasks::setDone(c, id, now);
    }));
    QCOMPARE(codes({}), u"T5 T4 T1 T6 T2"_s);
    QCOMPARE(codes({.open = false}), u"T3 T5 T4 T1 T6 T2"_s);
}

void TestTaskStore::resolves()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(save(firm, Task{.due = kToday, .subject = u"Expense report"_s}));
    const auto resolve = [&](const QString &text) {
        return firm.read([text](Connection &c) { return Tasks::resolve(c, text); });
    };
    QVERIFY_RESULT(resolve(u"T3"_s));
    QVERIFY_RESULT(resolve(u"Send references"_s));
    QCOMPARE(resolve(u"Expense report"_s).error().kind, ErrorKind::Ambiguous);
    QCOMPARE(resolve(u"nothing"_s).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestTaskStore)
#include "tst_taskstore.moc"
