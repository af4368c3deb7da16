// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/lists.h"

#include "model/settings/settings.h"
#include "tests/support/scratchfile.h"
#include "tests/support/workspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasThreeLabels();
    void labelsOfAListDiffer();
    void labelsShowTheLanguage();
    void seedsTheEditableLists();
    void renamesAddsAndRetires();
    void refuses_data();
    void refuses();
    void makesStubs();
    void findsCodes_data();
    void findsCodes();
    void namesTiersAsTheSettingsDo();
    void worksWithoutAFile();
};

void TestLists::everyCodeHasThreeLabels()
{
    for (const QString &list : Lists::names() + QStringList{u"stage"_s}) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
            QVERIFY2(Lists::title(list, language) != list, qPrintable(list + u' ' + language));
            for (const QString &code : Lists::builtInCodes(list))
                QVERIFY2(!Lists::builtInLabel(list, code, language).isEmpty(), qPrintable(list + u' ' + code));
        }
    }
}

void TestLists::labelsOfAListDiffer()
{
    for (const QString &list : Lists::names()) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
            QStringList labels;
            for (const QString &code : Lists::builtInCodes(list))
                labels += Lists::builtInLabel(list, code, language);
            QCOMPARE(labels.removeDuplicates(), 0);
        }
    }
}

void TestLists::labelsShowTheLanguage()
{
    QCOMPARE(Lists::builtInLabel(u"attribute"_s, u"ENT"_s, u"en"_s), u"Enterprise"_s);
    QCOMPARE(Lists::builtInLabel(u"attribute"_s, u"ENT"_s, u"zh_CN"_s), u"企业"_s);
    QCOMPARE(Lists::builtInLabel(u"attribute"_s, u"ENT"_s, u"zh_TW"_s), u"企業"_s);
    QCOMPARE(Lists::builtInLabel(u"cooperation"_s, u"follow_up"_s, u"zh_CN"_s), u"再跟进"_s);
    QCOMPARE(Lists::builtInLabel(u"stage"_s, u"won"_s, u"en"_s), u"Won"_s);
    QCOMPARE(Lists::builtInLabel(u"attribute"_s, u"VIP"_s, u"en"_s), u"VIP"_s);
    QCOMPARE(Lists::title(u"territory"_s, u"zh_CN"_s), u"区域"_s);
    QCOMPARE(Lists::builtInCodes(u"attribute"_s),
             (QStringList{u"ENT"_s, u"IND"_s, u"DLR"_s, u"GOV"_s, u"ORG"_s, u"SOHO"_s}));
    QCOMPARE(Lists::builtInCodes(u"tier"_s), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"none"_s}));
    QVERIFY(Lists::builtInCodes(u"industry"_s).isEmpty());
}

void TestLists::seedsTheEditableLists()
{
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    QVERIFY_RESULT(Lists::seed(file.connection()));
    const auto values = Lists::load(file.connection());
    QVERIFY_RESULT(values);
    const Labels labels(*values, u"zh_CN"_s);
    for (const QString &list : Lists::names()) {
        QStringList codes;
        for (const ListValue &value : labels.values(list))
            codes += value.code;
        QCOMPARE(codes, Lists::builtInCodes(list));
    }
}

void TestLists::renamesAddsAndRetires()
{
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    Connection &c = file.connection();
    QVERIFY_RESULT(Lists::seed(c));
    const auto seeded = Labels(Lists::load(c).value_or(QList<ListValue>()), u"en"_s).values(u"attribute"_s);
    ListValue firm = seeded.first();
    firm.label = u"Company"_s;
    firm.colour = u"#336699"_s;
    QVERIFY_RESULT(Lists::save(c, firm));
    ListValue soho = seeded.last();
    soho.active = false;
    QVERIFY_RESULT(Lists::save(c, soho));
    QVERIFY_RESULT(Lists::save(c, {.list = u"attribute"_s, .code = u"SCH"_s, .label = u"学校"_s}));

    const Labels labels(Lists::load(c).value_or(QList<ListValue>()), u"zh_CN"_s);
    QCOMPARE(labels.of(u"attribute"_s, u"ENT"_s), u"Company"_s);
    QCOMPARE(labels.of(u"attribute"_s, u"DLR"_s), u"经销商"_s);
    QCOMPARE(labels.of(u"attribute"_s, u"SOHO"_s), u"个体经营"_s);
    const auto values = labels.values(u"attribute"_s);
    QCOMPARE(values.first(), firm);
    QCOMPARE(values.last().code, u"SCH"_s);
    QVERIFY(std::ranges::none_of(values, [](const ListValue &value) { return value.code == "SOHO"_L1; }));
    QCOMPARE(labels.codeOf(u"attribute"_s, u"company"_s), u"ENT"_s);
    QCOMPARE(labels.codeOf(u"attribute"_s, u"企业"_s), u"ENT"_s);
    QCOMPARE(labels.codeOf(u"attribute"_s, u"soho"_s), u"SOHO"_s);
}

