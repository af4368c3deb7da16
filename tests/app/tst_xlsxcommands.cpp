// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importsource.h"
#include "tests/app/commandrun.h"
#include "tests/support/workspace.h"
#include "tests/support/xlsxfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Spreadsheets in and out of the command line.
class TestXlsxCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_run->setToday(u"2026-03-16"_s);
        QCOMPARE(call({u"new"_s, u"{}"_s, u"--currency"_s, u"CNY"_s}).exit, 0);
    }

    void anExportedSheetComesBackTheSame()
    {
        put(u"in.csv"_s, "code,name,phone,city,first_contact\n007,远航机械,+8613800138000,大连,2026-03-01\n"
                         "008,=1+1,021-5550-9901,,\n");
        const CommandResult first = call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"in.csv"_s)});
        QVERIFY2(first.out.startsWith(u"created 2, "_s), qPrintable(first.out + first.err));
        const QString csv = call({u"export"_s, u"{}"_s, u"clients"_s}).out;
        const QString sheet = m_run->path(u"clients.xlsx"_s);
        // The name of the file says what it is to be.
        QCOMPARE(call({u"export"_s, u"{}"_s, u"clients"_s, u"--output"_s, sheet}).exit, 0);
        QVERIFY(bytesOf(sheet).startsWith("PK"));
        const CommandResult again = call({u"import"_s, u"{}"_s, u"clients"_s, sheet});
        QVERIFY2(again.out.startsWith(u"created 0, updated 0, unchanged 2"_s), qPrintable(again.out + again.err));
        QCOMPARE(again.exit, 0);
        QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
        QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
        QCOMPARE(call({u"import"_s, u"{}"_s, u"clients"_s, sheet}).exit, 0);
        QCOMPARE(call({u"export"_s, u"{}"_s, u"clients"_s}).out, csv);
    }

    void formatSaysItWithoutAName()
    {
        const CommandResult users = call({u"export"_s, u"{}"_s, u"users"_s, u"--format"_s, u"xlsx"_s});
        QCOMPARE(users.exit, 0);
        QVERIFY(users.out.startsWith(u"PK"_s));
        QVERIFY(call({u"export"_s, u"{}"_s, u"users"_s, u"--format"_s, u"ods"_s}).err.contains(u"xlsx"_s));
    }

    void aDryRunCountsWhatTheRunDoes()
    {
        const auto cell = [](const char *text) { return QByteArray("t=\"inlineStr\"><is><t>") + text + "</t></is>"; };
        const QByteArray sheet = XlsxFile::rows({{cell("Sales of spring")},
                                                 {cell("client"), cell("day"), cell("amount"), cell("product")},
                                                 {cell("A1"), "s=\"1\"><v>46000</v>", "><v>12.5</v>", cell("x")},
                                                 {cell("A1"), cell("03/04/05"), "><v>1</v>"},
                                                 {cell("A2"), "s=\"1\"><v>46001</v>", "t=\"e\"><v>#REF!</v>"}});
        put(u"sales.xlsx"_s, XlsxFile::of({sheet, {}, {"yyyy-mm-dd"}}));
        const QStringList words{u"import"_s, u"{}"_s, u"sales"_s, m_run->path(u"sales.xlsx"_s)};
        const CommandResult dry = call(words + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exit, 3);
        QCOMPARE(call({u"export"_s, u"{}"_s, u"sales"_s}).lines().size(), 0);
        const CommandResult done = call(words);
        QCOMPARE(done.out, dry.out);
        QVERIFY2(done.out.startsWith(u"created 1, "_s) && done.out.contains(u"held 1, rejected 1, stubs 2"_s),
                 qPrintable(done.out + done.err));
        QVERIFY2(done.err.contains(u"#REF!"_s) && done.err.contains(u"03/04/05"_s), qPrintable(done.err));
        QCOMPARE(call({u"export"_s, u"{}"_s, u"sales"_s}).column(u"day"_s), QStringList{u"2025-12-09"_s});
    }

    void theSheetIsNamedOrCounted()
    {
        const auto wrong = [&](const QString &sheet) {
            return call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"one.xlsx"_s), u"--sheet"_s, sheet});
        };
        put(u"one.xlsx"_s, XlsxFile::of({XlsxFile::rows({{"t=\"str\"><v>name</v>"}, {"t=\"str\"><v>Alpha</v>"}})}));
        const CommandResult none = wrong(u"Other"_s);
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains(u"List"_s), qPrintable(none.err));
        QVERIFY(wrong(u"List"_s).out.startsWith(u"created 1"_s));
        QVERIFY(wrong(u"1"_s).out.contains(u"merged 1"_s));
    }

    void aDamagedFileIsSaidAndChangesNothing()
    {
        put(u"cut.xlsx"_s, XlsxFile::of({XlsxFile::rows({{"t=\"str\"><v>name</v>"}})}).first(400));
        const CommandResult cut = call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"cut.xlsx"_s)});
        QCOMPARE(cut.exit, 1);
        QCOMPARE(cut.err.count(u'\n'), 1);
        QCOMPARE(call({u"history"_s, u"{}"_s}).lines().size(), 0);
    }

private:
    CommandResult call(const QStringList &words) { return (*m_run)(words); }
    void put(const QString &name, const QByteArray &bytes) { QVERIFY(putBytes(m_run->path(name), bytes)); }

    std::unique_ptr<CommandRun> m_run;
};

QTEST_GUILESS_MAIN(TestXlsxCommands)
#include "tst_xlsxcommands.moc"
