// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

class Connection;

namespace Clients {
/// The children of one client, read into the record.
Done loadChildren(Connection &c, Client &client);
} // namespace Clients
