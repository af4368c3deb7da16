// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv.h"
#include "model/exchange/encoding.h"

#include <QFile>
#include <QtTest>

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace {
QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const auto size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                      reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(size);
    return bytes;
}

QByteArray story(const QString &file)
{
    QFile in(QStringLiteral(WEFT_SOURCE_DIR) + u"/tests/stories/"_s + file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}
} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void readsTheStoryFilesAlike();
    void findsOneChineseRowAmongTwoThousand_data();
    void findsOneChineseRowAmongTwoThousand();
    void namesTheBadByte_data();
    void namesTheBadByte();
    void keepsFourByteCharacters();
    void knowsAliases();
};

void TestEncoding::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("bom");
    const QString simplified = u"名称,电话,行业\n新蓝海贸易,021,食品\n晨光诊所,022,医药\n"_s;
    const QString traditional = u"名稱,電話\n臺北茶行,02-2555-0101\n高雄物流,07\n"_s;
    const QString western = u"name,city\nMüller GmbH,Köln\nCafé Élan,Besançon\nplain,Rome\n"_s;
    const QString japanese = u"名前,電話\nさくら商店,03\nカメラのキタムラ,04\n"_s;
    QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << u"UTF-8"_s << false;
    QTest::newRow("utf-8") << simplified.toUtf8() << u"UTF-8"_s << false;
    QTest::newRow("utf-8 bom") << QByteArray("\xEF\xBB\xBF" + simplified.toUtf8()) << u"UTF-8"_s << true;
    QTest::newRow("utf-16le bom") << QByteArray("\xFF\xFE" + encoded(simplified, "UTF-16LE")) << u"UTF-16LE"_s << true;
    QTest::newRow("utf-16be bom") << QByteArray("\xFE\xFF" + encoded(simplified, "UTF-16BE")) << u"UTF-16BE"_s << true;
    QTest::newRow("utf-16le") << encoded(simplified, "UTF-16LE") << u"UTF-16LE"_s << false;
    QTest::newRow("utf-16be") << encoded(simplified, "UTF-16BE") << u"UTF-16BE"_s << false;
    QTest::newRow("utf-16le ascii") << encoded(u"a,b\n1,2\n"_s, "UTF-16LE") << u"UTF-16LE"_s << false;
    QTest::newRow("gb18030") << encoded(simplified, "GB18030") << u"GB18030"_s << false;
    QTest::newRow("gb18030 four bytes") << encoded(simplified + u"𠮷野家,1,2\n"_s, "GB18030") << u"GB18030"_s << false;
    QTest::newRow("big5") << encoded(traditional, "Big5") << u"Big5"_s << false;
    QTest::newRow("windows-1252") << encoded(western, "windows-1252") << u"windows-1252"_s << false;
    QTest::newRow("shift-jis") << encoded(japanese, "Shift_JIS") << u"Shift_JIS"_s << false;
    QTest::newRow("story utf-8") << story(u"us12/import_utf8_bom.csv"_s) << u"UTF-8"_s << true;
    QTest::newRow("story gb18030") << story(u"us12/import_gb18030.csv"_s) << u"GB18030"_s << false;
    QTest::newRow("story big5") << story(u"us12/import_big5.csv"_s) << u"Big5"_s << false;
}

void TestEncoding::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, bom);
    QVERIFY(!bytes.isEmpty());
    const Encoding::Guess guess = Encoding::guess(bytes);
    QCOMPARE(guess.encoding, encoding);
    QCOMPARE(guess.bom, bom);
}

void TestEncoding::readsTheStoryFilesAlike()
{
    const QByteArray utf8 = story(u"us12/import_utf8_bom.csv"_s), gb = story(u"us12/import_gb18030.csv"_s);
    const auto a = Csv::read(utf8, Csv::detect(utf8).dialect), b = Csv::read(gb, Csv::detect(gb).dialect);
    QVERIFY(a && b);
    QCOMPARE(a->records.size(), 10);
    QCOMPARE(a->header, b->header);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(a->records[i].cells, b->records[i].cells);
    QCOMPARE(a->records[6].cells[0], u"Müller GmbH"_s);
    QCOMPARE(a->records[7].cells[0], u"东方, \"一号\"\n仓库"_s);
    const QByteArray big5 = story(u"us12/import_big5.csv"_s);
    const auto c = Csv::read(big5, Csv::detect(big5).dialect);
    QVERIFY(c);
    QCOMPARE(c->records.size(), 3);
    QCOMPARE(c->records[0].cells[0], u"遠航機械"_s);
    QCOMPARE(c->records[1].cells[0], u"臺北茶行"_s);
    QCOMPARE(c->records[2].cells[0], u"高雄物流"_s);
    QVERIFY(Csv::detect(big5).certain);
    // The same bytes are also sound GB18030: only the characters tell.
    QCOMPARE(Encoding::decode(big5, u"GB18030"_s).badByte, -1);
}

