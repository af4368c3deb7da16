// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientstore.h"
#include "ui/common/listmodel.h"

class Format;

/// The columns of the list beside the matrix; the last one is shown on demand.
QList<ListModel<ClientStore>::Column> matrixColumns(const Format &format);
