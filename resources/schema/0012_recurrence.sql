-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tasks that come again, promises, and snoozed tasks. The kinds are part of the table, so it is made anew.

CREATE TABLE task_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL DEFAULT 'task' CHECK (kind IN ('task', 'appointment', 'promise')),
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE SET NULL,
    owner_id INTEGER REFERENCES user (id),
    due TEXT NOT NULL,
    time TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK (minutes > 0),
    channel TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL CHECK (subject <> ''),
    critical INTEGER NOT NULL DEFAULT 0 CHECK (critical IN (0, 1)),
    rrule TEXT NOT NULL DEFAULT '',
    starts TEXT NOT NULL DEFAULT '',
    after_days INTEGER CHECK (after_days > 0),
    series TEXT NOT NULL DEFAULT '',
    snooze_until TEXT NOT NULL DEFAULT '',
    snooze_reason TEXT NOT NULL DEFAULT '',
    snooze_count INTEGER NOT NULL DEFAULT 0,
    listed TEXT GENERATED ALWAYS AS (CASE WHEN snooze_until > due THEN snooze_until ELSE due END) STORED,
    note TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL DEFAULT '',
    done_by INTEGER REFERENCES user (id),
    created_at TEXT NOT NULL,
    CHECK (rrule = '' OR after_days IS NULL)
) STRICT;
INSERT INTO task_new (id, uid, rev, code, kind, client_id, opportunity_id, owner_id, due, time, channel, subject, note, done_at, done_by, created_at)
SELECT id, uid, rev, code, kind, client_id, opportunity_id, owner_id, due, time, channel, subject, note, done_at, done_by, created_at FROM task;
DELETE FROM sqlite_sequence WHERE name = 'task_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'task_new', seq FROM sqlite_sequence WHERE name = 'task';
DROP TABLE task;
ALTER TABLE task_new RENAME TO task;
CREATE INDEX task_due ON task (done_at, due);
CREATE INDEX task_listed ON task (done_at, listed);
CREATE INDEX task_client ON task (client_id);
CREATE INDEX task_owner ON task (owner_id);
CREATE INDEX task_opportunity ON task (opportunity_id) WHERE opportunity_id IS NOT NULL;
-- The calendar by day, what comes again before the window that is shown, and birthdays by month and day.
CREATE INDEX task_day ON task (due, time, id);
CREATE INDEX task_recurring ON task (due) WHERE rrule <> '';
CREATE INDEX client_birthday ON client (substr(birth_date, 6)) WHERE birth_date <> '';
CREATE INDEX person_birthday ON person (substr(birth_date, 6)) WHERE birth_date <> '';
