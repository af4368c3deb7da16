// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/exchange/fieldset.h"
#include "model/settings/lists.h"

#include <QLocale>
#include <QObject>

/// How values are shown: labels of codes, money, days, users, in the interface language. One object for all pages,
/// refreshed by the application when language, lists, users or settings change.
class Format : public QObject
{
    Q_OBJECT

public:
    explicit Format(const Clock &clock, QObject *parent = nullptr);

    void setLanguage(const QString &language); ///< "en", "zh_CN", "zh_TW"
    /// The user who works here; none while nobody has said.
    void setMe(Id<User> me);
    Id<User> me() const { return m_me; }
    void setWorkspace(const Settings &settings, const QList<ListValue> &lists, const QList<User> &users,
                      const QList<CustomField> &fields = {});

    const Settings &settings() const { return m_settings; }
    const Labels &labels() const { return m_labels; }
    const QList<User> &users() const { return m_users; }
    /// All values of all lists, the retired ones too.
    const QList<ListValue> &lists() const { return m_lists; }
    const QString &language() const { return m_language; }
    /// The firm's own fields of clients, the archived ones too.
    const QList<CustomField> &fields() const { return m_fields; }
    /// The fields of a kind that are in use, named in the language.
    FieldSet fieldsOf(const QString &kind) const { return FieldSet(kind, m_fields, m_language); }
    /// A field of clients by code or name, an archived one too; null if there is none.
    const Field *clientField(const QString &code) const { return m_clientFields.find(code); }
    QString listTitle(const QString &list) const;
    QString builtInLabel(const QString &list, const QString &code) const
    {
        return Lists::builtInLabel(list, code, m_language);
    }
    const QLocale &locale() const { return m_locale; }
    QDate today() const { return m_clock.today(); }
    QDateTime now() const { return m_clock.now(); }

    QString label(const QString &list, const QString &code) const { return m_labels.of(list, code); }
    QString labels(const QString &list, const QStringList &codes) const;
    QString money(Money amount) const;
    QString day(QDate day) const;     ///< locale's short form
    QString nearDay(QDate day) const; ///< "today", "in 3 days", "5 days ago", else day()
    QString moment(const QDateTime &moment) const;
    QString tier(Tier tier) const; ///< "A", or the name given in the settings
    QString user(Id<User> id) const;
    QString state(DueState state) const;
    /// ▲ ● ◦ – beside the word: the state can be told without colour.
    static QString mark(DueState state);

signals:
    void changed();

private:
    void nameFields();

    const Clock &m_clock;
    Settings m_settings;
    QList<ListValue> m_lists;
    QList<User> m_users;
    QList<CustomField> m_fields;
    FieldSet m_clientFields; ///< as if none were archived
    Labels m_labels;
    QLocale m_locale;
    QString m_language;
    Id<User> m_me;
};
