// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/matrix.h"
#include "model/insight/pareto.h"
#include "model/insight/tiermoves.h"

#include "tests/support/basefirm.h"
#include "tests/support/scratchfile.h"
#include "tests/support/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPareto : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sumsTheTiersOfBuyers();
    void ranksBuyersByAmount();
    void breaksTiesByCode();
    void listsTierChangesNewestFirst();
    void sumsUpAPeriod_data();
    void sumsUpAPeriod();
    void curveIsTheReport_data();
    void curveIsTheReport();
    void curveKnowsItsTiers();
    void worksOnAnEmptyFile();

private:
    QStringList moves(const TierMoveQuery &query);
    Connection &connection() { return m_file->connection(); }
    std::unique_ptr<ScratchFile> m_file;
};

void TestPareto::init()
{
    m_file = std::make_unique<ScratchFile>();
    QVERIFY_RESULT(m_file->create());
    QVERIFY_RESULT(insertBaseFirm(connection()));
}

void TestPareto::sumsTheTiersOfBuyers()
{
    const auto lines = Insight::tiers(connection());
    QVERIFY_RESULT(lines);
    QStringList texts;
    for (const Insight::TierLine &line : *lines)
        texts += u"%1 %2 %3"_s.arg(toCode(line.tier)).arg(line.clients).arg(line.amount.minor / 100);
    QCOMPARE(texts, (QStringList{u"A 3 5800000"_s, u"B 2 900000"_s, u"C 10 1240000"_s, u"D 3 60000"_s, u"none 2 0"_s}));
}

void TestPareto::ranksBuyersByAmount()
{
    const auto lines = Insight::pareto(connection());
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 20);
    const Money total = lines->last().cumulative;
    QCOMPARE(total, Money{800'000'000});
    QCOMPARE(lines->at(3).rank, 4);
    QCOMPARE(lines->at(3).code, u"C04"_s);
    QCOMPARE(percentText(lines->at(3).cumulative.minor, total.minor), u"80.0"_s);
    QCOMPARE(lines->at(18).code, u"C19"_s);
    QCOMPARE(lines->at(19).code, u"C20"_s);
    QCOMPARE(lines->last().amount, Money{0});
}

void TestPareto::breaksTiesByCode()
{
    QVERIFY_RESULT(connection().run(u"UPDATE client_derived SET amount = 100000000 WHERE client_id = "
                                    "(SELECT id FROM client WHERE code = 'C04')"_s));
    const auto lines = Insight::pareto(connection());
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->at(2).code, u"C03"_s);
    QCOMPARE(lines->at(3).code, u"C04"_s);
    QCOMPARE(percentText(lines->at(3).cumulative.minor, lines->last().cumulative.minor), u"81.0"_s);
}

void TestPareto::listsTierChangesNewestFirst()
{
    const QList<QVariantList> rows{{u"D"_s, u"C"_s, 100LL, u"2026-03-01"_s, u"C05"_s},
                                   {u"C"_s, u"B"_s, 200LL, u"2026-03-10"_s, u"C05"_s},
                                   {u"B"_s, u"none"_s, 0LL, u"2026-03-10"_s, u"C04"_s},
                                   {u"A"_s, u"B"_s, 300LL, u"2026-03-17"_s, u"C01"_s}};
    QVERIFY_RESULT(connection().runMany(u"INSERT INTO tier_change (client_id, from_tier, to_tier, amount, day) "
                                        "SELECT id, ?, ?, ?, ? FROM client WHERE code = ?"_s,
                                        rows));
    QCOMPARE(moves({.upTo = QDate(2026, 3, 16)}),
             (QStringList{u"C04 B>none 0 10"_s, u"C05 C>B 200 10"_s, u"C05 D>C 100 1"_s}));
}

void TestPareto::sumsUpAPeriod_data()
{
    using Way = TierMoveQuery::Way;
    QTest::addColumn<TierMoveQuery>("query");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("sums");
    const QDate march(2026, 2, 28);
    const QDate end(2026, 3, 31);
    QTest::newRow("net") << TierMoveQuery{.after = march, .upTo = end, .net = true}
                         << u"C01 A>B 300 17; C04 B>none 0 10; C05 D>B 200 10"_s << u"1 200 2 300"_s;
    QTest::newRow("every change") << TierMoveQuery{.after = march, .upTo = end}
                                  << u"C01 A>B 300 17; C04 B>none 0 10; C05 C>B 200 10; C02 A>B 900 6; "
                                     "C02 B>A 950 5; C05 D>C 100 1"_s
                                  << u"3 1250 3 1200"_s;
    QTest::newRow("rose") << TierMoveQuery{.after = march, .upTo = end, .net = true, .way = Way::Rose}
                          << u"C05 D>B 200 10"_s << u"1 200 0 0"_s;
    QTest::newRow("fell, by amount") << TierMoveQuery{.after = march,
                                                      .upTo = end,
                                                      .net = true,
                                                      .way = Way::Fell,
                                                      .sort = u"amount"_s,
                                                      .descending = true}
                                     << u"C01 A>B 300 17; C04 B>none 0 10"_s << u"0 0 2 300"_s;
    QTest::newRow("the first day is not in it")
        << TierMoveQuery{.after = QDate(2026, 3, 1), .upTo = QDate(2026, 3, 10), .net = true}
        << u"C04 B>none 0 10; C05 C>B 200 10"_s << u"1 200 1 0"_s;
    QTest::newRow("nothing moved") << TierMoveQuery{.after = end, .upTo = end.addDays(9), .net = true} << QString()
                                   << u"0 0 0 0"_s;
}

