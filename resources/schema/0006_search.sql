-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index: one contentless table, rowid = client id. a: CJK characters, d: digit 4-grams, k: Latin words,
-- pinyin and their prefixes. What is written and asked comes from one function, model/search/searchtext.

CREATE VIRTUAL TABLE search USING fts5 (a, d, k, content='', tokenize='ascii');
