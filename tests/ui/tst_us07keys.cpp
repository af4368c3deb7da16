// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keyboard.h"

#include "model/agenda/agenda.h"
#include "ui/agenda/agendamodel.h"
#include "ui/agenda/agendaview.h"
#include "ui/common/duetext.h"
#include "ui/common/format.h"
#include "ui/shell/mainmenu.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    QString late, everybody, tried, toMany, manager;
};
const QHash<QString, Words> kWords{{u"en"_s, {u"Overdue"_s, u"Everybody"_s, u"1 try"_s, u"to many"_s, u"Lan Shen"_s}},
                                   {u"zh_CN"_s, {u"已逾期"_s, u"所有人"_s, u"尝试 1 次"_s, u"群发"_s, u"沈岚"_s}},
                                   {u"zh_TW"_s, {u"已逾期"_s, u"所有人"_s, u"嘗試 1 次"_s, u"群發"_s, u"沈岚"_s}}};
const QHash<QString, QString> kNames{{u"C01"_s, u"远航机械"_s}, {u"C03"_s, u"瑞丰食品"_s}, {u"C04"_s, u"东来建材"_s},
                                     {u"C06"_s, u"蓝湾酒店"_s}, {u"C07"_s, u"金穗粮油"_s}, {u"C09"_s, u"顺达汽配"_s},
                                     {u"C14"_s, u"汇英学校"_s}, {u"C19"_s, u"万和超市"_s}, {u"C20"_s, u"老城茶行"_s},
                                     {u"P10"_s, u"诚信律所"_s}};
const QStringList kLate{u"P09 151"_s, u"P08 150"_s, u"C09 101"_s, u"P06 28"_s,
                        u"C14 14"_s,  u"C03 7"_s,   u"C19 5"_s,   u"C07 4"_s};
const QStringList kToday{u"C02"_s, u"C04"_s, u"C12"_s, u"P05"_s};
} // namespace

/// US-07 in the whole program by a person without a mouse. The steps build on one another.
class TestUs07Keys : public QObject
{
    Q_OBJECT

private slots:
    void byKeysAlone_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN", "zh_TW"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void byKeysAlone();
    void cleanup()
    {
        m_keys.reset();
        m_app.reset();
    }

private:
    void comeIn(const QString &language);
    void everybodysToday();
    void whyToday();
    void call();
    void noAnswer();
    void mail();
    void firstContact();
    void massMessage();
    void snooze();
    void complianceNow();
    void ownCycle();
    void cycleOfATier();
    void doNotContact();
    void everythingTakenBack();
    void nextDayWithoutWork();

    QStringList inState(DueState state) const;
    const AgendaLine *lineOf(const QString &code) const;
    QString why(const QString &code) const;
    bool openLog(const QString &code);
    bool openCard(const QString &code);
    bool submit(const QString &code);
    bool movedOn(const QString &code);
    bool snoozeUntil(QDate day, const QString &reason);
    const Format &format() const { return m_app->application->format(); }
    QString due(DueState state, QDate day) const { return DueText::of(format(), state, day); }
    const AgendaModel *agenda() const
    {
        return qobject_cast<AgendaModel *>(m_app->find<AgendaView>("agenda")->model());
    }

    std::unique_ptr<ApplicationFixture> m_app;
    std::unique_ptr<Keyboard> m_keys;
    Words m_words;
    int m_steps = 0; ///< done since the import
};

void TestUs07Keys::byKeysAlone()
{
    QFETCH(QString, language);
    m_words = kWords.value(language);
    m_steps = 0;
    STEP(comeIn(language));
    STEP(everybodysToday());
    STEP(whyToday());
    STEP(call());
    STEP(noAnswer());
    STEP(mail());
    STEP(firstContact());
    STEP(massMessage());
    STEP(snooze());
    STEP(complianceNow());
    STEP(ownCycle());
    STEP(cycleOfATier());
    STEP(doNotContact());
    STEP(everythingTakenBack());
    STEP(nextDayWithoutWork());
}

/// Code and days overdue of the lines in a state, in their order, as the arrow keys pass them.
QStringList TestUs07Keys::inState(DueState state) const
{
    QStringList lines;
    const AgendaModel *model = agenda();
    for (QModelIndex index = model->next({}); index.isValid(); index = model->next(index)) {
        const AgendaLine *line = model->line(index);
        if (line && model->state(index) == state)
            lines << (line->daysOverdue > 0 ? u"%1 %2"_s.arg(line->code).arg(line->daysOverdue) : line->code);
    }
    return lines;
}

