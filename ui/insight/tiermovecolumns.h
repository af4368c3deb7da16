// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/tiermoves.h"
#include "ui/common/listcolumn.h"

class Format;

QList<ListColumn<TierMove>> tierMoveColumns(const Format &format);
