// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importmemory.h"
#include "tests/support/firm.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const Currency kCny{u"CNY"_s, 2};

ImportTable tableOf(const QByteArray &csv)
{
    ImportTable table;
    if (auto read = Csv::read(csv, {.encoding = u"UTF-8"_s}))
        table.table = *read;
    return table;
}

/// "field confidence" of a column.
QString guessed(const ImportTable &table, const ImportPlan &plan, int column)
{
    const ColumnGuess guess = ImportPlans::columnsOf(table, plan, FieldSet(plan.kind), kCny).value(column);
    return guess.field + u' ' + ImportPlans::confidenceWord(guess.confidence);
}
} // namespace

/// What is proposed for a file, how its cells are read when a person says so, and what is remembered.
class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void aFieldOfTheFirmIsAColumnLikeAnyOther()
    {
        CustomField shelf;
        shelf.code = u"shelf_metres"_s;
        shelf.kind = CustomField::Kind::Number;
        shelf.labelEn = u"Shelf metres"_s;
        shelf.labelZhCn = u"货架米数"_s;
        const FieldSet fields(u"clients"_s, {shelf}, u"en"_s);
        const ImportTable table = tableOf("name,货架米数\nAlpha,12.5\nBeta,3\n");
        const ImportPlan plan = ImportPlans::propose(table.table, fields);
        QCOMPARE(plan.map.value(u"货架米数"_s), u"shelf_metres"_s);
        const auto guesses = ImportPlans::columnsOf(table, plan, fields, kCny);
        QCOMPARE(guesses.value(1).field, u"shelf_metres"_s);
        QVERIFY(guesses.value(1).confidence >= Confidence::Likely);
        // Where no such field is, the column is left out.
        QCOMPARE(ImportPlans::propose(table.table, FieldSet(u"clients"_s)).map.value(u"货架米数"_s), QString());
    }

    void columnsAreGuessedWithTheirConfidence_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        QTest::newRow("own name") << QByteArray("name,city\nAlpha,Lyon\n") << 0 << u"name Certain"_s;
        QTest::newRow("label") << QByteArray("Name,Short name\nAlpha,A\n") << 1 << u"short_name Certain"_s;
        QTest::newRow("another word") << QByteArray("客户名称,电话\n长城,010-5550101\n") << 0 << u"name Likely"_s;
        QTest::newRow("values that do not fit")
            << QByteArray("name,email\nAlpha,none\nBeta,later\n") << 1 << u"email Unsure"_s;
        QTest::newRow("by the values, mail")
            << QByteArray("name,zzz\nAlpha,a@x.example\nBeta,b@x.example\n") << 1 << u"email Unsure"_s;
        QTest::newRow("by the values, phone")
            << QByteArray("name,zzz\nAlpha,13800138000\nBeta,13900139000\n") << 1 << u"phone Unsure"_s;
        QTest::newRow("by a part") << QByteArray("code,Customer name (full)\nA,Alpha\nB,Beta\n") << 1
                                   << u"name Unsure"_s;
        QTest::newRow("unknown") << QByteArray("name,zzz\nAlpha,red\n") << 1 << u" Left out"_s;
    }
    void columnsAreGuessedWithTheirConfidence()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const int, column);
        const ImportTable table = tableOf(csv);
        QCOMPARE(ImportPlans::kindOf(table.table, FieldSet(u"clients"_s)), u"clients"_s);
        const ImportPlan plan = ImportPlans::propose(table.table, FieldSet(u"clients"_s));
        QTEST(guessed(table, plan, column), "expected");
    }

    void daysAndAmountsAreReadAsOneSays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<CellReading>("reading");
        QTest::addColumn<QString>("expected"); // empty: not readable so
        const auto day = [](const char *name, const QString &cell, CellReading reading, const QString &expected) {
            QTest::newRow(name) << cell << FieldType::Day << reading << expected;
        };
        const auto amount = [](const char *name, const QString &cell, CellReading reading, const QString &expected) {
            QTest::newRow(name) << cell << FieldType::Money << reading << expected;
        };
        using enum CellReading;
        day("two digits, open", u"03/04/05"_s, AsWritten, {});
        day("two digits, day first", u"03/04/05"_s, DayFirst, u"2005-04-03"_s);
        day("two digits, month first", u"03/04/05"_s, MonthFirst, u"2005-03-04"_s);
        day("two digits, year first", u"03/04/05"_s, YearFirst, u"2003-04-05"_s);
        day("full width", u"０３/０４/２００５"_s, DayFirst, u"2005-04-03"_s);
        day("no such day", u"31/13/2026"_s, DayFirst, {});
        day("the year in front is a year", u"2026/3/1"_s, MonthFirst, u"2026-03-01"_s);
        day("ISO stays", u"2026-03-01"_s, MonthFirst, u"2026-03-01"_s);
        day("number, open", u"46097"_s, AsWritten, {});
        day("number from 1900", u"46097"_s, Serial1900, u"2026-03-16"_s);
        day("number from 1904", u"46097"_s, Serial1904, u"2030-03-17"_s);
        day("the day that never was", u"60"_s, Serial1900, {});
        day("year 0", u"0000-01-01"_s, AsWritten, {});
        day("year 9999", u"9999-12-31"_s, DayFirst, {});
        amount("German", u"1.234,56"_s, Comma, u"1234.56"_s);
        amount("German, no decimals", u"1.234"_s, Comma, u"1234.00"_s);
        amount("German, open", u"1.234"_s, AsWritten, {});
        amount("English", u"1,234.56"_s, Point, u"1234.56"_s);
        amount("the other way", u"1.234,56"_s, Point, {});
        amount("full width", u"￥１，２３４．５"_s, Point, u"1234.50"_s);
        amount("worked out", u"33.333333"_s, AsWritten, {});
        amount("worked out, rounded", u"33.335"_s, Rounded, u"33.34"_s);
        amount("rounded down", u"-33.333333"_s, Rounded, u"-33.33"_s);
    }
    void daysAndAmountsAreReadAsOneSays()
    {
        QFETCH(const QString, cell);
        QFETCH(const FieldType, type);
        QFETCH(const CellReading, reading);
        QFETCH(const QString, expected);
        const auto text = CellReadings::read(cell, type, reading, kCny);
        QCOMPARE(text ? *text : QString(), expected);
        QVERIFY(text || !text.error().message.isEmpty());
    }

    void decimalsAreThoseOfTheCurrency()
    {
        const auto read = [](const QString &cell, const Currency &currency) {
            const auto text = CellReadings::read(cell, FieldType::Money, CellReading::Rounded, currency);
            return text ? *text : QString();
        };
        QCOMPARE(read(u"1234"_s, {u"JPY"_s, 0}), u"1234"_s);
        QCOMPARE(read(u"1234.5"_s, {u"JPY"_s, 0}), u"1235"_s);
        QCOMPARE(read(u"1.234"_s, {u"KWD"_s, 3}), u"1.234"_s);
    }

    void whatReadsSeveralWaysIsAsked()
    {
        const ImportTable table = tableOf("client,day,amount\nA,03/04/2026,5\nB,05/06/26,6\nC,2026-03-01,1.234\n");
        const ImportPlan plan = ImportPlans::propose(table.table, FieldSet(u"sales"_s));
        const auto guesses = ImportPlans::columnsOf(table, plan, FieldSet(plan.kind), kCny);
        QCOMPARE(guesses[1].facts.unclear, 2);
        QCOMPARE(guesses[1].facts.firstRow, 2);
        QVERIFY(CellReadings::sentence(guesses[1].facts, FieldType::Day, CellReading::AsWritten, kCny)
                    .contains(u"03/04/2026"_s));
        QCOMPARE(guesses[2].facts.unclear, 1);
        // One day that reads one way tells the others, and that is said.
        const ImportTable voted = tableOf("client,day,amount\nA,03/04/2026,5\nB,25/06/2026,6\n");
        const auto told = ImportPlans::columnsOf(voted, plan, FieldSet(plan.kind), kCny);
        QCOMPARE(told[1].facts.unclear, 0);
        QVERIFY(CellReadings::sentence(told[1].facts, FieldType::Day, CellReading::AsWritten, kCny)
                    .contains(u"25/06/2026"_s));
    }

    void whatIsMendedAndChosenIsCarriedOut()
    {
        ImportTable table = tableOf("client,day,amount\nA,03/04/05,1.000\nB,2026-03-01\nC,x,2\nD,2026-03-02,#REF!\n");
        QCOMPARE(table.table.problems.size(), 1);
        table.cellProblems = {{5, 3, u"error"_s, {}}};
        ImportPlan plan = ImportPlans::propose(table.table, FieldSet(u"sales"_s));
        plan.readings = {{u"day"_s, CellReading::DayFirst}, {u"amount"_s, CellReading::Comma}};
        CsvTable applied = ImportPlans::applied(table, plan, FieldSet(plan.kind), kCny);
        QCOMPARE(applied.records.size(), 1);
        QCOMPARE(applied.records[0].cells, (QStringList{u"A"_s, u"2005-04-03"_s, u"1000.00"_s}));
        QCOMPARE(applied.problems.size(), 3);
        plan.mended[3][2] = u"7"_s;
        plan.mended[4][1] = u"1.2.06"_s;
        plan.mended[5][2] = u"8"_s;
        applied = ImportPlans::applied(table, plan, FieldSet(plan.kind), kCny);
        QCOMPARE(applied.problems.size(), 0);
        QCOMPARE(applied.records.size(), 4);
        QCOMPARE(applied.records[1].cells, (QStringList{u"B"_s, u"2026-03-01"_s, u"7.00"_s}));
        QCOMPARE(applied.records[2].cells[1], u"2006-02-01"_s);
        QCOMPARE(applied.records[3].cells[2], u"8.00"_s);
        QCOMPARE(plan.mendedCells(), 3);
        // A broken cell in a column that nobody wants does no harm.
        plan.mended.clear();
        plan.map[u"amount"_s].clear();
        plan.readings.remove(u"amount"_s);
        QCOMPARE(ImportPlans::applied(table, plan, FieldSet(plan.kind), kCny).problems.size(), 2);
    }

    void aHeaderIsRemembered()
    {
        TestFirm firm;
        const QStringList header{u"Kunde"_s, u"Tag"_s, u"Summe"_s};
        const QString steps = firm.text(u"SELECT count(*) FROM step"_s);
        const auto none = await(ImportMemory::recall(firm.database(), header));
        QVERIFY_RESULT(none);
        QVERIFY(!none->has_value());
        ImportPlan plan{.kind = u"sales"_s,
                        .map = {{u"Kunde"_s, u"client"_s}, {u"Tag"_s, u"day"_s}, {u"Summe"_s, u"amount"_s}},
                        .readings = {{u"Tag"_s, CellReading::DayFirst}}};
        QVERIFY_RESULT(await(ImportMemory::keep(firm.database(), header, plan, firm.clock())));
        const auto known = await(ImportMemory::recall(firm.database(), {u"SUMME"_s, u"tag"_s, u"kunde"_s}));
        QVERIFY_RESULT(known);
        QVERIFY(known->has_value() && (*known)->remembered);
        QCOMPARE((*known)->kind, u"sales"_s);
        QCOMPARE((*known)->map.value(u"SUMME"_s), u"amount"_s);
        QCOMPARE((*known)->readings.value(u"tag"_s), CellReading::DayFirst);
        // The last choice counts, and it is no step of the history.
        plan.map[u"Summe"_s].clear();
        QVERIFY_RESULT(await(ImportMemory::keep(firm.database(), header, plan, firm.clock())));
        QCOMPARE((*await(ImportMemory::recall(firm.database(), header)))->map.value(u"Summe"_s), QString());
        QCOMPARE(firm.text(u"SELECT count(*) FROM step"_s), steps);
        QCOMPARE(firm.text(u"SELECT count(*) FROM import_mapping"_s), u"1"_s);
    }

    void theTrialCountsWhatTheImportDoes()
    {
        TestFirm firm;
        QVERIFY_RESULT(firm.addClient(u"A1"_s, u"Alpha"_s));
        const ImportTable table = tableOf("code,name,phone,owner,first_contact\nA1,Alpha,010-5550101,u7,\n"
                                          "A2,Beta,010-5550102,u7,03/04/05\nA3,Gamma,abc,,\nA4,,,,2026-03-01\n");
        ImportPlan plan = ImportPlans::propose(table.table, FieldSet(u"clients"_s));
        plan.mended[4][2] = u"010-5550103"_s;
        ImportRequest request{.kind = plan.kind, .map = plan.map, .dryRun = true};
        request.table = ImportPlans::applied(table, plan, FieldSet(plan.kind), kCny);
        const auto dry = await(Exchange::import(firm.database(), request, firm.clock(), Job()));
        QVERIFY_RESULT(dry);
        QCOMPARE(firm.text(u"SELECT count(*) FROM client"_s), u"1"_s);
        request.dryRun = false;
        const auto done = await(Exchange::import(firm.database(), request, firm.clock(), Job()));
        QVERIFY_RESULT(done);
        QCOMPARE(done->summary(), dry->summary());
        QCOMPARE(done->summary(),
                 u"created 2, updated 1, unchanged 0, merged 0 (0 changed), held 1, rejected 0, stubs 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
