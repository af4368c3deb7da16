// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agenda.h"

#include "model/contacts/contactstore.h"
#include "model/exchange/reporttable.h"
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

/// The outline is the list of Agenda::lines, cut: same groups, same order, same content.
class TestAgendaOutline : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheWholeList_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("tasks");
        QTest::addColumn<QDate>("day");
        const QDate today(2026, 3, 16);
        QTest::newRow("everybody") << QString() << true << today;
        QTest::newRow("contacts alone") << QString() << false << today;
        QTest::newRow("one owner") << u"u2"_s << true << today;
        QTest::newRow("one owner's contacts") << u"u1"_s << false << today;
        QTest::newRow("the day a snooze ends") << QString() << true << QDate(2026, 3, 18);
        QTest::newRow("after a snooze") << QString() << true << QDate(2026, 3, 25);
    }
    void agreesWithTheWholeList()
    {
        QFETCH(const QString, owner);
        QFETCH(const bool, tasks);
        QFETCH(const QDate, day);
        TestFirm firm;
        QVERIFY_RESULT(firm.fillBase());
        QVERIFY_RESULT(disturb(firm));
        QVERIFY_RESULT(firm.reopen(day));
        firm.read([&](Connection &c) {
            const auto user = owner.isEmpty() ? Result<Id<User>>(Id<User>()) : Users::find(c, owner);
            compare(c, user.value_or(Id<User>(-1)), tasks, day);
            return Done();
        });
    }

    void groupsAreBounded()
    {
        TestFirm firm;
        const auto added = firm.import([&](Connection &c) -> Done {
            for (int i = 0; i < 450; ++i) {
                Client client;
                client.name = client.code = u"C%1"_s.arg(i, 4, 10, QChar(u'0'));
                client.cycleDays = 30;
                WEFT_TAKE(const auto id, Clients::save(c, client, firm.now()));
                Contact contact;
                contact.client = id;
                contact.channel = u"phone_out"_s;
                contact.at = localMoment(QDate(2026, 1, 1).addDays(i % 50), QTime(10, 0));
                WEFT_TRY(Contacts::save(c, contact, firm.now()));
            }
            return {};
        });
        QVERIFY_RESULT(added);
        const QDate today = firm.clock().today();
        const auto bounded = firm.read([&](Connection &c) { return Agenda::outline(c, {}, today); });
        QVERIFY_RESULT(bounded);
        const AgendaGroup &late = bounded->groups.first();
        QCOMPARE(late.state, DueState::Overdue);
        QVERIFY(late.count > kAgendaFirst);
        QCOMPARE(late.keys.size(), kAgendaFirst);
        qint64 all = 0;
        for (const AgendaGroup &group : bounded->groups)
            all += group.count;
        QCOMPARE(all, 450);
        QVERIFY(bounded->lines.size() <= bounded->groups.size() * kAgendaFirst);
        const auto whole =
            firm.read([&](Connection &c) { return Agenda::outline(c, {.whole = {DueState::Overdue}}, today); });
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->groups.first().keys.size(), whole->groups.first().count);
        QCOMPARE(whole->groups.first().keys.mid(0, kAgendaFirst), late.keys);
        QCOMPARE(whole->lines.size(), bounded->lines.size());
        const auto last = whole->groups.first().keys.last();
        const auto loaded = firm.read([&](Connection &c) { return Agenda::load(c, {last}, today); });
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->size(), 1);
        QCOMPARE(keyOf(loaded->first()), last);
    }

    void whatIsGoneIsLeftOut()
    {
        TestFirm firm;
        const auto loaded = firm.read([&](Connection &c) {
            return Agenda::load(c, {{Id<Client>(77), {}}, {{}, Id<Task>(78)}}, firm.clock().today());
        });
        QVERIFY_RESULT(loaded);
        QVERIFY(loaded->isEmpty());
        const auto outline = firm.read([&](Connection &c) { return Agenda::outline(c, {}, firm.clock().today()); });
        QVERIFY_RESULT(outline);
        QVERIFY(outline->groups.isEmpty());
    }

    void exportsEveryLineInItsOrder()
    {
        TestFirm firm;
        QVERIFY_RESULT(firm.fillBase());
        const auto table = firm.read(
            [&](Connection &c) { return Exchange::exportTable(c, {.kind = u"agenda"_s, .agenda = {}}, firm.clock()); });
        QVERIFY_RESULT(table);
        const auto lines = firm.read([&](Connection &c) { return Agenda::lines(c, {}, firm.clock().today()); });
        QVERIFY_RESULT(lines);
        QVERIFY(table->columns.contains(u"subject"_s));
        QCOMPARE(table->rows.size(), lines->size());
        for (qsizetype i = 0; i < lines->size(); ++i) {
            QCOMPARE(table->rows[i][0], (*lines)[i].code);
            QCOMPARE(table->rows[i][table->columns.indexOf(u"subject"_s)], (*lines)[i].subject);
        }
    }

    void exportsTheMatrixCellByCell()
    {
        TestFirm firm;
        QVERIFY_RESULT(firm.fillBase());
        ExportRequest request{.kind = u"matrix"_s};
        request.rowAxis = u"attribute"_s;
        request.columnAxis = u"cooperation"_s;
        const auto table = firm.read([&](Connection &c) { return Exchange::exportTable(c, request, firm.clock()); });
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns.mid(0, 3), (QStringList{u"row"_s, u"column"_s, u"count"_s}));
        QCOMPARE(table->rows.first().mid(0, 3), (QStringList{u"ENT"_s, u"cooperating"_s, u"10"_s}));
    }

