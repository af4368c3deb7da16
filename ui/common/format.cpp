// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int kNearDays = 30;
}

Format::Format(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    setLanguage(u"en"_s);
}

void Format::setLanguage(const QString &language)
{
    m_language = language;
    m_locale = QLocale(language);
    m_labels = Labels(m_lists, m_language);
    nameFields();
    emit changed();
}

void Format::setMe(Id<User> me)
{
    m_me = me;
    emit changed();
}

void Format::setWorkspace(const Settings &settings, const QList<ListValue> &lists, const QList<User> &users,
                          const QList<CustomField> &fields)
{
    m_settings = settings;
    m_lists = lists;
    m_users = users;
    m_fields = fields;
    m_labels = Labels(m_lists, m_language);
    nameFields();
    emit changed();
}

void Format::nameFields()
{
    QList<CustomField> all = m_fields;
    for (CustomField &field : all)
        field.archived = false;
    m_clientFields = FieldSet(u"clients"_s, all, m_language);
}

QString Format::listTitle(const QString &list) const
{
    for (const CustomField &field : m_fields) {
        if (field.list() == list)
            return field.label(m_language);
    }
    return Lists::title(list, m_language);
}

QString Format::labels(const QString &list, const QStringList &codes) const
{
    QStringList words;
    for (const QString &code : codes)
        words << m_labels.of(list, code);
    return words.join(m_language.startsWith(u"zh") ? u"、"_s : u", "_s);
}

QString Format::money(Money amount) const
{
    return toDisplay(amount, m_settings.currency, m_locale);
}

QString Format::day(QDate day) const
{
    // English short forms read two ways (3/4/26), so the month is written.
    if (m_locale.language() == QLocale::English)
        return m_locale.toString(day, u"d MMM yyyy"_s);
    return m_locale.toString(day, u"yyyy/M/d"_s);
}

QString Format::nearDay(QDate day) const
{
    if (!day.isValid())
        return {};
    const qint64 days = today().daysTo(day);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    if (days > 1 && days <= kNearDays)
        return tr("in %n days", nullptr, static_cast<int>(days));
    if (days < -1 && days >= -kNearDays)
        return tr("%n days ago", nullptr, static_cast<int>(-days));
    return this->day(day);
}

QString Format::moment(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return u"%1 %2"_s.arg(day(local.date()), m_locale.toString(local.time(), u"HH:mm"_s));
}

QString Format::tier(Tier tier) const
{
    const QString &name = m_settings.rule(tier).name;
    return name.isEmpty() ? m_labels.of(u"tier"_s, toCode(tier)) : name;
}

QString Format::user(Id<User> id) const
{
    for (const User &user : m_users)
        if (user.id == id)
            return user.name(m_language);
    return {};
}

QString Format::state(DueState state) const
{
    return m_labels.of(u"cycle_state"_s, toCode(state));
}

QString Format::mark(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return u"▲"_s;
    case DueState::Today:
        return u"●"_s;
    case DueState::Soon:
        return u"◦"_s;
    case DueState::Later:
    case DueState::Never:
    case DueState::Suppressed:
        break;
    }
    return u"–"_s;
}
