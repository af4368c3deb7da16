// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/calendar.h"
#include "model/settings/holidays.h"
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

/// What the calendar shows day by day, and birthdays.
class TestCalendarDays : public QObject
{
    Q_OBJECT

private slots:
    void birthdayOfAYear_data();
    void birthdayOfAYear();
    void birthdaysOfClientsAndPeople();
    void daysOfTheBase();
    void comingDaysOfARule();
    void manyOnOneDay();
    void daysOff();
};

namespace {
const QDate kToday(2026, 3, 16);

Result<QList<CalendarDay>> days(TestFirm &firm, const CalendarQuery &query)
{
    return firm.read([query](Connection &c) { return Calendar::days(c, query); });
}

Result<Id<Task>> add(TestFirm &firm, const Task &task)
{
    return firm.write([task, now = firm.now()](Connection &c) { return Tasks::save(c, task, now); });
}

QString namesOf(const QList<Birthday> &birthdays)
{
    QStringList names;
    for (const Birthday &b : birthdays)
        names += u"%1 %2 %3"_s.arg(b.personName.isEmpty() ? b.name : b.personName, b.day.toString(Qt::ISODate),
                                   QString::number(b.age));
    return names.join(u", "_s);
}
} // namespace

void TestCalendarDays::birthdayOfAYear_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("day");
    QTest::newRow("plain") << QDate(1980, 3, 16) << 2026 << QDate(2026, 3, 16);
    QTest::newRow("29 February, leap year") << QDate(1984, 2, 29) << 2028 << QDate(2028, 2, 29);
    QTest::newRow("29 February, common year") << QDate(1984, 2, 29) << 2026 << QDate(2026, 2, 28);
    QTest::newRow("29 February, 2100 is common") << QDate(1984, 2, 29) << 2100 << QDate(2100, 2, 28);
    QTest::newRow("28 February, leap year") << QDate(1985, 2, 28) << 2028 << QDate(2028, 2, 28);
    QTest::newRow("New Year's Eve") << QDate(1985, 12, 31) << 2026 << QDate(2026, 12, 31);
}

void TestCalendarDays::birthdayOfAYear()
{
    QFETCH(QDate, birth);
    QFETCH(int, year);
    QTEST(Birthdays::inYear(birth, year), "day");
}

void TestCalendarDays::birthdaysOfClientsAndPeople()
{
    TestFirm firm;
    const auto saved = firm.write([now = firm.now()](Connection &c) -> Done {
        const auto client = [&](const QString &code, QDate birth, bool quiet = false) -> Done {
            Client client{.code = code, .name = code + u" name"_s, .kind = u"person"_s};
            client.birthDate = birth;
            client.doNotContact = quiet;
            if (code == u"B")
                client.people.append(Person{.name = u"Wang"_s, .birthDate = QDate(1999, 3, 17)});
            WEFT_TRY(Clients::save(c, client, now));
            return {};
        };
        WEFT_TRY(client(u"A"_s, QDate(1980, 3, 16)));
        WEFT_TRY(client(u"B"_s, {}));
        WEFT_TRY(client(u"C"_s, QDate(1984, 2, 29)));
        WEFT_TRY(client(u"D"_s, QDate(1980, 3, 16), true));
        return client(u"E"_s, QDate(1990, 1, 1));
    });
    QVERIFY_RESULT(saved);
    const auto between = [&](QDate from, QDate to) {
        const auto found = firm.read([=](Connection &c) { return Birthdays::between(c, {}, {from, to}); });
        return found ? namesOf(*found) : found.error().message;
    };
    QCOMPARE(between(kToday, kToday.addDays(7)), u"A name 2026-03-16 46, Wang 2026-03-17 27"_s);
    QCOMPARE(between(QDate(2026, 2, 1), QDate(2026, 2, 28)), u"C name 2026-02-28 42"_s);
    QCOMPARE(between(QDate(2028, 2, 1), QDate(2028, 2, 28)), QString());
    QCOMPARE(between(QDate(2028, 2, 29), QDate(2028, 2, 29)), u"C name 2028-02-29 44"_s);
    QCOMPARE(between(QDate(2026, 12, 28), QDate(2027, 1, 3)), u"E name 2027-01-01 37"_s);
    QCOMPARE(between(QDate(1983, 2, 1), QDate(1983, 3, 1)), QString());
}

