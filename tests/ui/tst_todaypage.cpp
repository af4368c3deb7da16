// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "ui/agenda/agendamodel.h"
#include "ui/agenda/todaypage.h"
#include "ui/clients/clientcard.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/figure.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

/// US-07 step by step on the page: one firm, in the order of the story.
class TestTodayPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void step1_listsEverybody();
    void step2_saysWhyADayMoved();
    void step3_compliance();
    void step4_logDone();
    void step5_logNoAnswer();
    void step6_logEmail();
    void step7_firstContact();
    void step8_toManyDoesNotCount();
    void step9_snooze();
    void step10_compliance();
    void step11_ownCycle();
    void step13_doNotContact();
    void tasksAreSnoozed();
    void tasksAreDone();
    void unfinishedContactsAreFinished();
    void ownersAreChosen();
    void step14_theNextDay();

private:
    void openPage(QDate today);
    QStringList group(DueState state) const;
    void choose(const QString &code);
    void log(const QString &outcome, const QString &channel);
    QString figure(const QString &name) const { return m_page->findChild<Figure *>(name)->value(); }

    std::unique_ptr<Firm> m_firm;
    std::unique_ptr<TodayPage> m_page;
    QTableView *m_list = nullptr;
    AgendaModel *m_model = nullptr;
};

void TestTodayPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"weft-test"_s);
    QSettings().clear();
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
    openPage(QDate(2026, 3, 16));
}

void TestTodayPage::cleanupTestCase()
{
    m_page.reset();
}

void TestTodayPage::openPage(QDate today)
{
    m_page.reset();
    m_firm->clock = Clock(today, QTime(9, 0));
    auto *card = new ClientCard(m_firm->stores(), *m_firm->format);
    card->keepLogOpen(true);
    m_page = std::make_unique<TodayPage>(*m_firm->agenda, card, *m_firm->format);
    m_page->resize(1024, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_list = m_page->findChild<QTableView *>(u"agenda"_s);
    m_model = qobject_cast<AgendaModel *>(m_list->model());
    QTRY_VERIFY(m_model->rowCount() > 0);
}

void TestTodayPage::init()
{
    QVERIFY(m_page);
}

QStringList TestTodayPage::group(DueState state) const
{
    QStringList codes;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const AgendaLine *line = m_model->line(m_model->index(row));
        if (line && line->state == state)
            codes << (state == DueState::Overdue ? u"%1 %2"_s.arg(line->code).arg(line->daysOverdue) : line->code);
    }
    return codes;
}

void TestTodayPage::choose(const QString &code)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const AgendaLine *line = m_model->line(m_model->index(row));
        if (!line || line->code != code)
            continue;
        const QString name = line->name;
        m_list->setCurrentIndex(m_model->index(row));
        auto *shown = m_page->findChild<QLabel *>(u"cardName"_s);
        QTRY_COMPARE(shown->text(), name);
        return;
    }
    QFAIL(qPrintable(code + u" is not listed"_s));
}

void TestTodayPage::log(const QString &outcome, const QString &channel)
{
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->primaryAction()->trigger();
    auto *note = m_page->findChild<QPlainTextEdit *>(u"logNote"_s);
    QTRY_VERIFY(note->hasFocus());
    m_page->findChild<CodeBox *>(u"logOutcome"_s)->setCode(outcome);
    m_page->findChild<CodeBox *>(u"logChannel"_s)->setCode(channel);
    QTest::keyClicks(note, u"spoken"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(done.count(), 1);
}

void TestTodayPage::step1_listsEverybody()
{
    const QStringList overdue{u"P09 151"_s, u"P08 150"_s, u"C09 101"_s, u"P06 28"_s,
                              u"C14 14"_s,  u"C03 7"_s,   u"C19 5"_s,   u"C07 4"_s};
    const QStringList today{u"C02"_s, u"C04"_s, u"C12"_s, u"P05"_s};
    const QStringList soon{u"C16"_s, u"P02"_s, u"C01"_s, u"C15"_s, u"C05"_s, u"C06"_s, u"C11"_s};
    QTRY_COMPARE(group(DueState::Overdue), overdue);
    QCOMPARE(group(DueState::Today), today);
    QCOMPARE(group(DueState::Soon), soon);
    QCOMPARE(group(DueState::Later).size(), 9);
    QCOMPARE(group(DueState::Never), QStringList{u"P10"_s});
    QCOMPARE(group(DueState::Suppressed), QStringList{u"C20"_s});
    QCOMPARE(figure(u"figureLate"_s), u"8"_s);
    QCOMPARE(figure(u"figureToday"_s), u"4"_s);
    QCOMPARE(figure(u"figureSoon"_s), u"7"_s);
}

void TestTodayPage::step2_saysWhyADayMoved()
{
    choose(u"C04"_s);
    const QString tip = m_list->currentIndex().data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"Sunday"_s), qPrintable(tip));
    QVERIFY(tip.contains(u"15 Mar 2026"_s));
    QVERIFY(m_page->findChild<Figure *>(u"cardDue"_s)->toolTip().contains(u"Sunday"_s));
    m_firm->set(u"reminders.move_to_working_day"_s, u"0"_s);
    QTRY_VERIFY(group(DueState::Overdue).contains(u"C04 1"_s));
    m_firm->set(u"reminders.move_to_working_day"_s, u"1"_s);
    QTRY_VERIFY(group(DueState::Today).contains(u"C04"_s));
}

