// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// What weft-cli can do, a line a command.
QString helpText();
/// One command: how it is called, what its arguments and options mean.
QString helpText(const Command &command);
