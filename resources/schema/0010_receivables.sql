-- SPDX-License-Identifier: GPL-3.0-or-later
-- Invoices and the payments that settle them. Both are known by source and number: imported twice, they stay one. What
-- is open is the amount less its payments, never stored. A payment without an invoice is the client's credit.

CREATE TABLE invoice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    source TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL CHECK (number <> ''),
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    sale_id INTEGER REFERENCES sale (id) ON DELETE SET NULL,
    day TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL,
    reason_note TEXT NOT NULL DEFAULT '',
    hold_until TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    UNIQUE (source, number)
) STRICT;
CREATE INDEX invoice_number ON invoice (number);
CREATE INDEX invoice_client ON invoice (client_id, due);
CREATE INDEX invoice_due ON invoice (due, number);
CREATE INDEX invoice_sale ON invoice (sale_id) WHERE sale_id IS NOT NULL;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    source TEXT NOT NULL DEFAULT '',
    number TEXT CHECK (number <> ''),
    invoice_id INTEGER REFERENCES invoice (id) ON DELETE SET NULL,
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    UNIQUE (source, number)
) STRICT;
CREATE INDEX payment_invoice ON payment (invoice_id, amount);
CREATE INDEX payment_client ON payment (client_id, day);
