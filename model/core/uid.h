// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A new stable identifier of a record, as exports carry it.
QString newUid();
/// The same identifier for the same name: what generated records carry, so that two of them are alike.
QString namedUid(const QString &name);
