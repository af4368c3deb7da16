// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listfields.h"

class Format;

/// The list of clients for the widgets that all lists share: fields, groups, words.
ListKind clientKind(const Format &format);
