// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which file a path names, so that one that was moved or replaced while open is noticed. Looks without opening it:
/// closing a second handle would drop SQLite's locks.
class FileMark
{
public:
    enum class State { Same, Missing, Replaced };

    FileMark() = default;
    explicit FileMark(const QString &path);
    State state() const;
    /// The same for every path that leads to this file, a link too; empty where there is none.
    QString identity() const;

private:
    QString m_path;
    quint64 m_device = 0;
    quint64 m_number = 0;
};
