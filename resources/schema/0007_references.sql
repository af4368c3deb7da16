-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row that is deleted looks for the rows that name it. Without an index each one reads the whole table: undoing an
-- import of 32 000 sales took 87 s and takes 2 s.

CREATE INDEX sale_returns ON sale (returns_id) WHERE returns_id IS NOT NULL;
CREATE INDEX contact_person ON contact (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX client_referrer ON client (referrer_id) WHERE referrer_id IS NOT NULL;
CREATE INDEX task_opportunity ON task (opportunity_id) WHERE opportunity_id IS NOT NULL;
