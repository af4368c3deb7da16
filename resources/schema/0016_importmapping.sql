-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the columns of an imported file were taken for, by a hash of its header; mapping is JSON, header -> field and
-- reading. It is kept beside the history: undoing an import does not forget it.

CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    signature TEXT NOT NULL UNIQUE CHECK (signature <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    mapping TEXT NOT NULL,
    used_at TEXT NOT NULL
) STRICT;
