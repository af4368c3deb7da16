// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/fuzzy.h"

#include "model/search/searchtext.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr int kExact = 0, kStart = 1, kWordStart = 2, kInside = 3, kLetters = 4;

/// A word or a Chinese character with its readings: any beginning of any of them may be typed for it.
using Unit = QStringList;

QList<Unit> unitsOf(const QString &folded)
{
    QList<Unit> units;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            units.append({std::exchange(word, {})});
    };
    for (const char32_t character : folded.toUcs4()) {
        const QStringList readings = readingsOf(character);
        const QString text = QString::fromUcs4(&character, 1);
        if (!readings.isEmpty()) {
            endWord();
            units.append(Unit{text} + readings);
        } else if (QChar::isLetterOrNumber(character)) {
            word += text;
        } else {
            endWord();
        }
    }
    endWord();
    return units;
}

/// How few units have to be left out so that the typed letters stand for the others; none: they cannot.
std::optional<int> leftOut(const QList<Unit> &units, const QString &typed)
{
    constexpr int kNever = 1000;
    // What is left out from a unit on when that many letters have been used; a table, since trying all ways grows
    // without end where many words begin alike.
    const auto letters = static_cast<size_t>(typed.size());
    std::vector<int> next(letters + 1, kNever);
    next[letters] = 0;
    for (qsizetype u = units.size() - 1; u >= 0; --u) {
        std::vector<int> here(letters + 1, kNever);
        here[letters] = 0;
        for (size_t at = 0; at < letters; ++at) {
            here[at] = std::min(kNever, next[at] + 1);
            const QStringView rest = QStringView(typed).mid(static_cast<qsizetype>(at));
            for (const QString &text : units[u])
                for (qsizetype n = 0; n < std::min(text.size(), rest.size()) && text[n] == rest[n]; ++n)
                    here[at] = std::min(here[at], next[at + static_cast<size_t>(n) + 1]);
        }
        next = std::move(here);
    }
    return next[0] < kNever ? std::optional(next[0]) : std::nullopt;
}
} // namespace

std::optional<int> fuzzyRank(const QString &typed, const QString &name)
{
    const QString wanted = searchFold(typed).simplified();
    const QString folded = searchFold(name).simplified();
    if (wanted.isEmpty() || wanted == folded)
        return kExact;
    const qsizetype at = folded.indexOf(wanted);
    if (at == 0)
        return kStart;
    if (at > 0)
        return folded[at - 1].isLetterOrNumber() ? kInside : kWordStart;
    const auto skipped = leftOut(unitsOf(folded), QString(wanted).remove(u' '));
    return skipped ? std::optional(kLetters + *skipped) : std::nullopt;
}
