// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/derived.h"
#include "model/core/clock.h"
#include "model/settings/lists.h"
#include "model/settings/settings.h"
#include "model/settings/user.h"

/// Settings, lists and users of a workspace for pages: futures and one signal.
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    using Values = QList<std::pair<QString, QString>>;

    /// What every page shows labels and amounts by.
    struct Everything
    {
        Settings settings;
        QList<ListValue> lists;
        QList<User> users;
    };

    SettingsStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Everything>> load();
    /// What the values would do to the clients if they were saved.
    QFuture<Result<Derived::Effect>> effectOf(const Values &values);
    QFuture<Result<void>> save(const Values &values);
    /// All values in one step; the subject names the list.
    QFuture<Result<void>> saveList(const QString &title, const QList<ListValue> &values);
    QFuture<Result<Id<User>>> saveUser(const User &user);

signals:
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
};
