// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

class Connection;

/// What a file's schema has more, less or other than the schema of its version; empty if nothing. A trigger or a view
/// is always too much: it would run with our rights (faults.md, F28).
Result<QString> schemaDifference(Connection &c, int version);
