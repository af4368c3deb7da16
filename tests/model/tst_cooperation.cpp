// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/cooperation.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCooperation : public QObject
{
    Q_OBJECT

private slots:
    void firstRuleThatHolds_data();
    void firstRuleThatHolds();
};

void TestCooperation::firstRuleThatHolds_data()
{
    QTest::addColumn<CooperationInput>("input");
    QTest::addColumn<QString>("status");
    QTest::newRow("nothing") << CooperationInput{} << u"not_coop"_s;
    QTest::newRow("bought") << CooperationInput{.net365 = Money{1}} << u"cooperating"_s;
    QTest::newRow("returned all") << CooperationInput{.net365 = Money{0}, .anySale = true} << u"follow_up"_s;
    QTest::newRow("returned more") << CooperationInput{.net365 = Money{-1}, .anySale = true} << u"follow_up"_s;
    QTest::newRow("contract") << CooperationInput{.contractInForce = true} << u"cooperating"_s;
    QTest::newRow("open opportunity") << CooperationInput{.openOpportunity = true} << u"follow_up"_s;
    QTest::newRow("older sale (C20)") << CooperationInput{.anySale = true} << u"follow_up"_s;
    QTest::newRow("180 days ago (P08)") << CooperationInput{.lastContact = QDate(2025, 9, 17)} << u"follow_up"_s;
    QTest::newRow("181 days ago (P09)") << CooperationInput{.lastContact = QDate(2025, 9, 16)} << u"not_coop"_s;
    QTest::newRow("today") << CooperationInput{.lastContact = QDate(2026, 3, 16)} << u"follow_up"_s;
}

void TestCooperation::firstRuleThatHolds()
{
    QFETCH(CooperationInput, input);
    QFETCH(QString, status);
    QCOMPARE(cooperationOf(input, QDate(2026, 3, 16), 180), status);
}

QTEST_APPLESS_MAIN(TestCooperation)
#include "tst_cooperation.moc"
