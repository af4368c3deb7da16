// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/icalendar.h"
#include "tests/support/firm.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

/// The calendar as other programs read it: parsed again by libical.
class TestICalendar : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_firm = std::make_unique<TestFirm>(QDate(2026, 3, 16)); }
    void cleanup() { m_firm.reset(); }

    void isReadBack();
    void textIsEscapedAndFolded();
    void uidsStayThroughASeries();
    void localTimeStaysOverTheChangeOfClocks();
    void movedOccurrenceStandsAlone();
    void emptyCalendar();

private:
    using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
    Id<Task> add(const Task &task);
    QByteArray text();
    /// "uid start summary rule" of each event.
    QStringList events();

    std::unique_ptr<TestFirm> m_firm;
};

Id<Task> TestICalendar::add(const Task &task)
{
    return m_firm->write([task, now = m_firm->now()](Connection &c) { return Tasks::save(c, task, now); })
        .value_or(Id<Task>());
}

QByteArray TestICalendar::text()
{
    return m_firm->read([this](Connection &c) { return Exchange::iCalendar(c, m_firm->clock()); })
        .value_or(QByteArray());
}

QStringList TestICalendar::events()
{
    const Component calendar(icalparser_parse_string(text().constData()), icalcomponent_free);
    QStringList found;
    if (!calendar || icalcomponent_count_errors(calendar.get()) > 0)
        return {u"unreadable"_s};
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        found += u"%1 %2 %3 %4"_s
                     .arg(QString::fromUtf8(icalcomponent_get_uid(event)),
                          QString::fromUtf8(icaltime_as_ical_string(icalcomponent_get_dtstart(event))),
                          QString::fromUtf8(icalcomponent_get_summary(event)),
                          rule ? QString::fromUtf8(icalproperty_get_value_as_string(rule)) : QString())
                     .trimmed();
    }
    return found;
}

void TestICalendar::isReadBack()
{
    const auto client = m_firm->addClient(u"C1"_s, u"远航机械"_s);
    add({.uid = u"u-1"_s,
         .kind = u"appointment"_s,
         .client = *client,
         .due = QDate(2026, 3, 17),
         .time = u"16:00"_s,
         .minutes = 45,
         .subject = u"Visit"_s});
    add({.uid = u"u-2"_s, .due = QDate(2026, 3, 18), .subject = u"Report"_s});
    const Id<Task> done = add({.uid = u"u-3"_s, .due = QDate(2026, 3, 18), .subject = u"Over"_s});
    QVERIFY_RESULT(m_firm->write([done, now = m_firm->now()](Connection &c) { return Tasks::setDone(c, done, now); }));
    QCOMPARE(events(), (QStringList{u"u-1 20260317T160000 Visit – 远航机械"_s, u"u-2 20260318 Report"_s}));
    const QByteArray file = text();
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(file.contains("DURATION:PT45M\r\n"));
    QVERIFY(file.contains("DTSTART;VALUE=DATE:20260318\r\n") && file.contains("DTEND;VALUE=DATE:20260319\r\n"));
    // Every zone that an event names is described.
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    QVERIFY2(file.contains("\r\nTZID:" + zone + "\r\n"), file);
    QVERIFY2(file.contains("DTSTART;TZID=" + zone + ":20260317T160000\r\n"), file);
}

void TestICalendar::textIsEscapedAndFolded()
{
    const QString subject = u"Commas, semicolons; back\\slashes and "_s + QString(60, u'长');
    const QString note = u"one\ntwo\nBEGIN:VEVENT"_s;
    add({.uid = u"u-1"_s, .due = QDate(2026, 3, 18), .subject = subject, .note = note});
    const QByteArray file = text();
    for (const QByteArray &line : file.split('\n'))
        QVERIFY2(line.size() <= 76, line);
    QVERIFY(file.contains("Commas\\, semicolons\\; back\\\\slashes"));
    QCOMPARE(file.count("\r\nBEGIN:VEVENT"), 1);
    const Component calendar(icalparser_parse_string(file.constData()), icalcomponent_free);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), subject);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), note);
}

void TestICalendar::uidsStayThroughASeries()
{
    const Id<Task> first =
        add({.uid = u"u-1"_s, .due = QDate(2026, 3, 16), .subject = u"Report"_s, .rrule = u"FREQ=WEEKLY;COUNT=3"_s});
    QCOMPARE(events(), QStringList{u"u-1 20260316 Report FREQ=WEEKLY;COUNT=3"_s});
    QVERIFY_RESULT(m_firm->write([first, now = m_firm->now()](Connection &c) { return Tasks::finish(c, first, now); }));
    QCOMPARE(events(), QStringList{u"u-1 20260323 Report FREQ=WEEKLY;COUNT=2"_s});
}

void TestICalendar::localTimeStaysOverTheChangeOfClocks()
{
    // A week across which the clocks of New York and of Europe change.
    add({.uid = u"u-1"_s,
         .kind = u"appointment"_s,
         .due = QDate(2026, 3, 2),
         .time = u"09:00"_s,
         .subject = u"Weekly"_s,
         .rrule = u"FREQ=WEEKLY"_s});
    const Component calendar(icalparser_parse_string(text().constData()), icalcomponent_free);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    icaltimetype start = icalcomponent_get_dtstart(event);
    icalrecurrencetype rule = icalproperty_get_rrule(icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY));
    icalrecur_iterator *days = icalrecur_iterator_new(rule, start);
    for (int week = 0; week < 8; ++week) {
        const icaltimetype day = icalrecur_iterator_next(days);
        QCOMPARE(day.hour, 9);
        QCOMPARE(QDate(day.year, day.month, day.day), QDate(2026, 3, 2).addDays(7 * week));
    }
    icalrecur_iterator_free(days);
}

void TestICalendar::movedOccurrenceStandsAlone()
{
    const Id<Task> id =
        add({.uid = u"u-1"_s, .due = QDate(2026, 3, 16), .subject = u"Report"_s, .rrule = u"FREQ=WEEKLY"_s});
    QVERIFY_RESULT(m_firm->write([id, now = m_firm->now()](Connection &c) -> Done {
        WEFT_TAKE(Task task, Tasks::one(c, id));
        task.due = QDate(2026, 3, 18);
        WEFT_TRY(Tasks::save(c, task, now));
        return {};
    }));
    QCOMPARE(events(), (QStringList{u"u-1-once 20260318 Report"_s, u"u-1 20260323 Report FREQ=WEEKLY"_s}));
}

void TestICalendar::emptyCalendar()
{
    QCOMPARE(events(), QStringList());
    QVERIFY(text().contains("PRODID:-//Weft//"));
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
