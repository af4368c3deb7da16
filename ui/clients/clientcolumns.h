// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientstore.h"
#include "ui/common/listmodel.h"

class Format;

/// The columns of the client list. The state stands as a mark and in words, never as a colour alone.
QList<ListModel<ClientStore>::Column> clientColumns(const Format &format);