void TestTodayPage::step3_compliance()
{
    QTRY_COMPARE(figure(u"figureCompliance"_s), u"69.0 %"_s);
}

void TestTodayPage::step4_logDone()
{
    choose(u"C03"_s);
    log(u"done"_s, u"phone_out"_s);
    QTRY_VERIFY(!group(DueState::Overdue).contains(u"C03 7"_s));
    QCOMPARE(m_firm->derived(u"C03"_s).due, QDate(2026, 3, 23));
    // The next line moved up, its card is shown, the cursor stands in its log box.
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"cardName"_s)->text(), u"万和超市"_s);
    QTRY_VERIFY(m_page->findChild<QPlainTextEdit *>(u"logNote"_s)->hasFocus());
    QCOMPARE(m_page->findChild<QPlainTextEdit *>(u"logNote"_s)->toPlainText(), QString());
}

void TestTodayPage::step5_logNoAnswer()
{
    choose(u"C07"_s);
    log(u"no_answer"_s, u"phone_out"_s);
    QTRY_VERIFY(m_firm->derived(u"C07"_s).tries == 1);
    QVERIFY(group(DueState::Overdue).contains(u"C07 4"_s));
    choose(u"C07"_s);
    QTRY_VERIFY(m_list->currentIndex().data(AgendaModel::WhyRole).toString().contains(u"1 try"_s) ||
                m_list->currentIndex().data(AgendaModel::WhyRole).toString().contains(u"1 tries"_s));
}

void TestTodayPage::step6_logEmail()
{
    choose(u"C09"_s);
    log(u"done"_s, u"email"_s);
    QTRY_COMPARE(m_firm->derived(u"C09"_s).due, QDate(2026, 4, 15));
}

void TestTodayPage::step7_firstContact()
{
    choose(u"P10"_s);
    log(u"done"_s, u"phone_out"_s);
    QTRY_COMPARE(m_firm->derived(u"P10"_s).due, QDate(2026, 4, 15));
    QTRY_VERIFY(group(DueState::Never).isEmpty());
}

void TestTodayPage::step8_toManyDoesNotCount()
{
    Contact contact;
    contact.client = m_firm->client(u"C19"_s);
    contact.channel = u"sms"_s;
    contact.bulk = true;
    contact.at = m_firm->clock.now();
    QVERIFY_RESULT(await(m_firm->contacts->save(contact)));
    QTRY_VERIFY(group(DueState::Overdue).contains(u"C19 5"_s));
}

void TestTodayPage::step9_snooze()
{
    const auto snooze = [this](QDate until, const QString &reason) {
        choose(u"C14"_s);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"cardSnooze"_s), Qt::LeftButton);
        auto *day = m_page->findChild<DayBox *>(u"snoozeUntil"_s);
        auto *text = m_page->findChild<QLineEdit *>(u"snoozeReason"_s);
        QTRY_VERIFY(text->isVisible());
        day->setDay(until);
        text->clear();
        QTest::keyClicks(text, reason);
        QTest::keyClick(text, Qt::Key_Return);
    };
    snooze(QDate(2026, 3, 18), {}); // refused: no reason
    QVERIFY(group(DueState::Overdue).contains(u"C14 14"_s));
    snooze(QDate(2026, 3, 18), u"on leave"_s);
    QTRY_VERIFY(!group(DueState::Overdue).contains(u"C14 14"_s));
    QTRY_VERIFY(group(DueState::Soon).contains(u"C14"_s));
    QCOMPARE(m_firm->derived(u"C14"_s).due, QDate(2026, 3, 2));
    QSignalSpy done(m_page.get(), &Page::done);
    snooze(QDate(2026, 3, 19), u"still away"_s);
    QTRY_COMPARE(done.count(), 1);
    snooze(QDate(2026, 3, 20), u"third"_s);
    QTest::qWait(200);
    QCOMPARE(done.count(), 1);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestTodayPage::step10_compliance()
{
    QTRY_COMPARE(figure(u"figureCompliance"_s), u"79.3 %"_s);
}

void TestTodayPage::step11_ownCycle()
{
    choose(u"C01"_s);
    const auto set = [this](int days) {
        m_page->findChild<QAction *>(u"cardCycle"_s)->trigger();
        auto *box = m_page->findChild<QSpinBox *>(u"cycleDays"_s);
        QTRY_VERIFY(box->isVisible());
        box->setValue(days);
        QTest::keyClick(box, Qt::Key_Return);
    };
    set(14);
    QTRY_COMPARE(m_firm->derived(u"C01"_s).due, QDate(2026, 3, 26));
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"cardFlags"_s)->text().contains(u"Own cycle"_s));
    choose(u"C01"_s);
    set(-1);
    QTRY_COMPARE(m_firm->derived(u"C01"_s).due, QDate(2026, 3, 19));
}

