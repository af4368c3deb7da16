-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace: what is known of it, who works on it, the journal, the lists.
-- Flags are 0/1, days are ISO 8601 text, moments are UTC text ending in Z, amounts are minor units.
-- Statements end with a semicolon at the end of a line; the file holds tables and indexes only.

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    of_step INTEGER REFERENCES step (id),
    code TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    user_code TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX step_of ON step (of_step);

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES step (id),
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    last_id INTEGER,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX change_step ON change (step_id);
CREATE INDEX change_row ON change (tbl, row_id);
CREATE INDEX change_range ON change (tbl, row_id, last_id) WHERE last_id IS NOT NULL;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    name_zh TEXT NOT NULL DEFAULT '',
    job TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL DEFAULT '',
    territory TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    stub INTEGER NOT NULL DEFAULT 0 CHECK (stub IN (0, 1))
) STRICT;

-- Editable lists (attribute, industry, territory, size, source, channel, ...): the code is stored in records;
-- label is empty while the built-in label of the interface language is shown.
CREATE TABLE list_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    label TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    colour TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    stub INTEGER NOT NULL DEFAULT 0 CHECK (stub IN (0, 1)),
    UNIQUE (list, code)
) STRICT;

-- A stub that was resolved leaves its code behind, so that the next import finds the real record.
CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    alias TEXT NOT NULL,
    target TEXT NOT NULL,
    UNIQUE (kind, alias)
) STRICT;
