// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

/// Does work on a thread of its own, in the order it came, while the one who posts it goes on. Once something has
/// failed what follows is dropped, until settle() has told it.
class WriteAhead
{
public:
    using Work = std::function<Done()>;

    WriteAhead() = default;
    ~WriteAhead();
    WriteAhead(const WriteAhead &) = delete;
    WriteAhead &operator=(const WriteAhead &) = delete;

    /// Waits while more than a few works are under way.
    void post(Work work);
    /// Waits for the end of everything; the first error since the last time.
    Done settle();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_queue;
    bool m_busy = false;
    bool m_closing = false;
    bool m_posted = false; ///< on the posting thread alone
    Done m_outcome;
    std::thread m_thread;
};