void TestPareto::sumsUpAPeriod()
{
    QFETCH(TierMoveQuery, query);
    QFETCH(QString, expected);
    QFETCH(QString, sums);
    const QList<QVariantList> rows{
        {u"D"_s, u"C"_s, 100LL, u"2026-03-01"_s, u"C05"_s},  {u"B"_s, u"A"_s, 950LL, u"2026-03-05"_s, u"C02"_s},
        {u"A"_s, u"B"_s, 900LL, u"2026-03-06"_s, u"C02"_s},  {u"C"_s, u"B"_s, 200LL, u"2026-03-10"_s, u"C05"_s},
        {u"B"_s, u"none"_s, 0LL, u"2026-03-10"_s, u"C04"_s}, {u"A"_s, u"B"_s, 300LL, u"2026-03-17"_s, u"C01"_s}};
    QVERIFY_RESULT(connection().runMany(u"INSERT INTO tier_change (client_id, from_tier, to_tier, amount, day) "
                                        "SELECT id, ?, ?, ?, ? FROM client WHERE code = ?"_s,
                                        rows));
    QCOMPARE(moves(query).join(u"; "_s), expected);
    const auto sum = TierMoves::sum(connection(), query);
    QVERIFY_RESULT(sum);
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(sum->rose).arg(sum->roseAmount.minor).arg(sum->fell).arg(sum->fellAmount.minor),
             sums);
}

void TestPareto::curveIsTheReport_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("bins");
    QTest::newRow("one a client") << 40 << 20;
    QTest::newRow("as many as clients") << 20 << 20;
    QTest::newRow("of unequal size") << 7 << 7;
    QTest::newRow("all in one") << 1 << 1;
}

/// Whatever the bins are, they add up to the lines of the report.
void TestPareto::curveIsTheReport()
{
    QFETCH(int, most);
    QFETCH(int, bins);
    const auto lines = Insight::pareto(connection());
    const auto curve = Insight::paretoCurve(connection(), most);
    QVERIFY_RESULT(lines);
    QVERIFY_RESULT(curve);
    QCOMPARE(curve->bins.size(), bins);
    QCOMPARE(curve->buyers, lines->size());
    QCOMPARE(curve->total, lines->last().cumulative);
    qint64 rank = 0;
    for (const ParetoBin &bin : curve->bins) {
        QCOMPARE(bin.first, rank + 1);
        Money sum;
        for (; rank < bin.last; ++rank)
            sum += lines->at(rank).amount;
        QCOMPARE(bin.amount, sum);
        QCOMPARE(bin.cumulative, lines->at(rank - 1).cumulative);
        QCOMPARE(bin.name, bin.clients() == 1 ? lines->at(rank - 1).name : QString());
    }
    QCOMPARE(rank, lines->size());
    const auto ids = Insight::ranked(connection(), {4, 6});
    QVERIFY_RESULT(ids);
    const auto fourth = connection().text(u"SELECT code FROM client WHERE id = ?"_s, {ids->first()});
    QCOMPARE(ids->size(), 3);
    QCOMPARE(fourth.value_or(QString()), lines->at(3).code);
}

void TestPareto::curveKnowsItsTiers()
{
    const auto curve = Insight::paretoCurve(connection(), 40);
    QVERIFY_RESULT(curve);
    QCOMPARE(curve->few, 4); // US-06: 4 of 20 customers bring 80.0 %
    QCOMPARE(curve->fewAmount, Money{640'000'000});
    QStringList tiers;
    for (const ParetoTier &tier : curve->tiers)
        tiers << u"%1 %2-%3 %4"_s.arg(toCode(tier.tier)).arg(tier.first).arg(tier.last).arg(tier.amount.minor / 100);
    QCOMPARE(tiers, (QStringList{u"A 1-3 5800000"_s, u"B 4-5 900000"_s, u"C 6-15 1240000"_s, u"D 16-18 60000"_s,
                                 u"none 19-20 0"_s}));
}

QStringList TestPareto::moves(const TierMoveQuery &query)
{
    const auto ids = TierMoves::find(connection(), query);
    if (!ids)
        return {ids.error().detail};
    QStringList texts;
    for (const TierMove &move : TierMoves::load(connection(), *ids, query).value_or(QList<TierMove>()))
        texts += u"%1 %2>%3 %4 %5"_s.arg(move.code, toCode(move.from), toCode(move.to))
                     .arg(move.amount.minor)
                     .arg(move.day.day());
    return texts;
}

void TestPareto::worksOnAnEmptyFile()
{
    ScratchFile empty;
    QVERIFY_RESULT(empty.create());
    QCOMPARE(Insight::paretoCurve(empty.connection(), 40).value_or(ParetoCurve{.buyers = 1}).bins.size(), 0);
    QVERIFY(Insight::pareto(empty.connection()).value_or(QList<Insight::ParetoLine>(1)).isEmpty());
    const auto lines = Insight::tiers(empty.connection());
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 5);
    QCOMPARE(lines->first().clients, 0);
}

QTEST_GUILESS_MAIN(TestPareto)
#include "tst_pareto.moc"
