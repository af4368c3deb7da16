// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/customfield.h"
#include "model/core/id.h"
#include "model/core/listquery.h"
#include "model/core/money.h"
#include "model/settings/settings.h"
#include "model/settings/user.h"

#include <QDate>
#include <QStringList>

#include <optional>

struct Client;

struct Phone
{
    QString kind = QStringLiteral("phone"); ///< phone, mobile, fax
    QString number;
    friend bool operator==(const Phone &, const Phone &) = default;
};

struct Person
{
    Id<Person> id;
    QString uid;
    QString name;
    QString job;
    bool decides = false;
    QString role; ///< in the decision, beside deciding
    QDate birthDate;
    QString preferredChannel;
    QString note;
    QList<Phone> phones;
    QStringList emails;
    friend bool operator==(const Person &, const Person &) = default;
};

/// The newest answer of a client for a channel; older ones stay in the file as history.
struct Consent
{
    QString channel;
    QString answer = QStringLiteral("not_asked"); ///< yes, no, not_asked
    QDate day;
    QString source;
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// One organisation, person or household with all that belongs to its record. Lists hold codes.
struct Client
{
    Id<Client> id;
    QString uid;
    qint64 rev = 0;
    QString code; ///< may be empty
    QString name;
    QString shortName;
    QString kind = QStringLiteral("organisation");
    QStringList roles; ///< sorted codes; empty is saved as prospect
    QString legalId, language, web, messenger;
    QString invoiceTitle, bank, bankAccount, invoiceAddress, invoicePhone;
    QString country, region, city, address, postcode;
    QString preferredChannel, preferredTime;
    QString attribute, industry, territory, size, source;
    Id<Client> parent, referrer;
    Id<User> owner, backupOwner;
    QDate ownerSince;
    std::optional<int> cycleDays; ///< the client's own cycle; empty: by tier and role
    QString cooperationOverride, cooperationReason;
    QDate cooperationDay;
    bool keyAccount = false, doNotContact = false, onHold = false;
    QDate snoozeUntil;
    QString snoozeReason;
    int snoozeCount = 0;
    QDate birthDate;
    std::optional<qint64> employees;
    std::optional<Money> revenue;
    std::optional<int> yearEstablished;
    QString needs, likes, note;
    QDate firstContact;
    bool stub = false;

    QList<Phone> phones; ///< of the client itself
    QStringList emails;
    QStringList tags;
    QList<Person> people;
    QList<Consent> consents;
    QList<CustomValue> custom; ///< by field

    friend bool operator==(const Client &, const Client &) = default;
};

/// What the program works out for a client, for one day (the reader's day).
struct ClientDerived
{
    Tier tier = Tier::None; ///< in force
    Money amount;           ///< actual deal amount in the tiers' window
    Money amountAll;        ///< of all time up to the day
    int sales = 0;
    QDate lastSale;
    QString cooperationRule; ///< by the rule
    QString cooperation;     ///< the override if there is one
    QDate lastContact;       ///< last counted contact
    int tries = 0;           ///< failed attempts since
    int cycleDays = 0;       ///< the one in force
    QDate dueRaw;            ///< before the move to a working day
    QDate due;
    QDate listed; ///< the day by which Today lists it: snoozed until, else due
    bool suppressed = false;
    Tier tierRule = Tier::None; ///< by the sales, whatever is pinned
    bool pinned = false;
    friend bool operator==(const ClientDerived &, const ClientDerived &) = default;
};

/// A line of the client list: what columns show, without the children.
struct ClientRow
{
    Id<Client> id;
    QString code, name, kind;
    QStringList roles;
    QString attribute, industry, territory, size, source, city;
    Id<User> owner;
    QString ownerCode;
    QString phone, email; ///< the first of the client or its people
    QStringList tags;
    bool keyAccount = false, doNotContact = false, onHold = false, ownCycle = false, overridden = false;
    QDate snoozeUntil;
    QString note;
    ClientDerived derived;
    RowExtra extra; ///< what the list wished for
    friend bool operator==(const ClientRow &, const ClientRow &) = default;
};