void TestEncoding::findsOneChineseRowAmongTwoThousand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    for (const QString &name : {u"张伟"_s, u"晨光诊所"_s, u"新蓝海贸易"_s, u"李强"_s, u"蓝湾酒店"_s, u"北苑花店"_s})
        QTest::newRow(qPrintable(name)) << name << u"GB18030"_s;
    for (const QString &name : {u"臺北茶行"_s, u"遠航機械"_s, u"陳麗華"_s, u"順達貨運"_s})
        QTest::newRow(qPrintable(name)) << name << u"Big5"_s;
    for (const QString &name : {u"Müller GmbH"_s, u"Café Noir"_s, u"Søren Ltd"_s})
        QTest::newRow(qPrintable(name)) << name << u"windows-1252"_s;
}

void TestEncoding::findsOneChineseRowAmongTwoThousand()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QByteArray bytes = "name,phone\n";
    for (int i = 0; i < 2000; ++i)
        bytes += "Client " + QByteArray::number(i) + ",0215555" + QByteArray::number(1000 + i) + "\n";
    bytes += encoded(name, qPrintable(encoding)) + ",13900001000\n";
    QCOMPARE(Encoding::guess(bytes).encoding, encoding);
}

void TestEncoding::namesTheBadByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<qint64>("at");
    QTest::newRow("utf-8") << QByteArray("a\nb\xFF"
                                         "c")
                           << u"UTF-8"_s << qint64(3);
    QTest::newRow("utf-8 cut") << QByteArray("ab\xE4\xB8") << u"UTF-8"_s << qint64(2);
    QTest::newRow("utf-8 surrogate") << QByteArray("ab\xED\xA0\x80") << u"UTF-8"_s << qint64(2);
    QTest::newRow("utf-8 overlong") << QByteArray("ab\xC0\x80") << u"UTF-8"_s << qint64(2);
    QTest::newRow("utf-8 after bom") << QByteArray("\xEF\xBB\xBF"
                                                   "ab\xFF")
                                     << u"UTF-8"_s << qint64(5);
    QTest::newRow("gb18030 cut") << QByteArray("ab\xD5") << u"GB18030"_s << qint64(2);
    QTest::newRow("big5") << QByteArray("abc\xA4\x20") << u"Big5"_s << qint64(3);
    QTest::newRow("utf-16 lone surrogate") << QByteArray("a\0\0\xD8x\0", 6) << u"UTF-16LE"_s << qint64(2);
}

void TestEncoding::namesTheBadByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(qint64, at);
    QCOMPARE(Encoding::decode(bytes, encoding).badByte, at);
    const auto table = Csv::read(bytes, {encoding});
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(u"byte %1"_s.arg(at + 1)), qPrintable(table.error().message));
    QVERIFY(table.error().message.contains(encoding));
}

void TestEncoding::keepsFourByteCharacters()
{
    const QByteArray bytes = QStringLiteral("name\n𠮷野家\n👩‍👩‍👧\n").toUtf8();
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    QVERIFY(table);
    QCOMPARE(table->records[0].cells[0], u"𠮷野家"_s);
    QCOMPARE(table->records[1].cells[0], u"👩‍👩‍👧"_s);
}

void TestEncoding::knowsAliases()
{
    QCOMPARE(Encoding::nameOf(u"gbk"_s), u"GB18030"_s);
    QCOMPARE(Encoding::nameOf(u"GB2312"_s), u"GB18030"_s);
    QCOMPARE(Encoding::nameOf(u"utf8"_s), u"UTF-8"_s);
    QCOMPARE(Encoding::nameOf(u"ISO-8859-1"_s), u"windows-1252"_s);
    QVERIFY(Encoding::nameOf(u"klingon"_s).isEmpty());
    for (const QString &name : Encoding::names())
        QCOMPARE(Encoding::nameOf(name), name);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
