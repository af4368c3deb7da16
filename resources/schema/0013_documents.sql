-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files and links that belong to a client. The bytes are rows that never change, named by their hash and outside the
-- journal; a document that is removed leaves them, so that it can be brought back.

CREATE TABLE blob (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'link')),
    name TEXT NOT NULL CHECK (name <> ''),
    url TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    user_id INTEGER REFERENCES user (id),
    added_at TEXT NOT NULL,
    blob_id INTEGER REFERENCES blob (id),
    CHECK ((kind = 'file') = (blob_id IS NOT NULL)),
    CHECK ((kind = 'link') = (url <> ''))
) STRICT;
CREATE INDEX document_client ON document (client_id, added_at);
CREATE INDEX document_contact ON document (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX document_user ON document (user_id);
CREATE INDEX document_blob ON document (blob_id);
