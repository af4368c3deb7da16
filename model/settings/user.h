// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QList>
#include <QString>

class Connection;

/// A person of the firm.
struct User
{
    Id<User> id;
    QString uid;
    qint64 rev = 0;
    QString code;
    QString nameEn;
    QString nameZh;
    QString job;
    QString team;
    QString territory;
    bool active = true;
    bool stub = false;

    /// The name in the interface language ("zh…" takes nameZh), the other one where it is empty, else the code.
    QString name(const QString &language) const;
    friend bool operator==(const User &, const User &) = default;
};

namespace Users {
Result<QList<User>> load(Connection &c);
Result<User> load(Connection &c, Id<User> id);
Result<Id<User>> save(Connection &c, const User &user);
/// By code, alias of a resolved stub, uid, or a name that only one user has.
Result<Id<User>> find(Connection &c, const QString &text);
Done remove(Connection &c, Id<User> id);
} // namespace Users
