-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an invoice to the client says beside its name and legal number; the part a person plays in a decision.

ALTER TABLE client ADD COLUMN invoice_title TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN bank TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN bank_account TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN invoice_address TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN invoice_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN role TEXT NOT NULL DEFAULT '';