const AgendaLine *TestUs07Keys::lineOf(const QString &code) const
{
    const AgendaModel *model = agenda();
    for (QModelIndex index = model->next({}); index.isValid(); index = model->next(index)) {
        const AgendaLine *line = model->line(index);
        if (line && line->code == code)
            return line;
    }
    return nullptr;
}

QString TestUs07Keys::why(const QString &code) const
{
    const AgendaLine *line = lineOf(code);
    return line ? agenda()->find(keyOf(*line)).data(AgendaModel::WhyRole).toString() : QString();
}

/// On Today to the client's line, and from there into the log box.
bool TestUs07Keys::openLog(const QString &code)
{
    if (!m_keys->goTo(u"today"_s))
        return false;
    if (m_keys->focusName() != u"agenda")
        m_keys->press(Qt::Key_Escape);
    if (!m_keys->walkTo(u"agenda"_s, kNames.value(code)))
        return false;
    m_keys->press(Qt::Key_Return);
    return QTest::qWaitFor(
        [&] { return m_keys->focusName() == u"logNote" && m_keys->text(u"cardName"_s) == kNames.value(code); });
}

bool TestUs07Keys::openCard(const QString &code)
{
    return m_keys->find(code, kNames.value(code)) && QTest::qWaitFor([&] {
               return m_app->window().currentKey() == u"clients" && m_keys->text(u"cardName"_s) == kNames.value(code);
           });
}

bool TestUs07Keys::submit(const QString &code)
{
    m_keys->press(Qt::Key_Return, Qt::ControlModifier);
    ++m_steps;
    return QTest::qWaitFor([&] { return m_keys->said().contains(kNames.value(code)); });
}

/// The cursor stands in the log box of the line behind.
bool TestUs07Keys::movedOn(const QString &code)
{
    return QTest::qWaitFor(
        [&] { return m_keys->focusName() == u"logNote" && m_keys->text(u"cardName"_s) != kNames.value(code); });
}

void TestUs07Keys::comeIn(const QString &language)
{
    m_app = std::make_unique<ApplicationFixture>(language);
    QVERIFY(m_app->create());
    m_keys = std::make_unique<Keyboard>(*m_app);
    VERIFY_KEYS(*m_keys, importBase());
    QCOMPARE(format().user(format().me()), m_words.manager);
}

void TestUs07Keys::everybodysToday()
{
    VERIFY_KEYS(*m_keys, goTo(u"today"_s));
    VERIFY_KEYS(*m_keys, choose(u"todayKinds"_s, u"contacts"_s));
    VERIFY_KEYS(*m_keys, choose(u"todayOwner"_s, m_words.everybody));
    QTRY_COMPARE(m_keys->figure(u"figureLate"_s).section(u' ', 0, 0), u"8"_s);
    // Down through every line, to the one that is not to be contacted.
    VERIFY_KEYS(*m_keys, walkTo(u"agenda"_s, kNames.value(u"C20"_s)));
    QTRY_COMPARE(inState(DueState::Overdue), kLate);
    QCOMPARE(inState(DueState::Today), kToday);
    QCOMPARE(inState(DueState::Soon),
             (QStringList{u"C16"_s, u"P02"_s, u"C01"_s, u"C15"_s, u"C05"_s, u"C06"_s, u"C11"_s}));
    const QList<std::pair<QString, QDate>> days{{u"C16"_s, QDate(2026, 3, 17)}, {u"P02"_s, QDate(2026, 3, 18)},
                                                {u"C01"_s, QDate(2026, 3, 19)}, {u"C15"_s, QDate(2026, 3, 20)},
                                                {u"C05"_s, QDate(2026, 3, 23)}, {u"C06"_s, QDate(2026, 3, 23)},
                                                {u"C11"_s, QDate(2026, 3, 23)}};
    for (const auto &[code, day] : days)
        QCOMPARE(lineOf(code)->due, day);
    QCOMPARE(inState(DueState::Later).size(), 9);
    QCOMPARE(inState(DueState::Never), QStringList{u"P10"_s});
    QCOMPARE(inState(DueState::Suppressed), QStringList{u"C20"_s});
    QCOMPARE(agenda()->head(DueState::Overdue).data(AgendaModel::TitleRole).toString(), m_words.late);
    QTRY_VERIFY2(m_keys->figure(u"figureCompliance"_s).startsWith(u"69.0"_s),
                 qPrintable(m_keys->figure(u"figureCompliance"_s)));
    QVERIFY(m_keys->figure(u"figureCompliance"_s).contains(u"20"_s));
    QVERIFY(m_keys->figure(u"figureCompliance"_s).contains(u"29"_s));
}