void TestCalendarDays::daysOfTheBase()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto found = days(firm, {.from = kToday, .to = kToday.addDays(6)});
    QVERIFY_RESULT(found);
    QStringList texts;
    for (const CalendarDay &day : *found) {
        QStringList subjects;
        for (const CalendarEntry &entry : day.entries)
            subjects += entry.subject;
        texts += u"%1 %2 [%3]"_s.arg(day.day.toString(u"dd"_s)).arg(day.contacts).arg(subjects.join(u'|'));
    }
    // Contacts as in US-07: four today, one on each of the 17th to the 20th; the week-end is empty.
    QCOMPARE(texts.join(u", "_s),
             u"16 4 [Send references], 17 1 [Annual contract draft], 18 1 [Revised quotation], 19 1 [Expense report], "
             "20 1 [Delivery date check], 21 0 [], 22 0 []"_s);
    QVERIFY(found->at(4).working && !found->at(5).working);
    const auto own = days(firm, {.from = kToday, .to = kToday, .owner = Id<User>(999)});
    QVERIFY_RESULT(own);
    QCOMPARE(own->first().contacts + own->first().count, 0);
}

void TestCalendarDays::comingDaysOfARule()
{
    TestFirm firm;
    QVERIFY_RESULT(add(firm, {.kind = u"appointment"_s,
                              .due = kToday,
                              .time = u"09:00"_s,
                              .minutes = 30,
                              .subject = u"Stand-up"_s,
                              .rrule = u"FREQ=WEEKLY"_s}));
    const auto found = days(firm, {.from = QDate(2026, 3, 1), .to = QDate(2026, 4, 5)});
    QVERIFY_RESULT(found);
    QStringList texts;
    for (const CalendarDay &day : *found) {
        for (const CalendarEntry &entry : day.entries)
            texts +=
                u"%1 %2 %3"_s.arg(entry.day.toString(u"MM-dd"_s), entry.time, entry.coming ? u"later"_s : u"next"_s);
    }
    QCOMPARE(texts.join(u", "_s), u"03-16 09:00 next, 03-23 09:00 later, 03-30 09:00 later"_s);
}

void TestCalendarDays::manyOnOneDay()
{
    TestFirm firm;
    for (int i = 0; i < 30; ++i)
        QVERIFY_RESULT(add(firm, {.due = kToday, .subject = u"Task %1"_s.arg(i)}));
    const auto found = days(firm, {.from = kToday, .to = kToday, .perDay = 10});
    QVERIFY_RESULT(found);
    QCOMPARE(found->first().count, 30);
    QCOMPARE(found->first().entries.size(), 10);
}

void TestCalendarDays::daysOff()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.write([](Connection &c) {
        return Holidays::save(c, {{.day = QDate(2026, 10, 1), .name = u"国庆节"_s},
                                  {.day = QDate(2026, 10, 10), .name = u"补班"_s, .working = true}});
    }));
    const auto found = days(firm, {.from = QDate(2026, 10, 1), .to = QDate(2026, 10, 10)});
    QVERIFY_RESULT(found);
    QVERIFY(!found->first().working && found->first().exception);
    QCOMPARE(found->first().holiday, u"国庆节"_s);
    QVERIFY(found->last().working && found->last().exception);
    QVERIFY(found->at(1).working && !found->at(1).exception);
}

QTEST_GUILESS_MAIN(TestCalendarDays)
#include "tst_calendardays.moc"
