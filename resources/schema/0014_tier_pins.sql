-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tiers that somebody set by hand. A pin holds from its first day to its last, or without end; one that was taken away
-- ended the day before, so that an earlier day shows what held then. client_derived keeps the tier by the sales beside
-- the one in force, and which pin that is.

CREATE TABLE tier_pin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    tier TEXT NOT NULL CHECK (tier IN ('A', 'B', 'C', 'D', 'none')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    since TEXT NOT NULL CHECK (since <> ''),
    until TEXT NOT NULL DEFAULT '' CHECK (until = '' OR until >= since)
) STRICT;
CREATE INDEX tier_pin_client ON tier_pin (client_id, since);
CREATE INDEX tier_pin_since ON tier_pin (since);
CREATE INDEX tier_pin_until ON tier_pin (until) WHERE until <> '';

ALTER TABLE client_derived ADD COLUMN tier_rule TEXT NOT NULL DEFAULT 'none';
ALTER TABLE client_derived ADD COLUMN pin_id INTEGER NOT NULL DEFAULT 0;
UPDATE client_derived SET tier_rule = tier;
ALTER TABLE tier_change ADD COLUMN cause TEXT NOT NULL DEFAULT '' CHECK (cause IN ('', 'pin'));
-- The first and the last change of a client in a period.
CREATE INDEX tier_change_period ON tier_change (client_id, day, id);
