// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ClientStore;
class ContactStore;
class DocumentStore;
class Prompt;
class TimelineStore;
class InvoiceStore;
class DealStore;

/// What the pages about clients read, write and ask.
struct ClientStores
{
    ClientStore &clients;
    ContactStore &contacts;
    TimelineStore &timeline;
    DocumentStore &documents;
    InvoiceStore &invoices;
    DealStore &deals;
    Prompt &prompt;
};
