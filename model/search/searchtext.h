// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What of a client can be found.
struct SearchSource
{
    QStringList names; ///< client name, short name, names of people
    QString code;
    QStringList numbers; ///< phones as typed
    QStringList words;   ///< e-mails, tags, notes
};

/// The three columns of the search index (storage.md 2).
struct SearchText
{
    QString a; ///< every CJK character, blank between
    QString d; ///< overlapping digit 4-grams, "-" between runs
    QString k; ///< Latin words, pinyin, initials, own prefixes
    friend bool operator==(const SearchText &, const SearchText &) = default;
};

/// The number of the rules below; a workspace indexed by others is rebuilt.
inline constexpr int kSearchVersion = 1;

/// The single function that makes index text.
SearchText searchText(const SearchSource &source);
/// The FTS expression for what a user typed; empty where nothing can be searched. Never a syntax error.
QString searchExpression(const QString &typed);
/// NFKD, case folded, marks dropped, Traditional to Simplified per character by the table in resources.
QString searchFold(const QString &text);
/// The toneless readings of a character; empty if it has none.
QStringList readingsOf(char32_t character);
