-- SPDX-License-Identifier: GPL-3.0-or-later
-- The contact log. day is the local day of at; counted says whether the entry moves the next contact.

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    user_id INTEGER REFERENCES user (id),
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    direction TEXT NOT NULL DEFAULT 'out' CHECK (direction IN ('in', 'out', 'internal')),
    channel TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT 'done',
    bulk INTEGER NOT NULL DEFAULT 0 CHECK (bulk IN (0, 1)),
    counted INTEGER NOT NULL DEFAULT 1 CHECK (counted IN (0, 1)),
    topic TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT 'none_needed',
    next_day TEXT NOT NULL DEFAULT '',
    learnt TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_client ON contact (client_id, day, counted);
CREATE INDEX contact_day ON contact (day);
