// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/customvalues.h"
#include "model/clients/timeline.h"
#include "model/exchange/exporter.h"
#include "model/exchange/fieldset.h"
#include "model/insight/matrix.h"
#include "model/settings/fieldsettings.h"
#include "model/settings/lists.h"
#include "model/settings/settingsstore.h"
#include "tests/support/customfirm.h"

using namespace Qt::StringLiterals;

/// The firm's own fields: what is a field and a value of one; record, history, import and export.
class TestCustomFields : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data();
    void readsNumbers();
    void makesCodes_data();
    void makesCodes();
    void labelsFollowTheLanguage();
    void refusesNames_data();
    void refusesNames();
    void lifeCycle();
    void refusesValues_data();
    void refusesValues();
    void importFindsThemByAnyName_data();
    void importFindsThemByAnyName();
    void roundTrip();
    void weakMatchFillsOnly();
    void newChoiceIsAStub();
    void editsAreTold();
    void archiveHidesAndKeeps();
    void choicesFollowTheirList();
    void orderOfFields();
};

void TestCustomFields::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QString>("again");
    QTest::newRow("whole") << u"12"_s << true << qint64(12'000'000) << u"12"_s;
    QTest::newRow("zero") << u"0"_s << true << qint64(0) << u"0"_s;
    QTest::newRow("hundreds") << u"100"_s << true << qint64(100'000'000) << u"100"_s;
    QTest::newRow("decimals") << u"2.250"_s << true << qint64(2'250'000) << u"2.25"_s;
    QTest::newRow("six") << u"0.000001"_s << true << qint64(1) << u"0.000001"_s;
    QTest::newRow("negative") << u"-0.5"_s << true << qint64(-500'000) << u"-0.5"_s;
    QTest::newRow("grouped") << u"1,234.5"_s << true << qint64(1'234'500'000) << u"1234.5"_s;
    QTest::newRow("full width") << u"１２"_s << true << qint64(12'000'000) << u"12"_s;
    QTest::newRow("seven decimals") << u"0.1234567"_s << false << qint64(0) << u""_s;
    QTest::newRow("word") << u"many"_s << false << qint64(0) << u""_s;
    QTest::newRow("too large") << u"99999999999999999"_s << false << qint64(0) << u""_s;
}

void TestCustomFields::readsNumbers()
{
    QFETCH(QString, text);
    const auto number = CustomFields::parseNumber(text);
    QTEST(number.has_value(), "sound");
    if (!number)
        return;
    QTEST(*number, "millionths");
    QTEST(CustomFields::numberText(*number), "again");
}

void TestCustomFields::makesCodes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("words") << u"Region class"_s << u"region_class"_s;
    QTest::newRow("signs") << u"  Net (2026) / %"_s << u"net_2026"_s;
    QTest::newRow("Chinese") << u"区域 等级"_s << u"区域_等级"_s;
    QTest::newRow("nothing") << u"?!"_s << u""_s;
}

void TestCustomFields::makesCodes()
{
    QFETCH(QString, name);
    QTEST(CustomFields::codeFrom(name), "code");
    QCOMPARE(CustomFields::codeFrom(CustomFields::codeFrom(name)), CustomFields::codeFrom(name));
}

void TestCustomFields::labelsFollowTheLanguage()
{
    CustomField field{.code = u"size_of_fleet"_s, .labelEn = u"Fleet"_s, .labelZhTw = u"車隊"_s};
    QCOMPARE(field.label(u"en"_s), u"Fleet"_s);
    QCOMPARE(field.label(u"zh_CN"_s), u"車隊"_s);
    QCOMPARE(field.label(u"zh_TW"_s), u"車隊"_s);
    field.ownLabel(u"zh_CN"_s) = u"车队"_s;
    QCOMPARE(field.label(u"zh_CN"_s), u"车队"_s);
    QCOMPARE(CustomField{.code = u"x"_s}.label(u"en"_s), u"x"_s);
}

void TestCustomFields::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << u" "_s << u""_s;
    QTest::newRow("signs alone") << u"?!"_s << u""_s;
    QTest::newRow("code of a field") << u"City"_s << u""_s;
    QTest::newRow("synonym of a field") << u"sector"_s << u""_s;
    QTest::newRow("Chinese name of a field") << u"客户属性"_s << u""_s;
    QTest::newRow("own name again") << u"region CLASS"_s << u"other"_s;
    QTest::newRow("own code again") << u"Other"_s << u"region_class"_s;
    QTest::newRow("word of filters") << u"Or"_s << u""_s;
    QTest::newRow("filter only") << u"tries"_s << u""_s;
    QTest::newRow("code with blanks") << u"Other"_s << u"an other"_s;
    QTest::newRow("code in capitals") << u"Other"_s << u"Other"_s;
    QTest::newRow("too long") << QString(61, u'x') << u""_s;
    QTest::newRow("control character") << u"a\u0001b"_s << u""_s;
}

