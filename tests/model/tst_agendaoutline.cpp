// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agenda.h"

#include "model/agenda/daydigest.h"
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

    /// what was promised for tomorrow stands among what is for today, unless it was snoozed.
    void promisesAreToldTheDayBefore()
    {
        TestFirm firm;
        const auto client = firm.addClient(u"C1"_s, u"Acme"_s);
        QVERIFY_RESULT(client);
        const QDate today = firm.clock().today();
        const auto add = [&](const QString &subject, const QString &kind, int days) {
            return firm.write([&](Connection &c) {
                return Tasks::save(c, {.kind = kind, .client = *client, .due = today.addDays(days), .subject = subject},
                                   firm.now());
            });
        };
        QVERIFY_RESULT(add(u"tomorrow"_s, u"promise"_s, 1));
        QVERIFY_RESULT(add(u"task tomorrow"_s, u"task"_s, 1));
        QVERIFY_RESULT(add(u"in two days"_s, u"promise"_s, 2));
        const auto snoozed = add(u"snoozed until tomorrow"_s, u"promise"_s, 0);
        QVERIFY_RESULT(snoozed);
        QVERIFY_RESULT(firm.write([&](Connection &c) -> Done {
            return Tasks::snooze(c, *snoozed, {today.addDays(1), u"they asked"_s}, today);
        }));
        QCOMPARE(subjects(firm, DueState::Today), QStringList{u"tomorrow"_s});
        QCOMPARE(subjects(firm, DueState::Soon).size(), 3);
        const auto digest = firm.read([&](Connection &c) { return dayDigest(c, {}, today); });
        QVERIFY_RESULT(digest);
        QCOMPARE(digest->promisesTomorrow, 1);
        QCOMPARE(digest->tasksToday, 0);
    }

    void birthdaysWait_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("line");
        const QDate day(2026, 3, 16);
        QTest::newRow("today") << u"1990-03-16"_s << day << u"today 2026-03-16 36"_s;
        QTest::newRow("tomorrow") << u"1990-03-17"_s << day << u"soon 2026-03-17 36"_s;
        QTest::newRow("the last day of soon") << u"1990-03-23"_s << day << u"soon 2026-03-23 36"_s;
        QTest::newRow("behind soon") << u"1990-03-24"_s << day << QString();
        QTest::newRow("yesterday") << u"1990-03-15"_s << day << QString();
        QTest::newRow("year unknown") << u"1804-03-16"_s << day << u"today 2026-03-16 0"_s;
        QTest::newRow("not born yet") << u"2027-03-16"_s << day << QString();
        QTest::newRow("over the end of the year") << u"1990-01-02"_s << QDate(2026, 12, 30) << u"soon 2027-01-02 37"_s;
        QTest::newRow("29 February, common year") << u"1988-02-29"_s << QDate(2027, 2, 27) << u"soon 2027-02-28 39"_s;
        QTest::newRow("29 February, its day") << u"1988-02-29"_s << QDate(2027, 2, 28) << u"today 2027-02-28 39"_s;
        QTest::newRow("29 February, leap year") << u"1988-02-29"_s << QDate(2028, 2, 28) << u"soon 2028-02-29 40"_s;
        QTest::newRow("1 March is not meant") << u"1988-02-29"_s << QDate(2027, 3, 1) << QString();
    }
    void birthdaysWait()
    {
        QFETCH(const QString, born);
        QFETCH(const QDate, today);
        QFETCH(const QString, line);
        TestFirm firm(today);
        const auto client = firm.addClient(u"C1"_s, u"Acme"_s);
        QVERIFY_RESULT(client);
        const auto birthdays = [&] {
            QStringList found;
            const auto lines = firm.read([&](Connection &c) { return Agenda::lines(c, {}, today); });
            for (const AgendaLine &one : lines.value_or(QList<AgendaLine>()))
                if (one.why == AgendaLine::Why::Birthday)
                    found += u"%1 %2 %3"_s.arg(toCode(one.state), toDayText(one.due)).arg(one.age);
            return found;
        };
        const auto expected = line.isEmpty() ? QStringList() : QStringList{line};
        QVERIFY_RESULT(firm.write([&](Connection &c) {
            return c.run(u"INSERT INTO person (uid, client_id, name, birth_date) VALUES ('p', ?, 'Li', ?)"_s,
                         {client->value, born});
        }));
        QCOMPARE(birthdays(), expected);
        firm.read([&](Connection &c) {
            compareAll(c, today);
            return Done();
        });
        QVERIFY_RESULT(firm.write([&](Connection &c) -> Done {
            WEFT_TRY(c.run(u"DELETE FROM person"_s));
            return c.run(u"UPDATE client SET birth_date = ? WHERE id = ?"_s, {born, client->value});
        }));
        QCOMPARE(birthdays(), expected);
        // Who was spoken to on the day has been congratulated.
        QVERIFY_RESULT(firm.addContact(u"C1"_s, today));
        QCOMPARE(birthdays(), line.startsWith(u"today") ? QStringList() : expected);
        QVERIFY_RESULT(firm.write([&](Connection &c) {
            return c.run(u"UPDATE client SET do_not_contact = 1 WHERE id = ?"_s, {client->value});
        }));
        QCOMPARE(birthdays(), QStringList());
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
            for (const int days : {1, 2, 3}) {
                promise.due = today.addDays(days);
                WEFT_TRY(Tasks::save(c, promise, firm.now()));
            }
            WEFT_TRY(bearAll(c, firm));
            WEFT_TRY(Tasks::snooze(c, promised, {today.addDays(1), u"asked to wait"_s}, today));
            for (const Id<Client> client : {late, never}) {
                WEFT_TRY(Contacts::begin(c, {.client = client, .at = firm.clock().now()}, firm.now()));
                WEFT_TRY(Contacts::begin(c, {.client = client, .at = firm.clock().now().addDays(-1)}, firm.now()));
            }
            return {};
        });
    }

    /// Clients and people born around the day, in other years, some of them spoken to today.
    static Done bearAll(Connection &c, TestFirm &firm)
    {
        const QDate today = firm.clock().today();
        WEFT_TAKE(const auto ids, c.integers(u"SELECT id FROM client ORDER BY id"_s));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QString day = toDayText(today.addYears(-30).addDays(i % 11 - 2));
            WEFT_TRY(c.run(u"UPDATE client SET birth_date = ? WHERE id = ?"_s, {day, ids[i]}));
            WEFT_TRY(c.run(u"INSERT INTO person (uid, client_id, name, birth_date) VALUES (?, ?, 'Li', ?)"_s,
                           {u"p-%1"_s.arg(i), ids[i], toDayText(today.addYears(-20).addDays(i % 9))}));
        }
        return c.run(u"UPDATE client SET on_hold = 1 WHERE id = ?"_s, {ids.value(4)});
    }

    static QStringList subjects(TestFirm &firm, DueState state)
    {
        QStringList found;
        const QDate today = firm.clock().today();
        const auto outline = firm.read([&](Connection &c) { return Agenda::outline(c, {}, today); });
        for (const AgendaLine &line : outline.value_or(AgendaOutline()).lines)
            if (line.state == state && line.task.isValid())
                found += line.subject;
        firm.read([&](Connection &c) {
            compareAll(c, today);
            return Done();
        });
        return found;
    }

    static void compareAll(Connection &c, QDate day) { compare(c, {}, true, day); }

    static void compare(Connection &c, Id<User> owner, bool tasks, QDate day)
    {
        const auto lines = Agenda::lines(c, {.owner = owner, .tasks = tasks}, day);
        QVERIFY_RESULT(lines);
        QVERIFY(!lines->isEmpty());
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
