// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

/// What a folded character is to the search index.
enum class SearchClass {
    Separator,
    Word,     ///< a letter or digit of a script that writes words
    Character ///< found by itself: Han, kana, hangul, Thai…, and symbols
};

using FoldBuffer = QVarLengthArray<char16_t, 512>;

/// Appends the folded form of the text (searchFold).
void foldInto(QStringView text, FoldBuffer &out);
/// The class of a folded character; a surrogate pair is asked for as a whole.
SearchClass searchClass(char32_t character);

/// Calls f(class, view) for each run of words and for each single character found by itself, in order.
template <typename F>
void forEachPiece(QStringView folded, F f)
{
    qsizetype word = -1;
    const auto endWord = [&](qsizetype end) {
        if (word >= 0)
            f(SearchClass::Word, folded.sliced(word, end - word));
        word = -1;
    };
    for (qsizetype i = 0; i < folded.size();) {
        const bool pair = folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        const qsizetype size = pair ? 2 : 1;
        const char32_t c = pair ? QChar::surrogateToUcs4(folded[i], folded[i + 1]) : folded[i].unicode();
        const SearchClass what = searchClass(c);
        if (what == SearchClass::Word) {
            if (word < 0)
                word = i;
        } else {
            endWord(i);
            if (what == SearchClass::Character)
                f(what, folded.sliced(i, size));
        }
        i += size;
    }
    endWord(folded.size());
}
