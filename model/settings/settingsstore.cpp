// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/settingsstore.h"

#include "model/clients/customvalues.h"
#include "model/db/connection.h"
#include "model/settings/fieldsettings.h"

using namespace Qt::StringLiterals;

SettingsStore::SettingsStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        for (const QString &table : {u"setting"_s, u"list_value"_s, u"user"_s, u"custom_field"_s})
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
        WEFT_TAKE(all.fields, CustomFields::load(c));
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

QFuture<Result<Id<CustomField>>> SettingsStore::saveField(const CustomField &field, const QStringList &choices)
{
    const QString code = field.id.isValid() ? u"field.edit"_s : u"field.add"_s;
    return m_database.write(StepName{code, field.label({})},
                            [field, choices](Connection &c) -> Result<Id<CustomField>> {
                                WEFT_TAKE(const auto id, FieldSettings::save(c, field));
                                WEFT_TRY(FieldSettings::addChoices(c, id, choices));
                                return id;
                            });
}

QFuture<Result<void>> SettingsStore::archiveField(const CustomField &field, bool archived)
{
    const QString code = archived ? u"field.archive"_s : u"field.restore"_s;
    return m_database.write(StepName{code, field.label({})}, [id = field.id, archived](Connection &c) {
        return FieldSettings::setArchived(c, id, archived);
    });
}

QFuture<Result<void>> SettingsStore::moveField(const CustomField &field, int place)
{
    return m_database.write(StepName{u"field.move"_s, field.label({})},
                            [id = field.id, place](Connection &c) { return FieldSettings::move(c, id, place); });
}

QFuture<Result<void>> SettingsStore::removeField(const CustomField &field)
{
    return m_database.write(StepName{u"field.remove"_s, field.label({})},
                            [id = field.id](Connection &c) { return FieldSettings::remove(c, id); });
}

QFuture<Result<qint64>> SettingsStore::valuesOf(const CustomField &field)
{
    return m_database.read([id = field.id](Connection &c) { return CustomFields::valueCount(c, id); });
}
