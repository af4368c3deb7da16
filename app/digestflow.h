// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/daydigest.h"
#include "model/core/result.h"

#include <QFuture>
#include <QObject>

class Application;
class Notifier;

/// One notification a day: what waits, in figures, when a workspace is opened and when the day changes.
class DigestFlow : public QObject
{
    Q_OBJECT

public:
    DigestFlow(Application &application, Notifier &notifier, QObject *parent = nullptr);
    /// "8 contacts overdue, 4 due today, 2 appointments"; empty if nothing waits.
    static QString text(const DayDigest &digest);

private:
    void show();

    Application &m_application;
    Notifier &m_notifier;
    QFuture<Result<DayDigest>> m_pending;
};
