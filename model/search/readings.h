// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>
#include <vector>

/// Syllables of Chinese characters and the Simplified form of Traditional ones, from the tables in resources/model.
/// They cover the Han characters of the Basic Multilingual Plane; everything else has no reading and stays as it is.
class Readings
{
public:
    static constexpr int kMostReadings = 4;
    /// Loaded at the first call; thread-safe.
    static const Readings &table();

    static bool covers(char16_t character) { return character >= kFirst && character <= kLast; }
    char16_t simplified(char16_t character) const
    {
        return covers(character) ? m_simplified[character - kFirst] : character;
    }
    /// Numbers of syllables, the usual reading first; empty for a character without one.
    std::span<const quint16> of(char16_t character) const;
    /// At most six letters a-z.
    QStringView syllable(quint16 number) const { return m_syllables[number]; }

private:
    static constexpr char16_t kFirst = 0x3007, kLast = 0x9fff;

    Readings();
    void addSyllable(QStringView syllable, QStringView characters);

    struct Entry
    {
        std::array<quint16, kMostReadings> syllables = {};
        quint8 count = 0;
    };
    std::vector<char16_t> m_simplified;
    std::vector<Entry> m_entries;
    std::vector<QString> m_syllables;
};
