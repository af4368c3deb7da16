-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tasks; an appointment is a task with a time and a channel.

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL DEFAULT 'task' CHECK (kind IN ('task', 'appointment')),
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE SET NULL,
    owner_id INTEGER REFERENCES user (id),
    due TEXT NOT NULL,
    time TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL CHECK (subject <> ''),
    note TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL DEFAULT '',
    done_by INTEGER REFERENCES user (id),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX task_due ON task (done_at, due);
CREATE INDEX task_client ON task (client_id);
CREATE INDEX task_owner ON task (owner_id);
