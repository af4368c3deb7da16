// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/billing.h"
#include "model/clients/client.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBilling : public QObject
{
    Q_OBJECT

private slots:
    void creditCodes_data();
    void creditCodes();
    void everyWrongCharacterIsSeen();
    void warnsOnlyWhereItMayBeOne();
    void detailsInTheirOrder();
};

void TestBilling::creditCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("problem");
    // Published codes of large firms.
    QTest::newRow("Huawei") << u"914403001922038216"_s << QString();
    QTest::newRow("Tencent") << u"9144030071526726XG"_s << QString();
    QTest::newRow("Alibaba") << u"91330100799655058B"_s << QString();
    QTest::newRow("spaced, small letters") << u" 9133 0100 7996 5505 8b"_s << QString();
    QTest::newRow("check digit") << u"914403001922038217"_s << u"check digit"_s;
    QTest::newRow("swapped") << u"914403001922032816"_s << u"check digit"_s;
    QTest::newRow("letter I") << u"91440300I922038216"_s << u"“I”"_s;
    QTest::newRow("Chinese") << u"91440300一922038216"_s << u"“一”"_s;
    QTest::newRow("short") << u"91440300192203821"_s << u"17 characters"_s;
    QTest::newRow("long") << u"9144030019220382166"_s << u"19 characters"_s;
    QTest::newRow("empty") << QString() << u"0 characters"_s;
}

void TestBilling::creditCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, problem);
    const QString found = Billing::creditCodeProblem(code);
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

/// 31 is a prime, so no single wrong character keeps the check digit.
void TestBilling::everyWrongCharacterIsSeen()
{
    const QString good = u"9144030071526726XG"_s;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const QChar c : u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s) {
            QString code = good;
            code[at] = c;
            QCOMPARE(Billing::creditCodeProblem(code).isEmpty(), code == good);
        }
    }
}

void TestBilling::warnsOnlyWhereItMayBeOne()
{
    Client client{.name = u"Firm"_s};
    client.legalId = u"914403001922038217"_s;
    QVERIFY(!Billing::warning(client).isEmpty());
    client.country = u"中国"_s;
    QVERIFY(!Billing::warning(client).isEmpty());
    client.country = u"Germany"_s;
    QVERIFY(Billing::warning(client).isEmpty());
    client.country.clear();
    client.kind = u"person"_s;
    QVERIFY2(Billing::warning(client).isEmpty(), "an identity card has 18 digits of its own");
    client.kind = u"organisation"_s;
    client.legalId = u"12345678"_s;
    QVERIFY2(Billing::warning(client).isEmpty(), "a number of Taiwan has eight digits");
    client.legalId.clear();
    QVERIFY(Billing::warning(client).isEmpty());
}

void TestBilling::detailsInTheirOrder()
{
    Client client{.name = u"远航"_s};
    QCOMPARE(Billing::details(client), u"Name: 远航"_s);
    client.invoiceTitle = u"远航机械有限公司"_s;
    client.legalId = u"914403001922038216"_s;
    client.invoiceAddress = u"深圳市\n坂田"_s;
    client.invoicePhone = u"0755 28780808"_s;
    client.bank = u"工商银行 %1"_s;
    client.bankAccount = u"4000 0266"_s;
    QCOMPARE(Billing::details(client), u"Name: 远航机械有限公司\nTax number: 914403001922038216\nAddress: 深圳市 坂田\n"
                                       "Phone: 0755 28780808\nBank: 工商银行 %1\nAccount: 4000 0266"_s);
}

QTEST_APPLESS_MAIN(TestBilling)
#include "tst_billing.moc"
