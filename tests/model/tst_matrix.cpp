// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/matrix.h"

#include "model/clients/clientstore.h"
#include "tests/support/basefirm.h"
#include "tests/support/scratchfile.h"
#include "tests/support/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 16);

QString counts(const Matrix &matrix, const QString &row)
{
    QStringList texts;
    for (qsizetype column = 0; column < matrix.columns.size(); ++column)
        texts += QString::number(matrix.at(matrix.rows.indexOf(row), column).count);
    return texts.join(u'/');
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void attributeByCooperation();
    void attributeByTier();
    void ordersAxes_data();
    void ordersAxes();
    void totalsAgreeOnEveryPairOfAxes();
    void putsThoseWithoutAValueLast();
    void keepsRetiredAndUnknownCodes();
    void countsOverdueByTheRealDueDay();
    void namesTheClientsOfACell();
    void aClickOpensAsManyClientsAsTheCellCounts();
    void refusesUnknownAxes();
    void worksOnAnEmptyFile();

private:
    Connection &connection() { return m_file->connection(); }
    Matrix matrix(const QString &rows, const QString &columns)
    {
        return Insight::matrix(connection(), rows, columns, kToday).value_or(Matrix());
    }
    std::unique_ptr<ScratchFile> m_file;
};

void TestMatrix::init()
{
    m_file = std::make_unique<ScratchFile>();
    QVERIFY_RESULT(m_file->create());
    QVERIFY_RESULT(Lists::seed(connection()));
    QVERIFY_RESULT(insertBaseFirm(connection()));
}

void TestMatrix::attributeByCooperation()
{
    const Matrix found = matrix(u"attribute"_s, u"cooperation"_s);
    QCOMPARE(found.columns, (QStringList{u"cooperating"_s, u"follow_up"_s, u"not_coop"_s}));
    QCOMPARE(counts(found, u"ENT"_s), u"10/5/1"_s);
    QCOMPARE(counts(found, u"DLR"_s), u"4/2/1"_s);
    QCOMPARE(counts(found, u"IND"_s), u"4/3/0"_s);
    QCOMPARE(counts(found, u"GOV"_s), u"0/0/0"_s);
    QCOMPARE(found.columnTotal(0).count, 18);
    QCOMPARE(found.columnTotal(1).count, 10);
    QCOMPARE(found.columnTotal(2).count, 2);
    QCOMPARE(found.total().amount, Money{800'000'000});
    QCOMPARE(found.total().overdue, 8);
}

void TestMatrix::attributeByTier()
{
    const Matrix found = matrix(u"attribute"_s, u"tier"_s);
    QCOMPARE(counts(found, u"ENT"_s), u"3/1/6/0/6"_s);
    QCOMPARE(counts(found, u"DLR"_s), u"0/1/3/0/3"_s);
    QCOMPARE(counts(found, u"IND"_s), u"0/0/1/3/3"_s);
    QCOMPARE(found.columnTotal(0).amount, Money{580'000'000});
    QCOMPARE(found.columnTotal(3).amount, Money{6'000'000});
}

void TestMatrix::ordersAxes_data()
{
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("counts");
    QTest::newRow("tier") << u"tier"_s << u"A B C D none"_s << u"3/2/10/3/12"_s;
    QTest::newRow("cycle") << u"cycle_days"_s << u"7 14 30 60 90"_s << u"3/2/21/1/3"_s;
    QTest::newRow("state") << u"cycle_state"_s << u"never overdue today soon later suppressed"_s << u"1/8/4/7/9/1"_s;
    QTest::newRow("owner") << u"owner"_s << u"u1 u2 u3 u4 u5"_s << u"8/11/0/0/11"_s;
    QTest::newRow("attribute") << u"attribute"_s << u"ENT IND DLR GOV ORG SOHO"_s << u"16/7/7/0/0/0"_s;
    QTest::newRow("cooperation") << u"cooperation"_s << u"cooperating follow_up not_coop"_s << u"18/10/2"_s;
    QTest::newRow("industry, unused") << u"industry"_s << u""_s << u"30"_s;
}

void TestMatrix::ordersAxes()
{
    QFETCH(QString, axis);
    QFETCH(QString, codes);
    QFETCH(QString, counts);
    const Matrix found = matrix(axis, u"tier"_s);
    QCOMPARE(found.rows.join(u' '), codes);
    QStringList totals;
    for (qsizetype row = 0; row < found.rows.size(); ++row)
        totals += QString::number(found.rowTotal(row).count);
    QCOMPARE(totals.join(u'/'), counts);
}

void TestMatrix::totalsAgreeOnEveryPairOfAxes()
{
    for (const QString &rows : matrixAxes()) {
        for (const QString &columns : matrixAxes()) {
            const Matrix found = matrix(rows, columns);
            QCOMPARE(found.cells.size(), found.rows.size() * found.columns.size());
            QCOMPARE(found.total(), (MatrixCell{30, Money{800'000'000}, 8}));
            const Matrix turned = matrix(columns, rows);
            QCOMPARE(turned.rows, found.columns);
            QCOMPARE(turned.columnTotal(0), found.rowTotal(0));
        }
    }
}

