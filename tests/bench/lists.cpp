// SPDX-License-Identifier: GPL-3.0-or-later
// The client list of a large workspace as a person uses it: how soon the answer stands, and the longest time in which
// the window could not have drawn or taken a key (a timer of 1 ms looks). Fails over 50 ms.
//   bench_lists FILE.weft
#include "model/clients/clientstore.h"
#include "model/settings/settingsstore.h"
#include "model/settings/workspace.h"
#include "ui/clients/clientcolumns.h"
#include "ui/common/format.h"
#include "ui/common/listview.h"
#include "ui/common/theme.h"

#include <sys/resource.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr double kCeiling = 50;

double processorMilliseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Notes the longest time between two ticks, by the clock and by what this thread worked in it.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
        m_timer.start(1);
        reset();
    }
    void reset()
    {
        m_clock.start();
        m_processor = processorMilliseconds();
        longest = worked = 0;
    }
    void tick()
    {
        const double processor = processorMilliseconds();
        longest = std::max(longest, double(m_clock.nsecsElapsed()) / 1e6);
        worked = std::max(worked, processor - m_processor);
        m_clock.start();
        m_processor = processor;
    }

    double longest = 0, worked = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_processor = 0;
};

class Bench : public QObject
{
public:
    Bench(Database &database, const Clock &clock, Format &format)
        : m_store(database, clock), m_model(m_store, clientColumns(format))
    {
        connect(&m_model, &ListModelBase::loaded, this, [this] { m_answered = true; });
        connect(&m_model, &ListModelBase::failed, this,
                [](const Error &error) { qFatal("%ls", qUtf16Printable(error.message)); });
        m_view.setList(&m_model);
        m_view.setUsualColumns(
            columnsFromText(u"due name tier cooperation attribute amount cycle_days last_contact owner "
                            u"code phone territory city sales"_s));
        m_view.resize(1200, 800);
    }

    bool run()
    {
        measure("open the list", [this] {
            m_view.show();
            ask({});
        });
        sortAll();
        filterAll();
        groupAll();
        searchAll();
        ask({});
        waitFor([this] { return isShown(); });
        scroll();
        return m_worst <= kCeiling;
    }

private:
    void ask(const ClientQuery &query)
    {
        m_answered = false;
        m_model.setQuery(query);
    }
    /// The rows on screen are there.
    bool isShown() const
    {
        if (!m_answered)
            return false;
        const int top = std::max(0, m_view.rowAt(0));
        return m_model.rowCount() == 0 || m_model.groupAt(top) >= 0 || m_model.record(top) != nullptr;
    }
    void waitFor(const std::function<bool()> &done)
    {
        QEventLoop loop;
        QTimer poll;
        connect(&poll, &QTimer::timeout, &loop, [&] {
            if (done())
                loop.quit();
        });
        poll.start(1);
        loop.exec();
    }
    void measure(const QString &label, const std::function<void()> &action)
    {
        m_watchdog.reset();
        QElapsedTimer timer;
        timer.start();
        action();
        waitFor([this] { return isShown(); });
        m_watchdog.tick();
        report(label, double(timer.nsecsElapsed()) / 1e6);
    }
    void measure(const char *label, const std::function<void()> &action) { measure(QString::fromUtf8(label), action); }
    void report(const QString &label, double time)
    {
        m_worst = std::max(m_worst, m_watchdog.longest);
        std::printf("%-34s %8.1f ms   longest stall %6.1f ms (worked %5.1f)   %lld rows\n", qPrintable(label), time,
                    m_watchdog.longest, m_watchdog.worked, qint64(m_model.rowCount()));
    }