private:
    /// Snoozes, one of them over, and tasks at the same days as contacts.
    static Done disturb(TestFirm &firm)
    {
        const Id<Client> late = firm.client(u"C14"_s), never = firm.client(u"P10"_s), ended = firm.client(u"C09"_s);
        const QDate today = firm.clock().today();
        return firm.write([&](Connection &c) -> Done {
            WEFT_TRY(Clients::snooze(c, late, QDate(2026, 3, 18), u"away"_s, today));
            WEFT_TRY(Clients::snooze(c, never, QDate(2026, 3, 20), u"away"_s, today));
            WEFT_TRY(Clients::snooze(c, ended, today.addDays(1), u"away"_s, today));
            for (const QDate due : {today, today.addDays(1), today.addDays(-4), today.addDays(40)}) {
                Task task;
                task.subject = u"Call"_s;
                task.due = due;
                WEFT_TRY(Tasks::save(c, task, firm.now()));
                task.time = u"09:30"_s;
                task.kind = u"appointment"_s;
                task.client = late;
                WEFT_TRY(Tasks::save(c, task, firm.now()));
            }
            Task promise{.kind = u"promise"_s, .client = late, .due = today, .critical = true};
            promise.subject = u"Send the offer"_s;
            WEFT_TAKE(const Id<Task> promised, Tasks::save(c, promise, firm.now()));
            WEFT_TRY(Tasks::snooze(c, promised, {today.addDays(1), u"asked to wait"_s}, today));
            for (const Id<Client> client : {late, never}) {
                WEFT_TRY(Contacts::begin(c, {.client = client, .at = firm.clock().now()}, firm.now()));
                WEFT_TRY(Contacts::begin(c, {.client = client, .at = firm.clock().now().addDays(-1)}, firm.now()));
            }
            return {};
        });
    }

    static void compare(Connection &c, Id<User> owner, bool tasks, QDate day)
    {
        const auto lines = Agenda::lines(c, {.owner = owner, .tasks = tasks}, day);
        QVERIFY_RESULT(lines);
        QVERIFY(lines->size() > 3);
        const auto outline = Agenda::outline(c, {.owner = owner, .tasks = tasks}, day);
        QVERIFY_RESULT(outline);
        QHash<AgendaKey, AgendaLine> content;
        for (const AgendaLine &line : outline->lines)
            content.insert(keyOf(line), line);
        QList<AgendaLine> joined;
        for (const AgendaGroup &group : outline->groups) {
            QCOMPARE(group.keys.size(), group.count);
            for (const AgendaKey &key : group.keys) {
                joined << content.value(key);
                QCOMPARE(joined.last().state, group.state);
            }
        }
        QCOMPARE(joined.size(), lines->size());
        for (qsizetype i = 0; i < joined.size(); ++i)
            QVERIFY2(joined[i] == (*lines)[i],
                     qPrintable(u"%1: %2 instead of %3"_s.arg(i).arg(joined[i].code, (*lines)[i].code)));
    }
};

QTEST_GUILESS_MAIN(TestAgendaOutline)
#include "tst_agendaoutline.moc"
