// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/searchterms.h"
#include "model/search/searchtext.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString kCommon =
    u"张王李赵刘陈杨黄周吴远航机械华强科技有限公司深圳上海北京市伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂"
    u"電腦臺灣國際貿易長江實業發展銀行"_s;

QString randomName(QRandomGenerator &random)
{
    QString name;
    for (int i = 0, n = 2 + random.bounded(9); i < n; ++i)
        name += kCommon[random.bounded(kCommon.size())];
    return name;
}

QString randomNumber(QRandomGenerator &random)
{
    QString number = u"1"_s;
    for (int i = 0; i < 10; ++i)
        number += QString::number(random.bounded(10)) + (random.bounded(4) == 0 ? u" "_s : QString());
    return number;
}

} // namespace

/// The text of the index and the expressions against it, in a real FTS5 table.
class TestSearchText : public QObject
{
    Q_OBJECT

private:
    QSqlDatabase m_db;

    void index(qint64 id, const SearchSource &source)
    {
        const SearchText text = searchText(source);
        QSqlQuery query(m_db);
        query.prepare(u"INSERT INTO search (rowid, a, d, k) VALUES (?, ?, ?, ?)"_s);
        for (const QVariant &value : QVariantList{id, text.a, text.d, text.k})
            query.addBindValue(value);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    }
    QList<qint64> find(const QString &typed)
    {
        const QString expression = searchExpression(typed);
        QList<qint64> ids;
        if (expression.isEmpty())
            return ids;
        QSqlQuery query(m_db);
        query.prepare(u"SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"_s);
        query.addBindValue(expression);
        if (!query.exec())
            QTest::qFail(qPrintable(expression + query.lastError().text()), __FILE__, __LINE__);
        while (query.next())
            ids.append(query.value(0).toLongLong());
        return ids;
    }

private slots:
    void init();
    void cleanup();
    void fold_data();
    void fold();
    void readings_data();
    void readings();
    void isFound_data();
    void isFound();
    void isNotFound_data();
    void isNotFound();
    void numbersByAnyFragment();
    void punctuationIsNeverAnError_data();
    void punctuationIsNeverAnError();
    void substringsEqualANaiveScan();
    void holdsAllAnswersAsTheIndex();
};

void TestSearchText::init()
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"search"_s);
    m_db.setDatabaseName(u":memory:"_s);
    QVERIFY(m_db.open());
    QVERIFY(QSqlQuery(m_db).exec(u"CREATE VIRTUAL TABLE search USING fts5 (a, d, k, content='', tokenize='ascii')"_s));
}

void TestSearchText::cleanup()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(u"search"_s);
}

void TestSearchText::fold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case and accent") << u"José ÉCLAIR"_s << u"jose eclair"_s;
    QTest::newRow("decomposed accent") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("full width") << u"１３８ＡＢＣ"_s << u"138abc"_s;
    QTest::newRow("Arabic digits") << u"٣٤"_s << u"34"_s;
    QTest::newRow("Traditional") << u"臺灣電腦國際"_s << u"台湾电脑国际"_s;
    QTest::newRow("kept: qianlong, author") << u"乾隆著"_s << u"乾隆著"_s;
    QTest::newRow("circled company") << u"㈱"_s << u"(株)"_s;
    QTest::newRow("half-width kana") << u"ｶﾞ"_s << u"カ"_s;
    QTest::newRow("outside the BMP") << u"𠮷野"_s << u"𠮷野"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s << u" x"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestSearchText::fold()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(searchFold(text), folded);
    QCOMPARE(searchFold(folded), folded);
}

void TestSearchText::readings_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QStringList>("readings");
    QTest::newRow("hang") << u"行"_s << QStringList{u"xing"_s, u"hang"_s};
    QTest::newRow("xia") << u"厦"_s << QStringList{u"xia"_s, u"sha"_s};
    QTest::newRow("di") << u"地"_s << QStringList{u"di"_s, u"de"_s};
    QTest::newRow("qiu") << u"仇"_s << QStringList{u"chou"_s, u"qiu"_s};
    QTest::newRow("zeng") << u"曾"_s << QStringList{u"ceng"_s, u"zeng"_s};
    QTest::newRow("lv") << u"呂"_s << QStringList{u"lv"_s, u"lu"_s};
    QTest::newRow("nv") << u"女"_s << QStringList{u"nv"_s, u"nu"_s};
    QTest::newRow("by its Simplified form") << u"張"_s << QStringList{u"zhang"_s};
    QTest::newRow("none") << u"A"_s << QStringList();
}

void TestSearchText::readings()
{
    QFETCH(QString, character);
    QFETCH(QStringList, readings);
    QCOMPARE(readingsOf(character[0].unicode()), readings);
}

