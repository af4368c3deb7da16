// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv.h"
#include "model/exchange/damage.h"
#include "model/exchange/days.h"
#include "model/exchange/fields.h"
#include "model/exchange/importer.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsFoundByItsCode();
    void knowsKindsByOtherNames();
    void mapsHeaders_data();
    void mapsHeaders();
    void takesAnAmountForASaleOnlyWithADay();
    void knowsTheStoryFiles_data();
    void knowsTheStoryFiles();
    void readsDays_data();
    void readsDays();
    void refusesDays_data();
    void refusesDays();
    void letsTheColumnDecide();
    void readsMoments_data();
    void readsMoments();
    void seesDamagedText_data();
    void seesDamagedText();
    void takesReadingsOff();
};

void TestFields::everyFieldIsFoundByItsCode()
{
    QVERIFY(Fields::kinds().size() >= 8);
    for (const QString &kind : Fields::kinds()) {
        QSet<QString> codes;
        for (const Field &field : Fields::of(kind)) {
            const Field *found = Fields::find(kind, field.code);
            QVERIFY2(found && found->code == field.code, qPrintable(kind + u'.' + field.code));
            QVERIFY2(!codes.contains(field.code), qPrintable(field.code));
            codes.insert(field.code);
            QVERIFY(!Fields::label(field).isEmpty());
        }
    }
    QVERIFY(!Fields::find(u"clients"_s, u"no such thing"_s));
    QVERIFY(!Fields::find(u"no kind"_s, u"code"_s));
    QVERIFY(Fields::of(u"no kind"_s).isEmpty());
}

void TestFields::knowsKindsByOtherNames()
{
    QCOMPARE(Fields::kindOf(u"clients"_s), u"clients"_s);
    QCOMPARE(Fields::kindOf(u"Client"_s), u"clients"_s);
    QCOMPARE(Fields::kindOf(u"parties"_s), u"clients"_s);
    QCOMPARE(Fields::kindOf(u"客户"_s), u"clients"_s);
    QCOMPARE(Fields::kindOf(u"客戶"_s), u"clients"_s);
    QCOMPARE(Fields::kindOf(u"deals"_s), u"sales"_s);
    QCOMPARE(Fields::kindOf(u"nothing"_s), QString());
}

void TestFields::mapsHeaders_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &kind, const QString &header, const QString &field) {
        QTest::newRow(qPrintable(kind + u' ' + header)) << kind << header << field;
    };
    for (const QString &header : {u"名称"_s, u"名稱"_s, u"客户名称"_s, u"Name"_s, u"Company Name"_s, u" NAME "_s})
        row(u"clients"_s, header, u"name"_s);
    for (const QString &header : {u"电话"_s, u"電話"_s, u"Telephone"_s, u"phone"_s})
        row(u"clients"_s, header, u"phone"_s);
    for (const QString &header : {u"手机"_s, u"手機"_s, u"Mobile"_s, u"cell phone"_s})
        row(u"clients"_s, header, u"mobile"_s);
    for (const QString &header : {u"邮箱"_s, u"電子郵件"_s, u"E-Mail"_s, u"email"_s})
        row(u"clients"_s, header, u"email"_s);
    for (const QString &header : {u"编号"_s, u"客户编号"_s, u"編號"_s, u"party"_s, u"account"_s, u"client_code"_s})
        row(u"clients"_s, header, u"code"_s);
    for (const QString &header : {u"负责人"_s, u"負責人"_s, u"owner"_s, u"rep"_s})
        row(u"clients"_s, header, u"owner"_s);
    row(u"clients"_s, u"sector"_s, u"industry"_s);
    row(u"clients"_s, u"行业"_s, u"industry"_s);
    row(u"clients"_s, u"office_location"_s, u"territory"_s);
    row(u"clients"_s, u"subsidiary_of"_s, u"parent"_s);
    row(u"clients"_s, u"cycle_override_days"_s, u"cycle_days"_s);
    row(u"clients"_s, u"cycle_days"_s, u"cycle_days"_s);
    row(u"clients"_s, u"phone_consent"_s, u"phone_out_consent"_s);
    row(u"clients"_s, u"sms_consent"_s, u"sms_consent"_s);
    row(u"clients"_s, u"tier"_s, u"tier"_s);
    row(u"clients"_s, u"effective_cycle_days"_s, u"effective_cycle_days"_s);
    row(u"clients"_s, u"holds"_s, QString());
    row(u"users"_s, u"sales_agent"_s, u"code"_s);
    row(u"users"_s, u"manager"_s, u"team"_s);
    row(u"users"_s, u"regional_office"_s, u"territory"_s);
    row(u"products"_s, u"sales_price"_s, u"price"_s);
    row(u"sales"_s, u"deal"_s, u"code"_s);
    row(u"sales"_s, u"actual_amount"_s, u"amount"_s);
    row(u"sales"_s, u"成交额"_s, u"amount"_s);
    row(u"opportunities"_s, u"deal_stage"_s, u"stage"_s);
    row(u"opportunities"_s, u"engage_date"_s, u"created"_s);
    row(u"opportunities"_s, u"close_date"_s, u"closed"_s);
    row(u"tasks"_s, u"task"_s, u"code"_s);
    row(u"people"_s, u"person"_s, u"name"_s);
}

