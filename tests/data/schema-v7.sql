-- SPDX-License-Identifier: GPL-3.0-or-later
-- A workspace as schema 7 made it, with rows and a history. Frozen: never changed, so that every later Weft is held to
-- opening it. Statements end with a semicolon at the end of a line.
PRAGMA application_id = 1464157780;
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
CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    alias TEXT NOT NULL,
    target TEXT NOT NULL,
    UNIQUE (kind, alias)
) STRICT;
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
CREATE VIRTUAL TABLE search USING fts5 (a, d, k, content='', tokenize='ascii');
CREATE INDEX sale_returns ON sale (returns_id) WHERE returns_id IS NOT NULL;
CREATE INDEX contact_person ON contact (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX client_referrer ON client (referrer_id) WHERE referrer_id IS NOT NULL;
CREATE INDEX task_opportunity ON task (opportunity_id) WHERE opportunity_id IS NOT NULL;
INSERT INTO meta (key, value) VALUES ('derived_day', '2026-03-16');
INSERT INTO user (uid, code, name_zh, name_en) VALUES ('u1', 'zhang', '张伟', 'Zhang Wei');
INSERT INTO setting (key, value) VALUES ('tiers.window', 'year');
INSERT INTO list_value (list, code, label, position) VALUES ('attribute', 'vip', '重点客户', 1);
INSERT INTO alias (kind, alias, target) VALUES ('product', 'GTXPro', 'GTX Pro');
INSERT INTO client (uid, rev, code, name, owner_id, cycle_days, created_at) VALUES ('c1', 2, 'C01', '远航机械', 1, 7, '2026-03-16T01:00:00Z');
INSERT INTO client (uid, code, name, parent_id, created_at) VALUES ('c2', 'C02', 'José Trading', 1, '2026-03-16T01:00:00Z');
INSERT INTO client (uid, name, kind, referrer_id, created_at) VALUES ('c3', '王芳', 'person', 2, '2026-03-16T01:00:00Z');
INSERT INTO client_role (client_id, role) VALUES (1, 'customer'), (3, 'prospect');
INSERT INTO person (uid, client_id, name, decides) VALUES ('p1', 1, '李娜', 1);
INSERT INTO phone (client_id, person_id, number, phone_key) VALUES (1, 1, '138 0013 8000', '13800138000');
INSERT INTO email (client_id, address, address_key) VALUES (2, 'José@x.com', 'josé@x.com');
INSERT INTO consent (client_id, channel, answer, day, source) VALUES (1, 'email', 'yes', '2026-03-01', 'form');
INSERT INTO client_tag (client_id, tag) VALUES (1, 'fair');
INSERT INTO tier_change (client_id, from_tier, to_tier, amount, day) VALUES (1, 'none', 'D', 100000, '2026-03-16');
INSERT INTO contact (uid, client_id, person_id, user_id, at, day, channel, note, entered_at) VALUES ('k1', 1, 1, 1, '2026-03-15T02:00:00Z', '2026-03-15', 'phone_out', '说好了', '2026-03-15T02:05:00Z');
INSERT INTO product (uid, code, name, price) VALUES ('pr1', 'GTX Pro', 'GTX Pro', 480000);
INSERT INTO pipeline (code) VALUES ('sales');
INSERT INTO stage (pipeline_id, code, kind, odds) VALUES (1, 'lead_in', 'open', 10), (1, 'won', 'won', 100);
INSERT INTO opportunity (uid, code, name, client_id, owner_id, product_id, stage_id, amount, created_at) VALUES ('o1', 'O01', '产线', 1, 1, 1, 2, 123450, '2026-03-01T02:00:00Z');
INSERT INTO stage_entry (opportunity_id, stage_id, day, at, user_id) VALUES (1, 1, '2026-03-01', '2026-03-01T02:00:00Z', 1), (1, 2, '2026-03-10', '2026-03-10T02:00:00Z', 1);
INSERT INTO sale (uid, code, client_id, user_id, product_id, opportunity_id, day, amount, created_at) VALUES ('s1', 'S01', 1, 1, 1, 1, '2026-03-10', 123450, '2026-03-10T02:00:00Z');
INSERT INTO sale (uid, client_id, day, amount, returns_id, created_at) VALUES ('s2', 1, '2026-03-12', -23450, 1, '2026-03-12T02:00:00Z');
INSERT INTO task (uid, kind, client_id, opportunity_id, owner_id, due, subject, created_at) VALUES ('t1', 'task', 1, 1, 1, '2026-03-20', '回访', '2026-03-16T02:00:00Z');
INSERT INTO step (kind, code, subject, count, at, user_code, origin) VALUES ('do', 'import', 'clients.csv', 3, '2026-03-16T01:00:00Z', 'zhang', 'weft-cli');
INSERT INTO change (step_id, tbl, row_id, last_id) VALUES (1, 'client', 1, 3);
INSERT INTO step (kind, code, subject, count, at, user_code, origin) VALUES ('do', 'client.edit', '远航', 0, '2026-03-16T02:00:00Z', 'zhang', 'weft');
INSERT INTO change (step_id, tbl, row_id, before, after) VALUES (2, 'client', 1, json_object('uid','c1','rev',1,'code','C01','name','远航','short_name','','kind','organisation','legal_id','','language','','web','','messenger','','country','','region','','city','','address','','postcode','','preferred_channel','','preferred_time','','attribute','','industry','','territory','','size','','source','','parent_id',NULL,'referrer_id',NULL,'owner_id',1,'backup_owner_id',NULL,'owner_since','','cycle_days',7,'cooperation_override','','cooperation_reason','','cooperation_day','','key_account',0,'do_not_contact',0,'on_hold',0,'snooze_until','','snooze_reason','','snooze_count',0,'birth_date','','employees',NULL,'revenue',NULL,'year_established',NULL,'needs','','likes','','note','','first_contact','','created_at','2026-03-16T01:00:00Z','stub',0), json_object('uid','c1','rev',2,'code','C01','name','远航机械','short_name','','kind','organisation','legal_id','','language','','web','','messenger','','country','','region','','city','','address','','postcode','','preferred_channel','','preferred_time','','attribute','','industry','','territory','','size','','source','','parent_id',NULL,'referrer_id',NULL,'owner_id',1,'backup_owner_id',NULL,'owner_since','','cycle_days',7,'cooperation_override','','cooperation_reason','','cooperation_day','','key_account',0,'do_not_contact',0,'on_hold',0,'snooze_until','','snooze_reason','','snooze_count',0,'birth_date','','employees',NULL,'revenue',NULL,'year_established',NULL,'needs','','likes','','note','','first_contact','','created_at','2026-03-16T01:00:00Z','stub',0));
PRAGMA user_version = 7;
