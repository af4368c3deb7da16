// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/bulkedit.h"
#include "model/insight/matrix.h"
#include "model/search/search.h"
#include "model/settings/fieldsettings.h"
#include "tests/support/customfirm.h"

using namespace Qt::StringLiterals;

/// The firm's own fields in lists: filter, order, groups, bulk edit, search, matrix.
class TestCustomLists : public QObject
{
    Q_OBJECT

private slots:
    void filters_data();
    void filters();
    void refusesFilters_data();
    void refusesFilters();
    void orders_data();
    void orders();
    void groups_data();
    void groups();
    void bulkEdits_data();
    void bulkEdits();
    void matrixAxis();
    void searchFindsTexts();
};

void TestCustomLists::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("codes");
    QTest::newRow("text is") << u"slogan=\"On time\""_s << u"C1"_s;
    QTest::newRow("text contains") << u"slogan~on"_s << u"C1 C2"_s;
    QTest::newRow("signs of LIKE") << u"slogan~%"_s << u"C3"_s;
    QTest::newRow("text is not") << u"slogan!=x"_s << u"C1 C2 C3 C5"_s;
    QTest::newRow("number is") << u"score=2.250"_s << u"C3"_s;
    QTest::newRow("number at least") << u"score>=2.25"_s << u"C2 C3 C4"_s;
    QTest::newRow("number at most") << u"score<=0"_s << u"C1"_s;
    QTest::newRow("number is one of") << u"score=12|3"_s << u"C2 C4"_s;
    QTest::newRow("number is not") << u"score!=12"_s << u"C1 C3 C4 C5"_s;
    QTest::newRow("amount is nothing") << u"budget=0"_s << u"C2"_s;
    QTest::newRow("amount at least") << u"budget>=50"_s << u"C1 C4"_s;
    QTest::newRow("day is") << u"renewal=2026-03-16"_s << u"C1"_s;
    QTest::newRow("day in a span") << u"renewal=this_year"_s << u"C1 C2"_s;
    QTest::newRow("day until") << u"renewal<=today"_s << u"C1 C3"_s;
    QTest::newRow("day is not in") << u"renewal!=2026"_s << u"C3 C4 C5"_s;
    QTest::newRow("choice is") << u"region_class=South"_s << u"C2 C3"_s;
    QTest::newRow("choice is one of") << u"region_class=North|East"_s << u"C1 C4"_s;
    QTest::newRow("choice is not") << u"region_class!=South"_s << u"C1 C4 C5"_s;
    QTest::newRow("flag yes") << u"newsletter=1"_s << u"C1 C3"_s;
    QTest::newRow("flag in a word") << u"newsletter=no"_s << u"C2"_s;
    QTest::newRow("flag open") << u"newsletter="_s << u"C4 C5"_s;
    QTest::newRow("empty") << u"renewal="_s << u"C4 C5"_s;
    QTest::newRow("not empty") << u"budget!="_s << u"C1 C2 C3 C4"_s;
    QTest::newRow("together") << u"region_class=South score>=5"_s << u"C2"_s;
    QTest::newRow("group") << u"(score<=0 or region_class=East) not (newsletter=1)"_s << u"C4"_s;
    QTest::newRow("with a field of all") << u"name~C3 region_class=South"_s << u"C3"_s;
}

void TestCustomLists::filters()
{
    QFETCH(QString, filter);
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const ClientQuery query{.conditions = conditionsFromText(filter), .sort = u"code"_s};
    QTEST(firm.codes(query), "codes");
    const auto count = firm.read([&](Connection &c) { return Clients::count(c, query); });
    QVERIFY_RESULT(count);
    QCOMPARE(*count, firm.codes(query).split(u' ', Qt::SkipEmptyParts).size());
}

void TestCustomLists::refusesFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("number") << u"score>=many"_s;
    QTest::newRow("day") << u"renewal=soonish"_s;
    QTest::newRow("amount") << u"budget=x"_s;
    QTest::newRow("flag") << u"newsletter=perhaps"_s;
    QTest::newRow("part of a number") << u"score~1"_s;
    QTest::newRow("no field") << u"regionclas=South"_s;
}

