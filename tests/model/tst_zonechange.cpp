// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/agenda.h"
#include "model/contacts/contactstore.h"
#include "tests/support/firm.h"

#include <ctime>

using namespace Qt::StringLiterals;

/// F47: the file is carried to a computer in another zone, or the traveller sets the clock. Days stay the days they
/// were.
class TestZoneChange : public QObject
{
    Q_OBJECT

private slots:
    void f47DueDaysDoNotMove_data();
    void f47DueDaysDoNotMove();
    void cleanup() { setZone(m_zone); }

private:
    static void setZone(const QByteArray &zone)
    {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        ::tzset();
    }
    /// All that is written of days, and what waits.
    static QStringList days(TestFirm &firm);

    const QByteArray m_zone = qgetenv("TZ");
};

QStringList TestZoneChange::days(TestFirm &firm)
{
    const QDate today = firm.clock().today();
    const auto found = firm.read([&](Connection &c) -> Result<QStringList> {
        QStringList lines;
        WEFT_TAKE(const auto waiting, Agenda::lines(c, {}, today));
        for (const AgendaLine &line : waiting)
            lines +=
                u"%1 %2 %3 %4 %5"_s.arg(line.code, line.subject, toCode(line.state), toDayText(line.due), line.time);
        WEFT_TAKE(const auto contacts, c.texts(u"SELECT day FROM contact ORDER BY id"_s));
        WEFT_TAKE(
            const auto derived,
            c.texts(u"SELECT last_contact || ' ' || due_raw || ' ' || due FROM client_derived ORDER BY client_id"_s));
        return lines + contacts + derived;
    });
    return found.value_or(QStringList());
}

void TestZoneChange::f47DueDaysDoNotMove_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("west over the date line") << QByteArray("Asia/Shanghai") << QByteArray("America/Los_Angeles");
    QTest::newRow("east") << QByteArray("America/New_York") << QByteArray("Pacific/Auckland");
    QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << QByteArray("Australia/Lord_Howe");
}

void TestZoneChange::f47DueDaysDoNotMove()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    setZone(from);
    TestFirm firm;
    const QDate today = firm.clock().today();
    int i = 0;
    for (const QTime hour : {QTime(0, 5), QTime(9, 0), QTime(23, 55)}) {
        const QString code = u"C%1"_s.arg(++i);
        const auto client = firm.addClient(code, u"Acme %1"_s.arg(i));
        QVERIFY_RESULT(client);
        QVERIFY_RESULT(firm.write([&](Connection &c) {
            Contact contact;
            contact.client = *client;
            contact.channel = u"phone_out"_s;
            contact.outcome = u"done"_s;
            contact.at = localMoment(today.addDays(-10 * i), hour);
            return Contacts::save(c, contact, firm.now());
        }));
        QVERIFY_RESULT(firm.write([&](Connection &c) {
            return Tasks::save(c,
                               {.kind = u"appointment"_s,
                                .client = *client,
                                .due = today.addDays(i - 2),
                                .time = hour.toString(u"HH:mm"_s),
                                .subject = u"Visit"_s},
                               firm.now());
        }));
    }
    const QStringList before = days(firm);
    QVERIFY(before.size() >= 9);
    setZone(to);
    QVERIFY_RESULT(firm.reopen(today));
    QCOMPARE(days(firm), before);
    // A change of settings works everything out anew.
    QVERIFY_RESULT(firm.write([](Connection &c) { return saveSettings(c, {{u"reminders.soon_days"_s, u"8"_s}}); }));
    QVERIFY_RESULT(firm.write([](Connection &c) { return saveSettings(c, {{u"reminders.soon_days"_s, u"7"_s}}); }));
    QCOMPARE(days(firm), before);
}

QTEST_GUILESS_MAIN(TestZoneChange)
#include "tst_zonechange.moc"