void TestFields::mapsHeaders()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QString, field);
    QCOMPARE(Exchange::proposeMap(kind, {header}).value(header), field);
}

void TestFields::takesAnAmountForASaleOnlyWithADay()
{
    QCOMPARE(Exchange::proposeMap(u"clients"_s, {u"name"_s, u"amount"_s}).value(u"amount"_s), u"amount"_s);
    QCOMPARE(Exchange::proposeMap(u"clients"_s, {u"name"_s, u"amount"_s, u"date"_s}).value(u"amount"_s),
             u"sale_amount"_s);
    // Two headers of one field: the code wins, the other is left out.
    const auto map = Exchange::proposeMap(u"clients"_s, {u"telephone"_s, u"phone"_s});
    QCOMPARE(map.value(u"phone"_s), u"phone"_s);
    QVERIFY(!map.contains(u"telephone"_s));
}

void TestFields::knowsTheStoryFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("wrongKind");
    const auto row = [](const char *file, const QString &kind, const QString &wrongKind) {
        QTest::newRow(file) << kind << wrongKind;
    };
    row("base/users", u"users"_s, u"clients"_s);
    row("base/parties", u"clients"_s, u"sales"_s);
    row("base/deals", u"sales"_s, u"users"_s);
    row("base/opportunities", u"opportunities"_s, u"sales"_s);
    row("base/tasks", u"tasks"_s, u"opportunities"_s);
    row("us01/parties", u"clients"_s, u"people"_s);
    row("us01/products", u"products"_s, u"users"_s);
    row("us01/appointments", u"appointments"_s, u"products"_s);
    row("us02/affected_parties", u"clients"_s, u"people"_s);
    row("us04/parties", u"clients"_s, u"sales"_s);
    row("us04/deals", u"sales"_s, u"tasks"_s);
    row("us05/leads", u"opportunities"_s, u"sales"_s);
    row("us08/opportunities", u"opportunities"_s, u"sales"_s);
    row("us08/closed_q1", u"opportunities"_s, u"sales"_s);
    row("us09/parties", u"clients"_s, u"sales"_s);
    row("us09/people", u"people"_s, u"sales"_s);
    row("us09/deals", u"sales"_s, u"tasks"_s);
    row("us12/import_utf8_bom", u"clients"_s, u"people"_s);
    row("us12/existing", u"clients"_s, u"people"_s);
}

void TestFields::knowsTheStoryFiles()
{
    QFETCH(QString, kind);
    QFETCH(QString, wrongKind);
    QFile file(QStringLiteral(WEFT_SOURCE_DIR) + u"/tests/stories/"_s + QString::fromUtf8(QTest::currentDataTag()) +
               u".csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    QVERIFY(table);
    QCOMPARE(Exchange::betterKind(kind, table->header), QString());
    QVERIFY2(!Exchange::betterKind(wrongKind, table->header).isEmpty(), qPrintable(wrongKind));
}

void TestFields::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 3, 1);
    for (const QString &text : {u"2026-03-01"_s, u"2026/3/1"_s, u"2026.3.1"_s, u"2026年3月1日"_s, u"２０２６/３/１"_s,
                                u"20260301"_s, u" 2026-3-01 "_s, u"2026-03-01 00:00:00"_s, u"2026-03-01T12:30:00Z"_s,
                                u"01.03.2026"_s, u"1 Mar 2026"_s, u"Mar 1, 2026"_s})
        QTest::newRow(qPrintable(text)) << text << day;
    QTest::newRow("day first, told by 31") << u"31/12/2026"_s << QDate(2026, 12, 31);
    QTest::newRow("month first, told by 31") << u"12/31/2026"_s << QDate(2026, 12, 31);
    QTest::newRow("same both ways") << u"5/5/2026"_s << QDate(2026, 5, 5);
    QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29);
}

