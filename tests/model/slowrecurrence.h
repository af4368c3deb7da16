// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// RFC 5545 word by word and day by day, for comparing: every day of every period is held against every part of the
/// rule. Rules of days only, as Recurrence::checked lets through.
QList<QDate> slowRecurrence(const QString &rule, QDate start, QDate last);
