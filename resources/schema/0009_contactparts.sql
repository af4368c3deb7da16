-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a contact has beside its own row: further people of both sides, a transcript, what kind of thing was learnt.
-- A contact without outcome was begun and not finished: it waits.

ALTER TABLE contact ADD COLUMN learnt_kind TEXT NOT NULL DEFAULT '';

CREATE TABLE contact_attendee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    UNIQUE (contact_id, person_id)
) STRICT;
CREATE INDEX contact_attendee_person ON contact_attendee (person_id);

CREATE TABLE contact_colleague (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES user (id),
    UNIQUE (contact_id, user_id)
) STRICT;
CREATE INDEX contact_colleague_user ON contact_colleague (user_id);

-- client_id is that of the contact: the search index is by client.
CREATE TABLE transcript (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX transcript_client ON transcript (client_id);

CREATE INDEX contact_learnt ON contact (client_id, day) WHERE learnt <> '';
CREATE INDEX contact_unfinished ON contact (day) WHERE outcome = '';
