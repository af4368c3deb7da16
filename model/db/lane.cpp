// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/lane.h"

Lane::Lane(Start start) : m_held(start == Start::Held)
{
    m_thread = std::thread([this] { work(); });
}

Lane::~Lane()
{
    close(false);
}

void Lane::post(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_closing)
            m_queue.push_back(std::move(job));
        if (m_running && m_current.cancelled())
            m_current.interrupt();
    }
    m_wake.notify_one();
}

void Lane::release(Job first)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_held = false;
        if (!m_closing)
            m_queue.push_front(std::move(first));
    }
    m_wake.notify_one();
}

void Lane::setIdle(std::chrono::milliseconds every, std::function<void()> idle)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_every = every;
        m_idle = std::move(idle);
    }
    m_wake.notify_one();
}

bool Lane::shouldStop()
{
    const std::scoped_lock lock(m_mutex);
    return m_closing || (m_running && m_current.cancelled());
}

bool Lane::isBusy()
{
    const std::scoped_lock lock(m_mutex);
    return m_running || !m_queue.empty();
}

void Lane::close(bool interruptRunning, const std::function<void()> &last)
{
    std::deque<Job> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_closing)
            m_last = last;
        m_closing = true;
        dropped.swap(m_queue);
        if (m_running && interruptRunning)
            m_current.interrupt();
    }
    m_wake.notify_one();
    dropped.clear(); // outside the lock: what waits for a job may run now
    if (m_thread.joinable())
        m_thread.join();
}

bool Lane::next(std::unique_lock<std::mutex> &lock)
{
    const auto awake = [this] { return m_closing || (!m_held && !m_queue.empty()); };
    if (m_held || !m_idle)
        m_wake.wait(lock, [&] { return awake() || (!m_held && m_idle); });
    else
        m_wake.wait_for(lock, m_every, awake);
    if (m_closing)
        return false;
    if (m_queue.empty())
        return true;
    m_current = std::move(m_queue.front());
    m_queue.pop_front();
    m_running = true;
    return true;
}

void Lane::work()
{
    std::unique_lock lock(m_mutex);
    while (next(lock)) {
        const auto idle = m_running ? std::function<void()>() : m_idle;
        lock.unlock();
        if (idle)
            idle();
        else if (m_current.run && !m_current.cancelled())
            m_current.run();
        lock.lock();
        m_running = false;
        Job done;
        std::swap(done, m_current);
        lock.unlock();
        done = {};
        lock.lock();
    }
    const auto last = m_last;
    lock.unlock();
    if (last)
        last();
}
