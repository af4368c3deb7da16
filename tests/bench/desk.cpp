// SPDX-License-Identifier: GPL-3.0-or-later
// The daily desk on a large workspace: how long the window could not have drawn or taken a key in each action.
//   bench_desk FILE.weft [--gui]    --gui: in a window on the screen, else offscreen
// The whole program, by keys and clicks; fails if the event loop stood over 50 ms.
// It logs a contact and takes it back: give it a copy.
#include "app/application.h"
#include "model/settings/workspace.h"
#include "tests/ui/preparedprompt.h"
#include "tests/ui/watchdog.h"
#include "ui/common/listview.h"
#include "ui/common/page.h"
#include "ui/shell/mainwindow.h"

#include <sys/resource.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCeiling = 50;

class Desk : public QObject
{
public:
    explicit Desk(Application &application) : m_application(application), m_window(application.window()) {}

    bool run()
    {
        for (const char *page : {"today", "clients", "matrix", "calendar", "receivables", "settings"})
            measure(u"page %1"_s.arg(QLatin1String(page)), [&] { m_window.showPage(QLatin1String(page)); });
        clients();
        card();
        agenda();
        matrix();
        find();
        return m_worst <= kCeiling;
    }

private:
    template <typename Widget>
    Widget *widget(const char *name)
    {
        const QList<Widget *> all = m_window.findChildren<Widget *>(QLatin1String(name));
        for (Widget *one : all)
            if (one->isVisible())
                return one;
        return all.value(0);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget *>(&m_window), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text, Qt::NoModifier, 20); }
    /// Until the reader has nothing left to do, three times in a row: an answer may bring the next question.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QEventLoop loop;
            QFutureWatcher<Result<void>> reader;
            connect(&reader, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
            reader.setFuture(m_application.workspace()->database.read([](Connection &) { return Result<void>(); }));
            loop.exec();
            QTest::qWait(60);
        }
    }
    void measure(const QString &label, const std::function<void()> &action)
    {
        m_watchdog.start();
        QElapsedTimer timer;
        timer.start();
        action();
        settle();
        const qint64 longest = m_watchdog.longest();
        m_worst = std::max(m_worst, longest);
        std::printf("%-44s %8lld ms   longest stall %4lld ms%s\n", qPrintable(label), timer.elapsed(), longest,
                    longest > kCeiling ? "   OVER" : "");
        std::fflush(stdout);
    }

    void clients()
    {
        m_window.showPage(u"clients"_s);
        settle();
        auto *list = widget<ListView>("clientList");
        QHeaderView *header = list->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            measure(u"sort by column %1"_s.arg(list->model()->headerData(column, Qt::Horizontal).toString()), [&] {
                list->scrollTo(list->model()->index(0, column));
                const QPoint place(header->sectionViewportPosition(column) + 12, header->height() / 2);
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            });
        }
        for (const QString &link : {u"clients?city=上海"_s, u"clients?tier=A"_s, u"clients?state=overdue"_s,
                                    u"clients?tags=vip"_s, u"clients?"_s})
            measure(u"follow %1"_s.arg(link), [&] { m_window.follow(link); });
        QLineEdit *search = m_window.currentPage()->searchField();
        search->setFocus();
        measure(u"type a search"_s, [&] { type(u"zhangwei"_s); });
        measure(u"type a digit"_s, [&] {
            search->clear();
            type(u"1"_s);
        });
        measure(u"clear it"_s, [&] { search->clear(); });
        measure(u"scroll"_s, [&] {
            for (int step = 0; step <= 40; ++step) {
                list->verticalScrollBar()->setValue(int(qint64(list->verticalScrollBar()->maximum()) * step / 40));
                QTest::qWait(5);
            }
        });
        list->setFocus();
        measure(u"select all"_s, [&] { key(Qt::Key_A, Qt::ControlModifier); });
        measure(u"copy nothing but one row"_s, [&] {
            key(Qt::Key_Home, Qt::ControlModifier);
            key(Qt::Key_C, Qt::ControlModifier);
        });
    }
    void card()
    {
        auto *list = widget<ListView>("clientList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(5, 0));
        measure(u"open a card"_s, [&] { key(Qt::Key_Return); });
        if (auto *story = widget<QAbstractItemView>("timeline"))
            measure(u"scroll its story"_s, [&] { story->scrollToBottom(); });
        measure(u"Ctrl+L"_s, [&] { key(Qt::Key_L, Qt::ControlModifier); });
        measure(u"write and save the contact"_s, [&] {
            type(u"Price list sent"_s);
            key(Qt::Key_Return, Qt::ControlModifier);
            QTest::qWait(500);
        });
        m_window.setFocus();
        measure(u"undo"_s, [&] {
            QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
            QTest::qWait(500);
        });
        measure(u"Escape, Ctrl+N, Escape"_s, [&] {
            key(Qt::Key_Escape);
            QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
            settle();
            key(Qt::Key_Escape);
        });
    }
    void agenda()
    {
        m_window.showPage(u"today"_s);
        settle();
        auto *list = widget<QAbstractItemView>("agenda");
        list->setFocus();
        measure(u"scroll today"_s, [&] { list->scrollToBottom(); });
        for (int owner = 0; owner < std::min(3, widget<QComboBox>("todayOwner")->count()); ++owner)
            measure(u"today of owner %1"_s.arg(owner),
                    [&] { widget<QComboBox>("todayOwner")->setCurrentIndex(owner); });
        m_window.showPage(u"calendar"_s);
        settle();
        auto *view = widget<QComboBox>("calendarView");
        for (int i = 0; view && i < view->count(); ++i)
            measure(u"calendar view %1"_s.arg(view->itemText(i)), [&] { view->setCurrentIndex(i); });
        if (auto *forward = widget<QAbstractButton>("calendarForward"))
            measure(u"next period"_s, [&] { QTest::mouseClick(forward, Qt::LeftButton); });
    }
    void matrix()
    {
        m_window.showPage(u"matrix"_s);
        settle();
        for (const char *name : {"matrixRows", "matrixColumns", "matrixMeasure"}) {
            auto *box = widget<QComboBox>(name);
            for (int i = 0; box && i < box->count(); ++i)
                measure(u"%1 %2"_s.arg(QLatin1String(name), box->itemText(i)), [&] { box->setCurrentIndex(i); });
        }
        auto *view = widget<QAbstractItemView>("matrixView");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        measure(u"open a cell"_s, [&] { key(Qt::Key_Return); });
    }
    void find()
    {
        m_window.showPage(u"clients"_s);
        settle();
        measure(u"Ctrl+K"_s, [&] { QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier); });
        measure(u"type in it"_s, [&] { type(u"wang"_s); });
        key(Qt::Key_Escape);
    }

    Application &m_application;
    MainWindow &m_window;
    Watchdog m_watchdog;
    qint64 m_worst = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const bool gui = argc == 3 && QByteArrayView(argv[2]) == "--gui";
    if (argc < 2 || argc > 3 || (argc == 3 && !gui))
        qFatal("bench_desk FILE.weft [--gui]");
    if (!gui)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"weft-bench"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    StartOptions options;
    options.language = u"zh_CN"_s;
    options.theme = u"light"_s;
    options.clock = Clock(QDate(2026, 3, 16), QTime(9, 0));
    PreparedPrompt prompt;
    Application application(program, prompt, options);
    application.window().resize(1280, 800);
    application.window().show();
    Watchdog watchdog;
    watchdog.start();
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(&application, &Application::opened, &loop, &QEventLoop::quit);
    application.open(QString::fromLocal8Bit(argv[1]));
    loop.exec();
    std::printf("%-44s %8lld ms   longest stall %4lld ms\n", "open the workspace", timer.elapsed(), watchdog.longest());
    const bool smooth = Desk(application).run();
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-44s %8ld MB\n", "memory at most", usage.ru_maxrss / 1024);
    return smooth ? 0 : 1;
}
