// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/clock.h"
#include "model/db/database.h"
#include "model/settings/workspace.h"
#include "tests/app/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands on a small workspace: what they print, where, and with which exit code.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_run->setToday(u"2026-03-16"_s);
        const CommandResult made = call({u"new"_s, u"{}"_s, u"--currency"_s, u"CNY"_s, u"--language"_s, u"en"_s});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
    }

    void newNeverOverwrites()
    {
        const QByteArray before = bytes(m_run->workspace());
        const CommandResult again = call({u"new"_s, u"{}"_s});
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.err.count(u'\n'), 1);
        QCOMPARE(bytes(m_run->workspace()), before);
        QCOMPARE(call({u"new"_s, m_run->path(u"a.weft"_s), u"--currency"_s, u"ZZZ"_s}).exit, 1);
        QVERIFY(!QFile::exists(m_run->path(u"a.weft"_s)));
    }

    void filesThatAreNoWorkspace()
    {
        QCOMPARE(call({u"due"_s, m_run->path(u"none.weft"_s)}).exit, 1);
        QVERIFY(!QFile::exists(m_run->path(u"none.weft"_s)));
        const QString text = m_run->path(u"text.weft"_s);
        put(text, "not a database");
        const CommandResult foreign = call({u"info"_s, text});
        QCOMPARE(foreign.exit, 1);
        QCOMPARE(foreign.err.count(u'\n'), 1);
        QCOMPARE(bytes(text), QByteArray("not a database"));
    }

    void infoIsJson()
    {
        const CommandResult info = call({u"info"_s, u"{}"_s});
        QCOMPARE(info.exit, 0);
        const QJsonObject object = QJsonDocument::fromJson(info.out.toUtf8()).object();
        QVERIFY(object.size() > 5);
    }

    void importReportsInWordsAndCode()
    {
        const QByteArray csv = "code,name,owner,phone\nA1,Alpha,u9,021-5550-0101\nA2,Beta,,\n,,,\n";
        put(m_run->path(u"in.csv"_s), csv);
        const CommandResult dry = call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"in.csv"_s), u"--dry-run"_s});
        QVERIFY2(dry.exit == 0 || dry.exit == 3, qPrintable(dry.err));
        QCOMPARE(call({u"export"_s, u"{}"_s, u"clients"_s}).lines().size(), 0);

        const CommandResult done = call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"in.csv"_s)});
        QVERIFY2(done.out.startsWith(u"created 2, "_s), qPrintable(done.out + done.err));
        QVERIFY(done.out.trimmed().endsWith(u"stubs 1"_s));
        QVERIFY2(done.err.contains(u"u9"_s), qPrintable(done.err));
        const CommandResult again = call({u"import"_s, u"{}"_s, u"clients"_s, u"-"_s}, csv);
        QVERIFY2(again.out.contains(u"created 0, updated 0, unchanged 2"_s), qPrintable(again.out + again.err));
        QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
        QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
        QCOMPARE(call({u"export"_s, u"{}"_s, u"clients"_s}).lines().size(), 0);
    }

    void importHoldsBackWhatIsWrong()
    {
        put(m_run->path(u"sales.csv"_s),
            "client,day,amount\nA1,2026-03-01,12.50\nA1,2026-02-31,1\nA1,2026-03-02,abc\n");
        const QString rejects = m_run->path(u"rejects.csv"_s);
        const CommandResult done =
            call({u"import"_s, u"{}"_s, u"sales"_s, m_run->path(u"sales.csv"_s), u"--rejects"_s, rejects});
        QCOMPARE(done.exit, 3);
        QVERIFY2(done.out.startsWith(u"created 1, "_s), qPrintable(done.out));
        QVERIFY(done.err.contains(u"row 3"_s) && done.err.contains(u"row 4"_s));
        const QString kept = QString::fromUtf8(bytes(rejects));
        QVERIFY2(kept.contains(u"2026-02-31"_s) && kept.contains(u"abc"_s) && !kept.contains(u"12.50"_s),
                 qPrintable(kept));
        // Mended, the same file comes in: what it says of the rows is no part of them.
        put(rejects, QString(kept).replace(u"2026-02-31"_s, u"2026-02-28"_s).replace(u",abc"_s, u",7"_s).toUtf8());
        const CommandResult mended = call({u"import"_s, u"{}"_s, u"sales"_s, rejects});
        QVERIFY2(mended.exit == 0 && mended.out.startsWith(u"created 2, "_s), qPrintable(mended.out + mended.err));
    }

    void importOfAnotherKindIsRefused()
    {
        put(m_run->path(u"deals.csv"_s), "deal,client,sales_agent,close_date,actual_amount\nD1,A1,u1,2026-03-01,5\n");
        const CommandResult refused = call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"deals.csv"_s)});
        QVERIFY(refused.exit != 0);
        QVERIFY2(refused.err.contains(u"sales"_s), qPrintable(refused.err));
        QCOMPARE(call({u"history"_s, u"{}"_s}).lines().size(), 0);
    }

    void importMapsAndSets()
    {
        put(m_run->path(u"odd.csv"_s), "Key;Firm name;Zzz\nA1;Alpha;GOV\n");
        const CommandResult done = call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"odd.csv"_s), u"--map"_s,
                                         u"Key=code;Firm name=name;Zzz=attribute"_s, u"--set"_s, u"city=Lyon"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(client(u"A1"_s, u"name,attribute,city"_s), u"Alpha,GOV,Lyon"_s);
        QCOMPARE(call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"odd.csv"_s), u"--map"_s, u"Key=cod"_s}).exit,
                 2);
    }

    void recordsAreAddedEditedAndRemoved()
    {
        const CommandResult added =
            call({u"add"_s, u"{}"_s, u"clients"_s, u"code=A1"_s, u"name=Alpha, \"the\" first"_s});
        QVERIFY2(added.exit == 0, qPrintable(added.err));
        QCOMPARE(added.out, u"A1\n"_s);
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"client"_s, u"Alpha, \"the\" first"_s, u"city=Lyon"_s, u"--reason"_s,
                       u"moved"_s})
                     .exit,
                 0);
        QCOMPARE(client(u"A1"_s, u"city"_s), u"Lyon"_s);
        QVERIFY(call({u"history"_s, u"{}"_s, u"clients"_s, u"A1"_s}).column(u"after"_s).contains(u"Lyon"_s));
        QVERIFY(call({u"history"_s, u"{}"_s}).column(u"reason"_s).contains(u"moved"_s));
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"A1"_s, u"city="_s}).exit, 0);
        QCOMPARE(client(u"A1"_s, u"city,code"_s), u",A1"_s);
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"A9"_s, u"city=Lyon"_s}).exit, 1);
        QCOMPARE(call({u"remove"_s, u"{}"_s, u"clients"_s, u"A1"_s}).exit, 0);
        QCOMPARE(call({u"export"_s, u"{}"_s, u"clients"_s}).lines().size(), 0);
        const CommandResult undone = call({u"undo"_s, u"{}"_s});
        QVERIFY2(undone.out.contains(u"Alpha, \"the\" first"_s), qPrintable(undone.out));
        QCOMPARE(call({u"redo"_s, u"{}"_s}).exit, 0);
        QCOMPARE(call({u"redo"_s, u"{}"_s}).exit, 1);
    }

    void aWrongValueChangesNothing()
    {
        QCOMPARE(call({u"add"_s, u"{}"_s, u"sales"_s, u"client=nobody"_s, u"amount=5"_s, u"day=2026-03-16"_s}).exit, 1);
        QCOMPARE(call({u"add"_s, u"{}"_s, u"clients"_s, u"code=A1"_s, u"name=Alpha"_s, u"attribute=NOPE"_s}).exit, 1);
        QCOMPARE(call({u"add"_s, u"{}"_s, u"clients"_s, u"city=Lyon"_s}).err.count(u'\n'), 1);
        QCOMPARE(call({u"history"_s, u"{}"_s}).lines().size(), 0);
    }

    void resultsGoWhereTheyAreWanted()
    {
        addAlpha();
        const CommandResult json =
            call({u"export"_s, u"--format"_s, u"json"_s, u"{}"_s, u"clients"_s, u"--columns"_s, u"code,amount"_s});
        const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).array().at(0).toObject();
        QCOMPARE(object[u"code"_s].toString(), u"A1"_s);
        QVERIFY(json.out.contains(u"\"amount\": 12.50"_s));

        const QString file = m_run->path(u"out.csv"_s);
        const CommandResult quiet = call({u"export"_s, u"{}"_s, u"clients"_s, u"--columns=code,name"_s, u"--output"_s,
                                          file, u"--form"_s, u"spreadsheet"_s});
        QCOMPARE(quiet.exit, 0);
        QVERIFY(quiet.out.isEmpty());
        QCOMPARE(bytes(file), QByteArray("\xEF\xBB\xBF"
                                         "code,name\r\nA1,'=Alpha\r\n"));
        const CommandResult plain = call({u"export"_s, u"{}"_s, u"clients"_s, u"--columns=code,name"_s});
        QCOMPARE(plain.out, u"code,name\nA1,=Alpha\n"_s);
        QCOMPARE(call({u"export"_s, u"{}"_s, u"clients"_s, u"--columns=cod"_s}).exit, 2);
        QCOMPARE(call({u"export"_s, u"{}"_s, u"clients"_s, u"--output"_s, m_run->path(u"no/such/folder.csv"_s)}).exit,
                 1);

        const CommandResult localized = call({u"report"_s, u"{}"_s, u"tiers"_s, u"--headers"_s, u"localized"_s});
        QCOMPARE(localized.header(), u"Tier,Clients,Amount,\"Share, %\""_s);
    }

    void aDryRunChangesNothing()
    {
        addAlpha();
        const CommandResult dry = call({u"do"_s, u"{}"_s, u"return"_s, u"A1"_s, u"amount=2.50"_s, u"--dry-run"_s});
        QVERIFY2(dry.exit == 0, qPrintable(dry.err));
        QVERIFY2(dry.out.contains(u"sales,"_s) && dry.out.contains(u",amount,,-2.50"_s), qPrintable(dry.out));
        QCOMPARE(client(u"A1"_s, u"amount"_s), u"12.50"_s);
        QCOMPARE(call({u"do"_s, u"{}"_s, u"return"_s, u"A1"_s, u"amount=2.50"_s}).lines().size(), dry.lines().size());
        QCOMPARE(client(u"A1"_s, u"amount"_s), u"10.00"_s);
    }

    void opportunitiesAreWonAndLost()
    {
        addAlpha();
        QCOMPARE(call({u"add"_s, u"{}"_s, u"opportunities"_s, u"code=O1"_s, u"client=A1"_s, u"stage=contacted"_s,
                       u"amount=100"_s})
                     .exit,
                 0);
        QCOMPARE(call({u"do"_s, u"{}"_s, u"move"_s, u"O1"_s, u"stage=proposal"_s}).exit, 0);
        QCOMPARE(call({u"do"_s, u"{}"_s, u"move"_s, u"O1"_s, u"stage=won"_s}).exit, 1);
        QCOMPARE(call({u"do"_s, u"{}"_s, u"win"_s, u"O1"_s, u"amount=90"_s}).exit, 0);
        QCOMPARE(client(u"A1"_s, u"amount"_s), u"102.50"_s);
        QCOMPARE(call({u"add"_s, u"{}"_s, u"opportunities"_s, u"code=O2"_s, u"client=A1"_s, u"stage=contacted"_s}).exit,
                 0);
        QCOMPARE(call({u"do"_s, u"{}"_s, u"lose"_s, u"O2"_s, u"reason=nonsense"_s}).exit, 1);
        QCOMPARE(call({u"do"_s, u"{}"_s, u"lose"_s, u"O2"_s, u"--reason"_s, u"price"_s}).exit, 0);
        QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
    }

    void tidinessCountsAndNames()
    {
        addAlpha();
        QCOMPARE(call({u"add"_s, u"{}"_s, u"opportunities"_s, u"code=O1"_s, u"stage=contacted"_s}).exit, 0);
        const CommandResult lines = call({u"report"_s, u"{}"_s, u"tidiness"_s});
        QVERIFY(lines.lines().contains(u"opportunities-without-client,1"_s));
        QVERIFY(lines.lines().contains(u"clients-without-owner,1"_s));
        const CommandResult rows =
            call({u"report"_s, u"{}"_s, u"tidiness"_s, u"--line"_s, u"opportunities-without-client"_s});
        QCOMPARE(rows.column(u"record"_s), (QStringList{u"O1"_s}));
    }

    void aStubIsResolved()
    {
        QCOMPARE(call({u"import"_s, u"{}"_s, u"sales"_s, u"-"_s}, "client,day,amount,product\nX1,2026-03-01,5,GTXPro\n")
                     .exit,
                 0);
        QCOMPARE(call({u"add"_s, u"{}"_s, u"products"_s, u"code=G"_s, u"name=GTX Pro"_s}).exit, 0);
        QVERIFY(call({u"report"_s, u"{}"_s, u"tidiness"_s}).lines().contains(u"stub-products,1"_s));
        const CommandResult resolved = call({u"resolve"_s, u"{}"_s, u"products"_s, u"GTXPro"_s, u"G"_s});
        QVERIFY2(resolved.exit == 0, qPrintable(resolved.err));
        QVERIFY(resolved.out.startsWith(u'1'));
        QVERIFY(call({u"report"_s, u"{}"_s, u"tidiness"_s}).lines().contains(u"stub-products,0"_s));
        QCOMPARE(call({u"export"_s, u"{}"_s, u"sales"_s}).column(u"product"_s), (QStringList{u"G"_s}));
    }

    void usersSign()
    {
        QCOMPARE(call({u"add"_s, u"{}"_s, u"users"_s, u"code=u1"_s, u"name_en=Angela Lin"_s}).exit, 0);
        addAlpha();
        QCOMPARE(call({u"history"_s, u"{}"_s}).column(u"user"_s)[0], u"u1"_s);
        QCOMPARE(call({u"add"_s, u"{}"_s, u"users"_s, u"code=u2"_s, u"name_en=Kevin Zhou"_s}).exit, 0);
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"A1"_s, u"city=Lyon"_s}).exit, 0);
        QCOMPARE(call({u"history"_s, u"{}"_s}).column(u"user"_s)[0], u""_s);
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"A1"_s, u"city=Nice"_s, u"--user"_s, u"u2"_s}).exit, 0);
        QCOMPARE(call({u"history"_s, u"{}"_s}).column(u"user"_s)[0], u"u2"_s);
        QCOMPARE(call({u"edit"_s, u"{}"_s, u"clients"_s, u"A1"_s, u"city=Rome"_s, u"--user"_s, u"u3"_s}).exit, 1);
        QCOMPARE(client(u"A1"_s, u"city"_s), u"Nice"_s);
    }

    void lookingAtADayWritesNothing()
    {
        addAlpha();
        QCOMPARE(call({u"due"_s, u"{}"_s}).exit, 0);
        const QByteArray before = bytes(m_run->workspace());
        QCOMPARE(call({u"due"_s, u"{}"_s, u"--on"_s, u"2027-06-01"_s}).exit, 0);
        QCOMPARE(call({u"report"_s, u"{}"_s, u"tiers"_s, u"--on"_s, u"2027-06-01"_s}).lines()[4], u"none,1,0.00,"_s);
        QCOMPARE(call({u"report"_s, u"{}"_s, u"tiers"_s, u"--today"_s, u"2025-06-01"_s}).lines()[4], u"none,1,0.00,"_s);
        QCOMPARE(bytes(m_run->workspace()), before);
    }

    void searchAndCheck()
    {
        addAlpha();
        QCOMPARE(call({u"find"_s, u"{}"_s, u"alph"_s}).column(u"code"_s), (QStringList{u"A1"_s}));
        QCOMPARE(call({u"find"_s, u"{}"_s, u"\"*( NEAR"_s}).exit, 0);
        const CommandResult check = call({u"check"_s, u"{}"_s});
        QVERIFY2(check.exit == 0, qPrintable(check.out + check.err));
        QCOMPARE(check.column(u"result"_s).count(u"ok"_s), 5);
        QCOMPARE(call({u"check"_s, u"{}"_s, u"--repair"_s}).exit, 0);
        QCOMPARE(call({u"history"_s, u"{}"_s}).lines().size(), 2);
    }

    void besideAnOpenWindow()
    {
        const Clock clock(QDate(2026, 3, 16), std::nullopt);
        Database window;
        window.setClock(clock);
        Workspace::attach(window, clock);
        QFuture<Result<OpenReport>> opened = window.open(m_run->workspace());
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().has_value());
        QSignalSpy committed(&window, &Database::committed);
        addAlpha();
        QTRY_VERIFY_WITH_TIMEOUT(!committed.isEmpty(), 3000);
        QVERIFY(committed.first().first().value<Changes>().touches(u"client"_s));
        QVERIFY(committed.first().first().value<Changes>().foreign);
        QCOMPARE(client(u"A1"_s, u"amount"_s), u"12.50"_s);
    }

    void messagesSpeakTheLanguage()
    {
        const CommandResult english = call({u"undo"_s, u"{}"_s, u"--language"_s, u"en"_s});
        const CommandResult chinese = call({u"undo"_s, u"{}"_s, u"--language"_s, u"zh_CN"_s});
        QCOMPARE(english.exit, 1);
        QCOMPARE(chinese.exit, 1);
        QVERIFY(!chinese.err.isEmpty() && chinese.err != english.err);
    }

private:
    CommandResult call(const QStringList &words, const QByteArray &input = {}) const { return (*m_run)(words, input); }
    QString client(const QString &code, const QString &columns) const
    {
        return call({u"export"_s, u"{}"_s, u"clients"_s, u"--filter"_s, u"code="_s + code, u"--columns"_s, columns})
            .lines()
            .value(0);
    }
    void addAlpha() const
    {
        QCOMPARE(call({u"add"_s, u"{}"_s, u"clients"_s, u"code=A1"_s, u"name==Alpha"_s}).exit, 0);
        QCOMPARE(call({u"add"_s, u"{}"_s, u"sales"_s, u"client=A1"_s, u"amount=12.50"_s, u"day=2026-03-01"_s}).exit, 0);
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<CommandRun> m_run;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
