// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/matrix.h"

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
    void worksOnAnEmptyFile();

private:
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
    const auto lines = Insight::tierChanges(connection(), QDate(2026, 3, 16));
    QVERIFY_RESULT(lines);
    QStringList texts;
    for (const Insight::TierChangeLine &line : *lines)
        texts += u"%1 %2>%3 %4 %5"_s.arg(line.code, toCode(line.from), toCode(line.to))
                     .arg(line.amount.minor)
                     .arg(line.day.day());
    QCOMPARE(texts, (QStringList{u"C04 B>none 0 10"_s, u"C05 C>B 200 10"_s, u"C05 D>C 100 1"_s}));
}

void TestPareto::worksOnAnEmptyFile()
{
    ScratchFile empty;
    QVERIFY_RESULT(empty.create());
    QVERIFY(Insight::pareto(empty.connection()).value_or(QList<Insight::ParetoLine>(1)).isEmpty());
    const auto lines = Insight::tiers(empty.connection());
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 5);
    QCOMPARE(lines->first().clients, 0);
}

QTEST_GUILESS_MAIN(TestPareto)
#include "tst_pareto.moc"
