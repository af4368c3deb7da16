// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/contact.h"
#include "model/core/result.h"

#include <QHash>

class Connection;

/// The rows under a contact: further people of both sides, and the transcript.
namespace ContactParts {
/// Into contacts that are there; marks and ids as eachBlock() gives them.
Done load(Connection &c, const QString &marks, const QVariantList &ids, QHash<qint64, Contact> &contacts);
/// Writes what differs from the stored rows; the contact has its id.
Done save(Connection &c, const Contact &contact);
/// Of new contacts that have their ids.
Done insert(Connection &c, const QList<Contact> &contacts);
} // namespace ContactParts
