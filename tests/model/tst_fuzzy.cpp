// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/fuzzy.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFuzzy : public QObject
{
    Q_OBJECT

private slots:
    void findsCommands_data();
    void findsCommands();
    void leavesOthersOut_data();
    void leavesOthersOut();
    void closerIsBetter();
    void longTextEndsSoon();
};

void TestFuzzy::findsCommands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &typed, const QString &name) {
        QTest::newRow(qPrintable(typed + u" in "_s + name)) << typed << name;
    };
    row(u"export"_s, u"Export this list…"_s);
    row(u"EXPORT"_s, u"Export this list…"_s);
    row(u"port"_s, u"Import CSV…"_s);
    row(u"nw"_s, u"New workspace…"_s);
    row(u"ex li"_s, u"Export this list…"_s);
    row(u"exlist"_s, u"Export this list…"_s);
    row(u"导出"_s, u"导出此列表…"_s);
    row(u"dc"_s, u"导出此列表…"_s);
    row(u"daochu"_s, u"导出此列表…"_s);
    row(u"dcliebiao"_s, u"导出此列表…"_s);
    row(u"dclb"_s, u"导出此列表…"_s);
    row(u"daoru"_s, u"导入 CSV…"_s);
    row(u"drcsv"_s, u"导入 CSV…"_s);
    row(u"huichu"_s, u"匯出此清單…"_s);
    row(u"导"_s, u"導覽"_s);
    row(u"liexp"_s, u"清單 list export"_s);
    row(u"chongzuo"_s, u"重做"_s);
    row(u""_s, u"Anything"_s);
}

void TestFuzzy::findsCommands()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QVERIFY(fuzzyRank(typed, name).has_value());
}

void TestFuzzy::leavesOthersOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("other letters") << u"xyz"_s << u"Export this list…"_s;
    QTest::newRow("other order") << u"list export"_s << u"Export this list…"_s;
    QTest::newRow("inside of words") << u"xrt"_s << u"Export this list…"_s;
    QTest::newRow("inside of a reading") << u"ao"_s << u"导出此列表…"_s;
    QTest::newRow("more than is there") << u"dccc"_s << u"导出"_s;
}

void TestFuzzy::leavesOthersOut()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QVERIFY(!fuzzyRank(typed, name).has_value());
}

void TestFuzzy::closerIsBetter()
{
    const QStringList names{u"Log"_s,   u"Log a contact"_s,  u"The log"_s,
                            u"Blogs"_s, u"Lists of goods"_s, u"Lists of good all"_s};
    int last = -1;
    for (const QString &name : names.mid(0, 5)) {
        const auto rank = fuzzyRank(u"log"_s, name);
        QVERIFY2(rank && *rank > last, qPrintable(name));
        last = *rank;
    }
    QVERIFY(*fuzzyRank(u"la"_s, u"Log all"_s) < *fuzzyRank(u"la"_s, u"Log of all"_s));
}

void TestFuzzy::longTextEndsSoon()
{
    QVERIFY(!fuzzyRank(QString(100'000, u'a'), u"Add another and again and another one"_s));
    QVERIFY(fuzzyRank(QString(20, u'a'), QString(u"a "_s).repeated(24)).has_value());
    QVERIFY(!fuzzyRank(QString(23, u'a') + u'b', QString(u"aaaa "_s).repeated(24)));
}

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
