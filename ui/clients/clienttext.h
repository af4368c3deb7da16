// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/contacts/cycle.h"

class Format;

/// Sentences about a client that the list, the card and the tooltips share.
namespace ClientText {
/// "A · Core client"; a tier that the firm has named stands by that name alone.
QString tierBadge(const Format &format, Tier tier);
DueState stateOf(const Format &format, const ClientDerived &derived);
/// "5 days late", "today", "in 3 days", "never contacted", "not reminded".
QString dueText(const Format &format, const ClientDerived &derived);
/// "Cycle of 14 days".
QString cycleText(const ClientDerived &derived);
/// "Last contact 15 days ago", empty if there was none.
QString lastContactText(const Format &format, const ClientDerived &derived);
/// The due day and, where it was moved, why.
QString dueReason(const Format &format, const ClientDerived &derived);
/// "Amount of the last 365 days", by the tiers' window.
QString windowCaption(const Format &format);
} // namespace ClientText
