// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The same thing said as different people say it: by place, by name, by the words of other programs.
class TestWordings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_run->setToday(u"2026-03-16"_s);
        done({u"new"_s, u"{}"_s, u"--currency"_s, u"CNY"_s});
        done({u"add"_s, u"{}"_s, u"clients"_s, u"code=A1"_s, u"name=Alpha"_s});
        done({u"log"_s, u"{}"_s, u"A1"_s, u"--channel=email"_s, u"--at=2026-02-10"_s});
        done({u"add"_s, u"{}"_s, u"deal"_s, u"party=A1"_s, u"actual_amount=60000"_s, u"close_date=2026-03-01"_s});
    }

    void snooze_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("by place") << QStringList{u"2026-03-18"_s, u"on leave"_s};
        QTest::newRow("by name") << QStringList{u"reason=on leave"_s, u"until=2026-03-18"_s};
        QTest::newRow("options") << QStringList{u"--until"_s, u"2026-03-18"_s, u"--reason"_s, u"on leave"_s};
        QTest::newRow("mixed") << QStringList{u"2026-03-18"_s, u"--reason"_s, u"on leave"_s};
    }

    void snooze()
    {
        QFETCH(QStringList, words);
        const CommandResult shown = done(QStringList{u"do"_s, u"{}"_s, u"snooze"_s, u"A1"_s} + words);
        QCOMPARE(shown.column(u"field"_s), (QStringList{u"snooze_until"_s, u"snooze_reason"_s}));
        QCOMPARE(shown.column(u"after"_s), (QStringList{u"2026-03-18"_s, u"on leave"_s}));
        QCOMPARE(done({u"due"_s, u"{}"_s}).column(u"due"_s), QStringList{u"2026-03-18"_s});
    }

    void returns_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("by place") << QStringList{u"10000.01"_s, u"2026-03-02"_s};
        QTest::newRow("options") << QStringList{u"--amount=10000.01"_s, u"--day"_s, u"2026-03-02"_s};
        QTest::newRow("synonyms") << QStringList{u"actual_amount=10000.01"_s, u"close_date=2026-03-02"_s};
    }

    void returns()
    {
        QFETCH(QStringList, words);
        done(QStringList{u"do"_s, u"{}"_s, u"return"_s, u"A1"_s} + words);
        const CommandResult shown = done({u"export"_s, u"{}"_s, u"clients"_s, u"--columns=tier,amount"_s});
        QCOMPARE(shown.lines(), QStringList{u"D,49999.99"_s});
        QVERIFY(done({u"export"_s, u"{}"_s, u"sales"_s}).column(u"day"_s).contains(u"2026-03-02"_s));
    }

    void settingsByPairAndGroup()
    {
        done({u"set"_s, u"{}"_s, u"tiers.B.name"_s, u"Gold"_s});
        QCOMPARE(done({u"get"_s, u"{}"_s, u"tiers.B.name"_s}).out, u"Gold\n"_s);
        QCOMPARE(done({u"get"_s, u"{}"_s, u"tiers.B"_s}).column(u"key"_s),
                 (QStringList{u"tiers.B.min"_s, u"tiers.B.cycle_days"_s, u"tiers.B.name"_s}));
        QCOMPARE((*m_run)({u"get"_s, u"{}"_s, u"tier"_s}).exit, 2);
    }

    void momentsAndChannels()
    {
        for (const QString &at : {u"2026-03-10 09:30"_s, u"2026-03-10T09:30:00"_s, u"2026-03-10T01:30:00Z"_s})
            done({u"log"_s, u"{}"_s, u"A1"_s, u"--channel=phone"_s, u"--at"_s, at});
        const CommandResult shown = done({u"export"_s, u"{}"_s, u"contacts"_s});
        QCOMPARE(shown.column(u"channel"_s).count(u"phone_out"_s), 3);
        QCOMPARE((*m_run)({u"log"_s, u"{}"_s, u"A1"_s, u"--channel=sms"_s, u"--at=soonZ"_s}).exit, 2);
    }

    void fieldsByOtherNames()
    {
        done({u"edit"_s, u"{}"_s, u"party"_s, u"A1"_s, u"cycle=14"_s});
        QCOMPARE(done({u"export"_s, u"{}"_s, u"clients"_s, u"--filter"_s, u"cycle=14"_s}).lines().size(), 1);
    }

    void historyOfWhatAnImportMade()
    {
        QFile file(m_run->path(u"two.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("code,name\nB1,Beta\nB2,Gamma\n");
        file.close();
        done({u"import"_s, u"{}"_s, u"clients"_s, file.fileName()});
        QCOMPARE(done({u"history"_s, u"{}"_s, u"clients"_s, u"B2"_s}).column(u"what"_s),
                 QStringList{u"Import two.csv"_s});
    }

    void historyOfWhatWasRemoved()
    {
        done({u"add"_s, u"{}"_s, u"clients"_s, u"code=R1"_s, u"name=Gone"_s});
        done({u"edit"_s, u"{}"_s, u"clients"_s, u"R1"_s, u"city=Lyon"_s});
        done({u"remove"_s, u"{}"_s, u"clients"_s, u"R1"_s});
        for (const QString &called : {u"R1"_s, u"Gone"_s}) {
            const CommandResult history = done({u"history"_s, u"{}"_s, u"clients"_s, called});
            QVERIFY2(history.column(u"what"_s).contains(u"Delete client Gone"_s), qPrintable(history.out));
            QVERIFY(history.column(u"after"_s).contains(u"Lyon"_s));
        }
        QCOMPARE((*m_run)({u"history"_s, u"{}"_s, u"clients"_s, u"R2"_s}).exit, 1);
        QCOMPARE((*m_run)({u"history"_s, u"{}"_s, u"people"_s, u"Gone"_s}).exit, 1);
    }

    void aTableOfSalesIsCalledThat()
    {
        QFile file(m_run->path(u"deals.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("deal,party,rep,close_date,actual_amount,status\nD1,A1,u1,2026-03-01,5,won\n");
        file.close();
        const CommandResult refused = (*m_run)({u"import"_s, u"{}"_s, u"clients"_s, file.fileName()});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(u"looks like sales"_s), qPrintable(refused.err));
    }

private:
    CommandResult done(const QStringList &words) const
    {
        const CommandResult result = (*m_run)(words);
        if (result.exit != 0)
            QTest::qFail(qPrintable(words.join(u' ') + u": "_s + result.err), __FILE__, __LINE__);
        return result;
    }

    std::unique_ptr<CommandRun> m_run;
};

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