void TestCustomLists::refusesFilters()
{
    QFETCH(QString, filter);
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto found =
        firm.read([&](Connection &c) { return Clients::find(c, {.conditions = conditionsFromText(filter)}); });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Invalid);
    QVERIFY(found.error().message.contains(filter.section(QRegularExpression(u"[>=~]"_s), 0, 0)));
}

void TestCustomLists::orders_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("codes");
    QTest::newRow("text") << u"slogan"_s << u"C3 C1 C2 C4 C5"_s;
    QTest::newRow("number") << u"score"_s << u"C1 C3 C4 C2 C5"_s;
    QTest::newRow("number down") << u"-score"_s << u"C2 C4 C3 C1 C5"_s;
    QTest::newRow("amount") << u"budget"_s << u"C3 C2 C4 C1 C5"_s;
    QTest::newRow("day") << u"renewal"_s << u"C3 C1 C2 C4 C5"_s;
    QTest::newRow("choice by its list") << u"region_class"_s << u"C2 C3 C1 C4 C5"_s;
    QTest::newRow("flag") << u"newsletter"_s << u"C2 C1 C3 C4 C5"_s;
    QTest::newRow("then by") << u"region_class,-score"_s << u"C2 C3 C1 C4 C5"_s;
    QTest::newRow("second of two") << u"newsletter,-budget"_s << u"C2 C1 C3 C4 C5"_s;
}

void TestCustomLists::orders()
{
    QFETCH(QString, sort);
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const QList<SortKey> order = sortFromText(sort);
    const ClientQuery query{
        .sort = order.first().field, .descending = order.first().descending, .thenBy = order.mid(1)};
    QTEST(firm.codes(query), "codes");
}

void TestCustomLists::groups_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("groups");
    QTest::newRow("text") << u"slogan"_s << u"100%:1 On time:1 always on:1 x:1 :1"_s;
    QTest::newRow("number") << u"score"_s << u"-0.5:1 2.25:1 3:1 12:1 :1"_s;
    QTest::newRow("amount") << u"budget"_s << u"-20.00:1 0.00:1 50.00:1 1000.50:1 :1"_s;
    QTest::newRow("day") << u"renewal"_s << u"2025-12-31:1 2026-03-16:1 2026-04-02:1 :2"_s;
    QTest::newRow("choice") << u"region_class"_s << u"South:2 North:1 East:1 :1"_s;
    QTest::newRow("flag") << u"newsletter"_s << u"0:1 1:2 :2"_s;
}

/// Each group is what a condition on its code finds.
void TestCustomLists::groups()
{
    QFETCH(QString, field);
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto grouped = firm.read([&](Connection &c) { return Clients::findGroups(c, {.group = field}); });
    QVERIFY_RESULT(grouped);
    QStringList told;
    for (const ListGroup &group : grouped->groups) {
        told << u"%1:%2"_s.arg(group.code).arg(group.count);
        const Condition same{field, group.code.isEmpty() ? Condition::Op::Empty : Condition::Op::Is,
                             group.code.isEmpty() ? QStringList() : QStringList{group.code}};
        QCOMPARE(firm.codes({.conditions = {same}}).split(u' ').size(), group.count);
    }
    QTEST(told.join(u' '), "groups");
    QCOMPARE(grouped->total.count, 5);
}

void TestCustomLists::bulkEdits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("changed");
    QTest::addColumn<QString>("filter");
    QTest::newRow("text") << u"slogan"_s << u"x"_s << 4 << u"slogan=x"_s;
    QTest::newRow("number") << u"score"_s << u"3"_s << 4 << u"score=3"_s;
    QTest::newRow("amount") << u"budget"_s << u"0"_s << 4 << u"budget=0"_s;
    QTest::newRow("day") << u"renewal"_s << u"2026-03-16"_s << 4 << u"renewal=2026-03-16"_s;
    QTest::newRow("choice") << u"region_class"_s << u"South"_s << 3 << u"region_class=South"_s;
    QTest::newRow("flag") << u"newsletter"_s << u"1"_s << 3 << u"newsletter=1"_s;
    QTest::newRow("emptied") << u"score"_s << u""_s << 4 << u"score="_s;
    QTest::newRow("emptied flag") << u"newsletter"_s << u""_s << 3 << u"newsletter="_s;
}

