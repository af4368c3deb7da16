-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fields of clients that the firm defines itself, and their values: texts, days and codes of a choice as text, amounts in
-- minor units, numbers in millionths and flags as integers. The values of a choice are those of the list "field:CODE".

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'money', 'day', 'choice', 'flag')),
    label_en TEXT NOT NULL DEFAULT '',
    label_zh_cn TEXT NOT NULL DEFAULT '',
    label_zh_tw TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    CHECK (label_en <> '' OR label_zh_cn <> '' OR label_zh_tw <> '')
) STRICT;
CREATE INDEX custom_field_position ON custom_field (position, id);

CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
    text TEXT CHECK (text <> ''),
    number INTEGER,
    UNIQUE (client_id, field_id),
    CHECK ((text IS NULL) <> (number IS NULL))
) STRICT;
CREATE INDEX custom_value_text ON custom_value (field_id, text, client_id);
CREATE INDEX custom_value_number ON custom_value (field_id, number, client_id) WHERE number IS NOT NULL;
