// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Client;

/// What goes on an invoice to a client.
namespace Billing {
/// Why the text is no unified social credit code (GB 32100-2015), translated; empty if it is one.
QString creditCodeProblem(const QString &code);
/// What looks wrong with the legal number of a client: a warning, because numbers of other countries have other
/// forms. Only what is as long as a Chinese code is looked at.
QString warning(const Client &client);
/// The invoice details as plain lines: name, tax number, address, phone, bank, account. Blank ones are left out.
QString details(const Client &client);
} // namespace Billing
