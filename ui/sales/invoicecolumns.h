// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/invoicestore.h"
#include "ui/common/listmodel.h"

class Format;

QList<ListModel<InvoiceStore>::Column> invoiceColumns(const Format &format);
