// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storyrun.h"

using namespace Qt::StringLiterals;

/// US-06: classify across and down. The steps build on one another.
class TestUs06 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString problem = m_run.load();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void step01AllClients()
    {
        const QStringList roles = m_run({u"export"_s, u"{}"_s, u"clients"_s}).column(u"roles"_s);
        QCOMPARE(roles.size(), 30);
        QCOMPARE(roles.count(u"customer"_s), 20);
        QCOMPARE(roles.count(u"prospect"_s), 10);
    }

    void step02ByCooperation()
    {
        QCOMPARE(m_run.clients(u"cooperation=cooperating"_s).size(), 18);
        QCOMPARE(m_run.clients(u"cooperation=follow_up"_s),
                 (QStringList{u"C19"_s, u"C20"_s, u"P01"_s, u"P02"_s, u"P03"_s, u"P04"_s, u"P05"_s, u"P06"_s, u"P07"_s,
                              u"P08"_s}));
        QCOMPARE(m_run.clients(u"cooperation=not_coop"_s), (QStringList{u"P09"_s, u"P10"_s}));
    }

    void step03AttributeByCooperation()
    {
        const CommandResult matrix =
            report({u"matrix"_s, u"--rows"_s, u"attribute"_s, u"--columns"_s, u"cooperation"_s});
        QCOMPARE(matrix.header(), u"row,column,count,amount,share_pct,overdue"_s);
        QCOMPARE(counts(matrix, u"ENT"_s), (QStringList{u"10"_s, u"5"_s, u"1"_s}));
        QCOMPARE(counts(matrix, u"DLR"_s), (QStringList{u"4"_s, u"2"_s, u"1"_s}));
        QCOMPARE(counts(matrix, u"IND"_s), (QStringList{u"4"_s, u"3"_s, u"0"_s}));
        QCOMPARE(matrix.column(u"column"_s).mid(0, 3), (QStringList{u"cooperating"_s, u"follow_up"_s, u"not_coop"_s}));
    }

    void step04ByCycle()
    {
        const CommandResult matrix = report({u"matrix"_s, u"--rows"_s, u"cycle_days"_s, u"--columns"_s, u"tier"_s});
        QCOMPARE(sum(counts(matrix, u"7"_s)), 3);
        QCOMPARE(sum(counts(matrix, u"14"_s)), 2);
        QCOMPARE(sum(counts(matrix, u"30"_s)), 21);
        QCOMPARE(sum(counts(matrix, u"60"_s)), 1);
        QCOMPARE(sum(counts(matrix, u"90"_s)), 3);
        QCOMPARE(m_run.clients(u"effective_cycle_days=60"_s), (QStringList{u"C06"_s}));
    }

    void step05Filter()
    {
        QCOMPARE(m_run.clients(u"attribute=ENT cooperation=cooperating effective_cycle_days=30"_s),
                 (QStringList{u"C08"_s, u"C10"_s, u"C12"_s, u"C14"_s, u"C15"_s}));
    }

    void step06And07Tiers()
    {
        const CommandResult tiers = report({u"tiers"_s});
        QCOMPARE(tiers.header(), u"tier,clients,amount,share_pct"_s);
        QCOMPARE(tiers.lines(), (QStringList{u"A,3,5800000.00,72.5"_s, u"B,2,900000.00,11.3"_s,
                                             u"C,10,1240000.00,15.5"_s, u"D,3,60000.00,0.8"_s, u"none,2,0.00,0.0"_s}));
        QCOMPARE(m_run.clients(u"tier=A"_s), (QStringList{u"C01"_s, u"C02"_s, u"C03"_s}));
        QCOMPARE(m_run.clients(u"tier=B"_s), (QStringList{u"C04"_s, u"C05"_s}));
        QCOMPARE(m_run.clients(u"tier=D"_s), (QStringList{u"C16"_s, u"C17"_s, u"C18"_s}));
        QCOMPARE(m_run.client(u"C01"_s, u"amount"_s), u"3200000.00"_s);
        QCOMPARE(m_run.client(u"C05"_s, u"amount"_s), u"300000.00"_s);
    }

    void step08AttributeByTier()
    {
        const CommandResult matrix = report({u"matrix"_s, u"--rows"_s, u"attribute"_s, u"--columns"_s, u"tier"_s});
        QCOMPARE(counts(matrix, u"ENT"_s), (QStringList{u"3"_s, u"1"_s, u"6"_s, u"0"_s, u"6"_s}));
        QCOMPARE(counts(matrix, u"DLR"_s), (QStringList{u"0"_s, u"1"_s, u"3"_s, u"0"_s, u"3"_s}));
        QCOMPARE(counts(matrix, u"IND"_s), (QStringList{u"0"_s, u"0"_s, u"1"_s, u"3"_s, u"3"_s}));
    }

    void step09WindowEdge()
    {
        QCOMPARE(m_run.client(u"C15"_s, u"tier,cooperation"_s), u"C,cooperating"_s);
        QCOMPARE(m_run.client(u"C20"_s, u"tier,cooperation"_s), u"none,follow_up"_s);
    }

    void step10Pareto()
    {
        const CommandResult pareto = report({u"pareto"_s});
        QCOMPARE(pareto.header(), u"rank,code,name,amount,cumulative_share_pct"_s);
        QCOMPARE(pareto.lines().size(), 20);
        QCOMPARE(pareto.column(u"code"_s).mid(0, 4), (QStringList{u"C01"_s, u"C02"_s, u"C03"_s, u"C04"_s}));
        QCOMPARE(pareto.column(u"cumulative_share_pct"_s)[3], u"80.0"_s);
        QCOMPARE(pareto.column(u"amount"_s).last(), u"0.00"_s);
    }

    void step11NewSale()
    {
        const CommandResult added =
            m_run({u"add"_s, u"{}"_s, u"sales"_s, u"client=C04"_s, u"amount=400000"_s, u"day=2026-03-16"_s});
        QVERIFY_DONE(added);
        m_sale = added.out.trimmed();
        QCOMPARE(m_run.client(u"C04"_s, u"amount,tier,effective_cycle_days"_s), u"1000000.00,A,7"_s);
        QCOMPARE(m_run.due(u"C04"_s), u"overdue 2026-03-09 7"_s);
        const CommandResult pareto = report({u"pareto"_s});
        QCOMPARE(pareto.column(u"code"_s).mid(2, 2), (QStringList{u"C03"_s, u"C04"_s}));
        QCOMPARE(pareto.column(u"cumulative_share_pct"_s)[3], u"81.0"_s);
        QCOMPARE(report({u"tier-changes"_s}).lines().size(), 1);
        QVERIFY(report({u"tier-changes"_s}).lines()[0].endsWith(u",B,A,1000000.00,2026-03-16"_s));
    }

    void step12SaleCancelled()
    {
        QVERIFY_DONE(m_run({u"remove"_s, u"{}"_s, u"sales"_s, m_sale}));
        QCOMPARE(m_run.client(u"C04"_s, u"tier"_s), u"B"_s);
        QCOMPARE(m_run.due(u"C04"_s), u"today 2026-03-16"_s);
        step06And07Tiers();
        step10Pareto();
    }

    void step13Return()
    {
        const CommandResult returned = m_run({u"do"_s, u"{}"_s, u"return"_s, u"client=C05"_s, u"amount=1.00"_s});
        QVERIFY_DONE(returned);
        QCOMPARE(m_run.client(u"C05"_s, u"amount,tier,effective_cycle_days"_s), u"299999.00,C,30"_s);
        QCOMPARE(m_run.due(u"C05"_s), u"later 2026-04-07"_s);
    }

    void step14Override()
    {
        QVERIFY_DONE(m_run({u"edit"_s, u"{}"_s, u"clients"_s, u"P09"_s, u"cooperation_override=follow_up"_s,
                            u"--reason"_s, u"met at fair"_s}));
        QCOMPARE(m_run.clients(u"cooperation=follow_up"_s).size(), 11);
        QCOMPARE(m_run.clients(u"cooperation=not_coop"_s), (QStringList{u"P10"_s}));
        QCOMPARE(m_run.client(u"P09"_s, u"cooperation_override"_s), u"follow_up"_s);
        QVERIFY_DONE(m_run({u"edit"_s, u"{}"_s, u"clients"_s, u"P09"_s, u"cooperation_override="_s}));
        QCOMPARE(m_run.clients(u"cooperation=follow_up"_s).size(), 10);
        QCOMPARE(m_run.clients(u"cooperation=not_coop"_s).size(), 2);
    }

    void step15Thresholds()
    {
        for (int step = 0; step < 3; ++step)
            QVERIFY_DONE(m_run({u"undo"_s, u"{}"_s}));
        QCOMPARE(m_run.client(u"C05"_s, u"amount,tier"_s), u"300000.00,B"_s);

        QVERIFY_DONE(m_run({u"set"_s, u"{}"_s, u"tiers.B.name=Gold"_s, u"tiers.B.min=600000"_s}));
        QCOMPARE(m_run.clients(u"tier=B"_s), (QStringList{u"C04"_s}));
        QCOMPARE(m_run.client(u"C05"_s, u"tier"_s), u"C"_s);
        QCOMPARE(m_run({u"get"_s, u"{}"_s, u"tiers.B.name"_s}).out, u"Gold\n"_s);
        QVERIFY_DONE(m_run({u"undo"_s, u"{}"_s}));
        QCOMPARE(m_run.clients(u"tier=B"_s), (QStringList{u"C04"_s, u"C05"_s}));
        QCOMPARE(m_run({u"get"_s, u"{}"_s, u"tiers.B.name"_s}).out, u"\n"_s);
    }

    void step16QuotationDoesNotCount()
    {
        QVERIFY_DONE(
            m_run({u"add"_s, u"{}"_s, u"opportunities"_s, u"client=C16"_s, u"stage=proposal"_s, u"amount=2000000"_s}));
        QCOMPARE(m_run.client(u"C16"_s, u"tier,amount"_s), u"D,30000.00"_s);
    }

    void theSameInEveryLanguage()
    {
        for (const QStringList &words : {QStringList{u"due"_s, u"{}"_s}, QStringList{u"report"_s, u"{}"_s, u"matrix"_s},
                                         QStringList{u"export"_s, u"{}"_s, u"clients"_s}}) {
            const QString english = m_run(words + QStringList{u"--language"_s, u"en"_s}).out;
            QVERIFY(english.size() > 500);
            for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s})
                QCOMPARE(m_run(words + QStringList{u"--language"_s, language}).out, english);
        }
    }

    void nextDayC15AndP08Fall()
    {
        m_run.setToday(u"2026-03-17"_s);
        QCOMPARE(m_run.client(u"C15"_s, u"tier,cooperation"_s), u"none,follow_up"_s);
        QCOMPARE(m_run.client(u"P08"_s, u"cooperation"_s), u"not_coop"_s);
        const CommandResult changes = report({u"tier-changes"_s});
        QCOMPARE(changes.header(), u"code,name,from,to,amount,day"_s);
        QVERIFY(changes.lines().value(0).startsWith(u"C15,"_s));
        QVERIFY(changes.lines()[0].endsWith(u",C,none,0.00,2026-03-17"_s));
        m_run.setToday(u"2026-03-16"_s);
        QCOMPARE(m_run.client(u"C15"_s, u"tier,cooperation"_s), u"C,cooperating"_s);
    }

private:
    CommandResult report(const QStringList &words) const { return m_run(QStringList{u"report"_s, u"{}"_s} + words); }

    static QStringList counts(const CommandResult &matrix, const QString &row)
    {
        QStringList cells;
        for (const QString &line : matrix.lines()) {
            if (line.section(u',', 0, 0) == row)
                cells << line.section(u',', 2, 2);
        }
        return cells;
    }
    static int sum(const QStringList &cells)
    {
        int total = 0;
        for (const QString &cell : cells)
            total += cell.toInt();
        return total;
    }

    StoryRun m_run;
    QString m_sale;
};

QTEST_GUILESS_MAIN(TestUs06)
#include "tst_us06.moc"
