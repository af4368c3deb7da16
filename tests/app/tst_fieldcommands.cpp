// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A script defines a field of its own and uses it at once: add, edit, import, filter, sort, export, undo.
class TestFieldCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_run->setToday(u"2026-03-16"_s);
        QCOMPARE(call({u"new"_s, u"{}"_s, u"--currency"_s, u"CNY"_s, u"--language"_s, u"zh_CN"_s}).exit, 0);
        const CommandResult made =
            call({u"do"_s, u"{}"_s, u"add-field"_s, u"label=区域等级"_s, u"label_en=Region class"_s,
                  u"code=region_class"_s, u"kind=choice"_s, u"choices=North;South"_s});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QVERIFY(made.lines().contains(u"fields,region_class,label_zh_cn,,区域等级"_s));
        QCOMPARE(call({u"add"_s, u"{}"_s, u"clients"_s, u"code=C1"_s, u"name=Kang"_s, u"Region class=north"_s}).exit,
                 0);
        QCOMPARE(call({u"add"_s, u"{}"_s, u"clients"_s, u"code=C2"_s, u"name=Lin"_s}).exit, 0);
    }

    void isThereAtOnce()
    {
        QCOMPARE(column(u"region_class"_s), (QStringList{u"North"_s, u""_s}));
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"C2"_s, u"区域等级=South"_s}).exit, 0);
        QCOMPARE(column(u"region_class"_s), (QStringList{u"North"_s, u"South"_s}));
        QCOMPARE(column(u"code"_s, {u"--filter"_s, u"region_class=South"_s}), QStringList{u"C2"_s});
        QCOMPARE(column(u"code"_s, {u"--filter"_s, u"区域等级=South"_s}), QStringList{u"C2"_s});
        QCOMPARE(column(u"code"_s, {u"--sort"_s, u"-region_class"_s}), (QStringList{u"C2"_s, u"C1"_s}));
        const CommandResult matrix =
            call({u"report"_s, u"{}"_s, u"matrix"_s, u"--rows"_s, u"region_class"_s, u"--columns"_s, u"cooperation"_s});
        QCOMPARE(matrix.exit, 0);
        QCOMPARE(matrix.lines().size(), 6);
        const CommandResult fields = call({u"report"_s, u"{}"_s, u"fields"_s, u"--language"_s, u"zh_TW"_s});
        QCOMPARE(fields.lines(), QStringList{u"region_class,区域等级,choice,2,0"_s});
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"C2"_s, u"region_class="_s}).exit, 0);
        QCOMPARE(column(u"region_class"_s), (QStringList{u"North"_s, u""_s}));
    }

    void bothFormsCarryIt()
    {
        const CommandResult exchange = call({u"export"_s, u"{}"_s, u"clients"_s});
        QVERIFY(exchange.header().endsWith(u",region_class"_s));
        const CommandResult sheet = call({u"export"_s, u"{}"_s, u"clients"_s, u"--form"_s, u"spreadsheet"_s,
                                          u"--headers"_s, u"localized"_s, u"--language"_s, u"en"_s});
        QVERIFY(sheet.header().trimmed().endsWith(u",Region class"_s));
        for (const CommandResult &exported : {exchange, sheet}) {
            const CommandResult again = call({u"import"_s, u"{}"_s, u"clients"_s, u"-"_s}, exported.out.toUtf8());
            QVERIFY2(again.exit == 0, qPrintable(again.err));
            QVERIFY2(again.out.startsWith(u"created 0, updated 0, unchanged 2"), qPrintable(again.out + again.err));
        }
    }

    void importsAndMaps()
    {
        const QByteArray csv = "code,class\nC2,West\n";
        const CommandResult mapped =
            call({u"import"_s, u"{}"_s, u"clients"_s, u"-"_s, u"--map"_s, u"class=region_class"_s}, csv);
        QVERIFY2(mapped.exit == 0, qPrintable(mapped.err));
        QVERIFY(mapped.err.contains(u"field:region_class West"_s));
        QCOMPARE(column(u"region_class"_s), (QStringList{u"North"_s, u"West"_s}));
        const CommandResult fixed =
            call({u"import"_s, u"{}"_s, u"clients"_s, u"-"_s, u"--set"_s, u"Region class=South"_s}, "code\nC1\nC2\n");
        QVERIFY2(fixed.exit == 0, qPrintable(fixed.err));
        QCOMPARE(column(u"region_class"_s), (QStringList{u"South"_s, u"South"_s}));
        QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
        QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
        QCOMPARE(column(u"region_class"_s), (QStringList{u"North"_s, u""_s}));
    }

    void actionsGoBack()
    {
        const auto act = [this](const QStringList &words) { return call(QStringList{u"do"_s, u"{}"_s} + words); };
        QCOMPARE(act({u"edit-field"_s, u"region_class"_s, u"label_en=Class of region"_s, u"choices=East"_s}).exit, 0);
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"C2"_s, u"Class of region=East"_s}).exit, 0);
        QCOMPARE(act({u"add-field"_s, u"label=评分"_s, u"kind=number"_s}).exit, 0);
        QCOMPARE(act({u"move-field"_s, u"评分"_s, u"position=1"_s}).exit, 0);
        QCOMPARE(call({u"report"_s, u"{}"_s, u"fields"_s}).column(u"code"_s),
                 (QStringList{u"评分"_s, u"region_class"_s}));
        QCOMPARE(act({u"archive-field"_s, u"region_class"_s}).exit, 0);
        QVERIFY(!call({u"export"_s, u"{}"_s, u"clients"_s}).header().contains(u"region_class"_s));
        QCOMPARE(act({u"restore-field"_s, u"区域等级"_s}).exit, 0);
        const CommandResult removed = act({u"remove-field"_s, u"region_class"_s});
        QVERIFY(removed.lines().contains(u"fields,region_class,values,2,0"_s));
        QVERIFY(!call({u"export"_s, u"{}"_s, u"clients"_s}).header().contains(u"region_class"_s));
        const CommandResult undone = call({u"undo"_s, u"{}"_s, u"--language"_s, u"en"_s});
        QCOMPARE(undone.out.trimmed(), u"Undone: Delete field region_class"_s);
        QCOMPARE(column(u"region_class"_s), (QStringList{u"North"_s, u"East"_s}));
    }

    void slipsAreNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("told");
        QTest::newRow("field of a record")
            << QStringList{u"edit"_s, u"{}"_s, u"clients"_s, u"C1"_s, u"region_clas=x"_s} << 2 << u"region_class"_s;
        QTest::newRow("filter") << QStringList{u"export"_s, u"{}"_s, u"clients"_s, u"--filter"_s, u"region_clas=x"_s}
                                << 2 << u"region_clas"_s;
        QTest::newRow("value") << QStringList{u"edit"_s, u"{}"_s, u"clients"_s, u"C1"_s, u"region_class=x"_s} << 1
                               << u"“x”"_s;
        QTest::newRow("kind") << QStringList{u"do"_s, u"{}"_s, u"add-field"_s, u"label=A"_s, u"kind=list"_s} << 1
                              << u"choice"_s;
        QTest::newRow("name taken") << QStringList{u"do"_s, u"{}"_s, u"add-field"_s, u"label=City"_s, u"kind=text"_s}
                                    << 1 << u"City"_s;
        QTest::newRow("no field") << QStringList{u"do"_s, u"{}"_s, u"archive-field"_s, u"nothing"_s} << 1
                                  << u"nothing"_s;
        QTest::newRow("axis") << QStringList{u"report"_s, u"{}"_s, u"matrix"_s, u"--rows"_s, u"region_clas"_s} << 2
                              << u"region_class"_s;
    }
    void slipsAreNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, told);
        const CommandResult slip = call(words + QStringList{u"--language"_s, u"en"_s});
        QTEST(slip.exit, "exit");
        QVERIFY2(slip.err.contains(told), qPrintable(slip.err));
    }

private:
    CommandResult call(const QStringList &words, const QByteArray &input = {}) const { return (*m_run)(words, input); }
    QStringList column(const QString &code, const QStringList &options = {}) const
    {
        return call(QStringList{u"export"_s, u"{}"_s, u"clients"_s} + options).column(code);
    }

    std::unique_ptr<CommandRun> m_run;
};

QTEST_GUILESS_MAIN(TestFieldCommands)
#include "tst_fieldcommands.moc"
