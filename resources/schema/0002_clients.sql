-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clients (organisations, persons, households) with their people, addresses, consents and tags.

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'organisation' CHECK (kind IN ('organisation', 'person', 'household')),
    legal_id TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    messenger TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    preferred_channel TEXT NOT NULL DEFAULT '',
    preferred_time TEXT NOT NULL DEFAULT '',
    attribute TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    territory TEXT NOT NULL DEFAULT '',
    size TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES client (id) ON DELETE SET NULL,
    referrer_id INTEGER REFERENCES client (id) ON DELETE SET NULL,
    owner_id INTEGER REFERENCES user (id),
    backup_owner_id INTEGER REFERENCES user (id),
    owner_since TEXT NOT NULL DEFAULT '',
    cycle_days INTEGER CHECK (cycle_days >= 0),
    cooperation_override TEXT NOT NULL DEFAULT '' CHECK (cooperation_override IN ('', 'cooperating', 'follow_up', 'not_coop')),
    cooperation_reason TEXT NOT NULL DEFAULT '',
    cooperation_day TEXT NOT NULL DEFAULT '',
    key_account INTEGER NOT NULL DEFAULT 0 CHECK (key_account IN (0, 1)),
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    on_hold INTEGER NOT NULL DEFAULT 0 CHECK (on_hold IN (0, 1)),
    snooze_until TEXT NOT NULL DEFAULT '',
    snooze_reason TEXT NOT NULL DEFAULT '',
    snooze_count INTEGER NOT NULL DEFAULT 0,
    birth_date TEXT NOT NULL DEFAULT '',
    employees INTEGER,
    revenue INTEGER,
    year_established INTEGER,
    needs TEXT NOT NULL DEFAULT '',
    likes TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    first_contact TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    stub INTEGER NOT NULL DEFAULT 0 CHECK (stub IN (0, 1))
) STRICT;
CREATE INDEX client_owner ON client (owner_id);
CREATE INDEX client_parent ON client (parent_id);
CREATE INDEX client_attribute ON client (attribute);

CREATE TABLE client_role (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    UNIQUE (client_id, role)
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    job TEXT NOT NULL DEFAULT '',
    decides INTEGER NOT NULL DEFAULT 0 CHECK (decides IN (0, 1)),
    birth_date TEXT NOT NULL DEFAULT '',
    preferred_channel TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_client ON person (client_id);

-- person_id is empty for a number or an address of the client itself. phone_key and address_key are the folded
-- forms by which records are matched.
CREATE TABLE phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'phone' CHECK (kind IN ('phone', 'mobile', 'fax')),
    number TEXT NOT NULL CHECK (number <> ''),
    phone_key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX phone_client ON phone (client_id);
CREATE INDEX phone_by_key ON phone (phone_key);
CREATE INDEX phone_person ON phone (person_id);

CREATE TABLE email (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    address TEXT NOT NULL CHECK (address <> ''),
    address_key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX email_client ON email (client_id);
CREATE INDEX email_by_key ON email (address_key);
CREATE INDEX email_person ON email (person_id);

-- Append-only: the newest row of a client and channel is the answer in force.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not_asked')),
    day TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX consent_client ON consent (client_id, channel, id);

CREATE TABLE client_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    UNIQUE (client_id, tag)
) STRICT;
CREATE INDEX client_tag_tag ON client_tag (tag);

-- What lists sort and filter by (the code breaks ties); recomputed, never journalled. For the day named in meta 'derived_day'.
-- A reader that looks at another day fills a TEMP table of the same name, which then hides this one.
CREATE TABLE client_derived (
    client_id INTEGER PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
    code TEXT NOT NULL DEFAULT '',
    name_key BLOB NOT NULL,
    match_name TEXT NOT NULL DEFAULT '',
    buyer INTEGER NOT NULL DEFAULT 0,
    tier TEXT NOT NULL DEFAULT 'none',
    amount INTEGER NOT NULL DEFAULT 0,
    amount_all INTEGER NOT NULL DEFAULT 0,
    sales INTEGER NOT NULL DEFAULT 0,
    last_sale TEXT NOT NULL DEFAULT '',
    cooperation_rule TEXT NOT NULL DEFAULT 'not_coop',
    cooperation TEXT NOT NULL DEFAULT 'not_coop',
    last_contact TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0,
    cycle_days INTEGER NOT NULL DEFAULT 0,
    due_raw TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    listed TEXT NOT NULL DEFAULT '',
    suppressed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX derived_name ON client_derived (name_key, code, client_id);
CREATE INDEX derived_amount ON client_derived (amount DESC, code, client_id);
CREATE INDEX derived_due ON client_derived (suppressed, due, code, client_id);
CREATE INDEX derived_listed ON client_derived (suppressed, listed, client_id);
CREATE INDEX derived_last_contact ON client_derived (last_contact, code, client_id);
CREATE INDEX derived_tier ON client_derived (tier, name_key);
CREATE INDEX derived_match ON client_derived (match_name);

CREATE TABLE tier_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    from_tier TEXT NOT NULL,
    to_tier TEXT NOT NULL,
    amount INTEGER NOT NULL,
    day TEXT NOT NULL
) STRICT;
CREATE INDEX tier_change_day ON tier_change (day);
CREATE INDEX tier_change_client ON tier_change (client_id);