void TestLists::refuses_data()
{
    QTest::addColumn<ListValue>("value");
    QTest::newRow("fixed list") << ListValue{.list = u"tier"_s, .code = u"E"_s};
    QTest::newRow("no list") << ListValue{.list = u"colour"_s, .code = u"red"_s};
    QTest::newRow("no code") << ListValue{.list = u"industry"_s, .code = u" "_s, .label = u"Textile"_s};
    QTest::newRow("two lines") << ListValue{.list = u"industry"_s, .code = u"T"_s, .label = u"a\nb"_s};
    QTest::newRow("code is there") << ListValue{.list = u"attribute"_s, .code = u"ent"_s};
    QTest::newRow("label of another") << ListValue{.list = u"attribute"_s, .code = u"X"_s, .label = u"经销商"_s};
    QTest::newRow("gone") << ListValue{.id = 99999, .list = u"industry"_s, .code = u"T"_s};
}

void TestLists::refuses()
{
    QFETCH(ListValue, value);
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    QVERIFY_RESULT(Lists::seed(file.connection()));
    const auto saved = Lists::save(file.connection(), value);
    QVERIFY(!saved);
    QVERIFY(!saved.error().message.isEmpty());
}

void TestLists::makesStubs()
{
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    Connection &c = file.connection();
    QVERIFY_RESULT(Lists::seed(c));
    QCOMPARE(Lists::ensure(c, u"attribute"_s, u"ENT"_s).value_or(true), false);
    QCOMPARE(Lists::ensure(c, u"industry"_s, u"medical"_s).value_or(false), true);
    QCOMPARE(Lists::ensure(c, u"industry"_s, u"medical"_s).value_or(true), false);
    QCOMPARE(Lists::ensure(c, u"role"_s, u"dealer"_s).value_or(true), false);
    QVERIFY(!Lists::ensure(c, u"role"_s, u"friend"_s));
    const auto values = Labels(Lists::load(c).value_or(QList<ListValue>()), u"en"_s).values(u"industry"_s);
    QCOMPARE(values.size(), 1);
    QVERIFY(values.first().stub);
    QCOMPARE(values.first().label, u"medical"_s);
}

void TestLists::findsCodes_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &list, const QString &text, const QString &code) {
        QTest::newRow(qPrintable(list + u' ' + text)) << list << text << code;
    };
    row(u"attribute"_s, u"ENT"_s, u"ENT"_s);
    row(u"attribute"_s, u" ｅｎｔ "_s, u"ENT"_s);
    row(u"attribute"_s, u"ENTERPRISE"_s, u"ENT"_s);
    row(u"attribute"_s, u"企業"_s, u"ENT"_s);
    row(u"attribute"_s, u"nobody"_s, u""_s);
    row(u"attribute"_s, u""_s, u""_s);
    row(u"role"_s, u"准客户"_s, u"prospect"_s);
    row(u"direction"_s, u"in"_s, u"in"_s);
    row(u"tier"_s, u"none"_s, u"none"_s);
    row(u"stage"_s, u"赢单"_s, u"won"_s);
    row(u"stage"_s, u"Won"_s, u"won"_s);
    row(u"nonsense"_s, u"ENT"_s, u""_s);
}

void TestLists::findsCodes()
{
    QFETCH(QString, list);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(Labels({}, u"en"_s).codeOf(list, text), code);
}

void TestLists::namesTiersAsTheSettingsDo()
{
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    QVERIFY_RESULT(saveSettings(file.connection(), {{u"tiers.B.name"_s, u"Gold"_s}}));
    const Labels labels(Lists::load(file.connection()).value_or(QList<ListValue>()), u"zh_CN"_s);
    QCOMPARE(labels.of(u"tier"_s, u"B"_s), u"Gold"_s);
    QCOMPARE(labels.of(u"tier"_s, u"A"_s), u"核心客户"_s);
    QCOMPARE(labels.values(u"tier"_s).size(), 5);
}

void TestLists::worksWithoutAFile()
{
    QCOMPARE(Labels().of(u"kind"_s, u"person"_s), u"Person"_s);
    QCOMPARE(Labels().values(u"kind"_s).size(), 3);
    QVERIFY(Labels().values(u"industry"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