void TestFields::readsDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const auto read = parseDay(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, day);
}

void TestFields::refusesDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("two ways") << u"03/04/2026"_s << true;
    QTest::newRow("two digits") << u"03/04/05"_s << true;
    QTest::newRow("two digits, dots") << u"1.3.26"_s << true;
    QTest::newRow("serial") << u"46082"_s << true;
    QTest::newRow("serial with time") << u"46082.5"_s << true;
    QTest::newRow("year 0") << u"0000-01-01"_s << false;
    QTest::newRow("year 9999") << u"9999-12-31"_s << true;
    QTest::newRow("month 0") << u"2026-00-00"_s << false;
    QTest::newRow("no leap day") << u"2026-02-29"_s << false;
    QTest::newRow("words") << u"tomorrow"_s << false;
    QTest::newRow("13/13") << u"13/13/2026"_s << false;
}

void TestFields::refusesDays()
{
    QFETCH(QString, text);
    QFETCH(bool, ambiguous);
    const auto read = parseDay(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ambiguous ? ErrorKind::Ambiguous : ErrorKind::Invalid);
    QVERIFY2(read.error().message.contains(text), qPrintable(read.error().message));
}

void TestFields::letsTheColumnDecide()
{
    QCOMPARE(dayOrderOf({u"03/04/2026"_s, u"25/04/2026"_s}), DayOrder::DayFirst);
    QCOMPARE(dayOrderOf({u"03/04/2026"_s, u"04/25/2026"_s}), DayOrder::MonthFirst);
    QCOMPARE(dayOrderOf({u"03/04/2026"_s}), DayOrder::Unknown);
    QCOMPARE(dayOrderOf({u"25/04/2026"_s, u"04/25/2026"_s}), DayOrder::Unknown);
    QCOMPARE(parseDay(u"03/04/2026"_s, DayOrder::DayFirst).value_or(QDate()), QDate(2026, 4, 3));
    QCOMPARE(parseDay(u"03/04/2026"_s, DayOrder::MonthFirst).value_or(QDate()), QDate(2026, 3, 4));
}

void TestFields::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    QTest::newRow("stored") << u"2026-03-16T01:00:00Z"_s << QDateTime(QDate(2026, 3, 16), QTime(1, 0), Qt::UTC);
    QTest::newRow("offset") << u"2026-03-16T09:00:00+08:00"_s << QDateTime(QDate(2026, 3, 16), QTime(1, 0), Qt::UTC);
    QTest::newRow("local") << u"2026-03-16 09:30"_s << QDateTime(QDate(2026, 3, 16), QTime(9, 30));
    QTest::newRow("day alone") << u"2026/3/16"_s << QDateTime(QDate(2026, 3, 16), QTime(12, 0));
}

void TestFields::readsMoments()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, moment);
    const auto read = parseMoment(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->toUTC(), moment.toUTC());
}

void TestFields::seesDamagedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("damaged");
    for (const QString &text : {u"？蛻舴⻊宅F在公司"_s, u"\uFFFD\uFFFD公司"_s, u"锟斤拷"_s, u"MÃ¼ller"_s, u"CafÃ©"_s,
                                u"\uE000\uE001"_s, u"??公司"_s, u"æ–°æµ·"_s, u"鏂拌摑娴疯锤鏄"_s, u"烫烫烫烫"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u"远航机械"_s, u"Müller GmbH"_s, u"東方"_s, u"卡拉OK厅"_s, u"T恤工厂"_s, u"A股"_s, u"Café Élan"_s, u"联通"_s,
          u"=1+1"_s, u"客戶關系(xì)示例行"_s, u"👩‍👩‍👧"_s, u"𠮷野家"_s, u"株式会社カメラ"_s,
          u"Søren & Co"_s, u"R&D"_s, u"全角商行"_s, u"a\u200Bb"_s, u"东方, \"一号\"\n仓库"_s})
        QTest::newRow(qPrintable(text)) << text << false;
}

void TestFields::seesDamagedText()
{
    QFETCH(QString, text);
    QFETCH(bool, damaged);
    QCOMPARE(looksDamaged(text, true), damaged);
}

void TestFields::takesReadingsOff()
{
    QCOMPARE(withoutReadings(u"客戶關系(xì)示例行"_s), u"客戶關系示例行"_s);
    QCOMPARE(withoutReadings(u"银行（háng）"_s), u"银行"_s);
    QCOMPARE(withoutReadings(u"友邦(HK)"_s), u"友邦(HK)"_s);
    QCOMPARE(withoutReadings(u"Acme (xì)"_s), u"Acme (xì)"_s);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