void TestSearchText::isFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    const auto probe = [](const QString &name, std::initializer_list<const char *> typed) {
        for (const char *text : typed)
            QTest::addRow("%s by %s", qPrintable(name), text) << name << QString::fromUtf8(text);
    };
    probe(u"张伟"_s, {"张", "伟", "张伟", "張偉", "zw", "z", "zhangw", "zhangwei", "zhang wei", "Wei", "w"});
    probe(u"张三"_s, {"zs", "zhangs", "zhangsan", "ZS"});
    probe(u"吕布"_s, {"lv", "lu", "lvb", "lub", "lvbu", "lb", "lü", "呂"});
    probe(u"单雄信"_s, {"shan", "dan", "shanx", "danxio", "sxx", "dxx"});
    probe(u"仇英"_s, {"qiu", "chou", "qy", "cy", "qiuying", "chouying"});
    probe(u"曾国藩"_s, {"zeng", "ceng", "zgf", "cgf", "曾國藩"});
    probe(u"解缙"_s, {"xie", "jie", "xiejin", "jj", "xj"});
    probe(u"区伟"_s, {"ou", "qu", "ouwei", "quwei"});
    probe(u"女人坊"_s, {"nv", "nu", "nvren", "nuren", "nü"});
    probe(u"厦门银行"_s, {"xiamen", "shamen", "yinhang", "yinxing", "xmyh", "yh"});
    probe(u"重庆长安"_s, {"chongqing", "cqca", "changan"});
    probe(u"地区"_s, {"diqu", "dq"});
    probe(u"台湾电脑"_s, {"臺灣", "電腦", "台", "臺", "脑"});
    probe(u"臺灣電腦"_s, {"台湾", "电脑", "twdn", "taiwandiannao"});
    probe(u"ABC科技李娜"_s, {"abckj", "kjl", "abc科技", "ABC", "abc", "李娜", "kjln", "科技李", "ab", "keji"});
    probe(u"张AI伟"_s, {"zw", "zaiw", "ai", "张伟", "zhangaiwei", "zhangwei", "AI"});
    probe(u"𠮷野家"_s, {"𠮷", "𠮷野", "野家", "yj", "yejia"});
    probe(u"José Núñez"_s, {"jose", "José", "nunez", "Nuñ", "n", "jose nunez"});
    probe(u"深圳市华强科技有限公司"_s,
          {"深", "公司", "有限公司", "szs", "hqkj", "huaqiang", "huaqiangkejiyouxiangongsi",
           "shenzhenshihuaqiangkejiyouxiangongsi", "szshqkjyxgs", "shenzhen hqkj", "华强 公司", "市华"});
    probe(u"58同城"_s, {"58", "58tc", "同城", "tc", "58同"});
    probe(u"3M中国"_s, {"3m", "3", "3M 中国"});
    probe(u"Müller & Söhne GmbH"_s, {"muller", "MÜLLER", "söhne", "gmbh", "mulle", "sohne gm"});
    probe(u"Газпром"_s, {"газ", "ГАЗПРОМ", "г"});
    probe(u"ソニー"_s, {"ソニ", "ニー", "ソ", "ｿﾆｰ"});
    probe(u"삼성전자"_s, {"삼성", "성전", "전자"});
    probe(u"★贵宾"_s, {"★", "贵宾", "gb", "★贵"});
    probe(u"Hall 12 2024"_s, {"12 2024", "hall", "122024", "2024"});
    probe(u"C-2024-001"_s, {"C-2024", "2024-001", "2024001", "c 2024", "001", "c2024"});
    probe(u"C1"_s, {"C1", "c", "c1"});
    probe(u"12"_s, {"12", "1"});
}

void TestSearchText::isFound()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    index(1, {.names = {u"何氏"_s, name}, .code = name, .numbers = {}, .words = {}});
    index(2, {.names = {u"哦哦"_s}, .code = u"vvvv"_s, .numbers = {u"99999999999"_s}, .words = {u"vvv"_s}});
    QCOMPARE(find(typed), QList<qint64>{1});
}

void TestSearchText::isNotFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("across two names") << u"伟李"_s;
    QTest::newRow("reversed") << u"伟张"_s;
    QTest::newRow("middle of a syllable") << u"hangwei"_s;
    QTest::newRow("across two numbers") << u"00011390"_s;
    QTest::newRow("digits that are not there") << u"1381"_s;
    QTest::newRow("middle of a Latin word") << u"cme"_s;
    QTest::newRow("boundary mark") << u"x"_s;
    QTest::newRow("punctuation alone") << u"- ( ) . *"_s;
    QTest::newRow("blank") << u"  \t "_s;
}

void TestSearchText::isNotFound()
{
    QFETCH(QString, typed);
    index(1, {.names = {u"张伟"_s, u"李娜"_s, u"Acme"_s}, .numbers = {u"138 0000 0001"_s, u"139 0000 0002"_s}});
    QCOMPARE(find(typed), QList<qint64>());
}

