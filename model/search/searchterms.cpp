// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/searchterms.h"

#include "model/search/fold.h"
#include "model/search/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A pasted page must not become a thousand conditions; what is beyond finds no fewer clients.
constexpr qsizetype kMostTerms = 24;
constexpr qsizetype kLongestRun = 48;
/// A mainland number typed with the country code also means the one stored without it.
constexpr qsizetype kShortestNumber = 7;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool onlyDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

QString withoutCountry(const QString &folded, const QString &digits)
{
    const bool international = folded.trimmed().startsWith(u'+');
    const qsizetype code = international && digits.startsWith(u"86") ? 2 : digits.startsWith(u"0086") ? 4 : 0;
    return code > 0 && digits.size() - code >= kShortestNumber ? digits.sliced(code) : digits;
}

void add(QList<SearchTerm> &terms, SearchTerm term)
{
    if (terms.size() < kMostTerms && !terms.contains(term))
        terms.append(std::move(term));
}

SearchTerm wordTerm(QStringView word)
{
    if (word.size() >= kGram && onlyDigits(word))
        return {SearchTerm::Kind::Digits, word.first(std::min(word.size(), kLongestRun)).toString()};
    return {SearchTerm::Kind::Word, word.first(std::min(word.size(), kLongestWord)).toString()};
}

QString gramPhrase(QStringView digits)
{
    QString phrase;
    for (qsizetype i = 0; i + kGram <= digits.size(); ++i) {
        if (i > 0)
            phrase += u' ';
        phrase += digits.sliced(i, kGram);
    }
    return phrase;
}

QString characterPhrase(QStringView characters)
{
    QString phrase;
    for (QChar c : characters) {
        if (!phrase.isEmpty() && !c.isLowSurrogate())
            phrase += u' ';
        phrase += c;
    }
    return phrase;
}

/// Whether the tokens of the phrase follow each other in a column.
bool holds(const QString &column, const QString &phrase, bool beginning = false)
{
    const QStringView view(column);
    for (qsizetype at = column.indexOf(phrase); at >= 0; at = column.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || view[at - 1] == u' ') && (beginning || end == view.size() || view[end] == u' '))
            return true;
    }
    return false;
}

} // namespace

bool isNumberSeparator(QChar c)
{
    return QStringView(u" -()+./\u2010\u2011\u2012\u2013\u2014\u2212\u00a0").contains(c);
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    const QString folded = searchFold(typed);
    QString digits;
    std::ranges::copy_if(folded, std::back_inserter(digits), isDigit);
    const bool number = std::ranges::all_of(folded, [](QChar c) { return isDigit(c) || isNumberSeparator(c); }) &&
                        digits.size() >= kGram;
    if (number)
        return {{SearchTerm::Kind::Digits, withoutCountry(folded, digits).left(kLongestRun)}};

    QList<SearchTerm> terms;
    QString run;
    const char16_t *runEnd = nullptr;
    const auto endRun = [&] {
        if (!run.isEmpty())
            add(terms, {SearchTerm::Kind::Characters, run});
        run.clear();
    };
    forEachPiece(folded, [&](SearchClass what, QStringView piece) {
        if (what == SearchClass::Word) {
            endRun();
            add(terms, wordTerm(piece));
            return;
        }
        if (piece.utf16() != runEnd || run.size() >= kLongestRun)
            endRun();
        run += piece;
        runEnd = piece.utf16() + piece.size();
    });
    endRun();
    return terms;
}

QString searchExpression(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        switch (term.kind) {
        case SearchTerm::Kind::Characters:
            parts += u"a : \""_s + characterPhrase(term.text) + u'"';
            break;
        case SearchTerm::Kind::Digits:
            parts += u"d : \""_s + gramPhrase(term.text) + u'"';
            break;
        case SearchTerm::Kind::Word:
            parts += u"k : \""_s + term.text + (term.text.size() > kLongestPrefix ? u"\" *"_s : u"\""_s);
            break;
        }
    }
    return parts.join(u" AND ");
}

QString searchExpression(const QString &typed)
{
    return searchExpression(searchTerms(typed));
}

bool holdsAll(const SearchText &text, const QList<SearchTerm> &terms)
{
    return std::ranges::all_of(terms, [&](const SearchTerm &term) {
        switch (term.kind) {
        case SearchTerm::Kind::Characters:
            return holds(text.a, characterPhrase(term.text));
        case SearchTerm::Kind::Digits:
            return holds(text.d, gramPhrase(term.text));
        case SearchTerm::Kind::Word:
            break;
        }
        return holds(text.k, term.text, term.text.size() > kLongestPrefix);
    });
}