void TestUs07Keys::whyToday()
{
    const QModelIndex line = agenda()->find(keyOf(*lineOf(u"C04"_s)));
    const QString reason = line.data(Qt::ToolTipRole).toString();
    QVERIFY2(reason.contains(format().day(QDate(2026, 3, 15))) && reason.contains(format().locale().dayName(7)),
             qPrintable(reason));
    VERIFY_KEYS(*m_keys, openSettings(u"reminders"_s));
    VERIFY_KEYS(*m_keys, turn(u"moveToWorkingDay"_s, false));
    VERIFY_KEYS(*m_keys, push(u"save"_s));
    VERIFY_KEYS(*m_keys, goTo(u"today"_s));
    QTRY_COMPARE(m_keys->figure(u"figureLate"_s).section(u' ', 0, 0), u"9"_s);
    // Two others had been moved from a weekend, too.
    QTRY_COMPARE(inState(DueState::Overdue),
                 (QStringList{u"P09 151"_s, u"P08 150"_s, u"C09 101"_s, u"P06 30"_s, u"C14 15"_s, u"C03 7"_s,
                              u"C19 5"_s, u"C07 4"_s, u"C04 1"_s}));
    QTRY_VERIFY(m_keys->figure(u"figureCompliance"_s).startsWith(u"65.5"_s));
    VERIFY_KEYS(*m_keys, undo());
    QTRY_COMPARE(m_keys->figure(u"figureLate"_s).section(u' ', 0, 0), u"8"_s);
    QTRY_COMPARE(inState(DueState::Today), kToday);
}

void TestUs07Keys::call()
{
    QVERIFY2(openLog(u"C03"_s), qPrintable(m_keys->problem() + m_keys->focusName()));
    m_keys->type(u"Spring order 春季订单"_s);
    QVERIFY(submit(u"C03"_s));
    QVERIFY(movedOn(u"C03"_s));
    QTRY_COMPARE(inState(DueState::Overdue).size(), 7);
    QTRY_VERIFY(lineOf(u"C03"_s) && lineOf(u"C03"_s)->due == QDate(2026, 3, 23));
    QVERIFY(!inState(DueState::Overdue).contains(u"C03 7"_s));
}

void TestUs07Keys::noAnswer()
{
    QVERIFY2(openLog(u"C07"_s), qPrintable(m_keys->problem() + m_keys->focusName()));
    VERIFY_KEYS(*m_keys, backTo(u"logOutcome"_s));
    VERIFY_KEYS(*m_keys, choose(u"logOutcome"_s, u"no_answer"_s));
    QVERIFY(submit(u"C07"_s));
    QVERIFY(movedOn(u"C07"_s));
    QTRY_VERIFY2(why(u"C07"_s).contains(m_words.tried), qPrintable(why(u"C07"_s)));
    QVERIFY(inState(DueState::Overdue).contains(u"C07 4"_s));
}

void TestUs07Keys::mail()
{
    QVERIFY2(openLog(u"C09"_s), qPrintable(m_keys->problem() + m_keys->focusName()));
    VERIFY_KEYS(*m_keys, backTo(u"logChannel"_s));
    VERIFY_KEYS(*m_keys, choose(u"logChannel"_s, u"email"_s));
    QVERIFY(submit(u"C09"_s));
    QVERIFY(movedOn(u"C09"_s));
    QTRY_VERIFY(lineOf(u"C09"_s) && lineOf(u"C09"_s)->due == QDate(2026, 4, 15));
    QCOMPARE(inState(DueState::Overdue).size(), 6);
}

void TestUs07Keys::firstContact()
{
    QVERIFY2(openCard(u"P10"_s), qPrintable(m_keys->problem()));
    m_keys->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_keys->focusName(), u"logNote"_s);
    m_keys->type(u"首次拜访"_s);
    VERIFY_KEYS(*m_keys, backTo(u"logChannel"_s));
    VERIFY_KEYS(*m_keys, choose(u"logChannel"_s, u"on_site"_s));
    QVERIFY(submit(u"P10"_s));
    const QString day = due(DueState::Later, QDate(2026, 4, 15));
    QTRY_VERIFY2(m_keys->figure(u"cardDue"_s).startsWith(day), qPrintable(m_keys->figure(u"cardDue"_s)));
}

