// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/searchtext.h"

#include "model/search/fold.h"
#include "model/search/readings.h"
#include "model/search/searchterms.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Column = QVarLengthArray<char16_t, 2048>;

QString toString(const Column &column)
{
    const qsizetype size = column.isEmpty() ? 0 : column.size() - 1;
    return QString(reinterpret_cast<const QChar *>(column.constData()), size);
}

/// A text column whose tokens are kept once each. Written for imports: no allocation for an ordinary client.
class TokenSet
{
public:
    TokenSet() { m_slots.resize(256); }

    void add(const char16_t *token, qsizetype size)
    {
        const quint64 hash = hashOf(token, size);
        size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot].size != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const Slot &s = m_slots[slot];
            if (s.hash == quint32(hash >> 32) && s.size == size && std::equal(token, token + size, &m_column[s.at]))
                return;
        }
        m_slots[slot] = {quint32(m_column.size()), quint32(hash >> 32), quint16(size)};
        m_column.append(token, size);
        m_column.append(u' ');
        if (++m_count * 2 > m_slots.size())
            grow();
    }
    /// The word, cut to what is indexed, and its beginnings.
    void addWithPrefixes(const char16_t *word, qsizetype size)
    {
        const qsizetype whole = std::min(size, kLongestWord);
        for (qsizetype n = 1; n <= std::min(whole, kLongestPrefix); ++n)
            add(word, n);
        if (whole > kLongestPrefix)
            add(word, whole);
    }
    QString text() const { return toString(m_column); }

