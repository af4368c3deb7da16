// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contactbrief.h"

class Format;

/// Contacts in words, the same in the head of the card and beside the log box.
namespace ContactText {
/// "Visit to client, 3 days ago: prices"
QString whole(const Format &format, const Contact &contact);
/// "prices (3 days ago)"; empty if nothing was said.
QString said(const Format &format, const ContactBrief::Said &said);
/// "send samples, for tomorrow"
QString promise(const Format &format, const ContactBrief &brief);
/// Who else was in touch within 24 hours, when and why: a line each, three at most.
QStringList others(const Format &format, const ContactBrief &brief);
} // namespace ContactText