void TestUs07Keys::massMessage()
{
    QVERIFY2(openCard(u"C19"_s), qPrintable(m_keys->problem()));
    m_keys->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_keys->focusName(), u"logNote"_s);
    VERIFY_KEYS(*m_keys, backTo(u"logChannel"_s));
    VERIFY_KEYS(*m_keys, choose(u"logChannel"_s, u"sms"_s));
    VERIFY_KEYS(*m_keys, turn(u"logMore"_s, true));
    VERIFY_KEYS(*m_keys, turn(u"logBulk"_s, true));
    QVERIFY(submit(u"C19"_s));
    VERIFY_KEYS(*m_keys, walkTo(u"timeline"_s, m_words.toMany));
    VERIFY_KEYS(*m_keys, goTo(u"today"_s));
    QTRY_VERIFY(inState(DueState::Overdue).contains(u"C19 5"_s));
}

bool TestUs07Keys::snoozeUntil(QDate day, const QString &reason)
{
    if (!openLog(u"C14"_s) || !m_keys->push(u"cardSnooze"_s) || !m_keys->setDay(u"snoozeUntil"_s, day) ||
        !m_keys->tabTo(u"snoozeReason"_s))
        return false;
    m_keys->type(reason);
    m_keys->press(Qt::Key_Return);
    ++m_steps;
    return true;
}

void TestUs07Keys::snooze()
{
    QVERIFY(m_keys->figure(u"figureCompliance"_s).startsWith(u"79.3"_s));
    VERIFY_KEYS(*m_keys, goTo(u"today"_s));
    QVERIFY2(snoozeUntil(QDate(2026, 3, 18), u"on leave"_s), qPrintable(m_keys->problem()));
    QTRY_VERIFY(lineOf(u"C14"_s) && lineOf(u"C14"_s)->due == QDate(2026, 3, 18));
    QTRY_COMPARE(inState(DueState::Overdue).size(), 5);
    QVERIFY(inState(DueState::Soon).contains(u"C14"_s));
    QVERIFY(movedOn(u"C14"_s));
    QVERIFY(m_keys->figure(u"figureCompliance"_s).startsWith(u"79.3"_s));
    QVERIFY2(snoozeUntil(QDate(2026, 3, 19), u"休假"_s), qPrintable(m_keys->problem()));
    QTRY_VERIFY(lineOf(u"C14"_s) && lineOf(u"C14"_s)->due == QDate(2026, 3, 19));
    QVERIFY(movedOn(u"C14"_s));
    QVERIFY2(snoozeUntil(QDate(2026, 3, 20), u"on leave"_s), qPrintable(m_keys->problem()));
    QTRY_VERIFY(!m_keys->text(u"boxProblem"_s).isEmpty());
    --m_steps;
    QCOMPARE(lineOf(u"C14"_s)->due, QDate(2026, 3, 19));
    m_keys->press(Qt::Key_Escape);
    QTRY_VERIFY(m_keys->text(u"boxProblem"_s).isEmpty());
    VERIFY_KEYS(*m_keys, undo());
    --m_steps;
    QTRY_VERIFY(lineOf(u"C14"_s) && lineOf(u"C14"_s)->due == QDate(2026, 3, 18));
}

void TestUs07Keys::complianceNow()
{
    const QString figure = m_keys->figure(u"figureCompliance"_s);
    QVERIFY2(figure.startsWith(u"79.3"_s) && figure.contains(u"23"_s) && figure.contains(u"29"_s), qPrintable(figure));
}

