// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/lane.h"

#include <QTest>

#include <atomic>
#include <future>

/// Waits by std primitives alone, so that the thread sanitizer sees every order there is.
class TestLane : public QObject
{
    Q_OBJECT

private slots:
    void runsJobsInOrderOnOneThread();
    void takesJobsFromManyThreads();
    void dropsJobsCancelledWhileQueued();
    void interruptsOnlyWhatWasCancelled();
    void heldLaneRunsFirstJobFirst();
    void closingDropsTheQueueAndRunsTheLastWord();
    void closingEndsARunningRead();
    void postingToAClosedLaneDropsTheJob();
    void tellsTheRunningJobToStop();
    void idlesAndStillTakesJobs();
};

namespace {
/// Runs to the end of what is queued now.
void drain(Lane &lane)
{
    std::promise<void> done;
    lane.post({.run = [&done] { done.set_value(); }});
    done.get_future().wait();
}

/// Says when the job it is part of is destroyed.
std::shared_ptr<void> announcesEnd(std::promise<void> &ended)
{
    return std::shared_ptr<void>(nullptr, [&ended](void *) { ended.set_value(); });
}
} // namespace

void TestLane::runsJobsInOrderOnOneThread()
{
    Lane lane(Lane::Start::Now);
    std::vector<int> order;
    std::thread::id thread;
    bool sameThread = true;
    lane.post({.run = [&] { thread = std::this_thread::get_id(); }});
    for (int i = 0; i < 100; ++i) {
        lane.post({.run = [&, i] {
            order.push_back(i);
            sameThread = sameThread && thread == std::this_thread::get_id();
        }});
    }
    drain(lane);
    QCOMPARE(order.size(), size_t(100));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(sameThread);
    QVERIFY(thread != std::this_thread::get_id());
}

void TestLane::takesJobsFromManyThreads()
{
    Lane lane(Lane::Start::Now);
    int counter = 0; // plain on purpose: only the lane may touch it
    std::vector<std::thread> posters;
    for (int t = 0; t < 4; ++t)
        posters.emplace_back([&] {
            for (int i = 0; i < 500; ++i)
                lane.post({.run = [&counter] { ++counter; }});
        });
    for (std::thread &poster : posters)
        poster.join();
    drain(lane);
    QCOMPARE(counter, 2000);
}

void TestLane::dropsJobsCancelledWhileQueued()
{
    Lane lane(Lane::Start::Held);
    std::atomic_bool cancelled{false};
    std::promise<void> ended;
    bool ran = false;
    lane.post({.run = [&ran, end = announcesEnd(ended)] { ran = true; }, .cancelled = [&] { return bool(cancelled); }});
    cancelled = true;
    lane.release({.run = [] {}});
    ended.get_future().wait();
    drain(lane);
    QVERIFY(!ran);
}

void TestLane::interruptsOnlyWhatWasCancelled()
{
    Lane lane(Lane::Start::Now);
    std::atomic_bool cancelled{false};
    std::atomic_int interrupts{0};
    std::promise<void> started;
    std::promise<void> mayEnd;
    lane.post({.run =
                   [&] {
                       started.set_value();
                       mayEnd.get_future().wait();
                   },
               .cancelled = [&] { return bool(cancelled); },
               .interrupt = [&] { ++interrupts; }});
    started.get_future().wait();
    lane.post({.run = [] {}});
    QCOMPARE(interrupts.load(), 0); // somebody still waits for it
    cancelled = true;
    QCOMPARE(interrupts.load(), 0); // nobody waits behind it
    lane.post({.run = [] {}});
    QCOMPARE(interrupts.load(), 1);
    mayEnd.set_value();
    drain(lane);
    const int sent = interrupts;
    lane.post({.run = [] {}}); // behind the innocent next job, or none at all
    drain(lane);
    QCOMPARE(interrupts.load(), sent);
}

void TestLane::heldLaneRunsFirstJobFirst()
{
    Lane lane(Lane::Start::Held);
    std::vector<int> order;
    lane.post({.run = [&] { order.push_back(2); }});
    lane.post({.run = [&] { order.push_back(3); }});
    lane.release({.run = [&] { order.push_back(1); }});
    drain(lane);
    QCOMPARE(order, (std::vector<int>{1, 2, 3}));
}

void TestLane::closingDropsTheQueueAndRunsTheLastWord()
{
    Lane lane(Lane::Start::Now);
    std::promise<void> started;
    std::promise<void> mayEnd;
    lane.post({.run = [&] {
        started.set_value();
        mayEnd.get_future().wait();
    }});
    started.get_future().wait();
    std::atomic_int ran{0};
    std::atomic_int destroyed{0};
    for (int i = 0; i < 50; ++i) {
        const std::shared_ptr<void> end(nullptr, [&](void *) { ++destroyed; });
        lane.post({.run = [&ran, end] { ++ran; }});
    }
    mayEnd.set_value();
    bool last = false;
    std::thread::id lastThread;
    lane.close(false, [&] {
        last = true;
        lastThread = std::this_thread::get_id();
    });
    QCOMPARE(destroyed.load(), 50);
    QVERIFY(last);
    QVERIFY(lastThread != std::this_thread::get_id());
}

void TestLane::closingEndsARunningRead()
{
    Lane lane(Lane::Start::Now);
    std::promise<void> started;
    std::promise<void> interrupted;
    lane.post({.run =
                   [&] {
                       started.set_value();
                       interrupted.get_future().wait(); // without the interrupt the test never ends
                   },
               .interrupt = [&] { interrupted.set_value(); }});
    started.get_future().wait();
    lane.close(true);
    QVERIFY(!lane.isBusy());
}

void TestLane::postingToAClosedLaneDropsTheJob()
{
    Lane lane(Lane::Start::Now);
    lane.close(false);
    bool ran = false;
    std::promise<void> ended;
    lane.post({.run = [&ran, end = announcesEnd(ended)] { ran = true; }});
    QVERIFY(ended.get_future().wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    QVERIFY(!ran);
}

void TestLane::tellsTheRunningJobToStop()
{
    Lane lane(Lane::Start::Now);
    std::atomic_bool cancelled{false};
    std::promise<bool> before;
    std::promise<void> mayAsk;
    std::promise<bool> after;
    lane.post({.run =
                   [&] {
                       before.set_value(lane.shouldStop());
                       mayAsk.get_future().wait();
                       after.set_value(lane.shouldStop());
                   },
               .cancelled = [&] { return bool(cancelled); }});
    QVERIFY(!before.get_future().get());
    cancelled = true;
    mayAsk.set_value();
    QVERIFY(after.get_future().get());
}

void TestLane::idlesAndStillTakesJobs()
{
    Lane lane(Lane::Start::Now);
    std::promise<void> idled;
    int idles = 0;
    lane.setIdle(std::chrono::milliseconds(5), [&] {
        if (++idles == 3)
            idled.set_value();
    });
    idled.get_future().wait();
    bool ran = false;
    lane.post({.run = [&] { ran = true; }});
    drain(lane);
    QVERIFY(ran);
}

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
