// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actions.h"

/// Actions on the firm's own fields: add, name, archive, order, delete.
QList<Action> fieldActions();