void TestMatrix::putsThoseWithoutAValueLast()
{
    QVERIFY_RESULT(
        connection().run(u"UPDATE client SET attribute = '', owner_id = NULL WHERE code IN ('C01', 'C02')"_s));
    QCOMPARE(matrix(u"attribute"_s, u"owner"_s).rows.last(), QString());
    const Matrix found = matrix(u"owner"_s, u"attribute"_s);
    QCOMPARE(found.rows.last(), QString());
    QCOMPARE(found.at(found.rows.size() - 1, found.columns.size() - 1).count, 2);
}

void TestMatrix::keepsRetiredAndUnknownCodes()
{
    Connection &c = connection();
    QVERIFY_RESULT(c.run(u"UPDATE list_value SET active = 0 WHERE list = 'attribute' AND code IN ('DLR', 'GOV')"_s));
    QVERIFY_RESULT(c.run(u"UPDATE client SET attribute = 'ZZ' WHERE code = 'C01'"_s));
    QVERIFY_RESULT(c.run(u"UPDATE user SET active = 0 WHERE code IN ('u2', 'u3')"_s));
    QCOMPARE(matrix(u"attribute"_s, u"tier"_s).rows,
             (QStringList{u"ENT"_s, u"IND"_s, u"DLR"_s, u"ORG"_s, u"SOHO"_s, u"ZZ"_s}));
    QCOMPARE(matrix(u"owner"_s, u"tier"_s).rows, (QStringList{u"u1"_s, u"u2"_s, u"u4"_s, u"u5"_s}));
}

void TestMatrix::countsOverdueByTheRealDueDay()
{
    QVERIFY_RESULT(connection().run(u"UPDATE client SET snooze_until = '2026-03-20' WHERE code = 'C14'"_s));
    const Matrix found = matrix(u"tier"_s, u"cycle_state"_s);
    QCOMPARE(found.total().overdue, 8);
    QCOMPARE(found.columnTotal(found.columns.indexOf(u"overdue"_s)).count, 8);
}

void TestMatrix::namesTheClientsOfACell()
{
    QVERIFY_RESULT(connection().run(u"UPDATE client SET attribute = '' WHERE code = 'C01'"_s));
    const Matrix found = matrix(u"tier"_s, u"attribute"_s);
    const qsizetype last = found.columns.size() - 1;
    const auto is = [](const QString &field, const QString &code) {
        return Condition{field, Condition::Op::Is, {code}};
    };
    QCOMPARE(Insight::conditionsOf(found, 4, 0),
             (QList<Condition>{is(u"tier"_s, u"none"_s), is(u"attribute"_s, u"ENT"_s)}));
    QCOMPARE(Insight::conditionsOf(found, 0, -1), QList<Condition>{is(u"tier"_s, u"A"_s)});
    QCOMPARE(Insight::conditionsOf(found, -1, last), (QList<Condition>{{u"attribute"_s, Condition::Op::Empty, {}}}));
    QVERIFY(Insight::conditionsOf(found, -1, -1).isEmpty());
}

void TestMatrix::aClickOpensAsManyClientsAsTheCellCounts()
{
    Connection &c = connection();
    QVERIFY_RESULT(c.run(u"UPDATE client SET attribute = '', owner_id = NULL WHERE code IN ('C01', 'P09')"_s));
    QVERIFY_RESULT(c.run(u"INSERT INTO meta (key, value) VALUES ('derived_day', '2026-03-16')"_s));
    for (const QString &rows : matrixAxes()) {
        const Matrix found = matrix(rows, rows == "tier"_L1 ? u"owner"_s : u"tier"_s);
        for (qsizetype cell = 0; cell < found.cells.size(); ++cell) {
            const qsizetype row = cell / found.columns.size();
            const qsizetype column = cell % found.columns.size();
            const auto ids = Clients::find(c, {.conditions = Insight::conditionsOf(found, row, column)});
            QVERIFY_RESULT(ids);
            QVERIFY2(ids->size() == found.cells[cell].count,
                     qPrintable(rows + u' ' + found.rows[row] + u' ' + found.columns[column]));
        }
    }
}

void TestMatrix::refusesUnknownAxes()
{
    QCOMPARE(Insight::matrix(connection(), u"colour"_s, u"tier"_s, kToday).error().kind, ErrorKind::Invalid);
    QCOMPARE(Insight::matrix(connection(), u"tier"_s, u"tier; DROP TABLE client"_s, kToday).error().kind,
             ErrorKind::Invalid);
}

void TestMatrix::worksOnAnEmptyFile()
{
    ScratchFile empty;
    QVERIFY_RESULT(empty.create());
    const auto found = Insight::matrix(empty.connection(), u"cycle_days"_s, u"tier"_s, kToday);
    QVERIFY_RESULT(found);
    QVERIFY(found->rows.isEmpty());
    QCOMPARE(found->columns.size(), 5);
    QCOMPARE(found->total(), MatrixCell());
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