void TestCustomFields::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const QString before = firm.file().state();
    const auto made =
        firm.write([&](Connection &c) { return FieldSettings::save(c, {.code = code, .labelEn = name}); });
    QVERIFY(!made);
    QVERIFY(!made.error().message.isEmpty());
    QVERIFY(made.error().kind == ErrorKind::Invalid || made.error().kind == ErrorKind::Constraint);
    QCOMPARE(firm.file().state(), before);
}

/// Add, fill, change, clear, delete; each step back and forth again.
void TestCustomFields::lifeCycle()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.addClient(u"C1"_s, u"Kang"_s));
    QStringList states{firm.file().state()};
    SettingsStore store(firm.database(), firm.clock());
    const auto field =
        await(store.saveField({.kind = CustomField::Kind::Choice, .labelEn = u"Region class"_s}, {u"North"_s}));
    QVERIFY_RESULT(field);
    states << firm.file().state();
    ClientStore clients(firm.database(), firm.clock());
    Client client = *await(clients.open(firm.client(u"C1"_s)));
    client.custom = {{.field = *field, .text = u"North"_s}};
    QVERIFY_RESULT(await(clients.save(client)));
    states << firm.file().state();
    client = *await(clients.open(client.id));
    QCOMPARE(client.custom, (QList<CustomValue>{{.field = *field, .text = u"North"_s}}));
    QVERIFY_RESULT(await(store.saveField({.id = *field, .labelEn = u"Class of region"_s}, {u"South"_s})));
    states << firm.file().state();
    client.custom = {{.field = *field, .text = u"South"_s}};
    QVERIFY_RESULT(await(clients.save(client)));
    states << firm.file().state();
    QCOMPARE(*await(store.valuesOf({.id = *field})), 1);
    QVERIFY_RESULT(await(store.removeField({.id = *field, .labelEn = u"Class of region"_s})));
    states << firm.file().state();
    QCOMPARE(firm.text(u"SELECT count(*) FROM custom_value"_s), u"0"_s);
    QCOMPARE(firm.text(u"SELECT count(*) FROM list_value WHERE list = 'field:region_class'"_s), u"0"_s);

    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY_RESULT(await(firm.file().journal().undo()));
        QCOMPARE(firm.file().state(), states.at(i));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY_RESULT(await(firm.file().journal().redo()));
        QCOMPARE(firm.file().state(), states.at(i));
    }
}

void TestCustomFields::refusesValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("number") << u"score"_s << u"many"_s;
    QTest::newRow("amount") << u"budget"_s << u"1.234"_s;
    QTest::newRow("day") << u"renewal"_s << u"2026-02-30"_s;
    QTest::newRow("choice") << u"region_class"_s << u"West"_s;
    QTest::newRow("flag") << u"newsletter"_s << u"perhaps"_s;
    QTest::newRow("long text") << u"slogan"_s << QString(1001, u'x');
    QTest::newRow("unknown field") << u"regionclas"_s << u"x"_s;
}

void TestCustomFields::refusesValues()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const QString before = firm.file().state();
    const auto done = firm.write([&, id = firm.client(u"C5"_s).value, clock = firm.clock()](Connection &c) {
        return Exchange::setFields(c, u"clients"_s, id, {{field, value}}, {}, clock);
    });
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(firm.file().state(), before);
}

void TestCustomFields::importFindsThemByAnyName_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("code") << u"region_class"_s;
    QTest::newRow("English") << u"Region Class"_s;
    QTest::newRow("Simplified") << u"区域等级"_s;
    QTest::newRow("Traditional") << u"區域等級"_s;
    QTest::newRow("with signs") << u"region-class:"_s;
}

void TestCustomFields::importFindsThemByAnyName()
{
    QFETCH(QString, header);
    CustomFirm firm;
    QVERIFY_RESULT(firm.write([](Connection &c) {
        return FieldSettings::save(c, {.kind = CustomField::Kind::Text,
                                       .labelEn = u"Region class"_s,
                                       .labelZhCn = u"区域等级"_s,
                                       .labelZhTw = u"區域等級"_s});
    }));
    const auto report = firm.take({u"code"_s, header}, {{u"C1"_s, u"first"_s}});
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->unmapped, 0);
    QCOMPARE(firm.text(u"C1"_s, u"region_class"_s), u"first"_s);
}

