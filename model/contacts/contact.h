// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

#include <QDateTime>

struct Contact
{
    Id<Contact> id;
    QString uid;
    qint64 rev = 0;
    Id<Client> client;
    Id<Person> person;
    QList<Id<Person>> others;   ///< further people of the client
    QList<Id<User>> colleagues; ///< further people of ours
    Id<User> user;
    QDateTime at;
    QString direction = QStringLiteral("out"); ///< in, out, internal
    QString channel;
    QString purpose;
    QString outcome = QStringLiteral("done");
    bool bulk = false;
    QString topic;
    QString note;
    QString nextStep = QStringLiteral("none_needed");
    QDate nextDay;
    QString learnt;
    QString learntKind; ///< preference, habit, problem, suggestion
    QString transcript;
    QDateTime enteredAt;

    /// Done, one-to-one, in or out: only such a contact moves the next one.
    bool isCounted() const { return outcome == u"done" && !bulk && direction != u"internal"; }
    /// Begun, without a result yet.
    bool isUnfinished() const { return outcome.isEmpty(); }
    friend bool operator==(const Contact &, const Contact &) = default;
};

struct ContactQuery
{
    Id<Client> client; ///< none: of all clients
    QDate from, to;
    friend bool operator==(const ContactQuery &, const ContactQuery &) = default;
};
