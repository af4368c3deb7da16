// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storyrun.h"

using namespace Qt::StringLiterals;

/// US-09, the steps about money: what is open, what is held and why. The steps build on one another.
class TestUs09 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY_DONE(m_run({u"new"_s, u"{}"_s, u"--currency"_s, u"CNY"_s, u"--language"_s, u"zh_CN"_s}));
        const QList<QStringList> files{{u"clients"_s, u"parties"_s, u"created 2,"_s},
                                       {u"people"_s, u"people"_s, u"created 2,"_s},
                                       {u"sales"_s, u"deals"_s, u"created 4,"_s},
                                       {u"invoices"_s, u"invoices"_s, u"created 2,"_s}};
        for (const QStringList &file : files) {
            const CommandResult result = m_run({u"import"_s, u"{}"_s, file[0], fixture(file[1])});
            QVERIFY2(result.exit == 0 && result.out.startsWith(file[2]), qPrintable(result.out + result.err));
        }
    }

    void step02TheClientAndItsOpenInvoice()
    {
        QCOMPARE(m_run.client(u"H1"_s, u"preferred_channel,phone_out_consent,amount,sales,last_sale,tier"_s),
                 u"email,0,106000.00,3,2026-02-26,C"_s);
        QCOMPARE(line(u"INV-77"_s), u"INV-77,H1,12000.00,0.00,12000.00,2026-03-06,,2026-03-31,"
                                    u"经常出差，月底返沪后付款,held"_s);
    }

    void step14TheDunningList()
    {
        const CommandResult report = m_run({u"report"_s, u"{}"_s, u"receivables"_s});
        QCOMPARE(report.header(), u"invoice,client,amount,paid,open,due,days_overdue,hold_until,reason,state"_s);
        QCOMPARE(report.lines()[0], u"INV-80,H2,3000.00,0.00,3000.00,2026-03-01,15,,,overdue"_s);
        QCOMPARE(report.column(u"state"_s), (QStringList{u"overdue"_s, u"held"_s}));
    }

    void step15WhenTheHoldIsOver()
    {
        const auto states = [&](const QString &day) {
            const CommandResult report = m_run({u"report"_s, u"{}"_s, u"receivables"_s, u"--today"_s, day});
            QStringList states;
            for (const QString &invoice : {u"INV-77"_s, u"INV-80"_s})
                states << report.column(u"state"_s).value(report.column(u"invoice"_s).indexOf(invoice));
            return states.join(u' ');
        };
        QCOMPARE(states(u"2026-03-31"_s), u"held overdue"_s);
        QCOMPARE(states(u"2026-04-01"_s), u"overdue overdue"_s);
        QCOMPARE(m_run({u"report"_s, u"{}"_s, u"receivables"_s, u"--on"_s, u"2026-04-01"_s}).column(u"days_overdue"_s),
                 (QStringList{u"31"_s, u"26"_s}));
    }

    void aSecondRunAddsNothing()
    {
        const CommandResult again = m_run({u"import"_s, u"{}"_s, u"invoices"_s, fixture(u"invoices"_s)});
        QVERIFY2(again.out.startsWith(u"created 0, updated 0, unchanged 2,"_s), qPrintable(again.out));
    }

    void paidAndHeldByHand()
    {
        QVERIFY_DONE(m_run({u"do"_s, u"{}"_s, u"pay"_s, u"INV-77"_s, u"amount=2000"_s, u"number=P1"_s}));
        QVERIFY(line(u"INV-77"_s).startsWith(u"INV-77,H1,12000.00,2000.00,10000.00,"_s));
        QVERIFY_DONE(m_run({u"do"_s, u"{}"_s, u"pay"_s, u"INV-77"_s}));
        QVERIFY(line(u"INV-77"_s).endsWith(u",paid"_s));
        QCOMPARE(m_run({u"do"_s, u"{}"_s, u"pay"_s, u"INV-77"_s}).exit, 1);
        QCOMPARE(m_run({u"do"_s, u"{}"_s, u"hold"_s, u"INV-80"_s, u"until=2026-03-20"_s}).exit, 1);
        QCOMPARE(m_run({u"do"_s, u"{}"_s, u"hold"_s, u"INV-80"_s, u"until=2026-03-15"_s, u"reason=x"_s}).exit, 1);
        QVERIFY_DONE(m_run({u"do"_s, u"{}"_s, u"hold"_s, u"INV-80"_s, u"until=2026-03-20"_s, u"reason=on leave"_s}));
        QCOMPARE(line(u"INV-80"_s), u"INV-80,H2,3000.00,0.00,3000.00,2026-03-01,,2026-03-20,on leave,held"_s);
        QVERIFY_DONE(m_run({u"do"_s, u"{}"_s, u"release"_s, u"INV-80"_s}));
        QVERIFY(line(u"INV-80"_s).endsWith(u",15,,on leave,overdue"_s));
        for (int i = 0; i < 4; ++i)
            QVERIFY_DONE(m_run({u"undo"_s, u"{}"_s}));
        QVERIFY(line(u"INV-77"_s).startsWith(u"INV-77,H1,12000.00,0.00,12000.00,"_s));
    }

private:
    static QString fixture(const QString &name)
    {
        return QStringLiteral(WEFT_SOURCE_DIR "/tests/stories/us09/") + name + u".csv"_s;
    }
    QString line(const QString &invoice)
    {
        const QStringList lines = m_run({u"report"_s, u"{}"_s, u"receivables"_s}).lines();
        const auto found = std::ranges::find_if(lines, [&](const QString &l) { return l.startsWith(invoice + u','); });
        return found == lines.end() ? QString() : *found;
    }

    StoryRun m_run;
};

QTEST_GUILESS_MAIN(TestUs09)
#include "tst_us09.moc"
