// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

/// A thread with a queue: jobs run one after another, in the order they came. Plain std primitives, because Debian's
/// Qt is not built for the thread sanitizer and would give false reports.
class Lane
{
public:
    struct Job
    {
        std::function<void()> run;
        /// Whether nobody waits for it any more; from any thread. Such a job is dropped while queued.
        std::function<bool()> cancelled = [] { return false; };
        /// Ends what run() does at the moment, from any thread; only called while it runs.
        std::function<void()> interrupt = [] {};
    };

    /// A held lane takes jobs but runs none before release().
    enum class Start { Now, Held };

    explicit Lane(Start start);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// A job posted to a closed lane is dropped: destroyed without being run. If the running job was cancelled it is
    /// interrupted now that somebody waits behind it; a job that nobody cancelled is never hit.
    void post(Job job);
    /// Lets a held lane run, this job before all that wait.
    void release(Job first);
    /// Called on the lane's thread whenever it was without a job for so long.
    void setIdle(std::chrono::milliseconds every, std::function<void()> idle);
    /// On the lane's thread: whether the running job should give up (it is cancelled, or the lane closes).
    bool shouldStop();
    bool isBusy();
    /// Drops what is queued, runs last on the lane's thread and waits for its end. interruptRunning ends the running
    /// job too.
    void close(bool interruptRunning, const std::function<void()> &last = {});

private:
    void work();
    /// The next job; without one for the idle time, an empty one. False when the lane closes.
    bool next(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    Job m_current;
    bool m_held = false;
    bool m_running = false;
    bool m_closing = false;
    std::chrono::milliseconds m_every{0};
    std::function<void()> m_idle;
    std::function<void()> m_last;
    std::thread m_thread;
};
