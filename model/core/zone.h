// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names the zone of the machine where TZ is not set: else the C library looks at its file again at every conversion
/// of a moment, a twelfth of the time of an import. At the start of a program, before any thread.
void keepLocalZone();
