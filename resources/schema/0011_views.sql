-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saved views of lists. Filters, orders, columns and colour rules are kept as the text in which the program writes
-- them, by codes of the field table; group_by is a code.

CREATE TABLE view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL DEFAULT 1,
    list TEXT NOT NULL CHECK (list <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    filter TEXT NOT NULL DEFAULT '',
    sort TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT '',
    group_by TEXT NOT NULL DEFAULT '',
    rules TEXT NOT NULL DEFAULT '',
    UNIQUE (list, name)
) STRICT;
