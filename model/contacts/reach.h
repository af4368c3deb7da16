// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

/// A number or an address under which a client can be reached by a channel.
struct ReachPoint
{
    Id<Person> person; ///< none: of the client itself
    QString name;      ///< of the person
    QString text;      ///< as it was entered
    QString link;      ///< for the program that makes the contact, such as tel:+8621…
    friend bool operator==(const ReachPoint &, const ReachPoint &) = default;
};

/// By which channels a client may be contacted (lists.md 2.17 rules 12 and 13).
namespace Reach {
enum class Block { None, DoNotContact, Refused, NoAddress };

/// Who the client wants to be called first: deciders, then the client's own numbers, then the others.
QList<ReachPoint> points(const Client &client, const QString &channel);
/// The first thing that stands in the way; "not asked" does not for a personal contact.
Block block(const Client &client, const QString &channel);
/// The answer in force; "not_asked" where there is none.
Consent consent(const Client &client, const QString &channel);
} // namespace Reach
