// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storyrun.h"

using namespace Qt::StringLiterals;

/// US-07: contact-cycle reminders. The steps build on one another.
class TestUs07 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString problem = m_run.load();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void step14NextDayWithoutWork()
    {
        const QString next = u"2026-03-17"_s;
        for (const QString &code : {u"C02"_s, u"C04"_s, u"C12"_s, u"P05"_s})
            QCOMPARE(m_run.due(code, next), u"overdue 2026-03-16 1"_s);
        QCOMPARE(m_run.due(u"C16"_s, next), u"today 2026-03-17"_s);
    }

    void step01EverybodysToday()
    {
        const CommandResult due = m_run({u"due"_s, u"{}"_s});
        QCOMPARE(due.header(), u"code,name,state,due,days_overdue,owner,tier"_s);
        QCOMPARE(inState(due, u"overdue"_s), (QStringList{u"P09 151"_s, u"P08 150"_s, u"C09 101"_s, u"P06 28"_s,
                                                          u"C14 14"_s, u"C03 7"_s, u"C19 5"_s, u"C07 4"_s}));
        QCOMPARE(inState(due, u"today"_s), (QStringList{u"C02"_s, u"C04"_s, u"C12"_s, u"P05"_s}));
        QCOMPARE(inState(due, u"soon"_s),
                 (QStringList{u"C16"_s, u"P02"_s, u"C01"_s, u"C15"_s, u"C05"_s, u"C06"_s, u"C11"_s}));
        QCOMPARE(due.lines()[0], u"P09,丰年酒业,overdue,2025-10-16,151,u5,none"_s);
        QCOMPARE(m_run.due(u"C16"_s), u"soon 2026-03-17"_s);
        QCOMPARE(m_run.due(u"C11"_s), u"soon 2026-03-23"_s);
        QCOMPARE(inState(due, u"later"_s).size(), 9);
        QCOMPARE(inState(due, u"never"_s), (QStringList{u"P10"_s}));
        QCOMPARE(inState(due, u"suppressed"_s), (QStringList{u"C20"_s}));
        QCOMPARE(m_run({u"due"_s, u"{}"_s, u"--days"_s, u"0"_s}).lines().size(), 12);
        QCOMPARE(m_run({u"due"_s, u"{}"_s, u"--days"_s, u"7"_s}).lines().size(), 19);
    }

    void step02MovedToAWorkingDay()
    {
        QCOMPARE(m_run.due(u"C04"_s), u"today 2026-03-16"_s);
        QVERIFY_DONE(m_run({u"set"_s, u"{}"_s, u"reminders.move_to_working_day=no"_s}));
        QCOMPARE(m_run.due(u"C04"_s), u"overdue 2026-03-15 1"_s);
        QCOMPARE(compliance(), u"29,19,65.5"_s);
        QVERIFY_DONE(m_run({u"undo"_s, u"{}"_s}));
        QCOMPARE(m_run.due(u"C04"_s), u"today 2026-03-16"_s);
    }

    void step03Compliance() { QCOMPARE(compliance(), u"29,20,69.0"_s); }

    void step04ACallMovesTheNextContact()
    {
        QVERIFY_DONE(m_run({u"log"_s, u"{}"_s, u"C03"_s, u"--channel"_s, u"phone_out"_s, u"--outcome"_s, u"done"_s}));
        QCOMPARE(m_run.due(u"C03"_s), u"soon 2026-03-23"_s);
    }

    void step05NoAnswerDoesNot()
    {
        QVERIFY_DONE(
            m_run({u"log"_s, u"{}"_s, u"C07"_s, u"--channel"_s, u"phone_out"_s, u"--outcome"_s, u"no_answer"_s}));
        QCOMPARE(m_run.due(u"C07"_s), u"overdue 2026-03-12 4"_s);
    }

    void step06AnEmailDoes()
    {
        QVERIFY_DONE(m_run({u"log"_s, u"{}"_s, u"C09"_s, u"--channel"_s, u"email"_s}));
        QCOMPARE(m_run.due(u"C09"_s), u"later 2026-04-15"_s);
    }

    void step07TheFirstContact()
    {
        const CommandResult logged = m_run({u"log"_s, u"{}"_s, u"P10"_s, u"--channel"_s, u"on_site"_s});
        QVERIFY_DONE(logged);
        QCOMPARE(logged.lines(), (QStringList{u"P10,诚信律所,later,2026-04-15"_s}));
        QCOMPARE(m_run.due(u"P10"_s), u"later 2026-04-15"_s);
    }

    void step08AMassMessageDoesNotCount()
    {
        QVERIFY_DONE(m_run({u"log"_s, u"{}"_s, u"C19"_s, u"--channel"_s, u"sms"_s, u"--bulk"_s}));
        QCOMPARE(m_run.due(u"C19"_s), u"overdue 2026-03-11 5"_s);
    }

    void step09Snooze()
    {
        QVERIFY_DONE(snooze(u"2026-03-18"_s));
        QCOMPARE(m_run.due(u"C14"_s), u"soon 2026-03-18"_s);
        QVERIFY(!m_run({u"due"_s, u"{}"_s, u"--days"_s, u"0"_s}).column(u"code"_s).contains(u"C14"_s));
        QVERIFY(m_run({u"due"_s, u"{}"_s, u"--on"_s, u"2026-03-18"_s, u"--days"_s, u"0"_s})
                    .column(u"code"_s)
                    .contains(u"C14"_s));
        QVERIFY_DONE(snooze(u"2026-03-19"_s));
        const CommandResult third = snooze(u"2026-03-20"_s);
        QCOMPARE(third.exit, 1);
        QVERIFY(third.err.contains(u"汇英学校"_s) || third.err.contains(u"C14"_s));
        QVERIFY_DONE(m_run({u"undo"_s, u"{}"_s}));
        QCOMPARE(m_run.due(u"C14"_s), u"soon 2026-03-18"_s);
    }

    void step10ComplianceNow() { QCOMPARE(compliance(), u"29,23,79.3"_s); }

    void step11OwnCycle()
    {
        QVERIFY_DONE(m_run({u"edit"_s, u"{}"_s, u"clients"_s, u"C01"_s, u"cycle_days=14"_s}));
        QCOMPARE(m_run.due(u"C01"_s), u"later 2026-03-26"_s);
        QCOMPARE(m_run.client(u"C01"_s, u"cycle_days,effective_cycle_days"_s), u"14,14"_s);
        QVERIFY_DONE(m_run({u"edit"_s, u"{}"_s, u"clients"_s, u"C01"_s, u"cycle_days="_s}));
        QCOMPARE(m_run.due(u"C01"_s), u"soon 2026-03-19"_s);
    }

    void step12CycleOfATier()
    {
        const CommandResult set = m_run({u"set"_s, u"{}"_s, u"tiers.C.cycle_days=45"_s});
        QVERIFY_DONE(set);
        QVERIFY2(set.err.contains(u'9'), qPrintable(set.err)); // ten clients are C, C06 has a cycle of its own
        QCOMPARE(m_run.client(u"C06"_s, u"effective_cycle_days"_s), u"60"_s);
        QCOMPARE(m_run.due(u"C07"_s), u"later 2026-03-27"_s);
        QCOMPARE(m_run.due(u"C09"_s), u"later 2026-04-30"_s);
        QVERIFY_DONE(m_run({u"undo"_s, u"{}"_s}));
        QCOMPARE(m_run.due(u"C07"_s), u"overdue 2026-03-12 4"_s);
    }

    void step13DoNotContact()
    {
        QVERIFY_DONE(m_run({u"edit"_s, u"{}"_s, u"clients"_s, u"C20"_s, u"do_not_contact=0"_s}));
        QCOMPARE(m_run.due(u"C20"_s), u"overdue 2025-07-01 258"_s);
        QVERIFY_DONE(m_run({u"edit"_s, u"{}"_s, u"clients"_s, u"C20"_s, u"do_not_contact=1"_s}));
        QVERIFY(m_run.due(u"C20"_s).startsWith(u"suppressed"_s));
    }

    void everythingCanBeUndone()
    {
        const QStringList before = m_run({u"due"_s, u"{}"_s}).lines();
        int steps = 0;
        while (m_run({u"undo"_s, u"{}"_s}).exit == 0)
            ++steps;
        QVERIFY(steps >= 10);
        QCOMPARE(m_run({u"export"_s, u"{}"_s, u"clients"_s}).lines().size(), 0);
        for (int i = 0; i < steps; ++i)
            QVERIFY_DONE(m_run({u"redo"_s, u"{}"_s}));
        QCOMPARE(m_run({u"due"_s, u"{}"_s}).lines(), before);
        QVERIFY_DONE(m_run({u"check"_s, u"{}"_s}));
    }

private:
    CommandResult snooze(const QString &until) const
    {
        return m_run({u"do"_s, u"{}"_s, u"snooze"_s, u"C14"_s, u"until="_s + until, u"reason=on leave"_s});
    }
    QString compliance() const { return m_run({u"report"_s, u"{}"_s, u"compliance"_s}).lines().value(0); }

    /// Code, and the days overdue where there are any, of the lines in one state.
    static QStringList inState(const CommandResult &due, const QString &state)
    {
        QStringList found;
        for (const QString &line : due.lines()) {
            const QStringList cells = line.split(u',');
            if (cells[2] == state)
                found << (cells[0] + u' ' + cells[4]).trimmed();
        }
        return found;
    }

    StoryRun m_run;
};

QTEST_GUILESS_MAIN(TestUs07)
#include "tst_us07.moc"
