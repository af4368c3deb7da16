// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

/// Calls f with the answer of a future on the context's thread: once, and not at all if the future was cancelled or the
/// context is gone. Use it in place of future.then(context, f), which in Qt 6.4 asserts if the context went first.
template <typename T, typename F>
void onAnswer(const QFuture<T> &future, QObject *context, F f)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            f(watcher->resultAt(0));
    });
    watcher->setFuture(future);
}