/// What is exported comes back as it was, into the same firm and into another with the same fields.
void TestCustomFields::roundTrip()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto exportAll = [](CustomFirm &of) {
        return of.read([clock = of.clock()](Connection &c) {
            return Exchange::exportTable(c, {.kind = u"clients"_s, .query = {.sort = u"code"_s}}, clock);
        });
    };
    const auto table = exportAll(firm);
    QVERIFY_RESULT(table);
    for (const QString &code : {u"slogan"_s, u"score"_s, u"budget"_s, u"renewal"_s, u"region_class"_s, u"newsletter"_s})
        QVERIFY2(table->columns.contains(code), qPrintable(code));
    QCOMPARE(table->rows.first().at(table->columns.indexOf(u"score"_s)), u"-0.5"_s);
    QCOMPARE(table->rows.first().at(table->columns.indexOf(u"budget"_s)), u"1000.50"_s);
    QVERIFY(table->figures.at(table->columns.indexOf(u"score"_s)));
    QVERIFY(!table->figures.at(table->columns.indexOf(u"slogan"_s)));

    const auto same = firm.take(table->columns, table->rows);
    QVERIFY_RESULT(same);
    QCOMPARE(same->summary(),
             u"created 0, updated 0, unchanged 5, merged 0 (0 changed), held 0, rejected 0, stubs 0"_s);

    CustomFirm other;
    QVERIFY_RESULT(other.fill());
    QVERIFY_RESULT(other.write([](Connection &c) { return c.run(u"DELETE FROM client"_s); }));
    const auto taken = other.take(table->columns, table->rows);
    QVERIFY_RESULT(taken);
    QCOMPARE(taken->created, 5);
    QCOMPARE(exportAll(other)->rows, table->rows);
}

void TestCustomFields::weakMatchFillsOnly()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto report = firm.take({u"name"_s, u"score"_s, u"renewal"_s}, {{u"Client C4"_s, u"99"_s, u"2026-05-01"_s}});
    QVERIFY_RESULT(report);
    QCOMPARE(report->mergedChanged, 1);
    QCOMPARE(firm.text(u"C4"_s, u"score"_s), u"3"_s);
    QCOMPARE(firm.text(u"C4"_s, u"renewal"_s), u"2026-05-01"_s);
}

void TestCustomFields::newChoiceIsAStub()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto tooLong = firm.take({u"code"_s, u"slogan"_s}, {{u"C1"_s, QString(1001, u'x')}});
    QVERIFY_RESULT(tooLong);
    QCOMPARE(tooLong->rejected, 1);
    const auto report =
        firm.take({u"code"_s, u"region_class"_s, u"score"_s},
                  {{u"C5"_s, u"West"_s, u"1"_s}, {u"C1"_s, u" south "_s, u"2"_s}, {u"C2"_s, u"East"_s, u"many"_s}});
    QVERIFY_RESULT(report);
    QCOMPARE(report->stubLines, QStringList{u"field:region_class West"_s});
    QCOMPARE(report->updated, 2);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->rejects.first().column, u"score"_s);
    QCOMPARE(firm.text(u"C5"_s, u"region_class"_s), u"West"_s);
    QCOMPARE(firm.text(u"C1"_s, u"region_class"_s), u"South"_s);
    const auto moved = firm.write(
        [](Connection &c) { return Exchange::resolveStub(c, u"field:region_class"_s, u"West"_s, u"North"_s); });
    QVERIFY_RESULT(moved);
    QCOMPARE(*moved, 1);
    QCOMPARE(firm.text(u"C5"_s, u"region_class"_s), u"North"_s);
}

void TestCustomFields::editsAreTold()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    ClientStore clients(firm.database(), firm.clock());
    Client client = *await(clients.open(firm.client(u"C1"_s)));
    const auto fields = firm.read([](Connection &c) { return CustomFields::load(c); });
    QVERIFY_RESULT(fields);
    const auto idOf = [&](const QString &code) { return CustomFields::find(*fields, code)->id; };
    CustomFields::set(client.custom, {.field = idOf(u"region_class"_s), .text = u"East"_s});
    CustomFields::set(client.custom, {.field = idOf(u"score"_s)});
    QVERIFY_RESULT(await(clients.save(client)));
    TimelineStore timeline(firm.database(), firm.clock());
    const auto ids = await(timeline.find({.client = client.id}));
    QVERIFY_RESULT(ids);
    const auto lines = await(timeline.load(*ids));
    QVERIFY_RESULT(lines);
    QStringList told;
    for (const TimelineLine &line : *lines) {
        for (const FieldChange &change : line.changes)
            told << u"%1: %2 > %3"_s.arg(change.field, change.before, change.after);
    }
    told.sort();
    QCOMPARE(told, (QStringList{u"region_class: North > East"_s, u"score: -0.5 > "_s}));
}

