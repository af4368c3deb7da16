// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What weft-cli says of itself, and of what is typed wrongly.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasHelp()
    {
        const CommandRun run;
        const CommandResult all = run({u"help"_s});
        QCOMPARE(all.exit, 0);
        QVERIFY(commands().size() >= 19);
        for (const Command &command : commands()) {
            const QString name = QString::fromLatin1(command.name);
            QVERIFY2(all.out.contains(u"  "_s + name + u' '), command.name);
            const CommandResult help = run({u"help"_s, name});
            QCOMPARE(help.exit, 0);
            QVERIFY(help.out.startsWith(u"weft-cli "_s + name));
            QVERIFY2(!help.out.contains(u'\u00e2'), command.name); // UTF-8 that was read as Latin-1
            for (const Option &option : command.options)
                QVERIFY2(help.out.contains(u"--"_s + QLatin1String(option.name)), option.name);
            QCOMPARE(run({name, u"--help"_s}).out, help.out);
        }
        QVERIFY(all.err.isEmpty());
        QVERIFY(run({u"--version"_s}).out.startsWith(u"weft-cli "_s));
        QCOMPARE(run({}).exit, 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("command") << QStringList{u"imprt"_s} << u"Did you mean import?"_s;
        QTest::newRow("no slip") << QStringList{u"zzzzzzzz"_s} << u"There is no command zzzzzzzz."_s;
        QTest::newRow("option") << QStringList{u"due"_s, u"f.weft"_s, u"--dys"_s, u"3"_s} << u"Did you mean --days?"_s;
        QTest::newRow("missing argument") << QStringList{u"import"_s, u"f.weft"_s} << u"KIND is missing."_s;
        QTest::newRow("too many") << QStringList{u"undo"_s, u"f.weft"_s, u"x"_s} << u"Too many arguments: x."_s;
        QTest::newRow("missing value") << QStringList{u"due"_s, u"f.weft"_s, u"--days"_s} << u"needs a value"_s;
        QTest::newRow("switch with value")
            << QStringList{u"new"_s, u"f.weft"_s, u"--sample=1"_s} << u"takes no value"_s;
        QTest::newRow("twice") << QStringList{u"due"_s, u"f.weft"_s, u"--days=1"_s, u"--days=2"_s} << u"twice"_s;
        QTest::newRow("day") << QStringList{u"due"_s, u"f.weft"_s, u"--today"_s, u"2026-02-30"_s}
                             << u"2026-02-30 is not a day"_s;
        QTest::newRow("time") << QStringList{u"due"_s, u"f.weft"_s, u"--now"_s, u"25:00"_s} << u"25:00 is not a time"_s;
        QTest::newRow("format") << QStringList{u"due"_s, u"f.weft"_s, u"--format"_s, u"xml"_s} << u"csv, json"_s;
        QTest::newRow("language") << QStringList{u"due"_s, u"f.weft"_s, u"--language"_s, u"xx"_s} << u"zh_CN"_s;
        QTest::newRow("kind") << QStringList{u"import"_s, u"f.weft"_s, u"clints"_s, u"a.csv"_s}
                              << u"Did you mean clients?"_s;
        QTest::newRow("field") << QStringList{u"add"_s, u"f.weft"_s, u"clients"_s, u"nmae=x"_s}
                               << u"Did you mean name?"_s;
        QTest::newRow("no value") << QStringList{u"add"_s, u"f.weft"_s, u"clients"_s, u"name"_s} << u"field=value"_s;
        QTest::newRow("setting") << QStringList{u"set"_s, u"f.weft"_s, u"tiers.A.mn=1"_s}
                                 << u"Did you mean tiers.A.min?"_s;
        QTest::newRow("get") << QStringList{u"get"_s, u"f.weft"_s, u"tiers.A.mn"_s} << u"Did you mean tiers.A.min?"_s;
        QTest::newRow("report") << QStringList{u"report"_s, u"f.weft"_s, u"paretto"_s} << u"Did you mean pareto?"_s;
        QTest::newRow("no report") << QStringList{u"report"_s, u"f.weft"_s} << u"Which report?"_s;
        QTest::newRow("axis") << QStringList{u"report"_s, u"f.weft"_s, u"matrix"_s, u"--rows"_s, u"teir"_s}
                              << u"Did you mean tier?"_s;
        QTest::newRow("days") << QStringList{u"report"_s, u"f.weft"_s, u"due"_s, u"--days=x"_s}
                              << u"--days wants a number"_s;
        QTest::newRow("tidiness") << QStringList{u"report"_s, u"f.weft"_s, u"tidiness"_s, u"--line=stub-user"_s}
                                  << u"Did you mean stub-users?"_s;
        QTest::newRow("action") << QStringList{u"do"_s, u"f.weft"_s, u"snoze"_s} << u"Did you mean snooze?"_s;
        QTest::newRow("action needs") << QStringList{u"do"_s, u"f.weft"_s, u"snooze"_s, u"C1"_s, u"until=2026-03-18"_s}
                                      << u"needs reason="_s;
        QTest::newRow("action one too many") << QStringList{u"do"_s, u"f.weft"_s, u"done"_s, u"T1"_s, u"now"_s}
                                             << u"does not know what to do with now"_s;
        QTest::newRow("filter field") << QStringList{u"export"_s, u"f.weft"_s, u"clients"_s, u"--filter=attribut=ENT"_s}
                                      << u"Did you mean attribute?"_s;
        QTest::newRow("sort field") << QStringList{u"export"_s, u"f.weft"_s, u"clients"_s, u"--sort=nme"_s}
                                    << u"Did you mean name?"_s;
        QTest::newRow("action whom") << QStringList{u"do"_s, u"f.weft"_s, u"done"_s} << u"needs the record"_s;
        QTest::newRow("channel") << QStringList{u"log"_s, u"f.weft"_s, u"C1"_s} << u"--channel"_s;
        QTest::newRow("moment") << QStringList{u"log"_s, u"f.weft"_s, u"C1"_s, u"--channel=sms"_s, u"--at=soon"_s}
                                << u"soon is not a moment"_s;
        QTest::newRow("history") << QStringList{u"history"_s, u"f.weft"_s, u"clients"_s} << u"Whose history?"_s;
        QTest::newRow("limit") << QStringList{u"find"_s, u"f.weft"_s, u"x"_s, u"--limit=0"_s} << u"--limit"_s;
    }

    void wrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const CommandResult result = CommandRun()(words);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(said), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
        QVERIFY(!QFile::exists(u"f.weft"_s));
    }

    void listsOfWhatThereIs()
    {
        const CommandRun run;
        for (const QStringList &words :
             QList<QStringList>{{u"report"_s, u"--list"_s}, {u"report"_s, u"any.weft"_s, u"--list"_s}}) {
            const CommandResult reports = run(words);
            QCOMPARE(reports.exit, 0);
            QVERIFY(reports.column(u"name"_s).contains(u"tier-changes"_s));
            QVERIFY(reports.column(u"columns"_s).contains(u"tier,clients,amount,share_pct"_s));
        }
        const CommandResult actions = run({u"do"_s, u"--list"_s});
        QCOMPARE(actions.exit, 0);
        QVERIFY(actions.column(u"action"_s).contains(u"return"_s));
    }

    void nearestIsASlipAway()
    {
        const QStringList words{u"import"_s, u"export"_s, u"info"_s};
        QCOMPARE(nearest(u"Imprt"_s, words), u"import"_s);
        QCOMPARE(nearest(u"exprot"_s, words), u"export"_s);
        QCOMPARE(nearest(u"frobnicate"_s, words), QString());
        QCOMPARE(nearest(u""_s, words), QString());
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
