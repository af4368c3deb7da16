// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/text.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void keysNames_data();
    void keysNames();
    void keepsDifferentNamesApart();
    void keysPhones_data();
    void keysPhones();
    void sortsChineseByPinyin();
    void sortsTheSameOnEveryThread();
    void findsProblems_data();
    void findsProblems();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"ACME"_s << u"acme"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２３"_s << u"abc123"_s;
    QTest::newRow("spaces") << u" a \u3000\u00a0 b\n"_s << u"a b"_s;
    QTest::newRow("invisible") << u"\ufeff远\u200b航"_s << u"远航"_s;
    QTest::newRow("composed") << u"Mu\u0308ller"_s << u"m\u00fcller"_s;
}

void TestText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldText(text), folded);
    QCOMPARE(foldText(foldText(text)), folded);
}

void TestText::keysNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &name, const QString &key) { QTest::newRow(qPrintable(name)) << name << key; };
    row(u""_s, u""_s);
    row(u"远航机械"_s, u"远航机械"_s);
    row(u"远航机械有限公司"_s, u"远航机械"_s);
    row(u"远航机械股份有限公司"_s, u"远航机械"_s);
    row(u"远航机械有限责任公司"_s, u"远航机械"_s);
    row(u"遠航機械有限責任公司"_s, u"遠航機械"_s);
    row(u"远航机械（集团）有限公司"_s, u"远航机械"_s);
    row(u"远航 机械 集团公司"_s, u"远航机械"_s);
    row(u"Acme Ltd."_s, u"acme"_s);
    row(u"ACME Co., Ltd."_s, u"acme"_s);
    row(u"Acme Inc"_s, u"acme"_s);
    row(u"Acme GmbH & Co. KG"_s, u"acme"_s);
    row(u"Acme, S.A."_s, u"acme"_s);
    row(u"Inc"_s, u"inc"_s);
    row(u"有限公司"_s, u"有限公司"_s);
    row(u"公司"_s, u"公司"_s);
    row(u"***"_s, u"***"_s);
    row(u"李娜"_s, u"李娜"_s);
    row(u"O'Neill & Sons"_s, u"oneillsons"_s);
}

void TestText::keysNames()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(nameKey(name), key);
    QCOMPARE(nameKey(name).isEmpty(), name.isEmpty());
}

void TestText::keepsDifferentNamesApart()
{
    QVERIFY(nameKey(u"远航机械上海分公司"_s) != nameKey(u"远航机械"_s));
    QVERIFY(nameKey(u"Acme Tools"_s) != nameKey(u"Acme"_s));
    QVERIFY(nameKey(u"C++ Ltd"_s) != nameKey(u"C Ltd"_s));
    QVERIFY(!nameKey(u"\u200b"_s).isEmpty());
}

void TestText::keysPhones_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &number, const QString &key) {
        QTest::newRow(qPrintable(number)) << number << key;
    };
    row(u"13800000001"_s, u"13800000001"_s);
    row(u"+86 138 0000 0001"_s, u"13800000001"_s);
    row(u"0086-138-0000-0001"_s, u"13800000001"_s);
    row(u"8613800000001"_s, u"13800000001"_s);
    row(u"(+86) 138 0000 0001"_s, u"13800000001"_s);
    row(u"＋８６ １３８０００００００１"_s, u"13800000001"_s);
    row(u"１３８００００００01"_s, u"13800000001"_s);
    row(u"021-5550-0101"_s, u"2155500101"_s);
    row(u"2155500101"_s, u"2155500101"_s);
    row(u"+86 21 5550 0101"_s, u"2155500101"_s);
    row(u"+86 (0)21 5550 0101"_s, u"2155500101"_s);
    row(u"(021) 5550-0101"_s, u"2155500101"_s);
    row(u"8655500101"_s, u"8655500101"_s);
    row(u"8621555001"_s, u"8621555001"_s);
    row(u"+1 212 555 0101"_s, u"12125550101"_s);
    row(u"5550101"_s, u"5550101"_s);
    row(u"555010"_s, u""_s);
    row(u"110"_s, u""_s);
    row(u"0555010"_s, u""_s);
    row(u""_s, u""_s);
    row(u"none"_s, u""_s);
}

void TestText::keysPhones()
{
    QFETCH(QString, number);
    QFETCH(QString, key);
    QCOMPARE(phoneKey(number), key);
}

void TestText::sortsChineseByPinyin()
{
    QStringList names{u"张三"_s, u"李四"_s, u"zebra"_s, u"阿里"_s, u"Alpha"_s, u"王五"_s, u"beta"_s, u"重庆"_s};
    std::ranges::sort(names, [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
    QCOMPARE(names,
             (QStringList{u"阿里"_s, u"重庆"_s, u"李四"_s, u"王五"_s, u"张三"_s, u"Alpha"_s, u"beta"_s, u"zebra"_s}));
    QVERIFY(!sortKeyVersion().isEmpty());
    QCOMPARE(sortKey(u"x"_s.repeated(5000)), sortKey(u"x"_s.repeated(5000)));
}

void TestText::sortsTheSameOnEveryThread()
{
    const QByteArray expected = sortKey(u"远航机械"_s);
    std::atomic_int wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 500; ++n)
                wrong += sortKey(u"远航机械"_s) == expected ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestText::findsProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("line");
    QTest::addColumn<bool>("note");
    QTest::newRow("plain") << u"远航 José 𠮷 😀"_s << true << true;
    QTest::newRow("empty") << QString() << true << true;
    QTest::newRow("line break") << u"a\nb"_s << false << true;
    QTest::newRow("tab") << u"a\tb"_s << false << true;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << false << false;
    QTest::newRow("bell") << QString(QChar(7)) << false << false;
    QTest::newRow("C1") << QString(QChar(0x85)) << false << false;
    QTest::newRow("turned direction") << u"gpj.\u202Eexe"_s << false << false;
    QTest::newRow("isolated direction") << u"a\u2066b\u2069"_s << false << false;
    QTest::newRow("joined emoji, zero width") << u"👩\u200D👩\u200D👧 a\u200Bb"_s << true << true;
    QTest::newRow("high surrogate alone") << QString(QChar(0xD842)) << false << false;
    QTest::newRow("low surrogate alone") << QString(QChar(0xDFB7)) << false << false;
    QTest::newRow("high before a letter") << (QString(QChar(0xD842)) + u'a') << false << false;
}

void TestText::findsProblems()
{
    QFETCH(QString, text);
    QFETCH(bool, line);
    QFETCH(bool, note);
    QCOMPARE(textProblem(text).isEmpty(), line);
    QCOMPARE(textProblem(text, true).isEmpty(), note);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