void TestCustomFields::archiveHidesAndKeeps()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto field = firm.read([](Connection &c) { return FieldSettings::resolve(c, u"Region class"_s); });
    QVERIFY_RESULT(field);
    QVERIFY_RESULT(firm.write([&](Connection &c) { return FieldSettings::setArchived(c, field->id, true); }));
    QCOMPARE(firm.text(u"C1"_s, u"region_class"_s), u"no such field"_s);
    QVERIFY(
        !firm.read([](Connection &c) { return Insight::matrix(c, u"tier"_s, u"region_class"_s, QDate(2026, 3, 16)); }));
    const auto unmapped = firm.take({u"code"_s, u"region_class"_s}, {{u"C1"_s, u"East"_s}});
    QVERIFY_RESULT(unmapped);
    QCOMPARE(unmapped->unmapped, 1);
    // A saved view that asks for it goes on finding what it found, and editing a record keeps the value.
    QCOMPARE(firm.codes({.conditions = conditionsFromText(u"region_class=North"_s)}), u"C1"_s);
    QVERIFY_RESULT(firm.write([id = firm.client(u"C1"_s).value, clock = firm.clock()](Connection &c) {
        return Exchange::setFields(c, u"clients"_s, id, {{u"city"_s, u"上海"_s}}, {}, clock);
    }));
    QVERIFY(!firm.write([](Connection &c) { return FieldSettings::save(c, {.labelEn = u"Region class"_s}); }));
    QVERIFY_RESULT(firm.write([&](Connection &c) { return FieldSettings::setArchived(c, field->id, false); }));
    QCOMPARE(firm.text(u"C1"_s, u"region_class"_s), u"North"_s);
}

void TestCustomFields::choicesFollowTheirList()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto values = firm.read([](Connection &c) { return Lists::load(c); });
    QVERIFY_RESULT(values);
    QStringList codes;
    for (const ListValue &value : Labels(*values, u"en"_s).values(u"field:region_class"_s))
        codes << value.code;
    QCOMPARE(codes, (QStringList{u"South"_s, u"North"_s, u"East"_s}));
    auto north = std::ranges::find(*values, u"North"_s, &ListValue::code);
    QVERIFY(north != values->cend());
    ListValue renamed = *north;
    renamed.label = u"Nordregion"_s;
    QVERIFY_RESULT(firm.write([&](Connection &c) { return Lists::save(c, renamed); }));
    QVERIFY_RESULT(firm.write([id = firm.client(u"C5"_s).value, clock = firm.clock()](Connection &c) {
        return Exchange::setFields(c, u"clients"_s, id, {{u"region_class"_s, u"nordregion"_s}}, {}, clock);
    }));
    QCOMPARE(firm.text(u"C5"_s, u"region_class"_s), u"North"_s);
}

void TestCustomFields::orderOfFields()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto order = [&] {
        const auto fields = firm.read([](Connection &c) { return FieldSet::load(c, u"clients"_s, u"en"_s); });
        return fields ? fields->codes().last(6).join(u' ') : fields.error().message;
    };
    QCOMPARE(order(), u"slogan score budget renewal region_class newsletter"_s);
    const auto move = [&](const QString &code, int place) {
        return firm.write([&](Connection &c) -> Done {
            WEFT_TAKE(const CustomField field, FieldSettings::resolve(c, code));
            return FieldSettings::move(c, field.id, place);
        });
    };
    QVERIFY_RESULT(move(u"newsletter"_s, 1));
    QCOMPARE(order(), u"newsletter slogan score budget renewal region_class"_s);
    QVERIFY_RESULT(move(u"slogan"_s, 99));
    QCOMPARE(order(), u"newsletter score budget renewal region_class slogan"_s);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(order(), u"newsletter slogan score budget renewal region_class"_s);
}

QTEST_GUILESS_MAIN(TestCustomFields)
#include "tst_customfields.moc"