void TestSearchText::numbersByAnyFragment()
{
    index(1, {.numbers = {u"+86 138 0038 0001"_s}});
    index(2, {.numbers = {u"(0755) 8888-9999 转 12"_s}});
    for (const char *typed : {"13800380001", "8613800380001", "+86 138 0038 0001", "+86138", "138 0038", "138-0038",
                              "0038 00", "１３８００３８", "(138) 0038", "0001", "138.0038.0001"})
        QCOMPARE(find(QString::fromUtf8(typed)), QList<qint64>{1});
    for (const char *typed : {"075588889999", "0755-8888", "8888 9999", "9999 12"})
        QCOMPARE(find(QString::fromUtf8(typed)), QList<qint64>{2});
    QCOMPARE(find(u"138"_s), QList<qint64>());
    QCOMPARE(find(u"+86 0755 8888 9999"_s), QList<qint64>{2});
}

void TestSearchText::punctuationIsNeverAnError_data()
{
    QTest::addColumn<QString>("typed");
    const char *inputs[] = {"\"",         "*",    "(",      ")",     "-",   ":",       "AND",   "OR",
                            "NOT",        "NEAR", "NEAR/2", "t:foo", "a:b", "{t",      "^a",    "㈱",
                            "½",          "'",    "%",      "_",     "\\",  ";",       "\"\"",  "\"a",
                            "a\"b",       "a*",   "* *",    "(a",    "a)",  "a AND",   "AND a", "a NEAR b",
                            "+",          "++",   "-a",     "a-b",   "C++", "O'Brien", "--",    "NEAR(a b, 2)",
                            "' OR 1=1 --"};
    for (const char *input : inputs)
        QTest::newRow(input) << QString::fromUtf8(input);
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) + QChar(0);
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"a"_s + QChar(0xdc00);
    QTest::newRow("10 000 letters") << QString(10000, u'a');
    QTest::newRow("10 000 characters") << QString(10000, u'张');
    QTest::newRow("10 000 digits") << QString(10000, u'7');
    QTest::newRow("10 000 words") << u"ab 张 "_s.repeated(10000);
    QTest::newRow("10 000 quotes") << QString(10000, u'"');
}

void TestSearchText::punctuationIsNeverAnError()
{
    QFETCH(QString, typed);
    const SearchSource source{.names = {typed, u"远航"_s}, .code = typed, .numbers = {typed}, .words = {typed}};
    index(1, source);
    const QList<qint64> found = find(typed);
    // What can be typed and has something to search in it finds the client that holds it.
    QCOMPARE(found.isEmpty(), searchTerms(typed).isEmpty());
}

void TestSearchText::substringsEqualANaiveScan()
{
    QRandomGenerator random(20260316);
    QStringList names, numbers;
    for (int i = 0; i < 3000; ++i) {
        names.append(randomName(random));
        numbers.append(randomNumber(random));
        index(i + 1, {.names = {names[i]}, .code = u"K"_s + QString::number(i), .numbers = {numbers[i]}});
    }
    for (int round = 0; round < 300; ++round) {
        const QString &name = names[random.bounded(names.size())];
        const int at = random.bounded(int(name.size()));
        const QString typed = name.mid(at, 1 + random.bounded(3));
        QList<qint64> naive;
        for (int i = 0; i < names.size(); ++i) {
            if (searchFold(names[i]).contains(searchFold(typed)))
                naive.append(i + 1);
        }
        QCOMPARE(find(typed), naive);
    }
    for (int round = 0; round < 200; ++round) {
        QString digits = numbers[random.bounded(numbers.size())];
        digits.remove(u' ');
        const QString typed = digits.mid(random.bounded(8), 4 + random.bounded(8));
        if (typed.size() < 4)
            continue;
        QList<qint64> naive;
        for (int i = 0; i < numbers.size(); ++i) {
            if (QString(numbers[i]).remove(u' ').contains(typed) || QString::number(i).contains(typed))
                naive.append(i + 1);
        }
        QCOMPARE(find(typed), naive);
    }
}

void TestSearchText::holdsAllAnswersAsTheIndex()
{
    QRandomGenerator random(7);
    const SearchSource source{.names = {u"ABC科技李娜"_s, u"单雄信"_s},
                              .code = u"C-77"_s,
                              .numbers = {u"138 0000 1111"_s},
                              .words = {u"a.b@example.com"_s}};
    index(1, source);
    const SearchText text = searchText(source);
    const QStringList typed = {u"abckj"_s,  u"shanx"_s,   u"danxio"_s, u"01111"_s, u"0001"_s, u"科技"_s, u"技科"_s,
                               u"exampl"_s, u"example"_s, u"xample"_s, u"77"_s,    u"7"_s,    u"雄信"_s, u"娜单"_s};
    for (const QString &one : typed)
        QCOMPARE(holdsAll(text, searchTerms(one)), !find(one).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
