// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ClientStore;
class ContactStore;
class TimelineStore;
class InvoiceStore;

/// What the pages about clients read and write.
struct ClientStores
{
    ClientStore &clients;
    ContactStore &contacts;
    TimelineStore &timeline;
    InvoiceStore &invoices;
};
