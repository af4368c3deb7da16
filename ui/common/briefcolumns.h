// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "ui/common/listcolumn.h"

class Format;

/// The columns of a list of clients that stands beside something else; the last one is shown on demand.
QList<ListColumn<ClientRow>> briefColumns(const Format &format);
