// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Pins of tiers by the command line, and the report of who rose and fell.
class TestTierCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pinsAndUnpins();
    void dryRunChangesNothing();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void reportsThePeriod_data();
    void reportsThePeriod();

private:
    CommandResult call(const QStringList &words) const { return (*m_run)(words); }
    QString derived() const
    {
        const CommandResult shown = call({u"export"_s, u"{}"_s, u"clients"_s, u"--columns"_s,
                                          u"code,tier,tier_rule,tier_pinned,effective_cycle_days"_s});
        QStringList lines = shown.lines();
        lines.sort();
        return lines.join(u' ');
    }

    std::unique_ptr<CommandRun> m_run;
};

void TestTierCommands::init()
{
    m_run = std::make_unique<CommandRun>();
    m_run->setToday(u"2026-03-16"_s);
    QCOMPARE(call({u"new"_s, u"{}"_s, u"--currency"_s, u"CNY"_s, u"--language"_s, u"en"_s}).exit, 0);
    for (const QStringList &words :
         {QStringList{u"add"_s, u"{}"_s, u"clients"_s, u"code=C1"_s, u"name=远航"_s},
          QStringList{u"add"_s, u"{}"_s, u"clients"_s, u"code=S1"_s, u"name=Mill"_s, u"roles=supplier"_s},
          QStringList{u"add"_s, u"{}"_s, u"sales"_s, u"client=C1"_s, u"day=2026-03-01"_s, u"amount=60000"_s}}) {
        const CommandResult made = call(words);
        QVERIFY2(made.exit == 0, qPrintable(made.err));
    }
}

void TestTierCommands::pinsAndUnpins()
{
    QCOMPARE(derived(), u"C1,C,C,0,30 S1,none,none,0,30"_s);
    const CommandResult pinned =
        call({u"do"_s, u"{}"_s, u"pin"_s, u"C1"_s, u"tier=a"_s, u"until=2026-03-20"_s, u"reason=opens a region"_s});
    QVERIFY2(pinned.exit == 0, qPrintable(pinned.err));
    QCOMPARE(pinned.lines(), (QStringList{u"clients,C1,pinned_tier,,A"_s, u"clients,C1,pin_reason,,opens a region"_s,
                                          u"clients,C1,pin_until,,2026-03-20"_s}));
    QCOMPARE(derived(), u"C1,A,C,1,7 S1,none,none,0,30"_s);
    QCOMPARE(call({u"report"_s, u"{}"_s, u"tiers"_s}).lines().first(), u"A,1,60000.00,100.0"_s);
    m_run->setToday(u"2026-03-20"_s);
    QCOMPARE(derived(), u"C1,A,C,1,7 S1,none,none,0,30"_s);
    m_run->setToday(u"2026-03-21"_s);
    QCOMPARE(derived(), u"C1,C,C,0,30 S1,none,none,0,30"_s);
    const CommandResult pinnedAgain = call({u"do"_s, u"{}"_s, u"pin"_s, u"C1"_s, u"B"_s, u"again"_s});
    QVERIFY2(pinnedAgain.exit == 0, qPrintable(pinnedAgain.err));
    QCOMPARE(derived(), u"C1,B,C,1,14 S1,none,none,0,30"_s);
    QCOMPARE(call({u"do"_s, u"{}"_s, u"unpin"_s, u"C1"_s}).exit, 0);
    QCOMPARE(derived(), u"C1,C,C,0,30 S1,none,none,0,30"_s);
    QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
    QCOMPARE(derived(), u"C1,B,C,1,14 S1,none,none,0,30"_s);
    QCOMPARE(call({u"check"_s, u"{}"_s}).exit, 0);
}

void TestTierCommands::dryRunChangesNothing()
{
    const CommandResult shown = call({u"do"_s, u"{}"_s, u"pin"_s, u"C1"_s, u"tier=A"_s, u"reason=x"_s, u"--dry-run"_s});
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.lines().size(), 2);
    QCOMPARE(derived(), u"C1,C,C,0,30 S1,none,none,0,30"_s);
}

void TestTierCommands::namesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("said");
    const QStringList pin{u"do"_s, u"{}"_s, u"pin"_s};
    QTest::newRow("no tier") << pin + QStringList{u"C1"_s} << 2 << u"tier="_s;
    QTest::newRow("no reason") << pin + QStringList{u"C1"_s, u"tier=A"_s} << 2 << u"reason="_s;
    QTest::newRow("no such tier") << pin + QStringList{u"C1"_s, u"tier=E"_s, u"reason=x"_s} << 1 << u"A, B, C, D"_s;
    QTest::newRow("no day") << pin + QStringList{u"C1"_s, u"tier=A"_s, u"reason=x"_s, u"until=soon"_s} << 1
                            << u"soon"_s;
    QTest::newRow("past") << pin + QStringList{u"C1"_s, u"tier=A"_s, u"reason=x"_s, u"until=2026-03-15"_s} << 1
                          << u"today or later"_s;
    QTest::newRow("a supplier") << pin + QStringList{u"S1"_s, u"tier=A"_s, u"reason=x"_s} << 1 << u"buyers"_s;
    QTest::newRow("not pinned") << QStringList{u"do"_s, u"{}"_s, u"unpin"_s, u"C1"_s} << 1 << u"not pinned"_s;
    QTest::newRow("report from no day") << QStringList{u"report"_s, u"{}"_s, u"tier-changes"_s, u"--from"_s, u"x"_s}
                                        << 2 << u"x is not a day"_s;
}

void TestTierCommands::namesWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, said);
    const CommandResult result = call(words);
    QCOMPARE(result.exit, exit);
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
}

void TestTierCommands::reportsThePeriod_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("lines");
    const QString up = u"C1,远航,C,A,60000.00,2026-03-16"_s;
    const QString down = u"C1,远航,A,C,60000.00,2026-03-21"_s;
    const QString first = u"C1,远航,none,C,60000.00,2026-03-16"_s;
    QTest::newRow("all") << QStringList{} << QStringList{down, up, first};
    QTest::newRow("from") << QStringList{u"--from"_s, u"2026-03-21"_s} << QStringList{down};
    QTest::newRow("until") << QStringList{u"--until"_s, u"2026-03-20"_s} << QStringList{up, first};
    QTest::newRow("net") << QStringList{u"--net"_s} << QStringList{u"C1,远航,none,C,60000.00,2026-03-21"_s};
    QTest::newRow("causes") << QStringList{u"--causes"_s}
                            << QStringList{down + u",pin"_s, up + u",pin"_s, first + u",amount"_s};
}

void TestTierCommands::reportsThePeriod()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, lines);
    QCOMPARE(call({u"do"_s, u"{}"_s, u"pin"_s, u"C1"_s, u"tier=A"_s, u"reason=x"_s, u"until=2026-03-20"_s}).exit, 0);
    m_run->setToday(u"2026-03-25"_s);
    QCOMPARE(call({u"set"_s, u"{}"_s, u"reminders.soon_days=7"_s}).exit, 0); // the days pass with the next writer
    const CommandResult report = call(QStringList{u"report"_s, u"{}"_s, u"tier-changes"_s} + options);
    QVERIFY2(report.exit == 0, qPrintable(report.err));
    QCOMPARE(report.lines(), lines);
}

QTEST_GUILESS_MAIN(TestTierCommands)
#include "tst_tiercommands.moc"
