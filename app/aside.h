// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

/// Runs f on a thread of the pool: work that takes its time and needs no database. The answer comes by onAnswer().
template <typename F>
auto aside(QThreadPool &pool, F f)
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    pool.start(std::function<void()>([promise, f = std::move(f)] {
        promise->addResult(f());
        promise->finish();
    }));
    return promise->future();
}
