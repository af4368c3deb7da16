// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/money.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void readsBackWhatItWrites();
    void showsByLocale();
    void knowsCurrencies();
    void percents_data();
    void percents();
    void percentsAgreeWithArithmetic();
};

namespace {
const Currency kYuan{u"CNY"_s, 2};
const Currency kYen{u"JPY"_s, 0};
const Currency kDinar{u"KWD"_s, 3};
} // namespace

void TestMoney::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *name, const QString &text, const Currency &currency, qint64 minor,
                        DecimalMark mark = DecimalMark::Detect) {
        QTest::newRow(name) << text << currency << mark << minor;
    };
    row("whole", u"1234"_s, kYuan, 123400);
    row("point", u"1234.5"_s, kYuan, 123450);
    row("separators", u"1,234,567.89"_s, kYuan, 123456789);
    row("comma before three digits separates", u"1,234"_s, kYuan, 123400);
    row("comma before two digits is decimal", u"1234,56"_s, kYuan, 123456);
    row("german", u"1.234,56"_s, kYuan, 123456);
    row("german, said so", u"1.234"_s, kYuan, 123400, DecimalMark::Comma);
    row("two points separate", u"1.234.567"_s, kYuan, 123456700);
    row("french", u"1 234 567,8"_s, kYuan, 123456780);
    row("narrow space", u"1\u202f234,50"_s, kYuan, 123450);
    row("swiss", u"1'234.50"_s, kYuan, 123450);
    row("full width", u"￥１２３４"_s, kYuan, 123400);
    row("full width marks", u"１，２３４．５０"_s, kYuan, 123450);
    row("story US-12", u"１２，３４５．００"_s, kYuan, 1234500);
    row("yen sign", u"\u00a5 12"_s, kYuan, 1200);
    row("dollar", u"$5"_s, kYuan, 500);
    row("dollar negative", u"-$5"_s, kYuan, -500);
    row("negative dollar", u"$-5"_s, kYuan, -500);
    row("code", u"CNY 12.30"_s, kYuan, 1230);
    row("code behind", u"12.30 cny"_s, kYuan, 1230);
    row("yuan", u"12元"_s, kYuan, 1200);
    row("RMB", u"RMB 12"_s, kYuan, 1200);
    row("own symbol", u"NT$1,234"_s, Currency{u"TWD"_s, 2}, 123400);
    row("euro", u"1.234,50 €"_s, Currency{u"EUR"_s, 2}, 123450);
    row("minus", u"-5"_s, kYuan, -500);
    row("typographic minus", u"\u22125"_s, kYuan, -500);
    row("full-width minus", u"－５"_s, kYuan, -500);
    row("brackets", u"(5)"_s, kYuan, -500);
    row("full-width brackets", u"（５）"_s, kYuan, -500);
    row("brackets and symbol", u"(￥1,000.00)"_s, kYuan, -100000);
    row("plus", u"+5"_s, kYuan, 500);
    row("zero", u"0"_s, kYuan, 0);
    row("part of a unit", u"0.05"_s, kYuan, 5);
    row("no unit", u".5"_s, kYuan, 50);
    row("yen", u"1,234"_s, kYen, 1234);
    row("dinar", u"1.234"_s, kDinar, 1234);
    row("dinar, comma", u"1,234"_s, kDinar, 1234, DecimalMark::Comma);
    row("blanks around", u"  12  "_s, kYuan, 1200);
    row("leading zeros", u"007"_s, kYuan, 700);
}

void TestMoney::parses()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    QFETCH(DecimalMark, mark);
    QFETCH(qint64, minor);
    const auto amount = parseMoney(text, currency, mark);
    QVERIFY2(amount, amount ? "" : qPrintable(amount.error().message));
    QCOMPARE(amount->minor, minor);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    for (const QString &text : {u""_s,          u" "_s,
                                u"abc"_s,       u"1.005"_s,
                                u"1.2.3"_s,     u"1,2,3"_s,
                                u"12,34,567"_s, u"1,234.567"_s,
                                u"1.234,567"_s, u"1,234,56"_s,
                                u"0,123"_s,     u"5."_s,
                                u","_s,         u"-"_s,
                                u"--5"_s,       u"(-5)"_s,
                                u"(5"_s,        u"1e5"_s,
                                u"5%"_s,        u"12万"_s,
                                u"USD 5"_s,     u"€5"_s,
                                u"HK$5"_s,      u"1.234.56"_s,
                                u"1 23"_s,      u"99999999999999999999"_s,
                                u"=1+1"_s,      u"2026-03-01"_s,
                                u"¥¥5"_s})
        QTest::newRow(qPrintable(text)) << text << kYuan;
    QTest::newRow("decimals of a currency without") << u"5.5"_s << kYen;
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    const auto amount = parseMoney(text, currency);
    QVERIFY2(!amount, amount ? qPrintable(QString::number(amount->minor)) : "");
    QCOMPARE(amount.error().kind, ErrorKind::Invalid);
    QVERIFY(amount.error().message.contains(text));
}

