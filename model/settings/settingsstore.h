// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/customfield.h"
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
        QList<CustomField> fields; ///< the firm's own, the archived ones too
    };

    SettingsStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Everything>> load();
    /// What the values would do to the clients if they were saved.
    QFuture<Result<Derived::Effect>> effectOf(const Values &values);
    QFuture<Result<void>> save(const Values &values);
    /// All values in one step; the subject names the list.
    QFuture<Result<void>> saveList(const QString &title, const QList<ListValue> &values);
    QFuture<Result<Id<User>>> saveUser(const User &user);

    /// Adds or renames a field of the firm's own; the choices are added to those it has.
    QFuture<Result<Id<CustomField>>> saveField(const CustomField &field, const QStringList &choices);
    QFuture<Result<void>> archiveField(const CustomField &field, bool archived);
    /// To this place among all fields, from 1.
    QFuture<Result<void>> moveField(const CustomField &field, int place);
    QFuture<Result<void>> removeField(const CustomField &field);
    /// How many clients have a value in it.
    QFuture<Result<qint64>> valuesOf(const CustomField &field);

signals:
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
};
