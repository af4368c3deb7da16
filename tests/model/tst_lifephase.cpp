// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/lifephase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of the table of lifecycle phases, day by day.
class TestLifePhase : public QObject
{
    Q_OBJECT

private slots:
    void phases_data();
    void phases();
};

namespace {
const QDate kToday(2026, 3, 16);

QDate before(int days)
{
    return kToday.addDays(-days);
}
} // namespace

void TestLifePhase::phases_data()
{
    QTest::addColumn<LifeEvents>("events");
    QTest::addColumn<QString>("expected"); // code and days before today
    const auto row = [](const char *name, const LifeEvents &events, const QString &expected) {
        QTest::newRow(name) << events << expected;
    };
    row("nothing known", {}, u""_s);
    row("known", {.known = before(10)}, u"identified 10"_s);
    row("an opportunity", {.known = before(10), .acquiring = before(4)}, u"identified 10, acquiring 4"_s);
    row("an opportunity older than the record", {.known = before(10), .acquiring = before(40)}, u"acquiring 10"_s);
    row("first sale", {.known = before(10), .acquiring = before(4), .purchases = {before(1)}},
        u"identified 10, acquiring 4, developing 1"_s);
    row("first sale on the first day", {.known = before(10), .purchases = {before(10)}}, u"developing 10"_s);
    row("a sale older than the record", {.known = before(10), .purchases = {before(30)}}, u"developing 30"_s);
    row("an opportunity of a customer is no acquiring",
        {.known = before(40), .acquiring = before(3), .purchases = {before(30)}}, u"identified 40, developing 30"_s);
    row("third in 365 days", {.purchases = {before(366), before(300), before(2)}}, u"developing 366, keeping 2"_s);
    row("third one day too late", {.purchases = {before(367), before(300), before(2)}}, u"developing 367"_s);
    row("last day inside the year", {.purchases = {before(364)}}, u"developing 364"_s);
    row("a year without", {.purchases = {before(365)}}, u"developing 365, lapsed 0"_s);
    row("bought on the day it lapsed", {.purchases = {before(400), before(35)}}, u"developing 400"_s);
    row("bought the day after", {.purchases = {before(401), before(35)}}, u"developing 401, lapsed 36, won_back 35"_s);
    row("won back and kept", {.purchases = {before(800), before(300), before(200), before(100)}},
        u"developing 800, lapsed 435, won_back 300, keeping 100"_s);
    row("nothing of tomorrow", {.known = before(3), .purchases = {kToday.addDays(1)}}, u"identified 3"_s);
}

void TestLifePhase::phases()
{
    QFETCH(LifeEvents, events);
    QStringList found;
    for (const LifePhase &phase : lifePhases(events, kToday))
        found << u"%1 %2"_s.arg(phase.code).arg(phase.from.daysTo(kToday));
    QTEST(found.join(u", "_s), "expected");
}

QTEST_APPLESS_MAIN(TestLifePhase)
#include "tst_lifephase.moc"