private:
    struct Slot
    {
        quint32 at = 0;
        quint32 hash = 0;
        quint16 size = 0;
    };

    static quint64 hashOf(const char16_t *token, qsizetype size)
    {
        quint64 hash = quint64(size) * 0x9e3779b97f4a7c15u;
        for (qsizetype i = 0; i < size; ++i)
            hash = (hash ^ token[i]) * 0xd6e8feb86659fd93u;
        return hash ^ (hash >> 32) * 0x9e3779b97f4a7c15u;
    }
    void grow()
    {
        const auto old = std::move(m_slots);
        m_slots.clear();
        m_slots.resize(qsizetype(old.size()) * 2);
        for (const Slot &s : old) {
            if (s.size == 0)
                continue;
            size_t slot = hashOf(&m_column[s.at], s.size) & (m_slots.size() - 1);
            while (m_slots[slot].size != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = s;
        }
    }

    Column m_column;
    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

/// A syllable with its readings, or a Latin word, of a name.
struct Element
{
    std::span<const quint16> readings;
    QStringView word;
};
using Elements = QVarLengthArray<Element, 64>;

/// The tokens by which a name with Chinese in it is typed in letters: full pinyin and initials, from every place.
class PinyinTokens
{
public:
    PinyinTokens(const Elements &elements, TokenSet &tokens) : m_elements(elements), m_tokens(tokens) {}

    void addAll()
    {
        const bool words = std::ranges::any_of(m_elements, [](const Element &e) { return !e.word.isEmpty(); });
        for (qsizetype start = 0; start < m_elements.size(); ++start) {
            for (const bool initials : {false, true}) {
                addFrom(start, initials, false);
                if (words && m_elements[start].word.isEmpty())
                    addFrom(start, initials, true);
            }
        }
    }

private:
    static constexpr int kMostVariants = 4;

    struct Variant
    {
        std::array<char16_t, kLongestWord> letters;
        qsizetype size = 0;

        void append(QStringView more)
        {
            const qsizetype n = std::min(more.size(), kLongestWord - size);
            std::copy_n(more.utf16(), n, letters.begin() + size);
            size += n;
        }
    };

    void addFrom(qsizetype start, bool initials, bool skipWords)
    {
        m_variants[0].size = 0;
        m_count = 1;
        for (qsizetype i = start; i < m_elements.size() && !isFull(); ++i) {
            const Element &element = m_elements[i];
            if (element.word.isEmpty())
                appendSyllable(element.readings, initials);
            else if (!skipWords)
                appendToAll(element.word);
        }
        for (int v = 0; v < m_count; ++v)
            m_tokens.addWithPrefixes(m_variants[v].letters.data(), m_variants[v].size);
    }
    bool isFull() const
    {
        return std::all_of(m_variants.begin(), m_variants.begin() + m_count,
                           [](const Variant &v) { return v.size == kLongestWord; });
    }
    void appendToAll(QStringView letters)
    {
        for (int v = 0; v < m_count; ++v)
            m_variants[v].append(letters);
    }
    void appendSyllable(std::span<const quint16> readings, bool initials)
    {
        const Readings &table = Readings::table();
        QVarLengthArray<QStringView, Readings::kMostReadings> parts;
        for (quint16 number : readings) {
            const QStringView part = initials ? table.syllable(number).first(1) : table.syllable(number);
            if (!parts.contains(part))
                parts.append(part);
        }
        const int before = m_count;
        // Each further reading doubles what is there while there is room; the usual one always stays.
        for (qsizetype r = 1; r < parts.size() && m_count + before <= kMostVariants; ++r) {
            for (int v = 0; v < before; ++v) {
                m_variants[m_count] = m_variants[v];
                m_variants[m_count++].append(parts[r]);
            }
        }
        for (int v = 0; v < before; ++v)
            m_variants[v].append(parts[0]);
    }

    const Elements &m_elements;
    TokenSet &m_tokens;
    std::array<Variant, kMostVariants> m_variants;
    int m_count = 0;
};

class Builder
{
public:
    void addName(const QString &name)
    {
        fold(name);
        m_elements.clear();
        bool chinese = false;
        addPieces([&](SearchClass what, QStringView piece) {
            if (what == SearchClass::Word) {
                m_elements.append({{}, piece});
                return;
            }
            const auto readings = Readings::table().of(piece[0].unicode());
            chinese = chinese || !readings.empty();
            if (!readings.empty())
                m_elements.append({readings, {}});
        });
        if (chinese)
            PinyinTokens(m_elements, m_k).addAll();
    }
    void addWords(const QString &text)
    {
        fold(text);
        addPieces([](SearchClass, QStringView) {});
    }
    /// As words, and as one word without what stands between.
    void addCode(const QString &code)
    {
        addWords(code);
        Column joined;
        forEachPiece(m_folded, [&](SearchClass what, QStringView piece) {
            if (what == SearchClass::Word)
                joined.append(piece.utf16(), piece.size());
        });
        if (!joined.isEmpty())
            m_k.addWithPrefixes(joined.constData(), joined.size());
    }
    void addNumber(const QString &number)
    {
        fold(number);
        m_digits.clear();
        for (QChar c : m_folded) {
            if (c >= u'0' && c <= u'9')
                m_digits.append(c.unicode());
        }
        addDigits();
    }
    SearchText text() const { return {toString(m_a), toString(m_d), m_k.text()}; }

private:
    void fold(const QString &text)
    {
        m_buffer.clear();
        foldInto(text, m_buffer);
        m_folded = QStringView(reinterpret_cast<const QChar *>(m_buffer.constData()), m_buffer.size());
    }
    template <typename F>
    void addPieces(F more)
    {
        // The x keeps a phrase from running over the end of a field; no query asks for it in these columns.
        bool fresh = !m_a.isEmpty();
        forEachPiece(m_folded, [&](SearchClass what, QStringView piece) {
            if (what == SearchClass::Word) {
                m_k.addWithPrefixes(piece.utf16(), piece.size());
            } else {
                if (fresh)
                    m_a.append(u"x ", 2);
                fresh = false;
                m_a.append(piece.utf16(), piece.size());
                m_a.append(u' ');
            }
            more(what, piece);
        });
        addDigitRuns();
    }
    /// Digits with only blanks, dashes… between are one run, as a query of such digits is joined too.
    void addDigitRuns()
    {
        m_digits.clear();
        for (QChar c : m_folded) {
            if (c >= u'0' && c <= u'9') {
                m_digits.append(c.unicode());
            } else if (!m_digits.isEmpty() && !isNumberSeparator(c)) {
                addDigits();
                m_digits.clear();
            }
        }
        addDigits();
    }
    void addDigits()
    {
        if (m_digits.size() < kGram)
            return;
        if (!m_d.isEmpty())
            m_d.append(u"x ", 2);
        for (qsizetype i = 0; i + kGram <= m_digits.size(); ++i) {
            m_d.append(m_digits.constData() + i, kGram);
            m_d.append(u' ');
        }
    }

    Column m_a, m_d;
    TokenSet m_k;
    FoldBuffer m_buffer;
    QStringView m_folded;
    Elements m_elements;
    QVarLengthArray<char16_t, 64> m_digits;
};

} // namespace

SearchText searchText(const SearchSource &source)
{
    Builder builder;
    for (const QString &name : source.names)
        builder.addName(name);
    builder.addCode(source.code);
    for (const QString &number : source.numbers)
        builder.addNumber(number);
    for (const QString &word : source.words)
        builder.addWords(word);
    return builder.text();
}

QStringList readingsOf(char32_t character)
{
    const Readings &table = Readings::table();
    QStringList result;
    if (character > 0xffff)
        return result;
    for (quint16 number : table.of(table.simplified(char16_t(character))))
        result.append(table.syllable(number).toString());
    return result;
}
