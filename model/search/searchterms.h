// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/searchtext.h"

#include <QList>

/// A part of what was typed, folded: all parts must be found.
struct SearchTerm
{
    enum class Kind {
        Characters, ///< a run of characters, found anywhere
        Digits,     ///< four or more digits, found anywhere in a number
        Word        ///< the beginning of a word, of pinyin or of initials
    };

    Kind kind = Kind::Word;
    QString text;
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// At most kMostTerms parts; empty where nothing can be searched.
QList<SearchTerm> searchTerms(const QString &typed);
/// The FTS expression of the parts.
QString searchExpression(const QList<SearchTerm> &terms);
/// Whether index text holds all parts, as the index would answer.
bool holdsAll(const SearchText &text, const QList<SearchTerm> &terms);

/// Blanks, dashes, brackets and dots that people write inside a number; digits around them belong together.
bool isNumberSeparator(QChar character);

/// Characters of a word or of pinyin that are indexed, and asked for.
inline constexpr qsizetype kLongestWord = 16;
/// Beginnings up to this length are tokens of their own (storage.md 2).
inline constexpr qsizetype kLongestPrefix = 5;
inline constexpr qsizetype kGram = 4;
