// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/writeahead.h"

namespace {
constexpr size_t kUnderWay = 4;
}

WriteAhead::~WriteAhead()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void WriteAhead::post(Work work)
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_posted = true;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_queue.size() < kUnderWay; });
        m_queue.push_back(std::move(work));
    }
    m_changed.notify_all();
}

Done WriteAhead::settle()
{
    if (!std::exchange(m_posted, false))
        return {};
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.empty() && !m_busy; });
    return std::exchange(m_outcome, {});
}

void WriteAhead::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_closing || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        Work work = std::move(m_queue.front());
        m_queue.pop_front();
        m_busy = true;
        const bool wanted = m_outcome.has_value();
        lock.unlock();
        m_changed.notify_all();
        Done outcome = wanted ? work() : Done();
        work = {}; // its rows are freed outside the lock
        lock.lock();
        if (!outcome)
            m_outcome = std::move(outcome);
        m_busy = false;
        m_changed.notify_all();
    }
}
