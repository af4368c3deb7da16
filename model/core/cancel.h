// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

/// Progress and cancelling of a long job, shared by who runs it and who watches. Copies are the same job.
class Job
{
public:
    /// Called on the working thread, with done of total; total 0 means unknown.
    using Report = std::function<void(qint64 done, qint64 total)>;

    Job() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}
    explicit Job(Report report) : Job() { m_report = std::move(report); }

    void cancel() const { *m_cancelled = true; }
    bool isCancelled() const { return *m_cancelled; }
    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Report m_report;
};
