// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/settingsstore.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

SettingsStore::SettingsStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        for (const QString &table : {u"setting"_s, u"list_value"_s, u"user"_s})
            if (changes.touches(table))
                return emit changed();
    });
}

QFuture<Result<SettingsStore::Everything>> SettingsStore::load()
{
    return m_database.read([](Connection &c) -> Result<Everything> {
        Everything all;
        WEFT_TAKE(all.settings, loadSettings(c));
        WEFT_TAKE(all.lists, Lists::load(c));
        WEFT_TAKE(all.users, Users::load(c));
        return all;
    });
}

QFuture<Result<Derived::Effect>> SettingsStore::effectOf(const Values &values)
{
    return m_database.read([values, today = m_clock.today()](Connection &c) -> Result<Derived::Effect> {
        WEFT_TAKE(const Settings stored, loadSettings(c));
        WEFT_TAKE(const Settings wanted, withValues(stored, values));
        return Derived::effectOf(c, wanted, today);
    });
}

QFuture<Result<void>> SettingsStore::save(const Values &values)
{
    const QString subject = values.size() == 1 ? values.first().first : QString();
    return m_database.write(StepName{u"setting.set"_s, subject},
                            [values](Connection &c) -> Done { return saveSettings(c, values); });
}

QFuture<Result<void>> SettingsStore::saveList(const QString &title, const QList<ListValue> &values)
{
    return m_database.write(StepName{u"list.edit"_s, title}, [values](Connection &c) -> Done {
        for (const ListValue &value : values)
            WEFT_TRY(Lists::save(c, value));
        return {};
    });
}

QFuture<Result<Id<User>>> SettingsStore::saveUser(const User &user)
{
    const QString code = user.id.isValid() ? u"user.edit"_s : u"user.add"_s;
    return m_database.write(StepName{code, user.code}, [user](Connection &c) { return Users::save(c, user); });
}
