// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"

#include <QDate>

class Connection;

/// The firm of the stories US-06 and US-07, its derived columns worked out by the pure rules alone, for 2026-03-16.
Done insertBaseFirm(Connection &c, const Settings &settings = {});
/// The derived columns anew, with other settings or for another day; the amounts stay those of 2026-03-16.
Done deriveBaseFirm(Connection &c, const Settings &settings, QDate today);
