// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/digestflow.h"
#include "tests/ui/applicationfixture.h"
#include "ui/agenda/calendardelegate.h"
#include "ui/agenda/calendarlist.h"
#include "ui/agenda/calendarmodel.h"
#include "ui/agenda/spreaddialog.h"
#include "ui/agenda/taskdialog.h"
#include "ui/common/clientpicker.h"
#include "ui/common/codebox.h"
#include "ui/common/notice.h"
#include "ui/common/notifier.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

class KeptNotifier : public Notifier
{
public:
    bool isAvailable() const override { return available; }
    void notify(const QString &title, const QString &text) override { told << title + u'\n' + text; }

    bool available = true;
    QStringList told;
};
} // namespace

/// The calendar, the form of a task and what hangs on them, by real keys and clicks in the whole program.
class TestCalendarPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<ApplicationFixture>();
        QSettings().clear();
        QVERIFY(m_f->create());
        m_f->window().showPage(u"calendar"_s);
        m_grid = m_f->find<QTableView>("calendarGrid");
        QVERIFY(m_grid);
        m_grid->setFocus();
        QTRY_VERIFY(m_grid->hasFocus());
    }
    void cleanup() { m_f.reset(); }

    void arrowsWalkOverDaysAndMonths();
    void newOnADayByKeyboardAlone();
    void newFromAnywhere();
    void clicksOpenAndMake();
    void manyEntriesOpenTheDay();
    void repeatsInPlainWords();
    void seriesIsDoneAndGoesOn();
    void promiseNeedsAClient();
    void weekAndListShowTheSame();
    void spreadShowsAndIsUndone();
    void calendarIsExported();
    void languagesSayTheirOwn_data();
    void languagesSayTheirOwn();
    void oneDigestADay();
    void aDigestThatCouldNotBeReadComesAgain();
    void noTrayIsNoError();
    void tasksAreSnoozedInTheDialog();

private:
    QDate current() const { return static_cast<CalendarModel *>(m_grid->model())->dayAt(m_grid->currentIndex()); }
    const CalendarDay &day(QDate day) const
    {
        auto *model = static_cast<CalendarModel *>(m_grid->model());
        return model->day(model->indexOf(day));
    }
    QRect cell(QDate day) const
    {
        return m_grid->visualRect(static_cast<CalendarModel *>(m_grid->model())->indexOf(day));
    }
    TaskDialog *dialog() { return m_f->window().findChild<TaskDialog *>(); }
    template <typename W>
    W *field(const char *name)
    {
        return dialog()->findChild<W *>(QLatin1String(name));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_grid, key, modifiers); }
    /// A choice of a box by its keys.
    void choose(const char *box, const QString &code)
    {
        auto *choice = field<CodeBox>(box);
        choice->setFocus();
        for (int i = 0; i < choice->count() && choice->code() != code; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        for (int i = 0; i < choice->count() && choice->code() != code; ++i)
            QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(choice->code(), code);
    }
    /// Ctrl+Z, once the window knows what there is to undo.
    void undo()
    {
        m_f->window().activateWindow();
        QTRY_VERIFY(m_f->window().isActiveWindow());
        QTRY_VERIFY(m_f->window().menu()->undo->isEnabled());
        QTest::keyClick(&m_f->window(), Qt::Key_Z, Qt::ControlModifier);
    }
    Id<Task> add(const Task &task) { return await(m_f->workspace().tasks.save(task)).value_or(Id<Task>()); }
    QList<Task> tasks()
    {
        return await(m_f->workspace().database.read([](Connection &c) -> Result<QList<Task>> {
                   WEFT_TAKE(const auto ids, Tasks::find(c, {}));
                   return Tasks::load(c, ids);
               }))
            .value_or(QList<Task>());
    }

    std::unique_ptr<ApplicationFixture> m_f;
    QTableView *m_grid = nullptr;
};