void TestMoney::readsBackWhatItWrites()
{
    QRandomGenerator random(20260316);
    for (const Currency &currency : {kYuan, kYen, kDinar}) {
        for (int i = 0; i < 2000; ++i) {
            const qint64 size = std::numeric_limits<qint64>::max() >> (11 + random.bounded(52));
            const Money amount{qint64(random.generate64() >> 1) % (size + 1) * (random.bounded(2) ? 1 : -1)};
            const auto plain = parseMoney(toPlain(amount, currency), currency);
            QVERIFY2(plain && *plain == amount, qPrintable(toPlain(amount, currency)));
            for (const QLocale &locale : {QLocale(u"zh_CN"_s), QLocale(u"de_DE"_s), QLocale(u"fr_FR"_s)}) {
                const auto mark = locale.decimalPoint() == "."_L1 ? DecimalMark::Point : DecimalMark::Comma;
                const QString shown = toDisplay(amount, currency, locale);
                const auto read = parseMoney(shown, currency, mark);
                QVERIFY2(read && *read == amount, qPrintable(shown));
            }
        }
    }
}

void TestMoney::showsByLocale()
{
    QCOMPARE(toDisplay(Money{123456789}, kYuan, QLocale(u"zh_CN"_s)), u"1,234,567.89"_s);
    QCOMPARE(toDisplay(Money{123456789}, kYuan, QLocale(u"de_DE"_s)), u"1.234.567,89"_s);
    QCOMPARE(toDisplay(Money{-5}, kYuan, QLocale(u"en_US"_s)), u"-0.05"_s);
    QCOMPARE(toDisplay(Money{1234}, kYen, QLocale(u"en_US"_s)), u"1,234"_s);
    QCOMPARE(toPlain(Money{-5}, kYuan), u"-0.05"_s);
    QCOMPARE(toPlain(Money{0}, kDinar), u"0.000"_s);
}

void TestMoney::knowsCurrencies()
{
    QCOMPARE(currencyOf(u"CNY"_s).value_or(Currency{}), kYuan);
    QCOMPARE(currencyOf(u"jpy"_s).value_or(Currency{}), kYen);
    QCOMPARE(currencyOf(u"KWD"_s).value_or(Currency{}), kDinar);
    for (const QString &code : {u""_s, u"XYZ"_s, u"CN"_s, u"CNYY"_s, u"ABC"_s, u"DEM"_s, u"人民币"_s})
        QVERIFY2(!currencyOf(code), qPrintable(code));
    QCOMPARE(currencyOfLocale(u"zh_CN"_s), kYuan);
    QCOMPARE(currencyOfLocale(u"ja_JP"_s), kYen);
    QCOMPARE(currencyOfLocale(u"zh_TW"_s).code, u"TWD"_s);
    QCOMPARE(currencyOfLocale(u"C"_s), kYuan);
    QCOMPARE(currencyOfLocale(u""_s), kYuan);
}

void TestMoney::percents_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("percent");
    QTest::newRow("US-07") << 20LL << 29LL << 1 << u"69.0"_s;
    QTest::newRow("US-07 later") << 23LL << 29LL << 1 << u"79.3"_s;
    QTest::newRow("US-02") << 15LL << 16LL << 1 << u"93.8"_s;
    QTest::newRow("none") << 0LL << 29LL << 1 << u"0.0"_s;
    QTest::newRow("all") << 29LL << 29LL << 1 << u"100.0"_s;
    QTest::newRow("no divisor") << 1LL << 0LL << 1 << QString();
    QTest::newRow("half up") << 5LL << 10000LL << 1 << u"0.1"_s;
    QTest::newRow("below half") << 4999LL << 10000000LL << 1 << u"0.0"_s;
    QTest::newRow("carries") << 9996LL << 10000LL << 1 << u"100.0"_s;
    QTest::newRow("negative") << -1LL << 3LL << 1 << u"-33.3"_s;
    QTest::newRow("negative half") << -1225LL << 10000LL << 1 << u"-12.3"_s;
    QTest::newRow("negative nothing") << -1LL << 100000LL << 1 << u"0.0"_s;
    QTest::newRow("both negative") << -1LL << -2LL << 1 << u"50.0"_s;
    QTest::newRow("whole") << 1LL << 3LL << 0 << u"33"_s;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max() << 2
                             << u"100.00"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::min() << 1
                              << u"100.0"_s;
    QTest::newRow("large") << 6'666'666'666'666'666'666LL << std::numeric_limits<qint64>::max() << 4 << u"72.2801"_s;
}

void TestMoney::percents()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, decimals);
    QFETCH(QString, percent);
    QCOMPARE(percentText(numerator, denominator, decimals), percent);
}

void TestMoney::percentsAgreeWithArithmetic()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 5000; ++i) {
        const qint64 n = random.bounded(1'000'000);
        const qint64 d = 1 + random.bounded(1'000'000);
        const qint64 tenths = (2000 * n + d) / (2 * d);
        QCOMPARE(percentText(n, d), u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10));
        const qint64 hundredths = (200 * n + d) / (2 * d);
        QCOMPARE(ratioText(n, d, 2), u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0')));
    }
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