void TestTodayPage::step13_doNotContact()
{
    choose(u"C20"_s);
    auto *action = m_page->findChild<QAction *>(u"cardDoNotContact"_s);
    QTRY_VERIFY(action->isChecked());
    action->trigger();
    QTRY_VERIFY(group(DueState::Overdue).contains(u"C20 258"_s));
    auto *due = m_page->findChild<Figure *>(u"cardDue"_s);
    QTRY_VERIFY2(due->value().contains(u"258"_s), qPrintable(due->value()));
    action->trigger();
    QTRY_COMPARE(group(DueState::Suppressed), QStringList{u"C20"_s});
}

void TestTodayPage::tasksAreSnoozed()
{
    const Task task{.client = m_firm->client(u"P02"_s), .due = QDate(2026, 3, 16), .subject = u"Send a sample"_s};
    const auto soon = group(DueState::Soon).count(u"P02"_s);
    const auto id = await(m_firm->agenda->saveTask(task));
    QVERIFY_RESULT(id);
    QTRY_COMPARE(group(DueState::Today).count(u"P02"_s), 1);
    choose(u"P02"_s);
    auto *button = m_page->findChild<QPushButton *>(u"taskLater"_s);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *reason = m_page->findChild<QLineEdit *>(u"taskSnoozeReason"_s);
    QVERIFY(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"no stock"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(group(DueState::Today).count(u"P02"_s), 0);
    QVERIFY(!reason->isVisible());
    QTRY_COMPARE(group(DueState::Soon).count(u"P02"_s), soon + 1);
    const auto snoozed = await(m_firm->agenda->openTask(*id));
    QVERIFY_RESULT(snoozed);
    QCOMPARE(snoozed->snoozeReason, u"no stock"_s);
    QVERIFY_RESULT(await(m_firm->agenda->setTaskDone(*id)));
    QTRY_COMPARE(group(DueState::Soon).count(u"P02"_s), soon);
}

void TestTodayPage::tasksAreDone()
{
    Task task;
    task.client = m_firm->client(u"P02"_s);
    task.due = QDate(2026, 3, 16);
    task.subject = u"Send <references>"_s;
    QVERIFY_RESULT(await(m_firm->agenda->saveTask(task)));
    QTRY_COMPARE(group(DueState::Today).count(u"P02"_s), 1);
    choose(u"P02"_s);
    auto *button = m_page->findChild<QPushButton *>(u"taskDone"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(m_page->findChild<QLabel *>(u"taskText"_s)->text(), u"Send <references>"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(group(DueState::Today).count(u"P02"_s), 0);
}

void TestTodayPage::unfinishedContactsAreFinished()
{
    Contact begun{.client = m_firm->client(u"C16"_s), .at = m_firm->clock.now()};
    begun.topic = u"prices"_s;
    begun.note = u"calls back at four"_s;
    QVERIFY_RESULT(await(m_firm->contacts->begin(begun)));
    const auto unfinished = [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const AgendaLine *line = m_model->line(m_model->index(row));
            if (line && line->why == AgendaLine::Why::Unfinished)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(unfinished() >= 0);
    const QString told = m_model->index(unfinished()).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(u"Contact without result: prices"_s), qPrintable(told));
    m_list->setCurrentIndex(m_model->index(unfinished()));
    auto *note = m_page->findChild<QPlainTextEdit *>(u"logNote"_s);
    QTRY_COMPARE(note->toPlainText(), begun.note);
    QVERIFY(!m_page->findChild<QPushButton *>(u"taskDone"_s)->isVisible());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(unfinished(), -1);
    QCOMPARE(await(m_firm->contacts->find({.client = begun.client}))->size(), 2);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_VERIFY(unfinished() >= 0);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(unfinished(), -1);
}

void TestTodayPage::ownersAreChosen()
{
    auto *owner = m_page->findChild<CodeBox *>(u"todayOwner"_s);
    const int all = m_model->rowCount();
    owner->setCurrentIndex(owner->findText(u"Kevin Zhou"_s));
    emit owner->activated(owner->currentIndex());
    QTRY_VERIFY(m_model->rowCount() < all);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const AgendaLine *line = m_model->line(m_model->index(row)))
            QCOMPARE(line->ownerCode, u"u2"_s);
    }
    owner->setCurrentIndex(0);
    emit owner->activated(0);
    QTRY_COMPARE(m_model->rowCount(), all);
}

void TestTodayPage::step14_theNextDay()
{
    m_page.reset();
    m_firm = std::make_unique<Firm>(QDate(2026, 3, 17));
    m_firm->fill();
    openPage(QDate(2026, 3, 17));
    for (const QString &line : {u"C02 1"_s, u"P05 1"_s, u"C12 1"_s, u"C04 1"_s})
        QTRY_VERIFY2(group(DueState::Overdue).contains(line), qPrintable(line));
    QCOMPARE(group(DueState::Today), QStringList{u"C16"_s});
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
