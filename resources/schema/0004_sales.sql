-- SPDX-License-Identifier: GPL-3.0-or-later
-- Products, sales (a return is a negative sale), pipelines, opportunities and their stage history.

CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    series TEXT NOT NULL DEFAULT '',
    style TEXT NOT NULL DEFAULT '',
    payment TEXT NOT NULL DEFAULT '',
    price INTEGER,
    cost INTEGER,
    minimum INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    stub INTEGER NOT NULL DEFAULT 0 CHECK (stub IN (0, 1))
) STRICT;

CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    label TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pipeline_id INTEGER NOT NULL REFERENCES pipeline (id),
    code TEXT NOT NULL CHECK (code <> ''),
    label TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('open', 'won', 'lost')),
    odds INTEGER NOT NULL DEFAULT 0 CHECK (odds BETWEEN 0 AND 100),
    max_days INTEGER,
    gate TEXT NOT NULL DEFAULT 'warn' CHECK (gate IN ('off', 'warn', 'require')),
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    stub INTEGER NOT NULL DEFAULT 0 CHECK (stub IN (0, 1)),
    UNIQUE (pipeline_id, code)
) STRICT;

CREATE TABLE opportunity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '',
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    owner_id INTEGER REFERENCES user (id),
    product_id INTEGER REFERENCES product (id),
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    stage_since TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    rate TEXT NOT NULL DEFAULT '',
    territory TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    created_day TEXT NOT NULL DEFAULT '',
    expected_close TEXT NOT NULL DEFAULT '',
    closed_day TEXT NOT NULL DEFAULT '',
    loss_reason TEXT NOT NULL DEFAULT '',
    first_contact TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX opportunity_client ON opportunity (client_id);
CREATE INDEX opportunity_stage ON opportunity (stage_id, owner_id);
CREATE INDEX opportunity_owner ON opportunity (owner_id);
CREATE INDEX opportunity_product ON opportunity (product_id);

-- day is empty where the entry lies before records began.
CREATE TABLE stage_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    day TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    user_id INTEGER REFERENCES user (id)
) STRICT;
CREATE INDEX stage_entry_opportunity ON stage_entry (opportunity_id, id);

CREATE TABLE sale (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE CHECK (code <> ''),
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    user_id INTEGER REFERENCES user (id),
    product_id INTEGER REFERENCES product (id),
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE SET NULL,
    day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL DEFAULT '',
    rate TEXT NOT NULL DEFAULT '',
    quantity TEXT NOT NULL DEFAULT '',
    cost INTEGER,
    channel TEXT NOT NULL DEFAULT '',
    returns_id INTEGER REFERENCES sale (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX sale_client ON sale (client_id, day, amount);
CREATE INDEX sale_day ON sale (day);
CREATE INDEX sale_opportunity ON sale (opportunity_id);
CREATE INDEX sale_product ON sale (product_id);