void TestUs07Keys::ownCycle()
{
    QVERIFY2(openCard(u"C01"_s), qPrintable(m_keys->problem()));
    VERIFY_KEYS(*m_keys, menu(u"cardMore"_s, {u"cardCycle"_s}));
    QTRY_COMPARE(m_keys->focusName(), u"cycleDays"_s);
    m_keys->type(u"14"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY2(m_keys->figure(u"cardDue"_s).startsWith(due(DueState::Later, QDate(2026, 3, 26))),
                 qPrintable(m_keys->figure(u"cardDue"_s)));
    QVERIFY2(m_keys->text(u"cardFlags"_s).contains(u"14"_s), qPrintable(m_keys->text(u"cardFlags"_s)));
    VERIFY_KEYS(*m_keys, menu(u"cardMore"_s, {u"cardCycle"_s}));
    QTRY_COMPARE(m_keys->focusName(), u"cycleDays"_s);
    m_keys->press(Qt::Key_PageDown);
    m_keys->press(Qt::Key_PageDown);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY2(m_keys->figure(u"cardDue"_s).startsWith(due(DueState::Soon, QDate(2026, 3, 19))),
                 qPrintable(m_keys->figure(u"cardDue"_s)));
    QVERIFY(m_keys->text(u"cardFlags"_s).isEmpty());
    m_steps += 2;
}

void TestUs07Keys::cycleOfATier()
{
    VERIFY_KEYS(*m_keys, openSettings(u"tiers"_s));
    VERIFY_KEYS(*m_keys, tabTo(u"tiers.C.cycle_days"_s));
    m_keys->type(u"45"_s);
    // Ten clients are C; C06 has a cycle of its own.
    QTRY_VERIFY2(m_keys->text(u"effect"_s).contains(u'9'), qPrintable(m_keys->text(u"effect"_s)));
    VERIFY_KEYS(*m_keys, push(u"save"_s));
    ++m_steps;
    const std::tuple<QString, QString, QDate> after[]{{u"C06"_s, u"60"_s, QDate(2026, 3, 23)},
                                                      {u"C07"_s, u"45"_s, QDate(2026, 3, 27)},
                                                      {u"C09"_s, u"45"_s, QDate(2026, 4, 30)}};
    for (const auto &[code, days, day] : after) {
        QVERIFY2(openCard(code), qPrintable(m_keys->problem()));
        const QString when = due(day < QDate(2026, 3, 24) ? DueState::Soon : DueState::Later, day);
        QTRY_VERIFY2(m_keys->figure(u"cardDue"_s).startsWith(when), qPrintable(m_keys->figure(u"cardDue"_s)));
        QVERIFY2(m_keys->figure(u"cardDue"_s).contains(days), qPrintable(m_keys->figure(u"cardDue"_s)));
    }
}

void TestUs07Keys::doNotContact()
{
    QVERIFY2(openCard(u"C20"_s), qPrintable(m_keys->problem()));
    VERIFY_KEYS(*m_keys, menu(u"cardMore"_s, {u"cardDoNotContact"_s}));
    QTRY_VERIFY2(m_keys->figure(u"cardDue"_s).startsWith(due(DueState::Overdue, QDate(2025, 7, 1))),
                 qPrintable(m_keys->figure(u"cardDue"_s)));
    QVERIFY(m_keys->figure(u"cardDue"_s).contains(u"258"_s));
    VERIFY_KEYS(*m_keys, goTo(u"today"_s));
    QTRY_VERIFY(inState(DueState::Overdue).contains(u"C20 258"_s));
    QVERIFY2(openCard(u"C20"_s), qPrintable(m_keys->problem()));
    VERIFY_KEYS(*m_keys, menu(u"cardMore"_s, {u"cardDoNotContact"_s}));
    VERIFY_KEYS(*m_keys, goTo(u"today"_s));
    QTRY_COMPARE(inState(DueState::Suppressed), QStringList{u"C20"_s});
    m_steps += 2;
}

void TestUs07Keys::everythingTakenBack()
{
    QCOMPARE(m_steps, 11);
    for (; m_steps > 0; --m_steps)
        VERIFY_KEYS(*m_keys, undo());
    QTRY_VERIFY2(m_app->window().menu()->undo->text().contains(u"tasks.csv"_s),
                 qPrintable(m_app->window().menu()->undo->text()));
    QTRY_COMPARE(inState(DueState::Overdue), kLate);
    QTRY_COMPARE(inState(DueState::Today), kToday);
}

void TestUs07Keys::nextDayWithoutWork()
{
    QVERIFY(m_app->restart(Clock(QDate(2026, 3, 17), QTime(9, 0))));
    VERIFY_KEYS(*m_keys, choosePerson(u"u4"_s));
    VERIFY_KEYS(*m_keys, goTo(u"today"_s));
    VERIFY_KEYS(*m_keys, choose(u"todayOwner"_s, m_words.everybody));
    QTRY_COMPARE(m_keys->figure(u"figureLate"_s).section(u' ', 0, 0), u"12"_s);
    QTRY_COMPARE(inState(DueState::Overdue),
                 (QStringList{u"P09 152"_s, u"P08 151"_s, u"C09 102"_s, u"P06 29"_s, u"C14 15"_s, u"C03 8"_s,
                              u"C19 6"_s, u"C07 5"_s, u"C02 1"_s, u"C04 1"_s, u"C12 1"_s, u"P05 1"_s}));
    QCOMPARE(inState(DueState::Today), QStringList{u"C16"_s});
}

QTEST_MAIN(TestUs07Keys)
#include "tst_us07keys.moc"
