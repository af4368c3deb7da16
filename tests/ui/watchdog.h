// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

/// The longest time in which the event loop did not come round: nothing could be drawn and no key taken. Time in which
/// this thread was ready and the machine was busy with others does not count, so that a slow machine fails no test.
class Watchdog : public QObject
{
public:
    /// What the suite bears (F79); the benches bear a tenth.
    static constexpr qint64 kLimit = 500;

    Watchdog()
    {
        m_queued.open(QIODevice::ReadOnly);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    }
    /// From here on, and as if nothing had been seen before.
    void start()
    {
        m_longest = 0;
        begin();
        m_timer.start(5);
    }
    /// Milliseconds.
    qint64 longest()
    {
        if (m_timer.isActive())
            tick();
        return m_longest / 1'000'000;
    }

private:
    void begin()
    {
        m_clock.start();
        m_queuedBefore = queued();
    }
    void tick()
    {
        m_longest = std::max(m_longest, m_clock.nsecsElapsed() - (queued() - m_queuedBefore));
        begin();
    }
    /// Nanoseconds that this thread has waited for a processor; 0 where no system tells.
    qint64 queued()
    {
        m_queued.seek(0);
        return m_queued.readLine().split(' ').value(1).toLongLong();
    }

    QFile m_queued{QStringLiteral("/proc/thread-self/schedstat")};
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_queuedBefore = 0;
    qint64 m_longest = 0;
};