void TestCustomLists::bulkEdits()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, changed);
    QFETCH(QString, filter);
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const QString before = firm.file().state();
    const auto ids = firm.read([](Connection &c) { return Clients::find(c, {}); });
    QVERIFY_RESULT(ids);
    BulkEditStore store(firm.database(), firm.clock());
    const BulkEdit edit{u"clients"_s, *ids, field, value};
    const auto announced = await(store.preview(edit));
    QVERIFY_RESULT(announced);
    QCOMPARE(*announced, changed);
    const auto done = await(store.edit(edit, Job()));
    QVERIFY_RESULT(done);
    QCOMPARE(*done, changed);
    QCOMPARE(firm.codes({.conditions = conditionsFromText(filter), .sort = u"code"_s}), u"C1 C2 C3 C4 C5"_s);
    QCOMPARE(*await(store.preview(edit)), 0);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(firm.file().state(), before);
    QVERIFY(!await(store.preview({u"clients"_s, *ids, u"score"_s, u"many"_s})));
    QVERIFY(!await(store.edit({u"clients"_s, *ids, u"region_class"_s, u"West"_s}, Job())));
    QCOMPARE(firm.file().state(), before);
}

void TestCustomLists::matrixAxis()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto matrix = firm.read(
        [](Connection &c) { return Insight::matrix(c, u"region_class"_s, u"cooperation"_s, QDate(2026, 3, 16)); });
    QVERIFY_RESULT(matrix);
    QCOMPARE(matrix->rows, (QStringList{u"South"_s, u"North"_s, u"East"_s, u""_s}));
    QCOMPARE(matrix->rowTotal(0).count, 2);
    QCOMPARE(matrix->rowTotal(3).count, 1);
    QCOMPARE(matrix->total().count, 5);
    for (qsizetype row = 0; row < matrix->rows.size(); ++row) {
        const QString behind = firm.codes({.conditions = Insight::conditionsOf(*matrix, row, -1)});
        QCOMPARE(behind.split(u' ').size(), matrix->rowTotal(row).count);
    }
    const auto across =
        firm.read([](Connection &c) { return Insight::matrix(c, u"tier"_s, u"region_class"_s, QDate(2026, 3, 16)); });
    QVERIFY_RESULT(across);
    QCOMPARE(across->columns, matrix->rows);
    QCOMPARE(across->columnTotal(0).count, 2);
    QVERIFY(!firm.read([](Connection &c) { return Insight::matrix(c, u"tier"_s, u"score"_s, QDate(2026, 3, 16)); }));
}

void TestCustomLists::searchFindsTexts()
{
    CustomFirm firm;
    QVERIFY_RESULT(firm.fill());
    const auto found = [&](const QString &text) {
        const auto hits = firm.read([&](Connection &c) { return Search::hits(c, text, 20); });
        QStringList codes;
        for (const Search::Hit &hit : hits.value_or(QList<Search::Hit>()))
            codes << hit.code + u'=' + hit.found;
        codes.sort();
        return codes.join(u' ');
    };
    QCOMPARE(found(u"always"_s), u"C2=always on"_s);
    const auto field = firm.read([](Connection &c) { return FieldSettings::resolve(c, u"slogan"_s); });
    QVERIFY_RESULT(field);
    QVERIFY_RESULT(firm.write([&](Connection &c) { return FieldSettings::setArchived(c, field->id, true); }));
    QCOMPARE(found(u"always"_s), QString());
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(found(u"always"_s), u"C2=always on"_s);
    QVERIFY_RESULT(firm.write([&](Connection &c) { return FieldSettings::remove(c, field->id); }));
    QCOMPARE(found(u"always"_s), QString());
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(found(u"always"_s), u"C2=always on"_s);
}

QTEST_GUILESS_MAIN(TestCustomLists)
#include "tst_customlists.moc"