    void sortAll()
    {
        for (const ViewColumn &column : m_view.columns()) {
            const QString field = m_model.sortField(m_model.columnOf(column.field));
            for (const bool descending : {false, true}) {
                if (field.isEmpty())
                    continue;
                ClientQuery query;
                query.sort = field;
                query.descending = descending;
                measure(u"sort by %1%2"_s.arg(field, descending ? u", last first"_s : QString()), [&] { ask(query); });
            }
        }
    }
    void filterAll()
    {
        for (const QString &filter : {u"attribute=ENT"_s, u"tier=A"_s, u"cooperation=cooperating tier=B"_s,
                                      u"city~海"_s, u"amount>=10000"_s, u"owner=u3 state=overdue"_s, u"tags=vip"_s,
                                      u"(tier=A or (city~海 last_contact<=90_days_ago)) not (owner=u3)"_s}) {
            ClientQuery query;
            query.conditions = conditionsFromText(filter);
            measure(u"filter %1"_s.arg(filter), [&] { ask(query); });
        }
    }
    void groupAll()
    {
        measure("sort by tier, then name", [this] { ask({.sort = u"tier"_s, .thenBy = {{u"name"_s}}}); });
        for (const QString &field : {u"attribute"_s, u"owner"_s, u"cycle_state"_s})
            measure(u"group by %1"_s.arg(field), [&] { ask({.group = field}); });
        measure("close the first group", [this] { m_model.setClosed(0, true); });
        measure("open it again", [this] { m_model.setClosed(0, false); });
    }
    void searchAll()
    {
        for (const QString &typed : {u"公"_s, u"zhangw"_s, u"1380"_s, u"C0012345"_s, u"龘龘"_s}) {
            ClientQuery query;
            query.search = typed;
            measure(u"search %1"_s.arg(typed), [&] { ask(query); });
        }
        measure("type zhangwei, a question a letter", [this] {
            const QString text = u"zhangwei"_s;
            for (qsizetype n = 1; n <= text.size(); ++n) {
                ClientQuery query;
                query.search = text.left(n);
                ask(query);
                QEventLoop pause;
                QTimer::singleShot(80, &pause, &QEventLoop::quit);
                if (n < text.size())
                    pause.exec();
            }
        });
    }
    void scroll()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        measure("jump to the middle", [&] { bar->setValue(bar->maximum() / 2); });
        measure("jump to the end", [&] { bar->setValue(bar->maximum()); });
        measure("page up", [&] { bar->triggerAction(QScrollBar::SliderPageStepSub); });
        measure("drag over everything, 60 steps", [&] {
            for (int step = 0; step <= 60; ++step) {
                bar->setValue(int(qint64(bar->maximum()) * step / 60));
                QEventLoop pause;
                QTimer::singleShot(5, &pause, &QEventLoop::quit);
                pause.exec();
            }
        });
        measure("select all", [this] { m_view.selectAll(); });
    }

    ClientStore m_store;
    ListModel<ClientStore> m_model;
    ListView m_view;
    Watchdog m_watchdog;
    bool m_answered = false;
    double m_worst = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    if (argc != 2)
        qFatal("bench_lists FILE.weft");
    Theme::apply(program, ThemeChoice::Light);
    const Clock clock(QDate(2026, 3, 16), QTime(9, 0));
    Database database;
    Workspace::attach(database, clock);
    QElapsedTimer timer;
    timer.start();
    const auto opened = database.open(QString::fromLocal8Bit(argv[1])).result();
    if (!opened)
        qFatal("%ls", qUtf16Printable(opened.error().message + u' ' + opened.error().detail));
    std::printf("%-34s %8lld ms\n", "open the workspace", timer.elapsed());

    Format format(clock);
    SettingsStore settings(database, clock);
    const auto all = settings.load().result();
    if (!all)
        qFatal("%ls", qUtf16Printable(all.error().message));
    format.setLanguage(u"zh_CN"_s);
    format.setWorkspace(all->settings, all->lists, all->users);
    const bool smooth = Bench(database, clock, format).run();
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s %8ld MB\n", "memory at most", usage.ru_maxrss / 1024);
    return smooth ? 0 : 1;
}