void TestCalendarPage::arrowsWalkOverDaysAndMonths()
{
    QCOMPARE(current(), kToday);
    key(Qt::Key_Right);
    QCOMPARE(current(), kToday.addDays(1));
    key(Qt::Key_Down);
    QCOMPARE(current(), QDate(2026, 3, 24));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(current(), QDate(2026, 4, 7));
    QCOMPARE(m_f->find<QLabel>("calendarPeriod")->text(), u"April 2026"_s);
    key(Qt::Key_PageUp);
    QCOMPARE(current(), QDate(2026, 3, 7));
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    QCOMPARE(current(), QDate(2026, 5, 7));
    key(Qt::Key_T);
    QCOMPARE(current(), kToday);
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Left);
    QCOMPARE(current(), QDate(2026, 2, 24));
    QTest::mouseClick(m_f->find<QToolButton>("calendarForward"), Qt::LeftButton);
    QCOMPARE(current(), QDate(2026, 3, 24));
}

void TestCalendarPage::newOnADayByKeyboardAlone()
{
    key(Qt::Key_Right);
    key(Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTRY_VERIFY(field<QLineEdit>("taskSubject")->hasFocus());
    QTest::keyClicks(field<QLineEdit>("taskSubject"), u"Send <b>R&D</b> report"_s);
    choose("taskKind", u"appointment"_s);
    QTest::keyClicks(field<QLineEdit>("taskTime"), u"930"_s);
    QTest::keyClick(field<QLineEdit>("taskTime"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(day(kToday.addDays(1)).count, 1);
    const Task task = tasks().value(0);
    QCOMPARE(task.subject, u"Send <b>R&D</b> report"_s);
    QCOMPARE(task.due, kToday.addDays(1));
    QCOMPARE(task.kind, u"appointment"_s);
    QCOMPARE(task.time, u"09:30"_s);
    QCOMPARE(task.minutes, 60);
    QVERIFY(m_f->window().status()->notice()->text().contains(u"Send <b>R&D</b> report"_s));
    // Enter opens the only entry of a day; Escape leaves it as it is.
    key(Qt::Key_Return);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(field<QLineEdit>("taskTime")->text(), u"09:30"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(tasks().value(0), task);
}

void TestCalendarPage::newFromAnywhere()
{
    m_f->window().showPage(u"matrix"_s);
    QTest::keyClick(&m_f->window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClicks(field<QLineEdit>("taskSubject"), u"Order paper"_s);
    QTest::mouseClick(field<QPushButton>("taskSave"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_f->window().currentKey(), u"matrix"_s);
    QCOMPARE(tasks().value(0).due, kToday);
}

void TestCalendarPage::clicksOpenAndMake()
{
    add({.due = kToday, .subject = u"Call"_s});
    QTRY_COMPARE(day(kToday).count, 1);
    // A day without anything: a click makes something new on it.
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, cell(QDate(2026, 3, 18)).center());
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->windowTitle(), u"New task"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(current(), QDate(2026, 3, 18));
    // An entry: the second line of its cell.
    const QPoint entry = cell(kToday).topLeft() + QPoint(30, 8 + m_grid->fontMetrics().lineSpacing() * 3 / 2);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, entry);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(field<QLineEdit>("taskSubject")->text(), u"Call"_s);
    QTest::mouseClick(field<QPushButton>("taskDelete"), Qt::LeftButton);
    QTRY_COMPARE(day(kToday).count, 0);
}

void TestCalendarPage::manyEntriesOpenTheDay()
{
    for (int i = 0; i < 12; ++i)
        add({.due = kToday, .subject = u"Task %1"_s.arg(i)});
    QTRY_COMPARE(day(kToday).count, 12);
    const auto *delegate = qobject_cast<CalendarDelegate *>(m_grid->itemDelegate());
    const QModelIndex index = m_grid->currentIndex();
    const QRect rect = cell(kToday).adjusted(0, 0, -1, -1);
    QPoint more(rect.left() + 20, rect.top());
    while (more.y() < rect.bottom() && delegate->entryAt(index, rect, more) != CalendarDelegate::kMore)
        more.ry() += 2;
    QVERIFY(more.y() < rect.bottom());
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, more);
    auto *list = m_f->find<CalendarList>("calendarList");
    QTRY_VERIFY(list->isVisible() && list->hasFocus());
    QTRY_VERIFY(list->model()->rowCount() >= 13);
    QTRY_VERIFY(list->currentIndex().data().toString().contains(u"Task 0"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(field<QLineEdit>("taskSubject")->text(), u"Task 0"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    m_f->window().activateWindow();
    QTRY_VERIFY(m_f->window().isActiveWindow());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(m_grid->isVisible());
}

void TestCalendarPage::repeatsInPlainWords()
{
    key(Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow()); // or its shortcuts rest
    QTest::keyClicks(field<QLineEdit>("taskSubject"), u"Stand-up"_s);
    choose("taskRepeats", u"week"_s);
    auto *every = field<QSpinBox>("taskEvery");
    QTest::keyClick(every, Qt::Key_Up);
    auto *words = field<QLabel>("taskRepeatsWords");
    QVERIFY2(words->text().startsWith(u"every 2 weeks on Monday. Then "_s), qPrintable(words->text()));
    QTest::mouseClick(field<QToolButton>("taskWeekday4"), Qt::LeftButton);
    QVERIFY2(words->text().startsWith(u"every 2 weeks on Monday, Thursday"_s), qPrintable(words->text()));
    choose("taskRepeats", u"month"_s);
    choose("taskWithin", u"weekday"_s);
    QVERIFY2(words->text().startsWith(u"every 2 months on the third Monday"_s), qPrintable(words->text()));
    choose("taskRepeats", u"rule"_s);
    QTest::keyClicks(field<QLineEdit>("taskRule"), u"FREQ=OFTEN"_s);
    QVERIFY2(words->text().contains(u"FREQ=OFTEN"_s), qPrintable(words->text()));
    QTest::keyClick(field<QLineEdit>("taskRule"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog() && dialog()->findChild<Notice *>()->isVisible());
    choose("taskRepeats", u"week"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!dialog(), dialog() ? qPrintable(dialog()->findChild<Notice *>()->text()) : "");
    QCOMPARE(tasks().value(0).rrule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s);
    // Its later days stand in the calendar, too.
    QTRY_COMPARE(day(QDate(2026, 3, 30)).count, 1);
    QVERIFY(day(QDate(2026, 3, 30)).entries.first().coming);
}

void TestCalendarPage::seriesIsDoneAndGoesOn()
{
    add({.due = kToday, .subject = u"Report"_s, .afterDays = 3});
    QTRY_COMPARE(day(kToday).count, 1);
    key(Qt::Key_Return);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(field<QSpinBox>("taskEvery")->value(), 3);
    QTest::mouseClick(field<QPushButton>("taskFinish"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(day(QDate(2026, 3, 19)).count, 1);
    QVERIFY(day(kToday).entries.first().done);
    undo();
    QTRY_COMPARE(day(QDate(2026, 3, 19)).count, 0);
    QVERIFY(!day(kToday).entries.first().done);
}

void TestCalendarPage::promiseNeedsAClient()
{
    QVERIFY(m_f->addClient(u"远航机械"_s, u"C1"_s));
    key(Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClicks(field<QLineEdit>("taskSubject"), u"Sample by Friday"_s);
    choose("taskKind", u"promise"_s);
    QTest::mouseClick(field<QPushButton>("taskSave"), Qt::LeftButton);
    QTRY_VERIFY(dialog()->findChild<Notice *>()->isVisible());
    auto *client = field<ClientPicker>("taskClient");
    client->setFocus();
    QTest::keyClicks(client, u"yh"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(client->text(), u"远航机械"_s);
    QTest::keyClick(client, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QCOMPARE(tasks().value(0).kind, u"promise"_s);
    QVERIFY(tasks().value(0).client.isValid());
}

void TestCalendarPage::weekAndListShowTheSame()
{
    add({.due = kToday, .time = u"16:00"_s, .subject = u"Call"_s});
    add({.due = kToday.addDays(20), .subject = u"Later"_s});
    auto *view = m_f->find<CodeBox>("calendarView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    QTRY_COMPARE(day(kToday).count, 1);
    m_grid->setFocus();
    key(Qt::Key_PageDown);
    QCOMPARE(current(), kToday.addDays(7));
    key(Qt::Key_T);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    auto *list = m_f->find<CalendarList>("calendarList");
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QVERIFY(list->model()->index(1, 0).data().toString().contains(u"16:00 Call"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_PageDown);
    QTRY_VERIFY(m_f->find<QWidget>("calendarList")->isHidden());
}

void TestCalendarPage::spreadShowsAndIsUndone()
{
    for (int i = 0; i < 5; ++i) {
        const auto client = m_f->addClient(u"Client %1"_s.arg(i), u"C%1"_s.arg(i));
        Contact contact{.client = *client, .at = localMoment(QDate(2026, 1, 5 + i), QTime(10, 0))};
        QVERIFY(await(m_f->workspace().contacts.save(contact)));
    }
    QTest::mouseClick(m_f->find<QPushButton>("calendarSpread"), Qt::LeftButton);
    auto *spread = m_f->window().findChild<SpreadDialog *>();
    QTRY_VERIFY(spread && spread->isVisible());
    auto *perDay = spread->findChild<QSpinBox *>(u"spreadPerDay"_s);
    perDay->setFocus();
    perDay->selectAll();
    QTest::keyClicks(perDay, u"2"_s);
    auto *moves = spread->findChild<QTableWidget *>(u"spreadMoves"_s);
    QTRY_COMPARE(moves->rowCount(), 3);
    QCOMPARE(spread->findChild<QLabel *>(u"spreadEffect"_s)->text(), u"3 contacts move"_s);
    QTRY_VERIFY(spread->findChild<QPushButton *>(u"spreadDo"_s)->isEnabled());
    QTest::mouseClick(spread->findChild<QPushButton *>(u"spreadDo"_s), Qt::LeftButton);
    QTRY_COMPARE(day(QDate(2026, 3, 17)).contacts, 2);
    QTRY_COMPARE(day(QDate(2026, 3, 18)).contacts, 1);
    undo();
    QTRY_COMPARE(day(QDate(2026, 3, 17)).contacts, 0);
}

void TestCalendarPage::calendarIsExported()
{
    add({.due = kToday, .subject = u"Call"_s});
    const QString path = m_f->folder.filePath(u"calendar.ics"_s);
    m_f->prompt.files << path;
    QTest::mouseClick(m_f->find<QPushButton>("calendarExport"), Qt::LeftButton);
    QTRY_VERIFY(bytesOf(path).contains("SUMMARY:Call"));
    m_f->prompt.files << m_f->folder.filePath(u"no/such/folder.ics"_s);
    QTest::mouseClick(m_f->find<QPushButton>("calendarExport"), Qt::LeftButton);
    QTRY_VERIFY(m_f->window().status()->notice()->text().contains(u"folder.ics"_s));
}

void TestCalendarPage::languagesSayTheirOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << u"en"_s << u"March 2026"_s << u"every week on Monday"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"2026年3月"_s << u"每周的星期一"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"2026年3月"_s << u"每週的星期一"_s;
}

void TestCalendarPage::languagesSayTheirOwn()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    m_f->application->setLanguage(language);
    QFETCH(QString, period);
    QTRY_COMPARE(m_f->find<QLabel>("calendarPeriod")->text(), period);
    const auto *model = static_cast<CalendarModel *>(m_grid->model());
    QCOMPARE(model->firstDay().dayOfWeek(), int(QLocale(language).firstDayOfWeek()));
    m_grid->setFocus();
    key(Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    choose("taskRepeats", u"week"_s);
    QVERIFY2(field<QLabel>("taskRepeatsWords")->text().startsWith(words),
             qPrintable(field<QLabel>("taskRepeatsWords")->text()));
}

void TestCalendarPage::oneDigestADay()
{
    add({.kind = u"appointment"_s, .due = kToday, .time = u"16:00"_s, .subject = u"<img src=x>"_s});
    add({.due = kToday.addDays(-1), .subject = u"Late"_s});
    KeptNotifier notifier;
    const DigestFlow flow(*m_f->application, notifier);
    QVERIFY(m_f->reopen());
    QTRY_COMPARE(notifier.told.size(), 1);
    QCOMPARE(notifier.told.first(), u"Weft: today\n1 appointment today\n1 task overdue"_s);
    QVERIFY(m_f->reopen());
    QCOMPARE(notifier.told.size(), 1);
    m_f->window().showPage(u"matrix"_s);
    emit notifier.clicked();
    QCOMPARE(m_f->window().currentKey(), u"today"_s);
}

void TestCalendarPage::aDigestThatCouldNotBeReadComesAgain()
{
    add({.due = kToday, .subject = u"Call"_s});
    KeptNotifier notifier;
    const DigestFlow flow(*m_f->application, notifier);
    {
        RawFile raw(m_f->workspace().database.path());
        QVERIFY(raw.run(u"ALTER TABLE person RENAME TO away"_s));
    }
    QSignalSpy failed(&m_f->application->format(), &Format::changed);
    emit m_f->application->format().changed();
    QVERIFY(!await(m_f->workspace().tasks.digest({})));
    QTest::qWait(50);
    QVERIFY(notifier.told.isEmpty());
    {
        RawFile raw(m_f->workspace().database.path());
        QVERIFY(raw.run(u"ALTER TABLE away RENAME TO person"_s));
    }
    emit m_f->application->format().changed();
    QTRY_COMPARE(notifier.told.size(), 1);
    emit m_f->application->format().changed();
    QVERIFY_RESULT(await(m_f->workspace().tasks.digest({})));
    QCOMPARE(notifier.told.size(), 1);
}

void TestCalendarPage::tasksAreSnoozedInTheDialog()
{
    add({.due = kToday, .subject = u"Call the bank"_s});
    QTRY_COMPARE(day(kToday).count, 1);
    key(Qt::Key_Return);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::mouseClick(field<QPushButton>("taskSnooze"), Qt::LeftButton);
    auto *reason = field<QLineEdit>("snoozeReason");
    QVERIFY(reason->isVisible());
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(dialog() && dialog()->isVisible());
    QTest::keyClicks(reason, u"they are closed"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    const Task task = tasks().value(0);
    QCOMPARE(task.snoozeUntil, QDate(2026, 3, 17));
    QCOMPARE(task.snoozeReason, u"they are closed"_s);
    QCOMPARE(task.due, kToday);
}

void TestCalendarPage::noTrayIsNoError()
{
    add({.due = kToday, .subject = u"Call"_s});
    KeptNotifier notifier;
    notifier.available = false;
    const DigestFlow flow(*m_f->application, notifier);
    QVERIFY(m_f->reopen());
    QVERIFY(notifier.told.isEmpty());
    // With a tray again the digest of the day is still to come.
    notifier.available = true;
    QVERIFY(m_f->reopen());
    QTRY_COMPARE(notifier.told.size(), 1);
    kDigestShown.set({});
    m_f->window().menu()->digest->setChecked(false);
    QVERIFY(m_f->reopen());
    QCOMPARE(notifier.told.size(), 1);
}

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
